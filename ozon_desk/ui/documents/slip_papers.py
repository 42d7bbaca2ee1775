"""What packing slips are printed on: the papers they fit, and the one this computer has a printer for."""

from __future__ import annotations

from typing import Final, Protocol

from ozon_desk.ui.labels.routes import A4, PaperSize, Route

A6: Final = PaperSize("A6", 105.0, 148.0)
SLIP_PAPERS: Final = {
    paper.name: paper for paper in (A4, A6, PaperSize("100x150", 100.0, 150.0), PaperSize("75x120", 75.0, 120.0))
}
"""By the name under which a machine remembers the printer for it; the likeliest first."""


class RouteMemory(Protocol):
    """Where this PC prints a size of paper ("58x40", "A4")."""

    def route(self, size: str) -> Route | None: ...


def slip_route(memory: RouteMemory) -> tuple[Route, PaperSize] | None:
    """Where this PC prints slips: on A4 if it has a printer for it, otherwise on the largest roll it has."""
    for name, paper in SLIP_PAPERS.items():
        route = memory.route(name)
        if route is not None:
            return route, paper
    return None
