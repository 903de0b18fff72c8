"""The workflow of one {ENTITY}, written down once."""

STATES = ["new", "ready", "waiting", "done", "closed"]
STEPS = ["make_ready", "suspend", "resume", "{ACTION|snake}", "reopen", "close"]

# The whole rule. Whoever wants to know what may follow reads it here.
TRANSITIONS = {
    "new": {"make_ready": "ready"},
    "ready": {"suspend": "waiting", "{ACTION|snake}": "done", "close": "closed"},
    "waiting": {"resume": "ready", "close": "closed"},
    "done": {"reopen": "ready", "close": "closed"},
    "closed": {},
}


class {ENTITY|pascal}Workflow:
    def __init__(self, max_rounds: int = 3) -> None:
        if not isinstance(max_rounds, int) or max_rounds < 1:
            raise ValueError(f"There cannot be {max_rounds} rounds")
        self._state = "new"
        self._history = ["new"]
        # Gets smaller each time the work is done and never grows, so nothing can be reopened for ever.
        self._rounds_left = max_rounds

    @property
    def state(self) -> str:
        return self._state

    @property
    def rounds_left(self) -> int:
        return self._rounds_left

    @property
    def history(self) -> tuple[str, ...]:
        return tuple(self._history)

    def can(self, step: str) -> bool:
        return self._after(step) is not None

    def allowed(self) -> list[str]:
        return [step for step in STEPS if self.can(step)]

    def advance(self, step: str) -> None:
        following = self._after(step)
        if following is None:
            raise ValueError(f"What is {self._state} cannot take the step {step}")
        self._state = following
        self._history.append(following)
        if step == "{ACTION|snake}":
            self._rounds_left -= 1

    def _after(self, step: str) -> str | None:
        """Where the step leads from here, or None if it may not be taken."""
        if step == "reopen" and self._rounds_left == 0:
            return None
        return TRANSITIONS[self._state].get(step)
