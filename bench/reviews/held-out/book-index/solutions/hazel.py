import re
from collections import defaultdict

WORD = re.compile(r"[^\W\d_]+")


def find_pages(pages, terms):
    found = defaultdict(list)
    for number, page in enumerate(pages, start=1):
        for word in {word.casefold() for word in WORD.findall(page)}:
            found[word].append(number)
    return {term: list(found[term.casefold()]) for term in terms}


def format_pages(numbers):
    unique = sorted(set(numbers))
    if not unique:
        return ""

    parts = []
    first = last = unique[0]
    for number in unique[1:]:
        if number == last + 1:
            last = number
            continue
        if first == last:
            parts.append(str(first))
        else:
            parts.append(f"{first}-{last}")
        first = last = number
    if first == last:
        parts.append(str(first))
    else:
        parts.append(f"{first}-{last}")
    return ", ".join(parts)


def build_index(pages, terms):
    index = defaultdict(list)
    found = find_pages(pages, terms)
    for term in sorted(found, key=lambda term: (term.casefold(), term)):
        if found[term]:
            index[term[0].upper()].append(f"{term}: {format_pages(found[term])}")
    return dict(index)
