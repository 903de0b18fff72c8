"""Stands for {ENTITY|a}, and alone decides what the {METRIC} may become."""

import math


class {ENTITY|pascal}:
    def __init__(self, id: str, {METRIC|snake}: float) -> None:
        if id.strip() == "":
            raise ValueError("The id of {ENTITY|a} cannot be empty")
        self._id = id
        self._{METRIC|snake} = valid_or_raise({METRIC|snake})
        self._history: list[float] = []

    @property
    def id(self) -> str:
        return self._id

    @property
    def {METRIC|snake}(self) -> float:
        return self._{METRIC|snake}

    @property
    def history(self) -> tuple[float, ...]:
        """The numbers before, oldest first. A tuple: nobody can write to it, and it does not grow later."""
        return tuple(self._history)

    def {ACTION|snake}(self, {METRIC|snake}: float) -> None:
        following = valid_or_raise({METRIC|snake})
        self._history.append(self._{METRIC|snake})
        self._{METRIC|snake} = following

    def correct_to(self, {METRIC|snake}: float) -> None:
        """For a number that was never true, so the history does not learn of it."""
        self._{METRIC|snake} = valid_or_raise({METRIC|snake})


def valid_or_raise(given: float) -> float:
    if not math.isfinite(given) or given < 0:
        raise ValueError(f"The {METRIC} cannot be {given}")
    return given
