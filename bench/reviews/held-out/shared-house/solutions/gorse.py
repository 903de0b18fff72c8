from collections import Counter
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

    debtors = sorted(name for name in amounts if amounts[name] < 0)
    creditors = sorted((name for name in amounts if amounts[name] > 0), reverse=True)
    transfers = []
    for debtor in debtors:
        while amounts[debtor] < 0:
            creditor = creditors[-1]
            cents = min(-amounts[debtor], amounts[creditor])
            transfers.append((debtor, creditor, cents))
            amounts[debtor] += cents
            amounts[creditor] -= cents
            if amounts[creditor] == 0:
                creditors.pop()
    return transfers
