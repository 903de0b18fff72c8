from lines import parse_all, parse_line
from result import Done, Refused, all_of, attempt, change


def starts_of(outcome):
    return [problem[:7] for problem in outcome.problem]


def test_a_refusal_is_handed_on_without_calling_anybody():
    calls = []
    assert change(Refused("not"), calls.append) == Refused("not")
    assert calls == []


def test_an_attempt_turns_no_more_than_exceptions_into_refusals():
    class Stop(BaseException):
        pass

    def work():
        raise Stop()

    try:
        attempt(work, str)
    except Stop:
        return
    assert False, "it kept what was meant to stop the program"


def test_what_looks_like_nothing_is_a_value_or_a_problem():
    assert attempt(lambda: None, str) == Done(None)
    assert all_of([Done(1), Refused(""), Done(2)]) == Refused([""])


def test_the_limit_holds_behind_the_decimal_point_too():
    assert isinstance(parse_line("a;1000000.0"), Done)
    assert isinstance(parse_line("a;0000001"), Done)
    for line in ("a;1000000.1", "a;\uff11\uff12", "a;+1", "a;1 2", "a;1.2.3", "a;infinity"):
        assert isinstance(parse_line(line), Refused), line


def test_an_id_that_comes_three_times_is_a_problem_twice():
    assert starts_of(parse_all("a;1\n\na;2\nA;3\na;4")) == ["Line 3:", "Line 5:"]


def test_a_lone_return_ends_no_line():
    assert starts_of(parse_all("a;1\rb;2\r\nx")) == ["Line 1:", "Line 2:"]


def reads(size):
    assert len(parse_all("\n".join(f"id-{at};{at}" for at in range(size))).value) == size


def test_reading_at_50():
    reads(50)


def test_reading_at_100():
    reads(100)


def test_reading_at_200():
    reads(200)


def test_reading_at_400():
    reads(400)
