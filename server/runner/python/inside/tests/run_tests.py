"""Finds the tests in the files of tests, says their names, runs one after the other and tells the host of each."""

import importlib
import importlib.util
import json
import sys

from guild import sides
from guild.tests import outcome, pytest_manner, unittest_manner
from guild.tests.asserting import NAMES, compile_tests
from guild.tests.collect import MOST, collect, make_unique
from guild.tests.outcome import CONTROL_FLOW, Skipped
from guild.wire import receive

LONGEST_MESSAGE = 2_000


def run():
    """Takes from the host the files of both sides and the seed. The learner's are only parsed here."""
    job = json.loads(receive())
    wire = sides.begin_tests(job["seed"], [each["path"] for each in job["files"]], CONTROL_FLOW)
    sys.modules["__main__"].serve = wire.serve
    sys.modules["pytest"] = pytest_manner.as_module()
    unittest_manner.install()
    faults = [fault for each in job["files"] if each["path"].endswith(".py") for fault in _faults(each)]
    if faults:
        sides.tell_host({"syntax": faults})
        return
    sources = {each["path"]: each["text"] for each in job["tests"] if each["path"].endswith(".py")}
    sys.meta_path.insert(0, _TestFiles(sources))
    found = [path for path in sources if path.rpartition("/")[2].startswith("test_") or path.endswith("_test.py")]
    tests = []
    for path in found or [path for path in sources if not path.endswith(("conftest.py", "__init__.py"))]:
        try:
            module = importlib.import_module(_module_name(path))
            tests.extend(collect(module, sources))
        except Skipped:
            continue
        except BaseException as error:
            sides.tell_host({"unloadable": _told(error), "at": _place(error)})
            return
    tests = tests[:MOST]
    make_unique(tests)
    sides.tell_host({"registered": [test.name for test in tests]})
    classes = unittest_manner.Classes()
    for at, test in enumerate(tests):
        _run_one(test, at, wire, classes, is_last=at + 1 == len(tests) or tests[at + 1].kind is not test.kind)


def _faults(file):
    try:
        compile(file["text"], file["path"], "exec", dont_inherit=True)
    except SyntaxError as error:
        line, column = error.lineno or 1, error.offset or 1
        yield {"path": file["path"], "line": max(1, line), "column": max(1, column), "message": str(error.msg)}
    except (ValueError, MemoryError, RecursionError, OverflowError) as error:
        yield {"path": file["path"], "line": 1, "column": 1, "message": f"it can't be parsed: {error}"}


def _module_name(path):
    return path.removesuffix(".py").replace("/", ".")


class _TestFiles:
    """Finds modules among the files of tests, and compiles them so that their assertions speak."""

    def __init__(self, sources):
        self._sources = sources

    def find_spec(self, name, path=None, target=None):
        file = name.replace(".", "/")
        for each, is_package in ((f"{file}.py", False), (f"{file}/__init__.py", True)):
            if each in self._sources:
                return importlib.util.spec_from_loader(name, _TestFile(each, self._sources[each]), is_package=is_package)
        if any(each.startswith(f"{file}/") for each in self._sources):
            return importlib.util.spec_from_loader(name, _TestFile(f"{file}/__init__.py", ""), is_package=True)
        return None


class _TestFile:
    def __init__(self, path, text):
        self._path, self._text = path, text

    def create_module(self, spec):
        return None

    def exec_module(self, module):
        module.__file__ = f"{sides.TESTS}{self._path}"
        vars(module).update(NAMES)
        exec(compile_tests(self._text, module.__file__), vars(module))


# --- running


def _run_one(test, at, wire, classes, is_last):
    sides.tell_host({"begin": at})
    told = {"end": at, "status": "passed", "message": "", "expected": None, "actual": None, "at": None}
    current = outcome.begin()
    error = None
    try:
        if test.skip is not None:
            raise Skipped(test.skip)
        classes.enter(test.kind)
        test.run()
    except BaseException as caught:
        error = caught
    try:
        if is_last:
            classes.leave()
    except BaseException as caught:
        error = error or caught
    told.update(_judged(test, current.failure, error))
    try:
        wire.request("forget")
    except BaseException:
        pass
    wire.forget()
    del error
    current.failure = None
    sides.tell_host(told)


def _judged(test, failure, error):
    if failure is None and isinstance(error, CONTROL_FLOW):
        return {"status": "not_run", "message": str(error)[:LONGEST_MESSAGE]}
    if test.is_to_fail and (failure or error):
        return {"status": "not_run", "message": "it failed, as it is expected to"}
    if test.is_to_fail:
        return {"status": "failed", "message": "it is expected to fail, and did not"}
    if failure is not None:
        told = {"status": "failed", "message": failure.message[:LONGEST_MESSAGE] or "an assertion failed"}
        return {**told, "expected": failure.expected, "actual": failure.actual, "at": _place(failure)}
    if error is not None:
        return {"status": "errored", "message": _told(error), "at": _place(error)}
    return {"status": "passed"}


def _told(error):
    """In words that never depend on what the program's classes say of themselves."""
    try:
        said = str(error)
    except BaseException as worse:
        said = f"<its message can't be had: {type(worse).__name__}>"
    name = type(error).__name__
    return (f"{name}: {said}" if said else name)[:LONGEST_MESSAGE]


def _place(error):
    """In the program if it was there that it went wrong, else in the tests."""
    places = getattr(error, "_guild_places", None)
    if places:
        path, line = places[-1]
        return {"path": path, "line": max(1, line)}
    found = None
    trace = error.__traceback__
    while trace is not None:
        path = trace.tb_frame.f_code.co_filename
        if path.startswith(sides.TESTS):
            found = {"path": path[len(sides.TESTS) :], "line": trace.tb_lineno or 1}
        trace = trace.tb_next
    if found is None and isinstance(error, SyntaxError) and error.filename:
        found = {"path": str(error.filename).removeprefix(sides.TESTS), "line": error.lineno or 1}
    return found
