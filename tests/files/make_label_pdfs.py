"""Label PDFs as Ozon's cabinet might give them: made up, in layouts that vary, because Ozon's do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pypdfium2
from reportlab.graphics.barcode import code128
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen import canvas

SMALL, MEDIUM, LARGE, A4 = (58.0, 40.0), (75.0, 120.0), (100.0, 150.0), (210.0, 297.0)
Size = tuple[float, float]


@dataclass(frozen=True)
class Label:
    """What stands on one label. ``written``: the posting number as text; ``coded``: the same as a barcode."""

    written: str = ""
    coded: str = ""
    upper: str = ""
    lower: str = ""
    part: str = ""
    qr: str = ""
    goods: Sequence[str] = ()


def ozon_label(number: str, n: int, part: str = "") -> Label:
    """As they usually are: the number as text, an upper and a lower barcode that nobody else has."""
    return Label(written=number, upper=f"%101%80604{n:04d}", lower=f"2302493{n:07d}", part=part)


def label_pdf(path: Path, labels: Sequence[Label], size: Size = MEDIUM, *, turned: int = 0) -> Path:
    """One label a page of exactly its size; ``turned``: the pages' own /Rotate, their content lies accordingly."""
    # reportlab swaps the sides of a page it turns.
    sheet = canvas.Canvas(str(path), pagesize=_points(size if turned % 180 == 0 else (size[1], size[0])))
    for label in labels:
        sheet.setPageRotation(turned)
        _draw(sheet, label, size, 0, 0)
        sheet.showPage()
    sheet.save()
    return path


def sideways_pdf(path: Path, labels: Sequence[Label], size: Size = MEDIUM) -> Path:
    """Labels that lie on their side on the page."""
    sheet = canvas.Canvas(str(path), pagesize=_points((size[1], size[0])))
    for label in labels:
        sheet.translate(size[1] * mm, 0)
        sheet.rotate(90)
        _draw(sheet, label, size, 0, 0)
        sheet.showPage()
    sheet.save()
    return path


def sheet_pdf(
    path: Path,
    labels: Sequence[Label],
    size: Size = MEDIUM,
    *,
    columns: int = 2,
    rows: int = 2,
    gap: float = 6,
    framed: bool = False,
) -> Path:
    """Several labels on each A4 sheet from its upper left corner on, row by row."""
    sheet = canvas.Canvas(str(path), pagesize=_points(A4))
    for start in range(0, len(labels), columns * rows):
        for place, label in enumerate(labels[start : start + columns * rows]):
            down, across = divmod(place, columns)
            x = 10 + across * (size[0] + gap)
            y = A4[1] - 10 - (down + 1) * size[1] - down * gap
            _draw(sheet, label, size, x, y)
            if framed:
                sheet.rect(x * mm, y * mm, size[0] * mm, size[1] * mm)
        sheet.showPage()
    sheet.save()
    return path


def scanned_pdf(path: Path, labels: Sequence[Label], size: Size = MEDIUM, dpi: int = 200) -> Path:
    """The same as pictures, as from a scanner: nothing to read but pixels."""
    drawn = label_pdf(path.with_suffix(".drawn.pdf"), labels, size)
    sheet = canvas.Canvas(str(path), pagesize=_points(size))
    with pypdfium2.PdfDocument(drawn) as document:
        for page in document:
            picture = BytesIO()
            page.render(scale=dpi / 72, grayscale=True).to_pil().save(picture, "PNG")
            picture.seek(0)
            sheet.drawImage(ImageReader(picture), 0, 0, *_points(size))
            sheet.showPage()
    sheet.save()
    drawn.unlink()
    return path


def locked_pdf(path: Path) -> Path:
    """A PDF that asks for a password."""
    sheet = canvas.Canvas(str(path), pagesize=_points(MEDIUM), encrypt="secret")
    _draw(sheet, ozon_label("0201234567-0029-1", 1), MEDIUM, 0, 0)
    sheet.save()
    return path


def blank_pdf(path: Path, pages: int) -> Path:
    sheet = canvas.Canvas(str(path), pagesize=_points(SMALL))
    for _ in range(pages):
        sheet.showPage()
    sheet.save()
    return path


def _points(size: Size) -> Size:
    return size[0] * mm, size[1] * mm


def _draw(sheet: canvas.Canvas, label: Label, size: Size, x: float, y: float) -> None:
    """Upper barcode, texts, lower barcode from above; ``x`` and ``y`` (mm) of the lower left corner."""
    width, height = size
    module, high = (0.25, 0.2 * height) if width < 70 else (0.33, 0.14 * height)
    for text, top in ((label.upper or label.coded, 2), (label.lower, height - 2 - high)):
        if text:
            code = code128.Code128(text, barWidth=module * mm, barHeight=high * mm, quiet=0)
            code.drawOn(sheet, (x + 3) * mm, (y + height - top - high) * mm)
    if label.coded and label.upper:
        code = code128.Code128(label.coded, barWidth=0.8 * module * mm, barHeight=high * mm, quiet=0)
        code.drawOn(sheet, (x + 3) * mm, (y + height / 2) * mm)
    sheet.setFont("Helvetica-Bold", 8 if width < 70 else 12)
    line = y + height - 2 - high - 5
    if label.written:
        sheet.drawString((x + 3) * mm, line * mm, label.written)
    sheet.setFont("Helvetica", 7)
    for number, text in enumerate((label.part, *label.goods), 1):
        if text:
            sheet.drawString((x + 3) * mm, (line - 3 * number) * mm, text)
    if label.qr:
        side = 0.28 * min(size)
        widget = QrCodeWidget(label.qr)
        left, low, right, top = widget.getBounds()
        drawing = Drawing(
            side * mm, side * mm, transform=[side * mm / (right - left), 0, 0, side * mm / (top - low), 0, 0]
        )
        drawing.add(widget)
        drawing.drawOn(sheet, (x + width - side - 3) * mm, (y + height / 2 - side / 2) * mm)
