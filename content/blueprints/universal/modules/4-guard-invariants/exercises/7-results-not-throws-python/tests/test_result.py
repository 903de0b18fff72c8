from result import Done, Refused, all_of, and_then, attempt, change


def half(value):
    return Done(value // 2) if value % 2 == 0 else Refused("odd: " + str(value))


def test_is_changed_if_it_has_a_value_and_handed_on_if_not():
    assert change(half(8), lambda value: value + 1) == Done(5)
    assert change(Refused("not"), lambda value: value + 1) == Refused("not")


def test_goes_on_with_the_next_step_and_stops_at_the_first_refusal():
    assert and_then(half(8), half) == Done(2)
    assert and_then(half(6), half) == Refused("odd: 3")
    calls = []
    assert and_then(Refused("not"), calls.append) == Refused("not")
    assert calls == []


def test_may_have_a_value_that_looks_like_nothing():
    assert change(half(0), lambda value: value) == Done(0)
    assert and_then(Done(""), Done) == Done("")
    assert all_of([Done(0), Done(None)]) == Done([0, None])


def test_many_are_all_their_values_in_order():
    assert all_of([half(2), half(8), half(4)]) == Done([1, 4, 2])
    assert all_of([]) == Done([])


def test_many_are_all_their_problems_in_order_as_soon_as_there_is_one():
    assert all_of(iter([half(3), half(2), half(1)])) == Refused(["odd: 3", "odd: 1"])


def test_an_attempt_turns_an_exception_into_a_refusal():
    def to_problem(error):
        return "no number" if isinstance(error, ValueError) else "something else"

    assert attempt(lambda: int("7"), to_problem) == Done(7)
    assert attempt(lambda: int("x"), to_problem) == Refused("no number")
