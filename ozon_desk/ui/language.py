"""The language of the interface: the desk's translations and Qt's own, and the locale of dates and numbers."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

LANGUAGES: Final = {"zh_CN": "中文", "ru": "Русский", "en": "English"}
"""Code -> the language's own name."""


def system_language() -> str:
    """The first of our languages among those the system wants; English where there is none."""
    for wanted in QLocale.system().uiLanguages():
        for code in LANGUAGES:
            if wanted.replace("-", "_").split("_")[0] == code.split("_")[0]:
                return code
    return "en"


def current_language() -> str:
    """What the program speaks now."""
    name = QLocale().name()
    return next((code for code in LANGUAGES if name.split("_")[0] == code.split("_")[0]), "en")


def install(app: QCoreApplication, language: str, resources: Path) -> None:
    """Makes ``app`` speak ``language`` ("zh_CN", "ru" or "en"); what it spoke before is taken away.

    Windows that are open keep the words they have. A missing translation leaves English.
    """
    for old in app.findChildren(QTranslator, _NAME):
        app.removeTranslator(old)
        old.setParent(None)
        old.deleteLater()
    QLocale.setDefault(QLocale(language))
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", qt_folder), (f"ozon_desk_{language}", resources / "translations")):
        translator = QTranslator(app)
        translator.setObjectName(_NAME)
        if translator.load(name, str(folder)):
            app.installTranslator(translator)
        else:
            translator.deleteLater()


_NAME: Final = "language"
