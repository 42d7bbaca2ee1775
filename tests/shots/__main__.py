"""Takes pictures of the catalogue (``tests/gallery``): ``python3 dev.py shots FOLDER`` of every window, language and
theme; with ``--all`` as sheets of small ones, text 100 and 150 %; without a folder those of the documentation.

At a fixed moment, so that pictures differ only when the program does.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path

# A screen as most benches have it: dialogs take no more room than there is.
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('screen.json')}"

from PySide6.QtWidgets import QApplication

from tests.gallery.catalogue import ENTRIES, of_shop
from tests.gallery.hall import SIZE, Entry, Hall, opened
from tests.gallery.stock import Shop, Stock, build
from tests.shots.sheets import Sheets, Tile

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("zh_CN", "ru", "en")
THEMES = ("light", "dark")
PERCENTS = (100, 150)
POSTINGS = 4_000
"""In the weeks of the evening: a chart has something in every bar."""
HOME = "/home/packer"
"""What paths on the pictures begin with; it needn't be there."""
DOCUMENTED = (
    "queue_en_light",
    "queue_zh_CN_light",
    "queue_ru_light",
    *(f"guide_{step}_{language}_light" for step in ("warehouse", "printer") for language in LANGUAGES),
    "bench_en_dark",
    "boxes_en_light",
    "question_ru_light",
    "scan_back_zh_CN_light",
    "alarm_ru_light",
    "handover_cart_en_light",
    "alarms_zh_CN_light",
    "cases_ru_light",
    "import_en_light",
    "review_en_light",
)


def main(
    folder: Path,
    languages: Iterable[str] = LANGUAGES,
    themes: Iterable[str] = THEMES,
    size: tuple[int, int] = SIZE,
    only: frozenset[str] = frozenset(),
) -> int:
    """A picture each; ``only``: of these as they are called in the end, without ".png"."""
    folder.mkdir(parents=True, exist_ok=True)
    with _stock() as (application, stock):
        for language, theme in product(languages, themes):
            wanted = [one for one in ENTRIES.values() if not only or f"{one.name}_{language}_{theme}" in only]
            for hall, entry in _halls(application, stock, wanted, language, theme, 100, size):
                hall.look(entry).grab().save(str(folder / f"{entry.name}_{language}_{theme}.png"))
    return 0


def sheets(folder: Path, names: frozenset[str] = frozenset()) -> int:
    """All at once, to be looked at: a sheet for some windows, with every language, theme and size of each."""
    made = Sheets(folder)
    wanted = [entry for entry in ENTRIES.values() if not names or entry.name in names]
    with _stock() as (application, stock):
        for language, theme, percent in product(LANGUAGES, THEMES, PERCENTS):
            for hall, entry in _halls(application, stock, wanted, language, theme, percent, SIZE):
                made.add(entry.name, Tile(language, theme, percent), hall.look(entry).grab().toImage())
    made.write()
    return 0


def _halls(
    application: QApplication,
    stock: Stock,
    wanted: list[Entry],
    language: str,
    theme: str,
    percent: int,
    size: tuple[int, int],
) -> Iterator[tuple[Hall, Entry]]:
    """Each of the entries with the window it is to be opened in."""
    for shop in Shop:
        entries = [entry for entry in of_shop(shop) if entry in wanted]
        if not entries:
            continue
        with (
            tempfile.TemporaryDirectory() as name,
            opened(
                application, stock, shop, Path(name), language=language, theme=theme, percent=percent, size=size
            ) as hall,
        ):
            for entry in entries:
                yield hall, entry
                hall.tidy()


@contextmanager
def _stock() -> Iterator[tuple[QApplication, Stock]]:
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with tempfile.TemporaryDirectory() as name:
        yield application, build(Path(name), POSTINGS)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py shots", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--all", action="store_true", help="sheets of everything, to be looked at")
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME", help="these windows of the sheets alone")
    return parser.parse_args()


def run() -> int:
    arguments = _arguments()
    # Whose home it is here is nobody's business; letters keep the cache they have.
    os.environ.setdefault("XDG_CACHE_HOME", str(Path.home() / ".cache"))
    os.environ["HOME"] = HOME
    if arguments.folder is None:
        return main(ROOT / "docs" / "pictures", only=frozenset(DOCUMENTED))
    if arguments.all:
        return sheets(arguments.folder, frozenset(arguments.only))
    return main(arguments.folder)


if __name__ == "__main__":
    sys.exit(run())
