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
        raise ValueError(f"there must be somebody to share with: {count}")
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
    debts = sorted((name, -cents) for name, cents in amounts.items() if cents < 0)
    claims = sorted((name, cents) for name, cents in amounts.items() if cents > 0)

    transfers = []
    remaining_credits = iter(claims)
    creditor, open_credit = None, 0
    for debtor, debt in debts:
        while debt > 0:
            if open_credit == 0:
                creditor, open_credit = next(remaining_credits)
            cents = min(debt, open_credit)
            transfers.append((debtor, creditor, cents))
            debt -= cents
            open_credit -= cents
    return transfers
