import re
from collections import Counter

WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def words(text):
    return [word.casefold() for word in WORD.findall(text)]


def build_index(text):
    index = {}
    for number, line in enumerate(text.splitlines(), start=1):
        for word in set(words(line)):
            index.setdefault(word, []).append(number)
    return index


def most_common(text, count):
    if count < 0:
        raise ValueError(f"count must be 0 or more, not {count}")
    ranked = sorted(Counter(words(text)).items(), key=lambda pair: (-pair[1], pair[0]))
    return ranked[:count]


def compress(numbers):
    parts = []
    before = None
    for number, after in zip(numbers, [*numbers[1:], None]):
        parts.append(
            ("" if after == number + 1 else f"-{number}")
            if before is not None and before + 1 == number
            else f", {number}" if before is not None else str(number)
        )
        before = number
    return "".join(parts)


def render(index):
    return "\n".join(f"{word}: {compress(numbers)}" for word, numbers in sorted(index.items()))
