from core import Desk, Done, Refused, {ENTITY|pascal}
from memory import InMemory
from rows import OverRows

FIRST = {ENTITY|pascal}("k1", 40.5, "ann")


class Counting:
    """A repository that says how often somebody saved."""

    def __init__(self, inner):
        self.inner = inner
        self.saved = 0

    def find(self, key):
        return self.inner.find(key)

    def save(self, changed):
        self.saved += 1
        self.inner.save(changed)


class Heard:
    def __init__(self):
        self.news = []

    def announce(self, key, by):
        self.news.append((key, by))


def test_a_refusal_saves_nothing():
    repository, heard = Counting(InMemory([FIRST])), Heard()
    desk = Desk(repository, heard, 40)
    assert [desk.{ACTION|snake}("k1", "cleo"), desk.{ACTION|snake}("k9", "cleo")] == [Refused("over-limit"), Refused("unknown")]
    assert repository.saved == 0
    assert heard.news == []


def test_a_limit_of_zero_is_a_limit_and_whoever_did_it_last_gives_way():
    repository = InMemory([{ENTITY|pascal}("k1", 0, "ann"), {ENTITY|pascal}("k2", 0.01, "ann")])
    desk = Desk(repository, Heard(), 0)
    assert desk.{ACTION|snake}("k1", "cleo") == Done({ENTITY|pascal}("k1", 0, "cleo"))
    assert desk.{ACTION|snake}("k2", "cleo") == Refused("over-limit")


def test_two_memories_share_nothing():
    one, other = InMemory(), InMemory()
    one.save(FIRST)
    assert other.find("k1") is None


def test_hundredths_may_be_below_zero_or_begin_with_zeros_and_are_rounded():
    rows = [("k1", "-50", ""), ("k2", "007", "ann")]
    repository = OverRows(rows)
    assert [repository.find("k1").{METRIC|snake}, repository.find("k2").{METRIC|snake}] == [-0.5, 0.07]
    repository.save({ENTITY|pascal}("k1", 0.57, None))
    assert rows[0] == ("k1", "57", "")


def test_rows_are_read_as_they_are_now_and_a_broken_one_harms_no_other():
    rows = [("k7", "n/a", "")]
    repository = OverRows(rows)
    rows.append(("k1", "100", ""))
    assert repository.find("k1") == {ENTITY|pascal}("k1", 1, None)
    repository.save({ENTITY|pascal}("k7", 2, None))
    assert repository.find("k7") == {ENTITY|pascal}("k7", 2, None)


def test_digits_of_other_scripts_are_no_hundredths():
    try:
        OverRows([("k7", "\u0661\u0662", "")]).find("k7")
    except ValueError as error:
        assert "k7" in str(error)
        return
    assert False, "a broken row went through"


def keeps(size):
    repository = InMemory()
    for at in range(size):
        repository.save({ENTITY|pascal}("k" + str(at), at, None))
    assert all(repository.find("k" + str(at)).{METRIC|snake} == at for at in range(size))


def test_keeping_at_50():
    keeps(50)


def test_keeping_at_100():
    keeps(100)


def test_keeping_at_200():
    keeps(200)


def test_keeping_at_400():
    keeps(400)
