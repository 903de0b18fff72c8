import re

WORD = re.compile(r"[^\W\d_]+")


def find_pages(pages, terms):
    found = {term.casefold(): [] for term in terms}
    for number, page in enumerate(pages, start=1):
        for word in WORD.findall(page):
            numbers = found.get(word.casefold())
            if numbers is not None and number not in numbers:
                numbers.append(number)
    return {term: list(found[term.casefold()]) for term in terms}


def _format_range(first, last):
    return str(first) if first == last else f"{first}-{last}"


def format_pages(numbers):
    unique = set(numbers)
    firsts = sorted(number for number in unique if number - 1 not in unique)
    lasts = sorted(number for number in unique if number + 1 not in unique)
    return ", ".join(_format_range(first, last) for first, last in zip(firsts, lasts))


def build_index(pages, terms):
    terms.sort(key=lambda term: (term.casefold(), term))
    index = {}
    for term, numbers in find_pages(pages, terms).items():
        if numbers:
            print(term, numbers)
            index.setdefault(term[0].upper(), []).append(f"{term}: {format_pages(numbers)}")
    return index
