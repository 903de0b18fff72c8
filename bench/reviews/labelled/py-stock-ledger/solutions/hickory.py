from collections import deque
from dataclasses import dataclass, field


class OutOfStock(Exception):
    """Raised when an article has fewer units than were asked for."""


@dataclass
class _Lot:
    units: int
    unit_cost: int

    def draw(self, wanted: int) -> int:
        drawn = min(wanted, self.units)
        self.units -= drawn
        return drawn


@dataclass
class _Article:
    units: int = 0
    lots: deque[_Lot] = field(default_factory=deque)


class StockLedger:
    def __init__(self) -> None:
        self._articles: dict[str, _Article] = {}

    def receive(self, sku: str, quantity: int, unit_cost: int) -> None:
        if quantity < 1 or unit_cost < 0:
            raise ValueError(f"impossible delivery: {quantity} units at {unit_cost}")
        article = self._articles.setdefault(sku, _Article())
        article.units += quantity
        article.lots.append(_Lot(quantity, unit_cost))

    def issue(self, sku: str, quantity: int) -> int:
        if quantity < 1:
            raise ValueError(f"cannot issue {quantity} units")
        article = self._articles.get(sku)
        if article is None or article.units < quantity:
            raise OutOfStock(f"there are no {quantity} units of {sku}")
        article.units -= quantity
        cost = 0
        missing = quantity
        while missing > 0:
            oldest = article.lots[0]
            drawn = oldest.draw(missing)
            cost += drawn * oldest.unit_cost
            missing -= drawn
            if oldest.units == 0:
                article.lots.popleft()
        return cost

    def on_hand(self, sku: str) -> int:
        return self._articles[sku].units if sku in self._articles else 0

    def levels(self) -> dict[str, int]:
        return {sku: article.units for sku, article in self._articles.items()}

    def value(self) -> int:
        return sum(
            lot.units * lot.unit_cost
            for article in self._articles.values()
            for lot in article.lots
        )

    def lowest_cost(self, sku: str) -> int | None:
        article = self._articles.get(sku)
        if article is None or article.units == 0:
            return None
        return min(lot.unit_cost for lot in article.lots)
