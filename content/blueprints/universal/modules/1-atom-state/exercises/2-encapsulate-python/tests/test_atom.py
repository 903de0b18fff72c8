from atom import {ENTITY|pascal}


def fresh():
    return {ENTITY|pascal}("a-1", 120)


def is_refused(operation, *given):
    try:
        operation(*given)
    except ValueError:
        return True
    return False


def test_keeps_what_it_was_made_with():
    assert fresh().id == "a-1"
    assert fresh().{METRIC|snake} == 120
    assert list(fresh().history) == []


def test_takes_zero():
    assert {ENTITY|pascal}("a-1", 0).{METRIC|snake} == 0


def test_refuses_a_number_that_is_negative_or_not_finite():
    for bad in (-1, -0.001, float("nan"), float("inf"), float("-inf")):
        assert is_refused({ENTITY|pascal}, "a-1", bad), bad


def test_refuses_an_id_that_nobody_could_see():
    assert is_refused({ENTITY|pascal}, "", 120)
    assert is_refused({ENTITY|pascal}, "  ", 120)


def test_remembers_the_number_before():
    {ENTITY|snake} = fresh()
    {ENTITY|snake}.{ACTION|snake}(95)
    {ENTITY|snake}.{ACTION|snake}(140)
    assert {ENTITY|snake}.{METRIC|snake} == 140
    assert list({ENTITY|snake}.history) == [120, 95]


def test_a_correction_leaves_no_trace():
    {ENTITY|snake} = fresh()
    {ENTITY|snake}.correct_to(121)
    {ENTITY|snake}.{ACTION|snake}(95)
    assert list({ENTITY|snake}.history) == [121]


def test_a_refused_change_leaves_everything_as_it_was():
    {ENTITY|snake} = fresh()
    for bad in (-1, float("nan"), float("inf")):
        assert is_refused({ENTITY|snake}.{ACTION|snake}, bad), bad
        assert is_refused({ENTITY|snake}.correct_to, bad), bad
    assert {ENTITY|snake}.{METRIC|snake} == 120
    assert list({ENTITY|snake}.history) == []


def test_no_public_name_can_be_assigned():
    {ENTITY|snake} = fresh()
    for name in ("id", "{METRIC|snake}", "history"):
        try:
            setattr({ENTITY|snake}, name, -1)
        except AttributeError:
            continue
        assert False, name + " was assigned"


def test_the_history_handed_out_does_not_lead_inside():
    {ENTITY|snake} = fresh()
    {ENTITY|snake}.{ACTION|snake}(95)
    handed_out = {ENTITY|snake}.history
    try:
        handed_out.clear()
    except AttributeError:
        pass
    assert list({ENTITY|snake}.history) == [120]


def test_a_history_read_earlier_does_not_grow():
    {ENTITY|snake} = fresh()
    before = {ENTITY|snake}.history
    {ENTITY|snake}.{ACTION|snake}(95)
    assert list(before) == []


def test_no_two_of_them_share_anything():
    one, other = fresh(), fresh()
    one.{ACTION|snake}(95)
    assert other.{METRIC|snake} == 120
    assert list(other.history) == []
