import pytest

from rooms import free_slots, merge, rooms_needed


def test_merge_nothing():
    assert merge([]) == []


def test_merge_overlapping_and_touching():
    assert merge([(540, 600), (590, 630), (630, 640), (700, 720)]) == [(540, 640), (700, 720)]


def test_merge_any_order():
    assert merge([(700, 720), (540, 600), (580, 610)]) == [(540, 610), (700, 720)]


def test_merge_meeting_within_another():
    assert merge([(540, 700), (560, 580), (690, 710)]) == [(540, 710)]
    assert merge([(540, 700), (560, 580)]) == [(540, 700)]


def test_rooms_for_overlapping_meetings():
    assert rooms_needed([(540, 600), (550, 610), (560, 570), (605, 620)]) == 3
    assert rooms_needed([(540, 600)]) == 1


def test_a_room_is_free_when_a_meeting_ends():
    assert rooms_needed([(600, 660), (540, 600), (660, 700)]) == 1


def test_same_meeting_twice():
    assert rooms_needed([(540, 600), (540, 600)]) == 2
    assert merge([(540, 600), (540, 600)]) == [(540, 600)]


def test_free_slots():
    meetings = [(600, 660), (540, 570), (650, 700)]
    assert free_slots(meetings, 540, 800) == [(570, 600), (700, 800)]


def test_free_slots_leave_out_short_ones():
    meetings = [(540, 600), (614, 660), (675, 700)]
    assert free_slots(meetings, 540, 700) == [(660, 675)]
    assert free_slots(meetings, 540, 700, 10) == [(600, 614), (660, 675)]


def test_free_slots_of_an_empty_day():
    assert free_slots([], 480, 1020) == [(480, 1020)]


def test_meetings_beyond_the_hours():
    assert free_slots([(400, 500), (1000, 1100), (200, 300)], 480, 1020) == [(500, 1000)]
    assert free_slots([(400, 1200)], 480, 1020) == []


def test_meetings_that_end_too_early():
    with pytest.raises(ValueError):
        merge([(600, 600)])
    with pytest.raises(ValueError):
        rooms_needed([(540, 600), (700, 650)])
    with pytest.raises(ValueError):
        free_slots([(600, 500)], 540, 700)
