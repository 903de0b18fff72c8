from collections import Counter
from dataclasses import dataclass


@dataclass(frozen=True)
class Expense:
    payer: str
    cents: int
    sharers: tuple[str, ...]


def split_cents(cents: int, count: int) -> list[int]:
    if cents < 0:
        raise ValueError(f"cents must not be negative: {cents}")
    if count < 1:
        raise ValueError(f"count must be at least 1: {count}")
    share, rest = divmod(cents, count)
    return [share + 1] * rest + [share] * (count - rest)


def format_cents(cents: int) -> str:
    return f"{cents // 100}.{cents % 100:02d}"


def balances(expenses: list[Expense]) -> dict[str, int]:
    result = Counter()
    for expense in expenses:
        result[expense.payer] += expense.cents
        shares = split_cents(expense.cents, len(expense.sharers))
        for i in range(len(expense.sharers)):
            result[expense.sharers[i]] -= shares[i]
    return dict(result)


def settle(amounts: dict[str, int]) -> list[tuple[str, str, int]]:
    total = sum(amounts.values())
    if total != 0:
        raise ValueError(f"balances must add up to 0: {total}")

    by_name = sorted(amounts.items())
    debts = [(name, -cents) for name, cents in by_name if cents < 0]
    claims = iter([(name, cents) for name, cents in by_name if cents > 0])
    transfers = []
    creditor, credit = "", 0
    for debtor, debt in debts:
        while debt > 0:
            if credit == 0:
                creditor, credit = next(claims)
            cents = min(debt, credit)
            transfers.append((debtor, creditor, cents))
            debt -= cents
            credit -= cents
    return transfers
