"""Label PDFs of Ozon's: which labels stand on their pages, and what each says. Layouts change; codes don't."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.scans import POSTING_NUMBER, parse_desk_label
from ozon_desk.exchange.label_sheets import Box, Ink, Witness, split
from ozon_desk.exchange.pdf_pages import POINTS_PER_INCH, Grey, PdfFile, digest, open_pdf
from ozon_desk.exchange.tables import Cancelled as Cancelled
from ozon_desk.exchange.tables import Progress

_DPIS: Final = (250, 400)
"""The finer one only for pages on which nothing names a posting. At 203 a module of 0.25 mm falls between two dots."""
MOST_PAGES: Final = 5000
_DASH: Final = r"\s{0,2}[-‐‑–\x02\ufffe]\s{0,2}"
"""PDFium writes a hyphen at the end of a line as a control character."""
_SAID: Final = re.compile(
    rf"(?<!\d)(?P<order>\d{{6,}}){_DASH}(?P<serial>\d{{4}}){_DASH}(?P<number>\d{{1,3}})(?!\d)"
    r"|(?<![\d./])(?P<part>\d{1,2})\s*(?:/|из|of|共)\s*(?P<parts>\d{1,2})(?![\d./])"
)
_UPPER: Final = re.compile(r"%\d{1,3}%\d{6,12}|ii\d{6,}", re.ASCII)
_GOODS: Final = frozenset({"EAN13", "EAN8", "UPCA"})
_LINEAR: Final = frozenset({*_GOODS, "Code128", "Code39"})
_KINDS: Final = (*_LINEAR, "DataMatrix", "QRCode", "Aztec", "PDF417")
"""What stands on labels. Others (two digits of ITF in a table's lines) would only be seen where there is none."""
_INK: Final = bytes(1 if grey < 200 else 0 for grey in range(256))


@dataclass(frozen=True, slots=True)
class Code:
    """A barcode. ``names_goods``: of a kind that stands on products, not on boxes."""

    text: str
    box: Box
    names_goods: bool = False
    is_linear: bool = False


@dataclass(frozen=True, slots=True)
class FoundLabel:
    """One label: where it stands and what was read on it. ``page`` counts from 0.

    ``coded`` and ``written`` are the posting numbers in its barcodes and in its text, ``parts`` what can be "n of m".
    """

    page: int
    region: Box
    codes: tuple[Code, ...] = ()
    coded: frozenset[str] = frozenset()
    written: frozenset[str] = frozenset()
    parts: frozenset[tuple[int, int]] = frozenset()
    is_ours: bool = False
    """Printed by this program: it has the desk's own DataMatrix."""
    damaged: bool = False
    """The page can't be shown."""

    @property
    def texts(self) -> tuple[str, ...]:
        """What its barcodes say, each once, from above."""
        return tuple(dict.fromkeys(code.text for code in self.codes))


@dataclass(frozen=True, slots=True)
class LabelFile:
    """A PDF as it was read. ``file`` is its name without the folder."""

    path: Path
    file: str
    sha256: str
    pages: int
    labels: tuple[FoundLabel, ...]


def read_label_pdf(path: Path, progress: Progress | None = None, most_pages: int = MOST_PAGES) -> LabelFile:
    """All labels of a PDF, page by page, in reading order; those of its first ``most_pages`` where only these count.
    One damaged page stops nothing.

    Refusal ``pdf_too_long`` (file, pages, most) and the errors of ``open_pdf``; ``Cancelled`` when ``progress`` answers
    False.
    """
    sha256 = digest(path) if path.is_file() else ""
    labels: list[FoundLabel] = []
    with open_pdf(path) as pdf:
        if pdf.pages > MOST_PAGES:
            raise Refusal("pdf_too_long", file=path.name, pages=pdf.pages, most=MOST_PAGES)
        for page in range(min(pdf.pages, most_pages)):
            if progress is not None and not progress(page, pdf.pages):
                raise Cancelled
            labels += labels_of_page(pdf, page)
        return LabelFile(path, path.name, sha256, pdf.pages, tuple(labels))


def labels_of_page(pdf: PdfFile, page: int) -> list[FoundLabel]:
    """The labels of one page: at least one, and be it an empty one."""
    try:
        width, height = pdf.size(page)
        texts = _texts(pdf, page)
        codes = _codes(pdf, page, named=any(witness.kind == "number" for witness in texts))
    except Refusal:
        return [FoundLabel(page, (0.0, 0.0, 0.0, 0.0), damaged=True)]
    witnesses = [*map(_witness, codes), *texts]
    regions = split(width, height, witnesses, lambda: _ink(pdf.render(page, 1.0)))
    return [_label(page, region, codes, texts) for region in regions]


def read_codes(grey: Grey, scale: float, left: float = 0.0, top: float = 0.0) -> list[Code]:
    """The barcodes of a picture of so many dots a point, from above; places in points."""
    import zxingcpp  # not at start: only labels need it

    kinds = zxingcpp.barcode_formats_from_str(",".join(_KINDS))
    plain = zxingcpp.TextMode.Plain
    found = []
    for code in zxingcpp.read_barcodes(grey.view(), kinds, try_downscale=False, try_invert=False, text_mode=plain):
        place = code.position
        corners = (place.top_left, place.top_right, place.bottom_left, place.bottom_right)
        xs, ys = [corner.x / scale for corner in corners], [corner.y / scale for corner in corners]
        box = (left + min(xs), top + min(ys), max(xs) - min(xs), max(ys) - min(ys))
        if code.text.strip(" "):
            kind = code.format.name
            found.append(Code(code.text, box, kind in _GOODS, kind in _LINEAR))
    certain = [code for code in found if not any(_same_place(code, other) for other in found)]
    return sorted(certain, key=lambda code: (code.box[1], code.box[0]))


def _same_place(code: Code, other: Code) -> bool:
    """Whether two readings are of one barcode: its check digit lets one in a hundred wrong ones pass, so neither
    counts."""
    if code.text == other.text:
        return False
    (left, top, width, height), (x, y, wide, high) = code.box, other.box
    across = min(left + width, x + wide) - max(left, x)
    down = min(top + height, y + high) - max(top, y)
    return across > 0 and down > 0 and across * down > 0.5 * min(width * height, wide * high)


def _codes(pdf: PdfFile, page: int, *, named: bool) -> list[Code]:
    """The barcodes of a page; a page on which nothing names a posting is looked at once more, more closely."""
    best: list[Code] = []
    for dpi in _DPIS:
        scale = dpi / POINTS_PER_INCH
        codes = read_codes(pdf.render(page, scale), scale)
        if len(codes) > len(best):
            best = codes
        if best and (named or dpi > _DPIS[0] or any(_number(code.text) for code in best)):
            break
    return best


def _texts(pdf: PdfFile, page: int) -> list[Witness]:
    found = []
    for match, box in pdf.find(page, _SAID):
        if match["order"]:
            found.append(Witness("number", box, f"{match['order']}-{match['serial']}-{match['number']}"))
        elif 1 <= int(match["part"]) <= int(match["parts"]) and int(match["parts"]) > 1:
            found.append(Witness("part", box, f"{int(match['part'])}/{int(match['parts'])}"))
    return found


def _witness(code: Code) -> Witness:
    if number := _number(code.text):
        return Witness("numbered_code", code.box, number)
    return Witness("code", code.box, code.text if _UPPER.fullmatch(code.text) else "")


def _number(text: str) -> str:
    return text if POSTING_NUMBER.fullmatch(text) else ""


def _label(page: int, region: Box, codes: Sequence[Code], texts: Sequence[Witness]) -> FoundLabel:
    inside = tuple(code for code in codes if _holds(region, code.box))
    said = [witness for witness in texts if _holds(region, witness.box)]
    coded = frozenset(filter(None, (_number(code.text) for code in inside)))
    written = frozenset(witness.says for witness in said if witness.kind == "number")
    ours = {label.posting_number for code in inside if (label := parse_desk_label(code.text)) is not None}
    return FoundLabel(
        page,
        region,
        inside,
        coded,
        written,
        frozenset(_part(witness.says) for witness in said if witness.kind == "part"),
        bool(ours & (coded | written)),
    )


def _part(text: str) -> tuple[int, int]:
    part, _, parts = text.partition("/")
    return int(part), int(parts)


def _holds(region: Box, box: Box) -> bool:
    x, y = box[0] + box[2] / 2, box[1] + box[3] / 2
    return region[0] <= x <= region[0] + region[2] and region[1] <= y <= region[1] + region[3]


def _ink(grey: Grey) -> Ink:
    dots: Any = grey.dots.translate(_INK)
    rows = [dots.count(1, row * grey.width, (row + 1) * grey.width) / grey.width for row in range(grey.height)]
    columns = [dots[column :: grey.width].count(1) / grey.height for column in range(grey.width)]
    return Ink(rows, columns)
