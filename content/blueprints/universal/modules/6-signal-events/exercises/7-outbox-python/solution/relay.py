from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from database import Entry, Fact, Store, Tables


@dataclass(frozen=True)
class Round:
    sent: list[str]
    failed: list[str]


class Relay:
    """`send` raises if it could not be done; `batch` is the most tries in one run."""

    def __init__(self, store: Store, send: Callable[[Fact], object], batch: int, max_attempts: int) -> None:
        self._store = store
        self._send = send
        self._batch = batch
        self._max_attempts = max_attempts

    def send_due(self) -> Round:
        sent: list[str] = []
        failed: list[str] = []
        held_up: set[str] = set()
        unsent = self._store.look(lambda tables: [entry for entry in tables.outbox if entry.state != "sent"])
        for entry in unsent:
            if entry.state == "parked":
                held_up.add(entry.fact.id)
            if entry.fact.id in held_up:
                continue
            if len(sent) + len(failed) >= self._batch:
                break
            if self._succeeds(entry.fact):
                sent.append(entry.fact.key)
                self._update(replace(entry, state="sent"))
            else:
                failed.append(entry.fact.key)
                held_up.add(entry.fact.id)
                attempts = entry.attempts + 1
                state = "parked" if attempts >= self._max_attempts else "waiting"
                self._update(replace(entry, attempts=attempts, state=state))
        return Round(sent, failed)

    def _succeeds(self, fact: Fact) -> bool:
        try:
            self._send(fact)
        except Exception:
            # What went wrong is the sender's to log. Here it only matters that nothing was sent.
            return False
        return True

    def _update(self, changed: Entry) -> None:
        def work(tables: Tables) -> None:
            keys = [entry.fact.key for entry in tables.outbox]
            tables.outbox[keys.index(changed.fact.key)] = changed

        self._store.transaction(work)
