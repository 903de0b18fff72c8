from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

VERSION = re.compile(r"v?([0-9]+)\.([0-9]+)\.([0-9]+)")
CONDITION = re.compile(r"(?P<operator>[=!<>]=|[<>^~])(?P<version>[v.0-9]+)")


class Version(NamedTuple):
    major: int
    minor: int
    patch: int

    def get_major(self) -> int:
        return self.major

    def get_minor(self) -> int:
        return self.minor


def parse(text: str) -> Version:
    match = VERSION.fullmatch(text)
    if match is None:
        raise ValueError(f"{text!r} is not a version like 1.10.0")
    return Version(*map(int, match.groups()))


OPERATORS: dict[str, Callable[[Version, Version], bool]] = {
    "==": lambda version, wanted: version == wanted,
    "!=": lambda version, wanted: version != wanted,
    ">=": lambda version, wanted: version >= wanted,
    "<=": lambda version, wanted: version <= wanted,
    ">": lambda version, wanted: version > wanted,
    "<": lambda version, wanted: version < wanted,
    "^": lambda version, wanted: wanted <= version < (wanted.get_major() + 1, 0, 0),
    "~": lambda version, wanted: wanted <= version < (wanted.get_major(), wanted.get_minor() + 1, 0),
}


@dataclass(frozen=True)
class Condition:
    operator: str
    wanted: Version

    @classmethod
    def read(cls, text: str) -> Condition:
        match = CONDITION.fullmatch(text)
        if match is None:
            raise ValueError(f"{text!r} is not a condition like >=1.10.0")
        return cls(match["operator"], parse(match["version"]))

    def is_met_by(self, version: Version) -> bool:
        return OPERATORS[self.operator](version, self.wanted)


def newest(versions: Iterable[str]) -> str | None:
    return max(versions, key=parse, default=None)


def satisfies(version: str, constraint: str) -> bool:
    return all_met(read_conditions(constraint), parse(version))


def pick(versions: Iterable[str], constraint: str) -> str | None:
    conditions = read_conditions(constraint)
    return newest(version for version in versions if all_met(conditions, parse(version)))


def newest_by_major(versions: Iterable[str]) -> dict[int, str]:
    result: dict[int, str] = {}
    for version in versions:
        parsed = parse(version)
        major = parsed.get_major()
        if major not in result or parsed > parse(result[major]):
            result[major] = version
    return result


def read_conditions(constraint: str) -> list[Condition]:
    if not constraint.strip():
        return []
    return [Condition.read(part.strip()) for part in constraint.split(",")]


def all_met(conditions: list[Condition], version: Version) -> bool:
    return all(condition.is_met_by(version) for condition in conditions)
