"""Every label comes back, dot for dot, from what a ZPL or a TSPL printer is sent."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops
from PySide6.QtGui import QImage

from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.domain.labels import describe
from ozon_desk.ui.labels.painter import DOTS_PER_MM, Dpi, paint
from ozon_desk.ui.labels.raster import rasterise
from ozon_desk.ui.labels.routes import PaperSize, Route, RouteKind
from ozon_desk.ui.labels.sending import encoded
from ozon_desk.ui.labels.words import LABEL_LANGUAGES, LabelLanguage, label_words

from .conftest import EXAMPLES, RESOURCES, RUSSIAN, TEMPLATES
from .pictures import decoded, dots
from .raw_printers import Printed, print_tspl, print_zpl

RAW = (
    Route(RouteKind.ZPL, "file:x"),
    Route(RouteKind.ZPL, "file:x", plain_hex=True),
    Route(RouteKind.TSPL, "file:x"),
)
NAMES = ("zpl", "zpl hex", "tspl")


def printed(route: Route, images: list[QImage], size: LabelSize | PaperSize = LabelSize.SMALL) -> Printed:
    stream = b"".join(encoded(route, images, size))
    return print_zpl(stream) if route.kind is RouteKind.ZPL else print_tspl(stream, DOTS_PER_MM[route.dpi or 203])


def same(one: Image.Image, other: Image.Image) -> bool:
    return one.size == other.size and ImageChops.difference(one, other).getbbox() is None


@pytest.mark.parametrize("language", LABEL_LANGUAGES)
@pytest.mark.parametrize("size", LabelSize)
@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("route", RAW, ids=NAMES)
def test_a_label_comes_out_dot_for_dot_and_is_read(
    route: Route, dpi: Dpi, size: LabelSize, language: LabelLanguage
) -> None:
    content = EXAMPLES[language]
    image = paint(describe(content, TEMPLATES[size], label_words(language, RESOURCES)), dpi)
    [page] = printed(replace(route, dpi=dpi), [image], size).pages
    assert same(page, dots(image))
    assert decoded(page) == {
        "Code128": [content.posting_number],
        "DataMatrix": [f"{content.posting_number}/{content.package_number}/{content.serial}"],
    }


@pytest.mark.parametrize("route", RAW, ids=NAMES)
@pytest.mark.parametrize("size", LabelSize)
def test_twelve_packages_are_twelve_labels_in_their_order(route: Route, size: LabelSize) -> None:
    words = label_words("zh_CN", RESOURCES)
    boxes = [replace(RUSSIAN, package_number=n, package_count=12, serial=n) for n in range(1, 13)]
    pages = printed(route, [paint(describe(box, TEMPLATES[size], words), 203) for box in boxes], size).pages
    assert [decoded(page)["DataMatrix"] for page in pages] == [
        [f"{RUSSIAN.posting_number}/{n}/{n}"] for n in range(1, 13)
    ]


@pytest.mark.parametrize("route", RAW, ids=NAMES)
@pytest.mark.parametrize(("x_mm", "y_mm"), [(1.5, 2.0), (-1.0, 0.5), (0.625, -3.0), (-2.25, -0.125)])
def test_an_offset_moves_every_dot(route: Route, x_mm: float, y_mm: float) -> None:
    image = paint(describe(RUSSIAN, TEMPLATES[LabelSize.SMALL], label_words("ru", RESOURCES)), 203)
    [page] = printed(replace(route, offset_x_mm=x_mm, offset_y_mm=y_mm), [image]).pages
    moved = Image.new("L", page.size, 255)
    moved.paste(dots(image), (round(x_mm * 8), round(y_mm * 8)))
    assert same(page.crop((0, 0, 464, 320)), moved.crop((0, 0, 464, 320)))


def test_darkness_is_said_in_each_language_own_scale() -> None:
    image = QImage(464, 320, QImage.Format.Format_Mono)
    image.fill(1)
    zpl, _, tspl = (printed(replace(route, darkness=9), [image]) for route in RAW)
    assert (zpl.darkness, tspl.darkness) == (18, 9)
    assert [printed(route, [image]).darkness for route in RAW] == [None, None, None], "as the printer is set"


def test_a_tspl_printer_knows_its_paper() -> None:
    done = printed(
        RAW[2],
        [paint(describe(RUSSIAN, TEMPLATES[LabelSize.MEDIUM], label_words("ru", RESOURCES)), 203)],
        LabelSize.MEDIUM,
    )
    assert done.paper_mm == (75, 120)
    assert done.gap_mm == 2


def test_black_is_black_whichever_colour_a_picture_calls_1() -> None:
    image = QImage(9, 2, QImage.Format.Format_Mono)
    image.fill(0)
    image.setPixel(8, 1, 1)
    usual = rasterise(image).rows
    image.invertPixels()
    image.setColorTable([0xFFFFFFFF, 0xFF000000])
    assert rasterise(image).rows == usual == b"\xff\x80\xff\x00"


@given(data=st.data(), width=st.integers(1, 130), height=st.integers(1, 40))
def test_any_bitmap_comes_back(data: st.DataObject, width: int, height: int) -> None:
    image = QImage(width, height, QImage.Format.Format_Mono)
    image.fill(1)
    for x, y in data.draw(st.sets(st.tuples(st.integers(0, width - 1), st.integers(0, height - 1)), max_size=60)):
        image.setPixel(x, y, 0)
    # What Qt keeps behind the last dot of a row is anything.
    for row in range(height):
        image.bits()[row * image.bytesPerLine() + (width + 7) // 8 : (row + 1) * image.bytesPerLine()] = b"\x5a" * (
            image.bytesPerLine() - (width + 7) // 8
        )
    paper = PaperSize("any", (width + 0.5) / 8, (height + 0.5) / 8)
    for route in RAW:
        [page] = printed(route, [image], paper).pages
        assert same(page, dots(image))


@given(width=st.integers(1, 40), dx=st.integers(-50, 50), dy=st.integers(-10, 10))
def test_bits_that_only_fill_a_byte_are_white(width: int, dx: int, dy: int) -> None:
    image = QImage(width, 3, QImage.Format.Format_Mono)
    image.fill(0)
    raster = rasterise(image, dx, dy)
    black = sum(byte.bit_count() for byte in raster.rows)
    stays = width + dx > 0 and dy > -3
    assert black == (raster.width * raster.height if stays else 0)
    assert (raster.x + raster.width, raster.y + raster.height) == ((width + dx, 3 + dy) if stays else (1, 1))
    inverted = raster.inverted()
    assert len(inverted) == len(raster.rows)
    assert sum(byte.bit_count() for byte in inverted) == 8 * len(inverted) - black
