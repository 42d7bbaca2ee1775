"""Printing a test page: where it goes, and what stands on it."""

from __future__ import annotations

from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.ui.labels.painter import paint
from ozon_desk.ui.labels.proof_page import line_code, proof_plan
from ozon_desk.ui.labels.routes import PaperSize, Route
from ozon_desk.ui.labels.sending import dpi_of, send


def print_proof(
    route: Route, size: LabelSize | PaperSize, number: int, lines: tuple[str, ...], _report: object = None
) -> int:
    """The test page of a route, in the background; how many pages. ``{dpi}`` in ``lines`` is filled in here.

    Raises what ``send`` does.
    """
    dpi = dpi_of(route)
    plan = proof_plan(size, dpi, number, tuple(line.replace("{dpi}", str(dpi)) for line in lines))
    return send(route, [paint(plan, dpi)], size, line_code(number))
