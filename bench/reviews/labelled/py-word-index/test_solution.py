import pytest

from index import build_index, compress, most_common, render, words

POEM = """The rose is red,
the violet's blue,
the honey's sweet
and so are you. The End"""


def test_words():
    assert words("It's 3 o'clock, don't-you think?") == ["it's", "o'clock", "don't", "you", "think"]
    assert words("'quoted' snake_case x2y") == ["quoted", "snake", "case", "x", "y"]


def test_no_words():
    assert words("") == []
    assert words(" 12, ... '") == []


def test_letters_of_other_languages():
    assert words("Élan ÜBER naïve") == ["élan", "über", "naïve"]


def test_index():
    assert build_index("a b\nb\n\nA c") == {"a": [1, 4], "b": [1, 2], "c": [4]}
    assert build_index("") == {}


def test_index_names_a_line_once():
    assert build_index("go go Go\nstop\ngo") == {"go": [1, 3], "stop": [2]}


def test_most_common():
    assert most_common(POEM, 1) == [("the", 4)]
    assert most_common("b a b c c c", 2) == [("c", 3), ("b", 2)]


def test_most_common_in_alphabetical_order_when_equal():
    assert most_common("pear fig apple fig", 3) == [("fig", 2), ("apple", 1), ("pear", 1)]


def test_most_common_counts():
    assert most_common("a b", 0) == []
    assert most_common("a b", 9) == [("a", 1), ("b", 1)]
    with pytest.raises(ValueError):
        most_common("a b", -1)


def test_compress():
    assert compress([1, 2, 3, 5, 8, 9]) == "1-3, 5, 8-9"
    assert compress([4]) == "4"
    assert compress([2, 4, 6]) == "2, 4, 6"


def test_compress_nothing():
    assert compress([]) == ""


def test_render():
    assert render(build_index("b a\na\na b")) == "a: 1-3\nb: 1, 3"
    assert render({}) == ""
