import re

WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def words(text):
    return [word.casefold() for word in WORD.findall(text)]


def build_index(text):
    index = {}
    for number, line in enumerate(text.splitlines(), start=1):
        for word in words(line):
            if word not in index:
                index[word] = [number]
            elif index[word][-1] != number:
                index[word].append(number)
    return index


def most_common(text, count):
    if count < 0:
        raise ValueError("count must not be negative")
    frequencies = {}
    for word in words(text):
        frequencies[word] = frequencies.get(word, 0) + 1
    ranked = sorted(frequencies.items(), key=lambda entry: (-entry[1], entry[0]))
    return ranked[:count]


def compress(numbers):
    if len(numbers) == 0:
        return ""
    list = []
    start = numbers[0]
    previous = numbers[0]
    for number in numbers[1:]:
        if number != previous + 1:
            if start == previous:
                list.append(str(start))
            else:
                list.append(f"{start}-{previous}")
            start = number
        previous = number
    if start == previous:
        list.append(str(start))
    else:
        list.append(f"{start}-{previous}")
    return ", ".join(list)


def render(index):
    return "\n".join(f"{word}: {compress(index[word])}" for word in sorted(index))
