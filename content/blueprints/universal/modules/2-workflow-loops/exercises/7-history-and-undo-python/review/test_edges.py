from timeline import Changed, Closed, Moment, Remarked, Timeline, replay_all


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


def test_nothing_to_replay_leaves_the_moment_and_a_refused_entry_ends_the_replay():
    assert replay_all(start(), []) == start()
    assert is_refused(replay_all, start(), [Changed(95), Closed(), Changed(1)])


def test_an_end_that_was_taken_back_can_be_redone_and_is_an_end_again():
    line = line_of(Changed(95), Closed())
    assert [line.undo(), line.redo(), line.present.is_closed] == [True, True, True]
    assert is_refused(line.append, Changed(1))
    assert list(line.entries) == [Changed(95), Closed()]


def test_entries_that_were_handed_out_earlier_stay_as_they_were():
    line = line_of(Changed(95))
    before = line.entries
    line.append(Changed(140))
    line.undo()
    line.undo()
    assert list(before) == [Changed(95)]


def test_a_first_moment_with_a_list_has_a_tuple_everywhere():
    line = Timeline(Moment(120, ["late"], False))
    line.append(Remarked("urgent"))
    assert line.present.remarks == ("late", "urgent")
    assert line.moment_after(0).remarks == ("late",)


def test_what_was_undone_twice_is_gone_as_a_whole_after_a_new_entry():
    line = line_of(Changed(1), Changed(2), Changed(3))
    line.undo()
    line.undo()
    line.append(Changed(0))
    assert line.redo() is False
    assert line.present.{METRIC|snake} == line.moment_after(2).{METRIC|snake} == 0
    assert is_refused(line.moment_after, 3)


def replays(size):
    assert replay_all(start(), [Changed(at) for at in range(size)]).{METRIC|snake} == size - 1


def test_replaying_at_50():
    replays(50)


def test_replaying_at_100():
    replays(100)


def test_replaying_at_200():
    replays(200)


def test_replaying_at_400():
    replays(400)
