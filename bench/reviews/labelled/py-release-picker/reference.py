import operator
import re
from collections.abc import Callable, Iterable

Version = tuple[int, int, int]

_VERSION = re.compile(r"v?([0-9]+)\.([0-9]+)\.([0-9]+)")
_CONDITION = re.compile(r"(==|!=|>=|<=|>|<|\^|~)(.*)", re.DOTALL)


def parse(text: str) -> Version:
    match = _VERSION.fullmatch(text)
    if match is None:
        raise ValueError(f"not a version: {text!r}")
    major, minor, patch = match.groups()
    return int(major), int(minor), int(patch)


def newest(versions: Iterable[str]) -> str | None:
    return max(versions, key=parse, default=None)


def satisfies(version: str, constraint: str) -> bool:
    return _meets(parse(version), _conditions(constraint))


def pick(versions: Iterable[str], constraint: str) -> str | None:
    conditions = _conditions(constraint)
    return newest([version for version in versions if _meets(parse(version), conditions)])


def newest_by_major(versions: Iterable[str]) -> dict[int, str]:
    by_major: dict[int, list[str]] = {}
    for version in versions:
        by_major.setdefault(parse(version)[0], []).append(version)
    return {major: max(group, key=parse) for major, group in by_major.items()}


Condition = tuple[Callable[[Version, Version], bool], Version]


def _conditions(constraint: str) -> list[Condition]:
    if not constraint.strip():
        return []
    return [_condition(part.strip()) for part in constraint.split(",")]


def _condition(text: str) -> Condition:
    match = _CONDITION.fullmatch(text)
    if match is None:
        raise ValueError(f"not a condition: {text!r}")
    return _OPERATORS[match[1]], parse(match[2])


def _meets(version: Version, conditions: list[Condition]) -> bool:
    return all(compare(version, wanted) for compare, wanted in conditions)


def _same_major(version: Version, wanted: Version) -> bool:
    return version >= wanted and version[0] == wanted[0]


def _same_minor(version: Version, wanted: Version) -> bool:
    return version >= wanted and version[:2] == wanted[:2]


_OPERATORS: dict[str, Callable[[Version, Version], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
    "^": _same_major,
    "~": _same_minor,
}
