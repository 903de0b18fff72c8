from collections import deque
from dataclasses import dataclass


class OutOfStock(Exception):
    pass


@dataclass
class _Lot:
    quantity: int
    unit_cost: int


class StockLedger:
    def __init__(self) -> None:
        self._lots: dict[str, deque[_Lot]] = {}
        self._levels: dict[str, int] = {}

    def receive(self, sku: str, quantity: int, unit_cost: int) -> None:
        _check(quantity)
        if unit_cost < 0:
            raise ValueError(f"unit cost must not be negative, got {unit_cost}")
        self._lots.setdefault(sku, deque()).append(_Lot(quantity, unit_cost))
        self._levels[sku] = self.on_hand(sku) + quantity

    def issue(self, sku: str, quantity: int) -> int:
        _check(quantity)
        if quantity > self.on_hand(sku):
            raise OutOfStock(f"{sku}: {quantity} asked for, {self.on_hand(sku)} on hand")
        self._levels[sku] -= quantity
        lots = self._lots[sku]
        cost = 0
        while quantity > 0:
            oldest = lots[0]
            taken = min(quantity, oldest.quantity)
            cost += taken * oldest.unit_cost
            quantity -= taken
            oldest.quantity -= taken
            if oldest.quantity == 0:
                lots.popleft()
        return cost

    def on_hand(self, sku: str) -> int:
        return self._levels.get(sku, 0)

    def levels(self) -> dict[str, int]:
        return self._levels

    def value(self) -> int:
        return sum(lot.quantity * lot.unit_cost for lots in self._lots.values() for lot in lots)

    def lowest_cost(self, sku: str) -> int | None:
        return min((lot.unit_cost for lot in self._lots.get(sku, ())), default=None)


def _check(quantity: int) -> None:
    if quantity < 1:
        raise ValueError(f"quantity must be at least 1, got {quantity}")
