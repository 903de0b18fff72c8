from collection import {CONTAINER|pascal}, {ENTITY|pascal}


def ids_of(owner):
    return [entry.id for entry in owner.all()]


def refuses(operation):
    try:
        operation()
    except ValueError:
        return True
    return False


def three():
    return {CONTAINER|pascal}(5, [{ENTITY|pascal}("a", 10), {ENTITY|pascal}("b", 20), {ENTITY|pascal}("c", 30)])


def test_keeps_the_order_of_arrival():
    owner = {CONTAINER|pascal}(5, [{ENTITY|pascal}("c", 30)])
    owner.add({ENTITY|pascal}("a", 10))
    assert ids_of(owner) == ["c", "a"]
    assert len(owner) == 2
    assert owner.find("a") == {ENTITY|pascal}("a", 10)
    assert owner.find("z") is None


def test_removing_makes_room_for_another():
    owner = {CONTAINER|pascal}(1, [{ENTITY|pascal}("a", 10)])
    assert owner.remove("z") is False
    assert owner.remove("a") is True
    assert owner.remove("a") is False
    owner.add({ENTITY|pascal}("b", 20))
    assert ids_of(owner) == ["b"]


def test_refuses_a_second_one_with_the_same_id_and_changes_nothing():
    owner = {CONTAINER|pascal}(5, [{ENTITY|pascal}("a", 10)])
    assert refuses(lambda: owner.add({ENTITY|pascal}("a", 90)))
    assert owner.all() == [{ENTITY|pascal}("a", 10)]


def test_refuses_one_more_than_it_takes_and_changes_nothing():
    owner = {CONTAINER|pascal}(1, [{ENTITY|pascal}("a", 10)])
    assert refuses(lambda: owner.add({ENTITY|pascal}("b", 20)))
    assert ids_of(owner) == ["a"]


def test_rules_hold_from_the_start():
    twice = [{ENTITY|pascal}("a", 10), {ENTITY|pascal}("a", 20)]
    assert refuses(lambda: {CONTAINER|pascal}(5, twice))
    assert refuses(lambda: {CONTAINER|pascal}(1, [{ENTITY|pascal}("a", 10), {ENTITY|pascal}("b", 20)]))


def test_refuses_to_revise_what_is_not_there():
    owner = three()
    assert refuses(lambda: owner.revise("z", 20))
    owner.revise("a", 20)
    assert owner.find("a") == {ENTITY|pascal}("a", 20)


def test_what_came_in_can_change_outside_without_a_trace():
    first = [{ENTITY|pascal}("a", 10)]
    later = {ENTITY|pascal}("b", 20)
    owner = {CONTAINER|pascal}(5, first)
    owner.add(later)
    assert first == [{ENTITY|pascal}("a", 10)]
    first.append({ENTITY|pascal}("c", 30))
    first[0].{METRIC|snake} = 999
    later.{METRIC|snake} = 999
    assert owner.all() == [{ENTITY|pascal}("a", 10), {ENTITY|pascal}("b", 20)]


def test_what_went_out_leads_nowhere():
    owner = three()
    owner.all().clear()
    owner.all()[0].{METRIC|snake} = 999
    owner.find("b").id = "x"
    for each in owner:
        each.{METRIC|snake} = 999
    assert owner.all() == three().all()


def test_two_that_began_empty_share_nothing():
    one = {CONTAINER|pascal}(5)
    other = {CONTAINER|pascal}(5)
    one.add({ENTITY|pascal}("a", 10))
    assert len(other) == 0


def test_a_loop_may_remove_what_it_walks_over():
    owner = three()
    met = []
    for each in owner:
        met.append(each.id)
        owner.remove(each.id)
    assert met == ["a", "b", "c"]
    assert len(owner) == 0


def test_a_loop_meets_those_that_were_there_when_it_began_as_they_were():
    owner = three()
    met = []
    for each in owner:
        if not met:
            owner.revise("b", 99)
            owner.remove("c")
            owner.add({ENTITY|pascal}("d", 40))
        met.append((each.id, each.{METRIC|snake}))
    assert met == [("a", 10), ("b", 20), ("c", 30)]
    assert ids_of(owner) == ["a", "b", "d"]


def test_the_average_follows_every_change():
    owner = {CONTAINER|pascal}(5, [{ENTITY|pascal}("a", 10), {ENTITY|pascal}("b", 20)])
    assert owner.average_{METRIC|snake}() == 15
    owner.add({ENTITY|pascal}("c", 60))
    assert owner.average_{METRIC|snake}() == 30
    owner.revise("c", 0)
    assert owner.average_{METRIC|snake}() == 10
    owner.remove("c")
    assert owner.average_{METRIC|snake}() == 15


def test_an_empty_one_has_no_average():
    owner = {CONTAINER|pascal}(5)
    assert owner.average_{METRIC|snake}() is None
    owner.add({ENTITY|pascal}("a", 10))
    owner.remove("a")
    assert owner.average_{METRIC|snake}() is None
