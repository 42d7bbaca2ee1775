"""Opening the database for a person: what went wrong is said, and a back-up is offered in its place."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from ozon_desk.app.wiring import open_copy, open_desk
from ozon_desk.domain.errors import Trouble
from ozon_desk.services import backups, replacing
from ozon_desk.services.clock import Clock
from ozon_desk.services.desk import Desk
from ozon_desk.services.privacy import Progress
from ozon_desk.services.replacing import Prepared
from ozon_desk.ui import formats, texts
from ozon_desk.ui.texts.shop_moves import lost_lines, shop_arrived

_log = logging.getLogger(__name__)


def open_with_help(path: Path, clock: Clock, parent: QWidget) -> Desk | None:
    """The desk, or None when the person gave up."""
    while True:
        try:
            return open_desk(path, clock)
        except Trouble as trouble:
            if trouble.code == "database_damaged" and offer_restore(path, clock, parent):
                continue
            if trouble.code == "database_newer" and offer_older(path, trouble, clock, parent):
                continue
            if not _say(trouble, parent, again=True):
                return None


def offer_restore(path: Path, clock: Clock, parent: QWidget) -> bool:
    """Offers the newest sound back-up in the place of a damaged database, which is kept.

    The desk must be closed. Answers whether the back-up was taken; the damage itself is said by the caller.
    """
    good = backups.newest_good(path)
    if good is None:
        return False
    message = texts.alarm("restore_offer", {"when": formats.moment(good.at, "UTC")})
    return _agrees(message, parent) and _put_back(path, good.path, clock, parent)


def offer_older(path: Path, trouble: Trouble, clock: Clock, parent: QWidget) -> bool:
    """Offers the back-up made before an update in the place of a database that a newer program has changed; it is kept.
    Answers whether the back-up was taken; without one the trouble is said by the caller."""
    older = backups.newest_good(path)
    if older is None:
        return False
    try:
        lost = ". ".join(line.rstrip(".") for line in lost_lines(replacing.look(path, older.path)))
    except Trouble as failed:
        _say(failed, parent)
        return False
    facts = {**trouble.facts, "when": formats.moment(older.at, "UTC"), "lost": lost}
    return _agrees(texts.alarm("newer_offer", facts), parent) and _put_back(path, older.path, clock, parent)


def _put_back(path: Path, source: Path, clock: Clock, parent: QWidget) -> bool:
    try:
        replacing.swap(replacing.prepare(path, source, partial(open_copy, clock=clock)), clock())
    except Trouble as trouble:
        _say(trouble, parent)
        return False
    return True


def put_in_place(prepared: Prepared, clock: Clock) -> tuple[Callable[[], texts.Message], bool]:
    """Lets what is ready take the database's place; the desk must be closed. What to say of it, in the language that
    is spoken by then, and whether it did: otherwise everything is as it was."""
    try:
        replaced = replacing.swap(prepared, clock())
    except Trouble as trouble:
        return partial(texts.error, trouble), False
    return partial(shop_arrived, replaced, whole=prepared.whole), True


def look_after(desk: Desk, path: Path, progress: Progress | None = None) -> bool:
    """Whether the database is sound; only then a back-up is due (of a damaged one it would push a good one out)."""
    sound = backups.is_sound(path)
    if sound:
        try:
            # First, so that what is to go isn't in the back-up.
            desk.privacy.daily(progress)
        finally:
            desk.backups.daily()
    return sound


def _agrees(message: texts.Message, parent: QWidget) -> bool:
    box = QMessageBox(QMessageBox.Icon.Warning, "Ozon Desk", message.title, parent=parent)
    box.setInformativeText(message.todo)
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    return box.exec() == QMessageBox.StandardButton.Yes


def _say(trouble: Trouble, parent: QWidget, *, again: bool = False) -> bool:
    """Answers whether the person wants to try again."""
    _log.error("trouble %s with the database", trouble.code)
    message = texts.error(trouble)
    box = QMessageBox(QMessageBox.Icon.Critical, "Ozon Desk", message.title, parent=parent)
    box.setInformativeText(message.todo)
    buttons = QMessageBox.StandardButton.Close
    box.setStandardButtons(buttons | QMessageBox.StandardButton.Retry if again else buttons)
    return box.exec() == QMessageBox.StandardButton.Retry
