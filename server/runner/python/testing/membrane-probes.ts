/** Each holds in one interpreter, and has to hold across two. */
export const membraneProbes = `
import asyncio, collections, copy, dataclasses, datetime, decimal, fractions, inspect, math
from unittest import mock
import pytest
import atom
from atom import *
from atom import Animal, Color, Dog, Door, Frozen, Level, Listeners, Name, Pair, Point, Right, Shelf, Slotted, Stack, Table, TooSmall

def test_values(): assert atom.values() == [1.5, math.inf, 2**70, 1j, b"ab", None, ..., range(3), frozenset({1}), decimal.Decimal("1.10"), fractions.Fraction(1, 3), datetime.date(2026, 1, 2), datetime.timedelta(1), int, ValueError]
def test_nan(): assert math.isnan(back(math.nan))
def test_types(): assert [type(each) for each in (back(True), back(1), back("a"), back([]), back({}), back(set()), back(()))] == [bool, int, str, list, dict, set, tuple]
def test_nested(): assert sizes() == {"dict": {1: [2]}, "set": {1, 2}, "nested": [[1], (2, {3})]}
def test_identity_of_list():
    items = [1]
    assert back(items) is items and same(items, items) and not same([1], [1])
def test_identity_inside():
    one, two = shared()
    one.append(1)
    assert one is two and two == [1]
def test_default_argument(): assert keep() is keep() and keep() == [0, 1, 2]
def test_argument_changed():
    mapping = {"a": 1, "b": 2}
    swap(mapping)
    assert mapping == {"a": 2, "b": 1} and list(mapping) == ["a", "b"]
def test_inside_changed_by_the_test():
    shelf = Shelf(1)
    shelf.items.append(2)
    assert len(shelf) == 2
def test_kinds_of_containers():
    for each in (collections.deque([1], maxlen=3), collections.OrderedDict(a=1), collections.defaultdict(list, a=[1]), collections.Counter("aab"), bytearray(b"ab")):
        came = back(each)
        assert came is each and type(came) is type(each)
def test_class():
    dog = Dog("rex")
    assert isinstance(dog, Dog) and isinstance(dog, Animal) and issubclass(Dog, Animal) and type(dog) is Dog and dog.say() == "rex says woof"
def test_class_names(): assert (Dog.__name__, Dog.__module__, Dog.kind, Animal.kind) == ("Dog", "atom", "dog", "animal")
def test_abstract():
    with pytest.raises(TypeError, match="abstract"): Animal("x")
def test_properties():
    dog = Dog.named("rex")
    assert dog.label == "REX"
    dog.label = "new"
    assert dog.label == "new" and Dog.count() == 7
def test_attributes():
    dog = Dog("rex")
    dog.age = 3
    assert dog.age == 3 and vars(dog) == {"name": "rex", "age": 3} and hasattr(dog, "name") and not hasattr(dog, "wings") and getattr(dog, "wings", 2) == 2
    del dog.age
    with pytest.raises(AttributeError): dog.age
def test_equality(): assert Dog("a") == Dog("a") and Dog("a") != Dog("b") and Dog("a") != "a" and len({Dog("a"), Dog("a"), Dog("b")}) == 2
def test_identity_of_objects():
    dog = Dog("a")
    assert back(dog) is dog and back([dog])[0] is dog and Dog("a") is not dog
def test_enum(): assert Color.RED is Color(1) is Color["RED"] and Color.RED != Color.BLUE and [c.name for c in Color] == ["RED", "BLUE"] and Color.RED.shout == "RED!" and len(Color) == 2 and Color.RED in Color and {Color.RED: 1}[Color.RED] == 1
def test_enum_of_numbers(): assert Level.HIGH == 2 and Level.HIGH > Level.LOW and isinstance(Level.LOW, int) and Level.LOW + 1 == 2
def test_flags(): assert Right.READ in (Right.READ | Right.WRITE) and (Right.READ | Right.WRITE) & Right.WRITE is Right.WRITE
def test_enum_refuses():
    with pytest.raises(ValueError): Color(5)
    with pytest.raises(KeyError): Color["GREEN"]
def test_dataclass(): assert Point(1, 2) == Point(1, 2) and Point(1) < Point(2) and repr(Point(1)) == "Point(x=1, y=0, tags=[])" and Point(1).tags is not Point(1).tags
def test_frozen():
    with pytest.raises(dataclasses.FrozenInstanceError if False else AttributeError): Frozen(1).x = 2
    assert hash(Frozen(1)) == hash(Frozen(1))
def test_arithmetic(): assert Point(1, 2) + Point(3, 4) == Point(4, 6) and Point(1, 2) * 3 == 3 * Point(1, 2) == Point(3, 6) and abs(Point(-1, 2)) == 3 and -Point(1) == Point(-1) and not Point(0) and Point(1)
def test_namedtuple(): assert Pair(1, 2) == (1, 2) and Pair(1, 2).left == 1 and tuple(Pair(1, 2)) == (1, 2) and Pair(1, 2)._replace(left=5) == Pair(5, 2) and isinstance(Pair(1, 2), tuple) and Pair._fields == ("left", "right")
def test_slots():
    with pytest.raises(AttributeError): Slotted().b = 1
def test_container():
    shelf = Shelf(1, 2, 3)
    shelf[0] = 9
    del shelf[2]
    assert list(shelf) == [9, 2] and shelf[-1] == 2 and shelf[0:1] == [9] and 2 in shelf and 7 not in shelf and len(shelf) == 2 and shelf(2) == [18, 4] and str(shelf) == "Shelf(9, 2)" and f"{shelf:>3}" == "<>3>"
    with pytest.raises(IndexError): shelf[10]
def test_context_manager():
    with Shelf() as shelf: pass
    with shelf: raise KeyError("kept in")
    with pytest.raises(OSError):
        with shelf: raise OSError
    assert shelf.items == ["entered", "left", "entered", "KeyError", "entered", "OSError"]
def test_generator_as_context():
    log = []
    with opened(log) as inside: assert inside is log == ["open"] or log == ["open"]
    assert log == ["open", "closed"]
def test_subclass_of_list():
    stack = Stack([1])
    stack.push(2)
    assert stack == [1, 2] and [1, 2] == stack and isinstance(stack, list) and stack[1] == 2 and stack.pop() == 2 and len(stack) == 1 and sorted(Stack([2, 1])) == [1, 2]
def test_subclass_of_str(): assert Name("abc") == "abc" and Name("abc").first() == "a" and Name("abc").upper() == "ABC" and isinstance(Name("a"), str) and "x" + Name("abc") == "xabc"
def test_subclass_of_dict():
    table = Table(a=1)
    assert table["a"] == 1 and table["b"] == "no b" and table == {"a": 1} and dict(table) == {"a": 1} and "a" in table
def test_exception():
    with pytest.raises(TooSmall, match="3 is too small") as info: fail(3)
    assert info.value.size == 3 and info.value.args == ("3 is too small",) and isinstance(info.value, ValueError) and info.type is TooSmall
def test_exception_of_a_base():
    with pytest.raises(ValueError): fail(1)
def test_cause():
    with pytest.raises(RuntimeError) as info: chain()
    assert isinstance(info.value.__cause__, KeyError) and info.value.__cause__.args == ("gone",)
def test_exceptions_of_python():
    with pytest.raises(ZeroDivisionError): add_one(lambda: 1 / 0)
    with pytest.raises(TypeError): typed()
    with pytest.raises(AssertionError, match="above zero"): check(0)
def test_recursion():
    with pytest.raises(RecursionError): deep(0)
def test_raising_a_class_of_theirs():
    def bad(): raise TooSmall(9)
    with pytest.raises(TooSmall) as info: add_one(bad)
    assert info.value.size == 9
def test_generator():
    running = squares(3)
    assert next(running) == 0 and list(running) == [1, 4] and inspect.isgenerator(squares(1)) and sum(squares(4)) == 14
    with pytest.raises(StopIteration): next(running)
def test_sending():
    talking = talk()
    assert next(talking) == 0 and talking.send("a") == 1
    with pytest.raises(StopIteration) as stop: talking.send("b")
    assert stop.value.value == ["a", "b"]
def test_throwing():
    running = guarded()
    next(running)
    assert running.throw(ValueError("oh")) == "oh"
def test_generator_of_the_test(): assert consume(each * 2 for each in [1, 2]) == [2, 4] and consume(squares(3)) == [0, 1, 4] and consume(map(str, [1])) == ["1"]
def test_callback():
    heard = Listeners()
    heard.add(lambda *args, **named: (args, named))
    assert heard.tell(1, b=2) == [((1,), {"b": 2})] and add_one(lambda: 4) == 5
def test_fake():
    class Fake:
        seen = 0
        def __call__(self, *args):
            self.seen += 1
            return self
        def __eq__(self, other): return other is self
    fake, heard = Fake(), Listeners()
    heard.add(fake)
    assert heard.tell()[0] is fake and fake.seen == 1 and back(fake) == fake
def test_mock():
    listener, heard = mock.Mock(return_value=5), Listeners()
    heard.add(listener)
    assert heard.tell(1, x=[2]) == [5]
    listener.assert_called_once_with(1, x=[2])
def test_replacing_in_a_module(monkeypatch):
    monkeypatch.setattr(atom, "limit", 3)
    assert atom.over(4)
def test_module_as_it_was(): assert not atom.over(4)
def test_patch():
    with mock.patch("atom.limit", 100): assert not atom.over(50)
    assert atom.over(50)
def test_chance_replaced(monkeypatch):
    monkeypatch.setattr("random.randint", lambda low, high: 4)
    assert use_random() == 4
def test_input_replaced(monkeypatch):
    monkeypatch.setattr("builtins.input", lambda prompt="": "ann")
    assert loudly() == "ANN"
def test_no_input():
    with pytest.raises(EOFError): loudly()
def test_printed(capsys):
    greet()
    assert capsys.readouterr().out == "hello"
class Cat(Animal):
    def __init__(self, name, lives):
        super().__init__(name)
        self.lives = lives
    def sound(self): return f"{self.lives} meows"
def test_subclass_of_the_test():
    cat = Cat("tom", 9)
    assert cat.say() == "tom says 9 meows" and isinstance(cat, Animal) and cat.label == "TOM" and back(cat) is cat
def test_copies():
    point = Point(1, 2, [3])
    assert copy.copy(point) == point and copy.copy(point).tags is point.tags and copy.deepcopy(point).tags is not point.tags
def test_async(): assert asyncio.run(later(3, 60)) == 3
async def test_together():
    start = asyncio.get_running_loop().time()
    assert await asyncio.gather(later(1, 5), later(2, 5)) == [1, 2]
    assert 4.9 < asyncio.get_running_loop().time() - start < 5.1
async def test_async_callback():
    async def fetch(n):
        await asyncio.sleep(1)
        return n * 10
    assert await ask(fetch) == 31 and await ask(mock.AsyncMock(return_value=6)) == 7
async def test_async_generator(): assert [each async for each in ticks(3)] == [0, 1, 2]
async def test_async_with():
    async with Door() as inside: assert inside == "in"
async def test_timeout():
    with pytest.raises(TimeoutError): await asyncio.wait_for(later(1, 100), 1)
def test_cached(): assert cached(1) is cached(1) and cached(1) is not cached(2)
def test_function(): assert typed.__name__ == "typed" and typed.__doc__ == "Says whether." and callable(typed) and typed(1, y="b") is True and typed.__annotations__["x"] is int
def test_module():
    assert atom.__name__ == "atom" and atom.box["open"] and not hasattr(atom, "nothing") and "keep" in dir(atom)
    with pytest.raises(AttributeError): atom.nothing
    with pytest.raises(ImportError): from atom import nothing
def test_new_class():
    class Loud(Dog):
        def sound(self): return super().sound().upper()
    assert Loud("rex").say() == "rex says WOOF"
`
