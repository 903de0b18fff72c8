import re
from collections import Counter

WORDS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def words(text):
    return [found.casefold() for found in WORDS.findall(text)]


def build_index(text):
    lines = [set(words(line)) for line in text.splitlines()]
    vocabulary = set().union(*lines)
    return {
        word: [number for number, line in enumerate(lines, start=1) if word in line]
        for word in vocabulary
    }


def most_common(text, count):
    if count < 0:
        raise ValueError(f"a list cannot have {count} words")
    entries = list(Counter(words(text)).items())
    entries.sort(key=lambda entry: (-entry[1], entry[0]))
    return entries[:count]


def compress(numbers):
    present = set(numbers)
    firsts = [number for number in numbers if number - 1 not in present]
    lasts = [number for number in numbers if number + 1 not in present]
    pairs = zip(firsts, lasts)
    return ", ".join(f"{first}-{last}" if first < last else f"{first}" for first, last in pairs)


def render(index):
    return "\n".join(f"{word}: {compress(index[word])}" for word in sorted(index))
