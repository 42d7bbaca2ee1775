"""Every label comes back from its own dots."""

from __future__ import annotations

from dataclasses import replace
from math import gcd

import pytest
from PySide6.QtGui import QImage

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.label_layout import Code128Box, LabelPlan, LabelSize, Span, TextBox
from ozon_desk.domain.labels import describe
from ozon_desk.ui.labels.painter import DOTS_PER_MM, Dpi, paint, to_pixmap
from ozon_desk.ui.labels.words import LABEL_LANGUAGES, LabelLanguage, label_words

from .conftest import EXAMPLES, RESOURCES, RUSSIAN, TEMPLATES
from .pictures import black_runs, decoded, dots

DPIS: tuple[Dpi, ...] = (203, 300)


def plan_for(language: LabelLanguage, size: LabelSize) -> LabelPlan:
    return describe(EXAMPLES[language], TEMPLATES[size], label_words(language, RESOURCES))


def text_plan(*boxes: TextBox) -> LabelPlan:
    return LabelPlan(LabelSize.SMALL, boxes, (), ())


@pytest.mark.parametrize("language", LABEL_LANGUAGES)
@pytest.mark.parametrize("size", LabelSize)
@pytest.mark.parametrize("dpi", DPIS)
class TestEveryLabel:
    def test_both_barcodes_are_read_back(self, language: LabelLanguage, size: LabelSize, dpi: Dpi) -> None:
        content = EXAMPLES[language]
        assert decoded(dots(paint(plan_for(language, size), dpi))) == {
            "Code128": [content.posting_number],
            "DataMatrix": [f"{content.posting_number}/{content.package_number}/{content.serial}"],
        }

    def test_bars_are_whole_dots_with_a_quiet_zone(self, language: LabelLanguage, size: LabelSize, dpi: Dpi) -> None:
        plan = plan_for(language, size)
        picture = dots(paint(plan, dpi))
        code = plan.barcodes[0]
        rows = [round((code.y + code.h * part) * DOTS_PER_MM[dpi]) for part in (0.05, 0.5, 0.95)]
        upper, middle, lower = (black_runs(picture, row) for row in rows)
        assert upper == middle == lower
        module = gcd(*middle)
        assert module >= 2
        assert sum(middle) % module == 0
        assert max(middle) <= 4 * module  # a Code 128 has bars and spaces of one to four modules
        left = next(x for x in range(picture.width) if picture.getpixel((x, rows[1])) == 0)
        assert left >= 10 * module
        assert picture.width - left - sum(middle) >= 10 * module

    def test_it_is_black_and_white_and_as_large_as_the_paper(
        self, language: LabelLanguage, size: LabelSize, dpi: Dpi
    ) -> None:
        image = paint(plan_for(language, size), dpi)
        assert image.format() == QImage.Format.Format_Mono
        for wide, paper in ((image.width(), size.width_mm), (image.height(), size.height_mm)):
            assert 0 <= paper * DOTS_PER_MM[dpi] - wide < 1


def test_the_same_plan_gives_the_same_dots() -> None:
    assert paint(plan_for("ru", LabelSize.SMALL), 203) == paint(plan_for("ru", LabelSize.SMALL), 203)


def test_a_barcode_too_long_for_the_label_is_refused() -> None:
    content = replace(RUSSIAN, posting_number="AbC1dEf2GhI3jKl4-0029-1")
    with pytest.raises(Refusal) as refused:
        paint(describe(content, TEMPLATES[LabelSize.SMALL], label_words("ru", RESOURCES)), 203)
    assert refused.value.code == "barcode_too_dense"
    paint(describe(content, TEMPLATES[LabelSize.LARGE], label_words("ru", RESOURCES)), 203)


def test_what_code_128_cant_say_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        paint(LabelPlan(LabelSize.SMALL, (), (Code128Box(0, 0, 58, 10, "отправление"),), ()), 203)
    assert refused.value.code == "barcode_impossible"


@pytest.mark.parametrize("text", ["Щ" * 300, "骉" * 300, "Кружка " * 60])
def test_long_text_stays_in_its_box(text: str) -> None:
    box = TextBox(10, 10, 20, 4, (Span(text, bold=True),), 3)
    picture = dots(paint(text_plan(box), 203))
    left, top, right, bottom = picture.point(lambda value: 255 - value).getbbox() or (0, 0, 0, 0)
    assert left >= 80
    assert top >= 80
    assert right <= 240
    assert bottom <= 112
    assert right > 200, "most of the box is used"


@pytest.mark.parametrize("sign", ["₽", "Щ", "发", "ё", "×", "骉"])
def test_signs_of_the_trade_are_in_the_fonts_brought_along(sign: str) -> None:
    def drawn(text: str) -> QImage:
        return paint(text_plan(TextBox(1, 1, 20, 8, (Span(text),), 6)), 203)

    assert drawn(sign) not in (drawn("\U0010fffd"), drawn(" "))


def test_a_preview_shows_the_dots_themselves() -> None:
    image = paint(plan_for("en", LabelSize.SMALL), 203)
    pixmap = to_pixmap(image, 2.0)
    assert pixmap.devicePixelRatio() == 2.0
    assert pixmap.toImage().convertToFormat(QImage.Format.Format_Mono) == image
