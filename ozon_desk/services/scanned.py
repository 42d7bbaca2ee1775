"""What a scan names in the store, by any of the spellings ``repair`` offers, likeliest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ozon_desk.domain.allowed import check_packable
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import Item, Posting
from ozon_desk.domain.scans import parse_desk_label
from ozon_desk.domain.status import Tab
from ozon_desk.storage import labels, postings
from ozon_desk.storage.database import Database

_PACKABLE_TABS: Final = (Tab.TO_PACK, Tab.TO_SHIP)


def named(database: Database, candidates: Sequence[str]) -> Posting | None:
    """The posting a scan names: its number, a label printed here, or the tracking number of a box.

    Raises ``Refusal("label_voided")`` (posting, serial) for a label whose packing was undone.
    """
    with database.reading() as connection:
        for candidate in candidates:
            label = parse_desk_label(candidate)
            if label is not None:
                found = postings.by_numbers(connection, [label.posting_number])
                posting = found.get(label.posting_number)
                if posting is not None:
                    stored = labels.by_serial(connection, label.serial)
                    # After a back-up was put back, the serial may be another posting's by now.
                    if stored is not None and stored.voided and stored.posting_id == posting.id:
                        raise Refusal("label_voided", posting=label.posting_number, serial=label.serial)
                    return posting
        found = postings.by_numbers(connection, candidates)
        for candidate in candidates:
            if candidate in found:
                return found[candidate]
        for candidate in candidates:
            box = postings.by_tracking_number(connection, candidate.upper())
            if box is not None:
                return postings.by_ids(connection, [box[0]])[0]
        return None


def needing(database: Database, candidates: Sequence[str]) -> Posting | None:
    """The posting with the nearest deadline that still needs this product; None for an unknown product.

    Raises ``Refusal("nobody_needs_it")`` (article, name) for a known one.
    """
    with database.reading() as connection:
        found = postings.by_product(connection, candidates, tabs=_PACKABLE_TABS)
    for posting in found:
        try:
            check_packable(posting)
        except Refusal:
            continue
        return posting
    known = product(database, candidates)
    if known is not None:
        raise Refusal("nobody_needs_it", article=known.offer_id or known.sku, name=known.name)
    return None


def product(database: Database, candidates: Sequence[str]) -> Item | None:
    """Any line of goods with this code, to name a product by."""
    with database.reading() as connection:
        return postings.item_by_code(connection, candidates)
