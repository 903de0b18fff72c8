from collections import deque


class OutOfStock(Exception):
    pass


class StockLedger:
    def __init__(self) -> None:
        self._unit_costs: dict[str, deque[int]] = {}

    def receive(self, sku: str, quantity: int, unit_cost: int) -> None:
        check_quantity(quantity)
        if unit_cost < 0:
            raise ValueError(f"a unit cannot cost {unit_cost}")
        shelf = self._unit_costs.setdefault(sku, deque())
        shelf.extend([unit_cost] * quantity)

    def issue(self, sku: str, quantity: int) -> int:
        check_quantity(quantity)
        if quantity > self.on_hand(sku):
            raise OutOfStock(f"{quantity} of {sku} are not there")
        shelf = self._unit_costs[sku]
        return sum(shelf.popleft() for _ in range(quantity))

    def on_hand(self, sku: str) -> int:
        return len(self._unit_costs.get(sku, ()))

    def levels(self) -> dict[str, int]:
        return {sku: len(shelf) for sku, shelf in self._unit_costs.items()}

    def value(self) -> int:
        return sum(sum(shelf) for shelf in self._unit_costs.values())

    def lowest_cost(self, sku: str) -> int | None:
        return min(self._unit_costs.get(sku, ()), default=None)


def check_quantity(quantity: int) -> None:
    if quantity < 1:
        raise ValueError(f"quantity has to be at least 1, not {quantity}")
