"""A shop that was taken along arrives: out of its one file, to where the desk looks for it."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

from ozon_desk.domain.errors import Trouble
from ozon_desk.services.replacing import PICTURES, Opens, Prepared, begin_anew, bring_up
from ozon_desk.services.shop_files import BROKEN, DATABASE, Progress, opened, read
from ozon_desk.services.streams import Streams
from ozon_desk.storage import sqlite
from ozon_desk.storage.evidence import evidence_folder
from ozon_desk.storage.ozon_labels import label_folder


def bring_shop(database: Path, source: Path, opens: Opens, progress: Progress | None = None) -> Prepared:
    """Makes a shop that was taken along ready to take the place of ``database``; nothing of the present is touched.
    ``Cancelled`` and errors leave nothing behind. Raises as ``read_shop_file``, ``look`` and ``Streams.check_room``."""
    folder = begin_anew(database)
    try:
        with opened(source) as archive:
            shop = read(source, archive)
            streams = Streams(progress)
            streams.plan_bytes(sum(info.file_size for info in archive.infolist()))
            streams.check_room(folder)
            target = folder / database.name
            _take_out(archive, archive.getinfo(DATABASE), target, streams, source)
            pictures = database.with_name(f"{database.stem}-{PICTURES}")
            has_pictures = any(info.filename.startswith("pictures/") for info in archive.infolist())
            wanted = bring_up(database, target, source, opens, pictures if has_pictures else None)
            places = {
                "evidence": evidence_folder(target),
                "labels": label_folder(target),
                "pictures": target.with_name(pictures.name),
            }
            for info in archive.infolist():
                room, _, name = info.filename.partition("/")
                if room in places and (room == "pictures" or name in wanted):
                    _take_out(archive, info, places[room] / name, streams, source)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return Prepared(database, True, shop.manifest.machine)


def _take_out(archive: zipfile.ZipFile, info: zipfile.ZipInfo, place: Path, streams: Streams, source: Path) -> None:
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(info) as member, place.open("xb") as file:
            streams.pour(member, file)
    except BROKEN as error:
        raise Trouble("shop_file_half", file=source.name) from error
    except OSError as error:
        raise sqlite.trouble_of(error, place) from error
