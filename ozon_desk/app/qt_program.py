"""A Qt application without a window, for the command line: translators, and a painter for labels."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication


def core_application(language: str | None, resources: Path, *, paints: bool = False) -> QCoreApplication:
    """The application whose translators speak ``language`` (English when None: scripts read what is said).

    ``paints``: labels will be drawn, which needs fonts and so a graphical application (without any screen).
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QCoreApplication

    from ozon_desk.ui import language as languages

    application = QCoreApplication.instance()
    if application is None and paints:
        from PySide6.QtGui import QGuiApplication

        application = QGuiApplication(sys.argv[:1])
    application = application or QCoreApplication(sys.argv[:1])
    # English too: its translation holds the plurals.
    languages.install(application, language or "en", resources)
    return application
