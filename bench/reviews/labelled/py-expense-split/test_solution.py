import pytest

from expenses import balances, parse_amount, settle, split


def test_parse_amount():
    assert parse_amount("12") == 1200
    assert parse_amount("12.50") == 1250
    assert parse_amount(" 0.05 ") == 5


def test_parse_amount_with_one_decimal():
    assert parse_amount("12.5") == 1250


def test_parse_amount_to_the_cent():
    assert parse_amount("0.29") == 29
    assert parse_amount("1.15") == 115
    assert parse_amount("90071992547409.93") == 9007199254740993


def test_parse_amount_refuses():
    for text in ("", "abc", "-1", "1.234", "1.", ".5", "1e3", "1 000", "1_000", "1,50"):
        with pytest.raises(ValueError):
            parse_amount(text)


def test_split():
    assert split(900, ["Ann", "Bob", "Cid"]) == {"Ann": 300, "Bob": 300, "Cid": 300}
    assert split(0, ["Ann"]) == {"Ann": 0}


def test_split_gives_the_rest_to_the_first():
    assert split(1001, ["Cid", "Ann", "Bob"]) == {"Cid": 334, "Ann": 334, "Bob": 333}
    assert split(2, ["Ann", "Bob", "Cid"]) == {"Ann": 1, "Bob": 1, "Cid": 0}


def test_split_refuses():
    with pytest.raises(ValueError):
        split(100, [])
    with pytest.raises(ValueError):
        split(-1, ["Ann"])


def test_balances():
    expenses = [("Ann", 900, ["Ann", "Bob", "Cid"]), ("Bob", 200, ["Bob", "Cid"])]
    assert balances(expenses) == {"Ann": 600, "Bob": -200, "Cid": -400}
    assert balances([]) == {}


def test_payer_who_does_not_share():
    assert balances([("Ann", 500, ["Bob"])]) == {"Ann": 500, "Bob": -500}


def test_settle():
    assert settle({"Ann": 600, "Bob": -200, "Cid": -400}) == [("Bob", "Ann", 200), ("Cid", "Ann", 400)]
    assert settle({"Dan": -70, "Ann": 40, "Eve": -30, "Bob": 60}) == [
        ("Dan", "Ann", 40),
        ("Dan", "Bob", 30),
        ("Eve", "Bob", 30),
    ]


def test_settle_nothing():
    assert settle({}) == []
    assert settle({"Ann": 0, "Bob": 0}) == []


def test_settle_refuses_what_does_not_add_up():
    with pytest.raises(ValueError):
        settle({"Ann": 10, "Bob": -9})
