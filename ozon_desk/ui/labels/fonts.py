"""The fonts the program brings along: Noto Sans (Latin, Cyrillic, ₽) first, Noto Sans SC (hanzi) second."""

from __future__ import annotations

from functools import cache
from importlib.resources import as_file, files
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

from ozon_desk.domain.errors import Trouble

FAMILIES: Final = ("Noto Sans", "Noto Sans SC")
FILES: Final = (
    ("fontpkg_noto_sans", "files/NotoSans[wdth,wght].ttf"),
    ("pylopdf_fonts_zh_cn", "NotoSansSC-Regular.otf"),
)
"""Package and file of each."""


_OUTLINED: Final = 60
"""Above this height in pixels Qt draws outlines and no longer thickens a font that has no bold cut."""


@cache
def load_fonts() -> tuple[str, ...]:
    """Make the bundled families known to Qt (once for a process, about 30 ms) and name them in order of use.

    Needs a ``QGuiApplication``. Raises Trouble ``font_missing`` (file).
    """
    for package, name in FILES:
        with as_file(files(package) / name) as path:
            if QFontDatabase.addApplicationFont(str(path)) < 0:
                raise Trouble("font_missing", file=path.name)
    return FAMILIES


@cache
def label_font(pixels: int, *, bold: bool) -> QFont:
    """Letters for a thermal printer: hinted to whole dots and black or white only, so that no thin stroke is lost."""
    font = QFont()
    font.setFamilies(list(load_fonts()))
    font.setPixelSize(pixels)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
    # Kerning by fractions of a dot can't be seen here; scripts that need shaping to be read still get it.
    font.setStyleStrategy(QFont.StyleStrategy.NoAntialias | QFont.StyleStrategy.PreferNoShaping)
    weight = _axis_weight(pixels, bold=bold)
    if weight is not None:
        font.setVariableAxis(QFont.Tag("wght"), weight)
    return font


def _axis_weight(pixels: int, *, bold: bool) -> float | None:
    """Medium for running text, so that stems are two dots at 203 dpi; small bold is Qt's, hanzi included."""
    if not bold:
        return 500.0
    return 700.0 if pixels > _OUTLINED else None
