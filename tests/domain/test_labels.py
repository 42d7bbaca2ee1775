"""What stands on a label, whatever the posting."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.label_layout import Box, LabelPlan, LabelSize, TextBox
from ozon_desk.domain.labels import LabelContent, LabelGoods, LabelWords, describe, moment_text
from ozon_desk.domain.scans import parse_desk_label
from ozon_desk.services.label_templates import load_templates
from tests.conftest import RESOURCES

TEMPLATES = load_templates(RESOURCES)
WORDS = LabelWords(
    order="Order",
    package="Box {number} of {count}",
    ship_by="Ship by",
    moment="{day}.{month} {time}",
    moscow="MSK",
    reprint="REPRINT {copy}",
    not_ozon="Not Ozon's",
    recipient="To",
    carrier="Carrier",
    warehouse="Warehouse",
    tracking="Tracking",
    pieces="{count} pcs",
    more="+{count} more",
)
CONTENT = LabelContent(
    posting_number="0201234567-0029-1",
    order_number="0201234567-0029",
    package_number=2,
    package_count=3,
    serial=7,
    recipient="Иванов Иван",
    place="Москва",
    carrier="CDEK",
    delivery_method="Посылка до двери",
    warehouse="Щёлково",
    ship_by=datetime(2026, 11, 18, 20, 59, tzinfo=ZoneInfo("Europe/Moscow")),
    goods=(LabelGoods("A-1", "Кружка", 1), LabelGoods("B-2", "Ложка", 12)),
)

moments = st.datetimes(timezones=st.sampled_from([UTC, ZoneInfo("Europe/Moscow"), ZoneInfo("Asia/Shanghai")]))
goods = st.builds(LabelGoods, offer_id=st.text(max_size=60), name=st.text(max_size=400), quantity=st.integers(1, 9999))
contents = st.builds(
    LabelContent,
    posting_number=st.from_regex(r"[0-9]{6,12}-[0-9]{4}-[0-9]{1,3}", fullmatch=True),
    order_number=st.text(max_size=40),
    package_number=st.integers(1, 99),
    package_count=st.integers(1, 99),
    serial=st.integers(1, 99_999),
    copy=st.integers(1, 30),
    recipient=st.text(max_size=200),
    place=st.text(max_size=200),
    carrier=st.text(max_size=60),
    delivery_method=st.text(max_size=200),
    warehouse=st.text(max_size=60),
    ship_by=st.none() | moments,
    goods=st.lists(goods, max_size=40).map(tuple),
    tracking_number=st.text(max_size=30),
    is_ozon_logistics=st.booleans(),
)
sizes = st.sampled_from(list(LabelSize))


def lines(plan: LabelPlan) -> list[str]:
    return [box.text for box in plan.texts]


def box_with(plan: LabelPlan, text: str) -> TextBox:
    return next(box for box in plan.texts if text in box.text)


def overlap(one: Box, other: Box) -> bool:
    beside = one.x + one.w <= other.x or other.x + other.w <= one.x
    return not beside and one.y < other.y + other.h and other.y < one.y + one.h


@example(
    content=LabelContent(
        posting_number="000000-0000-0",
        copy=2,
        warehouse="0",
        goods=(LabelGoods("", "", 1), LabelGoods("", "0", 1), LabelGoods("0", "", 1)),
        tracking_number="0",
    ),
    size=LabelSize.MEDIUM,
)
@given(content=contents, size=sizes)
def test_nothing_leaves_the_page_and_no_text_touches_a_barcode_or_another_text(
    content: LabelContent, size: LabelSize
) -> None:
    plan = describe(content, TEMPLATES[size], WORDS)
    for box in plan.boxes:
        assert box.x >= 0
        assert box.y >= 0
        assert box.w > 0
        assert box.h > 0
        assert box.x + box.w <= size.width_mm
        assert box.y + box.h <= size.height_mm
    for place, text in enumerate(plan.texts):
        for code in (*plan.barcodes, *plan.matrices, *plan.texts[place + 1 :]):
            assert not overlap(text, code), (text, code)
    assert not overlap(plan.barcodes[0], plan.matrices[0])


@given(count=st.integers(0, 60), copy=st.integers(1, 2), ozon=st.booleans(), size=sizes)
def test_every_line_of_goods_is_shown_or_counted(count: int, copy: int, ozon: bool, size: LabelSize) -> None:
    content = replace(CONTENT, goods=(LabelGoods("A", "n", 2),) * count, copy=copy, is_ozon_logistics=ozon)
    said = lines(describe(content, TEMPLATES[size], WORDS))
    shown = said.count("× 2")
    assert shown >= min(count, 1)
    assert [line for line in said if line.endswith(" more")] == ([f"+{count - shown} more"] if shown < count else [])


@pytest.mark.parametrize("size", LabelSize)
def test_a_label_says_all_that_a_packer_needs(size: LabelSize) -> None:
    plan = describe(CONTENT, TEMPLATES[size], WORDS)
    said = "\n".join(lines(plan))
    for word in ("0201234567-0029-1", "Box 2 of 3", "18.11 20:59 MSK", "Иванов Иван", "Москва", "CDEK", "Щёлково"):
        assert word in said
    assert "Посылка до двери" in said
    assert "A-1" in said
    assert [code.text for code in plan.barcodes] == ["0201234567-0029-1"]
    label = parse_desk_label(plan.matrices[0].text)
    assert label is not None
    assert (label.posting_number, label.package, label.serial) == ("0201234567-0029-1", 2, 7)


@pytest.mark.parametrize("size", LabelSize)
def test_the_posting_number_is_the_biggest_text(size: LabelSize) -> None:
    number, *others = sorted(describe(CONTENT, TEMPLATES[size], WORDS).texts, key=lambda box: -box.size_mm)
    assert number.text == "0201234567-0029-1"
    assert number.size_mm > 1.4 * others[0].size_mm


@pytest.mark.parametrize("size", LabelSize)
def test_only_quantities_above_one_stand_out(size: LabelSize) -> None:
    plan = describe(CONTENT, TEMPLATES[size], WORDS)
    assert box_with(plan, "× 12").inverse
    assert not next(box for box in plan.texts if box.text == "× 1").inverse


@pytest.mark.parametrize("size", LabelSize)
def test_several_boxes_of_a_posting_stand_out(size: LabelSize) -> None:
    assert box_with(describe(CONTENT, TEMPLATES[size], WORDS), "Box").inverse
    single = replace(CONTENT, package_number=1, package_count=1)
    assert not box_with(describe(single, TEMPLATES[size], WORDS), "Box 1 of 1").inverse


@pytest.mark.parametrize("size", LabelSize)
def test_a_first_print_isnt_marked_and_a_reprint_is(size: LabelSize) -> None:
    assert "REPRINT" not in "\n".join(lines(describe(CONTENT, TEMPLATES[size], WORDS)))
    assert box_with(describe(replace(CONTENT, copy=2), TEMPLATES[size], WORDS), "REPRINT 2").inverse


@pytest.mark.parametrize("size", LabelSize)
def test_where_ozon_has_a_label_of_its_own_this_one_says_so(size: LabelSize) -> None:
    assert "Not Ozon's" not in "\n".join(lines(describe(CONTENT, TEMPLATES[size], WORDS)))
    assert box_with(describe(replace(CONTENT, is_ozon_logistics=True), TEMPLATES[size], WORDS), "Not Ozon's").inverse


def test_the_carriers_name_isnt_said_twice() -> None:
    content = replace(CONTENT, carrier="Почта России", delivery_method="Почта России, посылка")
    assert box_with(describe(content, TEMPLATES[LabelSize.SMALL], WORDS), "Почта").text == "Почта России · посылка"


def test_line_breaks_of_a_spreadsheet_cell_become_spaces() -> None:
    content = replace(CONTENT, recipient="Иванов\r\nИван\t\x07Иванович")
    assert "Иванов Иван Иванович" in "\n".join(lines(describe(content, TEMPLATES[LabelSize.LARGE], WORDS)))


@pytest.mark.parametrize(
    ("zone", "hint"),
    [
        (ZoneInfo("Europe/Moscow"), "18.11 20:59 MSK"),
        (ZoneInfo("Asia/Shanghai"), "18.11 20:59 UTC+8"),
        (UTC, "18.11 20:59 UTC+0"),
        (ZoneInfo("Asia/Kolkata"), "18.11 20:59 UTC+5:30"),
        (timezone(timedelta(hours=-3, minutes=-30)), "18.11 20:59 UTC-3:30"),
    ],
)
def test_moments_say_their_zone(zone: ZoneInfo, hint: str) -> None:
    assert moment_text(datetime(2026, 11, 18, 20, 59, tzinfo=zone), WORDS) == hint


def test_a_posting_number_no_scanner_could_give_back_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        describe(replace(CONTENT, posting_number="12/3"), TEMPLATES[LabelSize.SMALL], WORDS)
    assert refused.value.code == "barcode_impossible"
