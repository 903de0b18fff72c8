from __future__ import annotations

from database import Store


class Desk:
    def __init__(self, store: Store) -> None:
        raise NotImplementedError("The desk is not built yet.")
