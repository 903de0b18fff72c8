from values import {METRIC|pascal}, {METRIC|pascal}Range


def in_points(amount):
    return {METRIC|pascal}(amount, "points")


def between(start, end):
    return {METRIC|pascal}Range(in_points(start), in_points(end))


def is_refused(operation):
    try:
        operation()
    except ValueError:
        return True
    return False


def test_both_zeros_are_one_key():
    assert {in_points(0): "here"}.get(in_points(-0.0)) == "here"
    assert in_points(-0.0) in between(0, 0)


def test_a_whole_number_equals_the_same_with_a_point():
    assert in_points(1) == in_points(1.0)
    assert len({in_points(1), in_points(1.0)}) == 1


def test_no_comparison_guesses_across_units():
    one, other = in_points(1), {METRIC|pascal}(2, "Points")
    for operation in (lambda: one <= other, lambda: one > other, lambda: sorted([one, other])):
        assert is_refused(operation)


def test_a_unit_of_line_ends_is_none():
    for unit in ("\n", "\t ", "\u00a0"):
        assert is_refused(lambda: {METRIC|pascal}(1, unit)), repr(unit)


def test_ranges_with_one_end_in_common_are_not_equal():
    assert between(10, 20) != between(10, 21)
    assert between(10, 20) != between(9, 20)


def test_a_range_that_was_widened_to_both_sides_has_both_new_ends():
    assert between(10, 20).widened_to(in_points(0)).widened_to(in_points(30)) == between(0, 30)
    assert between(10, 20).widened_to(in_points(20)) == between(10, 20)


def widens(size):
    wide = between(0, 0)
    for at in range(1, size + 1):
        wide = wide.widened_to(in_points(at))
    assert wide == between(0, size)


def test_widening_at_50():
    widens(50)


def test_widening_at_100():
    widens(100)


def test_widening_at_200():
    widens(200)


def test_widening_at_400():
    widens(400)
