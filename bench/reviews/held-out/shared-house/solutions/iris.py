from collections import defaultdict
from dataclasses import dataclass


@dataclass(frozen=True)
class Expense:
    payer: str
    cents: int
    sharers: tuple[str, ...]


def split_cents(cents, count):
    if cents < 0:
        raise ValueError(f"cents must not be negative: {cents}")
    if count < 1:
        raise ValueError(f"count must be at least 1: {count}")
    share, rest = divmod(cents, count)
    return [share + 1] * rest + [share] * (count - rest)


def balances(expenses):
    result = defaultdict(int)
    for expense in expenses:
        result[expense.payer] += expense.cents
        for name, share in zip(expense.sharers, split_cents(expense.cents, len(expense.sharers))):
            result[name] -= share
    return dict(result)


def settle(amounts):
    sum = 0
    for cents in amounts.values():
        sum += cents
    if sum != 0:
        raise ValueError(f"balances must add up to 0: {sum}")

    by_name = sorted(amounts.items())
    debts = [(name, -cents) for name, cents in by_name if cents < 0]
    claims = [(name, cents) for name, cents in by_name if cents > 0]
    transfers = []
    for debtor, debt in debts:
        while debt > 0:
            creditor, credit = claims.pop(0)
            cents = min(debt, credit)
            transfers.append((debtor, creditor, cents))
            debt -= cents
            if credit > cents:
                claims.insert(0, (creditor, credit - cents))
    return transfers
