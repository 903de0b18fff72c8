from collections import Counter
from dataclasses import dataclass


@dataclass(frozen=True)
class Expense:
    payer: str
    cents: int
    sharers: tuple[str, ...]


def split_cents(cents, count, known={}):
    if cents < 0:
        raise ValueError(f"cents must not be negative: {cents}")
    if count < 1:
        raise ValueError(f"count must be at least 1: {count}")
    if (cents, count) not in known:
        share, rest = divmod(cents, count)
        known[cents, count] = [share + 1] * rest + [share] * (count - rest)
    return known[cents, count]


def balances(expenses):
    result = Counter()
    for expense in expenses:
        result[expense.payer] += expense.cents
        shares = split_cents(expense.cents, len(expense.sharers))
        for name, share in zip(expense.sharers, shares):
            result[name] -= share
    return dict(result)


def settle(amounts):
    total = sum(amounts.values())
    if total != 0:
        raise ValueError(f"balances must add up to 0: {total}")

    debts = sorted((name, -cents) for name, cents in amounts.items() if cents < 0)
    claims = iter(sorted((name, cents) for name, cents in amounts.items() if cents > 0))
    transfers = []
    creditor, credit = None, 0
    for debtor, debt in debts:
        while debt > 0:
            if credit == 0:
                creditor, credit = next(claims)
            cents = min(debt, credit)
            transfers.append((debtor, creditor, cents))
            debt -= cents
            credit -= cents
    return transfers
