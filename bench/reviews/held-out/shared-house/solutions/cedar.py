from collections import Counter
from dataclasses import dataclass


@dataclass(frozen=True)
class Expense:
    payer: str
    cents: int
    sharers: tuple[str, ...]


def split_cents(cents, count):
    if cents < 0 or count < 1:
        raise ValueError(f"cannot split {cents} cents among {count}")
    share, rest = divmod(cents, count)
    return [share + 1] * rest + [share] * (count - rest)


def balances(expenses):
    result = Counter()
    for expense in expenses:
        result[expense.payer] += expense.cents
        for name, share in zip(expense.sharers, split_cents(expense.cents, len(expense.sharers))):
            result[name] -= share
    return dict(result)


def settle(amounts):
    total = sum(amounts.values())
    if total != 0:
        raise ValueError(f"balances must add up to 0, not {total}")

    debts = sorted((name, -cents) for name, cents in amounts.items() if cents < 0)
    claims = {name: cents for name, cents in amounts.items() if cents > 0}
    creditors = sorted(claims)
    transfers = []
    for debtor, debt in debts:
        for creditor in creditors:
            cents = min(debt, claims[creditor])
            if cents > 0:
                transfers.append((debtor, creditor, cents))
                claims[creditor] -= cents
                debt -= cents
    return transfers
