from core import Desk, Done, Refused, {ENTITY|pascal}
from memory import InMemory
from rows import OverRows

FIRST = {ENTITY|pascal}("k1", 40.5, None)
SECOND = {ENTITY|pascal}("k2", 0.29, "ann")


# What every repository promises, whatever is behind it.


def keeps_what_was_saved(empty):
    assert empty.find("k1") is None
    empty.save(FIRST)
    empty.save(SECOND)
    assert empty.find("k1") == FIRST
    assert empty.find("k2") == SECOND


def replaces_the_same_id(empty):
    empty.save(FIRST)
    empty.save({ENTITY|pascal}("k1", 7, "bob"))
    assert empty.find("k1") == {ENTITY|pascal}("k1", 7, "bob")


class Heard:
    def __init__(self, repository):
        self.repository = repository
        self.news = []

    def announce(self, key, by):
        self.news.append((key, by, self.repository.find(key).by))


def desk_over(repository, limit=50):
    heard = Heard(repository)
    return Desk(repository, heard, limit), heard


def test_saves_first_and_announces_then():
    repository = InMemory([FIRST])
    desk, heard = desk_over(repository)
    changed = {ENTITY|pascal}("k1", 40.5, "cleo")
    assert desk.{ACTION|snake}("k1", "cleo") == Done(changed)
    assert repository.find("k1") == changed
    assert heard.news == [("k1", "cleo", "cleo")]


def test_refuses_an_id_that_nobody_knows_and_stays_silent():
    desk, heard = desk_over(InMemory([FIRST]))
    assert desk.{ACTION|snake}("k9", "cleo") == Refused("unknown")
    assert heard.news == []


def test_refuses_above_the_limit_and_changes_nothing():
    repository = InMemory([FIRST])
    desk, heard = desk_over(repository, 40)
    assert desk.{ACTION|snake}("k1", "cleo") == Refused("over-limit")
    assert repository.find("k1") == FIRST
    assert heard.news == []


def test_takes_exactly_the_limit():
    desk, _ = desk_over(InMemory([FIRST]), 40.5)
    assert desk.{ACTION|snake}("k1", "cleo") == Done({ENTITY|pascal}("k1", 40.5, "cleo"))


def test_works_over_rows_without_knowing_it():
    rows = [("k1", "4050", "")]
    desk, _ = desk_over(OverRows(rows))
    desk.{ACTION|snake}("k1", "cleo")
    assert rows == [("k1", "4050", "cleo")]


def test_memory_finds_what_was_saved_and_nothing_else():
    keeps_what_was_saved(InMemory())


def test_memory_replaces_the_one_with_the_same_id():
    replaces_the_same_id(InMemory())


def test_memory_leaves_the_list_to_its_owner():
    mine = [FIRST]
    repository = InMemory(mine)
    mine.clear()
    assert repository.find("k1") == FIRST
    repository.save(SECOND)
    assert mine == []


def test_rows_find_what_was_saved_and_nothing_else():
    keeps_what_was_saved(OverRows([]))


def test_rows_replace_the_one_with_the_same_id():
    replaces_the_same_id(OverRows([]))


def test_rows_leave_the_others_and_their_order_alone():
    rows = [("k1", "100", ""), ("k2", "200", "ann")]
    repository = OverRows(rows)
    repository.save({ENTITY|pascal}("k1", 0.29, "bob"))
    repository.save({ENTITY|pascal}("k3", 3, None))
    assert rows == [("k1", "29", "bob"), ("k2", "200", "ann"), ("k3", "300", "")]


def test_rows_name_the_row_that_is_broken():
    for broken in ("n/a", "", " 7 ", "1_0", "40.5", "0x10"):
        try:
            OverRows([("k7", broken, "")]).find("k7")
        except ValueError as error:
            assert "k7" in str(error)
        else:
            assert False, "a broken row went through"
