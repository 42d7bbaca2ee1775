"""The pick list on paper is whole, however long it is and in every language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from ozon_desk.domain.picklist import PickBy, PickList, Wish, pick_list
from ozon_desk.domain.posting import Item, Posting
from ozon_desk.domain.status import OzonStatus
from ozon_desk.ui import language, texts
from ozon_desk.ui.documents.pick_list import PickListDocument
from ozon_desk.ui.documents.printing import write_pdf
from tests.builders import NOW
from tests.conftest import RESOURCES
from tests.ui.documents.papers import flat, page_codes, page_sizes_mm, page_texts

LONGEST = ("Датчик давления в шинах " * 40, "双层陶瓷马克杯礼盒装" * 60, "A" * 500)


def wave(count: int) -> PickList:
    """Every fifth posting with several articles, every seventeenth cancelled."""

    def items(number: int) -> Iterator[Item]:
        for article in range(number % 23, number % 23 + (3 if number % 5 == 0 else 1)):
            yield Item(str(5846 + article), f"TPMS-{article:02d}", LONGEST[article % 3], number % 4 + 1)

    def posting(number: int) -> Posting:
        status = OzonStatus.CANCELLED if number % 17 == 0 else OzonStatus.AWAITING_PACKAGING
        name = f"4123{number:04d}-0285-1"
        return Posting(id=number, posting_number=name, items=tuple(items(number)), status=status)

    return pick_list(Wish(posting(n), NOW + timedelta(hours=n - 3), "Asia/Shanghai") for n in range(1, count + 1))


@pytest.fixture
def speak(qapp, tmp_path) -> Iterator[Callable[[str], None]]:
    before = QLocale()
    yield lambda code: language.install(qapp, code, RESOURCES)
    language.install(qapp, "en", tmp_path)
    QLocale.setDefault(before)


def written(listed: PickList, by: PickBy, path: Path) -> list[str]:
    pages = write_pdf(PickListDocument(listed, by, NOW, "Europe/Moscow", "today"), path)
    found = page_texts(path)
    assert len(found) == pages
    assert set(page_sizes_mm(path)) == {(210, 297)}
    return found


@pytest.mark.parametrize("code", ["zh_CN", "ru", "en"])
def test_three_hundred_postings_by_article(speak, tmp_path, code):
    speak(code)
    listed = wave(300)
    pages = written(listed, PickBy.SKU, tmp_path / "list.pdf")
    assert len(pages) > 5
    for number, page in enumerate(pages, 1):
        assert all(flat(texts.field_name(key)) in flat(page) for key in ("offer_id", "product_name", "total"))
        assert flat(texts.paper("page", number=number, count=len(pages))) in flat(page)
    whole = " ".join(pages)
    for one in listed.postings:
        assert whole.count(one.posting_number) == len(one.lines)
    for one in listed.left_out:
        assert flat(texts.error(one.reason).title) in flat(whole)
    for goods in listed.goods:
        assert f"×{goods.pieces}" in whole


@pytest.mark.parametrize("code", ["zh_CN", "ru", "en"])
def test_three_hundred_postings_by_posting_with_barcodes(speak, tmp_path, code):
    speak(code)
    listed = wave(300)
    file = tmp_path / "list.pdf"
    pages = written(listed, PickBy.POSTING, file)
    for page in pages:
        assert flat(texts.field_name("items")) in flat(page)
    whole = " ".join(pages)
    places = [whole.index(one.posting_number) for one in listed.postings]
    assert places == sorted(places), "in the order in which their labels come out"
    read = [number for page in page_codes(file) for number in page]
    assert sorted(read) == sorted(one.posting_number for one in listed.postings)


def test_what_goes_on_over_a_page_says_of_what(qapp, tmp_path):
    items = tuple(Item(str(n), f"КРУЖКА-{n}", "Кружка", n + 1) for n in range(80))
    many = [Posting(id=n, posting_number=f"4123{n:04d}-0285-1", items=items[:1]) for n in range(300)]
    one = Posting(id=999, posting_number="41239999-0285-1", items=items)
    listed = pick_list(Wish(posting, None) for posting in (*many, one))
    pages = written(listed, PickBy.POSTING, tmp_path / "list.pdf")
    assert "41239999-0285-1, continued" in pages[-1]
    pages = written(listed, PickBy.SKU, tmp_path / "list.pdf")
    assert "КРУЖКА-0, continued" in pages[1]


def test_late_ones_and_quantities_stand_out(qapp, tmp_path):
    [page] = written(wave(4), PickBy.POSTING, tmp_path / "list.pdf")
    assert "LATE: 18 Nov 12:05" in page
    assert "by 18 Nov 15:05" in page
    assert "×4" in page


@pytest.mark.parametrize("code", ["zh_CN", "ru", "en"])
def test_a_number_of_the_usual_length_and_its_late_date_are_whole(speak, tmp_path, code):
    speak(code)
    items = (Item("5846", "TPMS-04", "Датчик", 1),)
    posting = Posting(id=1, posting_number="0201234567-0029-1", items=items, status=OzonStatus.AWAITING_PACKAGING)
    listed = pick_list([Wish(posting, NOW - timedelta(hours=9), "Europe/Moscow")])
    [page] = written(listed, PickBy.POSTING, tmp_path / "list.pdf")
    assert "0201234567-0029-1" in page
    assert "…" not in page
    assert "00:05" in page


def test_an_empty_wave_is_a_page_that_says_so(qapp, tmp_path):
    [page] = written(PickList(), PickBy.SKU, tmp_path / "list.pdf")
    assert "0 posting" in page


def test_a_number_no_barcode_can_say_is_still_on_the_list(qapp, tmp_path):
    listed = pick_list([Wish(Posting(id=1, posting_number="шш-1", items=(Item("1", "A", "b", 1),)), None)])
    [page] = written(listed, PickBy.POSTING, tmp_path / "list.pdf")
    assert "шш-1" in page
