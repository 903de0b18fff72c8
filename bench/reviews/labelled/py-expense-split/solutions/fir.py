import re

CENTS_PER_UNIT = 100


def parse_amount(text):
    match = re.fullmatch(r"([0-9]+)(\.([0-9]{1,2}))?", text.strip())
    if match is None:
        raise ValueError(f"not an amount of money: {text!r}")
    cents = int(match.group(1)) * CENTS_PER_UNIT
    if match.group(3):
        cents += int(match.group(3))
    return cents


def split(total, people):
    if total < 0:
        raise ValueError("the total must not be negative")
    if not people:
        raise ValueError("there must be somebody to share")
    if len(people) > len(set(people)):
        raise ValueError("nobody may be named twice")
    share, left_over = divmod(total, len(people))
    shares = {}
    for position, person in enumerate(people):
        shares[person] = share + 1 if position < left_over else share
    return shares


def balances(expenses):
    result = {}
    for payer, total, people in expenses:
        result.setdefault(payer, 0)
        result[payer] += total
        for person, share in split(total, people).items():
            result.setdefault(person, 0)
            result[person] -= share
    return result


def settle(balances):
    if sum(balances.values()) != 0:
        raise ValueError("the balances must be 0 together")
    debtor_names = []
    debtor_cents = []
    creditor_names = []
    creditor_cents = []
    for person in sorted(balances):
        if balances[person] < 0:
            debtor_names.append(person)
            debtor_cents.append(-balances[person])
        elif balances[person] > 0:
            creditor_names.append(person)
            creditor_cents.append(balances[person])
    payments = []
    debtor = 0
    creditor = 0
    while debtor < len(debtor_names):
        paid = min(debtor_cents[debtor], creditor_cents[creditor])
        payments.append((debtor_names[debtor], creditor_names[creditor], paid))
        debtor_cents[debtor] -= paid
        creditor_cents[creditor] -= paid
        if debtor_cents[debtor] == 0:
            debtor += 1
        if creditor_cents[creditor] == 0:
            creditor += 1
    return payments
