from collection import {CONTAINER|pascal}, {ENTITY|pascal}


def ids_of(owner):
    return [entry.id for entry in owner.all()]


def refuses(operation):
    try:
        operation()
    except ValueError:
        return True
    return False


def test_one_that_takes_nothing_refuses_the_first():
    owner = {CONTAINER|pascal}(0)
    assert refuses(lambda: owner.add({ENTITY|pascal}("a", 10)))
    assert len(owner) == 0
    assert list(owner) == []


def test_what_is_revised_keeps_its_place_and_what_comes_back_goes_to_the_end():
    owner = {CONTAINER|pascal}(5, [{ENTITY|pascal}("c", 30), {ENTITY|pascal}("a", 10), {ENTITY|pascal}("b", 20)])
    owner.revise("c", 0)
    assert ids_of(owner) == ["c", "a", "b"]
    owner.remove("c")
    owner.add({ENTITY|pascal}("c", 5))
    assert ids_of(owner) == ["a", "b", "c"]


def test_a_refused_revision_changes_nothing():
    owner = {CONTAINER|pascal}(5, [{ENTITY|pascal}("a", 10)])
    owner.remove("a")
    assert refuses(lambda: owner.revise("a", 20))
    assert len(owner) == 0
    assert owner.find("a") is None


def test_the_average_of_zeros_is_zero():
    assert {CONTAINER|pascal}(5, [{ENTITY|pascal}("a", 0), {ENTITY|pascal}("b", 0)]).average_{METRIC|snake}() == 0


def test_two_owners_of_the_same_first_ones_share_nothing():
    first = [{ENTITY|pascal}("a", 10)]
    one, other = {CONTAINER|pascal}(5, first), {CONTAINER|pascal}(5, first)
    one.revise("a", 99)
    assert other.find("a") == {ENTITY|pascal}("a", 10)
    assert first == [{ENTITY|pascal}("a", 10)]


def takes_and_finds(size):
    owner = {CONTAINER|pascal}(size)
    for at in range(size):
        owner.add({ENTITY|pascal}("id-" + str(at), at))
    assert all(owner.find("id-" + str(at)).{METRIC|snake} == at for at in range(size))


def test_finding_at_50():
    takes_and_finds(50)


def test_finding_at_100():
    takes_and_finds(100)


def test_finding_at_200():
    takes_and_finds(200)


def test_finding_at_400():
    takes_and_finds(400)


def empties(size):
    owner = {CONTAINER|pascal}(size)
    for at in range(size):
        owner.add({ENTITY|pascal}("id-" + str(at), at))
    for each in owner:
        owner.remove(each.id)
    assert len(owner) == 0


def test_emptying_at_50():
    empties(50)


def test_emptying_at_100():
    empties(100)


def test_emptying_at_200():
    empties(200)


def test_emptying_at_400():
    empties(400)
