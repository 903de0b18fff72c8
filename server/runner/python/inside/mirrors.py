"""
Containers that both interpreters hold: a copy on each side, under one number. Only one side runs at a time, so it is enough
to send along what has changed whenever control crosses. That makes change and identity what they are in one interpreter.
"""

import collections
import itertools
import operator
from sys import getrefcount

class Mirror:
    __slots__ = ("number", "container", "last")

    def __init__(self, number, container):
        self.number = number
        self.container = container
        self.last = None


def _holders(mirror):
    container = mirror.container
    return getrefcount(container)


# What that answers for a container that nobody but its mirror knows.
ALONE = _holders(Mirror(0, []))


def _same(before, now):
    return len(before) == len(now) and all(map(operator.is_, before, now))


def _of_pairs(container):
    return list(itertools.chain.from_iterable(dict.items(container)))


def _fill_list(container, content):
    container[:] = content


def _fill_set(container, content):
    container.clear()
    container.update(content)


def _fill_dict(container, content):
    dict.clear(container)
    for at in range(0, len(content), 2):
        dict.__setitem__(container, content[at], content[at + 1])


def _fill_deque(container, content):
    container.clear()
    container.extend(content)


def _fill_ordered(container, content):
    container.clear()
    for at in range(0, len(content), 2):
        container[content[at]] = content[at + 1]


# By name: the type, its content as a list, how to give it that content.
KINDS = {
    "l": (list, list, _fill_list),
    "d": (dict, _of_pairs, _fill_dict),
    "s": (set, list, _fill_set),
    "a": (bytearray, list, lambda container, content: _fill_list(container, bytes(content))),
    "q": (collections.deque, list, _fill_deque),
    "o": (collections.OrderedDict, lambda c: list(itertools.chain.from_iterable(c.items())), _fill_ordered),
    "f": (collections.defaultdict, _of_pairs, _fill_dict),
    "c": (collections.Counter, _of_pairs, _fill_dict),
}
NAME_OF_KIND = {kind: name for name, (kind, _, _) in KINDS.items()}


class Mirrors:
    def __init__(self, first, step):
        self._numbers = itertools.count(first, step)
        self._by_number = {}
        self._by_identity = {}
        self._gone = []

    def number_of(self, container):
        mirror = self._by_identity.get(id(container))
        return None if mirror is None else mirror.number

    def add(self, container, number=None):
        mirror = Mirror(next(self._numbers) if number is None else number, container)
        self._by_number[mirror.number] = mirror
        self._by_identity[id(container)] = mirror
        return mirror

    def get(self, number):
        mirror = self._by_number.get(number)
        if mirror is None:
            raise ValueError("no container of that number")
        return mirror.container

    def has(self, number):
        return number in self._by_number

    def content(self, container):
        """Remembers it as what the other side will have, too."""
        content = KINDS[NAME_OF_KIND[type(container)]][1](container)
        self._by_identity[id(container)].last = content
        return content

    def fill(self, number, content):
        """The answer is what it held before."""
        mirror = self._by_number.get(number)
        if mirror is None:
            return None
        before = mirror.last
        _, read, write = KINDS[NAME_OF_KIND[type(mirror.container)]]
        write(mirror.container, content)
        mirror.last = read(mirror.container)
        return before

    def changed(self):
        """Containers that are not what the other side has. Those that nobody here holds any more are let go."""
        changed = []
        for mirror in list(self._by_number.values()):
            # While it is filled for the first time, the other side has nothing of it to compare.
            if mirror.last is None:
                continue
            read = KINDS[NAME_OF_KIND[type(mirror.container)]][1]
            if not _same(mirror.last, read(mirror.container)):
                changed.append(mirror.container)
            elif _holders(mirror) <= ALONE:
                self._gone.append(mirror.number)
                self.drop(mirror.number)
        return changed

    def take_gone(self):
        gone, self._gone = self._gone, []
        return gone

    def drop(self, number):
        mirror = self._by_number.pop(number, None)
        if mirror is not None:
            del self._by_identity[id(mirror.container)]
        return mirror

    def forget(self):
        self._by_number.clear()
        self._by_identity.clear()
        self._gone.clear()
