"""10,000 tracking numbers from a file, 3 % of them with a fault of each kind there is."""

from __future__ import annotations

from collections import Counter

import pytest

from ozon_desk.domain.status import Tab
from ozon_desk.domain.tracking import Verdict
from ozon_desk.services.desk import Desk
from tests.files.make_tracking import FAULTS, lines, prepare, write

COUNT = 10_000


def snapshot(desk: Desk) -> dict[str, tuple[object, ...]]:
    """Every posting, and what the queue knows of it."""
    rows = desk.queue.rows(desk.queue.ids(Tab.ALL))
    return {row.posting.posting_number: (row.posting, row.due) for row in rows}


# A workbook is only read in another way; a tenth of the lines shows that.
@pytest.mark.parametrize(("ending", "count"), [("csv", COUNT), ("xlsx", COUNT // 10)])
def test_every_fault_is_named_none_goes_in_and_the_rest_is_one_deed(desk, tmp_path, ending, count):
    made, each = lines(count), count * 3 // 100
    assert Counter(line.fault for line in made) == {
        **dict.fromkeys(FAULTS, each),
        "": count - each * len(FAULTS),
    }
    prepare(desk, made)
    before = snapshot(desk)
    entries = len(desk.history.newest())

    read = desk.tracking.read_file(write(tmp_path / f"numbers.{ending}", made))
    assert len(read) == count
    foreseen = desk.tracking.preview(read)
    done = desk.tracking.apply(read)
    assert list(done.verdicts) == foreseen

    wrong = [
        (one.row, line.fault, one.code)
        for one, line in zip(done.verdicts, made, strict=True)
        if line.fault and (one.code != FAULTS[line.fault] or one.goes_in)
    ]
    assert wrong == []
    assert [one.row for one in done.verdicts] == list(range(2, count + 2))
    good = {line.posting: line.number for line in made if not line.fault}
    assert [one.code for one, line in zip(done.verdicts, made, strict=True) if not line.fault and not one.goes_in] == []
    assert done.written == len(good)

    after = snapshot(desk)
    changed = {number for number, row in after.items() if row != before[number]}
    assert changed == set(good)
    assert {number: after[number][0].packages[0].tracking_number for number in changed} == good
    assert len(desk.history.newest()) == entries + 1
    assert desk.history.undo().postings == len(good)
    assert snapshot(desk) == before


def test_insisting_takes_the_warnings_in_and_no_refusal(desk, tmp_path):
    made = lines(1000)
    prepare(desk, made)
    read = desk.tracking.read_file(write(tmp_path / "numbers.csv", made))
    warned = sum(one.verdict is Verdict.WARN for one in desk.tracking.preview(read))
    done = desk.tracking.apply(read, frozenset(line.row for line in read))
    refused = [one for one in done.verdicts if one.verdict is Verdict.REFUSED]
    assert done.written == len(made) - len(refused)
    assert warned == sum(one.verdict is Verdict.WARN for one in done.verdicts) > 100
    missing = [line for line in made if line.fault == "placeholder" and desk.deeds.find(line.posting).tracking_missing]
    assert len(missing) == 30
