from workflow import STATES, STEPS, {ENTITY|pascal}Workflow

# How to get to each state, and what may follow there.
EXPECTED = {
    "new": ([], ["make_ready"]),
    "ready": (["make_ready"], ["suspend", "{ACTION|snake}", "close"]),
    "waiting": (["make_ready", "suspend"], ["resume", "close"]),
    "done": (["make_ready", "{ACTION|snake}"], ["reopen", "close"]),
    "closed": (["make_ready", "close"], []),
}


def after(via, max_rounds=3):
    workflow = {ENTITY|pascal}Workflow(max_rounds)
    for step in via:
        workflow.advance(step)
    return workflow


def refusal(operation, *given):
    try:
        operation(*given)
    except ValueError as refused:
        return str(refused)
    return None


def test_begins_as_new_with_three_rounds():
    workflow = {ENTITY|pascal}Workflow()
    assert workflow.state == "new"
    assert workflow.rounds_left == 3
    assert list(workflow.history) == ["new"]


def test_leads_through_each_state_of_the_table():
    for state in STATES:
        assert after(EXPECTED[state][0]).state == state


def test_offers_exactly_what_the_table_allows():
    for state in STATES:
        via, following = EXPECTED[state]
        assert list(after(via).allowed()) == following, state


def test_refuses_every_other_pair_and_changes_nothing():
    for state in STATES:
        via, following = EXPECTED[state]
        for step in STEPS:
            if step in following:
                continue
            workflow = after(via)
            before = list(workflow.history)
            rounds_left = workflow.rounds_left
            assert workflow.can(step) is False, (state, step)
            assert refusal(workflow.advance, step) is not None, (state, step)
            assert workflow.state == state
            assert list(workflow.history) == before
            assert workflow.rounds_left == rounds_left, (state, step)


def test_names_the_state_and_the_step():
    explained = refusal(after(["make_ready", "close"]).advance, "reopen") or ""
    assert "closed" in explained and "reopen" in explained


def test_refuses_a_word_that_is_no_step():
    workflow = after(["make_ready"])
    for unknown in ("", "get", "anything"):
        assert workflow.can(unknown) is False
        assert refusal(workflow.advance, unknown) is not None
    assert workflow.state == "ready"


def test_the_loop_ends_when_no_rounds_are_left():
    workflow = after(["make_ready", "{ACTION|snake}", "reopen", "{ACTION|snake}"], max_rounds=2)
    assert workflow.rounds_left == 0
    assert list(workflow.allowed()) == ["close"]
    assert refusal(workflow.advance, "reopen") is not None
    assert workflow.state == "done"


def test_refuses_rounds_that_make_no_sense():
    for max_rounds in (0, -1, 1.5, float("nan")):
        assert refusal({ENTITY|pascal}Workflow, max_rounds) is not None, max_rounds


def test_tells_every_state_in_order():
    workflow = after(["make_ready", "suspend", "resume", "{ACTION|snake}", "close"])
    assert list(workflow.history) == ["new", "ready", "waiting", "ready", "done", "closed"]


def test_cannot_be_written_from_outside():
    workflow = after(["make_ready"])
    for name in ("state", "rounds_left", "history"):
        try:
            setattr(workflow, name, "closed")
        except AttributeError:
            continue
        assert False, name + " was assigned"
    try:
        workflow.history.clear()
    except AttributeError:
        pass
    assert list(workflow.history) == ["new", "ready"]


def test_what_it_allows_does_not_lead_inside():
    workflow = after(["make_ready"])
    workflow.allowed().clear()
    assert list(workflow.allowed()) == ["suspend", "{ACTION|snake}", "close"]
