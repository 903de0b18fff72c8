import operator
import re

COMPARISONS = {
    "==": operator.eq,
    "!=": operator.ne,
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}


def parse(text):
    match = re.fullmatch(r"v?([0-9]+)\.([0-9]+)\.([0-9]+)", text)
    if match is None:
        raise ValueError(f"no version: {text!r}")
    return int(match[1]), int(match[2]), int(match[3])


def newest(versions):
    best = versions[0]
    highest = parse(best)
    i = 1
    while i < len(versions):
        parsed = parse(versions[i])
        if parsed > highest:
            best = versions[i]
            highest = parsed
        i += 1
    return best


def satisfies(version, constraint):
    return allowed(parse(version), read(constraint))


def pick(versions, constraint):
    conditions = read(constraint)
    candidates = [version for version in versions if allowed(parse(version), conditions)]
    return newest(candidates) if candidates else None


def newest_by_major(versions):
    groups = {}
    for version in versions:
        groups.setdefault(parse(version)[0], []).append(version)
    return {major: newest(group) for major, group in groups.items()}


def read(constraint):
    if not constraint.strip():
        return []
    return [read_condition(part.strip()) for part in constraint.split(",")]


def read_condition(text):
    match = re.fullmatch(r"([=!<>]=|[<>^~])([v.0-9]+)", text)
    if match is None:
        raise ValueError(f"no condition: {text!r}")
    return match[1], parse(match[2])


def allowed(version, conditions):
    return all(holds(version, symbol, wanted) for symbol, wanted in conditions)


def holds(version, symbol, wanted):
    if symbol == "^":
        return version >= wanted and version[0] == wanted[0]
    if symbol == "~":
        return version >= wanted and version[:2] == wanted[:2]
    return COMPARISONS[symbol](version, wanted)
