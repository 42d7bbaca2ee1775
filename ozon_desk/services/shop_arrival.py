"""A shop that was taken along arrives: out of its one file, to where the desk looks for it."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from ozon_desk.domain.errors import Trouble
from ozon_desk.services.desk import Desk
from ozon_desk.services.photos import PICTURES as PICTURE_ENDINGS
from ozon_desk.services.replacing import (
    PICTURES,
    Candidate,
    Opens,
    Prepared,
    begin_anew,
    bring_up,
    clear,
    look,
    mark_of,
    prepare,
    said_of,
)
from ozon_desk.services.shop_files import (
    BROKEN,
    DATABASE,
    ShopFile,
    is_shop_file,
    opened,
    read,
    read_shop_file,
)
from ozon_desk.services.streams import Progress, Streams
from ozon_desk.storage import sqlite
from ozon_desk.storage.evidence import evidence_folder
from ozon_desk.storage.ozon_labels import label_folder

_LONGEST: Final = 240
"""Bytes of a file's name: Linux takes 255, and something is put before it while it is written."""

Source = Candidate | ShopFile
"""What a file turned out to be: a database, or a whole shop."""


def look_into(desk: Desk, source: Path) -> Source:
    """What could take the place of the desk's database, and what that would cost. May take seconds.

    ``Refusal``: ``owner_only``, ``restore_itself``; Trouble as ``look`` and ``read_shop_file``.
    """
    desk.packers.check_owner()
    path = _path(desk)
    return read_shop_file(source) if is_shop_file(source) else look(path, source)


def make_ready(desk: Desk, source: Path, progress: Progress | None = None, *, whole: bool) -> Prepared:
    """All of it but the last step, which needs the desk closed (``replacing.swap``). ``whole``: it comes from another
    computer. Raises as ``look_into``, ``bring_shop`` and ``prepare``."""
    desk.packers.check_owner()
    path = _path(desk)
    if is_shop_file(source):
        return bring_shop(path, source, desk.open_copy, progress)
    return prepare(path, source, desk.open_copy, progress, whole=whole)


def _path(desk: Desk) -> Path:
    if desk.path is None:
        raise Trouble("shop_in_memory")
    return desk.path


def bring_shop(database: Path, source: Path, opens: Opens, progress: Progress | None = None) -> Prepared:
    """Makes a shop that was taken along ready to take the place of ``database``; nothing of the present is touched.
    ``Cancelled`` and errors leave nothing behind. Raises as ``read_shop_file``, ``look`` and ``Streams.check_room``."""
    folder = begin_anew(database)
    mark = mark_of(folder)
    try:
        with opened(source) as archive:
            shop = read(source, archive)
            streams = Streams(progress)
            streams.plan_bytes(sum(info.file_size for info in archive.infolist()))
            streams.check_room(folder.parent)
            target = folder / database.name
            _take_out(archive, archive.getinfo(DATABASE), target, streams, source)
            pictures = database.with_name(f"{database.stem}-{PICTURES}")
            has_pictures = any(info.filename.startswith("pictures/") for info in archive.infolist())
            with said_of(source):
                candidate = replace(look(database, target), path=source)
            came_along = pictures if has_pictures else None
            wanted = bring_up(database, target, candidate, opens, whole=True, pictures=came_along)
            places = {
                "evidence": evidence_folder(target),
                "labels": label_folder(target),
                "pictures": target.with_name(pictures.name),
            }
            for info in _beside(archive, wanted):
                room, _, name = info.filename.partition("/")
                _take_out(archive, info, places[room] / name, streams, source)
    except BaseException:
        clear(folder, mark)
        raise
    return Prepared(database, True, shop.manifest.machine, mark)


def _beside(archive: zipfile.ZipFile, wanted: set[str]) -> Iterator[zipfile.ZipInfo]:
    """What comes to lie beside the database: files it speaks of, and pictures. A picture that has no place on this
    computer (its name is too long, or another one's in other case) stays out, and stops nothing."""
    taken: set[str] = set()
    for info in archive.infolist():
        room, _, name = info.filename.partition("/")
        if room in ("evidence", "labels"):
            if name in wanted:
                yield info
        elif room == "pictures":
            parts = [part.casefold() for part in name.split("/")]
            own, folder = "/".join(parts), "/".join(parts[:-1])
            fits = all(len(part.encode("utf-8", "replace")) <= _LONGEST for part in name.split("/"))
            if not fits or own in taken or folder + "|" in taken or not parts[-1].endswith(PICTURE_ENDINGS):
                continue
            # A folder can't be called as a picture is, nor a picture as a folder.
            taken |= {own, folder, own + "|"} - {""}
            yield info


def _take_out(archive: zipfile.ZipFile, info: zipfile.ZipInfo, place: Path, streams: Streams, source: Path) -> None:
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(info) as member, place.open("xb") as file:
            streams.pour(member, file)
    except BROKEN as error:
        raise Trouble("shop_file_half", file=source.name) from error
    except OSError as error:
        raise sqlite.trouble_of(error, place) from error
