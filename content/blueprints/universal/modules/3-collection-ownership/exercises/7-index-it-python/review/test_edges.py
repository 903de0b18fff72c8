from sorted_index import SortedIndex, {ENTITY|pascal}


def lowest_first(left, right):
    return left.{METRIC|snake} - right.{METRIC|snake}


def ids_of(entries):
    return [entry.id for entry in entries]


def fill(*entries, compare=lowest_first):
    index = SortedIndex(compare)
    for id, amount in entries:
        index.insert({ENTITY|pascal}(id, amount))
    return index


def test_an_empty_one_has_nothing_to_give_and_nothing_to_remove():
    index = fill()
    one, other = {ENTITY|pascal}("a", 0), {ENTITY|pascal}("a", 9)
    assert len(index) == 0
    assert index.page(None, 1) == index.page(one, 1) == index.range(one, other) == []
    assert index.remove(one) is False


def test_a_page_after_one_of_several_equals_begins_behind_all_of_them():
    index = fill(("a", 10), ("b", 10), ("c", 10), ("d", 20))
    assert ids_of(index.page({ENTITY|pascal}("a", 10), 9)) == ["d"]
    assert ids_of(index.page({ENTITY|pascal}("x", 10), 1)) == ["d"]


def test_a_range_takes_all_equals_at_its_low_end_and_none_at_its_high_end():
    index = fill(("a", 10), ("b", 10), ("c", 20), ("d", 20))
    assert ids_of(index.range({ENTITY|pascal}("x", 10), {ENTITY|pascal}("x", 20))) == ["a", "b"]


def test_of_two_that_are_alike_one_is_taken_out_at_a_time():
    index = fill(("a", 10), ("a", 10))
    assert index.remove({ENTITY|pascal}("a", 10)) is True
    assert len(index) == 1
    assert index.remove({ENTITY|pascal}("a", 10)) is True
    assert len(index) == 0


def test_the_order_decides_everything_also_where_it_runs_backwards_or_by_name():
    down = fill(("a", 1), ("b", 2), ("c", 3), compare=lambda left, right: lowest_first(right, left))
    assert ids_of(down.range({ENTITY|pascal}("x", 3), {ENTITY|pascal}("x", 1))) == ["c", "b"]
    by_name = fill(("b", 1), ("c", 0), ("a", 2), compare=lambda left, right: (left.id > right.id) - (left.id < right.id))
    assert ids_of(by_name.page({ENTITY|pascal}("a", 99), 9)) == ["b", "c"]


def fills(size):
    index = SortedIndex(lowest_first)
    for at in range(size):
        index.insert({ENTITY|pascal}("id-" + str(at), at * 37 % size))
    assert len(index) == size


def test_filling_at_50():
    fills(50)


def test_filling_at_100():
    fills(100)


def test_filling_at_200():
    fills(200)


def test_filling_at_400():
    fills(400)
