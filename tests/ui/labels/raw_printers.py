"""Two label printers made of paper: they read ZPL and TSPL as their manuals say, knowing nothing of who wrote it.

Each gives what would come out as pictures. They share no code with the encoders, and stop at anything they don't know.
"""

from __future__ import annotations

import re
import zlib
from base64 import b64decode
from dataclasses import dataclass, field

from PIL import Image


@dataclass
class Printed:
    """What came out, and the settings it came out with."""

    pages: list[Image.Image] = field(default_factory=list)
    darkness: int | None = None
    paper_mm: tuple[float, float] | None = None
    gap_mm: float | None = None


def print_zpl(stream: bytes) -> Printed:
    """From ``^XA`` to ``^XZ`` is a label; bits of a graphic are black where they are 1 (ZPL II Programming Guide)."""
    done = Printed()
    width = height = home_x = home_y = x = y = 0
    graphics: list[tuple[int, int, Image.Image]] = []
    for name, text in re.findall(r"[\^~]([A-Z]{2})([^\^~]*)", stream.decode("ascii")):
        arguments = text.replace("\n", "").replace("\r", "")
        match name:
            case "XA":
                graphics, width, height = [], 0, 0
            case "PW":
                width = int(arguments)
            case "LL":
                height = int(arguments)
            case "LH":
                home_x, home_y = map(int, arguments.split(","))
            case "FO":
                x, y = map(int, arguments.split(","))
            case "GF":
                kind, sent, total, row, data = arguments.split(",", 4)
                assert (kind, sent) == ("A", total)
                graphics.append((home_x + x, home_y + y, _graphic(data, int(total), int(row))))
            case "SD":
                assert re.fullmatch("[0-3][0-9]", arguments)
                done.darkness = int(arguments)
                assert done.darkness <= 30
            case "FS":
                pass
            case "PQ":
                assert arguments == "1"
            case "XZ":
                done.pages.append(_zpl_page(width, height, graphics))
            case _:
                raise AssertionError(name)
    return done


def _graphic(data: str, total: int, row: int) -> Image.Image:
    if data.startswith(":"):
        _, kind, text, crc = data.split(":")
        assert kind == "Z64"
        assert int(crc, 16) == crc16(text.encode("ascii"))
        bits = zlib.decompress(b64decode(text, validate=True))
    else:
        bits = bytes.fromhex(data)
    assert len(bits) == total
    assert total % row == 0
    return Image.frombytes("1", (8 * row, total // row), bytes(~byte & 0xFF for byte in bits))


def _zpl_page(width: int, height: int, graphics: list[tuple[int, int, Image.Image]]) -> Image.Image:
    page = Image.new("L", (width, height), 255)
    for x, y, picture in graphics:
        page.paste(picture, (x, y))
    return page


def crc16(data: bytes) -> int:
    """CRC-16 of CCITT (polynomial 0x1021, starting at 0), a bit at a time."""
    crc = 0
    for byte in data:
        crc ^= byte << 8
        for _ in range(8):
            crc = (crc << 1 ^ 0x1021 if crc & 0x8000 else crc << 1) & 0xFFFF
    return crc


def print_tspl(stream: bytes, dots_per_mm: float) -> Printed:
    """Lines that end in CR LF; ``BITMAP`` is followed by its bytes, black where they are 0 (TSPL/TSPL2 manual)."""
    done = Printed()
    page: Image.Image | None = None
    origin = (0, 0)
    while stream:
        bitmap = re.match(rb"BITMAP (\d+),(\d+),(\d+),(\d+),(\d+),", stream)
        if bitmap:
            x, y, row, height, mode = map(int, bitmap.groups())
            assert mode == 0
            bits, rest = stream[bitmap.end() :][: row * height], stream[bitmap.end() + row * height :]
            assert len(bits) == row * height, "cut off"
            assert rest.startswith(b"\r\n")
            assert page is not None, "not cleared"
            page.paste(Image.frombytes("1", (8 * row, height), bits), (origin[0] + x, origin[1] + y))
            stream = rest[2:]
            continue
        line, end, stream = stream.partition(b"\r\n")
        assert end, "cut off"
        name, _, arguments = line.decode("ascii").partition(" ")
        match name:
            case "SIZE":
                wide, high = re.fullmatch(r"([\d.]+) mm,([\d.]+) mm", arguments).groups()  # type: ignore[union-attr]
                done.paper_mm = (float(wide), float(high))
            case "GAP":
                done.gap_mm = float(arguments.split(" mm")[0])
            case "OFFSET" | "DIRECTION":
                assert arguments in ("0 mm", "0,0")
            case "REFERENCE":
                across, down = arguments.split(",")
                origin = (int(across), int(down))
            case "DENSITY":
                done.darkness = int(arguments)
            case "CLS":
                assert done.paper_mm is not None
                page = Image.new("L", (int(done.paper_mm[0] * dots_per_mm), int(done.paper_mm[1] * dots_per_mm)), 255)
            case "PRINT":
                assert arguments == "1,1"
                assert page is not None
                done.pages.append(page)
                page = None
            case _:
                raise AssertionError(name)
    return done
