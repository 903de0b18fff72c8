import re
import unicodedata
from dataclasses import dataclass
from typing import Generic, TypeVar

limit = 1_000_000
longest_id = 40
most_at_once = 1_000

Value = TypeVar("Value")


@dataclass(frozen=True)
class Problem:
    field: str
    message: str


@dataclass(frozen=True)
class Parsed(Generic[Value]):
    value: Value | None
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class {ENTITY|pascal}:
    """Made by its parsers only, so whoever holds one need not check it."""

    id: str
    {METRIC|snake}: float

    @classmethod
    def parse(cls, data: object) -> "Parsed[{ENTITY|pascal}]":
        if not isinstance(data, dict):
            return refused("", "Send an object with the fields id and {METRIC|snake}")
        id = read_id(data.get("id"))
        amount = read_amount(data.get("{METRIC|snake}"))
        if id is not None and amount is not None:
            return Parsed(cls(id, amount))

        problems = []
        if id is None:
            problems.append(Problem("id", f"Give it an id of 1 to {longest_id} characters"))
        if amount is None:
            problems.append(Problem("{METRIC|snake}", f"Write a number from 0 to {limit}, with digits only"))
        return Parsed(None, tuple(problems))

    @classmethod
    def parse_all(cls, data: object) -> "Parsed[list[{ENTITY|pascal}]]":
        if not isinstance(data, list):
            return refused("", "Send a list")
        if len(data) > most_at_once:
            return refused("", f"Send at most {most_at_once} at once")

        value: list[{ENTITY|pascal}] = []
        problems: list[Problem] = []
        seen: set[str] = set()
        for position, each in enumerate(data):
            parsed = cls.parse(each)
            problems += [Problem(f"{position}.{known.field}", known.message) for known in parsed.problems]
            if parsed.value is None:
                continue
            if parsed.value.id in seen:
                problems.append(Problem(f"{position}.id", "An earlier one has the same id; give this one another"))
            seen.add(parsed.value.id)
            value.append(parsed.value)
        return Parsed(None, tuple(problems)) if problems else Parsed(value)


def refused(field: str, message: str) -> Parsed:
    return Parsed(None, (Problem(field, message),))


def read_id(data: object) -> str | None:
    if not isinstance(data, str):
        return None
    id = unicodedata.normalize("NFC", data.strip())
    return id if 1 <= len(id) <= longest_id else None


def read_amount(data: object) -> float | None:
    amount = read_digits(data.strip()) if isinstance(data, str) else data
    # True is an int for Python, and for nobody else.
    if isinstance(amount, bool) or not isinstance(amount, int | float):
        return None
    # Says what is allowed: nan is neither too small nor too large.
    return amount if 0 <= amount <= limit else None


def read_digits(text: str) -> float | None:
    # Not \d, which knows the digits of every script; not match, which is content with a beginning.
    return float(text) if re.fullmatch(r"[0-9]{1,7}(\.[0-9]{1,20})?", text) else None
