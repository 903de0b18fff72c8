import re
from collections import defaultdict

WORD = re.compile(r"[^\W\d_]+")


def find_pages(pages: list[str], terms: list[str]) -> dict[str, list[int]]:
    wanted = {term.casefold() for term in terms}
    pages_of: dict[str, list[int]] = {word: [] for word in wanted}
    for number, page in enumerate(pages, start=1):
        words = {word.casefold() for word in WORD.findall(page)}
        for word in words & wanted:
            pages_of[word].append(number)
    return {term: pages_of[term.casefold()].copy() for term in terms}


def _format_range(first: int, last: int) -> str:
    return f"{first}-{last}" if last > first else str(first)


def format_pages(numbers: list[int]) -> str:
    unique = set(numbers)
    starts = sorted(number for number in unique if number - 1 not in unique)
    ends = sorted(number for number in unique if number + 1 not in unique)
    return ", ".join(_format_range(first, last) for first, last in zip(starts, ends))


def _alphabetical(term: str) -> tuple[str, str]:
    return term.casefold(), term


def build_index(pages: list[str], terms: list[str]) -> dict[str, list[str]]:
    found = find_pages(pages, terms)
    index: defaultdict[str, list[str]] = defaultdict(list)
    for term in sorted(found, key=_alphabetical):
        if found[term]:
            index[term[0].upper()].append(f"{term}: {format_pages(found[term])}")
    return dict(index)
