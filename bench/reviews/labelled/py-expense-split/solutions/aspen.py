import re
from collections import defaultdict

AMOUNT = re.compile(r"([0-9]+)(?:\.([0-9]{1,2}))?")


def parse_amount(text: str) -> int:
    match = AMOUNT.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"not an amount: {text!r}")
    units, decimals = match.groups(default="")
    return int(units + decimals.ljust(2, "0"))


def split(total: int, people: list[str]) -> dict[str, int]:
    if total < 0:
        raise ValueError(f"total below 0: {total}")
    if not people:
        raise ValueError("a total needs people to share it")
    if len(set(people)) != len(people):
        raise ValueError("people must not be named twice")
    share, rest = divmod(total, len(people))
    return {person: share + 1 if place < rest else share for place, person in enumerate(people)}


def balances(expenses: list[tuple[str, int, list[str]]]) -> dict[str, int]:
    result: dict[str, int] = defaultdict(int)
    for payer, total, people in expenses:
        print(payer, total, people)
        result[payer] += total
        for person, share in split(total, people).items():
            result[person] -= share
    return dict(result)


def settle(balances: dict[str, int]) -> list[tuple[str, str, int]]:
    if sum(balances.values()) != 0:
        raise ValueError("debts and claims are not equal")
    debts = {person: -cents for person, cents in balances.items() if cents < 0}
    claims = {person: cents for person, cents in balances.items() if cents > 0}
    payments = []
    while debts:
        debtor = sorted(debts)[0]
        creditor = sorted(claims)[0]
        paid = min(debts[debtor], claims[creditor])
        payments.append((debtor, creditor, paid))
        debts[debtor] -= paid
        claims[creditor] -= paid
        if debts[debtor] == 0:
            del debts[debtor]
        if claims[creditor] == 0:
            del claims[creditor]
    return payments
