"""What may be done with a posting, and what is said when it may not."""

from __future__ import annotations

import pytest

from ozon_desk.domain.allowed import check_labellable, check_open, check_packable
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import HoldReason, Posting
from ozon_desk.domain.status import OzonStatus, Stage
from tests.builders import NOW

S = OzonStatus


def posting(**fields) -> Posting:
    return Posting(posting_number="1-0001-1", **fields)


@pytest.mark.parametrize("status", [S.AWAITING_PACKAGING, S.AWAITING_APPROVE, S.AWAITING_DELIVER])
def test_these_may_be_packed(status):
    check_packable(posting(status=status))


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"status": S.CANCELLED}, "posting_cancelled"),
        ({"stage": Stage.CANCELLED}, "posting_cancelled"),
        ({"hold_reason": HoldReason.DAMAGED}, "posting_on_hold"),
        ({"status": S.DELIVERING}, "already_shipped"),
        ({"status": S.HANDED_OVER}, "already_shipped"),
        ({"status": S.DELIVERED}, "already_shipped"),
        ({"stage": Stage.PACKED}, "already_packed"),
        ({"incomplete": True}, "posting_incomplete"),
        ({"status": S.ARBITRATION}, "posting_disputed"),
        ({"status": S.NOT_ACCEPTED}, "posting_disputed"),
        ({"status": S.UNKNOWN, "status_text": "Едет"}, "status_unknown"),
        # What matters most is said first.
        ({"status": S.CANCELLED, "hold_reason": HoldReason.DAMAGED, "stage": Stage.PACKED}, "posting_cancelled"),
        ({"hold_reason": HoldReason.DAMAGED, "incomplete": True}, "posting_on_hold"),
    ],
)
def test_these_must_not(fields, code):
    with pytest.raises(Refusal) as refusal:
        check_packable(posting(**fields))
    assert refusal.value.code == code
    assert refusal.value.facts["posting"] == "1-0001-1"


def test_a_cancellation_after_packing_says_that_there_is_a_box():
    with pytest.raises(Refusal) as refusal:
        check_packable(posting(status=S.CANCELLED, packed_at=NOW))
    assert refusal.value.facts["packed"] == 1


@pytest.mark.parametrize(
    ("check", "fields", "code"),
    [
        (check_open, {"stage": Stage.CANCELLED}, "posting_cancelled"),
        (check_open, {"status": S.DRIVER_PICKUP}, "already_shipped"),
        (check_labellable, {"status": S.CANCELLED}, "posting_cancelled"),
        (check_labellable, {"hold_reason": HoldReason.DAMAGED, "incomplete": True}, "posting_on_hold"),
        (check_labellable, {"incomplete": True}, "posting_incomplete"),
    ],
)
def test_less_is_asked_of_other_deeds(check, fields, code):
    with pytest.raises(Refusal) as refusal:
        check(posting(**fields))
    assert refusal.value.code == code


def test_what_hinders_packing_only():
    check_open(posting(stage=Stage.PACKED, incomplete=True, hold_reason=HoldReason.DAMAGED))
    check_labellable(posting(stage=Stage.PACKED, status=S.DELIVERING))
