import pytest

from shared_house import Expense, balances, settle, split_cents


def test_splits_evenly():
    assert split_cents(900, 3) == [300, 300, 300]


def test_the_first_bear_the_odd_cents():
    assert split_cents(1000, 3) == [334, 333, 333]
    assert split_cents(2, 3) == [1, 1, 0]


def test_splits_nothing_and_among_one():
    assert split_cents(0, 2) == [0, 0]
    assert split_cents(77, 1) == [77]


def test_refuses_negative_cents():
    with pytest.raises(ValueError):
        split_cents(-1, 2)


def test_refuses_to_split_among_nobody():
    with pytest.raises(ValueError):
        split_cents(100, 0)


def test_no_expenses():
    assert balances([]) == {}


def test_pays_and_shares():
    expenses = [Expense("Ada", 1000, ("Ada", "Ben", "Cleo")), Expense("Ben", 300, ("Ben", "Cleo"))]
    assert balances(expenses) == {"Ada": 666, "Ben": 300 - 333 - 150, "Cleo": -333 - 150}


def test_payer_who_does_not_share():
    assert balances([Expense("Ada", 500, ("Ben",))]) == {"Ada": 500, "Ben": -500}


def test_somebody_with_two_shares():
    assert balances([Expense("Ada", 900, ("Ada", "Ben", "Ben"))]) == {"Ada": 600, "Ben": -600}


def test_expense_without_sharers():
    with pytest.raises(ValueError):
        balances([Expense("Ada", 500, ())])


def test_nothing_to_settle():
    assert settle({}) == []
    assert settle({"Ada": 0, "Ben": 0}) == []


def test_settles_in_the_order_of_names():
    assert settle({"Dan": -50, "Cleo": 30, "Ben": -10, "Ada": 30}) == [
        ("Ben", "Ada", 10),
        ("Dan", "Ada", 20),
        ("Dan", "Cleo", 30),
    ]


def test_settles_one_creditor_with_many():
    assert settle({"Ada": 60, "Ben": -20, "Cleo": -40}) == [("Ben", "Ada", 20), ("Cleo", "Ada", 40)]


def test_settles_real_balances():
    expenses = [Expense("Ada", 1000, ("Ada", "Ben", "Cleo")), Expense("Cleo", 90, ("Ada", "Ben", "Cleo"))]
    assert settle(balances(expenses)) == [("Ben", "Ada", 363), ("Cleo", "Ada", 273)]


def test_refuses_what_does_not_add_up():
    with pytest.raises(ValueError):
        settle({"Ada": 10, "Ben": -9})
