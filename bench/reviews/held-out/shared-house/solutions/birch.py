"""Who owes whom in a shared house."""

from collections import defaultdict, deque
from dataclasses import dataclass


@dataclass(frozen=True)
class Expense:
    payer: str
    cents: int
    sharers: tuple[str, ...]


@dataclass
class _Account:
    name: str
    cents: int


def split_cents(cents, count):
    if cents < 0:
        raise ValueError(f"negative amount: {cents}")
    if count < 1:
        raise ValueError(f"not a number of shares: {count}")
    smaller, larger_count = divmod(cents, count)
    larger = smaller + 1
    return [larger] * larger_count + [smaller] * (count - larger_count)


def _postings(expense):
    yield expense.payer, expense.cents
    for name, share in zip(expense.sharers, split_cents(expense.cents, len(expense.sharers))):
        yield name, -share


def balances(expenses):
    totals = defaultdict(int)
    for expense in expenses:
        for name, cents in _postings(expense):
            totals[name] += cents
    return dict(totals)


def settle(amounts):
    if sum(amounts.values()) != 0:
        raise ValueError(f"balances do not add up to 0: {amounts}")
    by_name = sorted(amounts.items())
    debtors = deque(_Account(name, -cents) for name, cents in by_name if cents < 0)
    creditors = deque(_Account(name, cents) for name, cents in by_name if cents > 0)

    transfers = []
    while debtors:
        debtor, creditor = debtors[0], creditors[0]
        cents = min(debtor.cents, creditor.cents)
        transfers.append((debtor.name, creditor.name, cents))
        debtor.cents -= cents
        creditor.cents -= cents
        if debtor.cents == 0:
            debtors.popleft()
        if creditor.cents == 0:
            creditors.popleft()
    return transfers
