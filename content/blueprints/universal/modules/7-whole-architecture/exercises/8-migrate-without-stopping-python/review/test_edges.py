from convert import to_hundredths, to_text
from migration import Copied, Migration
from tables import Checkpoint, NewRow, OldRow


class PowerCut(Exception):
    pass


class Rows:
    """A table whose rows come in the order of their ids, and which fails once it has no power."""

    def __init__(self):
        self.rows = {}
        self.has_power = True

    def get(self, id):
        return self.rows.get(id)

    def put(self, row):
        if not self.has_power:
            raise PowerCut("power cut")
        self.rows[row.id] = row

    def after(self, id, count):
        return [row for known, row in self.rows.items() if known > id][:count]


class World:
    def __init__(self, texts):
        self.old = Rows()
        self.new = Rows()
        self.checkpoint = Checkpoint()
        for at, text in enumerate(texts):
            self.old.put(OldRow("n" + str(1000 + at), text))

    def start(self):
        return Migration(self.old, self.new, self)

    def get(self):
        return self.checkpoint

    def put(self, checkpoint):
        self.checkpoint = checkpoint


def test_zeros_in_front_and_behind_are_digits_and_those_of_other_scripts_are_none():
    assert [to_hundredths(text) for text in ("0.00", "00.10", "0.1", "1.00")] == [0, 10, 10, 100]
    for text in ("\uff11\uff12", "+1", "1.", "0x10", "1.2.3", "1.\u0662"):
        assert to_hundredths(text) is None, repr(text)
    assert [to_text(hundredths) for hundredths in (100, 10, 9, 0)] == ["1.00", "0.10", "0.09", "0.00"]


def test_an_empty_table_is_copied_at_once():
    migration = World([]).start()
    migration.forward()
    assert migration.copy(5) == Copied(0, [], True)
    assert migration.differences() == []
    assert migration.forward() is None


def test_a_batch_that_finds_just_as_many_as_it_asked_for_is_not_the_last_one():
    migration = World(["1", "2"]).start()
    migration.forward()
    assert migration.copy(2) == Copied(2, [], False)
    assert migration.forward() == "not_copied"
    assert migration.copy(2) == Copied(0, [], True)


def test_zero_is_a_number_like_any_other():
    world = World(["0"])
    migration = world.start()
    migration.forward()
    assert migration.copy(5) == Copied(1, [], True)
    assert migration.get("n1000") == 0
    assert world.new.get("n1000") == NewRow("n1000", 0)
    assert migration.sync("n1000") is True
    assert migration.differences() == []


def test_after_the_switch_the_new_side_is_written_first():
    world = World(["1"])
    migration = world.start()
    migration.forward()
    migration.copy(5)
    migration.forward()
    world.old.has_power = False
    try:
        migration.put("n1000", 700)
    except PowerCut:
        pass
    assert world.new.get("n1000") == NewRow("n1000", 700)
    assert world.old.get("n1000") == OldRow("n1000", "1")
    assert world.start().get("n1000") == 700
    assert world.start().back() == "differs"


def test_where_there_is_no_other_side_or_nothing_on_this_one_nothing_is_copied_over():
    migration = World(["1", "n/a"]).start()
    assert migration.sync("n1000") is False
    migration.forward()
    assert [migration.sync(id) for id in ("n1000", "n1001", "nobody")] == [True, False, False]


def copies(size):
    migration = World([str(at) + ".5" for at in range(size)]).start()
    migration.forward()
    assert migration.copy(size + 1) == Copied(size, [], True)


def test_copying_at_50():
    copies(50)


def test_copying_at_100():
    copies(100)


def test_copying_at_200():
    copies(200)


def test_copying_at_400():
    copies(400)
