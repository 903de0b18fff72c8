import math
from dataclasses import dataclass
from functools import total_ordering


@total_ordering
@dataclass(frozen=True)
class {METRIC|pascal}:
    """An amount with its unit."""

    amount: float
    unit: str

    def __post_init__(self) -> None:
        if not 0 <= self.amount < math.inf:
            raise ValueError(f"The {METRIC} cannot be {self.amount}")
        if self.unit.strip() == "":
            raise ValueError("The {METRIC} needs a unit")
        # Turns -0.0 into 0.0: equal amounts must not differ in anything.
        object.__setattr__(self, "amount", self.amount + 0)

    def __lt__(self, other: "{METRIC|pascal}") -> bool:
        if self.unit != other.unit:
            raise ValueError(f"{self.unit} and {other.unit} cannot be compared")
        return self.amount < other.amount


@dataclass(frozen=True)
class {METRIC|pascal}Range:
    """From a lowest to a highest, both included."""

    lowest: {METRIC|pascal}
    highest: {METRIC|pascal}

    def __post_init__(self) -> None:
        if self.highest < self.lowest:
            raise ValueError(f"{self.lowest.amount} is above {self.highest.amount}")

    def __contains__(self, amount: {METRIC|pascal}) -> bool:
        return self.lowest <= amount <= self.highest

    def widened_to(self, amount: {METRIC|pascal}) -> "{METRIC|pascal}Range":
        return {METRIC|pascal}Range(min(self.lowest, amount), max(self.highest, amount))
