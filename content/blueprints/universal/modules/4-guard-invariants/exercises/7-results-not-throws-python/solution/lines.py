import re
from dataclasses import dataclass

from result import Done, Refused, Result, all_of, and_then, change

limit = 1_000_000


@dataclass(frozen=True)
class {ENTITY|pascal}:
    id: str
    {METRIC|snake}: float


def parse_line(line: str) -> Result:
    parts = line.split(";")
    if len(parts) != 2:
        return Refused("Write an id, one semicolon and {METRIC|a}.")
    name, digits = parts
    return and_then(parse_id(name), lambda id: change(parse_amount(digits), lambda amount: {ENTITY|pascal}(id, amount)))


def parse_all(text: str) -> Result:
    seen: set[str] = set()
    results: list[Result] = []
    # Not splitlines: to that, a dozen other characters end a line, too.
    for number, line in enumerate(re.split(r"\r?\n", text), start=1):
        if line.strip() == "":
            continue
        result = and_then(parse_line(line), lambda entry: refuse_repeated(entry, seen))
        results.append(result if isinstance(result, Done) else Refused(f"Line {number}: {result.problem}"))
    return all_of(results)


def parse_id(text: str) -> Result:
    id = text.strip()
    return Done(id) if id else Refused("Write an id in front of the semicolon.")


def parse_amount(text: str) -> Result:
    # float alone takes "1e5", "nan", "1_000" and the digits of every script.
    amount = float(text) if re.fullmatch(r"[0-9]{1,7}(\.[0-9]{1,20})?", text.strip()) else -1
    return Done(amount) if 0 <= amount <= limit else Refused(f"Write {METRIC|a} from 0 to {limit}, with digits only.")


def refuse_repeated(entry: {ENTITY|pascal}, seen: set[str]) -> Result:
    if entry.id in seen:
        return Refused(f"An earlier line has the id {entry.id}. Give this one another.")
    seen.add(entry.id)
    return Done(entry)
