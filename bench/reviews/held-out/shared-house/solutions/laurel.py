from dataclasses import dataclass


@dataclass(frozen=True)
class Expense:
    payer: str
    cents: int
    sharers: tuple[str, ...]

    def balance_of(self, name):
        paid = self.cents if name == self.payer else 0
        shares = split_cents(self.cents, len(self.sharers))
        return paid - sum(share for sharer, share in zip(self.sharers, shares) if sharer == name)


def split_cents(cents, count):
    if cents < 0:
        raise ValueError(f"cents must not be negative: {cents}")
    if count < 1:
        raise ValueError(f"count must be at least 1: {count}")
    share, rest = divmod(cents, count)
    return [share + 1] * rest + [share] * (count - rest)


def balances(expenses):
    names = {name for expense in expenses for name in (expense.payer, *expense.sharers)}
    return {name: sum(expense.balance_of(name) for expense in expenses) for name in names}


def settle(amounts):
    total = sum(amounts.values())
    if total != 0:
        raise ValueError(f"balances must add up to 0: {total}")

    by_name = sorted(amounts.items())
    claims = iter([(name, cents) for name, cents in by_name if cents > 0])
    transfers = []
    creditor, credit = None, 0
    for debtor, cents in by_name:
        debt = max(-cents, 0)
        while debt > 0:
            if credit == 0:
                creditor, credit = next(claims)
            paid = min(debt, credit)
            transfers.append((debtor, creditor, paid))
            debt -= paid
            credit -= paid
    return transfers
