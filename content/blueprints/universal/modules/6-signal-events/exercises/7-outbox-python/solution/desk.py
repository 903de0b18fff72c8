from __future__ import annotations

from database import Entry, Fact, Row, Store, Tables


class Desk:
    def __init__(self, store: Store) -> None:
        self._store = store

    def {ACTION|snake}(self, id: str, by: str) -> None:
        def work(tables: Tables) -> None:
            version = tables.rows[id].version + 1  # raises for an id without a row, before anything is written
            tables.rows[id] = Row(by, version)
            tables.outbox.append(Entry(Fact(f"{id}:{version}", id, version, by)))

        self._store.transaction(work)
