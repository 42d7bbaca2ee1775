"""What a label costs to be put into a printer's language, beside what it costs to be painted."""

from __future__ import annotations

import os
from collections.abc import Callable
from statistics import median
from time import perf_counter

from PySide6.QtGui import QGuiApplication, QImage

from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.domain.labels import describe
from ozon_desk.ui.labels.painter import paint
from ozon_desk.ui.labels.routes import Route, RouteKind
from ozon_desk.ui.labels.sending import encoded
from ozon_desk.ui.labels.words import label_words
from tests.ui.labels.conftest import EXAMPLES, RESOURCES, TEMPLATES

COUNT = 200
KINDS = {
    "zpl": Route(RouteKind.ZPL, "file:x"),
    "zpl hex": Route(RouteKind.ZPL, "file:x", plain_hex=True),
    "tspl": Route(RouteKind.TSPL, "file:x"),
}


def measure() -> dict[str, float | str]:
    """Milliseconds a label at 203 dpi (median of 200), and bytes on the wire."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    words = label_words("ru", RESOURCES)
    numbers: dict[str, float | str] = {}
    for size in LabelSize:
        plan = describe(EXAMPLES["ru"], TEMPLATES[size], words)
        image = paint(plan, 203)
        painted = _milliseconds(lambda plan=plan: paint(plan, 203))
        numbers[f"{size} painted ms"] = round(painted, 3)
        for name, route in KINDS.items():
            taken = _milliseconds(lambda route=route, image=image, size=size: _encode(route, image, size))
            numbers[f"{size} {name} ms"] = round(taken, 3)
            numbers[f"{size} {name} of painting (at most 1.0)"] = round(taken / painted, 2)
            numbers[f"{size} {name} bytes"] = len(_encode(route, image, size))
    del application
    return numbers


def _encode(route: Route, image: QImage, size: LabelSize) -> bytes:
    return b"".join(encoded(route, [image], size))


def _milliseconds(job: Callable[[], object]) -> float:
    taken = []
    for _ in range(COUNT):
        start = perf_counter()
        job()
        taken.append(1000 * (perf_counter() - start))
    return median(taken)
