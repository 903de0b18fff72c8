class {METRIC|pascal}:
    """An amount with its unit."""

    def __init__(self, amount, unit):
        self.amount = amount
        self.unit = unit

    def __lt__(self, other):
        return self.amount < other.amount

    def __le__(self, other):
        return self.amount <= other.amount


class {METRIC|pascal}Range:
    """From a lowest to a highest, both included."""

    def __init__(self, lowest, highest):
        self.lowest = lowest
        self.highest = highest

    def __contains__(self, amount):
        return self.lowest <= amount <= self.highest

    def widened_to(self, amount):
        if amount < self.lowest:
            self.lowest = amount
        if self.highest < amount:
            self.highest = amount
        return self
