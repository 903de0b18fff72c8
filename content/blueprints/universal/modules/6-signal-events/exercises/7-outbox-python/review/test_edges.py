from database import Fact, Store
from desk import Desk
from receiver import Receiver
from relay import Relay, Round


def states_of(store):
    return store.look(lambda tables: [f"{one.fact.key} {one.attempts} {one.state}" for one in tables.outbox])


def written(*ids):
    store = Store(["k1", "k2"])
    desk = Desk(store)
    for id in ids:
        desk.{ACTION|snake}(id, "ann")
    return store


def fact_of(id, version):
    return Fact(f"{id}:{version}", id, version, "ann")


def fail(fact):
    raise RuntimeError("no line")


def raises(kind, operation, *given):
    try:
        operation(*given)
    except kind:
        return True
    return False


def test_nothing_that_waits_is_a_run_without_anything():
    assert Relay(written(), fail, batch=5, max_attempts=1).send_due() == Round([], [])


def test_one_try_is_allowed_and_then_it_is_parked_however_many_runs_follow():
    store = written("k1", "k1")
    relay = Relay(store, fail, batch=5, max_attempts=1)
    assert relay.send_due() == Round([], ["k1:1"])
    relay.send_due()
    assert states_of(store) == ["k1:1 1 parked", "k1:2 0 waiting"]


def test_what_is_held_up_or_parked_uses_up_nothing_of_the_batch():
    store = written("k1", "k1", "k1", "k2")
    Relay(store, fail, batch=1, max_attempts=1).send_due()
    sent = []
    assert Relay(store, sent.append, batch=1, max_attempts=1).send_due() == Round(["k2:1"], [])
    assert [fact.key for fact in sent] == ["k2:1"]


def test_what_was_sent_at_last_still_says_how_often_it_failed():
    store = written("k1")
    Relay(store, fail, batch=5, max_attempts=3).send_due()
    Relay(store, lambda fact: None, batch=5, max_attempts=3).send_due()
    assert states_of(store) == ["k1:1 1 sent"]


def test_a_second_relay_on_the_same_store_sends_nothing_twice():
    store = written("k1", "k2")
    sent = []
    for _ in range(3):
        Relay(store, sent.append, batch=1, max_attempts=3).send_due()
    assert [fact.key for fact in sent] == ["k1:1", "k2:1"]


def test_a_gap_that_was_filled_is_no_gap_and_what_came_too_early_may_come_again():
    handled = []
    receiver = Receiver(handled.append)
    assert raises(LookupError, receiver.receive, fact_of("k1", 2))
    assert [receiver.receive(fact_of("k1", version)) for version in (1, 2, 1, 2)] == [True, True, False, False]
    assert [fact.key for fact in handled] == ["k1:1", "k1:2"]


def receives(size):
    receiver = Receiver(lambda fact: None)
    assert [receiver.receive(fact_of("k1", at // 2 + 1)) for at in range(2 * size)].count(True) == size


def test_receiving_at_50():
    receives(50)


def test_receiving_at_100():
    receives(100)


def test_receiving_at_200():
    receives(200)


def test_receiving_at_400():
    receives(400)
