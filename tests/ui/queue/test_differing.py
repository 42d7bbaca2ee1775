"""The steps that turn one list of ids into another, played back on a list."""

from __future__ import annotations

from array import array

from hypothesis import given
from hypothesis import strategies as st

from ozon_desk.ui.queue.differing import FEW, common_ends, steps

ids = st.lists(st.integers(1, 60), unique=True, max_size=40).map(lambda some: array("q", some))


def play(old: array[int], new: array[int]) -> list[int] | None:
    found = steps(old, new)
    if found is None:
        return None
    now = list(old)
    for step in found:
        if step.kind == "remove":
            del now[step.at : step.to + 1]
        elif step.kind == "insert":
            now[step.at : step.at] = step.ids
        else:
            now.insert(step.to, now.pop(step.at))
    return now


@given(ids, ids)
def test_the_steps_lead_from_one_list_to_the_other(old: array[int], new: array[int]) -> None:
    played = play(old, new)
    assert played is None or played == list(new)


@given(ids, ids)
def test_only_the_part_that_differs_is_looked_at(old: array[int], new: array[int]) -> None:
    begin, old_end, new_end = common_ends(old, new)
    assert old[:begin] == new[:begin]
    assert old[old_end:] == new[new_end:]
    if begin < old_end and begin < new_end:
        assert old[begin] != new[begin]
        assert old[old_end - 1] != new[new_end - 1]


def test_one_posting_that_moves_is_one_step() -> None:
    old = array("q", range(1000))
    for at, to in ((3, 900), (900, 3), (0, 999)):
        new = old[:]
        new.insert(to, new.pop(at))
        begin, old_end, new_end = common_ends(old, new)
        found = steps(old[begin:old_end], new[begin:new_end])
        assert found is not None
        assert [step.kind for step in found] == ["move"]


def test_a_list_that_is_quite_another_is_begun_anew() -> None:
    old = array("q", range(1000))
    assert steps(old, old[::-1]) is None
    assert steps(old[: 4 * FEW], old[: 4 * FEW : 2]) is None
