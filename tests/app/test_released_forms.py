"""A database of every form that was ever released opens, after a back-up, and a day's work can be done on it; one of a
newer program is never touched."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget

from ozon_desk import __version__
from ozon_desk.app import opening
from ozon_desk.app.wiring import open_desk
from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.status import Stage, Tab
from ozon_desk.services import backups, replacing
from ozon_desk.services.backups import BackupKind
from ozon_desk.storage import sqlite
from ozon_desk.storage.migrating import PROGRAMS, STEPS
from tests.builders import Clock, draft, file_of

DUMPS = sorted((Path(__file__).parents[1] / "files" / "databases").glob("form_*.sql"))
NEW = "0399999999-0001-1"


def form_of(dump: Path) -> str:
    return dump.stem.removeprefix("form_")


def laid_out(dump: Path, path: Path) -> Path:
    with closing(sqlite3.connect(path)) as db, db:
        db.executescript(dump.read_text(encoding="utf-8"))
    return path


def version_in(path: Path) -> str:
    with closing(sqlite3.connect(path)) as db:
        return sqlite.program_of(db)


def test_every_form_has_its_dump_and_its_program() -> None:
    assert {form_of(dump) for dump in DUMPS} == STEPS.known == set(PROGRAMS)


@pytest.mark.parametrize("dump", DUMPS, ids=form_of)
def test_a_days_work_on_a_database_of_each_form(dump: Path, tmp_path: Path, clock: Clock) -> None:
    path = laid_out(dump, tmp_path / "desk.db")
    clock.now += timedelta(days=3)
    desk = open_desk(path, clock)
    made = backups.list_of(path)
    assert [one.kind for one in made] == ([] if form_of(dump) == STEPS.head else [BackupKind.UPDATE])
    assert version_in(path) == __version__
    desk.packers.trust()
    before = desk.queue.overview().tabs[Tab.ALL]
    assert before >= 2
    new = file_of(draft(NEW, due=clock.now + timedelta(hours=9)))
    desk.imports.apply(desk.imports.compare(new, store=next(iter(desk.shop.settings.stores), "")))
    desk.deeds.pack(NEW)
    desk.tracking.enter(NEW, "1000000099", "CDEK", insist=True)
    assert desk.history.undo().deed == "track"
    assert desk.history.redo().deed == "track"
    desk.labels.printed(desk.labels.prepare([desk.deeds.find(NEW).id], LabelSize.SMALL).serials, LabelSize.SMALL)
    handover = desk.handovers.open("CDEK")
    assert desk.handovers.cart(handover).scan(NEW).code == ""
    desk.handovers.close(handover.id)
    assert desk.deeds.find(NEW).stage is Stage.HANDED_OVER
    assert desk.queue.overview().tabs[Tab.ALL] == before + 1
    assert desk.backups.daily() is not None
    desk.close()


def test_a_back_up_from_before_an_update_outlives_the_daily_ones(tmp_path: Path, clock: Clock) -> None:
    path = laid_out(DUMPS[0], tmp_path / "desk.db")
    desk = open_desk(path, clock)
    for _ in range(12):
        clock.now += timedelta(days=1)
        desk.backups.daily()
    kinds = [one.kind for one in backups.list_of(path)]
    assert (kinds.count(BackupKind.UPDATE), kinds.count(BackupKind.USUAL)) == (1, backups.KEPT)
    desk.close()


# ------------------------------------------------------------------------------------------------------- a downgrade


@pytest.fixture
def updated(tmp_path: Path, clock: Clock) -> Path:
    """A shop that a program from the future has changed, after it backed it up and one posting was packed."""
    path = laid_out(DUMPS[-1], tmp_path / "desk.db")
    backups.make_of(path, clock.now, BackupKind.UPDATE)
    clock.now += timedelta(days=2)
    desk = open_desk(path, clock)
    desk.deeds.pack("0201234567-0006-1")
    desk.close()
    with closing(sqlite3.connect(path)) as db, db:
        db.execute("UPDATE alembic_version SET version_num = '0099'")
        db.execute("PRAGMA user_version = 1004002")
    return path


def test_a_newer_database_says_who_wrote_it_and_stays(updated: Path, clock: Clock) -> None:
    before = updated.read_bytes()
    with pytest.raises(Trouble) as trouble:
        open_desk(updated, clock)
    assert trouble.value.code == "database_newer"
    assert (trouble.value.facts["program"], trouble.value.facts["mine"]) == ("1.4.2", __version__)
    assert updated.read_bytes() == before


def test_the_back_up_from_before_the_update_is_offered(
    updated: Path, clock: Clock, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []

    def agree(box: QMessageBox) -> int:
        said.append(f"{box.text()} {box.informativeText()}")
        return int(QMessageBox.StandardButton.Yes)

    monkeypatch.setattr(QMessageBox, "exec", agree)
    window = QWidget()
    desk = opening.open_with_help(updated, clock, window)
    assert desk is not None
    assert desk.deeds.find("0201234567-0006-1").stage is not Stage.PACKED
    desk.close()
    (words,) = said
    assert "1.4.2" in words
    assert "18 Nov 2026" in words
    assert "1 deed" in words
    (kept,) = [one for one in backups.list_of(updated) if one.kind is BackupKind.REPLACED]
    assert version_in(kept.path) == "1.4.2"
    with pytest.raises(Trouble):
        replacing.look(updated, kept.path)
    window.deleteLater()
