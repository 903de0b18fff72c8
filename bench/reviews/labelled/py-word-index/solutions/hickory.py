import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

LETTERS = r"[a-zA-Z]+"
WORD = re.compile(rf"{LETTERS}(?:'{LETTERS})*")


def words(text: str) -> list[str]:
    return [match.group().casefold() for match in WORD.finditer(text)]


def build_index(text: str) -> dict[str, list[int]]:
    index: defaultdict[str, list[int]] = defaultdict(list)
    for number, line in enumerate(text.splitlines(), start=1):
        for word in dict.fromkeys(words(line)):
            index[word].append(number)
    return dict(index)


def most_common(text: str, count: int) -> list[tuple[str, int]]:
    if count < 0:
        raise ValueError(f"the count is negative: {count}")
    frequencies = Counter(words(text))
    by_rank = sorted(frequencies, key=lambda word: (-frequencies[word], word))
    return [(word, frequencies[word]) for word in by_rank[:count]]


def compress(numbers: Iterable[int]) -> str:
    return ", ".join(
        str(first) if first == last else f"{first}-{last}" for first, last in runs(numbers)
    )


def runs(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yields the first and last number of each stretch without a hole."""
    run: tuple[int, int] | None = None
    for number in numbers:
        if run is None:
            run = (number, number)
        elif number == run[1] + 1:
            run = (run[0], number)
        else:
            yield run
            run = (number, number)
    if run is not None:
        yield run


def render(index: dict[str, list[int]]) -> str:
    return "\n".join(f"{word}: {compress(lines)}" for word, lines in sorted(index.items()))
