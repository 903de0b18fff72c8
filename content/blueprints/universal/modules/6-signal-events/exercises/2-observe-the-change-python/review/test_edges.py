from register import Changed, Register
from signals import Signal


class Room:
    def __init__(self):
        self.heard = []
        self.failures = []
        self.signal = Signal(lambda error, fact: self.failures.append(fact))

    def hear(self, who):
        return lambda fact: self.heard.append((who, fact))


def refuses(kind, work):
    try:
        work()
    except kind:
        return True
    return False


def test_goes_on_with_what_waits_when_the_one_who_told_it_fails():
    room = Room()

    def tell_and_fail(fact):
        if fact == "one":
            room.signal.tell("two")
            raise RuntimeError("no paper")

    room.signal.on(tell_and_fail)
    room.signal.on(room.hear("b"))
    room.signal.tell("one")
    room.signal.tell("three")
    assert room.heard == [("b", "one"), ("b", "two"), ("b", "three")]
    assert room.failures == ["one"]


def test_lets_one_leave_by_itself_without_costing_the_next_one_its_turn():
    room = Room()
    ends = []
    ends.append(room.signal.on(lambda fact: ends[0]()))
    room.signal.on(room.hear("b"))
    room.signal.on(room.hear("c"))
    room.signal.tell("one")
    room.signal.tell("two")
    assert room.heard == [("b", "one"), ("c", "one"), ("b", "two"), ("c", "two")]


def test_ends_the_subscription_that_it_was_asked_to_end():
    room = Room()
    again = room.hear("a")
    end_first = room.signal.on(again)
    room.signal.on(room.hear("b"))
    room.signal.on(again)
    end_first()
    room.signal.tell("one")
    assert room.heard == [("b", "one"), ("a", "one")]


def test_a_fact_that_looks_like_nothing_is_one():
    room = Room()
    room.signal.on(room.hear("a"))
    for fact in (None, 0, ""):
        room.signal.tell(fact)
    assert room.heard == [("a", None), ("a", 0), ("a", "")]


def test_the_register_knows_zero_from_nothing():
    register = Register(Signal(lambda error, fact: None))
    register.add("k1", 0)
    register.change("k1", 5)
    register.change("k1", 0)
    assert register.current("k1") == 0


def test_the_register_leaves_a_key_free_that_it_refused_and_counts_no_refusal():
    told = []
    signal = Signal(lambda error, fact: None)
    signal.on(told.append)
    register = Register(signal)
    assert refuses(ValueError, lambda: register.add("k2", float("nan")))
    register.add("k2", -3)
    assert refuses(ValueError, lambda: register.change("k2", float("nan")))
    register.change("k2", 4)
    assert told == [Changed("k2", -3, 4, 2)]


def changes(size):
    register = Register(Signal(lambda error, fact: None))
    for at in range(size):
        register.add("k" + str(at), at)
        register.change("k" + str(at), at + 1)
    assert register.current("k" + str(size - 1)) == size


def test_changing_at_50():
    changes(50)


def test_changing_at_100():
    changes(100)


def test_changing_at_200():
    changes(200)


def test_changing_at_400():
    changes(400)


def tells(size):
    room = Room()
    for _ in range(size):
        room.signal.on(room.hear("somebody"))
    room.signal.tell("one")
    assert len(room.heard) == size


def test_telling_at_50():
    tells(50)


def test_telling_at_100():
    tells(100)


def test_telling_at_200():
    tells(200)


def test_telling_at_400():
    tells(400)
