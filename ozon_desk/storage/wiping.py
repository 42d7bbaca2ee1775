"""Taking buyers' personal data away: found for a number of postings first, then written in a deed called "wipe"."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import Connection, Table, and_, bindparam, delete, insert, or_, select, update

from ozon_desk.domain.evidence import ending_of
from ozon_desk.domain.privacy import WIPED, WIPED_BUYER, wiped_case, wiped_text
from ozon_desk.domain.status import Stage
from ozon_desk.storage import sqlite
from ozon_desk.storage.images import Image, buyer_values, case_values, make_case
from ozon_desk.storage.journal import Change, add_changes
from ozon_desk.storage.parcel_tables import case_log, evidence, tracking_events, violations
from ozon_desk.storage.postings import chunks
from ozon_desk.storage.privacy import NOTHING_LEFT, is_told
from ozon_desk.storage.review_tables import owner_verdicts
from ozon_desk.storage.tables import buyers, cases, journal, journal_changes, ozon_labels, postings
from ozon_desk.storage.verdicts import About

_FIELDS: Final = ("buyer", "hold_note", "cancel_reason", "cases")
"""What images may hold of people."""
_BLANK: Final = buyer_values(WIPED_BUYER)
_QUOTING: Final = {"evidence_added": "name", "evidence_removed": "name", **{str(one): "note" for one in About}}
"""Deeds whose entries quote what somebody has written, and the fact that does."""
_BUYER_COLUMNS: Final = tuple(column.name for column in buyers.c if column.name != "posting_id")


@dataclass(slots=True)
class Findings:
    """What is to be taken from some postings; the lists hold rows as they will be written."""

    ids: list[int] = field(default_factory=list)
    buyers: list[int] = field(default_factory=list)
    unnamed: list[int] = field(default_factory=list)
    """Without a buyer now, but the journal knows of one."""
    images: list[tuple[int, int, Image | None, Image | None]] = field(default_factory=list)
    words: list[tuple[int, str, str]] = field(default_factory=list)
    """Posting, note of its hold, reason of its cancelling."""
    cases: list[tuple[int, int, str, str]] = field(default_factory=list)
    """Posting, number, reference, next step."""
    case_lines: list[int] = field(default_factory=list)
    events: list[int] = field(default_factory=list)
    verdicts: list[int] = field(default_factory=list)
    violations: list[int] = field(default_factory=list)
    labels: dict[int, str] = field(default_factory=dict)
    """Row -> the PDF its page is in."""
    evidence: list[tuple[int, str]] = field(default_factory=list)
    facts: list[tuple[int, Mapping[str, Any]]] = field(default_factory=list)
    """Entries of the journal that quote the name of a file, or the owner's note."""

    @property
    def notes(self) -> int:
        """Texts somebody has written, but for the logs of cases."""
        return len(self.words) + len(self.cases) + len(self.verdicts) + len(self.violations)


def look(connection: Connection, ids: Sequence[int]) -> Findings:
    """What is to be taken from these postings (also from those that only the journal knows)."""
    found = Findings(list(ids))
    for chunk in chunks(ids):
        _images(connection, chunk, found)
        _rows(connection, chunk, found)
        _files(connection, chunk, found)
        _facts(connection, chunk, found)
    return found


def take(connection: Connection, entry_id: int, found: Findings) -> None:
    """Takes it, in the name of an open entry of the deed "wipe" (the guards let no other)."""
    for chunk in chunks(found.buyers):
        blank = dict.fromkeys(_BUYER_COLUMNS, "")
        connection.execute(update(buyers).where(buyers.c.posting_id.in_(chunk)).values(blank))
    if found.unnamed:
        rows = [dict(zip(_BUYER_COLUMNS, _BLANK, strict=True), posting_id=one) for one in found.unnamed]
        connection.execute(insert(buyers), rows)
    _rewrite(
        connection,
        journal_changes,
        ("entry_id", "posting_id"),
        [dict(zip(("entry_id", "posting_id", "before", "after"), one, strict=True)) for one in found.images],
    )
    _rewrite(
        connection,
        postings,
        ("id",),
        [dict(zip(("id", "hold_note", "cancel_reason"), one, strict=True)) for one in found.words],
    )
    _rewrite(
        connection,
        cases,
        ("posting_id", "number"),
        [dict(zip(("posting_id", "number", "reference", "next_step"), one, strict=True)) for one in found.cases],
    )
    _rewrite(connection, case_log, ("id",), [{"id": one, "text": WIPED} for one in found.case_lines])
    # The same event twice is refused by its words: each keeps words of its own.
    _rewrite(connection, tracking_events, ("id",), [{"id": one, "text": f"{WIPED} {one}"} for one in found.events])
    _rewrite(connection, owner_verdicts, ("id",), [{"id": one, "note": WIPED} for one in found.verdicts])
    _rewrite(connection, violations, ("id",), [{"id": one, "note": WIPED} for one in found.violations])
    _rewrite(
        connection,
        evidence,
        ("id",),
        [{"id": one, "name": name, "removed_entry": entry_id} for one, name in found.evidence],
    )
    _rewrite(connection, journal, ("id",), [{"id": one, "facts": facts} for one, facts in found.facts])
    for chunk in chunks(found.labels):
        connection.execute(delete(ozon_labels).where(ozon_labels.c.id.in_(chunk)))
    # Whoever compares with what he saw before must look again.
    add_changes(connection, entry_id, (Change(one, {}, {}) for one in found.ids))


def _rewrite(connection: Connection, table: Table, key: Sequence[str], rows: Iterable[Mapping[str, Any]]) -> None:
    renamed = [{f"the_{name}" if name in key else name: value for name, value in row.items()} for row in rows]
    if renamed:
        columns = [name for name in renamed[0] if not name.startswith("the_")]
        statement = update(table).where(*(table.c[name] == bindparam(f"the_{name}") for name in key))
        connection.execute(statement.values({name: bindparam(name) for name in columns}), renamed)


def _images(connection: Connection, ids: Sequence[int], found: Findings) -> None:
    c = journal_changes.c
    holding = or_(*(sqlite.holds(image, f'"{name}"') for image in (c.before, c.after) for name in _FIELDS))
    rows = connection.execute(select(journal_changes).where(c.posting_id.in_(ids), holding)).all()
    cancelled = set(
        connection.execute(
            select(postings.c.id).where(postings.c.id.in_(ids), postings.c.stage == str(Stage.CANCELLED))
        ).scalars()
    )
    cancelled.update(row.posting_id for row in rows if any(_is_cancelled(image) for image in (row.before, row.after)))
    had_buyers: set[int] = set()
    for row in rows:
        told = row.posting_id in cancelled
        before, after = _wiped_image(row.before, told), _wiped_image(row.after, told)
        if before != row.before or after != row.after:
            found.images.append((row.entry_id, row.posting_id, before, after))
        if any("buyer" in (image or {}) for image in (before, after)):
            had_buyers.add(row.posting_id)
    named = set(connection.execute(select(buyers.c.posting_id).where(buyers.c.posting_id.in_(ids))).scalars())
    if missing := had_buyers - named:
        here = connection.execute(select(postings.c.id).where(postings.c.id.in_(missing))).scalars()
        found.unnamed += sorted(here)
    for row in connection.execute(
        select(postings.c.id, postings.c.hold_note, postings.c.cancel_reason).where(postings.c.id.in_(ids))
    ):
        reason = wiped_text(row.cancel_reason) if row.id in cancelled else row.cancel_reason
        if (wiped_text(row.hold_note), reason) != (row.hold_note, row.cancel_reason):
            found.words.append((row.id, wiped_text(row.hold_note), reason))


def _is_cancelled(image: Image | None) -> bool:
    return image is not None and image.get("stage") == str(Stage.CANCELLED)


def _wiped_image(image: Image | None, cancelled: bool) -> Image | None:
    """The image without people. Values that were equal stay equal, so that an undo compares as before.

    ``cancelled``: somebody here has cancelled the posting, and what stands as the reason may be his own words.
    """
    if not image:
        return image
    wiped = dict(image)
    if "buyer" in wiped:
        wiped["buyer"] = _BLANK
    if wiped.get("hold_note"):
        wiped["hold_note"] = WIPED
    if cancelled and wiped.get("cancel_reason"):
        wiped["cancel_reason"] = WIPED
    if wiped.get("cases"):
        wiped["cases"] = [case_values(wiped_case(make_case(values))) for values in wiped["cases"]]
    return wiped


def _rows(connection: Connection, ids: Sequence[int], found: Findings) -> None:
    named = or_(*(buyers.c[name] != "" for name in _BUYER_COLUMNS))
    found.buyers += connection.execute(select(buyers.c.posting_id).where(buyers.c.posting_id.in_(ids), named)).scalars()
    for row in connection.execute(select(cases).where(cases.c.posting_id.in_(ids))):
        case = make_case(row[1:])
        wiped = wiped_case(case)
        if wiped != case:
            found.cases.append((row.posting_id, row.number, wiped.reference, wiped.next_step))
    for table, told, rows in (
        (case_log, case_log.c.text.not_in(NOTHING_LEFT), found.case_lines),
        (tracking_events, is_told(tracking_events.c.text), found.events),
        (owner_verdicts, owner_verdicts.c.note.not_in(NOTHING_LEFT), found.verdicts),
    ):
        rows += connection.execute(select(table.c.id).where(table.c.posting_id.in_(ids), told)).scalars()
    numbers = select(postings.c.posting_number).where(postings.c.id.in_(ids))
    found.violations += connection.execute(
        select(violations.c.id).where(violations.c.posting_number.in_(numbers), violations.c.note.not_in(NOTHING_LEFT))
    ).scalars()


def _files(connection: Connection, ids: Sequence[int], found: Findings) -> None:
    for row in connection.execute(
        select(ozon_labels.c.id, ozon_labels.c.file).where(ozon_labels.c.posting_id.in_(ids))
    ):
        found.labels[row.id] = row.file
    for row in connection.execute(
        select(evidence.c.id, evidence.c.name).where(evidence.c.posting_id.in_(ids), is_told(evidence.c.name))
    ):
        found.evidence.append((row.id, WIPED + ending_of(row.name)))


def _facts(connection: Connection, ids: Sequence[int], found: Findings) -> None:
    about = or_(
        journal.c.deed.in_(_QUOTING),
        and_(journal.c.undo_of.is_not(None), journal.c.facts["deed"].as_string().in_(_QUOTING)),
    )
    entries = connection.execute(
        select(journal.c.id, journal.c.deed, journal.c.facts)
        .distinct()
        .join(journal_changes, journal_changes.c.entry_id == journal.c.id)
        .where(journal_changes.c.posting_id.in_(ids), about)
    )
    for row in entries:
        # An entry that takes another back, or does it again, says which deed that was.
        fact = _QUOTING.get(row.deed) or _QUOTING[row.facts["deed"]]
        said = str(row.facts.get(fact, ""))
        if said and not said.startswith(WIPED):
            found.facts.append((row.id, {**row.facts, fact: WIPED + (ending_of(said) if fact == "name" else "")}))


def wiped_files(connection: Connection, more: Collection[int] = ()) -> set[str]:
    """Files of evidence (their names in the folder) that belonged to wiped postings, and to no other; ``more`` are
    postings to be wiped."""
    wiped: set[str] = set()
    kept: set[str] = set()
    for row in connection.execute(select(evidence.c.posting_id, evidence.c.checksum, evidence.c.name)):
        gone = row.posting_id in more or row.name.startswith(WIPED)
        (wiped if gone else kept).add(row.checksum + ending_of(row.name))
    return wiped - kept
