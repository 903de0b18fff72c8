/** What the probes of the membrane look at, from the other side. */
export const program = `
import abc, asyncio, collections, contextlib, copy, datetime, decimal, enum, fractions, functools, re, typing
from dataclasses import dataclass, field

class Color(enum.Enum):
    RED = 1
    BLUE = "b"
    @property
    def shout(self): return self.name + "!"

class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2

class Right(enum.Flag):
    READ = 1
    WRITE = 2

class TooSmall(ValueError):
    def __init__(self, size):
        super().__init__(f"{size} is too small")
        self.size = size

class Animal(abc.ABC):
    kind = "animal"
    legs: int = 4
    def __init__(self, name): self.name = name
    @abc.abstractmethod
    def sound(self): ...
    def say(self): return f"{self.name} says {self.sound()}"
    @property
    def label(self): return self._label if hasattr(self, "_label") else self.name.upper()
    @label.setter
    def label(self, value): self._label = value
    @classmethod
    def named(cls, name): return cls(name)
    @staticmethod
    def count(): return 7

class Dog(Animal):
    kind = "dog"
    def sound(self): return "woof"
    def __eq__(self, other): return isinstance(other, Dog) and self.name == other.name
    def __hash__(self): return hash(self.name)

@dataclass(order=True)
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list)
    def __add__(self, other): return Point(self.x + other.x, self.y + other.y)
    def __mul__(self, by): return Point(self.x * by, self.y * by)
    __rmul__ = __mul__
    def __abs__(self): return abs(self.x) + abs(self.y)
    def __neg__(self): return Point(-self.x, -self.y)
    def __bool__(self): return bool(self.x or self.y)

@dataclass(frozen=True)
class Frozen:
    x: int

Pair = collections.namedtuple("Pair", "left right")

class Slotted:
    __slots__ = ("a",)

class Shelf:
    def __init__(self, *items): self.items = list(items)
    def __len__(self): return len(self.items)
    def __getitem__(self, at): return self.items[at]
    def __setitem__(self, at, value): self.items[at] = value
    def __delitem__(self, at): del self.items[at]
    def __contains__(self, item): return item in self.items
    def __iter__(self): return iter(self.items)
    def __call__(self, factor): return [item * factor for item in self.items]
    def __repr__(self): return f"Shelf{tuple(self.items)}"
    def __format__(self, spec): return f"<{spec}>"
    def __enter__(self):
        self.items.append("entered")
        return self
    def __exit__(self, kind, error, trace):
        self.items.append(kind.__name__ if kind else "left")
        return kind is KeyError

class Stack(list):
    def push(self, item): self.append(item)

class Name(str):
    def first(self): return self[0]

class Table(dict):
    def __missing__(self, key): return f"no {key}"

class Listeners:
    def __init__(self): self.all = []
    def add(self, listener): self.all.append(listener)
    def tell(self, *args, **named): return [listener(*args, **named) for listener in self.all]

def keep(items=[]):
    items.append(len(items))
    return items

def swap(mapping): mapping["a"], mapping["b"] = mapping["b"], mapping["a"]
def same(a, b): return a is b
def back(value): return value
def squares(n):
    for each in range(n): yield each * each
def talk():
    heard = []
    while len(heard) < 2: heard.append((yield len(heard)))
    return heard
def guarded():
    try: yield 1
    except ValueError as error: yield str(error)
def fail(size): raise TooSmall(size)
def chain():
    try: {}["gone"]
    except KeyError as error: raise RuntimeError("no such thing") from error
def deep(n): return deep(n + 1)
def check(n): assert n > 0, "must be above zero"
def add_one(function): return function() + 1
def consume(items): return [item for item in items]
def sizes(): return {"dict": {1: [2]}, "set": {1, 2}, "nested": [[1], (2, {3})]}
def shared():
    one = []
    return [one, one]
def values(): return [1.5, float("inf"), 2**70, 1j, b"ab", None, ..., range(3), frozenset({1}), decimal.Decimal("1.10"),
    fractions.Fraction(1, 3), datetime.date(2026, 1, 2), datetime.timedelta(1), int, ValueError]
@contextlib.contextmanager
def opened(log):
    log.append("open")
    try: yield log
    finally: log.append("closed")
async def later(value, seconds=0):
    await asyncio.sleep(seconds)
    return value
async def ask(fetch): return await fetch(3) + 1
async def ticks(n):
    for each in range(n):
        await asyncio.sleep(1)
        yield each
class Door:
    async def __aenter__(self): return "in"
    async def __aexit__(self, *error): return False
@functools.lru_cache
def cached(n): return object()
def greet(): print("hello", end="")
def loudly(): return input("name? ").upper()
def typed(x: int, *, y: str = "a") -> bool:
    "Says whether."
    return True
box = {"open": True}
limit = 10
def over(n): return n > limit
def use_random():
    import random
    return random.randint(1, 6)
`
