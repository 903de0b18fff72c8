import pytest

from build import affected, build_order, stages

APP = {"app": ["lib", "ui"], "ui": ["lib", "icons"], "lib": ["core"], "docs": []}


def test_nothing_to_build():
    assert build_order({}) == []
    assert stages({}) == []


def test_order():
    assert build_order(APP) == ["core", "docs", "icons", "lib", "ui", "app"]


def test_alphabetical_where_free():
    assert build_order({"c": [], "a": ["b"], "b": []}) == ["b", "a", "c"]


def test_steps_that_only_occur_in_lists():
    assert build_order({"b": ["z"]}) == ["z", "b"]
    assert stages({"b": ["z"]}) == [["z"], ["b"]]


def test_stages():
    assert stages(APP) == [["core", "docs", "icons"], ["lib"], ["ui"], ["app"]]


def test_stages_as_early_as_possible():
    steps = {"d": ["a"], "c": ["b"], "b": ["a"], "e": []}
    assert stages(steps) == [["a", "e"], ["b", "d"], ["c"]]


def test_step_named_twice_in_a_list():
    assert build_order({"b": ["a", "c", "a"]}) == ["a", "c", "b"]


def test_circles():
    for circle in ({"a": ["b"], "b": ["a"]}, {"a": ["b"], "b": ["c"], "c": ["b"], "d": []}):
        with pytest.raises(ValueError):
            build_order(circle)
        with pytest.raises(ValueError):
            stages(circle)


def test_step_that_depends_on_itself():
    with pytest.raises(ValueError):
        build_order({"a": ["a"]})
    with pytest.raises(ValueError):
        stages({"a": ["a"], "b": []})


def test_affected():
    assert affected(APP, "core") == ["app", "lib", "ui"]
    assert affected(APP, "icons") == ["app", "ui"]
    assert affected(APP, "app") == []


def test_affected_in_a_circle():
    assert affected({"a": ["b"], "b": ["c"], "c": ["a"]}, "a") == ["b", "c"]


def test_affected_by_an_unknown_step():
    with pytest.raises(ValueError):
        affected(APP, "nothing")


def test_diamonds_on_top_of_each_other():
    steps = {}
    for number in range(7):
        steps[f"s{number + 1}"] = [f"l{number}", f"r{number}"]
        steps[f"l{number}"] = [f"s{number}"]
        steps[f"r{number}"] = [f"s{number}"]
    assert len(stages(steps)) == 15
    assert build_order(steps)[-1] == "s7"
    assert len(affected(steps, "s0")) == 21
