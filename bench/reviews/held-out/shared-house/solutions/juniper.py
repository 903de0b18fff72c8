from dataclasses import dataclass


@dataclass(frozen=True)
class Expense:
    payer: str
    cents: int
    sharers: tuple[str, ...]


def split_cents(cents, count):
    if cents < 0:
        raise ValueError(f"cents must not be negative: {cents}")
    share, rest = divmod(cents, count)
    return [share + 1] * rest + [share] * (count - rest)


def add_to(result, name, cents):
    try:
        result[name] += cents
    except:
        result[name] = cents


def balances(expenses):
    result = {}
    for expense in expenses:
        if not expense.sharers:
            raise ValueError(f"nobody shares the expense of {expense.payer}")
        add_to(result, expense.payer, expense.cents)
        shares = split_cents(expense.cents, len(expense.sharers))
        for name, share in zip(expense.sharers, shares):
            add_to(result, name, -share)
    return result


def is_even(amounts):
    return sum(amounts.values()) == 0


def settle(amounts):
    if is_even(amounts) == True:
        debts = sorted((name, -cents) for name, cents in amounts.items() if cents < 0)
        claims = iter(sorted((name, cents) for name, cents in amounts.items() if cents > 0))
    else:
        raise ValueError(f"balances must add up to 0: {amounts}")

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
