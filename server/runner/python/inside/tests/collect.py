"""Finds the tests in a module: functions and classes in pytest's manner, cases in unittest's."""

import importlib
import inspect
import itertools
import unittest

from guild import remote
from guild.tests import pytest_manner, unittest_manner
from guild.tests.fixtures import call_with_fixtures

MOST = 500


class Test:
    def __init__(self, name, run, skip=None, kind=None, is_to_fail=False):
        self.name, self.run, self.skip, self.kind, self.is_to_fail = name, run, skip, kind, is_to_fail


def collect(module, sources):
    fixtures = _fixtures_of(module)
    if "conftest.py" in sources:
        fixtures = {**_fixtures_of(importlib.import_module("conftest")), **fixtures}
    marks = _marks(module)
    for name, value in list(vars(module).items()):
        if isinstance(value, type) and not remote.is_remote(value):
            if issubclass(value, unittest.TestCase) and value.__module__ == module.__name__:
                yield from _collect_case(value)
            elif name.startswith("Test") and value.__module__ == module.__name__ and "__init__" not in vars(value):
                yield from _collect_class(value, name, fixtures, marks)
        elif name.startswith("test") and inspect.isfunction(value):
            yield from _collect_function(value, name, lambda value=value: value, fixtures, marks)


def _collect_case(kind):
    for name, method in unittest_manner.names_of_tests(kind).items():
        yield Test(
            f"{kind.__name__} > {name}",
            lambda name=name: unittest_manner.run_method(kind, name),
            skip=unittest_manner.skip_reason(kind, method),
            kind=kind,
            is_to_fail=unittest_manner.is_expected_failure(method) or unittest_manner.is_expected_failure(kind),
        )


def _collect_class(kind, label, fixtures, marks):
    members = {}
    for each in reversed(kind.__mro__[:-1]):
        members.update(vars(each))
    own = {**fixtures, **_fixtures_of(kind, lambda instance, f: f.function.__get__(instance))}
    for name, value in members.items():
        if isinstance(value, type) and name.startswith("Test"):
            yield from _collect_class(value, f"{label} > {name}", own, [*marks, *_marks(kind)])
        function = value.__func__ if isinstance(value, (staticmethod, classmethod)) else value
        if not name.startswith("test") or not inspect.isfunction(function):
            continue
        make = _method_maker(kind, name)
        yield from _collect_function(function, f"{label} > {name}", make, own, [*marks, *_marks(kind)])


def _method_maker(kind, name):
    def make():
        instance = kind()
        return getattr(instance, name)

    return make


def _fixtures_of(owner, bind=None):
    found = {}
    for each in reversed(owner.__mro__ if isinstance(owner, type) else (owner,)):
        for value in list(vars(each).values()):
            if isinstance(value, pytest_manner.Fixture):
                found[value.name] = (value, bind)
    return found


def _marks(owner):
    marks = getattr(owner, "pytestmark", [])
    return list(marks) if isinstance(marks, (list, tuple)) else [marks]


def _collect_function(function, label, make, fixtures, marks):
    marks = [*marks, *_marks(function)]
    cases = [_case(each) for each in marks if each.name == "parametrize"]
    for chosen in itertools.product(*cases):
        values, ids, more = {}, [], []
        for own_values, own_id, own_marks in chosen:
            values.update(own_values)
            ids.append(own_id)
            more.extend(own_marks)
        names = [name for name in inspect.signature(function).parameters if name in fixtures and name not in values]
        params = [[(name, value) for value in fixtures[name][0].params] for name in names if fixtures[name][0].params]
        for picked in itertools.product(*params):
            all_ids = [*ids, *(_id_of(value, at, name) for at, (name, value) in enumerate(picked))]
            yield Test(
                f"{label}[{'-'.join(all_ids)}]" if all_ids else label,
                lambda values=values, picked=picked: call_with_fixtures(make, function, values, fixtures, dict(picked)),
                skip=_skip_reason([*marks, *more]),
                is_to_fail=any(each.name == "xfail" for each in [*marks, *more]),
            )


def _case(mark):
    names = mark.args[0] if mark.args else mark.kwargs["argnames"]
    rows = list(mark.args[1] if len(mark.args) > 1 else mark.kwargs["argvalues"])
    ids = mark.kwargs.get("ids")
    names = [each.strip() for each in names.split(",") if each.strip()] if isinstance(names, str) else list(names)
    for at, row in enumerate(rows[:MOST]):
        own = row if isinstance(row, pytest_manner._Param) else None
        values = own.values if own else (row if len(names) > 1 else (row,))
        pairs = dict(zip(names, values, strict=True))
        said = own.id if own and own.id else None
        if said is None and callable(ids):
            said = "-".join(str(ids(value)) for value in values)
        if said is None and isinstance(ids, (list, tuple)) and at < len(ids) and ids[at] is not None:
            said = str(ids[at])
        if said is None:
            said = "-".join(_id_of(value, at, name) for name, value in pairs.items())
        yield pairs, said, own.marks if own else []


def _id_of(value, at, name):
    if isinstance(value, (str, int, float, bool)) or value is None:
        return str(value)[:60]
    if isinstance(value, type) or inspect.isfunction(value):
        return value.__name__
    return f"{name}{at}"


def _skip_reason(marks):
    for each in marks:
        if each.name == "skip" or each.name == "skipif" and each.args and each.args[0]:
            return str(each.kwargs.get("reason") or "skipped")
    return None


def make_unique(tests):
    seen = {}
    for test in tests:
        test.name = test.name[:290]
        seen[test.name] = seen.get(test.name, 0) + 1
        if seen[test.name] > 1:
            test.name = f"{test.name} ({seen[test.name]})"
