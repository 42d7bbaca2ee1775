"""Back-ups beside the database: daily and before each change of its form, the newest ten kept.

Photos of packing and Ozon's label PDFs, which stand beside the database, go along.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Final

from ozon_desk.domain.errors import Trouble
from ozon_desk.services import carried
from ozon_desk.services.clock import Clock
from ozon_desk.storage import copies, migrating, sqlite
from ozon_desk.storage.database import Database, backup_folder

KEPT: Final = 10
KEPT_APART: Final = 3
"""Of those made before an update, and of those a back-up took the place of: daily ones never push them out."""
EVERY: Final = timedelta(days=1)
_STAMP: Final = "%Y%m%d-%H%M%S"
_HALF: Final = re.compile(r"-(\d{8}-\d{6})\b.*\.part(-journal|-wal|-shm)?$", re.ASCII)
_HALF_OVER: Final = timedelta(hours=1)
"""No back-up takes so long: another program's is done, or was killed."""
WEEKLY: Final = "ozon-desk.db"
_WEEKLY: Final = re.compile(r"ozon-desk-\d{4}-W\d\d\.db", re.ASCII)
_REPLACED: Final = re.compile(r"-replaced-\d{8}-\d{6}(?:\.\d+)?$", re.ASCII)
_STAMPED: Final = re.compile(r"-(\d{8}-\d{6})(?:-(update|replaced))?\.db", re.ASCII)


class BackupKind(StrEnum):
    """Why there is a back-up; the word stands in its name."""

    USUAL = ""
    UPDATE = "update"
    """Before a newer program changed the database's form."""
    REPLACED = "replaced"
    """What a back-up was put in the place of."""


@dataclass(frozen=True, slots=True)
class BackupFile:
    """``at`` in UTC, ``size`` in bytes."""

    path: Path
    at: datetime
    size: int
    kind: BackupKind = BackupKind.USUAL


def list_of(database: Path) -> list[BackupFile]:
    """The back-ups of a database file, newest first (also when the database itself can't be opened)."""
    folder = backup_folder(database)
    found = []
    # Not by glob: the database's name may well have brackets.
    for path in folder.iterdir() if folder.is_dir() else ():
        stamp = _STAMPED.fullmatch(path.name.removeprefix(database.stem))
        if stamp:
            # Another desk may thin them out meanwhile; and people give names, too.
            with suppress(OSError, ValueError):
                at = datetime.strptime(stamp[1], _STAMP).replace(tzinfo=UTC)
                found.append(BackupFile(path, at, path.stat().st_size, BackupKind(stamp[2] or "")))
    return sorted(found, key=lambda backup: backup.at, reverse=True)


def shared_files(database: Path) -> Path:
    """The name beside which the files of all back-ups stand: one set for all ten."""
    return backup_folder(database) / database.name


def beside(source: Path) -> tuple[Path, ...]:
    """The names beside which the files of a copy of a database may stand: its own, and that of the one set which all
    back-ups of a folder, or all weekly copies, have together."""
    names = [source.name]
    if _WEEKLY.fullmatch(source.name):
        names.append(WEEKLY)
    stamp = _STAMPED.search(source.name)
    if stamp and stamp.end() == len(source.name):
        names.append(f"{source.name[: stamp.start()]}.db")
    return tuple(source.with_name(name) for name in names)


def copies_before(database: Path | None, moment: datetime, weekly: Path | None = None) -> tuple[Path, ...]:
    """Copies of the database in the folders the desk knows that are as old as ``moment`` (UTC): its back-ups, damaged
    files that version 0.1 put one in the place of, shops that made room, and those in the folder of ``weekly`` copies.
    Newest first."""
    if database is None:
        return ()
    damaged = re.compile(re.escape(f"{database.stem}-damaged-") + r"\d{8}-\d{6}\.db", re.ASCII)
    aside = _called(damaged, database.absolute().parent)
    replaced = re.compile(re.escape(database.stem) + _REPLACED.pattern, re.ASCII)
    whole = [folder / database.name for folder in _called(replaced, database.absolute().parent)]
    of_weeks = [path for path in _called(_WEEKLY, weekly) if path.stat().st_mtime <= moment.timestamp()]
    return (
        *(backup.path for backup in list_of(database) if backup.at <= moment),
        *aside,
        *filter(Path.exists, whole),
        *of_weeks,
    )


def _called(pattern: re.Pattern[str], folder: Path | None) -> list[Path]:
    """Newest first, by their names."""
    try:
        return (
            sorted((path for path in folder.iterdir() if pattern.fullmatch(path.name)), reverse=True) if folder else []
        )
    except OSError:
        return []


def delete_copies(paths: Sequence[Path]) -> int:
    """Deletes copies of the database with what SQLite left beside them; answers how many are gone."""
    count = 0
    for copy in paths:
        for suffix in ("-wal", "-shm", ""):
            with suppress(OSError):
                copy.with_name(copy.name + suffix).unlink(missing_ok=True)
        if _REPLACED.search(copy.parent.name):
            # A whole shop that was put aside: its photos show the same people.
            shutil.rmtree(copy.parent, ignore_errors=True)
        count += not copy.exists()
    return count


def name_for(database: Path, now: datetime, kind: BackupKind = BackupKind.USUAL) -> str:
    """What a back-up made now is called."""
    ending = f"-{kind}" if kind else ""
    return f"{database.stem}-{now.astimezone(UTC).strftime(_STAMP)}{ending}.db"


def free_name(database: Path, now: datetime, kind: BackupKind) -> Path:
    """Where a back-up goes that must stand in nobody's place: one of the same second is there already."""
    while (path := backup_folder(database) / name_for(database, now, kind)).exists():
        now += timedelta(seconds=1)
    return path


def thin_out(database: Path, made: Path | None = None) -> None:
    """The eleventh oldest goes; of each kind that is kept apart, the fourth. Never the one just ``made``: after a clock
    was set back it would be the oldest."""
    there = sorted(list_of(database), key=lambda backup: backup.path != made)
    for kind in BackupKind:
        most = KEPT_APART if kind else KEPT
        for surplus in [one for one in there if one.kind is kind][most:]:
            # Somebody may be reading it: then it goes with the next one.
            with suppress(OSError):
                surplus.path.unlink(missing_ok=True)


def _sweep_halves(folder: Path, now: datetime) -> None:
    """Takes away what a program that was killed while it made a back-up has left: nobody would ever wipe it."""
    for path in folder.iterdir():
        stamp = _HALF.search(path.name)
        with suppress(OSError, ValueError):
            if stamp and now - datetime.strptime(stamp[1], _STAMP).replace(tzinfo=UTC) > _HALF_OVER:
                path.unlink()


def make_of(database: Path, now: datetime, kind: BackupKind = BackupKind.USUAL) -> BackupFile:
    """A back-up of a database file now, with the files beside it; the oldest goes. Raises ``Trouble``."""
    folder = backup_folder(database)
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise sqlite.trouble_of(error, database) from error
    target = folder / name_for(database, now, kind)
    _sweep_halves(folder, now)
    sqlite.copy_database(database, target)
    thin_out(database, target)
    # One set of files for all ten: each is written once and never changed.
    beside = shared_files(database)
    carried.along(database, beside, links=True, most=carried.MOST_COPIED)
    carried.forget_labels(database, beside, now)
    return BackupFile(target, now, target.stat().st_size, kind)


def is_sound(database: Path) -> bool:
    """Whether the file can be read and its pages hang together."""
    return sqlite.is_sound(database)


def newest_good(database: Path) -> BackupFile | None:
    """The newest back-up that is sound and in a form this program knows, for a database that isn't."""
    for backup in list_of(database):
        try:
            if copies.facts_of(backup.path).form in migrating.STEPS.known and sqlite.is_sound(backup.path):
                return backup
        except Trouble:
            continue
    return None


class Backups:
    """Back-ups of the open database."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._path = database.path
        self._clock = clock

    @property
    def folder(self) -> Path | None:
        return backup_folder(self._path) if self._path else None

    def list(self) -> list[BackupFile]:
        return list_of(self._path) if self._path else []

    def daily(self) -> BackupFile | None:
        """Makes today's back-up unless there is one younger than a day."""
        if self._path is None:
            return None
        now = self._clock()
        # Those of a clock that ran ahead would else have one made at every look, and push the others out.
        newest = next((backup for backup in self.list() if not backup.kind and backup.at <= now), None)
        if newest is not None and now - newest.at < EVERY:
            return None
        return make_of(self._path, now)

    def now(self) -> BackupFile | None:
        """Makes a back-up at once."""
        return make_of(self._path, self._clock()) if self._path else None

    def weekly(self, folder: Path, name: str) -> BackupFile | None:
        """A copy ``NAME.db`` in a folder of the owner's (R19), the newest ten such copies kept there. Photos and label
        PDFs stand there once for all of them, beside a copy that is called ``WEEKLY``. None for a database in memory.
        Raises ``Trouble``."""
        if self._path is None:
            return None
        now = self._clock()
        made = self._copied(folder / f"{name}.db")
        old = sorted((path for path in folder.iterdir() if _WEEKLY.fullmatch(path.name)), reverse=True)
        for surplus in old[KEPT:]:
            with suppress(OSError):
                surplus.unlink()
        carried.along(self._path, folder / WEEKLY, links=True, most=carried.MOST_COPIED)
        carried.forget_labels(self._path, folder / WEEKLY, now)
        return made

    def make(self, target: Path) -> BackupFile:
        """A back-up to a place somebody chose, with the files beside the database, so that it can be opened there.
        Raises ``Trouble``."""
        if self._path is None or target.resolve() == self._path.resolve():
            raise Trouble("backup_onto_itself", file=target.name)
        if not target.parent.is_dir():
            raise Trouble("folder_missing", folder=str(target.parent))
        if target.is_dir():
            raise Trouble("file_not_written", file=target.name, reason="is a folder")
        made = self._copied(target)
        carried.along(self._path, target, links=False)
        return made

    def _copied(self, target: Path) -> BackupFile:
        assert self._path is not None
        try:
            sqlite.copy_database(self._path, target)
        except Trouble as trouble:
            if trouble.code not in ("database_unreachable", "database_read_only"):
                raise
            # The desk's own database is open and well: it is the other place that can't be written.
            raise Trouble("folder_read_only", folder=str(target.parent)) from trouble
        return BackupFile(target, self._clock(), target.stat().st_size)
