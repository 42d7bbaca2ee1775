"""When a photo was taken, by the camera's own word (EXIF in a JPEG)."""

from __future__ import annotations

import re
import struct
from datetime import UTC, datetime
from typing import BinaryIO, Final
from zoneinfo import ZoneInfo

_MOST: Final = 128 * 1024
"""Cameras write it first."""
_POINTS_ON: Final = 0x8769
_TAKEN: Final = 0x9003
_OFFSET: Final = 0x9011
_MOMENT: Final = re.compile(rb"(\d{4}):(\d\d):(\d\d) (\d\d):(\d\d):(\d\d)")
_ZONE: Final = re.compile(rb"([+-])(\d\d):(\d\d)")


def taken_at(file: BinaryIO, zone: str) -> datetime | None:
    """In UTC. A camera that doesn't say its offset is taken to stand in ``zone``. None where nothing can be read."""
    try:
        tags = _tags(file.read(_MOST))
        found = _MOMENT.match(tags.get(_TAKEN, b""))
        if found is None:
            return None
        local = datetime(*map(int, found.groups()))  # type: ignore[arg-type]  # noqa: DTZ001
        offset = _ZONE.match(tags.get(_OFFSET, b""))
        if offset is None:
            return local.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
        said = f"{local.isoformat()}{offset[0].decode('ascii')}"
        return datetime.fromisoformat(said).astimezone(UTC)
    except (struct.error, ValueError, OverflowError, IndexError):
        return None


def _tags(head: bytes) -> dict[int, bytes]:
    """The texts of the part that tells of the shot."""
    exif = _exif(head)
    if exif[:2] not in (b"II", b"MM"):
        return {}
    order = "<" if exif[:2] == b"II" else ">"
    first = _directory(exif, struct.unpack_from(f"{order}I", exif, 4)[0], order)
    if _POINTS_ON not in first:
        return {}
    return _directory(exif, struct.unpack(f"{order}I", first[_POINTS_ON][:4])[0], order)


def _exif(head: bytes) -> bytes:
    """The segment of a JPEG that holds it."""
    if head[:2] != b"\xff\xd8":
        return b""
    at = 2
    while at + 4 <= len(head) and head[at] == 0xFF:
        marker, length = head[at + 1], struct.unpack_from(">H", head, at + 2)[0]
        body = head[at + 4 : at + 2 + length]
        if marker == 0xE1 and body.startswith(b"Exif\0\0"):
            return body[6:]
        if marker == 0xDA or length < 2:
            break
        at += 2 + length
    return b""


def _directory(exif: bytes, start: int, order: str) -> dict[int, bytes]:
    """Tag -> its text, or the four bytes that stand in its place."""
    (count,) = struct.unpack_from(f"{order}H", exif, start)
    found = {}
    for number in range(min(count, 200)):
        tag, kind, size, value = struct.unpack_from(f"{order}HHI4s", exif, start + 2 + 12 * number)
        if kind == 2 and 4 < size < 200:
            (place,) = struct.unpack(f"{order}I", value)
            value = exif[place : place + size]
        found[tag] = value
    return found
