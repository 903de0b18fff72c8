import itertools
from collections import deque

_LOTS = {}
_numbers = itertools.count()


class OutOfStock(Exception):
    pass


class StockLedger:
    def __init__(self):
        self._number = next(_numbers)
        self._levels = {}

    def receive(self, sku, quantity, unit_cost):
        if quantity < 1:
            raise ValueError("the quantity has to be 1 or more")
        if unit_cost < 0:
            raise ValueError("the cost cannot be below 0")
        _LOTS.setdefault((self._number, sku), deque()).append([quantity, unit_cost])
        self._levels[sku] = self._levels.get(sku, 0) + quantity

    def issue(self, sku, quantity):
        if quantity < 1:
            raise ValueError("the quantity has to be 1 or more")
        if quantity > self.on_hand(sku):
            raise OutOfStock("not enough of " + sku)
        lots = _LOTS[self._number, sku]
        self._levels[sku] -= quantity
        cost = 0
        while quantity > 0:
            l = lots[0]
            n = min(l[0], quantity)
            l[0] -= n
            quantity -= n
            cost += n * l[1]
            if l[0] == 0:
                lots.popleft()
        return cost

    def on_hand(self, sku):
        return self._levels.get(sku, 0)

    def levels(self):
        return dict(self._levels)

    def value(self):
        return sum(
            units * unit_cost
            for sku in self._levels
            for units, unit_cost in _LOTS[self._number, sku]
        )

    def lowest_cost(self, sku):
        lots = _LOTS.get((self._number, sku), ())
        return min((unit_cost for _, unit_cost in lots), default=None)
