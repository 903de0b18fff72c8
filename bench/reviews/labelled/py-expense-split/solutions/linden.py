"""Shares expenses among people; all amounts are whole cents."""
from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence

CENTS_PER_UNIT = 100
AMOUNT = re.compile(r"(?P<units>[0-9]+)(\.(?P<decimals>[0-9]{1,2}))?")


def parse_amount(text: str) -> int:
    match = AMOUNT.fullmatch(text.strip())
    if match is None:
        raise ValueError(f"{text!r} is not an amount of money")
    decimals = match["decimals"] or ""
    return int(match["units"]) * CENTS_PER_UNIT + int(decimals.ljust(2, "0"))


def split(total: int, people: Sequence[str]) -> dict[str, int]:
    if total < 0:
        raise ValueError(f"the total must not be negative, but is {total}")
    if not people:
        raise ValueError("there is nobody to share the total")
    share, left_over = divmod(total, len(people))
    shares = dict.fromkeys(people, share)
    for person in people[:left_over]:
        shares[person] += 1
    return shares


def balances(expenses: Iterable[tuple[str, int, Sequence[str]]]) -> dict[str, int]:
    result: defaultdict[str, int] = defaultdict(int)
    for payer, total, people in expenses:
        result[payer] += total
        for person, share in split(total, people).items():
            result[person] -= share
    return dict(result)


def settle(balances: Mapping[str, int]) -> list[tuple[str, str, int]]:
    difference = sum(balances.values())
    if difference != 0:
        raise ValueError(f"balances are off by {difference}")
    ordered = sorted(balances.items())
    debtors = deque((person, -cents) for person, cents in ordered if cents < 0)
    creditors = deque((person, cents) for person, cents in ordered if cents > 0)
    payments = []
    while debtors and creditors:
        debtor, owed = debtors.popleft()
        creditor, due = creditors.popleft()
        paid = min(owed, due)
        payments.append((debtor, creditor, paid))
        if owed > paid:
            debtors.appendleft((debtor, owed - paid))
        if due > paid:
            creditors.appendleft((creditor, due - paid))
    return payments
