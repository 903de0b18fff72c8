import pytest

from releases import newest, newest_by_major, parse, pick, satisfies

RELEASES = ["1.2.0", "1.10.0", "v2.0.1", "1.9.3", "2.0.0", "0.4.7"]


def test_parse():
    assert parse("1.10.0") == (1, 10, 0)
    assert parse("v0.0.12") == (0, 0, 12)


def test_parse_refuses():
    for text in ("", "1.2", "1.2.3.4", "1.2.x", "1..2", "-1.2.3", "1.2.3-rc1", " 1.2.3", "vv1.2.3"):
        with pytest.raises(ValueError):
            parse(text)


def test_newest():
    assert newest(["0.1.0", "0.3.0", "0.2.9"]) == "0.3.0"
    assert newest(["v1.0.0", "1.0.0"]) == "v1.0.0"


def test_newest_compares_numbers():
    assert newest(["1.9.0", "1.10.0", "1.2.0"]) == "1.10.0"


def test_newest_of_none():
    assert newest([]) is None


def test_satisfies_comparisons():
    assert satisfies("1.2.3", "==1.2.3")
    assert not satisfies("1.2.3", "!=v1.2.3")
    assert satisfies("1.2.3", ">=1.2.3,<=1.2.3")
    assert satisfies("1.2.3", ">1.2.2")
    assert not satisfies("1.2.3", "<1.2.3")


def test_satisfies_all_conditions():
    assert satisfies("1.5.0", ">=1.0.0, <2.0.0")
    assert not satisfies("2.0.0", ">=1.0.0, <2.0.0")
    assert satisfies("1.5.0", "")


def test_satisfies_compatible():
    assert satisfies("1.9.0", "^1.2.0")
    assert not satisfies("2.0.0", "^1.2.0")
    assert not satisfies("1.1.9", "^1.2.0")
    assert satisfies("1.2.9", "~1.2.3")
    assert not satisfies("1.3.0", "~1.2.3")
    assert not satisfies("1.2.2", "~1.2.3")


def test_satisfies_refuses():
    for constraint in ("1.2.3", "=1.2.3", ">=1.2", ">=1.0.0,", "=>1.2.3", ">= 1.2.3"):
        with pytest.raises(ValueError):
            satisfies("1.2.3", constraint)


def test_pick():
    assert pick(RELEASES, "^1.2.0") == "1.10.0"
    assert pick(RELEASES, ">=2.0.0") == "v2.0.1"
    assert pick(RELEASES, "") == "v2.0.1"


def test_pick_nothing():
    assert pick(RELEASES, ">3.0.0") is None
    assert pick([], "^1.0.0") is None


def test_newest_by_major():
    assert newest_by_major(RELEASES) == {1: "1.10.0", 2: "v2.0.1", 0: "0.4.7"}
    assert newest_by_major([]) == {}
