"""Labels to a printer's driver: paper of the label's true size, the bitmap drawn dot for dot, never smoothed.

Qt's print support is loaded only when something is printed: it isn't needed to start.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMarginsF, QPoint, QRect, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter

from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.label_layout import Paper
from ozon_desk.ui import formats
from ozon_desk.ui.labels.painter import DOTS_PER_MM, Dpi

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

_FINEST_FIRST: Final[tuple[Dpi, ...]] = (300, 203)
_TOLERANCE: Final = 0.02
"""Two hundredths of a label are less than its margins."""
_PAPER_TOLERANCE_MM: Final = 1.5
"""Drivers round paper to whole points, some to whole millimetres."""


def available_printers() -> tuple[str, ...]:
    """Names of the printers this computer knows, in its own order."""
    from PySide6.QtPrintSupport import QPrinterInfo

    return tuple(QPrinterInfo.availablePrinterNames())


def best_dpi(printer_name: str) -> Dpi:
    """The resolution to paint for, so that one dot becomes a whole number of this printer's dots.

    Raises Trouble ``printer_gone`` (printer).
    """
    resolution = driver(printer_name).resolution()
    return min(_FINEST_FIRST, key=lambda dpi: _misfit(resolution, dpi))


def print_labels(
    printer_name: str,
    images: Iterable[QImage],
    size: Paper,
    dpi: Dpi,
    copies: int = 1,
    *,
    offset_mm: tuple[float, float] = (0.0, 0.0),
    to_file: Path | None = None,
) -> int:
    """Print labels of one size as one job, without a dialog; the number of pages sent, copies included.

    ``dpi`` is the resolution the images were painted for, ``offset_mm`` moves them on the paper. With ``to_file`` the
    job becomes a PDF and needs no printer.
    Returning means that the driver took the job. Raises Trouble ``printer_gone`` (printer), ``resolution_differs``
    (printer, dpi: the printer's) or ``paper_unknown`` (printer, size) where labels would come out in a wrong size, or
    ``print_failed`` (printer); after any of them, nothing should be written down as printed.
    """
    printer = _printer_to_file(to_file) if to_file is not None else driver(printer_name)
    _lay_paper(printer, size, dpi)
    if _misfit(printer.resolution(), dpi) > _TOLERANCE:
        raise Trouble("resolution_differs", printer=printer_name, dpi=printer.resolution())
    painter = QPainter()
    if not painter.begin(printer):
        raise Trouble("print_failed", printer=printer_name)
    pages = 0
    corner = QPoint(*(round(mm * DOTS_PER_MM[dpi]) * _times(printer.resolution(), dpi) for mm in offset_mm))
    try:
        for image in images:
            for _ in range(copies):
                # Copies are pages of their own: many label drivers ignore the number of copies in a job.
                if pages and not printer.newPage():
                    raise Trouble("print_failed", printer=printer_name)
                _draw(painter, image, corner, _times(printer.resolution(), dpi))
                pages += 1
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()
    check_taken(printer, printer_name)
    return pages


def driver(name: str) -> QPrinter:
    """A printer's driver, ready for a job. Raises Trouble ``printer_gone`` (printer)."""
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise Trouble("printer_gone", printer=name)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    if not printer.isValid():
        raise Trouble("printer_gone", printer=name)
    return printer


def page_layout(paper: Paper) -> QPageLayout:
    """The whole of a paper, upright, without margins of its own."""
    size = QPageSize(
        QSizeF(paper.width_mm, paper.height_mm),
        QPageSize.Unit.Millimeter,
        str(paper),
        QPageSize.SizeMatchPolicy.ExactMatch,
    )
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def check_taken(printer: QPrinter, name: str) -> None:
    """After the last page. Raises Trouble ``print_failed`` (printer) where the driver didn't take the job."""
    if printer.printerState() in {printer.PrinterState.Error, printer.PrinterState.Aborted}:
        raise Trouble("print_failed", printer=name)


def _printer_to_file(path: Path) -> QPrinter:
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def _lay_paper(printer: QPrinter, size: Paper, dpi: Dpi) -> None:
    printer.setResolution(dpi)
    printer.setPageLayout(page_layout(size))
    printer.setFullPage(True)
    # A driver that doesn't know a size keeps its own, without a word: a label in the corner of an A4 sheet.
    taken = printer.pageLayout().fullRect(QPageLayout.Unit.Millimeter)
    if max(abs(taken.width() - size.width_mm), abs(taken.height() - size.height_mm)) > _PAPER_TOLERANCE_MM:
        raise Trouble("paper_unknown", printer=printer.printerName(), size=formats.size(str(size)))


def _times(printer_dpi: int, dpi: int) -> int:
    """How many of the printer's dots make one of the image."""
    return max(1, round(printer_dpi / dpi))


def _misfit(printer_dpi: int, dpi: int) -> float:
    """By what share a label comes out too large or too small."""
    return abs(_times(printer_dpi, dpi) * dpi / printer_dpi - 1)


def _draw(painter: QPainter, image: QImage, corner: QPoint, times: int) -> None:
    """One dot of the image on one of the printer, or on a whole number of them where the printer is finer."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering, True)
    if times == 1:
        painter.drawImage(corner, image)
    else:
        painter.drawImage(QRect(corner.x(), corner.y(), image.width() * times, image.height() * times), image)
