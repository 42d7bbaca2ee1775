"""Which postings still show whom they were for although their time is over. Taking it away: ``wiping``."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    CompoundSelect,
    Connection,
    Select,
    and_,
    case,
    func,
    or_,
    select,
    type_coerce,
    union,
)

from ozon_desk.domain.privacy import STEP_CODES, WIPED, WIPED_BUYER
from ozon_desk.domain.status import Stage, Tab
from ozon_desk.storage import sqlite
from ozon_desk.storage.images import buyer_values
from ozon_desk.storage.parcel_tables import case_log, evidence, tracking_events, violations
from ozon_desk.storage.postings import TAB_ORDER, chunks
from ozon_desk.storage.review_tables import owner_verdicts
from ozon_desk.storage.tables import buyers, cases, journal, journal_changes, ozon_labels, packages, postings, scans
from ozon_desk.storage.types import to_stored

NOTHING_LEFT: Final = ("", WIPED)
_REFERENCE: Final = 6
_NEXT_STEP: Final = 4
"""Where they stand in a case's values (``images.case_values``)."""
_BLANK: Final = json.dumps(buyer_values(WIPED_BUYER), separators=(",", ":"))
"""A wiped buyer as SQLite hands it out of an image."""
_HAPPENED: Final = ("accepted_at", "packed_at", "handed_over_at", "delivered_at", "cancelled_at", "pulled_at")
_OVER: Final = (TAB_ORDER.index(Tab.DONE), TAB_ORDER.index(Tab.CANCELLED))
_UNDER_WAY: Final = TAB_ORDER.index(Tab.IN_TRANSIT)


def due(
    connection: Connection, before: datetime, silent_before: datetime, only: Sequence[int] | None = None
) -> dict[int, int]:
    """Posting id -> the moment it was heard of last (milliseconds), for those over before ``before`` (or under way
    and silent since ``silent_before``) that anything can be wiped of; with ``only``, those among these that are over.
    The rule is ``domain.privacy.is_past``; where nothing has a date, the moment the desk learnt of it counts.

    Postings an undo took away live on in the journal: they are among them when nobody brought them back till then.
    """
    query = select(postings.c.id, _heard).select_from(_LEARNT).where(_past(before, silent_before))
    gone = _gone(before)
    found: dict[int, int] = {}
    if only is None:
        query, gone = query.where(postings.c.id.in_(_personal())), gone.where(in_images())
    for chunk in [None] if only is None else list(chunks(only)):
        for rows, key in ((query, postings.c.id), (gone, journal_changes.c.posting_id)):
            asked = rows if chunk is None else rows.where(key.in_(chunk))
            found.update((row[0], row[1]) for row in connection.execute(asked))
    return dict(sorted(found.items()))


def count_kept(connection: Connection, before: datetime, silent_before: datetime) -> int:
    """Postings as old as that which keep their buyer, because they are open or have an open case."""
    named = select(buyers.c.posting_id).where(_has_buyer())
    old = and_(_heard < to_stored(before), ~_past(before, silent_before), postings.c.id.in_(named))
    return int(connection.execute(select(func.count()).select_from(_LEARNT).where(old)).scalar_one())


def last_stir(connection: Connection, but: Sequence[str]) -> datetime | None:
    """When (UTC) somebody did or scanned something last, deeds ``but`` these."""
    newest = [
        select(journal.c.at).where(journal.c.deed.not_in(but)).order_by(journal.c.id.desc()).limit(1),
        select(scans.c.at).order_by(scans.c.id.desc()).limit(1),
    ]
    found = [at for query in newest if (at := connection.execute(query).scalar()) is not None]
    return max(found, default=None)


def _number(column: ColumnElement[Any]) -> ColumnElement[int]:
    return func.coalesce(type_coerce(column, BigInteger), 0)


_LEARNT: Final = postings.join(journal, journal.c.id == postings.c.image_entry)
_OF_CASE: Final = sqlite.newest_of(*(_number(cases.c[name]) for name in ("opened_at", "closed_at", "arrived_at")))
_NEWEST: Final = sqlite.newest_of(
    *(_number(postings.c[name]) for name in _HAPPENED),
    *(
        func.coalesce(
            select(func.max(at)).where(table.c.posting_id == postings.c.id).correlate(postings).scalar_subquery(), 0
        )
        for table, at in ((packages, packages.c.last_event_at), (cases, _OF_CASE))
    ),
)
_heard: Final = case((_NEWEST > 0, _NEWEST), else_=type_coerce(journal.c.at, BigInteger))
"""``domain.privacy.last_heard`` in SQL."""


def _past(before: datetime, silent_before: datetime) -> ColumnElement[bool]:
    over = and_(postings.c.tab.in_(_OVER), _heard < to_stored(before))
    silent = and_(postings.c.tab == _UNDER_WAY, _heard < to_stored(silent_before))
    return and_(or_(over, silent), _no_open_case())


def _no_open_case() -> ColumnElement[bool]:
    return ~select(cases.c.posting_id).where(cases.c.posting_id == postings.c.id, cases.c.closed_at.is_(None)).exists()


def _has_buyer() -> ColumnElement[bool]:
    return or_(*(column != "" for column in buyers.c if column.name != "posting_id"))


def _personal() -> CompoundSelect[Any]:
    """Ids of the postings of which anything can be wiped, table by table (docs/privacy.md says why each)."""
    told = and_(postings.c.stage == str(Stage.CANCELLED), postings.c.cancel_reason.not_in(NOTHING_LEFT))
    steps = (*NOTHING_LEFT, *sorted(STEP_CODES))
    found: list[Select[Any]] = [
        select(buyers.c.posting_id).where(_has_buyer()),
        select(journal_changes.c.posting_id).where(in_images()),
        select(postings.c.id).where(or_(postings.c.hold_note.not_in(NOTHING_LEFT), told)),
        select(cases.c.posting_id).where(or_(cases.c.reference.not_in(NOTHING_LEFT), cases.c.next_step.not_in(steps))),
        select(case_log.c.posting_id).where(case_log.c.text.not_in(NOTHING_LEFT)),
        select(tracking_events.c.posting_id).where(is_told(tracking_events.c.text)),
        select(owner_verdicts.c.posting_id).where(owner_verdicts.c.note.not_in(NOTHING_LEFT)),
        select(postings.c.id)
        .join(violations, violations.c.posting_number == postings.c.posting_number)
        .where(violations.c.note.not_in(NOTHING_LEFT)),
        select(ozon_labels.c.posting_id),
        select(evidence.c.posting_id).where(is_told(evidence.c.name)),
    ]
    return union(*found)


def is_told(column: ColumnElement[Any]) -> ColumnElement[bool]:
    """A text that isn't wiped; where each must differ from the others, something stands behind the sign."""
    return and_(column != "", ~column.startswith(WIPED, autoescape=True))


def in_images() -> ColumnElement[bool]:
    """That an image of the journal holds something to wipe."""
    return or_(_in_image(journal_changes.c.before), _in_image(journal_changes.c.after))


def _in_image(image: ColumnElement[Any]) -> ColumnElement[bool]:
    case_of = sqlite.elements(image, "cases")
    own = or_(
        sqlite.element(case_of.c.value, _REFERENCE).not_in(NOTHING_LEFT),
        sqlite.element(case_of.c.value, _NEXT_STEP).not_in((*NOTHING_LEFT, *sorted(STEP_CODES))),
    )
    return or_(
        and_(_names(image, "buyer"), image["buyer"].as_string() != _BLANK),
        and_(_names(image, "hold_note"), image["hold_note"].as_string().not_in(NOTHING_LEFT)),
        and_(
            _names(image, "cancel_reason"),
            image["stage"].as_string() == str(Stage.CANCELLED),
            image["cancel_reason"].as_string().not_in(NOTHING_LEFT),
        ),
        and_(_names(image, "cases"), select(case_of.c.value).where(own).exists()),
    )


def _names(image: ColumnElement[Any], field: str) -> ColumnElement[bool]:
    """Looked at as plain text first: reading 400,000 images as JSON would take seconds."""
    return sqlite.holds(image, f'"{field}"')


def _gone(before: datetime) -> Select[Any]:
    at = func.max(type_coerce(journal.c.at, BigInteger))
    return (
        select(journal_changes.c.posting_id, at)
        .join(journal, journal.c.id == journal_changes.c.entry_id)
        .where(~select(postings.c.id).where(postings.c.id == journal_changes.c.posting_id).exists())
        .group_by(journal_changes.c.posting_id)
        .having(at < to_stored(before))
    )
