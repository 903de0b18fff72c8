"""What the other side has to know about an object to make a remote one of it."""

import asyncio
import types

from guild import values

# What Python looks up on classes, not on objects, so that a remote class must have it too.
OPERATORS = frozenset(
    f"__{name}__"
    for name in (
        "call len length_hint getitem setitem delitem missing iter next reversed contains bool int float complex index round "
        "trunc floor ceil neg pos abs invert add sub mul matmul truediv floordiv mod divmod pow lshift rshift and or xor radd "
        "rsub rmul rmatmul rtruediv rfloordiv rmod rdivmod rpow rlshift rrshift rand ror rxor iadd isub imul imatmul itruediv "
        "ifloordiv imod ipow ilshift irshift iand ior ixor lt le gt ge eq hash str repr format bytes enter exit aenter aexit "
        "aiter anext await instancecheck fspath"
    ).split()
)

FUNCTIONS = (
    types.FunctionType,
    types.BuiltinFunctionType,
    types.MethodType,
    types.MethodWrapperType,
    types.WrapperDescriptorType,
    types.MethodDescriptorType,
    types.ClassMethodDescriptorType,
)

# The bare value inside of an object whose class builds on one, past all methods of that class.
VALUES = {
    int: lambda v: int.__add__(v, 0),
    str: lambda v: str.__getitem__(v, slice(None)),
    float: float.__pos__,
    complex: complex.__pos__,
    bytes: lambda v: bytes.__getitem__(v, slice(None)),
    tuple: lambda v: tuple.__getitem__(v, slice(None)),
    frozenset: lambda v: frozenset.__or__(v, frozenset()),
}


def bare(value):
    """The number, text or tuple that an object is, without what its class makes of it."""
    plain = next((take for base, take in VALUES.items() if isinstance(value, base)), None)
    return value if plain is None else plain(value)


CONTAINERS = (list, dict, set, bytearray)


def _is_ours(kind):
    """Whether its methods are written in Python, or are such as nothing else on the other side could do."""
    return kind is not object and not (id(kind) in values.NAME_OF_KNOWN and kind.__module__ == "builtins")


def _operators(kind):
    found = {}
    for each in kind.__mro__:
        if not _is_ours(each) or id(each) in values.NAME_OF_KNOWN and issubclass(each, BaseException):
            continue
        for name in OPERATORS & each.__dict__.keys():
            found.setdefault(name, each.__dict__[name] is not None)
    if issubclass(kind, CONTAINERS):
        base = next(each for each in CONTAINERS if issubclass(kind, each))
        for name in OPERATORS & set(dir(base)):
            found.setdefault(name, getattr(base, name) is not None)
    return found


def _functions(kind):
    names = []
    containers = CONTAINERS if issubclass(kind, CONTAINERS) else ()
    for each in kind.__mro__:
        if not _is_ours(each) and each not in containers:
            continue
        for name, value in each.__dict__.items():
            if isinstance(value, FUNCTIONS) and name not in OPERATORS:
                if not (name.startswith("__") and name.endswith("__")) or name == "__init__":
                    names.append(name)
    return sorted(set(names))[:500]


def describe_class(kind, wire):
    return {
        "k": "class",
        "name": kind.__name__,
        "qualname": kind.__qualname__,
        "module": str(kind.__module__),
        "doc": kind.__doc__ if isinstance(kind.__doc__, str) else None,
        "bases": [wire.pack(each) for each in kind.__bases__],
        "operators": _operators(kind),
        "functions": _functions(kind),
        "of": _operators(type(kind)) if type(kind) is not type else {},
    }


def describe(value, wire):
    if isinstance(value, type):
        return describe_class(value, wire)
    if isinstance(value, types.ModuleType):
        return {"k": "module", "name": value.__name__, "doc": value.__doc__}
    if isinstance(value, types.GeneratorType):
        return {"k": "generator", "name": value.__name__}
    if isinstance(value, (types.CoroutineType, asyncio.Future)):
        return {"k": "awaitable", "name": getattr(value, "__name__", "future")}
    if isinstance(value, types.AsyncGeneratorType):
        return {"k": "asyncgenerator", "name": value.__name__}
    if isinstance(value, FUNCTIONS):
        code = getattr(value, "__code__", None)
        return {
            "k": "function",
            "name": value.__name__,
            "qualname": getattr(value, "__qualname__", value.__name__),
            "module": str(getattr(value, "__module__", None)),
            "doc": value.__doc__ if isinstance(value.__doc__, str) else None,
            "async": bool(code is not None and code.co_flags & 0x80),
        }
    described = {"k": "object", "class": wire.pack(type(value))}
    if isinstance(value, tuple(VALUES)):
        described["value"] = wire.pack(bare(value))
    if isinstance(value, BaseException):
        described["args"] = [wire.pack(each) for each in BaseException.args.__get__(value)]
        described["cause"] = None if value.__cause__ is None else wire.pack(value.__cause__)
        described["notes"] = [str(note) for note in getattr(value, "__notes__", ())]
    return described
