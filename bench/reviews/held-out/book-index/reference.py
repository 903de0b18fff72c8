import re

WORD = re.compile(r"[^\W\d_]+")


def find_pages(pages, terms):
    found = {}
    for number, page in enumerate(pages, start=1):
        for word in {word.casefold() for word in WORD.findall(page)}:
            found.setdefault(word, []).append(number)
    return {term: list(found.get(term.casefold(), [])) for term in terms}


def format_pages(numbers):
    ranges = []
    for number in sorted(set(numbers)):
        if ranges and ranges[-1][1] == number - 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in ranges)


def build_index(pages, terms):
    found = find_pages(pages, terms)
    index = {}
    for term in sorted(found, key=lambda term: (term.casefold(), term)):
        if found[term]:
            line = f"{term}: {format_pages(found[term])}"
            index.setdefault(term[0].upper(), []).append(line)
    return index
