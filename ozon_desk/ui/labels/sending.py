"""Labels to wherever a route leads, without a question: "sent" means that every byte was taken."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtGui import QImage

from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.ui.labels.painter import Dpi
from ozon_desk.ui.labels.printing import best_dpi, print_labels
from ozon_desk.ui.labels.routes import PaperSize, Route, RouteKind


def dpi_of(route: Route) -> Dpi:
    """The resolution to paint for. Asks the driver where the route doesn't say: not on the window's thread.

    Raises Trouble ``printer_gone`` (printer).
    """
    if route.dpi in (203, 300):
        return cast("Dpi", route.dpi)
    return best_dpi(route.address) if route.kind is RouteKind.DRIVER else 203


def send(route: Route, images: Iterable[QImage], size: LabelSize | PaperSize) -> int:
    """Prints the masters, painted at ``dpi_of(route)``; the number of pages. Blocks: never on the window's thread.

    On return the driver, the socket or the file has taken every byte. Raises Trouble ``printer_gone``,
    ``print_failed`` and others, all with the fact ``printer``; then nothing should be written down as printed.
    """
    if route.kind is RouteKind.DRIVER:
        offset = (route.offset_x_mm, route.offset_y_mm)
        return print_labels(route.address, images, size, dpi_of(route), offset_mm=offset)
    raise Trouble("printer_gone", printer=route.name)
