import re

PATTERN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def words(text: str) -> list[str]:
    return [word.casefold() for word in PATTERN.findall(text)]


def build_index(text: str) -> dict[str, list[int]]:
    index: dict[str, list[int]] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        for word in set(words(line)):
            try:
                index[word].append(number)
            except:
                index[word] = [number]
    return index


def most_common(text: str, count: int) -> list[tuple[str, int]]:
    if count < 0:
        raise ValueError(f"count must be at least 0, got {count}")
    frequencies: dict[str, int] = {}
    for word in words(text):
        frequencies[word] = frequencies.get(word, 0) + 1
    result: list[tuple[str, int]] = []
    while frequencies and len(result) < count:
        best = min(frequencies, key=lambda word: (-frequencies[word], word))
        result.append((best, frequencies.pop(best)))
    return result


def compress(numbers: list[int]) -> str:
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and runs[-1][1] == number - 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return ", ".join(f"{first}-{last}" if first < last else f"{first}" for first, last in runs)


def render(index: dict[str, list[int]]) -> str:
    return "\n".join(f"{word}: {compress(index[word])}" for word in sorted(index))
