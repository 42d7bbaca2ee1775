"""A print job carries the painter's dots, unscaled, on paper of the label's size."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import ImageChops

from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.domain.labels import describe
from ozon_desk.ui.labels.painter import Dpi, paint
from ozon_desk.ui.labels.printing import available_printers, best_dpi, print_labels
from ozon_desk.ui.labels.words import label_words

from .conftest import RESOURCES, RUSSIAN, TEMPLATES
from .pictures import decoded, dots, embedded, page_sizes, rendered


@pytest.mark.parametrize("size", LabelSize)
@pytest.mark.parametrize("dpi", [203, 300])
def test_a_job_holds_the_bitmap_dot_for_dot(tmp_path: Path, size: LabelSize, dpi: Dpi) -> None:
    image = paint(describe(RUSSIAN, TEMPLATES[size], label_words("ru", RESOURCES)), dpi)
    job = tmp_path / "job.pdf"
    assert print_labels("", [image], size, dpi, to_file=job) == 1
    bits, (left, _, right, _) = embedded(job)
    assert ImageChops.difference(bits, dots(image)).getbbox() is None
    assert (right - left) / 72 * dpi == pytest.approx(image.width(), abs=0.01)
    assert left == pytest.approx(0, abs=0.01)
    [(width, height)] = page_sizes(job)
    assert width == pytest.approx(size.width_mm / 25.4 * 72, abs=0.5)
    assert height == pytest.approx(size.height_mm / 25.4 * 72, abs=0.5)
    assert decoded(rendered(job, 0, dpi)) == decoded(dots(image))


def test_copies_are_pages_in_the_order_of_the_labels(tmp_path: Path) -> None:
    words = label_words("ru", RESOURCES)
    first = paint(describe(RUSSIAN, TEMPLATES[LabelSize.SMALL], words), 203)
    second = first.copy()
    second.fill(1)
    assert print_labels("", [first, second], LabelSize.SMALL, 203, copies=2, to_file=tmp_path / "job.pdf") == 4
    black = [rendered(tmp_path / "job.pdf", page, 72).getextrema()[0] < 255 for page in range(4)]
    assert black == [True, True, False, False]


def test_a_printer_that_isnt_there_is_named() -> None:
    assert "No such printer" not in available_printers()
    for attempt in (
        lambda: best_dpi("No such printer"),
        lambda: print_labels("No such printer", [], LabelSize.SMALL, 203),
    ):
        with pytest.raises(Trouble) as trouble:
            attempt()
        assert trouble.value.code == "printer_gone"
        assert trouble.value.facts == {"printer": "No such printer"}


def test_print_support_isnt_loaded_before_something_is_printed() -> None:
    code = "import sys, ozon_desk.ui.labels.printing as p; sys.exit('PySide6.QtPrintSupport' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
