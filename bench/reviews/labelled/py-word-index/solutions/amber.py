import re

WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def words(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(text)]


def build_index(text: str) -> dict[str, list[int]]:
    index: dict[str, list[int]] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        for word in set(words(line)):
            index.setdefault(word, []).append(number)
    return index


def most_common(text: str, count: int) -> list[tuple[str, int]]:
    if count < 0:
        raise ValueError(f"count must not be negative, got {count}")
    found = words(text)
    frequencies = [(word, found.count(word)) for word in set(found)]
    return sorted(frequencies, key=lambda entry: (-entry[1], entry[0]))[:count]


def compress(numbers: list[int]) -> str:
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(f"{first}-{last}" if first < last else str(first) for first, last in runs)


def render(index: dict[str, list[int]]) -> str:
    return "\n".join(f"{word}: {compress(index[word])}" for word in sorted(index))
