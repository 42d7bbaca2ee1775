"""Builds everything once: clock -> database -> desk. Nothing else knows how the parts come together."""

from __future__ import annotations

import logging
import platform
from datetime import datetime
from pathlib import Path

from ozon_desk import __version__
from ozon_desk.app.paths import RESOURCES
from ozon_desk.domain.errors import Trouble
from ozon_desk.services import backups, replacing
from ozon_desk.services.backups import BackupKind
from ozon_desk.services.clock import Clock, clock_from, system_clock
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.storage.database import Database


def make_clock(at: datetime | None, *, running: bool) -> Clock:
    """The system's clock, or one set to ``at``: standing still for a command, running on for the window."""
    if at is None:
        return system_clock
    return clock_from(at) if running else lambda: at


def open_desk(path: Path | None, clock: Clock, resources: Path = RESOURCES) -> Desk:
    """Opens the database (making it where there is none) and joins the desk to it. Raises ``Trouble``."""

    def back_up(file: Path) -> None:
        backups.make_of(file, clock(), BackupKind.UPDATE)

    if path is not None:
        replacing.finish(path, clock())
    database = Database.open(path, before_migration=back_up, program=__version__)
    desk = Desk(database, TradeData.load(resources), clock=clock, name=platform.node() or "desk")
    try:
        desk.review.fill_once()
    except Trouble as trouble:
        # Another program writes, or the disk is full: the next start tries again.
        logging.getLogger(__name__).warning("the late review isn't filled yet: %s", trouble.code)
    return desk


def open_copy(path: Path, *, clock: Clock, resources: Path = RESOURCES) -> Desk:
    """The same for a copy that is being made ready to take a database's place; nobody works with it yet."""
    database = Database.open(path, program=__version__)
    return Desk(database, TradeData.load(resources), clock=clock, name=platform.node() or "desk")
