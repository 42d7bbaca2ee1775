"""Whether something may be done with a posting as it stands; each check raises the ``Refusal`` that says why not.

What matters most is said first: a cancellation before a hold, a hold before anything a packer could put right.
"""

from __future__ import annotations

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.status import BEFORE_PACKING, DISPUTED, LEFT, ON_THE_WAY, OzonStatus, Stage, Tab


def check_packable(posting: Posting) -> None:
    """Packing: its goods may go into a box now."""
    check_not_cancelled(posting)
    _check_not_held(posting)
    _check_here(posting)
    number = posting.posting_number
    if posting.stage is Stage.PACKED:
        raise Refusal("already_packed", posting=number)
    _check_complete(posting)
    if posting.status in DISPUTED:
        raise Refusal("posting_disputed", posting=number, status=str(posting.status))
    if posting.status is OzonStatus.UNKNOWN:
        raise Refusal("status_unknown", posting=number, word=posting.status_text)


def check_open(posting: Posting) -> None:
    """Holding or cancelling: it is still in the shop's hands."""
    check_not_cancelled(posting)
    _check_here(posting)


def check_dividable(posting: Posting) -> None:
    """Dividing the goods among boxes: only before packing, here and at Ozon."""
    check_packable(posting)
    if posting.status not in BEFORE_PACKING:
        raise Refusal("division_locked", posting=posting.posting_number, status=str(posting.status))


def check_unpackable(posting: Posting) -> None:
    """Unpacking: a box that was closed here and is still here."""
    check_not_cancelled(posting)
    _check_here(posting)
    number = posting.posting_number
    if posting.handed_over_at is not None:
        raise Refusal("already_handed_over", posting=number)
    if posting.stage is not Stage.PACKED:
        raise Refusal("not_packed", posting=number)


def check_labellable(posting: Posting) -> None:
    """Printing a label: also once more for a box that has left."""
    check_not_cancelled(posting)
    _check_not_held(posting)
    _check_complete(posting)


def check_not_cancelled(posting: Posting) -> None:
    """``packed`` tells whether there is a box that must be pulled from the pile."""
    if posting.tab is Tab.CANCELLED:
        packed = int(posting.must_be_pulled)
        raise Refusal("posting_cancelled", posting=posting.posting_number, packed=packed)


def _check_not_held(posting: Posting) -> None:
    if posting.on_hold:
        reason, note = str(posting.hold_reason), posting.hold_note
        raise Refusal("posting_on_hold", posting=posting.posting_number, reason=reason, note=note)


def _check_here(posting: Posting) -> None:
    if posting.status in ON_THE_WAY or posting.status is OzonStatus.DELIVERED:
        raise Refusal("already_shipped", posting=posting.posting_number, status=str(posting.status))
    if posting.stage in LEFT:
        raise Refusal("already_handed_over", posting=posting.posting_number)


def _check_complete(posting: Posting) -> None:
    if posting.incomplete:
        raise Refusal("posting_incomplete", posting=posting.posting_number)
