from book_index import build_index, find_pages, format_pages


def test_finds_pages_in_order():
    pages = ["A tide comes.", "Nothing here", "The TIDE, the moon; tide!"]
    assert find_pages(pages, ["tide", "Moon"]) == {"tide": [1, 3], "Moon": [3]}


def test_keeps_the_order_of_the_terms():
    assert list(find_pages(["b a"], ["b", "c", "a"])) == ["b", "c", "a"]


def test_term_without_a_page():
    assert find_pages(["sea"], ["moon"]) == {"moon": []}


def test_no_pages_and_no_terms():
    assert find_pages([], ["moon"]) == {"moon": []}
    assert find_pages(["sea"], []) == {}


def test_only_whole_words():
    assert find_pages(["The party went on", "art, of a kind"], ["art"]) == {"art": [2]}


def test_digits_and_underscores_part_words():
    assert find_pages(["sea2moon", "snake_case"], ["moon", "snake"]) == {"moon": [1], "snake": [2]}


def test_letters_of_all_alphabets():
    assert find_pages(["Das Öl und die Ähre", "öl"], ["Öl", "ähre"]) == {"Öl": [1, 2], "ähre": [1]}


def test_terms_that_differ_in_case():
    assert find_pages(["polish"], ["Polish", "polish"]) == {"Polish": [1], "polish": [1]}


def test_formats_single_pages():
    assert format_pages([4]) == "4"
    assert format_pages([9, 2, 5]) == "2, 5, 9"


def test_formats_ranges():
    assert format_pages([1, 2, 3, 7, 10, 11]) == "1-3, 7, 10-11"


def test_formats_large_numbers_by_size():
    assert format_pages([100, 99, 8]) == "8, 99-100"


def test_formats_repeated_pages():
    assert format_pages([3, 3, 4, 3]) == "3-4"


def test_formats_nothing():
    assert format_pages([]) == ""


def test_builds_by_letter():
    pages = ["sand and sea", "sea, Moon", "sea, sun; Mars"]
    assert build_index(pages, ["sun", "sea", "Moon", "mars", "cloud"]) == {
        "M": ["mars: 3", "Moon: 2"],
        "S": ["sea: 1-3", "sun: 3"],
    }


def test_order_of_the_index():
    index = build_index(["b Zoo a zoo A"], ["zoo", "b", "Zoo", "a"])
    assert list(index) == ["A", "B", "Z"]
    assert index["Z"] == ["Zoo: 1", "zoo: 1"]


def test_builds_nothing():
    assert build_index([], []) == {}
