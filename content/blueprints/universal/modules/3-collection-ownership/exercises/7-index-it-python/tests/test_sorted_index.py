from sorted_index import SortedIndex, {ENTITY|pascal}


def lowest_first(left, right):
    return left.{METRIC|snake} - right.{METRIC|snake}


def mark(amount):
    return {ENTITY|pascal}("mark", amount)


def ids_of(entries):
    return [entry.id for entry in entries]


def fill(*entries, compare=lowest_first):
    index = SortedIndex(compare)
    for id, amount in entries:
        index.insert({ENTITY|pascal}(id, amount))
    return index


def five():
    return fill(("c", 30), ("a", 10), ("e", 50), ("b", 20), ("d", 40))


def test_in_order_whatever_order_they_came_in():
    assert len(five()) == 5
    assert ids_of(five().page(None, 9)) == ["a", "b", "c", "d", "e"]


def test_among_equals_the_earlier_one_stands_in_front():
    index = fill(("z", 10), ("m", 10), ("a", 10), ("k", 5))
    assert ids_of(index.page(None, 9)) == ["k", "z", "m", "a"]


def test_by_the_order_that_it_is_told():
    index = fill(("a", 10), ("b", 30), ("c", 20), compare=lambda left, right: lowest_first(right, left))
    assert ids_of(index.page(None, 9)) == ["b", "c", "a"]


def test_a_range_has_its_low_end_and_not_its_high_end():
    assert ids_of(five().range(mark(20), mark(40))) == ["b", "c"]
    assert ids_of(five().range(mark(21), mark(41))) == ["c", "d"]
    assert five().range(mark(20), mark(20)) == []


def test_a_range_may_be_wider_than_all_or_outside_or_upside_down():
    assert len(five().range(mark(-1), mark(99))) == 5
    assert five().range(mark(60), mark(99)) == []
    assert five().range(mark(40), mark(20)) == []


def test_a_page_follows_the_one_that_was_shown_last():
    index = five()
    assert ids_of(index.page(None, 2)) == ["a", "b"]
    assert ids_of(index.page({ENTITY|pascal}("b", 20), 2)) == ["c", "d"]
    assert ids_of(index.page({ENTITY|pascal}("d", 40), 2)) == ["e"]
    assert index.page({ENTITY|pascal}("e", 50), 2) == []


def test_a_page_follows_it_also_when_it_has_been_removed():
    index = five()
    index.remove({ENTITY|pascal}("b", 20))
    assert ids_of(index.page({ENTITY|pascal}("b", 20), 2)) == ["c", "d"]


def test_a_page_has_at_least_one_row():
    for count in (0, -1):
        try:
            five().page(None, count)
        except ValueError:
            continue
        assert False, "accepted a page of " + str(count)


def test_removing_takes_the_one_with_this_id_and_no_equal():
    index = fill(("a", 10), ("b", 10), ("c", 10))
    assert index.remove({ENTITY|pascal}("b", 10)) is True
    assert index.remove({ENTITY|pascal}("b", 10)) is False
    assert index.remove({ENTITY|pascal}("a", 11)) is False
    assert ids_of(index.page(None, 9)) == ["a", "c"]


def test_what_is_handed_out_leads_nowhere():
    index = five()
    index.page(None, 9).reverse()
    index.range(mark(0), mark(99)).clear()
    assert ids_of(index.page(None, 9)) == ["a", "b", "c", "d", "e"]


def test_compares_ten_times_for_each_edge():
    calls = 0

    def counted(left, right):
        nonlocal calls
        calls += 1
        return lowest_first(left, right)

    def calls_of(work):
        nonlocal calls
        calls = 0
        work()
        return calls

    index = SortedIndex(counted)
    for at in range(128):
        index.insert({ENTITY|pascal}("id-" + str(at), at * 37 % 128))
    assert calls_of(lambda: index.insert(mark(64))) < 11
    assert calls_of(lambda: index.page(mark(100), 10)) < 11
    assert calls_of(lambda: index.range(mark(30), mark(40))) < 21
    assert calls_of(lambda: index.remove(mark(64))) < 21
