"""Gives a test what it asks for by the names of its parameters."""

import asyncio
import inspect
import pathlib
import tempfile

from guild.tests.test_tools import Captured, MonkeyPatch


class _Request:
    def __init__(self, given, finalizers, param=None):
        self._given, self._finalizers, self.param = given, finalizers, param

    def getfixturevalue(self, name):
        return self._given.get(name)

    def addfinalizer(self, function):
        self._finalizers.append(function)


class _Given:
    """The fixtures of one test: each made once, when it is first asked for, and ended in reverse."""

    def __init__(self, instance, fixtures, params, runner):
        self._instance, self._fixtures, self._params, self._runner = instance, fixtures, params, runner
        self._made = {}
        self.finalizers = []

    def get(self, name):
        if name not in self._made:
            self._made[name] = self._own(name) if name in self._fixtures else self._built_in(name)
        return self._made[name]

    def autouse(self):
        for name, (fixture, _) in self._fixtures.items():
            if fixture.autouse:
                self.get(name)

    def arguments(self, function, known=()):
        parameters = inspect.signature(function).parameters.values()
        return {
            each.name: self.get(each.name)
            for each in parameters
            if each.name not in known and each.name != "request"
            and each.default is each.empty and each.kind in (each.POSITIONAL_OR_KEYWORD, each.KEYWORD_ONLY)
        }

    def _own(self, name):
        fixture, bind = self._fixtures[name]
        function = bind(self._instance, fixture) if bind else fixture.function
        parameters = inspect.signature(function).parameters
        args = self.arguments(function)
        if "request" in parameters:
            args["request"] = _Request(self, self.finalizers, self._params.get(name))
        value = function(**args)
        if inspect.isgenerator(value):
            running = value
            value = next(running)
            self.finalizers.append(lambda: next(running, None))
        elif inspect.isasyncgen(value):
            going = value
            value = self._runner.run(anext(going))
            self.finalizers.append(lambda: self._runner.run(anext(going, None)))
        elif inspect.iscoroutine(value):
            value = self._runner.run(value)
        return value

    def _built_in(self, name):
        if name == "monkeypatch":
            patch = MonkeyPatch()
            self.finalizers.append(patch.undo)
            return patch
        if name in ("capsys", "capfd"):
            captured = Captured()
            self.finalizers.append(captured.end)
            return captured
        if name == "tmp_path":
            return pathlib.Path(tempfile.mkdtemp())
        raise LookupError(f"there is no fixture {name!r}")


def call_with_fixtures(make, function, values, fixtures, params):
    method = make()
    instance = getattr(method, "__self__", None)
    # It has no loop until something asynchronous is run.
    runner = asyncio.Runner()
    given = _Given(instance, fixtures, params, runner)
    try:
        given.autouse()
        for each in ("setup_method", "setup"):
            if instance is not None and hasattr(instance, each):
                _with_optional(getattr(instance, each), method)
        args = {**values, **given.arguments(method, values)}
        if "request" in inspect.signature(method).parameters:
            args["request"] = _Request(given, given.finalizers)
        result = method(**args)
        if inspect.iscoroutine(result):
            runner.run(result)
    finally:
        if instance is not None and hasattr(instance, "teardown_method"):
            _with_optional(instance.teardown_method, method)
        while given.finalizers:
            given.finalizers.pop()()
        runner.close()


def _with_optional(method, argument):
    method(argument) if inspect.signature(method).parameters else method()
