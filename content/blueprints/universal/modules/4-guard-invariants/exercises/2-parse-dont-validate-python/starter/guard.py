from dataclasses import dataclass
from typing import Any


@dataclass
class Problem:
    field: str
    message: str


@dataclass
class Parsed:
    value: Any
    problems: list[Problem]


def is_valid(data: Any) -> bool:
    return bool(data["id"]) and not float(data["{METRIC|snake}"]) < 0


@dataclass
class {ENTITY|pascal}:
    id: str
    {METRIC|snake}: float

    @classmethod
    def parse(cls, data: Any) -> Parsed:
        if not is_valid(data):
            return Parsed(None, [Problem("", "Invalid")])
        return Parsed(cls(data["id"], data["{METRIC|snake}"]), [])

    @classmethod
    def parse_all(cls, data: Any) -> Parsed:
        value = []
        for each in data:
            parsed = cls.parse(each)
            if not parsed.problems:
                value.append(parsed.value)
        return Parsed(value, [])
