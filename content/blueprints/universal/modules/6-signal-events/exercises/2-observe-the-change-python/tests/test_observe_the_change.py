from register import Changed, Register
from signals import Signal


class Room:
    """A signal, what was heard in it, and what failed."""

    def __init__(self):
        self.heard = []
        self.failures = []
        self.signal = Signal(lambda error, fact: self.failures.append((fact, str(error))))

    def hear(self, who):
        return lambda fact: self.heard.append((who, fact))


def make_register():
    told = []
    signal = Signal(lambda error, fact: None)
    register = Register(signal)
    register.add("k1", 40)
    signal.on(told.append)
    return register, signal, told


def refuses(kind, work):
    try:
        work()
    except kind:
        return True
    return False


def test_tells_every_listener_in_the_order_in_which_they_subscribed():
    room = Room()
    room.signal.on(room.hear("a"))
    room.signal.on(room.hear("b"))
    room.signal.tell("one")
    room.signal.tell("two")
    assert room.heard == [("a", "one"), ("b", "one"), ("a", "two"), ("b", "two")]


def test_ends_one_subscription_of_a_function_and_leaves_its_other_one():
    room = Room()
    listener = room.hear("a")
    room.signal.on(listener)
    end = room.signal.on(listener)
    end()
    end()
    room.signal.tell("one")
    assert room.heard == [("a", "one")]


def test_lets_nobody_who_fails_keep_the_others_from_hearing():
    room = Room()

    def fail(fact):
        raise RuntimeError("no paper")

    room.signal.on(fail)
    room.signal.on(room.hear("b"))
    room.signal.tell("one")
    room.signal.tell("two")
    assert room.heard == [("b", "one"), ("b", "two")]
    assert room.failures == [("one", "no paper"), ("two", "no paper")]


def test_does_not_call_one_that_left_during_the_round():
    room = Room()
    ends = []
    room.signal.on(lambda fact: [end() for end in ends])
    ends.append(room.signal.on(room.hear("b")))
    room.signal.on(room.hear("c"))
    room.signal.tell("one")
    assert room.heard == [("c", "one")]


def test_lets_one_that_joins_during_a_round_hear_the_next_fact():
    room = Room()

    def join(fact):
        if fact == "one":
            room.signal.on(room.hear("late"))

    room.signal.on(join)
    room.signal.tell("one")
    room.signal.tell("two")
    assert room.heard == [("late", "two")]


def test_keeps_the_order_for_all_when_a_listener_tells_something_itself():
    room = Room()
    room.signal.on(lambda fact: room.signal.tell("two") if fact == "one" else None)
    room.signal.on(room.hear("b"))
    room.signal.on(room.hear("c"))
    room.signal.tell("one")
    assert room.heard == [("b", "one"), ("c", "one"), ("b", "two"), ("c", "two")]


def test_tells_what_changed_and_counts_the_versions_of_each():
    register, _, told = make_register()
    register.add("k2", 7)
    register.change("k1", 45)
    register.change("k2", 8)
    register.change("k1", 30)
    assert told == [Changed("k1", 40, 45, 2), Changed("k2", 7, 8, 2), Changed("k1", 45, 30, 3)]


def test_has_changed_already_when_the_first_listener_looks():
    register, signal, _ = make_register()
    seen = []
    signal.on(lambda fact: seen.append(register.current("k1")))
    register.change("k1", 45)
    assert seen == [45]


def test_tells_nothing_when_nothing_has_changed():
    register, _, told = make_register()
    register.change("k1", 40)
    register.change("k1", 41)
    assert told == [Changed("k1", 40, 41, 2)]


def test_refuses_a_key_that_nobody_knows_and_one_that_is_there_twice():
    register, _, told = make_register()
    assert refuses(KeyError, lambda: register.change("k9", 1))
    assert refuses(ValueError, lambda: register.add("k1", 1))
    assert register.current("k9") is None
    assert register.current("k1") == 40
    assert told == []


def test_refuses_what_is_no_finite_number():
    register, _, told = make_register()
    for number in (float("nan"), float("inf"), float("-inf")):
        assert refuses(ValueError, lambda: register.change("k1", number))
        assert refuses(ValueError, lambda: register.add("k2", number))
    assert register.current("k1") == 40
    assert told == []


def test_goes_on_telling_after_a_failure_in_the_middle():
    room = Room()
    room.signal.on(lambda fact: [][0])
    room.signal.tell("one")
    room.signal.on(room.hear("b"))
    room.signal.tell("two")
    assert room.heard == [("b", "two")]
    assert len(room.failures) == 2
