"""Files beside the database that show whom a wiped posting was for: Ozon's labels, photos of packing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from ozon_desk.domain.status import OzonStatus
from ozon_desk.exchange.pdf_pages import open_pdf
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, ids, take_in
from tests.files.make_label_pdfs import label_pdf, ozon_label, sheet_pdf

A, B, C = "0201234567-0029-1", "0201234567-0030-1", "0201234567-0031-1"
DAY = timedelta(days=1)


@pytest.fixture
def desk(trade: TradeData, tmp_path: Path) -> Iterator[Desk]:
    """With three postings to pack."""
    made = Desk(Database.open(tmp_path / "desk.db"), trade, clock=lambda: NOW, name="bench 1")
    take_in(made, *map(draft, (A, B, C)))
    yield made
    made.close()


def deliver(desk: Desk, *numbers: str) -> None:
    ended = NOW - 100 * DAY
    take_in(desk, *(draft(one, status=OzonStatus.DELIVERED, delivered_at=ended) for one in numbers))


def take_labels(desk: Desk, path: Path) -> None:
    desk.ozon_labels.apply(desk.ozon_labels.read(path))
    path.unlink()


def stored(desk: Desk) -> list[Path]:
    return sorted(desk.ozon_labels.folder.glob("*.pdf"))


def texts(path: Path) -> str:
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    try:
        return "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_a_pdf_goes_when_all_its_postings_are_wiped(desk: Desk, tmp_path: Path) -> None:
    take_labels(desk, label_pdf(tmp_path / "labels.pdf", [ozon_label(n, i) for i, n in enumerate((A, B))]))
    desk.backups.now()
    deliver(desk, A, B)
    preview = desk.privacy.preview(90)
    report = desk.privacy.wipe(90)
    assert (preview.label_pages, preview.label_files) == (report.label_pages, report.label_files) == (2, 1)
    assert list(tmp_path.rglob("*.pdf")) == []
    assert desk.ozon_labels.label_of(*ids(desk, A), 1) is None


def test_from_a_pdf_that_others_need_only_the_pages_of_wiped_postings_go(desk: Desk, tmp_path: Path) -> None:
    take_labels(desk, label_pdf(tmp_path / "labels.pdf", [ozon_label(n, i) for i, n in enumerate((A, B, C))]))
    (before,) = stored(desk)
    assert A in texts(before)
    deliver(desk, A)
    report = desk.privacy.wipe(90)
    assert (report.label_pages, report.label_files) == (1, 1)
    (after,) = stored(desk)
    assert after != before
    assert A not in texts(after)
    for page, number in enumerate((B, C)):
        label = desk.ozon_labels.label_of(*ids(desk, number), 1)
        assert label is not None
        assert (label.path, label.page) == (after, page)
        with open_pdf(after) as pdf:
            assert pdf.pages == 2
            assert pdf.render(label.page, 1, label.region).width > 100
    assert [line.deed for line in desk.history.newest(3)] == ["wipe_tidied", "wipe", "wipe"]
    assert desk.privacy.wipe(90).is_empty
    assert stored(desk) == [after]


def test_a_sheet_goes_with_the_last_of_its_labels(desk: Desk, tmp_path: Path) -> None:
    take_labels(desk, sheet_pdf(tmp_path / "sheet.pdf", [ozon_label(n, i) for i, n in enumerate((A, B))]))
    deliver(desk, A)
    report = desk.privacy.wipe(90)
    assert (report.label_pages, report.label_files) == (1, 0)
    assert len(stored(desk)) == 1
    deliver(desk, B)
    assert desk.privacy.wipe(90).label_files == 1
    assert stored(desk) == []


def test_a_label_nobody_can_read_any_more_stops_nothing(desk: Desk, tmp_path: Path) -> None:
    take_labels(desk, label_pdf(tmp_path / "labels.pdf", [ozon_label(n, i) for i, n in enumerate((A, B))]))
    (kept,) = stored(desk)
    kept.write_bytes(b"broken")
    deliver(desk, A)
    assert desk.privacy.wipe(90).label_pages == 1


def test_photos_go_but_not_those_another_posting_shows_too(desk: Desk, tmp_path: Path) -> None:
    both, one = tmp_path / "both.jpg", tmp_path / "one.jpg"
    both.write_bytes(b"two boxes")
    one.write_bytes(b"one box")
    desk.evidence.attach(*ids(desk, A), [both, one])
    desk.evidence.attach(*ids(desk, B), [both])
    shown = desk.evidence.of_posting(*ids(desk, A))
    desk.backups.now()
    deliver(desk, A)
    assert desk.privacy.preview(90).evidence_files == 1
    assert desk.privacy.wipe(90).evidence_files == 1
    there = {path.name for path in tmp_path.rglob("*.jpg")} - {"both.jpg", "one.jpg"}
    assert there == {shown[0].stored_name}
    assert desk.evidence.verify().wrong == ()
    assert desk.evidence.verify().files == 1
    assert desk.evidence.is_known(shown[1].checksum), "the camera's folder doesn't offer it again"


def test_what_was_taken_away_before_does_not_come_back(desk: Desk, tmp_path: Path) -> None:
    photo = tmp_path / "photo.jpg"
    photo.write_bytes(b"a box")
    desk.evidence.attach(*ids(desk, A), [photo])
    deliver(desk, A)
    (shown,) = desk.evidence.of_posting(*ids(desk, A))
    desk.evidence.remove(shown.id)
    desk.privacy.wipe(90)
    desk.history.undo()
    assert desk.evidence.of_posting(*ids(desk, A)) == ()


def test_the_same_events_read_again_bring_no_words_back(desk: Desk) -> None:
    desk.tracking.enter(A, "RA644000005RU", "Russian Post", insist=True)
    pasted = "tracking\tdate\tstatus\nRA644000005RU\t2026-08-01 06:00\tВручение Иванову\n"
    take_in(desk, draft(A, accepted_at=NOW - 120 * DAY))
    desk.events.apply(desk.events.preview(desk.events.open_text(pasted)))
    deliver(desk, A)
    assert [one.event.text for one in desk.events.of_posting(A)] == ["Вручение Иванову"]
    assert desk.privacy.wipe(90).events == 1
    assert desk.events.apply(desk.events.preview(desk.events.open_text(pasted))).written == 0
    assert "Иванов" not in desk.events.of_posting(A)[0].event.text


def test_the_weekly_copies_lose_their_files_too_and_are_named(desk: Desk, tmp_path: Path) -> None:
    weekly, photo = tmp_path / "weekly", tmp_path / "photo.jpg"
    weekly.mkdir()
    photo.write_bytes(b"a box")
    desk.shop.change(report_folder=str(weekly))
    desk.evidence.attach(*ids(desk, A), [photo])
    take_labels(desk, label_pdf(tmp_path / "labels.pdf", [ozon_label(A, 0)]))
    copy = desk.backups.weekly(weekly, "ozon-desk-2026-W46")
    assert copy is not None
    os.utime(copy.path, (NOW.timestamp() - 1, NOW.timestamp() - 1))
    assert {path.suffix for path in weekly.rglob("*") if path.is_file()} == {".db", ".pdf", ".jpg"}
    deliver(desk, A)
    report = desk.privacy.wipe(90)
    assert [path.name for path in weekly.rglob("*") if path.is_file()] == [copy.path.name]
    assert report.copies == (copy.path,)
    assert desk.privacy.delete_copies(report.copies) == 1
