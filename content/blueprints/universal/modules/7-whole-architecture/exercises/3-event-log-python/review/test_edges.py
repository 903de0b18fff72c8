from facts import Added, Done, Held, Revised, to_fact
from log import Conflict, {CONTAINER|pascal}Log, Impossible
from tally import Tally


def log_of(*facts):
    log = {CONTAINER|pascal}Log()
    log.append(facts, 0)
    return log


def error_of(call):
    try:
        call()
    except Exception as error:
        return error
    return None


def test_nothing_to_write_changes_nothing_but_only_for_somebody_who_has_seen_everything():
    log = log_of(Added("a1", 10))
    assert log.append([], 1) == 1
    assert isinstance(error_of(lambda: log.append([], 0)), Conflict)


def test_places_before_the_first_and_behind_the_last_are_the_ends():
    log = log_of(Added("b1", 10), Done("b1", "ada"))
    assert [len(log.since(at)) for at in (-3, 2, 99)] == [2, 0, 0]
    assert [log.state_at(at) for at in (-3, 0, 99)] == [{}, {}, {"b1": Held(10, 1)}]


def test_a_refused_batch_leaves_nothing_behind():
    log = log_of(Added("c1", 10))
    assert isinstance(error_of(lambda: log.append([Added("c2", 1), Revised("c1", 0), Revised("c2", -1)], 1)), Impossible)
    assert isinstance(error_of(lambda: log.append([Revised("c2", 5)], 1)), Impossible)
    assert log.append([Added("c2", 1), Revised("c2", 0)], 1) == 3
    assert log.state_at() == {"c1": Held(10), "c2": Held(0)}


def test_what_only_looks_like_a_fact_is_none():
    others = ({"type": "done", "id": "d1"}, {"type": "added", "id": 7, "amount": 1}, {"type": "added", "id": "d1"}, ["added"])
    assert [to_fact(raw) for raw in others] == [None, None, None, None]
    error = error_of(lambda: {CONTAINER|pascal}Log.from_stored([{"type": "added", "id": "d1", "amount": -1}]))
    assert isinstance(error, ValueError) and "1" in str(error)
    assert {CONTAINER|pascal}Log.from_stored([]).at == 0


def test_a_tally_counts_what_it_could_before_it_found_something_missing():
    log = log_of(Added("e1", 10), Done("e1", "ada"), Done("e1", "ada"), Done("e1", "ada"))
    tally = Tally()
    first, second, _, fourth = log.since(0)
    error = error_of(lambda: tally.catch_up([first, second, fourth]))
    assert isinstance(error, ValueError) and "3" in str(error)
    assert (tally.times("ada"), tally.at) == (1, 2)


def test_an_infinite_number_cannot_have_happened():
    log = log_of(Added("f1", 0))
    assert isinstance(error_of(lambda: log.append([Revised("f1", float("inf"))], 1)), Impossible)
    assert log.state_at() == {"f1": Held(0)}


def is_told(size):
    log = log_of(Added("g1", 10))
    for at in range(1, size):
        log.append([Done("g1", "ada")], at)
    assert log.at == size


def test_telling_at_50():
    is_told(50)


def test_telling_at_100():
    is_told(100)


def test_telling_at_200():
    is_told(200)


def test_telling_at_400():
    is_told(400)


def adds_up(size):
    log = log_of(*(Added("h" + str(at), at) for at in range(size)))
    assert len(log.state_at()) == size


def test_adding_up_at_50():
    adds_up(50)


def test_adding_up_at_100():
    adds_up(100)


def test_adding_up_at_200():
    adds_up(200)


def test_adding_up_at_400():
    adds_up(400)
