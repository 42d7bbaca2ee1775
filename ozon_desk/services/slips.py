"""Packing slips: whose boxes get one, and the shop's logo on them."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ozon_desk.domain.errors import Refusal, Trouble
from ozon_desk.domain.slips import SlipContent, slips_of
from ozon_desk.services.batches import called, labellable
from ozon_desk.storage import postings
from ozon_desk.storage.database import Database

LARGEST_LOGO: Final = 200 * 1024
"""Bytes of the file: it lies in the database and its back-ups, and goes to the printer with every slip."""
_PNG: Final = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True, slots=True)
class SlipBatch:
    """Slips in the order asked for, and the postings that get none, each with its reason."""

    contents: tuple[SlipContent, ...]
    refused: tuple[tuple[str, Refusal], ...] = ()


class Slips:
    """Reading only: a slip counts for nothing, so nobody writes down that one was printed."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def prepare(self, posting_ids: Sequence[int]) -> SlipBatch:
        """What to paint, one slip for each box; the rest of a batch goes on after a refusal."""
        # Whoever prints: the recipient stands on the slip.
        with self._database.reading(whole=True) as connection:
            found = postings.by_ids(connection, posting_ids, with_buyer=True)
        good, refused = labellable(found)
        return SlipBatch(tuple(slip for posting in good for slip in slips_of(posting)), tuple(refused))

    def prepare_numbers(self, numbers: Sequence[str]) -> SlipBatch:
        """The same by posting number; unknown ones are among the refused."""
        ids, unknown = called(self._database, numbers)
        batch = self.prepare(ids)
        return SlipBatch(batch.contents, (*batch.refused, *unknown))


def read_logo(path: Path) -> str:
    """A picture as the settings keep it.

    ``Refusal``: ``logo_too_big`` (file, size and most: in KB), ``logo_not_png`` (file); ``Trouble("file_unreadable")``.
    """
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= LARGEST_LOGO else b""
    except OSError as error:
        raise Trouble("file_unreadable", file=path.name, reason=error.strerror or "") from error
    if size > LARGEST_LOGO:
        raise Refusal("logo_too_big", file=path.name, size=-(-size // 1024), most=LARGEST_LOGO // 1024)
    if not data.startswith(_PNG):
        raise Refusal("logo_not_png", file=path.name)
    return b64encode(data).decode("ascii")


def logo_data(kept: str) -> bytes:
    """The picture's file again; empty where there is none, or none that can be understood."""
    try:
        return b64decode(kept, validate=True)
    except ValueError:
        return b""
