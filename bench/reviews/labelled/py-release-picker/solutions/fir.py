import operator
import re

VERSION = re.compile(r"v?([0-9]+)\.([0-9]+)\.([0-9]+)")
CONDITION = re.compile(r"(?P<symbol>[=!<>]=|[<>^~])(?P<version>[v0-9.]+)")
COMPARISONS = {
    "==": operator.eq,
    "!=": operator.ne,
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}


def parse(text):
    match = VERSION.fullmatch(text)
    if not match:
        raise ValueError(f"not a version: {text!r}")
    return tuple(int(number) for number in match.groups())


def newest(versions):
    ordered = sorted(versions, key=parse, reverse=True)
    return ordered[0] if ordered else None


def satisfies(version, constraint):
    return Constraint(constraint).allows(parse(version))


def pick(versions, constraint):
    wanted = Constraint(constraint)
    return newest(version for version in versions if wanted.allows(parse(version)))


def newest_by_major(versions):
    result = {}
    for version in versions:
        major = parse(version)[0]
        result[major] = newest([result.get(major, version), version])
    return result


class Constraint:
    """Conditions of which all must hold."""

    def __init__(self, text):
        parts = text.split(",") if text.strip() else []
        self._conditions = [self._read(part.strip()) for part in parts]

    def allows(self, version):
        return all(self._holds(version, *condition) for condition in self._conditions)

    @staticmethod
    def _read(text):
        match = CONDITION.fullmatch(text)
        if not match:
            raise ValueError(f"cannot read condition {text!r}")
        return match["symbol"], parse(match["version"])

    @staticmethod
    def _holds(version, symbol, wanted):
        if symbol == "^":
            return version >= wanted and version[:1] == wanted[:1]
        if symbol == "~":
            return version >= wanted and version[:2] == wanted[:2]
        return COMPARISONS[symbol](version, wanted)
