"""A whole shop in one file, to be carried to another computer: a ZIP with the database, photos, label PDFs, pictures.

manifest.json   who wrote it, when, and what the old computer remembered
shop.db         a copy of the database
evidence/ labels/ pictures/
"""

from __future__ import annotations

import json
import os
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any, Final

from ozon_desk import __version__
from ozon_desk.domain.errors import Trouble
from ozon_desk.exchange.whole_file import WholeFile
from ozon_desk.services import carried
from ozon_desk.services.photos import PICTURES as PICTURE_ENDINGS
from ozon_desk.services.streams import Progress, Streams
from ozon_desk.storage import copies, sqlite
from ozon_desk.storage.evidence import evidence_folder
from ozon_desk.storage.ozon_labels import label_folder

ENDING: Final = ".ozondesk"
"""Not .zip: nobody should unpack it by a double click."""
_KIND: Final = "ozon-desk-shop"
_VERSION: Final = 1
_MANIFEST: Final = "manifest.json"
DATABASE: Final = "shop.db"
_LONGEST_MANIFEST: Final = 1_000_000
_FORBIDDEN: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f]|[. ]$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)', re.IGNORECASE)
_DEEPEST: Final = {"evidence": 1, "labels": 1, "pictures": 2}

BROKEN: Final = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError)
"""What ``zipfile`` raises of content that is cut off, damaged, locked by a password or packed in a strange way."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """``at`` in UTC; ``desk`` and ``shop``: the names of the old computer and of the shop; ``machine``: what the old
    computer remembered; ``program`` and ``form``: who wrote the database."""

    at: datetime
    desk: str = ""
    shop: str = ""
    machine: Mapping[str, Any] = field(default_factory=dict)
    program: str = __version__
    form: str = ""


@dataclass(frozen=True, slots=True)
class Taken:
    """``files``: photos, labels and pictures; ``size`` of the whole in bytes."""

    path: Path
    files: int
    size: int


@dataclass(frozen=True, slots=True)
class ShopFile:
    """What a shop that was taken along says of itself."""

    path: Path
    manifest: Manifest
    files: int


def is_shop_file(path: Path) -> bool:
    """Whether it looks like a shop taken along, be it whole or half. ``Trouble`` where it can't be read."""
    try:
        with path.open("rb") as file:
            head = file.read(4)
            # Of a stick that was pulled out too early the name alone may be there.
            return head == b"PK\x03\x04" or (not head.strip(b"\0") and path.suffix.lower() == ENDING)
    except FileNotFoundError as error:
        raise Trouble("file_missing", file=path.name) from error
    except OSError as error:
        raise Trouble("file_unreadable", file=path.name, reason=error.strerror or "") from error


def copy_on_its_way(database: Path) -> Path:
    """The copy that is packed; it goes when that is done."""
    return database.with_name(f".{database.name}.taken")


def pack_shop(
    database: Path, target: Path, manifest: Manifest, pictures: Path | None, progress: Progress | None
) -> Taken:
    """Writes the file; it appears whole or not at all. ``Cancelled``; Trouble ``disk_full``, ``disk_room``,
    ``folder_missing``, ``folder_read_only``, ``file_in_use``, ``file_not_written``."""
    if not target.parent.is_dir():
        raise Trouble("folder_missing", folder=str(target.parent))
    WholeFile(target).check_place()
    # Beside the database: the stick it goes to may have room for one copy alone.
    copy = copy_on_its_way(database)
    try:
        sqlite.copy_database(database, copy)
        members = list(_members(database, pictures))
        streams = Streams(progress)
        streams.plan([copy, *(path for _, path in members)])
        streams.check_room(target.parent)
        with WholeFile(target) as file, zipfile.ZipFile(file, "w") as archive:
            count = 0
            _add(archive, streams, DATABASE, copy)
            for name, path in members:
                count += _add(archive, streams, name, path)
            told = {
                "kind": _KIND,
                "version": _VERSION,
                "program": __version__,
                "form": copies.facts_of(copy).form,
                "at": manifest.at.astimezone(UTC).isoformat(),
                "desk": manifest.desk,
                "shop": manifest.shop,
                "machine": dict(manifest.machine),
                "files": count,
            }
            archive.writestr(_MANIFEST, json.dumps(told, ensure_ascii=False, indent=1))
    finally:
        with suppress(OSError):
            copy.unlink(missing_ok=True)
    return Taken(target, count, target.stat().st_size)


def read_shop_file(path: Path) -> ShopFile:
    """What it says of itself; its content is only checked when it is brought.

    Trouble ``file_missing``, ``file_unreadable``, ``shop_file_half`` (cut off or damaged), ``shop_file_not_ours``,
    ``copy_newer``.
    """
    with opened(path) as archive:
        return read(path, archive)


def _members(database: Path, pictures: Path | None) -> Iterator[tuple[str, Path]]:
    for room, folder in (("evidence", evidence_folder(database)), ("labels", label_folder(database))):
        for path in sorted(carried.files_of(folder)):
            yield f"{room}/{path.name}", path
    if pictures is None:
        return
    with suppress(OSError):
        inside = [path for path in sorted(pictures.iterdir()) if path.is_dir() and not path.is_symlink()]
        for folder in (pictures, *inside):
            for path in sorted(carried.files_of(folder)):
                name = path.relative_to(pictures).as_posix()
                if path.suffix.lower() in PICTURE_ENDINGS and _is_safe(f"pictures/{name}"):
                    yield f"pictures/{name}", path


def _add(archive: zipfile.ZipFile, streams: Streams, name: str, path: Path) -> bool:
    """False for a file that was swept meanwhile."""
    try:
        source = path.open("rb")
    except OSError:
        return False
    with source:
        info = zipfile.ZipInfo(
            name, datetime.fromtimestamp(max(path.stat().st_mtime, 315_619_200), UTC).timetuple()[:6]
        )
        # Photos and PDFs are packed already.
        info.compress_type = zipfile.ZIP_DEFLATED if name == DATABASE else zipfile.ZIP_STORED
        info.file_size = os.fstat(source.fileno()).st_size
        with archive.open(info, "w", force_zip64=True) as member:
            streams.pour(source, member)
    return True


def opened(path: Path) -> zipfile.ZipFile:
    """The archive. Trouble ``file_missing``, ``file_unreadable``, ``shop_file_not_ours``, ``shop_file_half``."""
    if not is_shop_file(path):
        raise Trouble("shop_file_not_ours", file=path.name)
    try:
        return zipfile.ZipFile(path)
    except (zipfile.BadZipFile, EOFError, ValueError, NotImplementedError) as error:
        raise Trouble("shop_file_half", file=path.name) from error
    except OSError as error:
        raise Trouble("file_unreadable", file=path.name, reason=error.strerror or "") from error


def read(path: Path, archive: zipfile.ZipFile) -> ShopFile:
    """What it says of itself; every member stays in its room. Trouble ``shop_file_not_ours``, ``shop_file_half``,
    ``copy_newer``."""
    names = archive.namelist()
    if _MANIFEST not in names or DATABASE not in names:
        raise Trouble("shop_file_not_ours", file=path.name)
    told = _told(path, archive)
    if told.get("kind") != _KIND:
        raise Trouble("shop_file_not_ours", file=path.name)
    program = str(told.get("program", ""))[:20]
    if not isinstance(told.get("version"), int) or told["version"] > _VERSION:
        raise Trouble("copy_newer", file=path.name, program=program or "?", mine=__version__)
    # Written by hand, or by somebody who means harm: no file may come to lie anywhere but in its room.
    if len(set(names)) != len(names) or not all(map(_is_safe, names)):
        raise Trouble("shop_file_not_ours", file=path.name)
    machine = told.get("machine")
    try:
        at = datetime.fromisoformat(str(told.get("at", ""))).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise Trouble("shop_file_not_ours", file=path.name) from error
    manifest = Manifest(
        at,
        str(told.get("desk", ""))[:200],
        str(told.get("shop", ""))[:200],
        machine if isinstance(machine, dict) else {},
        program,
        str(told.get("form", ""))[:20],
    )
    return ShopFile(path, manifest, len(names) - 2)


def _told(path: Path, archive: zipfile.ZipFile) -> dict[str, Any]:
    try:
        with archive.open(_MANIFEST) as member:
            told = json.loads(member.read(_LONGEST_MANIFEST))
    except (*BROKEN, ValueError) as error:
        raise Trouble("shop_file_half", file=path.name) from error
    return told if isinstance(told, dict) else {}


def _is_safe(name: str) -> bool:
    """Whether a member's name stays in its room on every system."""
    if name in (_MANIFEST, DATABASE):
        return True
    room, *rest = name.split("/")
    parts = PurePosixPath(*rest).parts if rest else ()
    if room not in _DEEPEST or not 1 <= len(rest) <= _DEEPEST[room] or list(parts) != rest:
        return False
    return all(part and len(part) <= 200 and not part.startswith(".") and not _FORBIDDEN.search(part) for part in rest)
