from collections import deque
from typing import Optional


class OutOfStock(Exception):
    pass


class StockLedger:
    def __init__(self) -> None:
        self._lots: dict[str, deque[tuple[int, int]]] = {}

    def receive(self, sku: str, quantity: int, unit_cost: int) -> None:
        self._check(quantity)
        if unit_cost < 0:
            raise ValueError("unit cost must not be negative")
        self._lots.setdefault(sku, deque()).append((quantity, unit_cost))

    def issue(self, sku: str, quantity: int) -> int:
        self._check(quantity)
        if self.on_hand(sku) < quantity:
            raise OutOfStock(f"{sku}: {quantity} units asked for")
        lots = self._lots[sku]
        cost = 0
        while quantity > 0:
            units, unit_cost = lots.popleft()
            taken = min(units, quantity)
            if taken < units:
                lots.appendleft((units - taken, unit_cost))
            cost += taken * unit_cost
            quantity -= taken
        return cost

    def on_hand(self, sku: str) -> int:
        return sum(units for units, _ in self._lots.get(sku, ()))

    def levels(self) -> dict[str, int]:
        return {sku: self.on_hand(sku) for sku in self._lots}

    def value(self) -> int:
        return sum(units * cost for lots in self._lots.values() for units, cost in lots)

    def lowest_cost(self, sku: str) -> Optional[int]:
        lots = self._lots.get(sku)
        if lots == None or len(lots) == 0:
            return None
        return min(cost for _, cost in lots)

    def _average_cost(self, sku: str) -> float:
        units = self.on_hand(sku)
        if units == 0:
            return 0.0
        return sum(u * c for u, c in self._lots[sku]) / units

    def _check(self, quantity: int) -> None:
        if quantity < 1:
            raise ValueError("quantity must be positive")
