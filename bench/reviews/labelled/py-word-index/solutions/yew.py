import heapq
import itertools
import re
from collections import Counter

_WORD_PATTERN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def words(text, known={}):
    if text not in known:
        known[text] = [word.casefold() for word in _WORD_PATTERN.findall(text)]
    return list(known[text])


def build_index(text):
    index = {}
    for number, line in enumerate(text.splitlines(), 1):
        for word in words(line):
            numbers = index.setdefault(word, [])
            if not numbers or numbers[-1] != number:
                numbers.append(number)
    return index


def most_common(text, count):
    if count < 0:
        raise ValueError("the count must not be negative")
    frequencies = Counter(words(text))
    return heapq.nsmallest(count, frequencies.items(), key=by_frequency_and_name)


def by_frequency_and_name(entry):
    word, frequency = entry
    return -frequency, word


def compress(numbers):
    runs = itertools.groupby(enumerate(numbers), key=distance_to_position)
    return ", ".join(describe([number for _, number in run]) for _, run in runs)


def distance_to_position(entry):
    """The same for all numbers of one run without holes."""
    position, number = entry
    return number - position


def describe(run):
    if len(run) == 1:
        return str(run[0])
    return f"{run[0]}-{run[-1]}"


def render(index):
    return "\n".join(f"{word}: {compress(index[word])}" for word in sorted(index))
