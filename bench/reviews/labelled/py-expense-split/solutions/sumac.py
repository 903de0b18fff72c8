import re

AMOUNT = re.compile(r"[0-9]+(\.[0-9]{1,2})?")


def parse_amount(text: str) -> int:
    text = text.strip()
    if not AMOUNT.fullmatch(text):
        raise ValueError(f"amounts are written like 12.50, not {text!r}")
    units, _, decimals = text.partition(".")
    if not units:
        return int(decimals)
    return int(units + decimals.ljust(2, "0"))


def split(total: int, people: list[str]) -> dict[str, int]:
    if total < 0:
        raise ValueError(f"cannot split {total}")
    if not people:
        raise ValueError("cannot split among nobody")
    if len(set(people)) < len(people):
        raise ValueError(f"cannot split twice with the same person: {people}")
    share, extra = divmod(total, len(people))
    return {person: share + 1 if place < extra else share for place, person in enumerate(people)}


def balances(expenses: list[tuple[str, int, list[str]]]) -> dict[str, int]:
    result: dict[str, int] = {}
    for payer, total, people in expenses:
        for person, share in split(total, people).items():
            paid = total if person == payer else 0
            result[person] = result.get(person, 0) + paid - share
    return result


def settle(balances: dict[str, int]) -> list[tuple[str, str, int]]:
    if sum(balances.values()) != 0:
        raise ValueError(f"balances add up to {sum(balances.values())}")
    ordered = sorted(balances.items(), reverse=True)
    debtors = [(person, -cents) for person, cents in ordered if cents < 0]
    creditors = [(person, cents) for person, cents in ordered if cents > 0]
    payments = []
    while debtors:
        debtor, debt = debtors.pop()
        creditor, claim = creditors.pop()
        cents = min(debt, claim)
        payments.append((debtor, creditor, cents))
        if debt > cents:
            debtors.append((debtor, debt - cents))
        if claim > cents:
            creditors.append((creditor, claim - cents))
    return payments
