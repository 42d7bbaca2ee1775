"""Whose boxes get a slip, and the shop's logo."""

from __future__ import annotations

import pytest

from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.posting import Buyer
from ozon_desk.domain.status import OzonStatus
from ozon_desk.services.slips import LARGEST_LOGO, logo_data, read_logo
from tests.builders import draft, take_in
from tests.services.helpers import refuses

A, B, C = (f"0201234567-00{tail}-1" for tail in (29, 30, 31))
PNG = b"\x89PNG\r\n\x1a\n"


def test_slips_in_the_order_asked_for_and_why_some_get_none(desk):
    take_in(desk, draft(A, buyer=Buyer(recipient_name="Имярек")), draft(B, status=OzonStatus.CANCELLED), draft(C))
    batch = desk.slips.prepare_numbers([C, B, "9-9-9", A])
    assert [(slip.posting_number, slip.recipient) for slip in batch.contents] == [(C, ""), (A, "Имярек")]
    assert [(number, refusal.code) for number, refusal in batch.refused] == [
        (B, "posting_cancelled"),
        ("9-9-9", "posting_unknown"),
    ]


def test_a_logo_travels_as_text(tmp_path):
    file = tmp_path / "logo.png"
    file.write_bytes(PNG + b"picture")
    kept = read_logo(file)
    assert kept.isascii()
    assert logo_data(kept) == PNG + b"picture"
    assert logo_data("") == logo_data("что-то другое") == b""


def test_a_logo_that_is_too_large_or_no_png_is_refused(tmp_path):
    file = tmp_path / "logo.png"
    file.write_bytes(PNG + b"x" * (LARGEST_LOGO - len(PNG)))
    assert len(logo_data(read_logo(file))) == LARGEST_LOGO
    file.write_bytes(PNG + b"x" * (LARGEST_LOGO - len(PNG) + 1))
    assert refuses(read_logo, file) == "logo_too_big"
    file.write_bytes(b"\xff\xd8\xff\xe0 JFIF")
    assert refuses(read_logo, file) == "logo_not_png"
    with pytest.raises(Trouble, match="file_unreadable"):
        read_logo(tmp_path / "none.png")


def test_what_a_slip_says_is_the_shops_and_in_the_journal(desk):
    desk.shop.change(slip_language="kk", slip_thanks={"kk": "Рақмет!"}, slip_logo="AAAA")
    assert desk.shop.settings.slip_thanks == {"kk": "Рақмет!"}
    desk.shop.refresh()
    assert (desk.shop.settings.slip_language, desk.shop.settings.slip_logo) == ("kk", "AAAA")
    assert desk.history.newest(1)[0].deed == "setting"
