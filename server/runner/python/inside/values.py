"""What crosses by value between the two interpreters: things that nobody can change, and that are the same on both sides."""

import base64
import builtins
import collections
import collections.abc
import datetime
import decimal
import fractions
import math
import numbers
import operator
import pathlib
import re
import sys
import types
import uuid
from abc import ABC

LARGE = 2**53

# How to take such a value apart into others, and how to put it together again.
COMPOSED = {
    "complex": (complex, lambda v: (v.real, v.imag), complex),
    "range": (range, lambda v: (v.start, v.stop, v.step), range),
    "slice": (slice, lambda v: (v.start, v.stop, v.step), slice),
    "date": (datetime.date, lambda v: (v.year, v.month, v.day), datetime.date),
    "time": (
        datetime.time,
        lambda v: (v.hour, v.minute, v.second, v.microsecond, v.tzinfo, v.fold),
        lambda h, m, s, u, z, f: datetime.time(h, m, s, u, z, fold=f),
    ),
    "datetime": (
        datetime.datetime,
        lambda v: (v.year, v.month, v.day, v.hour, v.minute, v.second, v.microsecond, v.tzinfo, v.fold),
        lambda y, n, d, h, m, s, u, z, f: datetime.datetime(y, n, d, h, m, s, u, z, fold=f),
    ),
    "timedelta": (datetime.timedelta, lambda v: (v.days, v.seconds, v.microseconds), datetime.timedelta),
    "timezone": (datetime.timezone, lambda v: (v.utcoffset(None),), datetime.timezone),
    "Decimal": (decimal.Decimal, lambda v: (str(v),), decimal.Decimal),
    "Fraction": (fractions.Fraction, lambda v: (v.numerator, v.denominator), fractions.Fraction),
    "UUID": (uuid.UUID, lambda v: (v.int,), lambda v: uuid.UUID(int=v)),
    "Path": (pathlib.PosixPath, lambda v: (str(v),), pathlib.PosixPath),
    "PurePath": (pathlib.PurePosixPath, lambda v: (str(v),), pathlib.PurePosixPath),
    "Pattern": (re.Pattern, lambda v: (v.pattern, v.flags), re.compile),
    "keys": (type({}.keys()), lambda v: (tuple(v),), lambda v: dict.fromkeys(v).keys()),
    "values": (type({}.values()), lambda v: (tuple(v),), lambda v: dict(enumerate(v)).values()),
    "items": (type({}.items()), lambda v: (tuple(v),), lambda v: dict(v).items()),
    "union": (types.UnionType, lambda v: v.__args__, lambda *v: operator.or_(*v[:2]) if len(v) == 2 else v),
    "alias": (types.GenericAlias, lambda v: (v.__origin__, v.__args__), types.GenericAlias),
}
NAME_OF_COMPOSED = {kind: name for name, (kind, _, _) in COMPOSED.items()}

# Classes and functions that both sides have, by name. None of them reads or writes anything but what it is given.
_FUNCTIONS = (
    "abs all any ascii bin callable chr divmod format hash hex id isinstance issubclass iter len max min next oct ord pow "
    "repr round sorted sum"
).split()


def _known():
    found = {}
    for name, value in vars(builtins).items():
        if isinstance(value, type) and not name.startswith("_") and name not in ("super",):
            found[f"builtins.{name}"] = value
    for name in _FUNCTIONS:
        found[f"builtins.{name}"] = getattr(builtins, name)
    for module in (operator, math):
        for name, value in vars(module).items():
            if isinstance(value, types.BuiltinFunctionType) and not name.startswith("_"):
                found[f"{module.__name__}.{name}"] = value
    for module in (collections, collections.abc, datetime, decimal, fractions, numbers):
        for name in getattr(module, "__all__", dir(module)):
            value = getattr(module, name)
            if isinstance(value, type) and not name.startswith("_"):
                found[f"{module.__name__}.{name}"] = value
    for value in (uuid.UUID, pathlib.Path, pathlib.PosixPath, pathlib.PurePath, re.Pattern, ABC):
        found[f"{value.__module__}.{value.__name__}"] = value
    for name in ("GeneratorType", "CoroutineType", "FunctionType", "NoneType", "ModuleType", "EllipsisType"):
        found[f"types.{name}"] = getattr(types, name)
    return found


KNOWN = _known()
NAME_OF_KNOWN = {id(value): name for name, value in KNOWN.items()}

EXCEPTIONS = {
    name: value for name, value in vars(builtins).items() if isinstance(value, type) and issubclass(value, BaseException)
}
NAME_OF_EXCEPTION = {value: name for name, value in EXCEPTIONS.items()}


def everywhere(name):
    """A module of the standard library, which each side has its own of."""
    if type(name) is not str or name.partition(".")[0] not in sys.stdlib_module_names or name not in sys.modules:
        raise ValueError("no module that both sides have")
    return sys.modules[name]


def is_everywhere(module):
    name = module.__name__
    return type(name) is str and name.partition(".")[0] in sys.stdlib_module_names and sys.modules.get(name) is module


def pack_simple(value):
    """The packed value, or None where it is nothing simple. (None itself is for the caller to know.)"""
    kind = type(value)
    if kind is int:
        return ["i", hex(value)] if not -LARGE < value < LARGE else value
    if kind is float or kind is str or kind is bool:
        return value
    if kind is bytes or kind is memoryview:
        return ["b", base64.b64encode(value).decode()]
    if value is Ellipsis:
        return ["e"]
    if value is NotImplemented:
        return ["n"]
    return None


def unpack_simple(tag, rest):
    if tag == "i":
        return int(rest[0], 16)
    if tag == "b":
        return base64.b64decode(rest[0])
    if tag == "e":
        return Ellipsis
    if tag == "n":
        return NotImplemented
    raise ValueError("no value that is known here")
