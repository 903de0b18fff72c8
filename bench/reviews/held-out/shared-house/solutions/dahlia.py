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
    share = int(cents / count)
    rest = cents - share * count
    return [share + 1] * rest + [share] * (count - rest)


def balances(expenses: list[Expense]) -> dict[str, int]:
    result: dict[str, int] = {}
    for expense in expenses:
        result.setdefault(expense.payer, 0)
        result[expense.payer] += expense.cents
        shares = split_cents(expense.cents, len(expense.sharers))
        for name, share in zip(expense.sharers, shares):
            result.setdefault(name, 0)
            result[name] -= share
    return result


def settle(amounts: dict[str, int]) -> list[tuple[str, str, int]]:
    total = sum(amounts.values())
    if total != 0:
        raise ValueError(f"balances must add up to 0: {total}")

    creditors = iter(sorted(name for name, cents in amounts.items() if cents > 0))
    debtors = sorted(name for name, cents in amounts.items() if cents < 0)
    transfers = []
    creditor, credit = "", 0
    for debtor in debtors:
        debt = -amounts[debtor]
        while debt > 0:
            if credit == 0:
                creditor = next(creditors)
                credit = amounts[creditor]
            cents = min(debt, credit)
            transfers.append((debtor, creditor, cents))
            debt -= cents
            credit -= cents
    return transfers
