import re
from collections.abc import Iterator


def parse_amount(text: str) -> int:
    stripped = text.strip()
    if not re.fullmatch(r"[0-9]+(\.[0-9]{1,2})?", stripped):
        raise ValueError(f"this is not an amount: {text!r}")
    return int(float(stripped) * 100)


def split(total: int, people: list[str]) -> dict[str, int]:
    check_split(total, people)
    share, left_over = divmod(total, len(people))
    with_extra_cent = dict.fromkeys(people[:left_over], share + 1)
    return with_extra_cent | dict.fromkeys(people[left_over:], share)


def check_split(total: int, people: list[str]) -> None:
    if total < 0:
        raise ValueError(f"negative total: {total}")
    if len(people) == 0:
        raise ValueError("no people to share the total")
    if len(set(people)) != len(people):
        raise ValueError(f"people named twice: {', '.join(people)}")


def balances(expenses: list[tuple[str, int, list[str]]]) -> dict[str, int]:
    result: dict[str, int] = {}
    for payer, total, people in expenses:
        changes = [(payer, total)]
        changes.extend((person, -share) for person, share in split(total, people).items())
        for person, change in changes:
            result[person] = result.get(person, 0) + change
    return result


def settle(balances: dict[str, int]) -> list[tuple[str, str, int]]:
    if sum(balances.values()) != 0:
        raise ValueError("balances must add up to 0")
    return list(payments(balances))


def payments(balances: dict[str, int]) -> Iterator[tuple[str, str, int]]:
    people = sorted(balances)
    creditors = iter([person for person in people if balances[person] > 0])
    creditor, claim = "", 0
    for debtor in people:
        debt = max(-balances[debtor], 0)
        while debt > 0:
            if claim == 0:
                creditor = next(creditors)
                claim = balances[creditor]
            cents = min(debt, claim)
            yield debtor, creditor, cents
            debt -= cents
            claim -= cents
