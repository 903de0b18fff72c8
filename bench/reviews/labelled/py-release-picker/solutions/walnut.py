import re

VERSION = re.compile(r"v?([0-9]+)\.([0-9]+)\.([0-9]+)")


def parse(text):
    match = VERSION.fullmatch(text)
    if match is None:
        raise ValueError(f"a version looks like 1.2.3, not {text!r}")
    return tuple(map(int, match.groups()))


def newest(versions):
    return max(versions, key=parse, default=None)


def satisfies(version, constraint):
    return meets(parse(version), read_constraint(constraint))


def pick(versions, constraint):
    conditions = read_constraint(constraint)
    return newest([version for version in versions if meets(parse(version), conditions)])


def newest_by_major(versions):
    result = {}
    for version in versions:
        major = parse(version)[0]
        if major not in result:
            result[major] = version
        else:
            result[major] = newest([result[major], version])
    return result


def read_constraint(constraint):
    conditions = []
    if constraint.strip():
        for part in constraint.split(","):
            text = part.strip()
            if text.startswith("=="):
                conditions.append(("==", parse(text[2:])))
            elif text.startswith("!="):
                conditions.append(("!=", parse(text[2:])))
            elif text.startswith(">="):
                conditions.append((">=", parse(text[2:])))
            elif text.startswith("<="):
                conditions.append(("<=", parse(text[2:])))
            elif text.startswith(">"):
                conditions.append((">", parse(text[1:])))
            elif text.startswith("<"):
                conditions.append(("<", parse(text[1:])))
            elif text.startswith("^"):
                conditions.append(("^", parse(text[1:])))
            elif text.startswith("~"):
                conditions.append(("~", parse(text[1:])))
            else:
                raise ValueError(f"unknown condition: {text!r}")
    return conditions


def meets(version, conditions):
    return all(COMPARE[operator](version, wanted) for operator, wanted in conditions)


COMPARE = {
    "==": lambda version, wanted: version == wanted,
    "!=": lambda version, wanted: version != wanted,
    ">=": lambda version, wanted: version >= wanted,
    "<=": lambda version, wanted: version <= wanted,
    ">": lambda version, wanted: version > wanted,
    "<": lambda version, wanted: version < wanted,
    "^": lambda version, wanted: version >= wanted and version[:1] == wanted[:1],
    "~": lambda version, wanted: version >= wanted and version[:2] == wanted[:2],
}
