"""The journal for people: what happened to a posting, and taking the newest deed back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from ozon_desk.domain.deed_kinds import DeedKind, kind_of
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.plan import FieldChange
from ozon_desk.services import product_images, stores
from ozon_desk.services.packers import Packers
from ozon_desk.services.pen import Pen
from ozon_desk.services.shop import Shop
from ozon_desk.services.sight import Sight
from ozon_desk.services.undo_checks import changed_since, why_not
from ozon_desk.storage import journal, labels, postings
from ozon_desk.storage import stores as stored_stores
from ozon_desk.storage.database import Connection, Database, MarkTaken, NumberTaken, StaleImage
from ozon_desk.storage.images import field_value
from ozon_desk.storage.undo_checks import InTheWay


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One deed. ``fields`` is what it changed in the posting asked about (empty in the journal of everything),
    ``postings`` the numbers of the first it has to do with, of ``posting_count`` where the journal was looked through.
    """

    entry_id: int
    at: datetime
    deed: str
    who: str
    desk: str
    facts: Mapping[str, Any]
    fields: tuple[FieldChange, ...] = ()
    postings: tuple[str, ...] = ()
    undone: bool = False
    posting_count: int = 0


@dataclass(frozen=True, slots=True)
class Undoable:
    """What Ctrl+Z (or redo) would take back, for its menu text."""

    entry_id: int
    deed: str
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Undone:
    """``voided``: serials of labels that are on paper and must be pulled off their boxes now."""

    deed: str
    facts: Mapping[str, Any]
    postings: int
    voided: tuple[int, ...]


class History:
    """Reading the journal, undo and redo. Both survive a restart: the journal is all they need."""

    def __init__(self, database: Database, pen: Pen, shop: Shop, packers: Packers, sight: Sight) -> None:
        self._database = database
        self._pen = pen
        self._shop = shop
        self._packers = packers
        self._sight = sight

    def of_posting(self, posting_id: int) -> list[HistoryLine]:
        """Everything that happened to one posting, newest first; what changed as whoever works here may see it."""
        with self._database.reading() as connection:
            pairs = journal.history(connection, posting_id)
        return [self._seen(line_of(entry, change)) for entry, change in reversed(pairs)]

    def _seen(self, line: HistoryLine) -> HistoryLine:
        return replace(line, fields=tuple(map(self._sight.change, line.fields))) if line.fields else line

    def newest(self, limit: int = 200, before: int | None = None) -> list[HistoryLine]:
        """The journal of everything, newest first; ``before`` (an entry) pages on."""
        with self._database.reading() as connection:
            entries = journal.newest(connection, limit, before=before)
            numbers = journal.posting_numbers(connection, [entry.id for entry in entries])
        return [line_of(entry, None, numbers.get(entry.id, ())) for entry in entries]

    def next_undo(self) -> Undoable | None:
        with self._database.reading() as connection:
            entry = journal.newest_undoable(connection, self._pen.desk_name)
        return None if entry is None else Undoable(entry.id, entry.deed, entry.facts)

    def next_redo(self) -> Undoable | None:
        """The deed that redo would do again."""
        with self._database.reading() as connection:
            entry = journal.newest_redoable(connection, self._pen.desk_name)
            if entry is None or entry.undo_of is None:
                return None
            original = journal.entry(connection, entry.undo_of)
        return Undoable(original.id, original.deed, original.facts)

    def undo(self) -> Undone:
        """Takes the newest deed of this desk back. ``Refusal``: nothing there, changed since, a label, Ozon has it, an
        owner's deed."""
        with self._database.reading() as connection:
            entry = journal.newest_undoable(connection, self._pen.desk_name)
        if entry is None:
            raise Refusal("nothing_to_undo")
        return self._take_back(entry, "undo", entry.deed, entry.facts)

    def why_not(self, entry_id: int) -> Refusal | None:
        """Why an entry can't be taken back (now, by whoever works here); None where ``undo_entry`` would do it.

        ``Refusal``: ``entry_unknown``, ``owner_only`` (of another desk), and as ``undo_checks.why_not``.
        """
        with self._database.reading() as connection:
            entry = journal.find(connection, entry_id)
            if entry is None:
                return Refusal("entry_unknown", entry=entry_id)
            refusal = why_not(connection, entry)
        try:
            if refusal is None:
                self._check_ours(entry)
        except Refusal as others:
            return others
        return refusal

    def undo_entry(self, entry_id: int) -> Undone:
        """Takes any entry back, also one that isn't the newest, as long as all it wrote still stands; the owner those
        of other desks, too. ``Refusal``, and then nothing has changed: as ``why_not``, and as ``undo``."""
        with self._database.reading() as connection:
            entry = journal.find(connection, entry_id)
            refusal = Refusal("entry_unknown", entry=entry_id) if entry is None else why_not(connection, entry)
        if refusal is not None or entry is None:
            raise refusal or Refusal("entry_unknown", entry=entry_id)
        self._check_ours(entry)
        return self._take_back(entry, "undo", entry.deed, entry.facts, chosen=True)

    def _check_ours(self, entry: journal.Entry) -> None:
        if entry.desk != self._pen.desk_name or kind_of(entry.deed) is DeedKind.OWNER:
            self._packers.check_owner()

    def redo(self) -> Undone:
        with self._database.reading() as connection:
            entry = journal.newest_redoable(connection, self._pen.desk_name)
            if entry is None or entry.undo_of is None:
                raise Refusal("nothing_to_redo")
            original = journal.entry(connection, entry.undo_of)
        return self._take_back(entry, "redo", original.deed, original.facts)

    def _take_back(
        self, entry: journal.Entry, word: str, deed: str, facts: Mapping[str, Any], *, chosen: bool = False
    ) -> Undone:
        self._sight.check_undo(deed)
        about = {"deed": deed, **facts}
        newest = journal.newest_undoable if word == "undo" else journal.newest_redoable
        try:
            lists = product_images.FACT in facts
            with self._pen.deed(
                word, about, many=True, products=lists, undo_of=entry.id, undoable=word == "undo"
            ) as pen:
                if chosen:
                    # Whoever was faster may have taken it back, or built upon it.
                    entry = journal.entry(pen.connection, entry.id)
                elif newest(pen.connection, self._pen.desk_name) != entry:
                    # Another program at this desk was faster.
                    raise Refusal(f"nothing_to_{word}")
                self._check(pen.connection, entry, word, deed, facts)
                touched = pen.take_stores_back(entry) if deed in stores.DEEDS else pen.take_back(entry)
                product_images.take_back(pen.connection, facts, again=word == "redo")
                if deed == stores.RENAMED:
                    stores.take_back(pen.connection, self._shop, facts, again=word == "redo")
                # A packing taken back makes labels wrong (one done again finds those printed meanwhile), and so does
                # another division of the goods, either way: also where a file had ended one.
                wrong = touched if deed == "divide" or (word == "undo" and deed == "pack") else []
                if deed == "import":
                    wrong = [
                        one.posting_id
                        for one in journal.changes_of(pen.connection, entry.id)
                        if "packages" in (one.after or {})
                    ]
                voided = labels.void(pen.connection, wrong, pen.entry_id)
        except StaleImage as stale:
            raise self._why_stale(stale, deed) from stale
        except MarkTaken as taken:
            raise Refusal("mark_taken", key=taken.key, posting=taken.posting_number) from taken
        except NumberTaken as taken:
            raise Refusal(
                "tracking_taken", number=taken.number, posting=taken.posting_number, package=taken.package
            ) from taken
        if deed == stores.RENAMED:
            self._shop.reload()
        return Undone(deed, facts, len(touched), tuple(label.serial for label in voided))

    def _check(
        self, connection: Connection, entry: journal.Entry, word: str, deed: str, facts: Mapping[str, Any]
    ) -> None:
        """What the images don't tell. What is the owner's to do is the owner's to take back."""
        if kind_of(deed) is DeedKind.OWNER:
            self._packers.check_owner()
        refusal = why_not(connection, entry) if word == "undo" else None
        if refusal is None and word == "redo" and deed == stores.RENAMED:
            newcomer = stored_stores.newcomer(connection, str(facts["store"]), entry.id)
            refusal = None if newcomer is None else changed_since(connection, InTheWay(newcomer, 0), deed)
        if refusal is not None:
            raise refusal

    def _why_stale(self, stale: StaleImage, deed: str) -> Refusal:
        with self._database.reading() as connection:
            latest = postings.image_entries(connection, [stale.posting_id]).get(stale.posting_id, 0)
            return changed_since(connection, InTheWay(stale.posting_id, latest), deed)


def line_of(entry: journal.Entry, change: journal.Change | None, numbers: Sequence[str] = ()) -> HistoryLine:
    """An entry as people read it, with what it changed in one posting where that is asked about."""
    fields = () if change is None else fields_of(change)
    return HistoryLine(
        entry.id,
        entry.at,
        entry.deed,
        entry.who,
        entry.desk,
        entry.facts,
        fields,
        tuple(numbers),
        entry.undone_by is not None,
    )


def fields_of(change: journal.Change) -> tuple[FieldChange, ...]:
    """The fields in which two images of a posting differ; none where one of them is missing."""
    if change.before is None or change.after is None:
        return ()
    return tuple(
        FieldChange(name, field_value(name, change.before.get(name)), field_value(name, value))
        for name, value in change.after.items()
        if name != "image_entry"
    )
