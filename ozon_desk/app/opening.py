"""Opening the database for a person: what went wrong is said, and a damaged one can be replaced by its back-up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMessageBox, QWidget

from ozon_desk.app.wiring import open_desk
from ozon_desk.domain.errors import Trouble
from ozon_desk.services import backups
from ozon_desk.services.clock import Clock
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, texts

if TYPE_CHECKING:
    from ozon_desk.ui.desk_frame import DeskFrame


def open_with_help(path: Path, clock: Clock, parent: QWidget) -> Desk | None:
    """The desk, or None when the person gave up."""
    while True:
        try:
            return open_desk(path, clock)
        except Trouble as trouble:
            if trouble.code == "database_damaged" and _restore(path, clock, parent):
                continue
            message = texts.error(trouble)
            box = QMessageBox(QMessageBox.Icon.Critical, "Ozon Desk", message.title, parent=parent)
            box.setInformativeText(message.todo)
            box.setStandardButtons(QMessageBox.StandardButton.Retry | QMessageBox.StandardButton.Close)
            if box.exec() != QMessageBox.StandardButton.Retry:
                return None


def _restore(path: Path, clock: Clock, parent: QWidget) -> bool:
    """Offers the newest sound back-up; the damaged file is kept beside it."""
    good = backups.newest_good(path)
    if good is None:
        return False
    message = texts.alarm("restore_offer", {"when": formats.moment(good.at, "UTC")})
    box = QMessageBox(QMessageBox.Icon.Warning, "Ozon Desk", message.title, parent=parent)
    box.setInformativeText(message.todo)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    if box.exec() != QMessageBox.StandardButton.Yes:
        return False
    try:
        backups.restore(path, good, clock())
    except Trouble:
        return False
    return True


def care_for(desk: Desk, frame: DeskFrame, path: Path) -> None:
    """Daily back-up (only of a database that is sound) and the news of damage, from the background."""

    def work(_report: object) -> bool:
        sound = backups.is_sound(path)
        if sound:
            desk.backups.daily()
        return sound

    job = frame.worker.submit(work)
    job.failed.connect(frame.do.say)

    def heard(sound: bool) -> None:
        if not sound:
            frame.do.say(Trouble("database_damaged", file=path.name, folder=str(path.parent)))

    job.done.connect(heard)
