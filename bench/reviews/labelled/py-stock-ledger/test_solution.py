import pytest

from stock import OutOfStock, StockLedger


def filled():
    ledger = StockLedger()
    ledger.receive("nut", 10, 5)
    ledger.receive("bolt", 4, 20)
    ledger.receive("nut", 6, 7)
    return ledger


def test_starts_empty():
    ledger = StockLedger()
    assert ledger.levels() == {}
    assert ledger.value() == 0


def test_receives_units():
    ledger = filled()
    assert ledger.on_hand("nut") == 16
    assert ledger.on_hand("bolt") == 4
    assert ledger.value() == 10 * 5 + 4 * 20 + 6 * 7


def test_unknown_article():
    ledger = filled()
    assert ledger.on_hand("screw") == 0
    assert ledger.lowest_cost("screw") is None
    assert ledger.levels() == {"nut": 16, "bolt": 4}


def test_issues_the_oldest_first():
    ledger = filled()
    assert ledger.issue("nut", 3) == 15
    assert ledger.issue("nut", 9) == 7 * 5 + 2 * 7
    assert ledger.on_hand("nut") == 4
    assert ledger.value() == 4 * 20 + 4 * 7


def test_issues_a_whole_lot():
    ledger = filled()
    assert ledger.issue("nut", 10) == 50
    assert ledger.lowest_cost("nut") == 7


def test_issues_everything():
    ledger = filled()
    assert ledger.issue("nut", 16) == 92
    assert ledger.on_hand("nut") == 0
    assert ledger.lowest_cost("nut") is None
    assert ledger.levels() == {"nut": 0, "bolt": 4}


def test_out_of_stock():
    ledger = filled()
    with pytest.raises(OutOfStock):
        ledger.issue("bolt", 5)
    with pytest.raises(OutOfStock):
        ledger.issue("screw", 1)


def test_a_refused_issue_changes_nothing():
    ledger = filled()
    with pytest.raises(OutOfStock):
        ledger.issue("nut", 17)
    assert ledger.on_hand("nut") == 16
    assert ledger.value() == 172
    assert ledger.issue("nut", 11) == 57


def test_bad_quantities_and_costs():
    ledger = filled()
    with pytest.raises(ValueError):
        ledger.receive("nut", 0, 5)
    with pytest.raises(ValueError):
        ledger.receive("nut", 1, -1)
    with pytest.raises(ValueError):
        ledger.issue("nut", 0)
    assert ledger.levels() == {"nut": 16, "bolt": 4}


def test_lowest_cost():
    ledger = StockLedger()
    ledger.receive("pin", 1, 9)
    ledger.receive("pin", 1, 4)
    ledger.receive("pin", 1, 6)
    assert ledger.lowest_cost("pin") == 4
    ledger.issue("pin", 2)
    assert ledger.lowest_cost("pin") == 6


def test_ledgers_are_independent():
    filled()
    assert StockLedger().levels() == {}
