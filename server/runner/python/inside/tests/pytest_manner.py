"""The part of pytest that suites are written with, under its name."""

import contextlib
import decimal
import functools
import inspect
import math
import re
import types
from collections.abc import Mapping, Sequence

from guild.describe import bare
from guild.tests import outcome
from guild.tests.outcome import Failed, Skipped
from guild.tests.test_tools import Captured, MonkeyPatch


class _Mark:
    def __init__(self, name, args=(), named=None):
        self.name, self.args, self.kwargs = name, args, named or {}

    def __call__(self, *args, **named):
        if len(args) == 1 and not named and (inspect.isfunction(args[0]) or inspect.isclass(args[0])):
            return self._on(args[0])
        return _Mark(self.name, args, named)

    def _on(self, target):
        own = target.__dict__.get("pytestmark", [])
        target.pytestmark = [*(own if isinstance(own, list) else [own]), self]
        return target


class _Marks:
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return _Mark(name)


mark = _Marks()


class _Param:
    def __init__(self, values, marks, id):
        self.values = values
        self.marks = list(marks) if isinstance(marks, (list, tuple)) else [marks]
        self.id = id


def param(*values, marks=(), id=None):
    return _Param(values, marks, id)


class Fixture:
    def __init__(self, function, params, name, autouse):
        self.function, self.params, self.name, self.autouse = function, params, name or function.__name__, autouse
        functools.update_wrapper(self, function)

    def __call__(self, *args, **named):
        raise TypeError(f"fixture {self.name!r} is for tests to name, not to call")

    def __get__(self, owner, kind=None):
        return self


def fixture(function=None, *, scope="function", params=None, autouse=False, ids=None, name=None):
    if function is not None:
        return Fixture(function, params, name, autouse)
    return lambda each: Fixture(each, params, name, autouse)


def skip(reason="", *, allow_module_level=False, msg=None):
    raise Skipped(reason or msg or "")


def fail(reason="", pytrace=True, msg=None):
    raise Failed(reason or msg or "")


def xfail(reason=""):
    raise Skipped(reason)


def importorskip(name, *_args, **_named):
    try:
        return __import__(name)
    except ImportError as error:
        raise Skipped(str(error)) from None


class ExceptionInfo:
    value = None

    @property
    def type(self):
        return type(self.value)

    @property
    def typename(self):
        return type(self.value).__name__

    def match(self, pattern):
        if not re.search(pattern, str(self.value)):
            raise Failed(f"the message does not match {pattern!r}", pattern, str(self.value))
        return True


class _Raises:
    def __init__(self, expected, match=None, check=None):
        if not all(isinstance(each, type) and issubclass(each, BaseException) for each in self._all(expected)):
            raise TypeError("pytest.raises takes classes of exceptions")
        self._expected, self._match, self._check = expected, match, check
        self._info = ExceptionInfo()

    @staticmethod
    def _all(expected):
        return expected if isinstance(expected, tuple) else (expected,)

    def __enter__(self):
        if any(issubclass(AssertionError, each) for each in self._all(self._expected)):
            outcome.current.forgiving += 1
            self._forgave = True
        return self._info

    def __exit__(self, kind, error, trace):
        if getattr(self, "_forgave", False):
            outcome.current.forgiving -= 1
        names = " or ".join(each.__name__ for each in self._all(self._expected))
        if error is None:
            raise Failed(f"{names} was not raised", names, "nothing was raised")
        if not isinstance(error, self._expected):
            if isinstance(error, Failed):
                outcome.record(error)
            return False
        self._info.value = error
        if self._match is not None and not re.search(self._match, str(error)):
            raise Failed("the message of the exception does not match", str(self._match), str(error))
        if self._check is not None and not self._check(error):
            raise Failed("the exception is not what the check asks for")
        return True


def raises(expected_exception, *args, match=None, check=None, **named):
    context = _Raises(expected_exception, match, check)
    if not args:
        return context
    with context as info:
        args[0](*args[1:], **named)
    return info


@contextlib.contextmanager
def warns(*_args, **_named):
    yield []


deprecated_call = warns
NUMBERS = (int, float, complex, decimal.Decimal)


class approx:
    def __init__(self, expected, rel=None, abs=None, nan_ok=False):
        self.expected, self._rel, self._abs, self._nan_ok = expected, rel, abs, nan_ok

    def _near(self, actual, expected):
        if isinstance(expected, Mapping):
            return isinstance(actual, Mapping) and actual.keys() == expected.keys() and all(
                self._near(actual[key], value) for key, value in expected.items()
            )
        if isinstance(expected, Sequence) and not isinstance(expected, (str, bytes)):
            return isinstance(actual, Sequence) and len(actual) == len(expected) and all(map(self._near, actual, expected))
        if isinstance(expected, bool) or not isinstance(expected, NUMBERS):
            return actual == expected
        if isinstance(actual, bool) or not isinstance(actual, NUMBERS):
            # Not a number, whatever it says about itself when it is subtracted from one.
            return False
        actual = bare(actual)
        if actual == expected:
            return True
        if isinstance(expected, decimal.Decimal):
            actual, expected = float(actual), float(expected)
        if not isinstance(expected, complex) and math.isnan(expected):
            return self._nan_ok and math.isnan(actual)
        if not isinstance(expected, complex) and math.isinf(expected):
            return False
        absolute = 1e-12 if self._abs is None else self._abs
        relative = (1e-6 if self._abs is None else 0) if self._rel is None else self._rel
        return abs(actual - expected) <= max(absolute, relative * abs(expected))

    def __eq__(self, actual):
        return self._near(actual, self.expected)

    __hash__ = None

    def __repr__(self):
        return f"approx({self.expected!r})"


def as_module():
    module = types.ModuleType("pytest", __doc__)
    names = "mark param fixture skip fail xfail importorskip raises warns deprecated_call approx MonkeyPatch ExceptionInfo"
    for name in names.split():
        setattr(module, name, globals()[name])
    module.CaptureFixture = Captured
    module.FixtureRequest = object
    return module


