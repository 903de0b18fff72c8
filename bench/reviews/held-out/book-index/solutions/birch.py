"""The index at the end of a book."""

import re


class PageIndex:
    _WORD = re.compile(r"[^\W\d_]+")

    def __init__(self, pages):
        self._numbers = {}
        for number, page in enumerate(pages, start=1):
            self._add_page(number, page)

    def _add_page(self, number, page):
        for word in {word.casefold() for word in self._WORD.findall(page)}:
            self._numbers.setdefault(word, []).append(number)

    def numbers_of(self, term):
        return list(self._numbers.get(term.casefold(), ()))


class PageRange:
    def __init__(self, number):
        self.first = number
        self.last = number

    def extend_to(self, number):
        self.last = number

    def __str__(self):
        if self.first == self.last:
            return str(self.first)
        return f"{self.first}-{self.last}"


def find_pages(pages, terms):
    index = PageIndex(pages)
    return {term: index.numbers_of(term) for term in terms}


def format_pages(numbers):
    ranges = []
    for number in sorted(set(numbers)):
        if ranges and ranges[-1].last + 1 == number:
            ranges[-1].extend_to(number)
        else:
            ranges.append(PageRange(number))
    return ", ".join(map(str, ranges))


def _alphabetical(term):
    return term.casefold(), term


def build_index(pages, terms):
    index = {}
    found = find_pages(pages, terms)
    for term in sorted(found, key=_alphabetical):
        if found[term]:
            letter = term[0].upper()
            index.setdefault(letter, []).append(f"{term}: {format_pages(found[term])}")
    return index
