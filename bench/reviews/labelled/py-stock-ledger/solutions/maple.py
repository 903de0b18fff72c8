class OutOfStock(Exception):
    pass


class StockLedger:
    def __init__(self):
        self._lots = {}
        self._levels = {}

    def receive(self, sku, quantity, unit_cost):
        self._require_units(quantity)
        if unit_cost < 0:
            raise ValueError(f"unit cost must be 0 or more, not {unit_cost}")
        self._lots.setdefault(sku, []).append((quantity, unit_cost))
        self._levels[sku] = self._levels.get(sku, 0) + quantity

    def issue(self, sku, quantity):
        self._require_units(quantity)
        if quantity > self.on_hand(sku):
            raise OutOfStock(f"{sku} has {self.on_hand(sku)} units, not {quantity}")
        self._levels[sku] -= quantity
        lots = self._lots[sku]
        cost = 0
        while quantity > 0:
            units, unit_cost = lots[0]
            if units > quantity:
                lots[0] = (units - quantity, unit_cost)
                units = quantity
            else:
                lots.pop(0)
            cost += units * unit_cost
            quantity -= units
        return cost

    def on_hand(self, sku):
        return self._levels.get(sku, 0)

    def levels(self):
        return dict(self._levels)

    def value(self):
        return sum(units * cost for lots in self._lots.values() for units, cost in lots)

    def lowest_cost(self, sku):
        return min((cost for _, cost in self._lots.get(sku, [])), default=None)

    @staticmethod
    def _require_units(quantity):
        if quantity < 1:
            raise ValueError(f"quantity must be 1 or more, not {quantity}")
