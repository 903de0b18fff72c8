import re

WORD = re.compile(r"[^\W\d_]+")


def find_pages(pages, terms):
    keys = [term.casefold() for term in terms]
    found = {key: [] for key in keys}
    for number, page in enumerate(pages, start=1):
        for word in {word.casefold() for word in WORD.findall(page)}:
            if word in keys:
                found[word].append(number)
    return {term: list(found[key]) for term, key in zip(terms, keys)}


def _format_range(first, last):
    if first == last:
        return str(first)
    return f"{first}-{last}"


def format_pages(numbers):
    unique = sorted(set(numbers))
    if not unique:
        return ""
    parts = []
    first = last = unique[0]
    for number in unique[1:]:
        if number > last + 1:
            parts.append(_format_range(first, last))
            first = number
        last = number
    parts.append(_format_range(first, last))
    return ", ".join(parts)


def build_index(pages, terms):
    found = find_pages(pages, terms)
    index = {}
    for term in sorted(found, key=lambda term: (term.casefold(), term)):
        if found[term]:
            line = f"{term}: {format_pages(found[term])}"
            index.setdefault(term[0].upper(), []).append(line)
    return index
