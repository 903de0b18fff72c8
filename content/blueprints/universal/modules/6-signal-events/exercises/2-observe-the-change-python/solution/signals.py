from __future__ import annotations

from collections import deque
from itertools import count
from typing import Any, Callable

Listener = Callable[[Any], object]


class Signal:
    def __init__(self, on_failure: Callable[[Exception, Any], object]) -> None:
        self._on_failure = on_failure
        # A number for each subscription: the same function may be in here twice.
        self._numbers = count()
        self._listeners: dict[int, Listener] = {}
        self._waiting: deque[Any] = deque()
        self._busy = False

    def on(self, listener: Listener) -> Callable[[], None]:
        """Returns a function that ends this subscription."""
        number = next(self._numbers)
        self._listeners[number] = listener

        def end() -> None:
            self._listeners.pop(number, None)

        return end

    def tell(self, fact: Any) -> None:
        self._waiting.append(fact)
        if self._busy:
            return
        self._busy = True
        try:
            while self._waiting:
                self._deliver(self._waiting.popleft())
        finally:
            self._busy = False

    def _deliver(self, fact: Any) -> None:
        for number, listener in list(self._listeners.items()):
            if number not in self._listeners:
                continue
            try:
                listener(fact)
            except Exception as error:
                self._on_failure(error, fact)
