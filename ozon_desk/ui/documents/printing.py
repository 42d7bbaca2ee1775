"""Documents into a PDF with real text, or to a printer without a question."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter, QPdfWriter

from ozon_desk.domain.barcode_sizes import MM_PER_INCH
from ozon_desk.domain.errors import Trouble
from ozon_desk.services.files_out import WholeFile
from ozon_desk.ui.documents.canvas import Canvas
from ozon_desk.ui.documents.flow import Document
from ozon_desk.ui.labels.painter import DOTS_PER_MM, Dpi, blank
from ozon_desk.ui.labels.printing import check_taken, driver, page_layout
from ozon_desk.ui.labels.routes import A4, Route, RouteKind
from ozon_desk.ui.labels.sending import dpi_of, send

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_FINE: Final = 1200
"""Dots an inch of a PDF: bars of whole dots come out sharp on any printer."""


def write_pdf(document: Document, path: Path) -> int:
    """Writes the document whole or not at all; answers its number of pages. Raises the Trouble of ``WholeFile``.

    Needs a ``QGuiApplication``; any thread will do.
    """
    data, count = pdf_bytes(document, path.name)
    with WholeFile(path) as file:
        file.write(data)
    return count


def pdf_bytes(document: Document, name: str) -> tuple[bytes, int]:
    """The document as a PDF, and its number of pages; ``name`` is what a Trouble calls it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_FINE)
    writer.setTitle(document.title)
    writer.setCreator("Ozon Desk")
    writer.setPageLayout(page_layout(document.paper))
    count = _paint(document, writer, name)
    return bytes(buffer.data().data()), count


def print_document(document: Document, route: Route) -> int:
    """Prints the document where the route leads; the number of pages. Blocks: never on the window's thread.

    A4 goes through the driver as drawing, paper from a roll as dots. Raises Trouble ``printer_gone`` or
    ``print_failed`` (printer), and those of ``send``; then nothing should be written down as printed.
    """
    if route.kind is not RouteKind.DRIVER or document.paper != A4:
        return send(route, page_images(document, dpi_of(route)), document.paper, document.title)
    printer = driver(route.address)
    printer.setDocName(document.title)
    printer.setPageLayout(page_layout(document.paper))
    printer.setFullPage(True)
    try:
        count = _paint(document, printer, route.name, (route.offset_x_mm, route.offset_y_mm))
    except BaseException:
        printer.abort()
        raise
    check_taken(printer, route.name)
    return count


def page_images(document: Document, dpi: Dpi) -> Iterator[QImage]:
    """The pages as ``Format_Mono`` in whole dots of a label printer, painted one by one."""
    scale = DOTS_PER_MM[dpi]
    measure = blank(document.paper, dpi)
    painter = QPainter(measure)
    try:
        pages = document.pages(Canvas(painter, scale, crisp=True))
    finally:
        painter.end()
    for page in pages:
        image = blank(document.paper, dpi)
        painter = QPainter(image)
        try:
            page(Canvas(painter, scale, crisp=True))
        finally:
            painter.end()
        yield image


def _paint(
    document: Document, device: QPdfWriter | QPrinter, name: str, offset_mm: tuple[float, float] = (0.0, 0.0)
) -> int:
    painter = QPainter()
    if not painter.begin(device):
        raise Trouble("print_failed", printer=name)
    scale = device.logicalDpiX() / MM_PER_INCH
    try:
        painter.translate(*(round(mm * scale) for mm in offset_mm))
        canvas = Canvas(painter, scale)
        pages = document.pages(canvas)
        for number, page in enumerate(pages):
            if number and not device.newPage():
                raise Trouble("print_failed", printer=name)
            page(canvas)
    finally:
        painter.end()
    return len(pages)
