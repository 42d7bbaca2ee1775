"""Cutting sheets: any grid of labels of one kind comes apart between them, whatever gaps there are inside."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from ozon_desk.exchange.label_pdfs import Code, _same_place
from ozon_desk.exchange.label_sheets import Ink, Witness, split

A4 = (595.0, 842.0)


@st.composite
def sheets(draw):
    """A4 with labels of one size at one distance: upper barcode, number, lower barcode, and white between them."""
    columns, rows = draw(st.integers(1, 3)), draw(st.integers(1, 6))
    gap = draw(st.integers(3, 12))
    width = draw(st.integers(100, max(101, (560 - (columns - 1) * gap) // columns)))
    height = draw(st.integers(80, max(81, (800 - (rows - 1) * gap) // rows)))
    if columns * width + (columns - 1) * gap > 580 or rows * height + (rows - 1) * gap > 830:
        columns = rows = 2
        width, height = 200, 300
    left, top = draw(st.integers(0, 10)), draw(st.integers(0, 8))
    count = draw(st.integers(2, max(2, columns * rows)))
    labels = []
    for place in range(min(count, columns * rows)):
        down, across = divmod(place, columns)
        labels.append((left + across * (width + gap), top + down * (height + gap), width, height))
    return labels


def page(labels):
    witnesses, rows, columns = [], [0.0] * int(A4[1]), [0.0] * int(A4[0])
    for n, (x, y, width, height) in enumerate(labels):
        boxes = [
            ("code", (x, y, width - 2, 0.2 * height), f"%101%80604{n:04d}"),
            ("number", (x, y + 0.3 * height, 80, 9), f"0201234567-{n:04d}-1"),
            ("code", (x, y + 0.8 * height, 0.8 * width, 0.2 * height), ""),
        ]
        for kind, box, says in boxes:
            witnesses.append(Witness(kind, box, says))
            for row in range(int(box[1]), int(box[1] + box[3])):
                rows[row] += box[2] / A4[0]
            for column in range(int(box[0]), int(box[0] + box[2])):
                columns[column] += box[3] / A4[1]
    return witnesses, Ink(rows, columns)


@given(sheets())
@settings(max_examples=150, deadline=None)
def test_every_label_gets_a_region_of_its_own(labels):
    witnesses, ink = page(labels)
    regions = split(*A4, witnesses, lambda: ink)
    if len(labels) == 1:
        assert regions == [(0.0, 0.0, *A4)]
        return
    assert len(regions) == len(labels)
    for (x, y, width, height), region in zip(labels, regions, strict=True):
        assert region[0] <= x + 2, (labels, regions)
        assert region[1] <= y + 2, (labels, regions)
        assert x + width - 2 <= region[0] + region[2] + 2, (labels, regions)
        assert y + height <= region[1] + region[3] + 2, (labels, regions)


def test_a_sheet_that_says_one_thing_stays_whole_and_nobody_looks_for_ink():
    [one] = split(*A4, [Witness("code", (10, 10, 100, 30), "%101%1")], lambda: 1 / 0)
    assert one == (0.0, 0.0, *A4)


def framed(labels):
    """The same with a frame around each, as thick as a point."""
    witnesses, ink = page(labels)
    rows, columns = list(ink.rows), list(ink.columns)
    for x, y, width, height in labels:
        for row in (y, y + height):
            rows[row] = width / A4[0]
        for row in range(y, y + height):
            rows[row] = max(rows[row], 2 / A4[0])
        for column in (x, x + width):
            columns[column] = 0.9
        for column in range(x, x + width):
            columns[column] = max(columns[column], 4 / A4[1])
    inside = [(one, (one.box[0] + 3, one.box[1] + 3, one.box[2], one.box[3] - 6)) for one in witnesses]
    return [Witness(one.kind, box, one.says) for one, box in inside], Ink(rows, columns)


def test_labels_that_touch_are_cut_along_the_line_between_them():
    witnesses, ink = framed([(10, 10, 280, 390), (10, 400, 280, 390)])
    regions = split(*A4, witnesses, lambda: ink)
    assert [region[1] for region in regions] == [0.0, 400.0]


def test_nothing_that_was_read_is_cut_in_two():
    """A bar over a barcode's whole width looks like a line to cut along."""
    witnesses, ink = page([(10, 10, 280, 300), (10, 320, 280, 300)])
    rows = list(ink.rows)
    middle = Witness("code", (10, 312, 280, 6), "")
    for row in range(308, 325):
        rows[row] = 280 / A4[0]
    regions = split(*A4, [*witnesses, middle], lambda: Ink(rows, ink.columns))
    assert all(region[1] + region[3] <= 312 or region[1] >= 318 or region[1] + region[3] >= 318 for region in regions)


def test_what_cant_be_told_apart_stays_whole():
    both = [Witness("number", (10, 10, 100, 9), "1"), Witness("number", (10, 19, 100, 9), "2")]
    ink = Ink([0.1] * 842, [0.1] * 595)
    assert split(*A4, both, lambda: ink) == [(0.0, 0.0, *A4)]


def test_one_barcode_read_in_two_ways_counts_as_unread():
    box = (10.0, 10.0, 100.0, 30.0)
    right, wrong = Code("23024930000740", box), Code("10024930307040", (10.0, 10.0, 99.0, 29.0))
    assert _same_place(right, wrong)
    assert _same_place(wrong, right)
    assert not _same_place(right, right)
    assert not _same_place(right, Code("23024930000741", (10.0, 45.0, 100.0, 30.0)))
