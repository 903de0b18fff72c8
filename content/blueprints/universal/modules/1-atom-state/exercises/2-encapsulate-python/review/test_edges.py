from atom import {ENTITY|pascal}


def fresh():
    return {ENTITY|pascal}("a-1", 120)


def is_refused(operation, *given):
    try:
        operation(*given)
    except ValueError:
        return True
    return False


def test_an_id_of_line_ends_tabs_or_wide_spaces_is_refused():
    for id in ("\n", "\t \n", "\u00a0", "\u2003"):
        assert is_refused({ENTITY|pascal}, id, 120), repr(id)


def test_the_number_may_become_zero_and_leave_zero_again():
    {ENTITY|snake} = fresh()
    {ENTITY|snake}.{ACTION|snake}(0)
    {ENTITY|snake}.{ACTION|snake}(7)
    {ENTITY|snake}.correct_to(0)
    assert {ENTITY|snake}.{METRIC|snake} == 0
    assert list({ENTITY|snake}.history) == [120, 0]


def test_a_refused_change_after_others_leaves_the_history_as_it_was():
    {ENTITY|snake} = fresh()
    {ENTITY|snake}.{ACTION|snake}(95)
    for bad in (-0.5, float("nan"), float("-inf")):
        assert is_refused({ENTITY|snake}.{ACTION|snake}, bad), bad
        assert is_refused({ENTITY|snake}.correct_to, bad), bad
    assert {ENTITY|snake}.{METRIC|snake} == 95
    assert list({ENTITY|snake}.history) == [120]


def test_what_was_corrected_is_what_the_history_learns_of():
    {ENTITY|snake} = fresh()
    {ENTITY|snake}.{ACTION|snake}(95)
    {ENTITY|snake}.correct_to(97)
    {ENTITY|snake}.{ACTION|snake}(140)
    assert list({ENTITY|snake}.history) == [120, 97]


def remembers(size):
    {ENTITY|snake} = fresh()
    for at in range(size):
        {ENTITY|snake}.{ACTION|snake}(at)
    assert len({ENTITY|snake}.history) == size


def test_remembering_changes_at_50():
    remembers(50)


def test_remembering_changes_at_100():
    remembers(100)


def test_remembering_changes_at_200():
    remembers(200)


def test_remembering_changes_at_400():
    remembers(400)
