"""Ozon's labels: matched by what is on them, taken in once, found again for their box."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import timedelta

import pytest

from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.posting import HoldReason, Package
from ozon_desk.domain.status import OzonStatus
from ozon_desk.domain.tracking import Verdict
from ozon_desk.services.desk import Desk
from ozon_desk.storage import ozon_labels as stored
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, goods_line, take_in
from tests.files.make_label_pdfs import Label, label_pdf, locked_pdf, ozon_label, sheet_pdf
from tests.services.conftest import THREE
from tests.services.helpers import refuses

A, B, C = THREE
TRACK = "RA644000005RU"


@pytest.fixture
def pdf(tmp_path):
    def make(*labels, name="labels.pdf", **how):
        return label_pdf(tmp_path / name, labels, **how)

    return make


def lines(desk, path):
    return desk.ozon_labels.read(path).lines


def said(desk, path):
    return [(line.posting_number, line.package, line.verdict.value, line.code) for line in lines(desk, path)]


def take(desk, path):
    return desk.ozon_labels.apply(desk.ozon_labels.read(path))


def names(desk, code):
    with desk._database.reading() as connection:
        return stored.by_code(connection, code)


def id_of(desk, number=A):
    return desk.deeds.find(number).id


def with_labels(desk, posting_ids):
    return {posting_id for posting_id in posting_ids if desk.ozon_labels.of_posting(posting_id)}


def boxes(desk, posting, count):
    packages = tuple(Package(number + 1) for number in range(count))
    desk.pen.amend("split", posting, lambda before: replace(before, packages=packages))


def test_a_file_is_matched_taken_in_and_found_again(three, pdf):
    path = pdf(*(ozon_label(number, n) for n, number in enumerate((B, A))))
    assert said(three, path) == [(B, 1, "ok", ""), (A, 1, "ok", "")]
    assert three.ozon_labels.label_of(id_of(three), 1) is None, "looked at, not taken in"
    done = take(three, path)
    assert (done.taken, done.known, done.refused) == (2, 0, 0)
    assert done.posting_ids == (id_of(three, B), id_of(three, A))
    label = three.ozon_labels.label_of(id_of(three), 1)
    assert label.page == 1
    path.unlink()
    assert label.path.read_bytes().startswith(b"%PDF")
    assert three.ozon_labels.label_of(id_of(three, C), 1) is None
    assert with_labels(three, [id_of(three), id_of(three, C)]) == {id_of(three)}
    assert three.ozon_labels.of_posting(id_of(three)) == (1,)


def test_the_deed_is_one_names_its_postings_and_tells_them(three, pdf):
    told = []
    three.bell.listen(told.append)
    take(three, pdf(ozon_label(A, 1), ozon_label("0999999999-0001-1", 2)))
    line = three.history.newest(1)[0]
    assert (line.deed, line.facts) == ("ozon_labels", {"file": "labels.pdf", "count": 1, "refused": 1})
    assert three.history.of_posting(id_of(three))[0].deed == "ozon_labels"
    assert [changes.postings for changes in told] == [frozenset({id_of(three)})]
    assert three.history.next_undo().deed == "import"


def test_the_same_file_again_writes_nothing(three, pdf):
    path = pdf(ozon_label(A, 1))
    take(three, path)
    entries = len(three.history.newest())
    assert lines(three, path)[0].known
    done = take(three, path)
    assert (done.taken, done.known, len(three.history.newest())) == (0, 1, entries)


def test_a_newer_label_takes_the_place_of_an_older_one(three, pdf):
    take(three, pdf(ozon_label(A, 1)))
    before = three.ozon_labels.label_of(id_of(three), 1)
    newer = pdf(ozon_label(B, 2), ozon_label(A, 3), name="newer.pdf")
    assert [(line.replaces, line.known) for line in lines(three, newer)] == [(False, False), (True, False)]
    take(three, newer)
    after = three.ozon_labels.label_of(id_of(three), 1)
    assert (after.page, after.path == before.path) == (1, False)


def test_barcodes_are_remembered_and_name_the_box(three, pdf):
    take(three, pdf(ozon_label(A, 7), ozon_label(B, 8)))
    assert names(three, "%101%806040007") == (id_of(three), 1)
    assert names(three, "23024930000008") == (id_of(three, B), 1)
    bench = three.new_bench()
    assert bench.scan("%101%806040007").posting.posting_number == A


def test_a_barcode_on_labels_of_several_postings_names_none(three, pdf):
    hub = [Label(written=number, upper=f"%101%80604000{n}", lower="99990000000001") for n, number in enumerate((A, B))]
    take(three, pdf(*hub))
    assert names(three, "99990000000001") is None
    assert names(three, "%101%806040001") == (id_of(three, B), 1)


def test_a_barcode_that_comes_back_on_another_posting_names_none_from_then_on(three, pdf):
    for n, number in enumerate((A, B, C)):
        take(three, pdf(Label(written=number, lower="99990000000001"), name=f"{n}.pdf"))
        assert names(three, "99990000000001") == ((id_of(three), 1) if n == 0 else None)


def test_goods_on_a_label_name_no_box(desk, pdf):
    take_in(desk, draft(A, goods_line("23024930500001", sku="584650000")))
    take(desk, pdf(Label(written=A, upper="584650000", lower="23024930500001")))
    assert (names(desk, "584650000"), names(desk, "23024930500001")) == (None, None)


def test_a_label_without_a_number_is_known_by_its_barcodes(three, pdf):
    take(three, pdf(ozon_label(A, 1)))
    again = pdf(Label(upper="%101%806040001"), Label(upper="%101%806049999"), name="again.pdf")
    assert said(three, again) == [(A, 1, "ok", ""), ("", 0, "refused", "ozon_label_no_number")]
    assert lines(three, again)[1].facts["read"] == "%101%806049999"


def test_a_tracking_number_names_the_box(three, pdf):
    boxes(three, A, 2)
    three.tracking.enter(A, TRACK, package=2)
    assert said(three, pdf(Label(lower=TRACK))) == [(A, 2, "ok", "")]


@pytest.mark.parametrize(
    ("label", "code"),
    [
        (Label(coded=A, written=B, lower="23024930500001"), "ozon_label_contradicts"),
        (Label(written=f"{A} {B}", lower="23024930500001"), "ozon_label_crowded"),
        (Label(written="0999999999-0001-1", lower="23024930500001"), "posting_unknown"),
        (Label(coded=A, qr=f"{A}/1/17"), "ozon_label_ours"),
        (Label(), "ozon_label_no_number"),
    ],
)
def test_what_is_not_taken_in(three, pdf, label, code):
    path = pdf(label, ozon_label(C, 3))
    assert [line.code for line in lines(three, path)] == [code, ""]
    take(three, path)
    assert with_labels(three, [id_of(three, number) for number in (A, B, C)]) == {id_of(three, C)}


def test_a_tracking_number_of_another_posting_contradicts(three, pdf):
    three.tracking.enter(B, TRACK)
    [line] = lines(three, pdf(Label(written=A, lower=TRACK)))
    assert (line.code, line.facts["other"]) == ("ozon_label_contradicts", B)


def test_a_file_without_any_good_label_is_refused(three, pdf):
    path = pdf(Label(written="0999999999-0001-1", lower="23024930500001"))
    assert refuses(take, three, path) == "ozon_labels_none"
    assert len(three.history.newest()) == 1


def test_a_label_twice_in_a_file(three, pdf):
    path = pdf(ozon_label(A, 1), ozon_label(B, 2), ozon_label(A, 1))
    assert said(three, path)[2] == (A, 0, "refused", "ozon_label_twice")
    assert lines(three, path)[2].facts["page"] == 1


@pytest.mark.parametrize("parts", [("2/2", "1/2"), ("", ""), ("2/2", "")])
def test_two_boxes_by_n_of_m_or_by_their_order(three, pdf, parts):
    boxes(three, A, 2)
    path = pdf(*(ozon_label(A, n, part) for n, part in enumerate(parts)))
    expected = [1, 2] if parts == ("", "") else [2, 1]
    assert [line.package for line in lines(three, path)] == expected
    take(three, path)
    assert [three.ozon_labels.label_of(id_of(three), package).page for package in expected] == [0, 1]
    assert names(three, "%101%806040000") == (id_of(three), expected[0])


def test_two_boxes_on_one_sheet(three, tmp_path):
    boxes(three, A, 2)
    path = sheet_pdf(tmp_path / "a4.pdf", [ozon_label(A, 1, "1/2"), ozon_label(A, 2, "2/2"), ozon_label(B, 3)])
    take(three, path)
    regions = [three.ozon_labels.label_of(id_of(three), package).region for package in (1, 2)]
    assert regions[0][0] < regions[1][0]


def test_more_labels_than_boxes_is_warned_of(three, pdf):
    path = pdf(ozon_label(A, 1), ozon_label(A, 2))
    assert said(three, path) == [(A, 1, "ok", ""), (A, 2, "warn", "package_unknown")]


@pytest.mark.parametrize(
    ("fields", "code"),
    [({"status": OzonStatus.CANCELLED}, "posting_cancelled"), ({"lost_rows": 1}, "posting_incomplete")],
)
def test_a_posting_that_must_not_leave_is_warned_of(desk, pdf, fields, code):
    take_in(desk, draft(A, **fields))
    [line] = lines(desk, pdf(ozon_label(A, 1)))
    assert (line.verdict, line.code) == (Verdict.WARN, code)


def test_a_posting_on_hold_is_warned_of_and_its_label_kept(three, pdf):
    three.deeds.hold(A, HoldReason.DAMAGED)
    path = pdf(ozon_label(A, 1))
    assert said(three, path) == [(A, 1, "warn", "posting_on_hold")]
    take(three, path)
    assert three.ozon_labels.label_of(id_of(three), 1) is not None


def test_the_files_stand_beside_the_database(file_desk, pdf):
    take_in(file_desk, draft(A))
    preview = file_desk.ozon_labels.read(pdf(ozon_label(A, 1)))
    file_desk.ozon_labels.apply(preview)
    folder = file_desk._database.path.with_name("desk-labels")
    assert [one.name for one in folder.iterdir()] == [f"{preview.file.sha256}.pdf"]
    assert file_desk.ozon_labels.label_of(id_of(file_desk), 1).path.parent == folder
    (folder / f"{preview.file.sha256}.pdf").unlink()
    with pytest.raises(Trouble) as trouble:
        file_desk.ozon_labels.label_of(id_of(file_desk), 1)
    assert (trouble.value.code, trouble.value.facts["posting"]) == ("ozon_label_gone", A)
    assert take(file_desk, preview.file.path).known == 1


def test_a_file_taken_away_can_be_dropped_in_again(file_desk, pdf):
    take_in(file_desk, draft(A))
    path = pdf(ozon_label(A, 1))
    take(file_desk, path)
    file_desk.ozon_labels.label_of(id_of(file_desk), 1).path.unlink()
    take(file_desk, path)
    assert file_desk.ozon_labels.label_of(id_of(file_desk), 1).path.is_file()


def test_a_file_changed_since_the_preview_is_refused(three, pdf):
    preview = three.ozon_labels.read(pdf(ozon_label(A, 1)))
    pdf(ozon_label(A, 2), ozon_label(B, 3))
    assert refuses(three.ozon_labels.apply, preview) == "file_changed"
    assert not list(three.ozon_labels.folder.iterdir())
    assert len(three.history.newest()) == 1


def test_a_posting_gone_since_the_preview_gets_no_label(three, pdf):
    preview = three.ozon_labels.read(pdf(ozon_label(A, 1)))
    three.history.undo()
    done = three.ozon_labels.apply(preview)
    assert (done.taken, done.refused) == (0, 1)
    assert three.history.newest(1)[0].deed == "undo"


def test_undoing_the_import_takes_labels_and_codes_along(three, pdf):
    take(three, pdf(ozon_label(A, 1)))
    three.history.undo()
    assert names(three, "%101%806040001") is None
    three.history.redo()
    assert three.ozon_labels.label_of(id_of(three), 1) is None


def test_a_locked_file_is_refused_by_name(three, tmp_path):
    assert refuses(three.ozon_labels.read, locked_pdf(tmp_path / "labels.pdf")) == "pdf_locked"


def test_old_files_go_once_nobody_needs_them(trade, tmp_path, pdf):
    now = [NOW]
    desk = Desk(Database.open(tmp_path / "desk.db"), trade, clock=lambda: now[0], name="bench 1")
    delivered, waiting = draft(A, status=OzonStatus.DELIVERED), draft(B)
    take_in(desk, delivered, waiting, draft(C))
    for days, number, name in ((0, A, "over.pdf"), (0, B, "open.pdf"), (59, C, "new.pdf")):
        now[0] = NOW + timedelta(days=days)
        preview = desk.ozon_labels.read(pdf(ozon_label(number, 1), name=name))
        desk.ozon_labels.apply(preview)
        kept = desk.ozon_labels.folder / f"{preview.file.sha256}.pdf"
        os.utime(kept, (now[0].timestamp(), now[0].timestamp()))
    assert len(list(desk.ozon_labels.folder.iterdir())) == 3
    now[0] = NOW + timedelta(days=61)
    take(desk, pdf(ozon_label(C, 4), name="newer.pdf"))
    ids = {number: id_of(desk, number) for number in (A, B, C)}
    assert with_labels(desk, ids.values()) == {ids[B], ids[C]}
    assert desk.ozon_labels.label_of(ids[B], 1).path.is_file()
    assert desk.ozon_labels.label_of(ids[A], 1) is None
    assert len(list(desk.ozon_labels.folder.iterdir())) == 3, "that of the label replaced two days later is not old"
    desk.close()
