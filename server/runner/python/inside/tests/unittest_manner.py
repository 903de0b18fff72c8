"""unittest as it is, but for failures: they are recorded when they happen, and say what was expected and what came."""

import asyncio
import inspect
import unittest
from unittest.async_case import IsolatedAsyncioTestCase

from guild import remote
from guild.describe import bare
from guild.tests import outcome
from guild.tests.outcome import Failed, written

# By method: which argument is what came, and which was expected.
COMPARING = (
    "assertEqual assertNotEqual assertIs assertIsNot assertListEqual assertTupleEqual assertDictEqual assertSetEqual "
    "assertSequenceEqual assertMultiLineEqual assertCountEqual assertIn assertNotIn assertGreater assertGreaterEqual assertLess "
    "assertLessEqual assertAlmostEqual assertNotAlmostEqual assertRegex assertNotRegex assertIsInstance"
).split()
NUMERIC = ("assertAlmostEqual", "assertNotAlmostEqual")


def _comparing(name, method):
    def asserts(self, first, second, *args, **named):
        if name in NUMERIC and remote.is_remote(first) != remote.is_remote(second):
            first, second = bare(first), bare(second)
            if remote.is_remote(first) or remote.is_remote(second):
                raise Failed(f"{written(first)} is no number", written(second), written(first))
        try:
            return method(self, first, second, *args, **named)
        except Failed as failure:
            if failure.expected is None:
                failure.expected, failure.actual = written(second), written(first)
            raise

    return asserts


def _expecting_assertions(method, before_callable):
    """`assertRaises(AssertionError)` forgives the assertions inside of it."""

    def asserts(self, expected, *args, **named):
        all_expected = expected if isinstance(expected, tuple) else (expected,)
        if not any(isinstance(each, type) and issubclass(AssertionError, each) for each in all_expected):
            return method(self, expected, *args, **named)
        if len(args) <= before_callable:
            return _Forgiving(method(self, expected, *args, **named))
        call, *rest = args[before_callable:]
        with _Forgiving(method(self, expected, *args[:before_callable])):
            call(*rest, **named)

    return asserts


class _Forgiving:
    def __init__(self, context):
        self._context = context

    def __enter__(self):
        outcome.current.forgiving += 1
        return self._context.__enter__()

    def __exit__(self, *error):
        outcome.current.forgiving -= 1
        return self._context.__exit__(*error)


def install():
    case = unittest.TestCase
    case.failureException = Failed
    case.maxDiff = 2_000
    for name in COMPARING:
        setattr(case, name, _comparing(name, getattr(case, name)))
    for before_callable, name in enumerate(("assertRaises", "assertRaisesRegex")):
        setattr(case, name, _expecting_assertions(getattr(case, name), before_callable))
    case.subTest = _sub_test
    unittest.main = lambda *_args, **_named: None


class _SubTest:
    """Goes on after a failure, which is recorded already, and fails the test in the end."""

    def __init__(self, case):
        self._case = case

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        return isinstance(error, Failed)


def _sub_test(self, msg=None, **_params):
    return _SubTest(self)


def names_of_tests(kind):
    found = {}
    for each in reversed(kind.__mro__):
        if each in (object, unittest.TestCase, IsolatedAsyncioTestCase):
            continue
        for name, value in vars(each).items():
            if name.startswith("test") and callable(value):
                found[name] = value
    return found


def skip_reason(*places):
    for each in places:
        if getattr(each, "__unittest_skip__", False):
            return str(getattr(each, "__unittest_skip_why__", "")) or "skipped"
    return None


class Classes:
    """setUpClass before a class's first test, tearDownClass after its last."""

    def __init__(self):
        self._entered = None
        self._error = None

    def enter(self, kind):
        if kind is not self._entered:
            self.leave()
            self._entered, self._error = kind, None
            if kind is not None:
                try:
                    kind.setUpClass()
                except BaseException as error:
                    self._error = error
        if self._error is not None:
            raise self._error

    def leave(self):
        kind, self._entered = self._entered, None
        if kind is not None and self._error is None:
            kind.tearDownClass()
            kind.doClassCleanups()


def run_method(kind, name):
    case = kind(name)
    if not isinstance(case, IsolatedAsyncioTestCase):
        _run_steps(case, name, lambda method: method())
        return
    with asyncio.Runner() as runner:

        def call(method):
            result = method()
            if inspect.isawaitable(result):
                runner.run(_awaited(result))

        _run_steps(case, name, call, before=case.asyncSetUp, after=case.asyncTearDown)


async def _awaited(awaitable):
    return await awaitable


def _run_steps(case, name, call, before=None, after=None):
    try:
        call(case.setUp)
        if before is not None:
            call(before)
        try:
            call(getattr(case, name))
        finally:
            if after is not None:
                call(after)
            call(case.tearDown)
    finally:
        while case._cleanups:
            function, args, named = case._cleanups.pop()
            call(lambda: function(*args, **named))


def is_expected_failure(value):
    return getattr(value, "__unittest_expecting_failure__", False)
