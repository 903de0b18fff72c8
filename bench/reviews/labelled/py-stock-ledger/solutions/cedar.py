from collections import deque


class OutOfStock(Exception):
    pass


class Shelf:
    """The lots of one article, oldest first."""

    def __init__(self):
        self.units = 0
        self._lots = deque()

    def add(self, quantity, unit_cost):
        self._lots.append((quantity, unit_cost))
        self.units += quantity

    def remove(self, quantity):
        self.units -= quantity
        total = 0
        while quantity:
            available, unit_cost = self._lots.popleft()
            if available > quantity:
                self._lots.appendleft((available - quantity, unit_cost))
                available = quantity
            total += available * unit_cost
            quantity -= available
        return total

    def value(self):
        return sum(quantity * unit_cost for quantity, unit_cost in self._lots)

    def lowest_cost(self):
        return min((unit_cost for _, unit_cost in self._lots), default=None)


class StockLedger:
    def __init__(self):
        self._shelves = {}

    def receive(self, sku, quantity, unit_cost):
        check_quantity(quantity)
        if unit_cost < 0:
            raise ValueError("the cost of a unit cannot be negative")
        if sku not in self._shelves:
            self._shelves[sku] = Shelf()
        self._shelves[sku].add(quantity, unit_cost)

    def issue(self, sku, quantity):
        check_quantity(quantity)
        if self.on_hand(sku) < quantity:
            raise OutOfStock(f"not enough of {sku!r} for {quantity} units")
        return self._shelves[sku].remove(quantity)

    def on_hand(self, sku):
        shelf = self._shelves.get(sku)
        return shelf.units if shelf else 0

    def levels(self):
        return {sku: shelf.units for sku, shelf in self._shelves.items()}

    def value(self):
        return sum(shelf.value() for shelf in self._shelves.values())

    def lowest_cost(self, sku):
        shelf = self._shelves.get(sku)
        return shelf.lowest_cost() if shelf else None


def check_quantity(quantity):
    if quantity < 1:
        raise ValueError("the quantity must be at least 1")
