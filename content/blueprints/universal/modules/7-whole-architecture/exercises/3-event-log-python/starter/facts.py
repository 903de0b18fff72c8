from dataclasses import dataclass


@dataclass
class Added:
    id: str
    {METRIC|snake}: float


@dataclass
class Revised:
    id: str
    {METRIC|snake}: float


@dataclass
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
    times = before.times if before else 0
    match fact:
        case Added(_, amount):
            return Held(amount)
        case Revised(_, amount):
            return Held(amount, times)
        case Done(_, _):
            return Held(before.{METRIC|snake} if before else 0, times + 1)
    return None


def to_fact(raw: object) -> Fact | None:
    """Reads both formats. In the first, the {METRIC} was called "amount"."""
    if raw["type"] == "done":
        return Done(raw["id"], raw["by"])
    if raw["type"] == "revised":
        return Revised(raw["id"], raw["{METRIC|snake}"])
    return Added(raw["id"], raw["{METRIC|snake}"])
