import re

_AMOUNT = re.compile(r"([0-9]+)(?:\.([0-9]{1,2}))?")

Expense = tuple[str, int, list[str]]
Payment = tuple[str, str, int]


def parse_amount(text: str) -> int:
    match = _AMOUNT.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"not an amount: {text!r}")
    units, fraction = match.groups(default="")
    return int(units + fraction.ljust(2, "0"))


def split(total: int, people: list[str]) -> dict[str, int]:
    if total < 0:
        raise ValueError(f"cannot share a negative total: {total}")
    if not people:
        raise ValueError("nobody is there to share")
    if len(set(people)) < len(people):
        raise ValueError(f"somebody is named twice: {people}")
    share, left_over = divmod(total, len(people))
    return {
        person: share + 1 if position < left_over else share
        for position, person in enumerate(people)
    }


def balances(expenses: list[Expense]) -> dict[str, int]:
    result: dict[str, int] = {}
    for payer, total, people in expenses:
        result[payer] = result.get(payer, 0) + total
        for person, share in split(total, people).items():
            result[person] = result.get(person, 0) - share
    return result


def settle(balances: dict[str, int]) -> list[Payment]:
    if sum(balances.values()) != 0:
        raise ValueError("the balances do not add up to 0")
    creditors = ((person, cents) for person, cents in sorted(balances.items()) if cents > 0)
    payments = []
    creditor, due = "", 0
    for debtor, balance in sorted(balances.items()):
        owed = -balance
        while owed > 0:
            if due == 0:
                creditor, due = next(creditors)
            paid = min(owed, due)
            payments.append((debtor, creditor, paid))
            owed -= paid
            due -= paid
    return payments
