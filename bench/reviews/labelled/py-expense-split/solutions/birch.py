import re

AMOUNT = re.compile(r"([0-9]+)(?:\.([0-9]{1,2}))?")


def parse_amount(text):
    match = AMOUNT.fullmatch(text.strip())
    if not match:
        raise ValueError(f"{text!r} is no amount")
    units, decimals = match.groups(default="")
    return int(units + decimals.ljust(2, "0"))


def split(total, people):
    if total < 0:
        raise ValueError(f"the total {total} is negative")
    if not people:
        raise ValueError("nobody shares the total")
    if len(set(people)) != len(people):
        raise ValueError("somebody is named twice")
    share, rest = divmod(total, len(people))
    return {person: share + (1 if i < rest else 0) for i, person in enumerate(people)}


def balances(expenses):
    totals = {}
    for payer, total, people in expenses:
        totals[payer] = totals.get(payer, 0) + total
        for person, share in split(total, people).items():
            totals[person] = totals.get(person, 0) - share
    return totals


def settle(balances):
    if sum(balances.values()) != 0:
        raise ValueError("the balances must add up to 0")
    people = sorted(balances)
    creditors = iter([person for person in people if balances[person] > 0])
    creditor = None
    payments = []
    for debtor in people:
        while balances[debtor] < 0:
            if creditor is None or balances[creditor] == 0:
                creditor = next(creditors)
            cents = min(-balances[debtor], balances[creditor])
            payments.append((debtor, creditor, cents))
            balances[debtor] += cents
            balances[creditor] -= cents
    return payments
