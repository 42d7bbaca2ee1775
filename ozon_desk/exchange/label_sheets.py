"""Where one label ends and the next begins on a sheet: by what was read and by white gaps, never by a known layout."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product
from typing import Final

Box = tuple[float, float, float, float]
"""Left, top, width, height in points from the page's upper left corner as it is shown."""
Region = Box
"""One label's part of a page."""

_LABEL: Final = (312.0, 455.0)
"""A page up to 110 × 160 mm is one label, whatever stands on it."""
_SMALLEST: Final = 70.0
"""Points: no label is lower or narrower than 25 mm."""
_MOST: Final = 8
"""Labels beside or below each other on one sheet."""
_PLACEMENTS: Final = 12
_OFF: Final = 0.2
"""How far from where it should be, in labels, there may be a place to cut."""
_RULED: Final = 0.9
"""A line across so much of what is printed is drawn to be cut along."""


@dataclass(frozen=True, slots=True)
class Witness:
    """Something read on a page. ``kind`` is what it is (``code``, ``number``, ``numbered_code``, ``part``), ``says``
    what two of one label can't say differently: a posting number, Ozon's upper barcode, n of m."""

    kind: str
    box: Box
    says: str = ""


@dataclass(frozen=True, slots=True)
class Ink:
    """How much of each row and of each column of a page is printed, point by point, from 0 to 1."""

    rows: Sequence[float]
    columns: Sequence[float]


@dataclass(frozen=True, slots=True)
class _Cuts:
    """Places to cut along one way, and how unlikely they are."""

    at: tuple[int, ...]
    cost: float


def split(width: float, height: float, witnesses: Sequence[Witness], look: Callable[[], Ink]) -> list[Box]:
    """The regions of the labels on a page: all of it where nothing contradicts that, or where nothing can be told.

    The coarsest grid is taken in which no label says two things, cut where nothing is printed; of several such, the
    one whose labels are most alike. ``look`` answers what is printed where; it is asked only where a sheet is cut.
    """
    whole = (0.0, 0.0, width, height)
    if (min(width, height) <= _LABEL[0] and max(width, height) <= _LABEL[1]) or not _contradict(witnesses):
        return [whole]
    ink = look()
    spans = [(box[1], box[1] + box[3]) for box in (witness.box for witness in witnesses)]
    free_rows = _free(ink.rows, spans, across=_printed(ink.columns))
    spans = [(box[0], box[0] + box[2]) for box in (witness.box for witness in witnesses)]
    free_columns = _free(ink.columns, spans, across=_printed(ink.rows))
    rows = [_placements(ink.rows, free_rows, count) for count in range(1, _MOST + 1)]
    columns = [_placements(ink.columns, free_columns, count) for count in range(1, _MOST + 1)]
    shapes = list(product(range(1, _MOST + 1), repeat=2))
    for cells in sorted({down * across for down, across in shapes}):
        best: tuple[tuple[float, float], list[Box]] | None = None
        for down, across in shapes:
            if down * across != cells:
                continue
            for found in _grids(rows[down - 1], columns[across - 1], width, height, witnesses):
                if best is None or found[0] < best[0]:
                    best = found
        if best is not None:
            return best[1]
    return [whole]


def _grids(
    rows: Sequence[_Cuts], columns: Sequence[_Cuts], width: float, height: float, witnesses: Sequence[Witness]
) -> Iterator[tuple[tuple[float, float], list[Box]]]:
    """Grids in which no label says two things, each with how unlike its labels are and how unlikely its cuts."""
    for down, across in product(rows, columns):
        regions: list[Box] = []
        patterns: list[Counter[str]] = []
        for (top, bottom), (left, right) in product(pairwise((0, *down.at, height)), pairwise((0, *across.at, width))):
            box = (float(left), float(top), float(right - left), float(bottom - top))
            inside = [witness for witness in witnesses if _holds(box, witness.box)]
            if not inside:
                continue
            if _contradict(inside):
                break
            regions.append(box)
            patterns.append(Counter(witness.kind for witness in inside))
        else:
            if _plausible(patterns):
                yield (_unlike(patterns), down.cost + across.cost), regions


def _plausible(patterns: Sequence[Counter[str]]) -> bool:
    """Every label has a barcode, and there is one way in which all of them name their posting: where one names it by
    a barcode alone and the next by text alone, they are two halves of one."""
    if any(not pattern["code"] and not pattern["numbered_code"] for pattern in patterns):
        return False
    naming = [{"number", "numbered_code"} & pattern.keys() for pattern in patterns]
    named = [ways for ways in naming if ways]
    return not named or bool(set.intersection(*named))


def _unlike(patterns: Sequence[Counter[str]]) -> float:
    usual = Counter(frozenset(pattern.items()) for pattern in patterns).most_common(1)[0][1]
    return 1 - usual / len(patterns)


def _contradict(witnesses: Sequence[Witness]) -> bool:
    """Whether these can't all be of one label."""
    said: dict[str, set[str]] = {}
    for witness in witnesses:
        if witness.says:
            group = "number" if witness.kind in ("number", "numbered_code") else witness.kind
            said.setdefault(group, set()).add(witness.says)
    parts = said.pop("part", set())
    if any(len(values) > 1 for values in said.values()):
        return True
    # "1/2" beside "2/2" means two boxes only where the posting is named twice as well.
    named = Counter(witness.kind for witness in witnesses if witness.kind in ("number", "numbered_code"))
    return len(parts) > 1 and max(named.values(), default=0) > 1


def _holds(region: Box, box: Box) -> bool:
    x, y = box[0] + box[2] / 2, box[1] + box[3] / 2
    return region[0] <= x < region[0] + region[2] and region[1] <= y < region[1] + region[3]


def _placements(ink: Sequence[float], free: Sequence[bool], count: int) -> list[_Cuts]:
    """Where ``count`` labels of one size, at one distance, can be cut apart along one way; the likeliest first."""
    if count == 1:
        return [_Cuts((), 0.0)]
    printed = [place for place, share in enumerate(ink) if share > 0]
    if not printed:
        return []
    first, last = printed[0], printed[-1] + 1
    length = last - first
    if length / count < _SMALLEST:
        return []
    found: dict[tuple[int, ...], float] = {}
    # Labels as high as their distance, or lower with a gap between them; the first begins with the first ink and the
    # last ends with the last.
    for distance in range(int(length / count), int(length / (count - 1)) + 1, 2):
        gap = count * distance - length
        ideal = [first + k * distance - gap / 2 for k in range(1, count)]
        snapped = [_nearest(free, place, _OFF * length / count) for place in ideal]
        if any(place is None for place in snapped):
            continue
        cuts = tuple(place for place in snapped if place is not None)
        off = sum(abs(a - b) for a, b in zip(cuts, ideal, strict=True))
        if len(set(cuts)) == len(cuts) and off < found.get(cuts, 1e9):
            found[cuts] = off
    return sorted((_Cuts(cuts, off) for cuts, off in found.items()), key=lambda one: one.cost)[:_PLACEMENTS]


def _printed(ink: Sequence[float]) -> float:
    """What share of a side lies between the first ink and the last."""
    places = [place for place, share in enumerate(ink) if share > 0]
    return (places[-1] + 1 - places[0]) / len(ink) if places else 0.0


def _free(ink: Sequence[float], taken: Sequence[tuple[float, float]], across: float) -> list[bool]:
    """Places where nothing is printed, or a line ``across`` all that is; and nothing that was read is cut."""
    free = [share == 0 or share >= _RULED * across for share in ink]
    for start, end in taken:
        for place in range(max(0, int(start)), min(len(free), int(end) + 1)):
            free[place] = False
    return free


def _nearest(free: Sequence[bool], place: float, within: float) -> int | None:
    middle = round(place)
    for away in range(int(within) + 1):
        for one in (middle - away, middle + away):
            if 0 <= one < len(free) and free[one]:
                return one
    return None
