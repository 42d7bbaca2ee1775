"""Labels by the owner's templates come back from their own dots."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from ozon_desk.domain.barcode_sizes import code128_modules, matrix_modules
from ozon_desk.domain.label_template_check import WORST, check_template
from ozon_desk.domain.label_templates import LabelTemplate
from ozon_desk.domain.labels import describe
from ozon_desk.ui.labels.barcodes import code128, data_matrix
from ozon_desk.ui.labels.painter import paint
from ozon_desk.ui.labels.words import label_words
from tests.label_templates import edited

from .conftest import CHINESE, ENGLISH, RESOURCES, RUSSIAN
from .pictures import decoded, dots

LONGEST = replace(RUSSIAN, posting_number=WORST.posting_number, package_number=12, serial=WORST.serial)
posting_numbers = st.from_regex(r"[0-9]{6,12}-[0-9]{4}-[0-9]{1,3}", fullmatch=True)


@settings(max_examples=60, suppress_health_check=[HealthCheck.filter_too_much, HealthCheck.too_slow], deadline=None)
@given(template=edited(), content=st.sampled_from([LONGEST, RUSSIAN, CHINESE, ENGLISH]))
def test_whatever_template_is_accepted_its_barcodes_are_read_at_203_dpi(template: LabelTemplate, content) -> None:
    assume(not check_template(template))
    image = paint(describe(content, template, label_words("ru", RESOURCES)), 203)
    assert decoded(dots(image)) == {
        "Code128": [content.posting_number],
        "DataMatrix": [f"{content.posting_number}/{content.package_number}/{content.serial}"],
    }


@given(number=posting_numbers)
def test_the_width_of_a_code_128_is_known_without_painting(number: str) -> None:
    assert code128_modules(number) == code128(number).width


@given(number=posting_numbers, package=st.integers(1, 999), serial=st.integers(1, 999_999))
def test_the_side_of_a_data_matrix_is_known_without_painting(number: str, package: int, serial: int) -> None:
    text = f"{number}/{package}/{serial}"
    assert matrix_modules(text) == data_matrix(text).width


@pytest.mark.parametrize("text", ["0201234567-0029-1", "AbC1dEf2GhI3jKl4-0029-1", "1", "12", "123", "A12345B"])
def test_the_width_of_other_texts_is_known_too(text: str) -> None:
    assert code128_modules(text) == code128(text).width
