"""Puts another database in the place of the desk's own: a back-up, or a shop that was taken along.

All that takes time or may fail is done in a folder beside the database while the desk goes on; what is left then is a
handful of renames, written down beforehand, so that a power cut among them is made good by the next start.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Final

from ozon_desk import __version__
from ozon_desk.domain.errors import DeskError, Refusal, Trouble
from ozon_desk.exchange.tables import Cancelled
from ozon_desk.services import backups, carried
from ozon_desk.services.backups import BackupKind
from ozon_desk.services.desk import Desk
from ozon_desk.services.shop_files import copy_on_its_way
from ozon_desk.services.streams import Progress, Streams
from ozon_desk.storage import copies, migrating, sqlite
from ozon_desk.storage.copies import CopyFacts, Since
from ozon_desk.storage.database import backup_folder
from ozon_desk.storage.evidence import evidence_folder
from ozon_desk.storage.ozon_labels import label_folder

PICTURES: Final = "pictures"
"""Product pictures that came with a shop: the folder ``NAME-pictures`` beside the database."""
_PLAN: Final = "plan.json"
_MARK: Final = ".whose"
"""Who makes ready what stands there: two programs may try at once."""
_STALE: Final = 24 * 3600
"""Seconds."""

Opens = Callable[[Path], Desk]
"""Opens a database file, bringing it to this program's form; makes no back-up of it."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What a back-up holds, and what would be ``lost`` with it in the database's place (None: the database itself can't
    be read)."""

    path: Path
    facts: CopyFacts
    lost: Since | None


@dataclass(frozen=True, slots=True)
class Prepared:
    """Ready to take its place. ``whole``: everything of the present shop makes room, not its database alone."""

    database: Path
    whole: bool = False
    machine: Mapping[str, Any] = field(default_factory=dict)
    """What the other computer remembered (``ui.memory``), where that came along."""
    mark: str = ""
    """Of the folder as it was made ready."""

    @property
    def ready(self) -> Path:
        return coming_folder(self.database) / self.database.name


@dataclass(frozen=True, slots=True)
class Replaced:
    """Where what was there is kept; None where nothing was."""

    kept: Path | None


def coming_folder(database: Path) -> Path:
    """Where what is to take the database's place is made ready."""
    return database.with_name(f"{database.stem}-coming")


def aside_folder(database: Path, now: datetime) -> Path:
    """Where a whole shop makes room to: its files keep their names there, so that it can be opened."""
    return _free(database.with_name(f"{database.stem}-replaced-{now.astimezone(UTC):%Y%m%d-%H%M%S}"))


def look(database: Path, source: Path) -> Candidate:
    """Whether a file could take the database's place, and what that would cost. May take a second: reads all of it.

    ``Refusal("restore_itself")``; Trouble ``file_missing``, ``database_not_ours``, ``copy_newer`` (program, mine),
    ``copy_damaged``.
    """
    with said_of(source):
        facts = copies.facts_of(source)
    if database.exists() and source.samefile(database):
        raise Refusal("restore_itself", file=source.name)
    if facts.form not in migrating.STEPS.known:
        raise Trouble("copy_newer", file=source.name, program=facts.program or "?", mine=__version__)
    if not sqlite.is_sound(source):
        raise Trouble("copy_damaged", file=source.name)
    try:
        lost = copies.since(database, source)
    except Trouble:
        lost = None
    return Candidate(source, facts, lost)


def prepare(
    database: Path, source: Path, opens: Opens, progress: Progress | None = None, *, whole: bool = False
) -> Prepared:
    """Makes a database file ready to take the place of ``database``, with the files beside it. Nothing of the present
    is touched; ``Cancelled`` and errors leave nothing behind. ``whole``: it comes from another computer.

    Raises as ``look``, and ``Trouble("disk_full")``.
    """
    candidate = look(database, source)
    folder = begin_anew(database)
    mark = mark_of(folder)
    target = folder / database.name
    try:
        names = database if not whole else target
        streams = Streams(progress)
        parts = [path for path in (source, source.with_name(f"{source.name}-wal")) if path.exists()]
        streams.plan(parts)
        streams.check_room(folder.parent)
        for part in parts:
            streams.copy(part, target.with_name(f"{target.name}{part.name.removeprefix(source.name)}"))
        wanted = bring_up(database, target, candidate, opens, whole=whole)
        missing = {
            file: place for file, place in _missing(backups.beside(source), names).items() if file.name in wanted
        }
        streams.plan(missing)
        streams.check_room(folder.parent)
        for file, place in missing.items():
            streams.copy(file, place)
    except BaseException:
        clear(folder, mark)
        raise
    return Prepared(database, whole, mark=mark)


def swap(prepared: Prepared, now: datetime) -> Replaced:
    """Puts what is ready in its place, and what was there aside; the desk must be closed. Takes milliseconds.

    Trouble ``database_busy`` while another program has the database open; then, and where the disk says no, everything
    is as it was, and what was ready goes.
    """
    ready = coming_folder(prepared.database)
    if mark_of(ready) != prepared.mark or not prepared.ready.is_file():
        # Another program has begun the same meanwhile.
        raise Trouble("database_busy", file=prepared.database.name, folder=str(ready.parent))
    try:
        return _swap(prepared, now)
    except Trouble:
        if not (ready / _PLAN).exists():
            clear(ready, prepared.mark)
        raise


def _swap(prepared: Prepared, now: datetime) -> Replaced:
    database = prepared.database
    kept: Path | None = None
    moves: list[tuple[Path, Path]] = []
    if database.exists():
        apart = prepared.whole or not _make_alone(database)
        if apart:
            aside = aside_folder(database, now)
            kept = aside / database.name
            moves += [(path, aside / path.name) for path in _of_shop(database, whole=prepared.whole)]
        else:
            kept = backups.free_name(database, now, BackupKind.REPLACED)
            moves.append((database, kept))
    elif prepared.whole:
        aside = aside_folder(database, now)
        moves += [(path, aside / path.name) for path in _of_shop(database, whole=True)]
    ready = coming_folder(database)
    moves += [
        (path, database.with_name(path.name)) for path in sorted(ready.iterdir()) if path.name not in (_PLAN, _MARK)
    ]
    _carry_out(database, moves)
    if not prepared.whole:
        with suppress(OSError):
            backups.thin_out(database, kept)
    return Replaced(kept)


def finish(database: Path, now: datetime) -> None:
    """Goes on where a power cut has stopped ``swap``. To be called before a database is opened. What was begun a day
    ago and never came to its end holds buyers' data, and goes."""
    plan = coming_folder(database) / _PLAN
    try:
        begun = plan.exists()
    except OSError as error:
        raise sqlite.trouble_of(error, database) from error
    if not begun:
        for left in (plan.parent, copy_on_its_way(database)):
            with suppress(OSError):
                if left.exists() and now.timestamp() - left.stat().st_mtime > _STALE:
                    shutil.rmtree(left) if left.is_dir() else left.unlink()
        return
    try:
        try:
            moves = json.loads(plan.read_text(encoding="utf-8"))
        except ValueError:
            # Cut off while it was written, and nothing is moved before it stands whole.
            moves = []
        for source, target in moves:
            if Path(source).exists() and not Path(target).exists():
                Path(target).parent.mkdir(exist_ok=True)
                Path(source).replace(target)
        _is_done(plan)
    except OSError as error:
        raise sqlite.trouble_of(error, database) from error


def begin_anew(database: Path) -> Path:
    """The folder where something is made ready, empty. Raises ``Trouble``."""
    folder = coming_folder(database)
    try:
        # What an earlier try has left.
        if folder.exists():
            shutil.rmtree(folder)
        folder.mkdir(parents=True)
        (folder / _MARK).write_text(secrets.token_hex(8), encoding="ascii")
    except OSError as error:
        raise sqlite.trouble_of(error, database) from error
    return folder


def mark_of(folder: Path) -> str:
    """Whose what is made ready in ``folder`` is; empty where nothing is."""
    try:
        return (folder / _MARK).read_text(encoding="ascii")
    except (OSError, ValueError):
        return ""


def clear(folder: Path, mark: str) -> None:
    """Takes away what was being made ready, unless another program is at it by now."""
    if mark_of(folder) in (mark, ""):
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def said_of(source: Path) -> Iterator[None]:
    """What is wrong inside a copy is said of the file somebody has chosen; never as if the desk's own were damaged."""
    try:
        yield
    except Trouble as trouble:
        if trouble.code in ("database_damaged", "copy_damaged"):
            raise Trouble("copy_damaged", file=source.name) from trouble
        if trouble.code in ("copy_newer", "database_not_ours"):
            raise Trouble(trouble.code, **{**trouble.facts, "file": source.name}) from trouble
        raise
    except (DeskError, Cancelled, OSError):
        raise
    except Exception as error:
        # Made by hand, or damaged where no check looks: nothing of it is taken.
        raise Trouble("copy_damaged", file=source.name) from error


def bring_up(
    database: Path, target: Path, candidate: Candidate, opens: Opens, *, whole: bool, pictures: Path | None = None
) -> set[str]:
    """Brings the copy ``target`` of a candidate to this program's form, and says in its journal that it came; what was
    wiped here of the same shop since is wiped in it. ``pictures``: where its pictures of products will lie. Answers
    the names of the files it needs beside it."""
    with said_of(candidate.path):
        wiped, keep = _wiped_since(database, target)
        desk = opens(target)
        try:
            if pictures is not None:
                desk.moving.use_pictures(pictures)
            desk.moving.note_arrival(candidate.path.name, candidate.facts.newest, whole=whole)
            desk.moving.wipe_again(wiped, keep)
            wanted = desk.moving.files_needed()
        finally:
            desk.close()
        sqlite.make_alone(target)
        for folder in (evidence_folder(target), label_folder(target)):
            # Nothing stands there yet but what opening may have made.
            with suppress(OSError):
                folder.rmdir()
        return wanted


def _wiped_since(database: Path, copy: Path) -> tuple[datetime | None, int]:
    """What the present shop has forgotten: of postings over before which moment (UTC), and the days it keeps buyers'
    data (0: for ever). None and 0 of another shop, and of a damaged database in which even that can't be read."""
    if not database.exists():
        return None, 0
    try:
        common = copies.in_common(database, copy)
        if not common.same_shop:
            return None, 0
        done = copies.deeds_called(database, "wipe", common.entry)
        keep = int(copies.setting(database, "keep_buyers_days") or 0)
    except Trouble as trouble:
        if trouble.code not in ("database_damaged", "database_not_ours"):
            raise
        return None, 0
    # To the millisecond: what was over before that moment was wiped.
    moments = (at - timedelta(days=int(facts["days"])) for at, facts in done if "days" in facts)
    return max(moments, default=None), keep


def _missing(beside: Sequence[Path], names: Path) -> dict[Path, Path]:
    """Files that stand beside a copy of the database and not beside ``names``: each with its place."""
    found: dict[Path, Path] = {}
    for copy in beside:
        for folder_of in (evidence_folder, label_folder):
            for file in carried.files_of(folder_of(copy)):
                place = folder_of(names) / file.name
                if not place.exists():
                    found[file] = place
    return found


def _make_alone(database: Path) -> bool:
    """False for a damaged one, of which the WAL belongs to what is kept."""
    try:
        sqlite.make_alone(database)
        backup_folder(database).mkdir(exist_ok=True)
    except Trouble as trouble:
        if trouble.code != "database_damaged":
            raise
        return False
    except OSError as error:
        raise sqlite.trouble_of(error, database) from error
    return backup_folder(database).stat().st_dev == database.parent.stat().st_dev


def _of_shop(database: Path, *, whole: bool) -> list[Path]:
    """What makes room: the database with what SQLite keeps beside it; ``whole``: its files and back-ups too."""
    names = [f"{database.name}{suffix}" for suffix in ("", "-wal", "-shm")]
    if whole:
        _alone_or_busy(database)
        names += [f"{database.stem}-{ending}" for ending in ("evidence", "labels", PICTURES, "backups")]
    return [path for name in names if (path := database.with_name(name)).exists()]


def _alone_or_busy(database: Path) -> None:
    if database.exists():
        try:
            sqlite.make_alone(database)
        except Trouble as trouble:
            if trouble.code != "database_damaged":
                raise


def _free(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.name}.{number}")
    return free


def _carry_out(database: Path, moves: list[tuple[Path, Path]]) -> None:
    plan = coming_folder(database) / _PLAN
    done: list[tuple[Path, Path]] = []
    try:
        half = plan.with_suffix(".part")
        with half.open("w", encoding="utf-8") as file:
            json.dump([[str(source), str(target)] for source, target in moves], file)
            file.flush()
            os.fsync(file.fileno())
        half.replace(plan)
        for source, target in moves:
            target.parent.mkdir(exist_ok=True)
            source.replace(target)
            done.append((source, target))
            if source == database:
                _check_alone(database, moves)
    except (OSError, Trouble) as error:
        # Where even that fails the plan stays, and the next start goes on by it.
        with suppress(OSError):
            for source, target in reversed(done):
                target.replace(source)
            plan.unlink(missing_ok=True)
        raise sqlite.trouble_of(error, database) from error
    with suppress(OSError):
        _is_done(plan)


def _check_alone(database: Path, moves: list[tuple[Path, Path]]) -> None:
    """Whoever opened the database in the last moment has begun a WAL under its name: it would be read into the new one.
    ``Trouble("database_busy")``."""
    moved = {source.name for source, _ in moves}
    for suffix in ("-wal", "-shm"):
        beside = database.with_name(f"{database.name}{suffix}")
        if beside.name not in moved and beside.exists():
            raise Trouble("database_busy", file=database.name, folder=str(database.parent))


def _is_done(plan: Path) -> None:
    """The plan goes first: one that stayed would be carried out again once what is kept is thinned out."""
    plan.unlink()
    shutil.rmtree(plan.parent, ignore_errors=True)
