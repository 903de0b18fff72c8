from workflow import STEPS, {ENTITY|pascal}Workflow


def after(via, max_rounds=3):
    workflow = {ENTITY|pascal}Workflow(max_rounds)
    for step in via:
        workflow.advance(step)
    return workflow


def is_refused(operation, *given):
    try:
        operation(*given)
    except ValueError:
        return True
    return False


def test_what_waits_can_be_closed_and_what_is_closed_offers_nothing():
    workflow = after(["make_ready", "suspend", "close"])
    assert workflow.state == "closed"
    assert [step for step in STEPS if workflow.can(step)] == []


def test_only_the_work_itself_uses_up_a_round():
    workflow = after(["make_ready", "suspend", "resume", "suspend", "resume", "{ACTION|snake}", "reopen"])
    assert workflow.rounds_left == 2


def test_when_the_last_round_is_used_up_it_can_still_be_closed():
    workflow = after(["make_ready", "{ACTION|snake}", "close"], max_rounds=1)
    assert (workflow.state, workflow.rounds_left) == ("closed", 0)


def test_a_refused_reopening_leaves_the_history_as_it_was():
    workflow = after(["make_ready", "{ACTION|snake}"], max_rounds=1)
    assert is_refused(workflow.advance, "reopen")
    assert list(workflow.history) == ["new", "ready", "done"]


def test_two_of_them_share_nothing_and_a_history_handed_out_earlier_stays():
    one, other = after(["make_ready"]), after([])
    earlier = one.history
    one.advance("{ACTION|snake}")
    assert list(earlier) == ["new", "ready"]
    assert (other.state, other.rounds_left, list(other.history)) == ("new", 3, ["new"])


def test_refuses_rounds_that_are_no_number():
    for max_rounds in ("3", None, float("inf")):
        assert is_refused({ENTITY|pascal}Workflow, max_rounds), max_rounds


def goes_round(size):
    workflow = after(["make_ready"], max_rounds=size)
    for _ in range(size - 1):
        workflow.advance("{ACTION|snake}")
        workflow.advance("reopen")
    assert workflow.rounds_left == 1
    assert len(workflow.history) == 2 * size


def test_going_round_at_50():
    goes_round(50)


def test_going_round_at_100():
    goes_round(100)


def test_going_round_at_200():
    goes_round(200)


def test_going_round_at_400():
    goes_round(400)
