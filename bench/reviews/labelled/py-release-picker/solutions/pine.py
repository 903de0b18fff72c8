import operator
import re
from typing import Callable, Optional

Version = tuple[int, ...]
Comparison = Callable[[Version, Version], bool]


def parse(text: str) -> Version:
    match = re.fullmatch(r"v?([0-9]+)\.([0-9]+)\.([0-9]+)", text)
    if match is None:
        raise ValueError("invalid")
    return tuple(int(number) for number in match.groups())


def newest(versions: list[str]) -> Optional[str]:
    return max(versions, key=parse, default=None)


def satisfies(version: str, constraint: str) -> bool:
    parsed = parse(version)
    return all(compare(parsed, wanted) for compare, wanted in read(constraint))


def pick(versions: list[str], constraint: str) -> Optional[str]:
    conditions = read(constraint)
    allowed: list[str] = []
    for version in versions:
        parsed = parse(version)
        if all(compare(parsed, wanted) for compare, wanted in conditions):
            allowed = [*allowed, version]
    return newest(allowed)


def newest_by_major(versions: list[str]) -> dict[int, str]:
    result: dict[int, str] = {}
    for version in versions:
        major = parse(version)[0]
        result[major] = max(result.get(major, version), version, key=parse)
    return result


def read(constraint: str) -> list[tuple[Comparison, Version]]:
    if constraint.strip() == "":
        return []
    conditions = []
    for part in constraint.split(","):
        match = re.fullmatch(r"([=!<>]=|[<>^~])([v.0-9]+)", part.strip())
        if match is None:
            raise ValueError(f"not an operator and a version: {part!r}")
        conditions.append((COMPARISONS[match[1]], parse(match[2])))
    return conditions


COMPARISONS: dict[str, Comparison] = {
    "==": operator.eq,
    "!=": operator.ne,
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
    "^": lambda version, wanted: version >= wanted and version[0] == wanted[0],
    "~": lambda version, wanted: version >= wanted and version[:2] == wanted[:2],
}
