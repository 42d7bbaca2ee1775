"""Whether the last run of the program ended as it should: it leaves a mark while it runs, and takes it away at its end.

A mark that stays behind tells of a hard end: the program was killed, has crashed below Python (then the stack of all
its threads stands beside the mark), or the computer was switched off. Each run holds its own mark locked, so that
several windows and a number of a process that is used again deceive nobody.
"""

from __future__ import annotations

import faulthandler
import hashlib
import json
import os
import re
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import IO, Any, Final

from ozon_desk import __version__
from ozon_desk.app import traces
from ozon_desk.app.paths import default_database

_FOLDER: Final = "running"
_MARK, _DUMP = ".json", ".txt"
_LOCKED_AT: Final = 1_000_000
"""Byte of a mark that is locked: far behind its end, because Windows lets nobody read what is locked."""
_LONGEST_DUMP: Final = 64_000
"""Bytes that are read of a dump, from its end: Windows dumps errors that are caught, too, and the last one counts."""
_KEPT: Final = 10
"""Reports of hard ends."""
_FORGOTTEN_AFTER: Final = timedelta(days=30)
"""Marks of databases nobody opens any more."""
_HEAD: Final = re.compile(r"^(Fatal Python error:|Windows fatal exception:)", re.MULTILINE)
_CAUGHT: Final = re.compile(r"Windows fatal exception: code 0x8")
_SAME_BOOT: Final = timedelta(minutes=3)
"""Windows' own moment of its start is reckoned from two clocks, which drift."""


class Cause(StrEnum):
    CRASHED = "crashed"
    """Below Python: the stack stands in the report."""
    SWITCHED_OFF = "switched_off"
    """The computer has started anew since."""
    KILLED = "killed"
    """Somebody or something ended the program."""


@dataclass(frozen=True, slots=True)
class HardEnd:
    """A run that didn't end as it should. ``began`` in UTC; ``report`` (empty unless it crashed) names no file of this
    machine and no values."""

    cause: Cause
    began: datetime
    version: str
    report: str
    mark: Path


class Session:
    """This run. Where the folder can't be written nothing is noted, and nobody is held up."""

    def __init__(self, logs: Path, database: Path, now: datetime) -> None:
        """``now`` in UTC."""
        self._folder = logs / _FOLDER
        self._name = f"{_digest(database)}-{now:%Y%m%d%H%M%S}-{os.getpid()}"
        self._mark: IO[str] | None = None
        self._dump: IO[str] | None = None
        facts = {"began": now.isoformat(), "version": __version__, "boot": boot(now)}
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._mark = self._path(_MARK).open("w", encoding="utf-8")
            _lock(self._mark)
            self._note(facts)
        except OSError:
            self._mark = None
        self._facts = facts

    def catch_crashes(self) -> None:
        """From now on the stack of all threads is written beside the mark when the program crashes below Python."""
        try:
            self._dump = self._path(_DUMP).open("w", encoding="utf-8")
        except OSError:
            return
        faulthandler.enable(self._dump, all_threads=True)

    def ending(self) -> None:
        """The program is asked to end (also by the system, which may give it no time): what comes now is its own
        will, unless it crashes."""
        self._note({**self._facts, "ending": True})

    def end(self) -> None:
        """The program ends as it should."""
        if self._dump is not None:
            faulthandler.disable()
            self._dump.close()
            self._dump = None
        if self._mark is not None:
            self._mark.close()
            self._mark = None
            for ending in (_DUMP, _MARK):
                with suppress(OSError):
                    self._path(ending).unlink(missing_ok=True)

    def _path(self, ending: str) -> Path:
        return self._folder / f"{self._name}{ending}"

    def _note(self, facts: dict[str, Any]) -> None:
        if self._mark is None:
            return
        with suppress(OSError, ValueError):
            self._mark.seek(0)
            self._mark.truncate()
            json.dump(facts, self._mark)
            self._mark.flush()


def hard_ends(logs: Path, database: Path, now: datetime) -> list[HardEnd]:
    """The runs on this database that ended hard and of which nobody has been told, the oldest first. Those that were
    ending anyway are put away. ``now`` in UTC."""
    folder = logs / _FOLDER
    found = []
    for mark in _marks(folder):
        # Another database's is left for whoever opens that one, and not even locked for a moment while it is young.
        is_ours = mark.name.startswith(f"{_digest(database)}-")
        facts = _of_the_dead(mark) if is_ours or _age(mark, now) > _FORGOTTEN_AFTER else None
        if facts is None:
            continue
        if not is_ours:
            put_away(mark)
            continue
        began = _moment(facts.get("began"), now)
        report = traces.dumped(_last_dump(_read_end(mark.with_suffix(_DUMP))))
        same = _same_boot(str(facts.get("boot", "")), boot(now))
        cause = Cause.CRASHED if report else Cause.KILLED if same else Cause.SWITCHED_OFF
        if facts.get("ending") and cause is not Cause.CRASHED:
            put_away(mark)
            continue
        found.append(HardEnd(cause, began, str(facts.get("version", "")), report, mark))
    return sorted(found, key=lambda end: end.began)


def keep_report(logs: Path, end: HardEnd, text: str) -> None:
    """Keeps the report of a crash beside the log, for support; the newest ten."""
    path = logs / f"crash-{end.began:%Y%m%d-%H%M%S}.txt"
    with suppress(OSError):
        path.write_text(text, encoding="utf-8")
        for surplus in crash_reports(logs)[_KEPT:]:
            surplus.unlink()


def crash_reports(logs: Path) -> list[Path]:
    """The reports kept, the newest first."""
    with suppress(OSError):
        return sorted(logs.glob("crash-*.txt"), reverse=True)
    return []


def untold(logs: Path) -> list[tuple[str, str]]:
    """(name, report) of each run whose crash nobody has been told of yet: a program that never comes as far as telling
    must be helped, too."""
    found = [
        (mark.stem, traces.dumped(_last_dump(_read_end(mark.with_suffix(_DUMP))))) for mark in _marks(logs / _FOLDER)
    ]
    return [(name, report) for name, report in found if report]


def called(database: Path) -> str:
    """What a log may call a database: by its usual name, or only so that two of them can be told apart."""
    return database.name if database == default_database() else f"of another name ({_digest(database)[:6]})"


def put_away(mark: Path) -> None:
    """It has been told, or needn't be."""
    for path in (mark.with_suffix(_DUMP), mark):
        with suppress(OSError):
            path.unlink(missing_ok=True)


def boot(now: datetime) -> str:
    """What is the same until the computer starts anew; empty where that can't be known. ``now`` in UTC."""
    if sys.platform == "win32":
        import ctypes

        running = timedelta(milliseconds=ctypes.windll.kernel32.GetTickCount64())
        return (now - running).isoformat()
    with suppress(OSError):
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    return ""


def _same_boot(one: str, other: str) -> bool:
    if not one or not other or one == other:
        return True
    try:
        return abs(datetime.fromisoformat(one) - datetime.fromisoformat(other)) < _SAME_BOOT
    except (ValueError, TypeError):
        return False


def _digest(database: Path) -> str:
    return hashlib.blake2b(str(database.absolute()).encode(), digest_size=8).hexdigest()


def _marks(folder: Path) -> list[Path]:
    with suppress(OSError):
        return sorted(path for path in folder.iterdir() if path.suffix == _MARK)
    return []


def _of_the_dead(mark: Path) -> dict[str, Any] | None:
    """What stands in a mark nobody holds; None where its program still runs, or nobody can know."""
    try:
        with mark.open("r+", encoding="utf-8") as file:
            _lock(file)
            facts = json.loads(file.read() or "{}")
    except OSError:
        return None
    except ValueError:
        # The power went while it was written.
        facts = {}
    return facts if isinstance(facts, dict) else {}


def _lock(file: IO[str]) -> None:
    """Holds a file until it is closed or its program ends, however it ends. Raises OSError where another one holds it,
    or files can't be locked."""
    if sys.platform == "win32":
        import msvcrt

        number = file.fileno()
        os.lseek(number, _LOCKED_AT, os.SEEK_SET)
        try:
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        finally:
            os.lseek(number, 0, os.SEEK_SET)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _age(mark: Path, now: datetime) -> timedelta:
    with suppress(OSError):
        return now - datetime.fromtimestamp(mark.stat().st_mtime, UTC)
    return timedelta(0)


def _moment(text: object, otherwise: datetime) -> datetime:
    with suppress(ValueError, TypeError):
        return datetime.fromisoformat(str(text)).astimezone(UTC)
    return otherwise


def _read_end(path: Path) -> str:
    with suppress(OSError), path.open("rb") as file:
        file.seek(0, os.SEEK_END)
        file.seek(max(0, file.tell() - _LONGEST_DUMP))
        return file.read().decode("utf-8", "replace")
    return ""


def _last_dump(text: str) -> str:
    """The last one that ended a program: Windows' errors of the kind 0x8... are dumped, and caught all the same."""
    dumps = _HEAD.split(text)[1:]
    fatal = [head + rest for head, rest in zip(dumps[::2], dumps[1::2], strict=True) if not _CAUGHT.match(head + rest)]
    return fatal[-1] if fatal else ""
