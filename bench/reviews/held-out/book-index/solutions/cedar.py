import re

WORD = re.compile(r"[^\W\d_]+")


def _words_of(page):
    return {match.group().casefold() for match in WORD.finditer(page)}


def find_pages(pages, terms):
    found = {term.casefold(): [] for term in terms}
    for number, page in enumerate(pages, start=1):
        for word in _words_of(page):
            if word in found:
                found[word].append(number)
    return {term: list(found[term.casefold()]) for term in terms}


def _runs(numbers):
    run = []
    for number in sorted(set(numbers)):
        if run and number > run[-1] + 1:
            yield run
            run = []
        run.append(number)
    if run:
        yield run


def format_pages(numbers):
    parts = [str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in _runs(numbers)]
    return ", ".join(parts)


def _lines(found):
    for term in sorted(found, key=lambda term: (term.casefold(), term)):
        if found[term]:
            yield term[0].upper(), f"{term}: {format_pages(found[term])}"


def build_index(pages, terms):
    index = {}
    for letter, line in _lines(find_pages(pages, terms)):
        index.setdefault(letter, []).append(line)
    return index
