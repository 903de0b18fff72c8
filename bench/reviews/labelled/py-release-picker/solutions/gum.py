import operator
import re

VERSION = re.compile(r"v?([0-9]+)\.([0-9]+)\.([0-9]+)")
CONDITION = re.compile(r"([=!<>]=|[<>^~])([v.0-9]+)")
COMPARE = {
    "==": operator.eq,
    "!=": operator.ne,
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}


def parse(text):
    return tuple(map(int, numbers(text)))


def numbers(text):
    match = VERSION.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is not of the form 1.2.3")
    return match.groups()


def newest(versions):
    return max(versions, key=numbers, default=None)


def satisfies(version, constraint):
    return meets(parse(version), read(constraint))


def pick(versions, constraint):
    conditions = read(constraint)
    allowed = [version for version in versions if meets(parse(version), conditions)]
    return max(allowed, key=parse, default=None)


def newest_by_major(versions):
    result = {}
    for version in versions:
        parsed = parse(version)
        if parsed[0] not in result or parsed > parse(result[parsed[0]]):
            result[parsed[0]] = version
    return result


def read(constraint):
    if not constraint.strip():
        return []
    conditions = []
    for part in constraint.split(","):
        match = CONDITION.fullmatch(part.strip())
        if match is None:
            raise ValueError(f"{part!r} is not of the form >=1.2.3")
        conditions.append((match[1], parse(match[2])))
    return conditions


def meets(version, conditions):
    return all(holds(version, symbol, wanted) for symbol, wanted in conditions)


def holds(version, symbol, wanted):
    if symbol == "^":
        return version >= wanted and version[0] == wanted[0]
    if symbol == "~":
        return version >= wanted and version[:2] == wanted[:2]
    return COMPARE[symbol](version, wanted)
