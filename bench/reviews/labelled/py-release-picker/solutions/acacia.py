import operator
import re
from collections.abc import Callable
from functools import partial

Version = tuple[int, ...]
Condition = Callable[[Version], bool]


def parse(text: str) -> Version:
    if not re.fullmatch(r"v?[0-9]+(\.[0-9]+){2}", text):
        raise ValueError(f"a version looks like 1.2.3, got {text!r}")
    return tuple(map(int, text.removeprefix("v").split(".")))


def newest(versions: list[str]) -> str | None:
    if not versions:
        return None
    return max(versions, key=parse)


def satisfies(version: str, constraint: str) -> bool:
    parsed = parse(version)
    return all(holds(parsed) for holds in conditions(constraint))


def pick(versions: list[str], constraint: str) -> str | None:
    candidates = {version: parse(version) for version in versions}
    for holds in conditions(constraint):
        candidates = {text: parsed for text, parsed in candidates.items() if holds(parsed)}
    return max(candidates, key=lambda text: candidates[text], default=None)


def newest_by_major(versions: list[str]) -> dict[int, str]:
    majors = {parse(version)[0] for version in versions}
    return {
        major: max((version for version in versions if parse(version)[0] == major), key=parse)
        for major in majors
    }


def conditions(constraint: str) -> list[Condition]:
    if constraint.strip() == "":
        return []
    return [condition(part.strip()) for part in constraint.split(",")]


def condition(text: str) -> Condition:
    symbol = text.rstrip("v.0123456789")
    if symbol not in COMPARISONS:
        raise ValueError(f"unknown operator {symbol!r} in {text!r}")
    compare = COMPARISONS[symbol]
    wanted = parse(text.removeprefix(symbol))
    return lambda version: compare(version, wanted)


def compatible(version: Version, wanted: Version, length: int) -> bool:
    return version >= wanted and version[:length] == wanted[:length]


COMPARISONS: dict[str, Callable[[Version, Version], bool]] = {
    "==": operator.eq,
    "!=": operator.ne,
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
    "^": partial(compatible, length=1),
    "~": partial(compatible, length=2),
}
