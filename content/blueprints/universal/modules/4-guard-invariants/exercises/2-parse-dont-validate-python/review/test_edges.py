from guard import {ENTITY|pascal}


def entry_of(id, amount=10):
    return {"id": id, "{METRIC|snake}": amount}


def refused_fields(parsed):
    return [problem.field for problem in parsed.problems]


def amount_of(amount):
    parsed = {ENTITY|pascal}.parse(entry_of("a", amount))
    return None if parsed.problems else parsed.value.{METRIC|snake}


def id_of(id):
    parsed = {ENTITY|pascal}.parse(entry_of(id))
    return None if parsed.problems else parsed.value.id


def test_text_may_have_seven_digits_and_twenty_decimals_and_not_more_than_the_limit():
    assert [amount_of(text) for text in ("1000000.0", "0000001", "\t7\n")] == [1_000_000, 1, 7]
    assert amount_of("0." + "1" * 20) is not None
    for text in ("1000000.1", "-0", "\uff11\uff12", "1 2", "1.2.3", "infinity"):
        assert amount_of(text) is None, repr(text)


def test_an_id_is_counted_in_the_form_in_which_it_is_kept():
    assert id_of("e\u0301" * 40) == "\u00e9" * 40
    assert id_of(" " + "x" * 40 + "\n") == "x" * 40
    assert id_of("\U0001f989" * 40) == "\U0001f989" * 40


def test_fields_of_others_are_ignored():
    assert not {ENTITY|pascal}.parse({**entry_of("a"), "is_trusted": True, 7: None}).problems


def test_one_that_is_refused_takes_no_id_away_from_those_after_it():
    assert refused_fields({ENTITY|pascal}.parse_all([entry_of("a", -1), entry_of("a", 1)])) == ["0.{METRIC|snake}"]


def test_each_that_comes_again_is_a_problem_of_its_own():
    parsed = {ENTITY|pascal}.parse_all([entry_of("a"), entry_of("a"), [entry_of("b")], entry_of(" a")])
    assert refused_fields(parsed) == ["1.id", "2.", "3.id"]
    assert parsed.value is None


def takes_many(size):
    data = [entry_of("id-" + str(at), str(at) + ".5") for at in range(size)]
    assert len({ENTITY|pascal}.parse_all(data).value) == size


def test_taking_many_at_50():
    takes_many(50)


def test_taking_many_at_100():
    takes_many(100)


def test_taking_many_at_200():
    takes_many(200)


def test_taking_many_at_400():
    takes_many(400)
