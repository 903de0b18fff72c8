from dataclasses import dataclass


@dataclass(frozen=True)
class Expense:
    payer: str
    cents: int
    sharers: tuple[str, ...]


def split_cents(cents: int, count: int) -> list[int]:
    if cents < 0 or count < 1:
        raise ValueError(f"cannot split {cents} cents into {count} shares")
    share, odd_cents = divmod(cents, count)
    return [share + 1 if index < odd_cents else share for index in range(count)]


def balances(expenses: list[Expense]) -> dict[str, int]:
    result: dict[str, int] = {}
    for expense in expenses:
        shares = split_cents(expense.cents, len(expense.sharers))
        result[expense.payer] = result.get(expense.payer, 0) + expense.cents
        for name, share in zip(expense.sharers, shares):
            result[name] = result.get(name, 0) - share
    return result


def settle(amounts: dict[str, int]) -> list[tuple[str, str, int]]:
    total = sum(amounts.values())
    if total != 0:
        raise ValueError(f"balances add up to {total} instead of 0")

    open_credits = [(name, amounts[name]) for name in sorted(amounts, reverse=True) if amounts[name] > 0]
    transfers = []
    for debtor in sorted(name for name, cents in amounts.items() if cents < 0):
        debt = -amounts[debtor]
        while debt > 0:
            creditor, credit = open_credits.pop()
            paid = min(debt, credit)
            transfers.append((debtor, creditor, paid))
            debt -= paid
            if credit > paid:
                open_credits.append((creditor, credit - paid))
    return transfers
