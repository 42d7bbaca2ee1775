"""Where labels come out: a printer's driver, or a label printer spoken to in its own language.

Plain data, kept in this machine's memory and written on the command line.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import PurePath
from typing import Any, Final

from ozon_desk.domain.errors import Refusal

RAW_PORT: Final = 9100
"""Where printers in the network listen for raw data."""
LOWEST_DARKNESS, HIGHEST_DARKNESS = 0, 15
"""TSPL's scale; ZPL's is twice as fine (``~SD`` 0 to 30)."""


class RouteKind(StrEnum):
    DRIVER = "driver"
    ZPL = "zpl"
    TSPL = "tspl"
    PDF = "pdf"
    """A file for each job, into a folder: where there is no printer yet."""


class Way(StrEnum):
    """How raw data gets to a printer."""

    TCP = "tcp"
    FILE = "file"
    SPOOLER = "spooler"


@dataclass(frozen=True, slots=True)
class PaperSize:
    """Paper that is no label of ours: A4, or a page as somebody else made it."""

    name: str
    width_mm: float
    height_mm: float

    def __str__(self) -> str:
        return self.name


A4: Final = PaperSize("A4", 210.0, 297.0)


@dataclass(frozen=True, slots=True)
class Route:
    """``address`` is a driver's name, for raw data ``tcp:HOST:PORT``, ``file:PATH`` or ``spooler:NAME``, for PDF files
    their folder."""

    kind: RouteKind
    address: str
    dpi: int = 0
    """0: what the driver says (a raw printer's is 203 or 300)."""
    offset_x_mm: float = 0.0
    """Moves the whole label to the right, ``offset_y_mm`` downwards."""
    offset_y_mm: float = 0.0
    darkness: int | None = None
    """0 to 15; None: as the printer is set."""
    asks_status: bool = False
    """Whether the printer answers when asked for paper and cover (tcp only)."""
    plain_hex: bool = False
    """ZPL without compression, for printers that only resemble a Zebra."""

    @property
    def name(self) -> str:
        """What people call it: a printer's name, a host, a file."""
        if self.kind is RouteKind.DRIVER:
            return self.address
        if self.kind is RouteKind.PDF:
            return f"PDF · {PurePath(self.address).name}"
        place = self.address.partition(":")[2]
        return place.removesuffix(f":{RAW_PORT}") if self.way is Way.TCP else place

    @property
    def way(self) -> Way | None:
        """None for a driver and for PDF files. Raises Refusal ``printer_address`` (address)."""
        if self.kind in (RouteKind.DRIVER, RouteKind.PDF):
            return None
        way, colon, place = self.address.partition(":")
        if not colon or not place.strip() or way not in list(Way):
            raise Refusal("printer_address", address=self.address)
        return Way(way)

    @property
    def host_and_port(self) -> tuple[str, int]:
        """Of a ``tcp:`` address. Raises Refusal ``printer_address`` (address)."""
        place = self.address.removeprefix("tcp:").strip()
        host, colon, port = place.rpartition(":")
        if not colon or place.endswith("]"):
            host, port = place, str(RAW_PORT)
        host = host.removeprefix("[").removesuffix("]")
        if not host or " " in host or not (port.isascii() and port.isdigit() and 0 < int(port) < 65536):
            raise Refusal("printer_address", address=self.address)
        return host, int(port)

    def to_data(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self)

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Route:
        """What ``to_data`` made, also in an older version. Raises ValueError for anything else."""
        try:
            darkness = data.get("darkness")
            return cls(
                RouteKind(data["kind"]),
                str(data["address"]),
                int(data.get("dpi", 0)),
                float(data.get("offset_x_mm", 0)),
                float(data.get("offset_y_mm", 0)),
                None if darkness is None else int(darkness),
                bool(data.get("asks_status", False)),
                bool(data.get("plain_hex", False)),
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError("not a route") from error

    @classmethod
    def parse(cls, text: str, kind: RouteKind | None = None, dpi: int = 0) -> Route:
        """As on the command line: NAME, ``tcp:HOST:PORT``, ``file:PATH`` or ``spooler:NAME``.

        Without ``kind``, a name is a driver's and anything else gets ZPL; a name with ``kind`` ZPL or TSPL is given
        the raw data through the spooler. Raises Refusal ``printer_address`` (address).
        """
        text = text.strip()
        is_raw = text.partition(":")[0] in list(Way) and ":" in text
        if not text or (is_raw and kind is RouteKind.DRIVER):
            raise Refusal("printer_address", address=text)
        kind = kind or (RouteKind.ZPL if is_raw else RouteKind.DRIVER)
        if kind is RouteKind.DRIVER:
            return cls(kind, text, dpi)
        route = cls(kind, text if is_raw else f"{Way.SPOOLER}:{text}", dpi or 203)
        if route.way is Way.TCP:
            host, port = route.host_and_port
            return cls(kind, f"tcp:[{host}]:{port}" if ":" in host else f"tcp:{host}:{port}", route.dpi)
        return route
