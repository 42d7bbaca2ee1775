"""Every sign the program writes has a letter in the fonts it brings along: on a bare PC there are no others."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.resources import as_file, files
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QRawFont

from ozon_desk.ui.labels.fonts import FILES

ROOT = Path(__file__).resolve().parents[2]


def written() -> Iterator[Path]:
    """What people read comes from these. Files of other people's words are only ever read by the program."""
    yield from (ROOT / "resources" / "translations").glob("*.ts")
    yield from (ROOT / "resources" / "help").rglob("*.md")
    yield from (ROOT / "resources").glob("*.json")
    yield from (ROOT / "resources" / "label_templates").glob("*.json")
    yield from (ROOT / "ozon_desk" / "ui").rglob("*.py")
    yield ROOT / "ozon_desk" / "services" / "sample.py"


def test_every_sign_has_a_letter(qapp: QGuiApplication) -> None:
    fonts = []
    for package, name in FILES:
        with as_file(files(package) / name) as path:
            fonts.append(QRawFont(str(path), 20.0))
    assert all(font.isValid() for font in fonts)
    blank: dict[str, list[str]] = {}
    for path in written():
        for sign in set(path.read_text(encoding="utf-8")) - {"\n"}:
            if not any(font.supportsCharacter(ord(sign)) for font in fonts):
                blank.setdefault(f"{sign} U+{ord(sign):04X}", []).append(str(path.relative_to(ROOT)))
    assert blank == {}, "⊗ stands for what is wrong, ▼ for a menu, ⏎ for Enter"
