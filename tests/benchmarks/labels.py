"""1,000 labels into a PDF, against reportlab drawing the same boxes and barcodes from the same plans."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime
from importlib.resources import files
from itertools import groupby
from pathlib import Path
from statistics import median
from time import perf_counter
from zoneinfo import ZoneInfo

from PySide6.QtGui import QGuiApplication
from reportlab.graphics.barcode.code128 import Code128Auto
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from ozon_desk.domain.label_layout import Align, DataMatrixBox, Fit, LabelPlan, LabelSize, TextBox
from ozon_desk.domain.labels import LabelContent, LabelGoods, LabelWords, describe
from ozon_desk.services.label_templates import load_templates
from ozon_desk.ui.labels.barcodes import data_matrix
from ozon_desk.ui.labels.painter import paint
from ozon_desk.ui.labels.pdf import write_pdf
from ozon_desk.ui.labels.words import label_words

RESOURCES = Path(__file__).parents[2] / "resources"
TEMPLATES = load_templates(RESOURCES)
COUNT, ROUNDS = 1_000, 5
FONTS = {False: "Noto", True: "Noto Bold"}
MOSCOW = ZoneInfo("Europe/Moscow")


def measure() -> dict[str, float | str]:
    """Seconds for 1,000 labels (median of 5) ours and reportlab's, and the ratio, for every roll."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    noto = files("fontpkg_noto_sans") / "files/NotoSans[wdth,wght].ttf"
    for name in FONTS.values():  # the wheel has no bold cut; the work is the same with the regular one
        pdfmetrics.registerFont(TTFont(name, str(noto)))
    words = label_words("ru", RESOURCES)
    postings = [_content(number) for number in range(COUNT)]
    numbers: dict[str, float | str] = {}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "labels.pdf"
        for size in LabelSize:
            ours, theirs = [], []
            for _ in range(ROUNDS):
                ours.append(_seconds(lambda size=size: _ours(file, postings, size, words)))
                theirs.append(_seconds(lambda size=size: _reportlab(file, postings, size, words)))
            numbers[f"labels {size} s"] = round(median(ours), 3)
            numbers[f"labels {size} reportlab s"] = round(median(theirs), 3)
            numbers[f"labels {size} ratio (at most 0.5)"] = round(median(ours) / median(theirs), 3)
    del application
    return numbers


def _content(number: int) -> LabelContent:
    return LabelContent(
        posting_number=f"02{number * 9_973 % 100_000_000:08d}-{number:04d}-1",
        order_number=f"02{number * 9_973 % 100_000_000:08d}-{number:04d}",
        serial=number + 1,
        recipient=f"Константинопольская Александра {number}",
        place="Республика Татарстан, Набережные Челны",
        carrier="Почта России",
        delivery_method="Почта России, посылка до отделения",
        warehouse="Склад Щёлково-2",
        ship_by=datetime(2026, 11, 18, number % 24, number % 60, tzinfo=MOSCOW),
        goods=tuple(
            LabelGoods(f"АРТ-{number}-{line}", f"Кружка керамическая {number} с двойными стенками, 420 мл", line)
            for line in range(1, 2 + number % 4)
        ),
    )


def _seconds(job: Callable[[], None]) -> float:
    start = perf_counter()
    job()
    return perf_counter() - start


def _ours(file: Path, postings: Sequence[LabelContent], size: LabelSize, words: LabelWords) -> None:
    write_pdf(file, ((paint(describe(content, TEMPLATES[size], words), 203), size) for content in postings))


def _reportlab(file: Path, postings: Sequence[LabelContent], size: LabelSize, words: LabelWords) -> None:
    height = size.height_mm * mm
    canvas = Canvas(str(file), pagesize=(size.width_mm * mm, height))
    for content in postings:
        _draw(canvas, describe(content, TEMPLATES[size], words), height)
        canvas.showPage()
    canvas.save()


def _draw(canvas: Canvas, plan: LabelPlan, height: float) -> None:
    for rule in plan.rules:
        canvas.rect(rule.x * mm, height - (rule.y + rule.h) * mm, rule.w * mm, rule.h * mm, stroke=0, fill=1)
    for code in plan.barcodes:
        bars = Code128Auto(code.text, barWidth=0.25 * mm, barHeight=code.h * mm, quiet=False)
        bars.drawOn(canvas, (code.x + code.w / 2) * mm - bars.width / 2, height - (code.y + code.h) * mm)
    for matrix in plan.matrices:
        _draw_matrix(canvas, matrix, height)
    for box in plan.texts:
        _draw_text(canvas, box, height)


def _draw_matrix(canvas: Canvas, box: DataMatrixBox, height: float) -> None:
    """reportlab's own DataMatrix knows capital letters only: the same modules as ours, a rectangle for each run."""
    modules = data_matrix(box.text)
    side = box.w * mm / (modules.width + 4)
    for row, digits in enumerate(modules.rows):
        x = 0
        for module, run in groupby(digits):
            length = len(list(run))
            if module == 0:
                canvas.rect(
                    box.x * mm + (x + 2) * side,
                    height - box.y * mm - (row + 3) * side,
                    length * side,
                    side,
                    stroke=0,
                    fill=1,
                )
            x += length


def _draw_text(canvas: Canvas, box: TextBox, height: float) -> None:
    size, room = box.size_mm * mm, box.w * mm
    if box.inverse:
        canvas.rect(box.x * mm, height - (box.y + box.h) * mm, room, box.h * mm, stroke=0, fill=1)
        canvas.setFillGray(1)
    widths = [pdfmetrics.stringWidth(span.text, FONTS[span.bold], size) for span in box.spans]
    if sum(widths) > room and box.fit is Fit.SHRINK:
        size *= room / sum(widths)
        widths = [pdfmetrics.stringWidth(span.text, FONTS[span.bold], size) for span in box.spans]
    free = {Align.LEFT: 0.0, Align.CENTRE: (room - sum(widths)) / 2, Align.RIGHT: room - sum(widths)}[box.align]
    x = box.x * mm + max(0.0, free)
    for span, span_width in zip(box.spans, widths, strict=True):
        text, width = span.text, span_width
        while text and width > room + 0.001:
            text = text[: int(len(text) * room / width) - 1] + "…" if room > size else ""
            width = pdfmetrics.stringWidth(text, FONTS[span.bold], size)
        canvas.setFont(FONTS[span.bold], size)
        canvas.drawString(x, height - (box.y + box.size_mm) * mm, text)
        x, room = x + width, room - width
    if box.inverse:
        canvas.setFillGray(0)


if __name__ == "__main__":
    for name, value in measure().items():
        print(f"{name}: {value}")
