import re
from collections import defaultdict
from dataclasses import dataclass

WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


@dataclass(frozen=True)
class Run:
    first: int
    last: int

    def __str__(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first}-{self.last}"


def words(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(text)]


def build_index(text: str) -> dict[str, list[int]]:
    lines_of: dict[str, dict[int, None]] = defaultdict(dict)
    for number, line in enumerate(text.splitlines(), start=1):
        for word in words(line):
            lines_of[word][number] = None
    return {word: list(numbers) for word, numbers in lines_of.items()}


def most_common(text: str, count: int) -> list[tuple[str, int]]:
    if count < 0:
        raise ValueError(f"negative count: {count}")
    frequencies: dict[str, int] = defaultdict(int)
    for word in words(text):
        frequencies[word] += 1
    alphabetical = sorted(frequencies.items())
    return sorted(alphabetical, key=lambda entry: entry[1], reverse=True)[:count]


def compress(numbers: list[int]) -> str:
    runs: list[Run] = []
    for number in numbers:
        if runs and runs[-1].last + 1 == number:
            runs[-1] = Run(runs[-1].first, number)
        else:
            runs.append(Run(number, number))
    return ", ".join(map(str, runs))


def render(index: dict[str, list[int]]) -> str:
    entries = [f"{word}: {compress(numbers)}" for word, numbers in sorted(index.items())]
    return "\n".join(entries)
