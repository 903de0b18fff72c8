"""Stand-ins for what lives in the other interpreter. They look like it, and ask it for everything."""

from abc import ABCMeta

from guild.crossing import ask, known, numbers, wire
from guild.describe import CONTAINERS, VALUES

_get, _type_get = object.__getattribute__, type.__getattribute__

# Looked up here, because Python itself leans on them.
LOCAL = frozenset("__class__ __weakref__ __reduce__ __reduce_ex__ __getstate__ __init_subclass__ __subclasshook__".split())
LOCAL_OF_EXCEPTION = frozenset(
    "args with_traceback add_note __traceback__ __cause__ __context__ __suppress_context__ __notes__ __setstate__".split()
)
BASES = frozenset((*VALUES, *CONTAINERS))
ASKED_OF_CLASS = frozenset(
    "__annotations__ __dataclass_fields__ __dataclass_params__ __match_args__ __members__ __slots__ __signature__".split()
)


def is_remote(value):
    return isinstance(type(value), RemoteClass) or isinstance(value, RemoteClass) or type(value) in (RemoteFunction, RemoteModule)


class RemoteClass(ABCMeta):
    """The class of remote classes. Making one in the usual way, by a class statement, makes it on the other side as well."""

    def __new__(mcs, name, bases, namespace, **named):
        cls = super().__new__(mcs, name, bases, namespace)
        type.__setattr__(cls, "_guild_is_local", True)
        return cls

    def __init__(cls, name, bases, namespace, **named):
        super().__init__(name, bases, namespace)

    def __call__(cls, *args, **named):
        return ask("call", with_twin(cls), args, tuple(named.items()))

    def __getattribute__(cls, name):
        if name in ASKED_OF_CLASS:
            return ask("get", with_twin(cls), name)
        if name.startswith("__") and name.endswith("__"):
            try:
                return _type_get(cls, name)
            except AttributeError:
                if _type_get(cls, "_guild_is_local") is None:
                    raise
                return ask("get", with_twin(cls), name)
        if name in ("mro", "_guild_is_local", "_abc_impl", "register"):
            return _type_get(cls, name)
        for each in _type_get(cls, "__mro__"):
            if name in _type_get(each, "__dict__"):
                return _type_get(cls, name)
        return ask("get", with_twin(cls), name)

    def __setattr__(cls, name, value):
        if name.startswith("_abc_") or name in ("__abstractmethods__", "_guild_is_local"):
            return type.__setattr__(cls, name, value)
        return ask("set", with_twin(cls), name, value)

    def __delattr__(cls, name):
        ask("del", with_twin(cls), name)

    def __dir__(cls):
        return ask("dir", with_twin(cls))

    def __iter__(cls):
        return iter(ask("invoke", with_twin(cls), "__iter__", (), ()))

    def __len__(cls):
        return ask("invoke", with_twin(cls), "__len__", (), ())

    def __bool__(cls):
        return True

    def __getitem__(cls, key):
        return ask("item", with_twin(cls), key)

    def __contains__(cls, item):
        return ask("invoke", with_twin(cls), "__contains__", (item,), ()) is True

    def __reversed__(cls):
        return iter(ask("invoke", with_twin(cls), "__reversed__", (), ()))


def is_written_here(cls):
    """By a class statement of this side, on top of a remote class."""
    return _type_get(cls, "_guild_is_local")


def with_twin(cls):
    """A class that was written on this side, on top of a remote one, is made on the other side before it is first used."""
    if id(cls) in numbers:
        return cls
    bases = _type_get(cls, "__bases__")
    members = {}
    for name, value in list(_type_get(cls, "__dict__").items()):
        if name in ("__dict__", "__weakref__", "__module__", "__qualname__", "__doc__", "_guild_is_local", "_abc_impl"):
            continue
        if name.startswith("__") and name.endswith("__") and not callable(value) or name == "__classcell__":
            continue
        if isinstance(value, staticmethod):
            members[name] = ("static", value.__func__)
        elif isinstance(value, classmethod):
            members[name] = ("class", value.__func__)
        elif isinstance(value, property):
            members[name] = ("property", value.fget, value.fset)
        elif hasattr(value, "__code__"):
            members[name] = ("method", value)
        elif not name.startswith("__") and not name.startswith("_abc"):
            members[name] = ("value", value)
    bases = tuple(each for each in bases if each is not Remote)
    number = wire().request("subclass", _type_get(cls, "__name__"), bases, members)
    wire().remotes.adopt(cls, number)
    return cls


class Remote(metaclass=RemoteClass):
    def __getattribute__(self, name):
        cls = type(self)
        if name in LOCAL or isinstance(self, BaseException) and name in LOCAL_OF_EXCEPTION:
            return _get(self, name)
        if not (name.startswith("__") and name.endswith("__")) or name not in ("__dict__", "__doc__", "__module__"):
            for each in _type_get(cls, "__mro__"):
                if name in _type_get(each, "__dict__"):
                    if each is object or each in BASES:
                        break
                    return _get(self, name)
        return ask("get", self, name)

    def __setattr__(self, name, value):
        if isinstance(self, BaseException) and name in LOCAL_OF_EXCEPTION:
            return object.__setattr__(self, name, value)
        ask("set", self, name, value)

    def __delattr__(self, name):
        ask("del", self, name)

    def __dir__(self):
        return ask("dir", self)

    def __copy__(self):
        return ask("copy", self)

    def __deepcopy__(self, memo):
        return ask("deepcopy", self)

    def __repr__(self):
        return ask("repr", self)

    def __str__(self):
        return ask("str", self)

    def __format__(self, spec):
        return ask("format", self, spec)


type.__setattr__(Remote, "_guild_is_local", None)


# A function, a method, anything that is only called.
class RemoteFunction:
    __slots__ = ("__weakref__", "__name__", "__qualname__", "__doc__")

    def __init__(self, about):
        own = object.__setattr__
        own(self, "__name__", str(about.get("name")))
        own(self, "__qualname__", str(about.get("qualname")))
        own(self, "__doc__", about.get("doc") if isinstance(about.get("doc"), str) else None)

    def __call__(self, /, *args, **named):
        return ask("call", self, args, tuple(named.items()))

    def __get__(self, owner, kind=None):
        return self if owner is None else lambda *args, **named: self(owner, *args, **named)

    def __getattr__(self, name):
        return ask("get", self, name)

    def __setattr__(self, name, value):
        ask("set", self, name, value)

    def __delattr__(self, name):
        ask("del", self, name)

    def __repr__(self):
        return ask("repr", self)


class _Members(dict):
    """The names of a module, as `from module import *` and `mock.patch` read them. Each value is asked for."""

    def __init__(self, module):
        super().__init__(dict.fromkeys(dir(module)))
        self._module = module

    def __getitem__(self, name):
        if name not in self:
            raise KeyError(name)
        return getattr(self._module, name)


class RemoteModule:
    __slots__ = ("__weakref__", "__name__", "__doc__", "__path__", "__spec__", "__loader__", "__package__", "__file__")

    def __init__(self, about):
        own = object.__setattr__
        own(self, "__name__", str(about.get("name")))
        own(self, "__doc__", about.get("doc") if isinstance(about.get("doc"), str) else None)

    def __getattr__(self, name):
        if name in RemoteModule.__slots__:
            raise AttributeError(name)
        if name == "__dict__":
            return _Members(self)
        value = ask("get", self, name)
        know(value)
        return value

    def __setattr__(self, name, value):
        if name in RemoteModule.__slots__:
            return object.__setattr__(self, name, value)
        ask("set", self, name, value)

    def __delattr__(self, name):
        ask("del", self, name)

    def __dir__(self):
        return ask("dir", self)


def know(value):
    """The tests asked for this class by name, so they mean to work with it."""
    if isinstance(value, RemoteClass):
        for each in _type_get(value, "__mro__"):
            known.add(id(each))
