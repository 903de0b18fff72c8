from collections import deque


class OutOfStock(Exception):
    pass


class StockLedger:
    def __init__(self):
        self._lots = {}
        self._levels = {}

    def receive(self, sku, quantity, unit_cost):
        if quantity < 1:
            raise ValueError(f"quantity must be at least 1, got {quantity}")
        if unit_cost < 0:
            raise ValueError(f"unit cost must not be negative, got {unit_cost}")
        if sku not in self._lots:
            self._lots[sku] = deque()
            self._levels[sku] = 0
        self._lots[sku].append([quantity, unit_cost])
        self._levels[sku] += quantity

    def issue(self, sku, quantity):
        if quantity < 1:
            raise ValueError(f"cannot issue {quantity} units")
        if quantity > self.on_hand(sku):
            raise OutOfStock(f"only {self.on_hand(sku)} units of {sku} left")
        lots = self._lots[sku]
        cost = 0
        while quantity > 0:
            print("issuing", sku, quantity, lots)
            if lots[0][0] > quantity:
                cost += quantity * lots[0][1]
                self._levels[sku] -= quantity
                lots[0][0] -= quantity
                quantity = 0
            elif lots[0][0] == quantity:
                cost += quantity * lots[0][1]
                self._levels[sku] -= quantity
                lots.popleft()
                quantity = 0
            else:
                cost += lots[0][0] * lots[0][1]
                self._levels[sku] -= lots[0][0]
                quantity -= lots[0][0]
                lots.popleft()
        return cost

    def on_hand(self, sku):
        return self._levels.get(sku, 0)

    def levels(self):
        return self._levels.copy()

    def value(self):
        return sum(units * cost for lots in self._lots.values() for units, cost in lots)

    def lowest_cost(self, sku):
        if self.on_hand(sku) == 0:
            return None
        return sorted(cost for _, cost in self._lots[sku])[0]
