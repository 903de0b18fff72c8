import math

from guard import {ENTITY|pascal}


def entry_of(id, amount=10):
    return {"id": id, "{METRIC|snake}": amount}


def parse(id, amount):
    return {ENTITY|pascal}.parse(entry_of(id, amount))


def refused_fields(parsed):
    return [problem.field for problem in parsed.problems]


def amount_of(amount):
    parsed = parse("a", amount)
    return None if parsed.problems else parsed.value.{METRIC|snake}


def id_of(id):
    parsed = parse(id, 10)
    return None if parsed.problems else parsed.value.id


def test_the_amount_is_from_0_to_a_million_both_included():
    for amount in (0, 0.5, 1, 999_999.5, 1_000_000):
        assert amount_of(amount) == amount
    for outside in (-1, -0.01, 1_000_000.01, 1_000_001, 10**400):
        assert amount_of(outside) is None


def test_the_amount_may_be_text_in_digits():
    assert [amount_of(text) for text in ("0", " 12 ", "12.5", "1000000", "007")] == [0, 12, 12.5, 1_000_000, 7]


def test_the_amount_is_nothing_that_only_turns_into_a_number():
    others = ["", " ", "12abc", "0x10", "1e5", "-1", "+1", "1,5", ".5", "5.", "nan", "1_000", "1000001", "00000012", "12\n13", "\u0661\u0662"]
    for other in [*others, "0." + "0" * 20 + "1", True, False, None, [], [5], {}, b"12"]:
        assert amount_of(other) is None, repr(other)


def test_the_amount_is_never_nan_or_infinite():
    for amount in (math.nan, math.inf, -math.inf):
        assert amount_of(amount) is None


def test_the_id_has_1_to_40_characters_in_one_spelling():
    assert id_of("  a 1  ") == "a 1"
    assert id_of("cafe\u0301") == "caf\u00e9"
    assert id_of("x" * 40) == "x" * 40
    for id in ("", "   ", "x" * 41, 7, None, ["a"], {}):
        assert id_of(id) is None, repr(id)


def test_everything_that_is_wrong_is_told_at_once_with_what_to_do():
    parsed = parse("", -1)
    assert parsed.value is None
    assert refused_fields(parsed) == ["id", "{METRIC|snake}"]
    assert all(len(problem.message) > 10 for problem in parsed.problems)
    assert refused_fields({ENTITY|pascal}.parse({})) == ["id", "{METRIC|snake}"]


def test_what_is_no_dict_is_refused_without_an_error():
    for data in (None, 7, "a", True, [], [entry_of("a")]):
        assert refused_fields({ENTITY|pascal}.parse(data)) == [""]


def test_what_was_parsed_follows_nothing_and_cannot_be_written_to():
    data = entry_of("a", 10)
    value = {ENTITY|pascal}.parse(data).value
    data["{METRIC|snake}"] = -5
    try:
        value.{METRIC|snake} = -5
    except AttributeError:
        pass
    assert value.{METRIC|snake} == 10


def test_many_come_in_together_in_their_order():
    parsed = {ENTITY|pascal}.parse_all([entry_of("b"), entry_of("a", 20)])
    assert not parsed.problems
    assert [(each.id, each.{METRIC|snake}) for each in parsed.value] == [("b", 10), ("a", 20)]
    assert {ENTITY|pascal}.parse_all([]).value == []


def test_many_are_refused_together_and_each_problem_says_where():
    parsed = {ENTITY|pascal}.parse_all([entry_of("a"), entry_of("", -1), None, entry_of("b")])
    assert parsed.value is None
    assert refused_fields(parsed) == ["1.id", "1.{METRIC|snake}", "2."]


def test_many_have_different_ids_also_when_only_spelled_differently():
    parsed = {ENTITY|pascal}.parse_all([entry_of("a"), entry_of(" a "), entry_of("e\u0301"), entry_of("\u00e9")])
    assert refused_fields(parsed) == ["1.id", "3.id"]


def test_many_are_at_most_1000_in_a_list():
    many = [entry_of("id-" + str(position)) for position in range(1_001)]
    assert not {ENTITY|pascal}.parse_all(many[1:]).problems
    for data in (many, None, "a", entry_of("a"), 7):
        assert refused_fields({ENTITY|pascal}.parse_all(data)) == [""]
