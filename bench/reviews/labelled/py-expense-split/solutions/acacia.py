import string
from collections import Counter


def parse_amount(text):
    units, point, decimals = text.strip().partition(".")
    if not is_number(units) or (point and not is_number(decimals)) or len(decimals) > 2:
        raise ValueError(f"{text!r} cannot be read as an amount")
    return int(units + decimals.ljust(2, "0"))


def is_number(text):
    return text != "" and all(character in string.digits for character in text)


def split(total, people):
    if total < 0:
        raise ValueError("a negative total cannot be shared")
    if not people:
        raise ValueError("at least one person has to share")
    if len(people) != len(set(people)):
        raise ValueError("each person may be named only once")
    share, left_over = divmod(total, len(people))
    return {
        person: (share, share + 1)[position < left_over]
        for position, person in enumerate(people)
    }


def balances(expenses):
    result = Counter()
    for payer, total, people in expenses:
        result[payer] += total
        result.subtract(split(total, people))
    return dict(result)


def settle(balances):
    if sum(balances.values()) != 0:
        raise ValueError("what is owed and what is due differ")
    backwards = sorted(balances.items(), reverse=True)
    debts = [(person, -cents) for person, cents in backwards if cents < 0]
    claims = [(person, cents) for person, cents in backwards if cents > 0]
    payments = []
    while debts:
        debtor, owed = debts.pop()
        creditor, due = claims.pop()
        paid = min(owed, due)
        payments.append((debtor, creditor, paid))
        if owed > paid:
            debts.append((debtor, owed - paid))
        elif due > paid:
            claims.append((creditor, due - paid))
    return payments
