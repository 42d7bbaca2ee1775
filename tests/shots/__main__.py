"""Takes pictures: ``python3 dev.py shots FOLDER`` of every screen, language and theme; without a folder those of the
documentation.

The whole window on sample orders at a fixed moment, so that pictures differ only when the program does.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

# A screen as most benches have it: dialogs take no more room than there is.
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('screen.json')}"

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ozon_desk.app.arguments import parser
from ozon_desk.app.window_program import WindowProgram
from ozon_desk.domain.places import Requirement
from ozon_desk.domain.status import Tab
from ozon_desk.services.sample import sample_orders
from ozon_desk.ui.desk_frame import DeskFrame
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.screens.settings import SettingsScreen
from tests.files.make_exports import postings, write_csv_export
from tests.shots import after_packing, evening

ROOT = Path(__file__).resolve().parents[2]
AT = "2026-11-18T06:05:00Z"
LANGUAGES = ("zh_CN", "ru", "en")
THEMES = ("light", "dark")
SIZE = (1366, 768)
DOCUMENTED = (
    "queue_en_light",
    "queue_zh_CN_light",
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
    languages: tuple[str, ...] = LANGUAGES,
    themes: tuple[str, ...] = THEMES,
    size: tuple[int, int] = SIZE,
) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    for language in languages:
        for theme in themes:
            with tempfile.TemporaryDirectory() as name:
                _take(application, Path(name), folder, language, theme, size)
    return 0


def _take(
    application: QApplication, place: Path, folder: Path, language: str, theme: str, size: tuple[int, int]
) -> None:
    memory = MachineMemory(place / "settings.ini")
    memory.theme, memory.language, memory.sounds = theme, language, False
    database = place / "shots.db"
    arguments = parser().parse_args(["--database", str(database), "--at", AT, "--language", language])
    program = WindowProgram(application, arguments, database, memory)
    program.window.resize(*size)
    program.show()
    _until(lambda: program.frame is not None)
    assert program.frame is not None
    for name, widget in _views(program, program.frame, place):
        _settle()
        widget.grab().save(str(folder / f"{name}_{language}_{theme}.png"))
        if isinstance(widget, QDialog):
            widget.reject()
    program.window.close()
    program.shut()


def _views(program: WindowProgram, frame: DeskFrame, place: Path) -> Iterator[tuple[str, QWidget]]:
    """Name and widget of each picture, in the order of a day."""
    window, desk = program.window, frame.desk
    yield "empty", window
    desk.imports.apply(desk.imports.compare(sample_orders(datetime.fromisoformat(AT))))
    if frame.desk.shop.settings.time_zone != "Asia/Shanghai":
        desk.shop.change(time_zone="Asia/Shanghai", country="CN")
    yield "queue", window
    ids = list(desk.queue.ids(Tab.TO_PACK))
    frame.queue.choose(ids[2])
    yield "detail", window
    frame.pack(ids[6])
    bench = frame.stack.currentWidget()
    bench.scan("SPK-3")
    bench.scan("SPK-3")
    yield "bench", window
    bench.scan("SC-RD")
    yield "alarm", window
    bench.scan("OD-OK")
    bench.scan("OD-HOLD")
    yield "question", window
    bench.scan("OD-CANCEL")
    bench.scan("SC-GR")
    bench.scan("OD-NEXTBOX")
    yield "boxes", window
    desk.shop.change(weighing=Requirement.OPTIONAL, scan_back=True)
    bench.scan("OD-CANCEL")
    frame.pack(ids[6])
    for scan in ("SPK-3", "SPK-3", "SC-GR", "SC-GR", "ABC-9"):
        bench.scan(scan)
    yield "weigh", window
    bench.scan("1250")
    bench.scan("700")
    yield "scan_back", window
    desk.shop.change(weighing=Requirement.OFF, scan_back=False)
    bench.scan("OD-CANCEL")
    frame.pack(ids[6])
    for scan in ("SPK-3", "SPK-3", "SC-GR", "SC-GR", "ABC-9"):
        bench.scan(scan)
    yield "packed", window
    frame.go("queue")
    yield from _dialogs(frame, ids, place)
    yield from after_packing.views(window, frame, ids, place)
    for screen in ("tell_ozon", "journal"):
        frame.go(screen)
        yield screen, window
    frame.go("settings")
    settings = frame.stack.currentWidget()
    assert isinstance(settings, SettingsScreen)
    for section in settings.pages:
        settings.show_section(section)
        yield f"settings_{section}", window
    frame.help.show_page("when#printer")
    assert frame.help.dialog is not None
    yield "help", frame.help.dialog
    frame.go("queue")
    yield from evening.views(window, frame, place)


def _dialogs(frame: DeskFrame, ids: list[int], place: Path) -> Iterator[tuple[str, QWidget]]:
    frame.desk.products.take_from_orders()
    frame.desk.products.learn("4600000000008", "TPMS-04")
    frame.desk.products.learn("14600000000005", "TPMS-04", pieces=12)
    export = write_csv_export(place / "postings.csv", "fbs_ru_29", postings(40))
    text = export.read_text(encoding="utf-8-sig").replace('"1"', '"1,5"', 1)
    export.write_text(text, encoding="utf-8-sig")
    deeds: tuple[tuple[str, Callable[[], object]], ...] = (
        ("hold", lambda: frame.do.hold(ids[3])),
        ("divide", lambda: frame.do.divide(ids[2])),
        ("print_queue", frame.print_queue),
        ("cancel", lambda: frame.do.cancel(ids[3])),
        ("promise", lambda: frame.do.promise(ids[3])),
        ("track", lambda: frame.do.track(ids[3])),
        ("divide", lambda: frame.do.divide(ids[2])),
        ("tracking", frame.do.open_tracking_list),
        ("event", lambda: frame.do.enter_event(ids[3])),
        ("events", frame.do.events),
        ("silent", frame.silent_parcels),
        ("labels", lambda: frame.do.labels(ids)),
        ("pick_list", frame.pick_list),
        ("slips", lambda: frame.do.slips(ids)),
        ("command_sheet", frame.do.command_sheet),
        ("products", frame.do.products),
        ("export", frame.export),
        ("import", lambda: frame.do.take_in([export])),
    )
    for name, deed in deeds:
        deed()
        _settle()
        dialog = QApplication.activeModalWidget()
        assert dialog is not None, name
        if name == "tracking":
            _paste_numbers(frame, dialog, ids)
        if name == "import":
            _until(lambda dialog=dialog: dialog.pages.currentWidget() is not dialog.busy)
        yield name, dialog


def _paste_numbers(frame: DeskFrame, dialog: QWidget, ids: list[int]) -> None:
    numbers = [row.posting.posting_number for row in frame.desk.queue.rows(ids)]
    pairs = zip(
        numbers,
        ("RB123456785CN", "YT2212345678901234", "YT2212345678901234", "RB123456786CN", "1.23457E+13", "1008841234"),
        strict=False,
    )
    dialog.paste("\n".join(f"{number}\t{tracking}" for number, tracking in pairs))  # type: ignore[attr-defined]


def _settle() -> None:
    """All that waits in the event loop, and what the background still owes."""
    deadline = QDeadlineTimer(300)
    while not deadline.hasExpired():
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _until(is_so: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(20_000)
    while not is_so():
        if deadline.hasExpired():
            raise TimeoutError
        QCoreApplication.processEvents()


def _documentation() -> int:
    """The pictures named in README and docs, and no others."""
    with tempfile.TemporaryDirectory() as name:
        main(Path(name))
        for picture in DOCUMENTED:
            shutil.copyfile(Path(name) / f"{picture}.png", ROOT / "docs" / "pictures" / f"{picture}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])) if len(sys.argv) > 1 else _documentation())
