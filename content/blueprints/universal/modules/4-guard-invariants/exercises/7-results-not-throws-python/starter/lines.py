from dataclasses import dataclass

from result import Done, Result, all_of


@dataclass(frozen=True)
class {ENTITY|pascal}:
    id: str
    {METRIC|snake}: float


def parse_line(line: str) -> Result:
    id, digits = line.split(";")
    amount = float(digits)
    if amount < 0 or amount > 1_000_000:
        raise ValueError("Bad number")
    return Done({ENTITY|pascal}(id.strip(), amount))


def parse_all(text: str) -> Result:
    return all_of(parse_line(line) for line in text.splitlines() if line != "")
