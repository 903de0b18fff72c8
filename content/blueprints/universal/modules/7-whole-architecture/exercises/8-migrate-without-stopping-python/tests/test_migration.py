from convert import to_hundredths, to_text
from migration import Copied, Migration
from tables import Checkpoint, NewRow, OldRow

FIVE = {"a": "0.29", "b": "12", "c": "7.5", "d": "0", "e": "100.01"}


class PowerCut(Exception):
    pass


class World:
    """All that survives a power cut. `left` is how many writes the power lasts for."""

    def __init__(self, rows=FIVE):
        self.left = 1_000_000
        self.old = TestTable(self, [OldRow(id, text) for id, text in rows.items()])
        self.new = TestTable(self, [])
        self.checkpoint = Checkpoint()

    def use_power(self):
        if self.left <= 0:
            raise PowerCut("power cut")
        self.left -= 1

    def start(self):
        return Migration(self.old, self.new, Checkpoints(self))

    def converted(self):
        return {row.id: row.hundredths for row in self.new.rows.values()}


class TestTable:
    __test__ = False

    def __init__(self, world, rows):
        self.world = world
        self.rows = {row.id: row for row in rows}

    def get(self, id):
        return self.rows.get(id)

    def put(self, row):
        self.world.use_power()
        self.rows[row.id] = row

    def after(self, id, count):
        return [self.rows[known] for known in sorted(self.rows) if known > id][:count]


class Checkpoints:
    def __init__(self, world):
        self.world = world

    def get(self):
        return self.world.checkpoint

    def put(self, checkpoint):
        self.world.use_power()
        self.world.checkpoint = checkpoint


def copy_all(migration):
    for _ in range(50):
        if migration.copy(2).finished:
            return
    raise AssertionError("the copying never ends")


def complete(migration):
    for _ in range(10):
        if migration.phase == "after":
            return
        if migration.phase == "both":
            copy_all(migration)
            for id in migration.differences():
                migration.sync(id)
        migration.forward()


def is_refused(operation, *given):
    try:
        operation(*given)
    except ValueError:
        return True
    return False


def test_converts_without_losing_a_hundredth():
    texts = ["0.29", "12", "7.5", "0", "100.01", "007"]
    assert [to_hundredths(text) for text in texts] == [29, 1200, 750, 0, 10001, 700]
    assert [to_text(hundredths) for hundredths in (29, 1200, 750, 0, 5)] == ["0.29", "12.00", "7.50", "0.00", "0.05"]
    assert to_hundredths(to_text(10**17)) == 10**17


def test_refuses_to_guess_what_a_text_may_have_meant():
    for text in ("", "n/a", "-1", "1e3", "1.234", "1,5", " 7", ".5", "5.", "inf", "1_0", "7\n", "\u0661"):
        assert to_hundredths(text) is None, repr(text)


def test_leaves_the_new_table_alone_until_it_begins():
    world = World()
    migration = world.start()
    migration.put("a", 30)
    assert migration.phase == "before"
    assert migration.get("a") == 30
    assert world.old.get("a") == OldRow("a", "0.30")
    assert world.converted() == {}
    for bad in (-1, 0.5, True):
        assert is_refused(migration.put, "a", bad), bad
    assert is_refused(migration.copy, 2)


def test_writes_to_both_sides_and_reads_the_old_one_while_it_copies():
    world = World()
    migration = world.start()
    migration.forward()
    migration.put("f", 600)
    migration.put("b", 1300)
    assert [world.old.get("f"), world.old.get("b")] == [OldRow("f", "6.00"), OldRow("b", "13.00")]
    assert world.converted() == {"f": 600, "b": 1300}
    assert [migration.get("a"), migration.get("b"), migration.get("nobody")] == [29, 1300, None]


def test_copies_in_batches_and_goes_on_after_a_restart_where_it_stopped():
    world = World()
    migration = world.start()
    migration.forward()
    assert migration.copy(2) == Copied(2, [], False)
    again = world.start()
    assert again.phase == "both"
    assert again.copy(4) == Copied(3, [], True)
    assert world.converted() == {"a": 29, "b": 1200, "c": 750, "d": 0, "e": 10001}


def test_switches_only_when_everything_is_copied_and_both_sides_agree():
    world = World()
    migration = world.start()
    migration.forward()
    assert migration.forward() == "not_copied"
    copy_all(migration)
    world.new.put(NewRow("c", 1))
    world.new.put(NewRow("stranger", 1))
    assert sorted(migration.differences()) == ["c", "stranger"]
    assert migration.forward() == "differs"
    del world.new.rows["stranger"]
    assert migration.sync("c") is True
    assert migration.differences() == []
    assert migration.forward() is None
    assert world.start().phase == "switched"
    assert world.start().get("c") == 750


def test_names_a_row_that_it_cannot_convert_and_waits_until_somebody_mends_it():
    world = World({"a": "1", "b": "n/a"})
    migration = world.start()
    migration.forward()
    assert migration.copy(5) == Copied(1, ["b"], True)
    assert world.converted() == {"a": 100}
    assert migration.differences() == ["b"]
    assert migration.forward() == "differs"
    migration.put("b", 250)
    assert migration.forward() is None


def test_compares_everything_and_not_only_the_first_page():
    world = World({f"n{1000 + at}": f"{at}.5" for at in range(260)})
    migration = world.start()
    migration.forward()
    while not migration.copy(90).finished:
        pass
    world.new.put(NewRow("n1250", 1))
    assert migration.differences() == ["n1250"]


def test_goes_back_after_the_switch_without_losing_what_was_written_since():
    world = World()
    migration = world.start()
    migration.forward()
    copy_all(migration)
    migration.forward()
    migration.put("a", 31)
    migration.put("f", 600)
    assert migration.back() is None
    assert migration.phase == "both"
    assert [migration.get("a"), migration.get("f"), migration.get("b")] == [31, 600, 1200]


def test_goes_back_only_to_a_side_that_has_all_that_was_written_since():
    world = World()
    migration = world.start()
    migration.forward()
    copy_all(migration)
    migration.forward()
    assert is_refused(migration.copy, 2)
    world.new.put(NewRow("a", 31))
    assert migration.back() == "differs"
    assert world.start().phase == "switched"
    assert migration.sync("a") is True
    assert migration.back() is None
    assert migration.get("a") == 31


def test_does_not_go_back_once_the_old_side_has_been_left_behind():
    world = World()
    migration = world.start()
    complete(migration)
    migration.put("a", 31)
    assert migration.back() == "too_late"
    assert world.start().phase == "after"
    assert migration.get("a") == 31
    assert world.old.get("a") == OldRow("a", "0.29")


def test_copies_everything_anew_when_it_begins_a_second_time():
    world = World({"a": "1", "b": "2"})
    migration = world.start()
    migration.forward()
    copy_all(migration)
    migration.back()
    migration.put("a", 900)
    migration.forward()
    assert migration.forward() == "not_copied"
    copy_all(migration)
    assert migration.forward() is None
    assert world.converted() == {"a": 900, "b": 200}


def test_comes_to_the_same_end_whichever_write_the_power_is_cut_at():
    for writes in range(40):
        world = World()
        world.left = writes
        confirmed = {"a": 29, "b": 1200, "c": 750, "d": 0, "e": 10001}
        # What was asked for when the power went may have happened or not. What was confirmed has to be there.
        asked = {}

        def assign(migration, id, hundredths):
            asked[id] = hundredths
            migration.put(id, hundredths)
            confirmed[id] = asked.pop(id)

        def allowed(id):
            return [confirmed.get(id), asked.get(id, confirmed.get(id))]

        try:
            migration = world.start()
            migration.forward()
            migration.copy(2)
            for id, hundredths in (("a", 31), ("e", 33), ("f", 35)):
                assign(migration, id, hundredths)
            copy_all(migration)
            migration.forward()
            for id, hundredths in (("b", 37), ("g", 39)):
                assign(migration, id, hundredths)
            migration.forward()
            assign(migration, "c", 41)
        except PowerCut:
            world.left = 1_000_000
        again = world.start()
        for id in confirmed:
            assert again.get(id) in allowed(id), (writes, id)
        complete(again)
        assert again.phase == "after", writes
        for id in "abcdefg":
            assert world.converted().get(id) in allowed(id), (writes, id)
