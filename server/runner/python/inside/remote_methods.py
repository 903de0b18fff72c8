"""The methods that remote classes have on this side, because Python looks for them on classes."""

from guild.crossing import ask, is_trusted, known, wire
from guild.describe import CONTAINERS, OPERATORS, VALUES
from guild.remote import BASES, is_remote, is_written_here

COMPARISONS = {"__lt__", "__le__", "__gt__", "__ge__"}
# A class that the tests were never given by name has no say in what they compute with their own values.
COMPUTING = COMPARISONS | {
    name
    for name in OPERATORS
    if any(name in (f"__{each}__", f"__r{each}__", f"__i{each}__") for each in
           "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and or xor".split())
}


# The same for what makes a number of it: `round(answer, 2) == 3.14` is asked of a number, and not of what calls itself one.
CONVERTING = {f"__{each}__" for each in "int float complex index round trunc floor ceil abs neg pos invert".split()}


def stub_of(name, owner):
    """`owner` comes to hold the class that the method is of, which only a class of this side on top of it has to say."""

    def method(self, /, *args, **named):
        if is_written_here(type(self)):
            return ask("invoke_of", self, owner[0], name, args, tuple(named.items()))
        return ask("invoke", self, name, args, tuple(named.items()))

    method.__name__ = method.__qualname__ = name
    return method


def computing_stub(name, owner):
    stub = stub_of(name, owner)

    def method(self, other, /, *rest):
        if is_trusted() and not is_remote(other) and id(type(self)) not in known:
            return NotImplemented
        return stub(self, other, *rest)

    method.__name__ = method.__qualname__ = name
    return method


def converting_stub(name, owner):
    stub = stub_of(name, owner)

    def method(self, /, *rest):
        if not is_trusted() or id(type(self)) in known:
            return stub(self, *rest)
        bare = next((base for base in VALUES if isinstance(self, base)), None)
        own = getattr(bare, name, None)
        if own is None:
            raise TypeError(f"{type(self).__name__!r} object is no number")
        return own(self, *rest)

    method.__name__ = method.__qualname__ = name
    return method


def _equals(self, other):
    if self is other:
        return True
    if is_trusted() and not is_remote(other):
        # Decided here, by what the tests hold: the bare value, if there is one inside.
        bare = next((base for base in BASES if isinstance(self, base)), None)
        if bare is None:
            return NotImplemented
        if bare in CONTAINERS:
            return bare.__eq__(ask("bare", self), other)
        return bare.__eq__(self, other)
    answer = ask("invoke", self, "__eq__", (other,), ())
    return answer if answer is NotImplemented else answer is True


def hash_of(self):
    bare = next((base for base in VALUES if isinstance(self, base)), None)
    return bare.__hash__(self) if bare is not None and is_trusted() else ask("invoke", self, "__hash__", (), ())


def _contains(self, item):
    if is_trusted() and not is_remote(item) and id(type(self)) not in known:
        return any(each is item or each == item for each in self)
    return ask("invoke", self, "__contains__", (item,), ())


def _await(self):
    return wire().answers.await_remote(self)


SPECIAL = {"__eq__": _equals, "__hash__": hash_of, "__contains__": _contains, "__await__": _await}
