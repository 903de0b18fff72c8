from collections import Counter
from dataclasses import dataclass


@dataclass(frozen=True)
class Expense:
    payer: str
    cents: int
    sharers: tuple[str, ...]

    def shares(self):
        return dict(zip(self.sharers, split_cents(self.cents, len(self.sharers))))


def split_cents(cents, count):
    if cents < 0:
        raise ValueError(f"cannot split a negative amount: {cents}")
    if count < 1:
        raise ValueError(f"cannot split among {count} people")
    share, rest = divmod(cents, count)
    return [share + 1] * rest + [share] * (count - rest)


def balances(expenses):
    result = Counter()
    for expense in expenses:
        result[expense.payer] += expense.cents
        result.subtract(expense.shares())
    return dict(result)


def settle(amounts):
    if sum(amounts.values()) != 0:
        raise ValueError(f"balances must add up to 0: {amounts}")

    claims = sorted(((name, cents) for name, cents in amounts.items() if cents > 0), reverse=True)
    transfers = []
    for debtor, balance in sorted(amounts.items()):
        debt = -balance
        while debt > 0:
            creditor, credit = claims.pop()
            cents = min(debt, credit)
            transfers.append((debtor, creditor, cents))
            debt -= cents
            if credit > cents:
                claims.append((creditor, credit - cents))
    return transfers
