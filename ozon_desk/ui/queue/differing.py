"""What has to be done to one list of ids to make it the other, in as few steps as can be told to a view."""

from __future__ import annotations

from array import array
from typing import Final, NamedTuple

FEW: Final = 64
"""More steps than this cost a view more than to begin anew."""


class Step(NamedTuple):
    """``kind``: "remove" (rows ``at``…``to``), "insert" (``ids`` before ``at``), "move" (row ``at`` becomes ``to``)."""

    kind: str
    at: int
    to: int
    ids: array[int]


_NONE: Final[array[int]] = array("q")


def common_ends(old: array[int], new: array[int]) -> tuple[int, int, int]:
    """(begin, end in ``old``, end in ``new``) of the part in which they differ."""
    begin = _common(old, new)
    tail = _common(old[begin:][::-1], new[begin:][::-1])
    return begin, len(old) - tail, len(new) - tail


def _common(one: array[int], other: array[int]) -> int:
    """Length of the common beginning. Comparing slices is done in C, so halving beats looking at each."""
    low, high = 0, min(len(one), len(other))
    if one[:high] == other[:high]:
        return high
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def steps(old: array[int], new: array[int]) -> list[Step] | None:
    """The steps in order, places counted in the list as it is at each step; None when they are too many."""
    if not old:
        return [Step("insert", 0, len(new) - 1, new)]
    if not new:
        return [Step("remove", 0, len(old) - 1, _NONE)]
    if len(old) == len(new):
        if old[1:] == new[:-1] and old[0] == new[-1]:
            return [Step("move", 0, len(old) - 1, _NONE)]
        if old[:-1] == new[1:] and old[-1] == new[0]:
            return [Step("move", len(old) - 1, 0, _NONE)]
    there, wanted = set(old), set(new)
    found = _removals(old, wanted)
    if found is None:
        return None
    now = [one for one in old if one in wanted]
    moves = _moves(now, [one for one in new if one in there], FEW - len(found))
    if moves is None:
        return None
    found += moves
    insertions = _insertions(new, there)
    return None if len(found) + len(insertions) > FEW else found + insertions


def _removals(old: array[int], wanted: set[int]) -> list[Step] | None:
    """From the end, so that places before stay right."""
    found: list[Step] = []
    end = len(old) - 1
    while end >= 0:
        if old[end] in wanted:
            end -= 1
            continue
        begin = end
        while begin > 0 and old[begin - 1] not in wanted:
            begin -= 1
        found.append(Step("remove", begin, end, _NONE))
        if len(found) > FEW:
            return None
        end = begin - 1
    return found


def _moves(now: list[int], goal: list[int], few: int) -> list[Step] | None:
    """``now`` is put into the order of ``goal``; both hold the same ids."""
    if now == goal:
        return []
    target = {posting_id: place for place, posting_id in enumerate(goal)}
    found: list[Step] = []
    place = 0
    while place < len(goal):
        if now[place] == goal[place]:
            place += 1
            continue
        if len(found) >= few:
            return None
        if place + 1 < len(now) and now[place + 1] == goal[place]:
            at, to = place, target[now[place]]  # this one has gone down, the others only closed up
        else:
            at, to = now.index(goal[place], place), place
        now.insert(to, now.pop(at))
        found.append(Step("move", at, to, _NONE))
    return found


def _insertions(new: array[int], there: set[int]) -> list[Step]:
    found: list[Step] = []
    place = 0
    while place < len(new):
        if new[place] in there:
            place += 1
            continue
        end = place
        while end < len(new) and new[end] not in there:
            end += 1
        found.append(Step("insert", place, end - 1, new[place:end]))
        place = end
    return found
