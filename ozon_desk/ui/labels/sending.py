"""Labels to wherever a route leads, without a question: "sent" means that every byte was taken."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import cast

from PySide6.QtGui import QImage

from ozon_desk.domain.label_layout import Paper
from ozon_desk.ui.labels.painter import DOTS_PER_MM, Dpi
from ozon_desk.ui.labels.pdf_folder import save
from ozon_desk.ui.labels.printing import best_dpi, print_labels
from ozon_desk.ui.labels.raster import rasterise
from ozon_desk.ui.labels.raw_file import append
from ozon_desk.ui.labels.routes import Route, RouteKind, Way
from ozon_desk.ui.labels.spooler import spool
from ozon_desk.ui.labels.tcp import send_tcp
from ozon_desk.ui.labels.tspl import tspl
from ozon_desk.ui.labels.zpl import zpl


def dpi_of(route: Route) -> Dpi:
    """The resolution to paint for. Asks the driver where the route doesn't say: not on the window's thread.

    Raises Trouble ``printer_gone`` (printer).
    """
    if route.dpi in DOTS_PER_MM:
        return cast("Dpi", route.dpi)
    return best_dpi(route.address) if route.kind is RouteKind.DRIVER else 203


def send(route: Route, images: Iterable[QImage], size: Paper, title: str = "") -> int:
    """Prints the masters, painted at ``dpi_of(route)``; the number of pages. Blocks: never on the window's thread.
    ``title``: what a file of its own is called.

    On return the driver, the spooler, the socket or the file has taken every byte. Raises Trouble ``printer_gone``,
    ``printer_unreachable``, ``print_failed`` and others, all with the fact ``printer``; then nothing should be written
    down as printed. Raises Refusal ``printer_address`` (address).
    """
    if route.kind is RouteKind.DRIVER:
        offset = (route.offset_x_mm, route.offset_y_mm)
        return print_labels(route.address, images, size, dpi_of(route), offset_mm=offset)
    if route.kind is RouteKind.PDF:
        return save(Path(route.address), title, images, size)
    labels = encoded(route, images, size)
    if route.way is Way.TCP:
        return send_tcp(route, labels)
    whole = list(labels)
    if whole:
        (append if route.way is Way.FILE else spool)(route, b"".join(whole))
    return len(whole)


def encoded(route: Route, images: Iterable[QImage], size: Paper) -> Iterator[bytes]:
    """Each label in the printer's own language, one by one as they are asked for."""
    scale = DOTS_PER_MM[route.dpi or 203]
    dx, dy = round(route.offset_x_mm * scale), round(route.offset_y_mm * scale)
    for image in images:
        raster = rasterise(image, dx, dy)
        if route.kind is RouteKind.ZPL:
            yield zpl(raster, darkness=route.darkness, plain_hex=route.plain_hex)
        else:
            yield tspl(raster, size.width_mm, size.height_mm, darkness=route.darkness)
