"""Photos and files that show how a posting was packed: what they are, and what they are called."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import PurePath
from typing import Final

PHOTOS: Final = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff", ".heic", ".heif"})
VIDEOS: Final = frozenset({".mp4", ".mov", ".avi", ".mkv", ".m4v", ".3gp", ".webm", ".mts", ".wmv"})
_ENDING: Final = re.compile(r"\.[a-z0-9]{1,8}", re.ASCII)
_NOT_IN_NAMES: Final = re.compile(r'[\\/:*?"<>|\x00-\x1f\x7f]')
_LONGEST: Final = 80


class EvidenceKind(StrEnum):
    PHOTO = "photo"
    VIDEO = "video"
    FILE = "file"


class FileState(StrEnum):
    """How a kept file stands beside its checksum."""

    RIGHT = "right"
    CHANGED = "changed"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class EvidenceFile:
    """``checksum`` is the SHA-256 of the file as it was attached, ``name`` what it was called, ``size`` in bytes.

    ``package``: the box it shows; None: the whole posting. ``taken_at`` (UTC) is when it was made, by its own word,
    ``added_at`` when it was attached, by ``who``.
    """

    id: int
    posting_id: int
    package: int | None
    checksum: str
    name: str
    size: int
    kind: EvidenceKind
    taken_at: datetime | None
    added_at: datetime
    who: str

    @property
    def stored_name(self) -> str:
        """Its name in the folder beside the database."""
        return self.checksum + ending_of(self.name)


def kind_of(name: str) -> EvidenceKind:
    """By the ending of its name."""
    ending = ending_of(name)
    if ending in PHOTOS:
        return EvidenceKind.PHOTO
    return EvidenceKind.VIDEO if ending in VIDEOS else EvidenceKind.FILE


def ending_of(name: str) -> str:
    """``.jpg``; empty where there is none that is one everywhere."""
    ending = PurePath(name).suffix.lower()
    return ending if _ENDING.fullmatch(ending) else ""


def safe_name(name: str) -> str:
    """The name as every system and every archive takes it, its ending kept."""
    name = name.encode("utf-8", "replace").decode()  # bytes that are no text, nothing could store
    clean = _NOT_IN_NAMES.sub("_", name).strip(" .") or "file"
    stem = clean[: len(clean) - len(ending_of(clean))]
    return stem[:_LONGEST].rstrip(" .") + clean[len(stem) :]
