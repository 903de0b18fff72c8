import math
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class Added:
    id: str
    {METRIC|snake}: float


@dataclass(frozen=True)
class Revised:
    id: str
    {METRIC|snake}: float


@dataclass(frozen=True)
class Done:
    """Somebody came to {ACTION} the {ENTITY}."""

    id: str
    by: str


Fact = Added | Revised | Done


@dataclass(frozen=True)
class Held:
    """What the facts about one {ENTITY} add up to."""

    {METRIC|snake}: float
    times: int = 0


def evolve(before: Held | None, fact: Fact) -> Held | None:
    """What is true after the fact; None where it cannot have happened after what was true before."""
    match fact:
        case Added(_, amount):
            return Held(amount) if before is None and is_amount(amount) else None
        case Revised(_, amount):
            return replace(before, {METRIC|snake}=amount) if before is not None and is_amount(amount) else None
        case Done(_, by):
            return replace(before, times=before.times + 1) if before is not None and by.strip() else None
    return None


def is_number(candidate: object) -> bool:
    # To Python, True is a whole number. To us it is none.
    return isinstance(candidate, (int, float)) and not isinstance(candidate, bool)


def is_amount(candidate: float) -> bool:
    return 0 <= candidate < math.inf


def to_fact(raw: object) -> Fact | None:
    """Reads both formats. In the first, the {METRIC} was called "amount"."""
    if not isinstance(raw, dict) or not isinstance(raw.get("id"), str):
        return None
    if raw.get("type") == "done":
        return Done(raw["id"], raw["by"]) if isinstance(raw.get("by"), str) else None
    amount = raw.get("{METRIC|snake}", raw.get("amount"))
    if not is_number(amount):
        return None
    if raw.get("type") == "added":
        return Added(raw["id"], amount)
    return Revised(raw["id"], amount) if raw.get("type") == "revised" else None
