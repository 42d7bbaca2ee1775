"""Ozon's own labels as masters: cropped to what is printed, fitted to the roll, and read back before they may go out.

The page is rendered anew for each printer, in the size it will have, so that letters and bars come out crisp; nothing
is scaled after that, and nothing dithered.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, Final

from PySide6.QtGui import QImage

from ozon_desk.domain.barcode_sizes import DOTS_PER_MM, THINNEST
from ozon_desk.domain.errors import Refusal, Trouble
from ozon_desk.domain.label_layout import Paper
from ozon_desk.services.ozon_labels import (
    POINTS_PER_INCH,
    Code,
    Grey,
    OzonLabels,
    PdfFile,
    Region,
    labels_of,
    open_pdf,
    read_codes,
)
from ozon_desk.ui.labels.given_pages import dots_per_point
from ozon_desk.ui.labels.painter import blank

_OF_THE_FILE: Final = ("ozon_label_gone", "file_missing", "file_unreadable", "file_locked")
_LOOKS: Final = (300 / POINTS_PER_INCH, 400 / POINTS_PER_INCH)
"""Dots a point at which a label is read before it is fitted; the finer where nothing is found at the first."""
_CLOSELY: Final = 1200 / POINTS_PER_INCH
_MARGIN_MM: Final = 1.0
_SMALLER, _LARGER = 0.85, 1.5
"""How far a label may be shrunk or enlarged for bars of whole dots."""
_TURN_IF: Final = 1.1
"""A label is turned only where it gets so much larger by that."""
_BARELY: Final = 1.75
"""Dots of a module in a label that is shrunk: one burnt dot spreads into its neighbour."""
_INK: Final = bytes(1 if grey < 200 else 0 for grey in range(256))
_MONO: Final = bytes(b"0"[0] if grey < 128 else b"1"[0] for grey in range(256))
_BLACK_WHITE: Final = bytes(0 if grey < 128 else 255 for grey in range(256))


def image_of(ozon_labels: OzonLabels, posting_id: int, package: int, size: Paper, dpi: int) -> QImage | None:
    """Ozon's label of a box, or None where the desk has none and prints its own.

    Raises Refusal ``ozon_label_unreadable``, and as Refusal too whatever keeps the kept file from being read: then
    somebody may decide for the desk's own label (``OzonLabels.forget``).
    """
    try:
        label = ozon_labels.label_of(posting_id, package)
        return None if label is None else page_image(label.path, label.page, label.region, size, dpi)
    except Trouble as trouble:
        if trouble.code not in _OF_THE_FILE:
            raise
        raise Refusal(trouble.code, **trouble.facts) from trouble


def page_image(path: Path, page: int, region: Region, size: Paper, dpi: int) -> QImage:
    """One label of a PDF as ``Format_Mono``, every dot a printer's dot. Any thread will do.

    Raises Refusal ``ozon_label_unreadable`` (size, barcode) where a barcode on it could not be read back from these
    very dots, ``ozon_label_blank`` (page, file), and whatever ``open_pdf`` raises.
    """
    with open_pdf(path) as pdf:
        return _image(pdf, path.name, page, region, size, dpi)


def pdf_images(path: Path, size: Paper, dpi: int) -> Iterator[QImage]:
    """All labels of a PDF one by one, whosever they are; blank pages are left out. Raises as ``page_image``."""
    with open_pdf(path) as pdf:
        for page, region in labels_of(pdf):
            try:
                yield _image(pdf, path.name, page, region, size, dpi)
            except Refusal as refusal:
                if refusal.code != "ozon_label_blank":
                    raise


@dataclass(frozen=True, slots=True)
class _Fit:
    """Dots a point, and whether the label is turned by 90°."""

    scale: float
    turned: bool


def _image(pdf: PdfFile, file: str, page: int, region: Region, size: Paper, dpi: int) -> QImage:
    look = pdf.render(page, _LOOKS[0], region)
    content = _content(look, region)
    if content is None:
        raise Refusal("ozon_label_blank", file=file, page=page + 1)
    codes = read_codes(look, _LOOKS[0], region[0], region[1])
    if not codes:
        codes = read_codes(pdf.render(page, _LOOKS[1], region), _LOOKS[1], region[0], region[1])
    wanted = {code.text for code in codes}
    missing = wanted
    for fit in _fits(content, size, dpi, _module(pdf, page, codes)):
        rows = _rows(pdf.render(page, fit.scale, content), fit.turned)
        image, seen = _master(rows, size, dpi)
        missing = wanted - {code.text for code in read_codes(seen, 1.0)}
        if not missing:
            return image
    raise Refusal("ozon_label_unreadable", size=str(size), barcode=min(missing))


def _fits(content: Region, size: Paper, dpi: int, module: float) -> Iterator[_Fit]:
    """Ways to lay the label on the roll, the best first: in its own size where that fits, with bars of whole dots."""
    dots = DOTS_PER_MM[dpi]
    native = dots_per_point(dpi)
    straight, turned = (_room(content, size, dots, 0.0, turned=way) for way in (False, True))
    is_turned = native > straight and (native <= turned or turned > _TURN_IF * straight)
    most = max(straight, turned) if is_turned else straight
    base = native if native <= most else _room(content, size, dots, _MARGIN_MM, turned=is_turned)
    tried: list[float] = []
    if module > 0:
        whole = [count / module for count in range(THINNEST, 13)]
        within = [scale for scale in whole if _SMALLER * base <= scale <= min(most, _LARGER * base)]
        tried += sorted(within, key=lambda scale: max(scale / base, base / scale))
    tried += [base, most, 0.95 * base, 0.9 * base]
    readable = [scale for scale in tried if scale >= 0.9 * native or not 0 < module * scale < _BARELY]
    yield from (_Fit(scale, is_turned) for scale in dict.fromkeys(readable))


def _room(content: Region, size: Paper, dots: float, margin_mm: float, *, turned: bool) -> float:
    """The largest scale at which the label is on the roll as a whole."""
    width, height = (content[3], content[2]) if turned else (content[2], content[3])
    across, down = ((side - 2 * margin_mm) * dots for side in (size.width_mm, size.height_mm))
    # A dot less than there is: what is rendered is rounded to whole dots.
    return float(min((int(across) - 1) / width, (int(down) - 1) / height))


def _content(look: Grey, region: Region) -> Region | None:
    """What of the region is printed, in points on the page; None where nothing is."""
    dots = look.dots.translate(_INK)
    first, last = dots.find(1), dots.rfind(1)
    if first < 0:
        return None
    top, bottom = first // look.width, last // look.width + 1
    left = next(column for column in range(look.width) if 1 in dots[column :: look.width])
    right = next(column for column in reversed(range(look.width)) if 1 in dots[column :: look.width]) + 1
    scale = look.width / region[2]
    return (region[0] + left / scale, region[1] + top / scale, (right - left) / scale, (bottom - top) / scale)


def _module(pdf: PdfFile, page: int, codes: list[Code]) -> float:
    """Points of the thinnest bar of all linear barcodes; 0 where there is none to measure."""
    found = [_module_of(pdf, page, code) for code in codes if code.is_linear]
    return min((module for module in found if module), default=0.0)


def _module_of(pdf: PdfFile, page: int, code: Code) -> float:
    left, top, width, height = code.box
    if width >= height:
        strip = pdf.render(page, _CLOSELY, (left, top + height / 2, width, 2 / _CLOSELY))
        line = strip.dots[: strip.width]
    else:
        strip = pdf.render(page, _CLOSELY, (left + width / 2, top, 2 / _CLOSELY, height))
        line = strip.dots[:: strip.width]
    runs = [len(list(run)) for _, run in groupby(line.translate(_BLACK_WHITE))][1:-1]
    if len(runs) < 10:
        return 0.0
    thin = min(runs)
    narrow = [run for run in runs if run < 1.5 * thin]
    first = sum(narrow) / len(narrow)
    counts = [round(run / first) for run in runs]
    return sum(runs) / sum(counts) / _CLOSELY


def _rows(grey: Grey, turned: bool) -> list[bytes]:
    """Rows of greys, turned clockwise where that is wanted."""
    if turned:
        return [grey.dots[column :: grey.width][::-1] for column in range(grey.width)]
    return [grey.dots[start : start + grey.width] for start in range(0, grey.width * grey.height, grey.width)]


def _master(rows: list[bytes], size: Paper, dpi: int) -> tuple[QImage, Grey]:
    """The label in the middle of its roll, black and white; and the same dots as a barcode reader sees them."""
    image = blank(size, dpi)
    width, height = image.width(), image.height()
    across, down = min(len(rows[0]), width), min(len(rows), height)
    left, top = (width - across) // 2, (height - down) // 2
    bits: Any = image.bits()  # a writable memoryview
    stride = image.bytesPerLine()
    before, after = b"1" * left, b"1" * (stride * 8 - left - across)
    for number, row in enumerate(rows[:down], top):
        digits = before + row[:across].translate(_MONO) + after
        bits[number * stride : (number + 1) * stride] = int(digits, 2).to_bytes(stride, "big")
    seen = b"".join(row[:across].translate(_BLACK_WHITE) for row in rows[:down])
    return image, _framed(seen, across, down)


def _framed(dots: bytes, width: int, height: int) -> Grey:
    """With white around, as paper has it: a barcode needs a quiet zone to be read."""
    edge = 10
    beside = b"\xff" * edge
    lines = [beside + dots[start : start + width] + beside for start in range(0, width * height, width)]
    blank = b"\xff" * ((width + 2 * edge) * edge)
    return Grey(width + 2 * edge, height + 2 * edge, blank + b"".join(lines) + blank)
