import operator
import re

VERSION = re.compile(r"v?([0-9]+)\.([0-9]+)\.([0-9]+)")
CONDITION = re.compile(r"([=!<>]=|[<>^~])([v.0-9]+)")
COMPARISONS = {
    "==": operator.eq,
    "!=": operator.ne,
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}


def parse(text: str) -> tuple[int, ...]:
    match = VERSION.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is not a version")
    return tuple(map(int, match.groups()))


def rank(text: str) -> int:
    major, minor, patch = parse(text)
    return major * 1000000 + minor * 1000 + patch


class Constraint:
    def __init__(self, text: str) -> None:
        self._conditions: list[tuple[str, tuple[int, ...]]] = []
        if text.strip():
            for part in text.split(","):
                match = CONDITION.fullmatch(part.strip())
                if match is None:
                    raise ValueError(f"{part!r} is not a condition")
                self._conditions.append((match[1], parse(match[2])))


def newest(versions: list[str]) -> str | None:
    return max(versions, key=rank, default=None)


def satisfies(version: str, constraint: str) -> bool:
    return meets(version, Constraint(constraint))


def pick(versions: list[str], constraint: str) -> str | None:
    wanted = Constraint(constraint)
    return newest([version for version in versions if meets(version, wanted)])


def newest_by_major(versions: list[str]) -> dict[int, str]:
    groups: dict[int, list[str]] = {}
    for version in versions:
        groups.setdefault(parse(version)[0], []).append(version)
    return {major: max(group, key=rank) for major, group in groups.items()}


def meets(version: str, constraint: Constraint) -> bool:
    parsed = parse(version)
    for symbol, wanted in constraint._conditions:
        if symbol == "^":
            met = parsed >= wanted and parsed[0] == wanted[0]
        elif symbol == "~":
            met = parsed >= wanted and parsed[:2] == wanted[:2]
        else:
            met = COMPARISONS[symbol](parsed, wanted)
        if not met:
            return False
    return True
