"""Reading papers back with foreign eyes: PDFium for their text, zxing for their barcodes."""

from __future__ import annotations

from pathlib import Path
from unicodedata import normalize

import pypdfium2
import zxingcpp

_RADICALS = str.maketrans("⻅⻉⻋⻓⻔⻘⻙⻚⻛⻜⻝⻢⻣⻥⻦⻩⻬⻮⻰", "见贝车长门青韦页风飞食马骨鱼鸟黄齐齿龙")
"""The Chinese font has one shape for a character and for the radical it looks like; Qt's PDF names it the radical."""


def page_texts(path: Path) -> list[str]:
    """The text of each page, runs of white space as one space."""
    with pypdfium2.PdfDocument(path) as document:
        found = (page.get_textpage().get_text_range() for page in document)
        return [" ".join(text.translate(_RADICALS).split()) for text in found]


def flat(text: str) -> str:
    """Without white space and kinds of letters: what is left can be looked for over the ends of lines."""
    return "".join(normalize("NFKC", text).translate(_RADICALS).split())


def page_codes(path: Path, dots_per_inch: int = 300) -> list[list[str]]:
    """What a scanner reads on each page, as printed with so many dots an inch."""
    found = []
    with pypdfium2.PdfDocument(path) as document:
        for page in document:
            picture = page.render(scale=dots_per_inch / 72, grayscale=True).to_pil()
            found.append(sorted(code.text for code in zxingcpp.read_barcodes(picture)))
    return found


def page_sizes_mm(path: Path) -> list[tuple[int, int]]:
    with pypdfium2.PdfDocument(path) as document:
        return [(round(page.get_width() / 72 * 25.4), round(page.get_height() / 72 * 25.4)) for page in document]
