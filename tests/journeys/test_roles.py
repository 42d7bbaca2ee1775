"""Nothing of a buyer and no price in a packer's session: every place, dialog, menu, list and file of the real window is
searched for what the import brought. An owner's session finds it, or the search would prove nothing."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QMenu,
    QMessageBox,
    QTabBar,
    QWidget,
)

from ozon_desk.app.log import start_log, stop_log
from ozon_desk.app.window_program import WindowProgram
from ozon_desk.domain.cases import CaseKind
from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.packers import Packer
from ozon_desk.services.exports import View
from ozon_desk.ui.desk_frame import DeskFrame
from ozon_desk.ui.dialogs.import_mapping import MappingPage
from ozon_desk.ui.dialogs.import_preview import PreviewPage
from ozon_desk.ui.export_words import DeskWords
from ozon_desk.ui.queue.actions import ACTS, OF_MANY
from tests.app.exports import FBS_BOXES, csv_table, row, table
from tests.journeys.hands import dialog_up, frame_of, until

HEADER = [*FBS_BOXES, "Имя покупателя", "Индекс", "Регион доставки", "Город доставки"]
MARKS = {
    "recipient": "Приёмова Зинаида",
    "phone": "+7 999 123-45-67",
    "address": "улица Потайная, 77",
    "email": "zinaida@hidden.example",
    "buyer": "Покупалов Аристарх",
    "postal": "198765",
    "region": "Приметный край",
    "city": "Приметинск",
    "price": "98765",
    "price before": "43219",
}
NUMBERS = ("41230001-0285-1", "41230002-0285-1", "41230003-0285-1")
_TEXT = ("QString", "QStringList")
_PROPERTIES: dict[str, list[str]] = {}
"""Class of widgets -> its properties that are text."""
_ROLES = (*range(6), 11, 12, 13, *range(256, 260))
_FAR = 200
"""Rows of a list that are looked at; longer are only those of time zones."""
NOWHERE = QModelIndex()


def the_file(path: Path, price: str, offer: str = "TPMS-01", header: list[str] | None = None) -> Path:
    rows = [
        row(
            n,
            price=price if n < 3 else f"{price} шт",
            offer=offer,
            recipient=MARKS["recipient"],
            phone=MARKS["phone"],
            address=MARKS["address"],
            email=MARKS["email"],
            warehouse="Иу-1",
            method="Почта",
        )
        for n in (1, 2, 3)
    ]
    more = [MARKS["buyer"], MARKS["postal"], MARKS["region"], MARKS["city"]]
    _, *lines = table(FBS_BOXES, rows)
    return csv_table(path, [header or HEADER, *([*line, *more] for line in lines)])


# ------------------------------------------------------------------------------------------------ what can be read


def texts_of(one: QObject) -> Iterator[str]:
    """Every property that is text, so also tool tips, accessible names and descriptions."""
    meta = one.metaObject()
    if meta.className() not in _PROPERTIES:
        properties = map(meta.property, range(meta.propertyCount()))
        _PROPERTIES[meta.className()] = [one.name() for one in properties if one.typeName() in _TEXT]
    for name in _PROPERTIES[meta.className()]:
        yield str(one.property(name))
    if isinstance(one, QComboBox):
        yield from map(one.itemText, range(min(one.count(), _FAR)))
    if isinstance(one, QTabBar):
        for number in range(one.count()):
            yield from (one.tabText(number), one.tabToolTip(number))
    if isinstance(one, QAbstractItemView) and one.model() is not None and meta.className() != "QComboBoxListView":
        yield from texts_in(one.model())


def texts_in(model: QAbstractItemModel) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(NOWHERE)
    for column in range(columns):
        for role in _ROLES:
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role))
    for line in range(min(model.rowCount(NOWHERE), _FAR)):
        for column in range(columns):
            index = model.index(line, column)
            for role in _ROLES:
                yield str(index.data(role))


def tight(text: str) -> str:
    """However digits are grouped and lines are broken."""
    return "".join(text.split()).replace(",", "")


_TIGHT = {name: tight(mark) for name, mark in MARKS.items()}


def marks_in(text: str) -> set[str]:
    """What of a buyer or a price stands in it."""
    told = tight(text)
    return {name for name, mark in _TIGHT.items() if mark in told}


def marks_in_widgets(widgets: Iterable[QWidget]) -> set[str]:
    told: list[str] = []
    for widget in widgets:
        told += texts_of(widget)
        for action in widget.actions():
            told += (action.text(), action.toolTip(), action.statusTip(), action.whatsThis())
    return marks_in("|".join(told))


def marks_on_screen() -> set[str]:
    return marks_in_widgets(QApplication.allWidgets())


def marks_in_front(frame: DeskFrame) -> set[str]:
    """On the screen in front, its window's bars, and in every dialog and menu that is up."""
    up = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not frame.window()]
    roots = [frame.stack.currentWidget(), frame.notice, frame.news, frame.incoming.bar, frame.who, *up]
    return marks_in_widgets([*roots, *(inside for root in roots for inside in root.findChildren(QWidget))])


# ---------------------------------------------------------------------------------------------------- the walk


@pytest.fixture
def hands_off(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Nothing asks for a file, opens a browser, or stops the walk by a question."""
    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, staticmethod(lambda *_a, **_k: ("", "")))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", staticmethod(lambda *_a, **_k: ([], "")))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_a, **_k: ""))
    monkeypatch.setattr(QMessageBox, "exec", lambda _self: QMessageBox.StandardButton.Cancel)
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(lambda _url: True))


def settle(frame: DeskFrame) -> None:
    for _ in range(4):
        QApplication.processEvents()
    until(lambda: not frame.worker._alive and not frame.alarm_lane._alive and not frame.queue.is_behind)
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def seen_and_closed(frame: DeskFrame) -> set[str]:
    """What is on screen now, whatever dialogs stand in front; these are closed."""
    settle(frame)
    found = marks_in_front(frame)
    while isinstance(dialog := QApplication.activeModalWidget(), QDialog):
        dialog.reject()
        if dialog is QApplication.activeModalWidget():
            dialog.close()
        QApplication.processEvents()
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    return found


def menu_actions(window: QWidget) -> list[QAction]:
    bar = window.menuBar()  # type: ignore[attr-defined]
    return [action for menu in bar.findChildren(QMenu) for action in menu.actions() if action.text()]


_NOT_WALKED = (
    "Quit",
    "Undo",
    "Redo",
    "Back up",
    "Owner",
    "Command sheet",
    "Text larger",
    "Text smaller",
    "Text at 100",
)
"""What changes the session, the shop or the window itself; the command sheet holds nothing and takes its time."""


def walk(program: WindowProgram, *, deep: bool = True) -> dict[str, set[str]]:
    """Every place, every entry of the menus, every act on a posting: what of the marks is on screen, by where. Not
    ``deep``: the places alone."""
    frame, window = frame_of(program), program.window
    desk = frame.desk
    found: dict[str, set[str]] = {}
    frame.go("queue")
    posting_id = desk.deeds.find(NUMBERS[0]).id
    frame.show_posting(posting_id)
    found["queue"] = seen_and_closed(frame)
    for place in [*frame.rail._buttons, "packers"]:
        frame.go(place)
        found[place] = seen_and_closed(frame)
    if not deep:
        return found
    settings = frame._screens["settings"]
    frame.go("settings")
    for section in settings.pages:  # type: ignore[attr-defined]
        settings.show_section(section)  # type: ignore[attr-defined]
        found[f"settings {section}"] = seen_and_closed(frame)
    frame.go("bench")
    frame.bench().open_posting(posting_id)
    found["bench, a posting on it"] = seen_and_closed(frame)
    frame.bench().bench.clear()
    frame.go("queue")
    for action in menu_actions(window):
        if not any(word in action.text().replace("&", "") for word in _NOT_WALKED):
            frame.show_posting(posting_id)
            settle(frame)
            action.trigger()
            found[f"menu {action.text()}"] = seen_and_closed(frame)
    frame.go("queue")
    for number in NUMBERS[:2]:
        posting = desk.queue.posting(desk.deeds.find(number).id)
        for kind in ACTS:
            if posting is not None and kind.applies(posting):
                if kind.act.value in ("release", "pull", "pack", "hub"):
                    continue
                wanted = [posting.id] if kind.act in OF_MANY else posting.id
                getattr(frame.queue, f"{kind.act}_requested").emit(wanted)
                found[f"act {kind.act} {number}"] = seen_and_closed(frame)
    found["everything that was built"] = marks_on_screen()
    return found


def import_by_hand(frame: DeskFrame, path: Path) -> set[str]:
    """The import through its dialog, searched at every step."""
    frame.do.take_in([path])
    dialog = dialog_up()
    found: set[str] = set()
    until(lambda: dialog.pages.currentWidget() is not dialog.busy)  # type: ignore[attr-defined]
    for _ in range(4):
        pages = dialog.pages  # type: ignore[attr-defined]
        found |= marks_in_front(frame)
        if pages.currentWidget() is dialog.results:  # type: ignore[attr-defined]
            break
        before = pages.currentWidget()
        dialog.press_primary()  # type: ignore[attr-defined]
        until(lambda before=before, pages=pages: pages.currentWidget() not in (before, dialog.busy))  # type: ignore[attr-defined]
    dialog.press_primary()  # type: ignore[attr-defined]
    until(lambda: QApplication.activeModalWidget() is None)
    settle(frame)
    return found


def columns_asked_about(frame: DeskFrame, path: Path) -> set[str]:
    """The page that asks which column is which, with every column chosen once; nothing is taken in."""
    frame.do.take_in([path])
    dialog = dialog_up()
    until(lambda: isinstance(dialog.pages.currentWidget(), MappingPage))  # type: ignore[attr-defined]
    page = dialog.pages.currentWidget()  # type: ignore[attr-defined]
    found: set[str] = set()
    box = page.boxes["posting_number"]
    for number in range(box.count()):
        box.setCurrentIndex(number)
        found |= marks_in_widgets(dialog.findChildren(QWidget))
    dialog.reject()
    until(lambda: QApplication.activeModalWidget() is None)
    return found


def exported(frame: DeskFrame, folder: Path) -> set[str]:
    """All lists there are, as workbooks and as plain tables; those a packer may not have are left out."""
    found: set[str] = set()
    for view in View:
        if not frame.desk.exports.may_write(view):
            continue
        for ending in ("xlsx", "csv"):
            path = folder / f"{view}.{ending}"
            frame.desk.exports.write(view, path, DeskWords())
            found |= marks_in_file(path)
    return found


def marks_in_file(path: Path) -> set[str]:
    data = path.read_bytes()
    if not zipfile.is_zipfile(io.BytesIO(data)):
        return marks_in(data.decode("utf-8", "replace"))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return set().union(*(marks_in(archive.read(name).decode("utf-8", "replace")) for name in archive.namelist()))


def sign_in(frame: DeskFrame, packer: Packer) -> None:
    frame.desk.packers.sign_in(packer)
    settle(frame)


def test_a_packer_sees_nothing_of_a_buyer_and_no_price_anywhere(
    program: WindowProgram, tmp_path: Path, hands_off: None
) -> None:
    frame = frame_of(program)
    desk = frame.desk
    anna = desk.packers.add("Anna", badge="ANNA")
    olga = desk.packers.add("Olga", badge="OLGA", pin="2580", is_owner=True)
    log = start_log(tmp_path / "log")
    sign_in(frame, anna)
    strange = the_file(tmp_path / "strange.csv", "98765.00", header=[f"Колонка {n}" for n in range(len(HEADER))])

    by_packer = {
        "first import": import_by_hand(frame, the_file(tmp_path / "first.csv", "43219.00")),
        "second import": import_by_hand(frame, the_file(tmp_path / "second.csv", "98765.00")),
        "unknown columns": columns_asked_about(frame, strange),
    }
    desk.cases.open(NUMBERS[0], CaseKind.DAMAGED)
    desk.deeds.pack(NUMBERS[1])
    desk.tracking.enter(NUMBERS[1], "RA644000014RU")
    by_packer |= walk(program)
    assert {where: marks for where, marks in by_packer.items() if marks} == {}
    assert exported(frame, tmp_path) == set()

    # The label is what the recipient is for, and it has him in every session.
    (label,) = desk.labels.prepare([desk.deeds.find(NUMBERS[1]).id], LabelSize.LARGE).contents
    assert label.recipient == MARKS["recipient"]

    # The same walk as an owner finds them, so that the search is one.
    sign_in(frame, olga)
    frame.go("queue")
    frame.show_posting(desk.deeds.find(NUMBERS[0]).id)
    settle(frame)
    by_owner = walk(program, deep=False)
    assert columns_asked_about(frame, strange) >= {"recipient", "phone", "address", "email", "price"}
    assert by_owner["queue"] >= {"recipient", "phone", "region", "city", "price", "price before"}

    # Signing out hides at once what is on screen, also behind another place and in a dialog that is open.
    frame.go("queue")
    frame.show_posting(desk.deeds.find(NUMBERS[0]).id)
    settle(frame)
    assert {"recipient", "phone"} <= marks_on_screen()
    frame.go("journal")
    frame.do.take_in([the_file(tmp_path / "third.csv", "43219.00")])
    dialog = dialog_up()
    until(lambda: isinstance(dialog.pages.currentWidget(), PreviewPage))  # type: ignore[attr-defined]
    assert {"price", "price before"} <= marks_in_front(frame)
    frame.do.points()
    desk.packers.sign_out()
    settle(frame)
    assert QApplication.activeModalWidget() is dialog  # the ledger of points has gone with its owner
    assert {str(one): marks for one in QApplication.allWidgets() if (marks := marks_in_widgets([one]))} == {}
    dialog.reject()

    program.window.close()
    stop_log(log)
    for path in [*tmp_path.rglob("*.ini"), *tmp_path.rglob("*.log")]:
        assert marks_in(path.read_text(encoding="utf-8", errors="replace")) == set(), path
