"""What the program writes, drawn on whatever fonts the computer has: ``python -m tests.ui.bare_pc`` tells of each
picture what it looks like, and of each text that is laid out whose letters it got."""

from __future__ import annotations

import hashlib
import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2
from PySide6.QtGui import QFont, QFontDatabase, QImage, QTextDocument, QTextLayout
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from ozon_desk.domain.labels import LabelSize, describe
from ozon_desk.services.desk import Desk, TradeData
from ozon_desk.services.sample import sample_orders
from ozon_desk.storage.database import Database
from ozon_desk.ui.documents.printing import pdf_bytes
from ozon_desk.ui.documents.report_file import write_report_file
from ozon_desk.ui.documents.slips import slip_document
from ozon_desk.ui.labels.fonts import load_fonts
from ozon_desk.ui.labels.painter import paint
from ozon_desk.ui.labels.routes import A4
from ozon_desk.ui.labels.samples import longest_label
from ozon_desk.ui.labels.words import LABEL_LANGUAGES, label_words
from tests.reports import handmade

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
AT = datetime(2026, 11, 18, 6, 5, tzinfo=UTC)
PAPERS = ("zh_CN", "ru")
SAID = "Packed · Упаковано · 已打包 · 1 290 ₽ · ■ ▲ ◆ ● ✓ ⊗ → ▼ ⏎ – … «» “” № × ×3"


def drawn() -> dict[str, str]:
    """Name of a picture -> what it looks like; for widgets (the system smooths them) whose letters."""
    load_fonts()
    looks = {"families of the interface": families(SAID, QApplication.font())}
    bold = QFont(QApplication.font())
    bold.setBold(True)
    looks["bold"] = families(SAID, bold)
    for widget in (QLabel(SAID), QPushButton(SAID), QLineEdit(SAID)):
        widget.ensurePolished()
        looks[type(widget).__name__] = families(SAID, widget.font())
    desk = Desk(Database.open(None), TradeData.load(RESOURCES), clock=lambda: AT, name="bare")
    templates = {size: desk.label_templates.of(size) for size in LabelSize}
    for language in LABEL_LANGUAGES:
        looks[f"help in {language}"] = _families_of_help(RESOURCES / "help" / language / "bench.md")
        for size in LabelSize:
            content = longest_label(language, AT, "Asia/Shanghai")
            plan = describe(content, templates[size], label_words(language, RESOURCES))
            looks[f"label {language} {size}"] = _look(paint(plan, 203))
    with TemporaryDirectory() as name:
        for language in PAPERS:
            path = Path(name) / f"report_{language}.pdf"
            write_report_file(handmade(), path, language, RESOURCES)
            looks[f"report {language}"] = _look_of_pdf(path.read_bytes())
    desk.imports.apply(desk.imports.compare(sample_orders(AT)))
    number = sample_orders(AT).drafts[2].posting_number
    desk.deeds.pack(number)
    for language in PAPERS:
        desk.shop.change(slip_language=language)
        slip = slip_document(desk, desk.deeds.find(number).id, RESOURCES, A4)
        looks[f"slip {language}"] = _look_of_pdf(pdf_bytes(slip, "slip")[0])
    desk.close()
    return looks


def families(text: str, font: QFont) -> str:
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return _runs(layout)


def _families_of_help(page: Path) -> str:
    document = QTextDocument()
    document.setDefaultFont(QApplication.font())
    document.setMarkdown(page.read_text(encoding="utf-8"))
    names: set[str] = set()
    block = document.begin()
    while block.isValid():
        pieces = block.begin()
        while not pieces.atEnd():
            piece = pieces.fragment()
            names |= set(families(piece.text(), piece.charFormat().font()).split(", "))
            pieces += 1
        block = block.next()
    return ", ".join(sorted(names))


def _runs(layout: QTextLayout) -> str:
    """The families of the letters; "nothing" among them where there is none for one."""
    runs = layout.glyphRuns()
    names = {run.rawFont().familyName() for run in runs}
    if any(0 in run.glyphIndexes() for run in runs):
        names.add("nothing")
    return ", ".join(sorted(names))


def _look(image: QImage) -> str:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    rows = b"".join(bytes(grey.constScanLine(y))[: grey.width()] for y in range(grey.height()))
    return hashlib.sha256(rows).hexdigest()


def _look_of_pdf(data: bytes) -> str:
    """As PDFium, which has the letters of the file only, paints it."""
    digest = hashlib.sha256()
    with pypdfium2.PdfDocument(data) as document:
        for page in document:
            picture = page.render(scale=1, grayscale=True).to_pil()
            digest.update(picture.tobytes())
    return digest.hexdigest()


def application() -> QApplication:
    """Dressed as the window's is."""
    made = QApplication.instance() or QApplication([])
    assert isinstance(made, QApplication)
    font = made.font()
    font.setFamilies([*load_fonts()])
    made.setFont(font)
    return made


if __name__ == "__main__":
    application()
    known = [family for family in QFontDatabase.families() if family not in load_fonts()]
    json.dump({"known": known, "drawn": drawn()}, sys.stdout)
