from database import Entry, Fact, Row, Store
from desk import Desk
from receiver import Receiver
from relay import Relay, Round


def states_of(store):
    return store.look(lambda tables: [f"{one.fact.key} {one.attempts} {one.state}" for one in tables.outbox])


def written():
    """k1 is written twice, k2 once in between."""
    store = Store(["k1", "k2"])
    desk = Desk(store)
    desk.{ACTION|snake}("k1", "ann")
    desk.{ACTION|snake}("k2", "bob")
    desk.{ACTION|snake}("k1", "cleo")
    return store


class Sender:
    """Sends into `keys`, and fails for those in `broken`."""

    def __init__(self):
        self.keys = []
        self.broken = set()

    def send(self, fact):
        if fact.key in self.broken:
            raise RuntimeError("no line")
        self.keys.append(fact.key)


class CountingStore(Store):
    """Counts its transactions, and fails in them as long as it is broken."""

    def __init__(self, ids):
        super().__init__(ids)
        self.transactions = 0
        self.broken = False

    def transaction(self, work):
        if self.broken:
            raise RuntimeError("the database went away")
        self.transactions += 1
        return super().transaction(work)


def fact_of(id, version):
    return Fact(f"{id}:{version}", id, version, "ann")


def raises(kind, operation, *given):
    try:
        operation(*given)
    except kind:
        return True
    return False


def test_the_desk_writes_the_row_and_the_fact_in_one_transaction():
    store = CountingStore(["k1"])
    Desk(store).{ACTION|snake}("k1", "ann")
    assert store.transactions == 1
    assert store.look(lambda tables: tables.rows["k1"]) == Row("ann", 1)
    assert store.look(lambda tables: tables.outbox) == [Entry(fact_of("k1", 1), 0, "waiting")]


def test_the_desk_counts_the_versions_of_each_for_itself():
    assert states_of(written()) == ["k1:1 0 waiting", "k2:1 0 waiting", "k1:2 0 waiting"]


def test_the_desk_writes_nothing_for_an_id_that_has_no_row():
    store = Store(["k1"])
    assert raises(KeyError, Desk(store).{ACTION|snake}, "k9", "ann")
    assert states_of(store) == []
    assert store.look(lambda tables: list(tables.rows)) == ["k1"]


def test_the_relay_sends_the_oldest_first_each_once():
    sender = Sender()
    relay = Relay(written(), sender.send, batch=10, max_attempts=3)
    assert relay.send_due() == Round(["k1:1", "k2:1", "k1:2"], [])
    assert relay.send_due() == Round([], [])
    assert sender.keys == ["k1:1", "k2:1", "k1:2"]


def test_the_relay_tries_no_more_in_one_run_than_the_batch_allows():
    sender = Sender()
    sender.broken.add("k1:1")
    relay = Relay(written(), sender.send, batch=2, max_attempts=3)
    assert relay.send_due() == Round(["k2:1"], ["k1:1"])
    sender.broken.clear()
    assert relay.send_due() == Round(["k1:1", "k1:2"], [])


def test_the_relay_holds_up_what_follows_a_failure_about_the_same_one_and_nothing_else():
    store = written()
    sender = Sender()
    sender.broken.add("k1:1")
    relay = Relay(store, sender.send, batch=10, max_attempts=3)
    assert relay.send_due() == Round(["k2:1"], ["k1:1"])
    assert states_of(store) == ["k1:1 1 waiting", "k2:1 0 sent", "k1:2 0 waiting"]
    sender.broken.clear()
    relay.send_due()
    assert sender.keys == ["k2:1", "k1:1", "k1:2"]


def test_the_relay_parks_after_too_many_failures_and_goes_on_holding_up():
    store = written()
    sender = Sender()
    sender.broken.add("k1:1")
    relay = Relay(store, sender.send, batch=10, max_attempts=2)
    relay.send_due()
    relay.send_due()
    sender.broken.clear()
    assert relay.send_due() == Round([], [])
    assert states_of(store) == ["k1:1 2 parked", "k2:1 0 sent", "k1:2 0 waiting"]


def test_the_relay_sends_again_what_could_not_be_marked():
    store = CountingStore(["k1"])
    Desk(store).{ACTION|snake}("k1", "ann")
    sender = Sender()
    relay = Relay(store, sender.send, batch=10, max_attempts=3)
    store.broken = True
    assert raises(RuntimeError, relay.send_due)
    store.broken = False
    assert relay.send_due() == Round(["k1:1"], [])
    assert sender.keys == ["k1:1", "k1:1"]


def test_the_receiver_handles_each_version_once_however_often_it_comes():
    handled = []
    receiver = Receiver(lambda fact: handled.append(fact.key))
    facts = [fact_of("k1", 1), fact_of("k1", 1), fact_of("k2", 1), fact_of("k1", 2), fact_of("k1", 1)]
    assert [receiver.receive(fact) for fact in facts] == [True, False, True, True, False]
    assert handled == ["k1:1", "k2:1", "k1:2"]


def test_the_receiver_handles_again_what_it_failed_to_handle():
    handled = []
    broken = [True]

    def handle(fact):
        if broken[0]:
            raise RuntimeError("not yet")
        handled.append(fact.key)

    receiver = Receiver(handle)
    assert raises(RuntimeError, receiver.receive, fact_of("k1", 1))
    broken[0] = False
    assert receiver.receive(fact_of("k1", 1)) is True
    assert handled == ["k1:1"]


def test_the_receiver_refuses_a_version_that_leaves_a_gap():
    handled = []
    receiver = Receiver(handled.append)
    assert raises(LookupError, receiver.receive, fact_of("k1", 2))
    assert handled == []


def test_all_together_each_fact_has_its_effect_once_and_in_order_over_a_line_that_loses_answers():
    store = written()
    handled = []
    receiver = Receiver(lambda fact: handled.append(fact.key))
    calls = []

    def send(fact):
        calls.append(fact.key)
        receiver.receive(fact)
        if len(calls) % 2 == 1:
            raise RuntimeError("the answer was lost")

    relay = Relay(store, send, batch=10, max_attempts=5)
    for _ in range(6):
        relay.send_due()
    assert [state.endswith("sent") for state in states_of(store)] == [True, True, True]
    assert [key for key in handled if key.startswith("k1")] == ["k1:1", "k1:2"]
    assert len(handled) == 3
