"""A label in ZPL II, the language of Zebra and of those that speak it: the master as one graphic.

A graphic, because what letters a printer has is its own affair: Russian and Chinese came out as empty boxes.
"""

from __future__ import annotations

import zlib
from base64 import b64encode
from binascii import crc_hqx

from ozon_desk.ui.labels.raster import Raster


def zpl(raster: Raster, *, darkness: int | None = None, plain_hex: bool = False) -> bytes:
    """One label; printed only when its last bytes have arrived. ``darkness`` is 0 to 15."""
    total = len(raster.rows)
    dots = raster.rows.hex().upper() if plain_hex else z64(raster.rows)
    return (
        ("" if darkness is None else f"~SD{2 * darkness:02d}\n")
        + f"^XA\n^PW{raster.x + raster.width}\n^LL{raster.height}\n^LH{raster.x},{raster.y}\n"
        + f"^FO0,0^GFA,{total},{total},{raster.row_bytes},{dots}^FS\n^PQ1\n^XZ\n"
    ).encode("ascii")


def z64(data: bytes) -> str:
    """Deflated (fast: fewer bytes would cost five times as long), in base64, with its CRC: errors on the way show."""
    text = b64encode(zlib.compress(data, 1))
    return f":Z64:{text.decode('ascii')}:{crc_hqx(text, 0):04X}"
