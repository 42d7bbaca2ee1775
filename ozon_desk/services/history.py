"""The journal for people: what happened to a posting, and taking the newest deed back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.plan import FieldChange
from ozon_desk.domain.status import BEFORE_PACKING
from ozon_desk.services import product_images, stores
from ozon_desk.services.pen import Pen
from ozon_desk.services.shop import Shop
from ozon_desk.services.sight import Sight
from ozon_desk.storage import evidence, journal, labels, postings
from ozon_desk.storage.database import Database, Deed, MarkTaken, NumberTaken, StaleImage
from ozon_desk.storage.images import field_value


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One deed. ``fields`` is what it changed in the posting asked about (empty in the journal of everything)."""

    entry_id: int
    at: datetime
    deed: str
    who: str
    desk: str
    facts: Mapping[str, Any]
    fields: tuple[FieldChange, ...] = ()
    postings: tuple[str, ...] = ()
    undone: bool = False


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

    def __init__(self, database: Database, pen: Pen, shop: Shop, sight: Sight) -> None:
        self._database = database
        self._pen = pen
        self._shop = shop
        self._sight = sight

    def of_posting(self, posting_id: int) -> list[HistoryLine]:
        """Everything that happened to one posting, newest first; what changed as whoever works here may see it."""
        with self._database.reading() as connection:
            pairs = journal.history(connection, posting_id)
        return [self._seen(_line(entry, change)) for entry, change in reversed(pairs)]

    def _seen(self, line: HistoryLine) -> HistoryLine:
        return replace(line, fields=tuple(map(self._sight.change, line.fields))) if line.fields else line

    def newest(self, limit: int = 200, before: int | None = None) -> list[HistoryLine]:
        """The journal of everything, newest first; ``before`` (an entry) pages on."""
        with self._database.reading() as connection:
            entries = journal.newest(connection, limit, before=before)
            numbers = journal.posting_numbers(connection, [entry.id for entry in entries])
        return [_line(entry, None, numbers.get(entry.id, ())) for entry in entries]

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
        """Takes the newest deed of this desk back. ``Refusal``: nothing there, changed since, a label, Ozon has it."""
        with self._database.reading() as connection:
            entry = journal.newest_undoable(connection, self._pen.desk_name)
        if entry is None:
            raise Refusal("nothing_to_undo")
        return self._take_back(entry, "undo", entry.deed, entry.facts)

    def redo(self) -> Undone:
        with self._database.reading() as connection:
            entry = journal.newest_redoable(connection, self._pen.desk_name)
            if entry is None or entry.undo_of is None:
                raise Refusal("nothing_to_redo")
            original = journal.entry(connection, entry.undo_of)
        return self._take_back(entry, "redo", original.deed, original.facts)

    def _take_back(self, entry: journal.Entry, word: str, deed: str, facts: Mapping[str, Any]) -> Undone:
        about = {"deed": deed, **facts}
        newest = journal.newest_undoable if word == "undo" else journal.newest_redoable
        try:
            lists = product_images.FACT in facts
            with self._pen.deed(
                word, about, many=True, products=lists, undo_of=entry.id, undoable=word == "undo"
            ) as pen:
                if newest(pen.connection, self._pen.desk_name) != entry:
                    # Another program at this desk was faster.
                    raise Refusal(f"nothing_to_{word}")
                self._refuse_printed(pen, entry)
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

    def _refuse_printed(self, pen: Deed, entry: journal.Entry) -> None:
        """A posting whose label is on paper can't vanish: somebody would scan a number nobody knows. Nor one that
        photos were taken of: they would belong to nothing."""
        made = postings.created_by(pen.connection, entry.id)
        labelled = labels.any_on_paper(pen.connection, made)
        if labelled is not None:
            raise Refusal("undo_label_printed", posting=_number(pen, labelled))
        shown = evidence.any_of(pen.connection, made)
        if shown is not None:
            raise Refusal("undo_has_evidence", posting=_number(pen, shown))

    def _why_stale(self, stale: StaleImage, deed: str) -> Refusal:
        with self._database.reading() as connection:
            found = postings.by_ids(connection, [stale.posting_id])
        if not found:
            return Refusal("undo_changed_since", posting="")
        posting = found[0]
        if deed in ("pack", "cancel") and posting.status not in BEFORE_PACKING:
            return Refusal("undo_ozon_has", posting=posting.posting_number, status=str(posting.status))
        return Refusal("undo_changed_since", posting=posting.posting_number)


def _number(pen: Deed, posting_id: int) -> str:
    return postings.by_ids(pen.connection, [posting_id])[0].posting_number


def _line(entry: journal.Entry, change: journal.Change | None, numbers: Sequence[str] = ()) -> HistoryLine:
    fields: tuple[FieldChange, ...] = ()
    if change is not None and change.before is not None and change.after is not None:
        fields = tuple(
            FieldChange(name, field_value(name, change.before.get(name)), field_value(name, value))
            for name, value in change.after.items()
            if name != "image_entry"
        )
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
