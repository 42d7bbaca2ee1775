"""Labels come back from the PDF dot for dot, on pages of exact size."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import ImageChops
from PySide6.QtGui import QImage

from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.domain.labels import describe
from ozon_desk.ui.labels.painter import DOTS_PER_MM, Dpi, paint
from ozon_desk.ui.labels.pdf import sheet_places, write_pdf, write_sheet_pdf
from ozon_desk.ui.labels.routes import A4
from ozon_desk.ui.labels.words import LABEL_LANGUAGES, LabelLanguage, label_words

from .conftest import EXAMPLES, RESOURCES, RUSSIAN, TEMPLATES
from .pictures import decoded, dots, embedded, page_sizes, rendered

POINT_MM = 25.4 / 72


def label(language: LabelLanguage, size: LabelSize, dpi: Dpi = 203, number: str = "") -> QImage:
    content = EXAMPLES[language]
    content = replace(content, posting_number=number or content.posting_number)
    return paint(describe(content, TEMPLATES[size], label_words(language, RESOURCES)), dpi)


def small_labels(count: int) -> tuple[list[str], Iterator[tuple[QImage, LabelSize]]]:
    numbers = [f"02012345{n:02d}-0029-1" for n in range(count)]
    return numbers, ((label("ru", LabelSize.SMALL, number=number), LabelSize.SMALL) for number in numbers)


@pytest.mark.parametrize("language", LABEL_LANGUAGES)
@pytest.mark.parametrize("size", LabelSize)
@pytest.mark.parametrize("dpi", [203, 300])
def test_a_label_is_the_same_dots_in_the_pdf(
    tmp_path: Path, language: LabelLanguage, size: LabelSize, dpi: Dpi
) -> None:
    image = label(language, size, dpi)
    write_pdf(tmp_path / "one.pdf", [(image, size)])
    bits, (left, bottom, right, top) = embedded(tmp_path / "one.pdf")
    assert ImageChops.difference(bits, dots(image)).getbbox() is None
    for length, count in ((right - left, image.width()), (top - bottom, image.height())):
        assert length * POINT_MM * DOTS_PER_MM[dpi] == pytest.approx(count, abs=0.02)
    page = rendered(tmp_path / "one.pdf", 0, DOTS_PER_MM[dpi] * 25.4)
    if dpi == 203:  # 8 dots a millimetre: the page is a whole number of dots
        assert ImageChops.difference(page, dots(image)).getbbox() is None
    assert decoded(page) == decoded(dots(image))


@pytest.mark.parametrize("size", LabelSize)
def test_a_page_is_exactly_the_labels_size(tmp_path: Path, size: LabelSize) -> None:
    write_pdf(tmp_path / "one.pdf", [(label("en", size), size)])
    [(width, height)] = page_sizes(tmp_path / "one.pdf")
    assert width * POINT_MM == pytest.approx(size.width_mm, abs=0.0001)
    assert height * POINT_MM == pytest.approx(size.height_mm, abs=0.0001)


def test_labels_keep_their_order_and_may_differ_in_size(tmp_path: Path) -> None:
    file = tmp_path / "batch.pdf"
    sizes = [LabelSize.SMALL, LabelSize.LARGE, LabelSize.MEDIUM]
    numbers = ["11111111-0001-1", "22222222-0001-1", "33333333-0001-1"]
    done: list[int] = []
    labels = [(label("ru", size, number=number), size) for size, number in zip(sizes, numbers, strict=True)]
    assert write_pdf(file, labels, progress=done.append) == 3
    assert [decoded(rendered(file, page, 203.2))["Code128"] for page in range(3)] == [[number] for number in numbers]
    assert done == [1, 2, 3]


def test_small_and_large_labels_in_turn_keep_their_order(tmp_path: Path) -> None:
    """Large ones are packed beside the painting, small ones are not."""
    file = tmp_path / "batch.pdf"
    sizes = [LabelSize.LARGE, LabelSize.SMALL] * 12
    numbers = [f"02012345{n:02d}-0029-1" for n in range(len(sizes))]
    write_pdf(file, ((label("en", size, number=number), size) for size, number in zip(sizes, numbers, strict=True)))
    assert [decoded(rendered(file, page, 203.2))["Code128"] for page in range(24)] == [[number] for number in numbers]


def test_twelve_packages_of_one_posting_are_twelve_labels(tmp_path: Path) -> None:
    words = label_words("ru", RESOURCES)
    boxes = [replace(RUSSIAN, package_number=n, package_count=12, serial=n) for n in range(1, 13)]
    size = LabelSize.SMALL
    write_pdf(tmp_path / "boxes.pdf", ((paint(describe(box, TEMPLATES[size], words), 203), size) for box in boxes))
    read = [decoded(rendered(tmp_path / "boxes.pdf", page, 203.2))["DataMatrix"] for page in range(12)]
    assert read == [[f"{RUSSIAN.posting_number}/{n}/{n}"] for n in range(1, 13)]


@pytest.mark.parametrize(("size", "count"), [(LabelSize.SMALL, 21), (LabelSize.MEDIUM, 4), (LabelSize.LARGE, 2)])
def test_an_a4_sheet_takes_as_many_as_fit(size: LabelSize, count: int) -> None:
    places = sheet_places(size)
    assert len(places) == count
    for x, y in places:
        assert 0 <= x <= A4.width_mm - size.width_mm
        assert 0 <= y <= A4.height_mm - size.height_mm


def test_sheets_keep_the_order_and_the_true_size(tmp_path: Path) -> None:
    file = tmp_path / "sheets.pdf"
    numbers, labels = small_labels(23)
    assert write_sheet_pdf(file, labels) == 23
    assert [round(side * POINT_MM) for side in page_sizes(file)[0]] == [210, 297]
    first, second = (rendered(file, page, 203.2) for page in range(2))
    columns = 3
    for place, (x, y) in enumerate(sheet_places(LabelSize.SMALL)[:21]):
        left, top = round(x * 8), round(y * 8)
        cut = first.crop((left, top, left + 464, top + 320))
        assert decoded(cut)["Code128"] == [numbers[place]], (place // columns, place % columns)
    assert sorted(decoded(second)["Code128"]) == numbers[21:]


def test_cut_marks_stand_outside_the_labels(tmp_path: Path) -> None:
    file = tmp_path / "sheet.pdf"
    _, labels = small_labels(1)
    write_sheet_pdf(file, labels)
    page = rendered(file, 0, 203.2)
    x, y = sheet_places(LabelSize.SMALL)[0]
    left, top = round(x * 8), round(y * 8)
    page.paste(255, (left + 1, top + 1, left + 463, top + 319))
    marks = page.point(lambda value: 255 if value < 250 else 0).getbbox()
    assert marks is not None
    assert marks[0] == pytest.approx(left - 24, abs=2)
    assert marks[3] == pytest.approx(top + 320 + 24, abs=2)


def test_a_cancelled_batch_leaves_the_old_file(tmp_path: Path) -> None:
    class Cancelled(Exception):
        pass

    def cancel(done: int) -> None:
        if done == 2:
            raise Cancelled

    file = tmp_path / "labels.pdf"
    file.write_bytes(b"old")
    _, labels = small_labels(3)
    with pytest.raises(Cancelled):
        write_pdf(file, labels, progress=cancel)
    assert file.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [file]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        write_pdf(tmp_path / "none" / "labels.pdf", [])
    assert trouble.value.code == "folder_missing"
    assert (trouble.value.facts["file"], trouble.value.facts["folder"]) == ("labels.pdf", str(tmp_path / "none"))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_said(tmp_path: Path) -> None:
    # The part file is a link to the device, as the name it gets is known.
    (tmp_path / f".labels.pdf.{os.getpid()}.part").symlink_to("/dev/full")
    _, labels = small_labels(3)
    with pytest.raises(Trouble) as trouble:
        write_pdf(tmp_path / "labels.pdf", labels)
    assert trouble.value.code == "disk_full"
    assert list(tmp_path.iterdir()) == []
