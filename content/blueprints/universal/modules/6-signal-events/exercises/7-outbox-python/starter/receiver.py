from __future__ import annotations

from collections.abc import Callable

from database import Fact


class Receiver:
    def __init__(self, handle: Callable[[Fact], object]) -> None:
        raise NotImplementedError("The receiver is not built yet.")

    def receive(self, fact: Fact) -> bool:
        """True if it was handled, False if it had been handled before."""
        raise NotImplementedError("Nothing can be received yet.")
