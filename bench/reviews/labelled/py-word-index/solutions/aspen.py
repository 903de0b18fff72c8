import re
from collections import Counter, defaultdict

WORD_PATTERN = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def words(text):
    return [word.casefold() for word in WORD_PATTERN.findall(text)]


def build_index(text):
    index = defaultdict(list)
    for number, line in enumerate(text.splitlines(), start=1):
        [index[word].append(number) for word in set(words(line))]
    return dict(index)


def most_common(text, count):
    if count < 0:
        raise ValueError(f"the count {count} is negative")
    return Counter(words(text)).most_common(count)


def compress(numbers):
    parts = []
    run = []
    for number in numbers:
        if run and number != run[-1] + 1:
            parts.append(format_run(run))
            run = []
        run.append(number)
    if run:
        parts.append(format_run(run))
    return ", ".join(parts)


def format_run(run):
    return f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0])


def render(index):
    return "\n".join(f"{word}: {compress(index[word])}" for word in sorted(index))
