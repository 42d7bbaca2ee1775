"""Ozon's labels on a roll: cropped, turned, in whole dots, and never printed where they can't be read back."""

from __future__ import annotations

from math import gcd

import pytest
from PIL import ImageChops, ImageOps
from PySide6.QtGui import QImage

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.ui.labels.job_images import JobPainter
from ozon_desk.ui.labels.ozon_pages import image_of, page_image, pdf_images
from ozon_desk.ui.labels.routes import A4
from tests.builders import draft, take_in
from tests.files.make_label_pdfs import (
    LARGE,
    MEDIUM,
    SMALL,
    Label,
    blank_pdf,
    label_pdf,
    ozon_label,
    scanned_pdf,
    sheet_pdf,
    sideways_pdf,
)

from .pictures import black_runs, decoded, dots

NUMBER = "0201234567-0029-1"
LABEL = ozon_label(NUMBER, 1)
CODES = {LABEL.upper, LABEL.lower}
SIZES = {"58x40": SMALL, "75x120": MEDIUM, "100x150": LARGE}
TOO_DENSE = {("75x120", "58x40", 203), ("100x150", "58x40", 203), ("100x150", "58x40", 300)}
"""Modules of 0.33 mm would be shrunk below two dots."""


def whole(path, page=0):
    """The region of a whole page."""
    from ozon_desk.exchange.pdf_pages import open_pdf

    with open_pdf(path) as pdf:
        return (0.0, 0.0, *pdf.size(page))


def codes(image):
    return {text for texts in decoded(dots(image)).values() for text in texts}


def ink(image):
    """Left, top, width, height of what is black."""
    left, top, right, bottom = dots(image).point(lambda dot: 255 - dot).getbbox()
    return left, top, right - left, bottom - top


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("size", LabelSize)
@pytest.mark.parametrize("page", SIZES)
def test_every_label_comes_back_from_every_roll_or_is_refused(tmp_path, page, size, dpi):
    path = label_pdf(tmp_path / "labels.pdf", [LABEL], SIZES[page])
    if (page, size.value, dpi) in TOO_DENSE:
        with pytest.raises(Refusal) as refusal:
            page_image(path, 0, whole(path), size, dpi)
        assert refusal.value.code == "ozon_label_unreadable"
        return
    image = page_image(path, 0, whole(path), size, dpi)
    assert image.format() is QImage.Format.Format_Mono
    scale = {203: 8.0, 300: 300 / 25.4}[dpi]
    assert (image.width(), image.height()) == (int(size.width_mm * scale), int(size.height_mm * scale))
    assert codes(image) == CODES


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("make", [label_pdf, sideways_pdf, scanned_pdf, sheet_pdf])
def test_in_its_own_size_where_that_fits(tmp_path, make, dpi):
    path = make(tmp_path / "labels.pdf", [LABEL])
    [image] = pdf_images(path, LabelSize.MEDIUM, dpi)
    assert codes(image) == CODES
    # From the first bar to the last, and from the upper barcode's top to the lower one's bottom.
    assert ink(image)[3] / {203: 8.0, 300: 300 / 25.4}[dpi] == pytest.approx(116, rel=0.16)


def test_bars_are_whole_dots_where_there_is_room(tmp_path):
    path = label_pdf(tmp_path / "labels.pdf", [LABEL], MEDIUM)
    image = page_image(path, 0, whole(path), LabelSize.LARGE, 203)
    left, top, _, _ = ink(image)
    assert left > 0
    runs = black_runs(dots(image), top + 20)
    assert gcd(*runs) == 3, "0.33 mm are 2.6 dots"


def test_a_label_on_its_side_is_turned_and_not_mirrored(tmp_path):
    upright, sideways = (
        dots(next(pdf_images(make(tmp_path / f"{make.__name__}.pdf", [LABEL]), LabelSize.MEDIUM, 203)))
        for make in (label_pdf, sideways_pdf)
    )
    differing = ImageChops.difference(upright, sideways).histogram()[255]
    assert differing < 0.02 * upright.width * upright.height
    mirrored = ImageChops.difference(upright, ImageOps.mirror(sideways)).histogram()[255]
    assert mirrored > 0.05 * upright.width * upright.height


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_turned_pages_come_out_as_they_are_shown(tmp_path, turned):
    path = label_pdf(tmp_path / "labels.pdf", [LABEL], MEDIUM, turned=turned)
    assert codes(page_image(path, 0, whole(path), LabelSize.MEDIUM, 203)) == CODES


def test_a_label_of_a_sheet_is_cut_out(tmp_path):
    labels = [ozon_label(f"0201234567-{n:04d}-1", n) for n in range(4)]
    images = list(pdf_images(sheet_pdf(tmp_path / "a4.pdf", labels, gap=2, framed=True), LabelSize.MEDIUM, 203))
    assert [codes(image) for image in images] == [{label.upper, label.lower} for label in labels]


def test_a_label_small_on_its_page_keeps_its_size_and_goes_to_the_middle(tmp_path):
    path = sheet_pdf(tmp_path / "a4.pdf", [LABEL], SMALL)
    image = page_image(path, 0, whole(path), LabelSize.SMALL, 203)
    left, top, width, height = ink(image)
    assert abs(image.width() - 2 * left - width) <= 2
    assert abs(image.height() - 2 * top - height) <= 2


def test_on_a4_nothing_is_blown_up(tmp_path):
    path = label_pdf(tmp_path / "labels.pdf", [LABEL], SMALL)
    image = page_image(path, 0, whole(path), A4, 203)
    assert ink(image)[2] < 58 * 8 * 1.5


def test_what_cannot_be_read_back_is_not_printed(tmp_path):
    dense = Label(written=NUMBER, upper="%101%806040001", lower="2302493050000112345678901234567890")
    path = label_pdf(tmp_path / "labels.pdf", [dense], LARGE)
    assert codes(page_image(path, 0, whole(path), LabelSize.LARGE, 203)) == {dense.upper, dense.lower}
    tiny = Label(written=NUMBER, qr="https://example.org/" + "a" * 500)
    path = label_pdf(tmp_path / "tiny.pdf", [tiny], LARGE)
    with pytest.raises(Refusal) as refusal:
        page_image(path, 0, whole(path), LabelSize.SMALL, 203)
    assert refusal.value.code == "ozon_label_unreadable"
    assert refusal.value.facts["size"] == "58x40"


def test_blank_pages(tmp_path):
    path = blank_pdf(tmp_path / "blank.pdf", 2)
    assert list(pdf_images(path, LabelSize.SMALL, 203)) == []
    with pytest.raises(Refusal) as refusal:
        page_image(path, 1, whole(path), LabelSize.SMALL, 203)
    assert refusal.value.facts == {"file": "blank.pdf", "page": 2}


def test_the_label_of_a_box(file_desk, tmp_path):
    take_in(file_desk, draft(NUMBER), draft("0201234567-0030-1"))
    service = file_desk.ozon_labels
    service.apply(service.read(label_pdf(tmp_path / "labels.pdf", [LABEL])))
    posting, other = (file_desk.deeds.find(number) for number in (NUMBER, "0201234567-0030-1"))
    assert codes(image_of(service, posting.id, 1, LabelSize.MEDIUM, 203)) == CODES
    assert image_of(service, posting.id, 2, LabelSize.MEDIUM, 203) is None
    assert image_of(service, other.id, 1, LabelSize.MEDIUM, 203) is None
    service.label_of(posting.id, 1).path.unlink()
    with pytest.raises(Refusal) as refusal:
        image_of(service, posting.id, 1, LabelSize.MEDIUM, 203)
    assert refusal.value.code == "ozon_label_gone"
    service.forget(posting.id, 1)
    assert image_of(service, posting.id, 1, LabelSize.MEDIUM, 203) is None


def test_a_print_job_takes_ozons_label_where_there_is_one(desk, tmp_path, resources):
    take_in(desk, draft(NUMBER), draft("0201234567-0030-1"))
    desk.ozon_labels.apply(desk.ozon_labels.read(label_pdf(tmp_path / "labels.pdf", [LABEL])))
    ids = [desk.deeds.find(number).id for number in (NUMBER, "0201234567-0030-1")]
    ozons, own = (
        JobPainter(desk, resources).image_for(job, 203) for job in desk.print_queue.add(ids, LabelSize.MEDIUM)
    )
    assert codes(ozons.image) == CODES
    assert "0201234567-0030-1" in codes(own.image)
    assert ozons.serial != own.serial
