import re

WORD = re.compile(r"[^\W\d_]+")


def find_pages(pages, terms):
    found = {}
    for number, page in enumerate(pages, start=1):
        for word in {word.casefold() for word in WORD.findall(page)}:
            found.setdefault(word, []).append(number)
    return {term: list(found.get(term.casefold(), [])) for term in terms}


def format_pages(numbers):
    unique = set(numbers)
    parts = []
    for number in sorted(unique):
        is_first = number - 1 not in unique
        is_last = number + 1 not in unique
        parts.append(f", {number}" if is_first else f"-{number}" if is_last else "")
    return "".join(parts).removeprefix(", ")


def build_index(pages, terms):
    found = find_pages(pages, terms)
    index = {}
    for term in sorted(found, key=lambda term: (term.casefold(), term)):
        if found[term]:
            line = f"{term}: {format_pages(found[term])}"
            index.setdefault(term[0].upper(), []).append(line)
    return index
