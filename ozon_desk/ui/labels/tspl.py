"""A label in TSPL, the language of TSC and most Chinese label printers: the master as one bitmap."""

from __future__ import annotations

from typing import Final

from ozon_desk.ui.labels.raster import Raster

_GAP_MM: Final = 2
"""Between two labels of a roll; the printer's eye finds the edge itself."""


def tspl(raster: Raster, width_mm: float, height_mm: float, *, darkness: int | None = None) -> bytes:
    """One label; printed only when its last bytes have arrived. ``darkness`` is 0 to 15."""
    lines = [
        f"SIZE {width_mm:g} mm,{height_mm:g} mm",
        f"GAP {_GAP_MM} mm,0 mm",
        "OFFSET 0 mm",
        "DIRECTION 0,0",
        f"REFERENCE {raster.x},{raster.y}",
    ]
    if darkness is not None:
        lines.append(f"DENSITY {darkness}")
    lines += ["CLS", f"BITMAP 0,0,{raster.row_bytes},{raster.height},0,"]
    return "\r\n".join(lines).encode("ascii") + raster.inverted() + b"\r\nPRINT 1,1\r\n"
