from lines import {ENTITY|pascal}, parse_all, parse_line
from result import Done, Refused


def test_a_line_is_an_id_and_a_number_with_space_where_somebody_likes_it():
    assert parse_line("a;12") == Done({ENTITY|pascal}("a", 12))
    assert parse_line("  a 1 ; 12.5 ") == Done({ENTITY|pascal}("a 1", 12.5))
    assert parse_line("a;0") == Done({ENTITY|pascal}("a", 0))
    assert parse_line("a;1000000") == Done({ENTITY|pascal}("a", 1_000_000))


def test_a_line_is_refused_without_an_error_when_it_is_anything_else():
    numbers = ["", " ", "-1", "1000001", "12abc", "0x10", "1e3", "nan", "inf", "1_0", "1,5", "9" * 400, "\u0661"]
    numbers += [".5", "5.", "00000012", "0." + "0" * 20 + "1"]
    for line in ["", ";", "a", "a;1;2", " ;12", "\U0001f989", *("a;" + digits for digits in numbers)]:
        parsed = parse_line(line)
        assert isinstance(parsed, Refused), repr(line)
        assert len(parsed.problem) > 10


def test_a_text_gives_all_in_order_whatever_ends_its_lines():
    expected = [{ENTITY|pascal}("b", 2), {ENTITY|pascal}("a", 1), {ENTITY|pascal}("c", 3)]
    assert parse_all("b;2\r\na;1\n\n  \nc;3\n") == Done(expected)
    for text in ("", "\n", " \r\n "):
        assert parse_all(text) == Done([])


def test_a_text_tells_all_problems_at_once_with_the_number_of_the_line():
    outcome = parse_all("a;1\n\nb;-1\nc;3\n;4\nx")
    assert isinstance(outcome, Refused)
    assert [problem[:8] for problem in outcome.problem] == ["Line 3: ", "Line 5: ", "Line 6: "]


def test_a_text_has_no_id_twice_and_a_refused_line_does_not_take_one():
    outcome = parse_all("a;1\nb;-1\nb;2\n a ;3")
    assert isinstance(outcome, Refused)
    assert [problem[:7] for problem in outcome.problem] == ["Line 2:", "Line 4:"]


def test_a_text_has_no_other_ends_of_lines():
    outcome = parse_all("a;1\x0bb;2\nx")
    assert isinstance(outcome, Refused)
    assert [problem[:7] for problem in outcome.problem] == ["Line 1:", "Line 2:"]
