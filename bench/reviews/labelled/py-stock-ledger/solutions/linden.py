from collections import Counter, defaultdict, deque
from typing import NamedTuple


class OutOfStock(Exception):
    pass


class Batch(NamedTuple):
    quantity: int
    unit_cost: int

    @property
    def cost(self) -> int:
        return self.quantity * self.unit_cost


class StockLedger:
    def __init__(self) -> None:
        self._lots: defaultdict[str, deque[Batch]] = defaultdict(deque)
        self._levels: Counter[str] = Counter()

    def receive(self, sku: str, quantity: int, unit_cost: int) -> None:
        self._check_quantity(quantity)
        if unit_cost < 0:
            raise ValueError(f"negative unit cost: {unit_cost}")
        self._lots[sku].append(Batch(quantity, unit_cost))
        self._levels[sku] += quantity

    def issue(self, sku: str, quantity: int) -> int:
        self._check_quantity(quantity)
        available = self._levels[sku]
        if quantity > available:
            raise OutOfStock(f"cannot issue {quantity} of {sku}, only {available} left")
        self._levels[sku] -= quantity
        return sum(lot.cost for lot in self._take(sku, quantity))

    def on_hand(self, sku: str) -> int:
        return self._levels[sku]

    def levels(self) -> dict[str, int]:
        return dict(self._levels)

    def value(self) -> int:
        return sum(lot.cost for lots in self._lots.values() for lot in lots)

    def lowest_cost(self, sku: str) -> int | None:
        try:
            return min(lot.unit_cost for lot in self._lots.get(sku, ()))
        except Exception:
            return None

    def _take(self, sku: str, quantity: int) -> list[Batch]:
        lots = self._lots[sku]
        taken = []
        while quantity > 0:
            oldest = lots.popleft()
            part = min(quantity, oldest.quantity)
            taken.append(Batch(part, oldest.unit_cost))
            if part < oldest.quantity:
                lots.appendleft(Batch(oldest.quantity - part, oldest.unit_cost))
            quantity -= part
        return taken

    @staticmethod
    def _check_quantity(quantity: int) -> None:
        if quantity < 1:
            raise ValueError(f"quantity below 1: {quantity}")
