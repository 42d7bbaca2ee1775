"""Packing slips come back from the PDF and from a label printer's dots in every language and on every paper."""

from __future__ import annotations

from base64 import b64encode

import pytest
import zxingcpp
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import Buyer
from ozon_desk.domain.slips import SlipContent, SlipGoods
from ozon_desk.domain.status import OzonStatus
from ozon_desk.ui.documents.printing import page_images, print_document, write_pdf
from ozon_desk.ui.documents.slip_papers import A6, SLIP_PAPERS, slip_route
from ozon_desk.ui.documents.slip_words import SLIP_LANGUAGES, slip_words
from ozon_desk.ui.documents.slips import SlipsDocument, SlipStyle, slip_document
from ozon_desk.ui.labels.routes import A4, Route
from ozon_desk.ui.memory import MachineMemory
from tests.builders import draft, take_in
from tests.conftest import RESOURCES
from tests.ui.documents.papers import flat, page_codes, page_sizes_mm, page_texts
from tests.ui.labels.pictures import dots

NUMBER = "0201234567-0029-1"
LONG = SlipContent(
    NUMBER,
    "0201234567-0029",
    11,
    12,
    "Константинопольская Александра Всеволодовна " * 4,
    tuple(
        SlipGoods(f"КРУЖКА-{n}-СИНЯЯ", "Кружка керамическая с двойными стенками 双层陶瓷马克杯 " * 6, n)
        for n in range(1, 31)
    ),
)
SHORT = SlipContent(NUMBER, "0201234567-0029", recipient="Имярек", goods=(SlipGoods("BEI-蓝", "双层陶瓷马克杯", 2),))


def png(width: int = 300, height: int = 100) -> bytes:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor("#c03020"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def style(language: str = "ru", thanks: str = "") -> SlipStyle:
    return SlipStyle(slip_words(language, RESOURCES), thanks, png())


@pytest.mark.parametrize("paper", SLIP_PAPERS.values(), ids=str)
@pytest.mark.parametrize("language", SLIP_LANGUAGES)
def test_the_longest_slip_is_whole_on_every_paper(qapp, tmp_path, language, paper):
    file = tmp_path / "slip.pdf"
    thanks = "Спасибо! 谢谢! Рақмет!\nДо встречи"
    count = write_pdf(SlipsDocument([LONG], style(language, thanks), paper), file)
    pages, words = page_texts(file), slip_words(language, RESOURCES)
    assert len(pages) == count > 1
    assert set(page_sizes_mm(file)) == {(round(paper.width_mm), round(paper.height_mm))}
    for number, page in enumerate(pages, 1):
        assert words.quantity in page, "column titles stand on every page"
        assert flat(words.page.format(number=number, count=count)) in flat(page)
    whole = flat(" ".join(pages))
    assert flat(words.package.format(number=11, count=12)) in whole
    assert flat(words.total.format(count=sum(range(1, 31)))) in whole
    assert flat(thanks) in whole
    for line in LONG.goods:
        assert line.article in whole
        assert f"×{line.quantity}" in whole
    assert page_codes(file)[0] == [NUMBER]


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("name", ["A6", "100x150", "75x120"])
def test_a_thermal_printer_gets_whole_dots(qapp, name, dpi):
    paper = SLIP_PAPERS[name]
    [image] = page_images(SlipsDocument([SHORT], style(), paper), dpi)
    assert image.format() is QImage.Format.Format_Mono
    assert image.width() == int(paper.width_mm * (8 if dpi == 203 else 300 / 25.4))
    assert [code.text for code in zxingcpp.read_barcodes(dots(image))] == [NUMBER]


def test_a_short_slip_fills_the_upper_half_of_a4(qapp, tmp_path):
    file = tmp_path / "slip.pdf"
    assert write_pdf(SlipsDocument([SHORT, SHORT], style(), A4), file) == 2
    [image, _] = page_images(SlipsDocument([SHORT, SHORT], style(), A4), 203)
    below = dots(image).crop((0, 150 * 8, image.width(), image.height()))
    assert below.getextrema() == (255, 255)


def test_a_page_alone_is_not_numbered(qapp, tmp_path):
    file = tmp_path / "slip.pdf"
    write_pdf(SlipsDocument([SHORT], style(), A6), file)
    assert "Страница" not in page_texts(file)[0]


def test_every_language_has_every_word():
    for language in SLIP_LANGUAGES:
        words = slip_words(language, RESOURCES)
        assert words.package.format(number=1, count=2) != words.package
        assert words.total.format(count=3) != words.total
        assert words.page.format(number=1, count=2) != words.page
    assert slip_words("fr", RESOURCES) == slip_words("en", RESOURCES)


@pytest.fixture
def shop(desk):
    secret = Buyer("Покупатель", "buyer@example.org", "Имярек", "+7 900 000-00-00", "ул. Ленина, 1", "614000")
    take_in(desk, draft(NUMBER, buyer=secret), draft("1-0001-1", status=OzonStatus.CANCELLED))
    desk.shop.change(slip_thanks={"ru": "Спасибо!", "en": "Thanks!"}, slip_logo=b64encode(png()).decode())
    return desk


def test_the_slip_of_a_posting_says_what_the_shop_wants_and_no_more_of_the_buyer(qapp, shop, tmp_path):
    file = tmp_path / "slip.pdf"
    write_pdf(slip_document(shop, shop.deeds.find(NUMBER).id, RESOURCES, A4), file)
    [page] = page_texts(file)
    assert "Спасибо!" in page
    assert "Имярек" in page
    assert not any(secret in page for secret in ("@", "900", "Ленина", "614000"))
    for secret in (b"example.org", b"+7 900"):
        assert secret not in file.read_bytes()


def test_a_cancelled_posting_gets_none(shop):
    with pytest.raises(Refusal, match="posting_cancelled"):
        slip_document(shop, shop.deeds.find("1-0001-1").id, RESOURCES, A4)


def test_the_print_queue_prints_a_slip_where_this_computer_has_paper_for_it(qapp, shop, tmp_path):
    memory = MachineMemory(tmp_path / "memory.ini")
    assert slip_route(memory) is None
    roll = tmp_path / "roll.zpl"
    memory.remember_route("100x150", Route.parse(f"file:{roll}"))
    memory.remember_route("75x120", Route.parse("tcp:10.0.0.1"))
    route, paper = slip_route(memory)
    assert (route.address, paper.name) == (f"file:{roll}", "100x150")
    posting = shop.deeds.find(NUMBER).id
    assert print_document(slip_document(shop, posting, RESOURCES, paper), route) == 1
    assert roll.read_bytes().startswith(b"^XA")
    assert len(slip_document(shop, posting, RESOURCES, paper, package=1).contents) == 1
    assert not slip_document(shop, posting, RESOURCES, paper, package=2).contents
    memory.remember_route("A4", Route.parse("Office"))
    assert slip_route(memory)[1] == A4
