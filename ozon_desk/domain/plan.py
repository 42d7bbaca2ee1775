"""What an import would change: new, changed field by field, unchanged, older. Nothing is written here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from decimal import Decimal, InvalidOperation
from functools import lru_cache, partial
from typing import Any, Final, NamedTuple

from ozon_desk.domain.drafts import ItemDraft, PostingDraft
from ozon_desk.domain.packing import is_division
from ozon_desk.domain.posting import Buyer, Item, Package, Posting
from ozon_desk.domain.privacy import WIPED_BUYER, is_past
from ozon_desk.domain.status import OzonStatus, Stage, goes_back

PLAIN_FIELDS: Final = (
    "order_number",
    "accepted_at",
    "shipment_date",
    "ship_by",
    "handed_over_at",
    "delivered_at",
    "cancelled_at",
    "cancel_reason",
    "warehouse",
    "delivery_method",
    "carrier",
    "region",
    "city",
)
"""Fields a file may change as they stand; an empty cell says nothing and changes nothing."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one posting; ``before`` and ``after`` are values of the posting (moments in UTC)."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class PostingChange:
    before: Posting
    after: Posting

    @property
    def fields(self) -> tuple[FieldChange, ...]:
        return tuple(changed_fields(self.before, self.after))


class Elsewhere(NamedTuple):
    """A posting that a file of one store holds although it is another one's: there it stays. ``row`` as in the file."""

    row: int
    posting_number: str
    store: str


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """``older`` counts postings whose row shows an earlier picture than what is known; they stay as they are.

    ``elsewhere`` are those of other stores than the file's; ``storeless`` counts postings that have no store after it,
    ``known_stores`` those that are known already, by store.
    """

    new: tuple[Posting, ...]
    changed: tuple[PostingChange, ...]
    unchanged: int
    older: int = 0
    elsewhere: tuple[Elsewhere, ...] = ()
    storeless: int = 0
    known_stores: Counter[str] = field(default_factory=Counter)

    @property
    def is_empty(self) -> bool:
        return not self.new and not self.changed


def changed_fields(before: Posting, after: Posting) -> Iterator[FieldChange]:
    """The fields in which two images of a posting differ, in the order of declaration."""
    for name in Posting.__dataclass_fields__:
        old, new = getattr(before, name), getattr(after, name)
        if old != new:
            yield FieldChange(name, old, new)


def new_posting(draft: PostingDraft, store: str = "") -> Posting:
    """A posting the desk has never seen. A file without a status says nothing about it: unknown, never guessed."""
    status = draft.status or OzonStatus.UNKNOWN
    return Posting(
        posting_number=draft.posting_number,
        order_number=draft.order_number or _order_of(draft.posting_number),
        status=status,
        status_text=(draft.status_text or "") if status is OzonStatus.UNKNOWN else "",
        incomplete=draft.lost_rows > 0,
        accepted_at=draft.accepted_at,
        shipment_date=draft.shipment_date,
        ship_by=draft.ship_by,
        handed_over_at=draft.handed_over_at,
        delivered_at=draft.delivered_at,
        cancelled_at=draft.cancelled_at,
        cancel_reason=draft.cancel_reason or "",
        warehouse=draft.warehouse or "",
        delivery_method=draft.delivery_method or "",
        carrier=draft.carrier or "",
        region=draft.region or "",
        city=draft.city or "",
        items=tuple(item_of(item) for item in draft.items),
        buyer=draft.buyer,
        store=store,
    )


def merge(stored: Posting, draft: PostingDraft) -> Posting | None:
    """The stored posting with what the file says laid over it; the same object when nothing changes.

    ``None`` when the file is older than what is stored: a file never takes a posting back, and what such a row says
    of dates and goods is as old as its status.
    """
    changes: dict[str, Any] = {}
    status = draft.status
    if status is not None:
        if goes_back(stored.status, status):
            return None
        text = (draft.status_text or "") if status is OzonStatus.UNKNOWN else ""
        if status is not stored.status or text != stored.status_text:
            changes["status"], changes["status_text"] = status, text
    for name in PLAIN_FIELDS:
        value = getattr(draft, name)
        if value and value != getattr(stored, name):
            changes[name] = value
    changes.update(_goods(stored, draft))
    buyer = _buyer(stored.buyer, draft.buyer)
    if buyer != stored.buyer:
        changes["buyer"] = buyer
    return replace(stored, **changes) if changes else stored


def plan_import(
    drafts: Iterable[PostingDraft],
    stored: Callable[[str], Posting | None],
    store: str = "",
) -> ImportPlan:
    """Compares drafts with what is stored (``stored`` answers by posting number).

    ``store``: whose file it is; empty where nobody has said. A posting without a store gets it; one that has a store
    keeps it, whatever the file.
    """
    new: list[Posting] = []
    changed: list[PostingChange] = []
    elsewhere: list[Elsewhere] = []
    known: Counter[str] = Counter()
    unchanged = older = storeless = 0
    for draft in drafts:
        before = stored(draft.posting_number)
        if before is None:
            new.append(new_posting(draft, store))
            storeless += not store
            continue
        if before.store:
            known[before.store] += 1
            if store and before.store != store:
                elsewhere.append(Elsewhere(draft.row, draft.posting_number, before.store))
        after = merge(before, draft)
        if not before.store:
            storeless += not store
            # An older row tells nothing of dates and goods, but whose order it is.
            if store:
                changed.append(PostingChange(before, replace(before if after is None else after, store=store)))
                continue
        if after is None:
            older += 1
            unchanged += 1
        elif after is before:
            unchanged += 1
        else:
            changed.append(PostingChange(before, after))
    return ImportPlan(tuple(new), tuple(changed), unchanged, older, tuple(elsewhere), storeless, known)


def without_past_buyers(plan: ImportPlan, now: datetime, days: int) -> ImportPlan:
    """The plan without buyers of postings that were over for more than ``days`` days at ``now`` (UTC): their data
    would be wiped at once. What is stored of them stays as it is."""
    new = tuple(
        replace(posting, buyer=None) if posting.buyer is not None and is_past(posting, now, days) else posting
        for posting in plan.new
    )
    changed = []
    for change in plan.changed:
        before, after = change.before, change.after
        if after.buyer != before.buyer and is_past(after, now, days):
            after = replace(after, buyer=before.buyer)
        if after != before:
            changed.append(PostingChange(before, after))
    unchanged = plan.unchanged + len(plan.changed) - len(changed)
    return replace(plan, new=new, changed=tuple(changed), unchanged=unchanged)


@lru_cache(maxsize=8192)
def item_of(draft: ItemDraft) -> Item:
    """The line of goods a file describes; the same goods come again and again."""
    sku, offer_id, name, quantity, price, currency = draft
    return Item(sku, offer_id, name, quantity, _decimal(price) if price else None, currency)


def _goods(stored: Posting, draft: PostingDraft) -> dict[str, Any]:
    items, places = _laid_over(stored.items, tuple(item_of(item) for item in draft.items))
    if draft.lost_rows:
        # What a damaged row says may well be known already: then it takes nothing from a posting known to be complete.
        # When all that is known stands in the good rows, the damaged one speaks of something else.
        if not stored.incomplete and set(items) < set(stored.items):
            return {}
        changes: dict[str, Any] = {} if stored.incomplete else {"incomplete": True}
    else:
        changes = {"incomplete": False} if stored.incomplete else {}
    # Another order of rows in a file is no change.
    if items != stored.items and Counter(items) != Counter(stored.items):
        changes["items"] = items
        changes["packages"] = _boxes(stored, items, places)
        changes["marks"] = tuple(
            replace(mark, line=places[mark.line]) for mark in stored.marks if mark.line in places
        )  # of a line that is gone nobody could say what the code is on
    return changes


def _boxes(stored: Posting, items: tuple[Item, ...], places: Mapping[int, int]) -> tuple[Package, ...]:
    """The boxes around other goods. What is packed stands in its boxes until somebody opens them; a division of goods
    that aren't packed yet ends when it doesn't hold them any more."""
    boxes = tuple(
        replace(
            box,
            contents=tuple(
                replace(portion, line=places[portion.line]) for portion in box.contents if portion.line in places
            ),
        )
        for box in stored.packages
    )
    if stored.stage is Stage.NEW and not is_division(boxes, items):
        return (replace(boxes[0], contents=()),)
    return boxes


def _laid_over(stored: tuple[Item, ...], said: tuple[Item, ...]) -> tuple[tuple[Item, ...], dict[int, int]]:
    """What a file says of goods, over what is known: a column it hasn't, or an empty cell, erases nothing.

    Lines that are known keep their order, whatever the file's: boxes, codes and a bench speak of them by their place.
    Answers the old place -> the new one, too.
    """
    if said == stored:
        return stored, {place: place for place in range(len(stored))}
    left = list(range(len(stored)))

    def claim(fits: Callable[[Item], bool]) -> int | None:
        found = next((place for place in left if fits(stored[place])), None)
        if found is not None:
            left.remove(found)
        return found

    # Each line of goods is claimed once, by its SKU before anybody may claim it by its article alone.
    known = [claim(partial(_same_sku, one)) for one in said]
    for place, one in enumerate(said):
        if known[place] is None:
            known[place] = claim(partial(_same_article, one))
    pairs = sorted(zip(known, said, strict=True), key=lambda pair: len(stored) if pair[0] is None else pair[0])
    items = tuple(one if before is None else _completed(one, stored[before]) for before, one in pairs)
    return items, {before: place for place, (before, _) in enumerate(pairs) if before is not None}


def _same_sku(one: Item, other: Item) -> bool:
    return bool(one.sku) and one.sku == other.sku


def _same_article(one: Item, other: Item) -> bool:
    """The same article under another SKU is another line."""
    return bool(one.offer_id) and one.offer_id == other.offer_id and not (one.sku and other.sku)


def _completed(said: Item, known: Item) -> Item:
    return replace(
        said,
        sku=said.sku or known.sku,
        offer_id=said.offer_id or known.offer_id,
        name=said.name or known.name,
        price=known.price if said.price is None else said.price,
        currency=said.currency or known.currency,
    )


def _buyer(stored: Buyer | None, draft: Buyer | None) -> Buyer | None:
    if draft is None or stored is None:
        return stored or draft
    if stored == WIPED_BUYER:
        # It had its day.
        return stored
    said = {name: value for name in Buyer.__dataclass_fields__ if (value := getattr(draft, name))}
    return replace(stored, **said)


def _decimal(text: str) -> Decimal | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        return None


def _order_of(posting_number: str) -> str:
    """A posting number is its order's number and ``-n``; anything else names no order."""
    head, dash, tail = posting_number.rpartition("-")
    return head if dash and tail.isdigit() and "-" in head else ""
