from facts import Added, Held, Done, Revised
from log import Conflict, {CONTAINER|pascal}Log, Entry, Impossible
from tally import Tally


def log_of(*facts):
    log = {CONTAINER|pascal}Log()
    log.append(facts, 0)
    return log


def error_of(call):
    """What it raises, so that a test can look at it; None if it raises nothing."""
    try:
        call()
    except Exception as error:
        return error
    return None


def test_numbers_what_it_is_told_from_one_and_says_where_it_has_got_to():
    log = {CONTAINER|pascal}Log()
    assert log.at == 0
    assert log.append([Added("a1", 10), Done("a1", "ada")], 0) == 2
    assert log.append([Added("a2", 10)], 2) == 3
    assert log.since(1) == [Entry(2, Done("a1", "ada")), Entry(3, Added("a2", 10))]


def test_begins_empty_every_time():
    log_of(Added("a1", 10))
    assert {CONTAINER|pascal}Log().at == 0
    assert {CONTAINER|pascal}Log().state_at() == {}


def test_refuses_a_writer_who_has_not_seen_the_last_entry():
    log = log_of(Added("b1", 10), Done("b1", "ada"))
    for expected_at in (1, 3):
        error = error_of(lambda: log.append([Done("b1", "bo")], expected_at))
        assert isinstance(error, Conflict), error
    assert log.at == 2


def test_refuses_what_cannot_have_happened():
    log = log_of(Added("c1", 10))
    impossible = [
        Added("c1", 10),
        Revised("c2", 5),
        Done("c2", "ada"),
        Done("c1", " "),
        Added("c3", -1),
        Revised("c1", float("nan")),
    ]
    for fact in impossible:
        error = error_of(lambda: log.append([fact], 1))
        assert isinstance(error, Impossible), fact
    assert log.state_at() == {"c1": Held(10)}


def test_writes_all_facts_of_a_batch_or_none():
    log = log_of(Added("d1", 10))
    error = error_of(lambda: log.append([Added("d2", 10), Done("d2", "ada"), Done("d3", "ada")], 1))
    assert isinstance(error, Impossible), error
    assert log.at == 1
    assert list(log.state_at()) == ["d1"]
    assert log.append(iter([Added("d2", 10), Done("d2", "ada")]), 1) == 3


def test_hands_out_a_past_that_nobody_can_change():
    log = log_of(Added("e1", 10))
    entry = log.since(0)[0]
    assert error_of(lambda: setattr(entry, "at", 9)) is not None
    assert error_of(lambda: setattr(entry.fact, "id", "e9")) is not None
    log.since(0).clear()
    log.state_at().clear()
    assert log.at == 1
    assert log.state_at() == {"e1": Held(10)}


def test_adds_up_what_is_true_now():
    log = log_of(
        Added("f1", 10), Added("f2", 20), Done("f1", "ada"), Revised("f1", 15), Done("f1", "bo")
    )
    assert log.state_at() == {"f1": Held(15, 2), "f2": Held(20, 0)}


def test_adds_up_what_was_true_at_any_place():
    log = log_of(Added("g1", 10), Done("g1", "ada"), Revised("g1", 15))
    assert [log.state_at(at) for at in range(4)] == [
        {},
        {"g1": Held(10, 0)},
        {"g1": Held(10, 1)},
        {"g1": Held(15, 1)},
    ]


def test_reads_the_first_format_as_if_it_were_the_second():
    log = {CONTAINER|pascal}Log.from_stored(
        [
            {"type": "added", "id": "h1", "amount": 10},
            {"type": "revised", "id": "h1", "amount": 12},
            {"type": "done", "id": "h1", "by": "ada"},
            {"type": "revised", "id": "h1", "{METRIC|snake}": 0},
        ]
    )
    facts = [entry.fact for entry in log.since(0)]
    assert facts == [Added("h1", 10), Revised("h1", 12), Done("h1", "ada"), Revised("h1", 0)]


def test_stops_at_an_entry_that_it_cannot_read_and_says_which():
    first = {"type": "added", "id": "i1", "amount": 10}
    last = {"type": "done", "id": "i1", "by": "ada"}
    for bad in (None, "added", {"type": "lost", "id": "i1"}, {"type": "added", "id": "i2", "amount": True}, first):
        error = error_of(lambda: {CONTAINER|pascal}Log.from_stored([first, bad, last]))
        assert isinstance(error, ValueError) and "2" in str(error), bad


def test_tally_counts_every_entry_once_however_often_it_comes():
    log = log_of(Added("j1", 10), Done("j1", "ada"), Done("j1", "bo"), Done("j1", "ada"))
    tally = Tally()
    tally.catch_up(log.since(0))
    tally.catch_up(log.since(1))
    assert (tally.times("ada"), tally.times("bo"), tally.times("cy"), tally.at) == (2, 1, 0, 4)


def test_tally_goes_on_where_it_stopped_and_refuses_to_skip_an_entry():
    log = log_of(Added("k1", 10), Done("k1", "ada"))
    tally = Tally()
    tally.catch_up(log.since(0))
    log.append([Done("k1", "ada"), Done("k1", "ada")], 2)
    error = error_of(lambda: tally.catch_up(log.since(3)))
    assert isinstance(error, ValueError) and "3" in str(error), error
    assert (tally.times("ada"), tally.at) == (1, 2)
    tally.catch_up(log.since(tally.at))
    assert (tally.times("ada"), tally.at) == (3, 4)
