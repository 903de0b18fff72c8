import math

from values import {METRIC|pascal}, {METRIC|pascal}Range


def in_points(amount):
    return {METRIC|pascal}(amount, "points")


def in_percent(amount):
    return {METRIC|pascal}(amount, "percent")


def between(start, end):
    return {METRIC|pascal}Range(in_points(start), in_points(end))


def is_refused(operation):
    try:
        operation()
    except ValueError:
        return True
    return False


def is_written(target, name, value):
    try:
        setattr(target, name, value)
    except AttributeError:
        return False
    return True


def test_equals_another_one_with_the_same_content():
    assert in_points(120) == in_points(120)
    assert in_points(120) != in_points(95)
    assert in_points(120) != in_percent(120)


def test_equal_ones_are_the_same_key():
    counts = {in_points(120): 1, in_percent(120): 2}
    counts[in_points(120)] = 3
    assert counts == {in_points(120): 3, in_percent(120): 2}


def test_refuses_an_amount_that_is_negative_or_not_finite():
    for amount in (-1, -0.001, math.nan, math.inf, -math.inf):
        assert is_refused(lambda: in_points(amount)), amount
    assert in_points(0).amount == 0


def test_refuses_to_be_without_a_unit():
    for unit in ("", "  "):
        assert is_refused(lambda: {METRIC|pascal}(1, unit))


def test_knows_one_zero_only():
    assert math.copysign(1, in_points(-0.0).amount) == 1


def test_compares_within_a_unit_and_refuses_to_compare_across_units():
    assert [each.amount for each in sorted([in_points(3), in_points(1), in_points(2)])] == [1, 2, 3]
    assert in_points(2) >= in_points(2) > in_points(1)
    for operation in (lambda: in_points(1) < in_percent(2), lambda: in_points(1) >= in_percent(2)):
        assert is_refused(operation)


def test_never_changes_after_it_was_made():
    amount = in_points(120)
    assert not is_written(amount, "amount", -1)
    assert not is_written(amount, "unit", "percent")
    assert amount == in_points(120)


def test_a_range_contains_both_of_its_ends_and_what_lies_between():
    assert [in_points(amount) in between(10, 20) for amount in (9, 10, 15, 20, 21)] == [False, True, True, True, False]
    assert in_points(10) in between(10, 10)


def test_a_range_refuses_to_end_before_it_begins_or_to_mix_units():
    assert is_refused(lambda: between(20, 10))
    assert is_refused(lambda: {METRIC|pascal}Range(in_points(1), in_percent(2)))
    assert is_refused(lambda: in_percent(15) in between(10, 20))
    assert is_refused(lambda: between(10, 20).widened_to(in_percent(15)))


def test_a_range_widens_into_a_new_one_and_stays_as_it_is():
    narrow = between(10, 20)
    assert narrow.widened_to(in_points(5)) == between(5, 20)
    assert narrow.widened_to(in_points(25)) == between(10, 25)
    assert narrow.widened_to(in_points(15)) == between(10, 20)
    assert narrow == between(10, 20)


def test_a_range_cannot_be_written_to():
    untouched = between(10, 20)
    assert not is_written(untouched, "lowest", in_points(0))
    assert not is_written(untouched.highest, "amount", 99)
    assert untouched == between(10, 20)
