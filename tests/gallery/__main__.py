"""Opens every window of the catalogue in one language and tells, as JSON, what is wrong with each:
``python -m tests.gallery LANGUAGE [NAME …]``; "doubled" is English with every text said twice.

A process of its own, on a screen as small as most benches have it.
"""

from __future__ import annotations

import argparse
import json
import os
import pickle
import sys
import tempfile
from contextlib import nullcontext
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).parents[1] / 'shots' / 'screen.json'}"

from PySide6.QtCore import Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from tests.gallery.catalogue import of_shop
from tests.gallery.fitting import cut
from tests.gallery.hall import Entry, Hall, opened, settle
from tests.gallery.naming import dialog_keys, mouse_only, nameless
from tests.gallery.stock import Shop, Stock, build
from tests.gallery.words import DoubledSpeech, left_in_english

Found = dict[str, list[str]]
DOUBLED = "doubled"
_warnings: list[str] = []


def look_at_all(
    application: QApplication,
    stock: Stock,
    place: Path,
    language: str,
    percent: int = 100,
    names: frozenset[str] = frozenset(),
) -> Found:
    """What is wrong, by the name of the entry; those that nothing is wrong with are left out."""
    found: Found = {}
    doubled = language == DOUBLED
    with DoubledSpeech() if doubled else nullcontext():
        for shop in Shop:
            entries = [one for one in of_shop(shop) if not names or one.name in names]
            if not entries:
                continue
            spoken = "en" if doubled else language
            with opened(application, stock, shop, place / shop, language=spoken, percent=percent) as hall:
                for entry in entries:
                    wrong = _look(hall, entry, spoken)
                    if wrong:
                        found[entry.name] = wrong
                    hall.tidy()
    return found


def _look(hall: Hall, entry: Entry, language: str) -> list[str]:
    _warnings.clear()
    window = hall.look(entry)
    wrong = [] if _shows(window, hall) == entry.shows.partition(":")[0] else [f"shows {_shows(window, hall)}"]
    wrong += cut(window) + left_in_english(window, language) + nameless(window) + mouse_only(window)
    wrong += dialog_keys(window)
    if isinstance(window, QDialog):
        wrong += _escape(window)
    return sorted({*wrong, *_warnings})


def _shows(window: QWidget, hall: Hall) -> str:
    return type(window).__name__ if isinstance(window, QDialog) else hall.frame.place_in_front()


def _escape(dialog: QDialog) -> list[str]:
    """Once leaves a field or a search that was begun at most."""
    for _ in range(2):
        QTest.keyClick(dialog.focusWidget() or dialog, Qt.Key.Key_Escape)
        settle()
        if not isValid(dialog) or not dialog.isVisible():
            return []
    return ["Esc doesn't close it"]


def _hear(kind: QtMsgType, _context: object, text: str) -> None:
    if kind != QtMsgType.QtDebugMsg and "propagateSizeHints" not in text:
        _warnings.append(f"Qt says: {text}")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.gallery", description=__doc__)
    parser.add_argument("language")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--percent", type=int, default=100, help="size of the text")
    parser.add_argument("--stock", type=Path, help="where the shops are made already")
    given = parser.parse_args()
    qInstallMessageHandler(_hear)
    application = QApplication([])
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        stock = pickle.loads(given.stock.read_bytes()) if given.stock else build(place / "stock", 200)
        found = look_at_all(application, stock, place, given.language, given.percent, frozenset(given.names))
    print(json.dumps(found, ensure_ascii=False, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
