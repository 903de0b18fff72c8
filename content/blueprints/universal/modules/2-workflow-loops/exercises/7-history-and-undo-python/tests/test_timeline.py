import math

from timeline import Changed, Closed, Moment, Remarked, Timeline, apply_entry, replay_all


def start():
    return Moment(120, (), False)


def line_of(*entries):
    line = Timeline(start())
    for entry in entries:
        line.append(entry)
    return line


def is_refused(operation, *given):
    try:
        operation(*given)
    except ValueError:
        return True
    return False


def test_an_entry_gives_a_new_moment_and_leaves_the_old_one_alone():
    before = start()
    assert apply_entry(before, Changed(95)) == Moment(95, (), False)
    assert apply_entry(before, Remarked("late")) == Moment(120, ("late",), False)
    assert before == start()


def test_an_entry_is_refused_when_it_breaks_a_rule():
    for entry in (Changed(-1), Changed(math.nan), Changed(math.inf), Remarked(" ")):
        assert is_refused(apply_entry, start(), entry), entry
    assert apply_entry(start(), Changed(0)) == Moment(0, (), False)


def test_every_entry_is_refused_after_the_end():
    over = apply_entry(start(), Closed())
    for entry in (Changed(95), Remarked("late"), Closed()):
        assert is_refused(apply_entry, over, entry), entry


def test_the_present_is_the_replay_of_the_entries():
    line = line_of(Changed(95), Remarked("late"), Changed(140))
    assert list(line.entries) == [Changed(95), Remarked("late"), Changed(140)]
    assert line.present == replay_all(start(), line.entries) == Moment(140, ("late",), False)


def test_walks_back_to_the_start_and_no_further():
    line = line_of(Changed(95), Changed(140))
    assert [line.undo(), line.undo(), line.undo()] == [True, True, False]
    assert line.present == start()
    assert list(line.entries) == []


def test_walks_forward_again_and_no_further():
    line = line_of(Changed(95), Changed(140))
    line.undo()
    line.undo()
    assert [line.redo(), line.redo(), line.redo()] == [True, True, False]
    assert line.present.{METRIC|snake} == 140


def test_forgets_what_was_undone_as_soon_as_something_new_happens():
    line = line_of(Changed(95), Changed(140))
    line.undo()
    line.append(Changed(100))
    assert line.redo() is False
    assert list(line.entries) == [Changed(95), Changed(100)]


def test_keeps_what_can_be_redone_when_a_new_entry_is_refused():
    line = line_of(Changed(95), Changed(140))
    line.undo()
    assert is_refused(line.append, Changed(-1))
    assert list(line.entries) == [Changed(95)]
    assert line.redo() is True
    assert line.present.{METRIC|snake} == 140


def test_brings_back_what_was_closed():
    line = line_of(Changed(95), Closed())
    assert is_refused(line.append, Changed(140))
    line.undo()
    line.append(Changed(140))
    assert line.present == Moment(140, (), False)


def test_tells_every_moment_up_to_the_present_one():
    line = line_of(Changed(95), Changed(140), Changed(7))
    line.undo()
    assert [line.moment_after(count).{METRIC|snake} for count in (0, 1, 2)] == [120, 95, 140]
    for count in (-1, 3):
        assert is_refused(line.moment_after, count), count


def test_lets_nobody_rewrite_the_past():
    remarks = ["late"]
    mine = Changed(95)
    line = Timeline(Moment(120, remarks, False))
    line.append(mine)
    remarks.append("never said")
    for target, name in ((mine, "to"), (line.present, "{METRIC|snake}"), (line.entries[0], "to")):
        try:
            setattr(target, name, 1)
        except AttributeError:
            continue
        assert False, name + " was assigned"
    assert line.present == Moment(95, ("late",), False)
