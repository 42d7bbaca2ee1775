"""A shop on its way: taking all of it along in one file, and what a database that arrived somewhere must know."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from ozon_desk.domain.errors import Trouble
from ozon_desk.services.clock import Clock
from ozon_desk.services.packers import Packers
from ozon_desk.services.pen import Pen
from ozon_desk.services.privacy import Privacy
from ozon_desk.services.shop import Shop
from ozon_desk.services.shop_files import Manifest, Taken, pack_shop
from ozon_desk.services.streams import Progress
from ozon_desk.storage import evidence, journal, ozon_labels, wiping
from ozon_desk.storage.database import Database

TAKEN: Final = "shop_taken"
ARRIVED: Final = ("shop_brought", "backup_restored")
STAYS: Final = "shop_stays"


class Moving:
    """For owners."""

    def __init__(
        self, database: Database, shop: Shop, pen: Pen, packers: Packers, privacy: Privacy, clock: Clock
    ) -> None:
        self._database = database
        self._shop = shop
        self._pen = pen
        self._packers = packers
        self._privacy = privacy
        self._clock = clock

    def take_along(
        self, target: Path, machine: Mapping[str, Any], progress: Progress | None = None, *, moves: bool = False
    ) -> Taken:
        """Writes the whole shop into one file: database, photos, Ozon's labels, pictures of products, and what this
        computer remembers (``machine``). ``moves``: the shop goes on elsewhere, and this desk warns from now on.

        ``Refusal("owner_only")``; ``Trouble`` for a place that can't be written or is too small; ``Cancelled``.
        """
        self._packers.check_owner()
        if self._database.path is None:
            raise Trouble("shop_in_memory")
        settings = self._shop.settings
        pictures = Path(settings.photo_folder) if settings.photo_folder else None
        manifest = Manifest(self._clock(), self._pen.desk_name, settings.shop_name, dict(machine))
        taken = pack_shop(self._database.path, target, manifest, pictures, progress)
        with self._pen.deed(TAKEN, {"file": target.name, "moves": moves}, undoable=False):
            pass
        return taken

    def moved_away(self) -> datetime | None:
        """When (UTC) this shop went to another computer; None where it is at home here."""
        with self._database.reading() as connection:
            newest = journal.last_of(connection, TAKEN, *ARRIVED, STAYS)
        return newest.at if newest is not None and newest.deed == TAKEN and newest.facts.get("moves") else None

    def stays(self) -> None:
        """It goes on here after all. ``Refusal("owner_only")``."""
        self._packers.check_owner()
        with self._pen.deed(STAYS, undoable=False):
            pass

    def note_arrival(self, file: str, newest: datetime | None, *, whole: bool) -> None:
        """Says in the journal that this database came out of ``file``, and when (UTC) the last deed in it was done."""
        facts = {"file": file, "day": newest.astimezone(UTC).isoformat(timespec="minutes") if newest else ""}
        with self._pen.deed("shop_brought" if whole else "backup_restored", facts, undoable=False, by_shop=True):
            pass

    def files_needed(self) -> set[str]:
        """Names of the photos and label PDFs that this database speaks of; not those of wiped postings."""
        with self._database.reading() as connection:
            photos = evidence.file_names(connection) - wiping.wiped_files(connection)
            return photos | {f"{name}.pdf" for name in ozon_labels.files(connection)}

    def use_pictures(self, folder: Path) -> None:
        """Pictures of products came along and lie there."""
        self._packers.trust()
        self._shop.change(photo_folder=str(folder))

    def wipe_again(self, before: datetime | None, keep_days: int) -> None:
        """A database from before a wipe: takes what that took (of postings over before a moment, UTC), and keeps
        buyers' data no longer than the shop does by now."""
        self._packers.trust()
        mine = self._shop.settings.keep_buyers_days
        if keep_days and (not mine or mine > keep_days):
            self._shop.change(keep_buyers_days=keep_days)
        days = self._shop.settings.keep_buyers_days
        if days:
            due = self._clock() - timedelta(days=days)
            before = due if before is None else max(before, due)
        if before is not None:
            self._privacy.wipe_before(before)
