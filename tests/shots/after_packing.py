"""What comes after the box is closed: tracking numbers, hand-over, alarms, cases, evidence, points."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDeadlineTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from ozon_desk.domain.cases import CaseKind
from ozon_desk.domain.places import DeliveryMethod
from ozon_desk.domain.posting import IntegrationType
from ozon_desk.ui.desk_frame import DeskFrame
from tests.services.test_pool import post

BOUGHT = [post(number) for number in range(8)]
METHODS = (
    DeliveryMethod("Yanwen Economy", "Yanwen", IntegrationType.TRACKING_3PL, time(18, 0), first_mile_days=3),
    DeliveryMethod("CJ Standard", "CJ Korea Express China", IntegrationType.TRACKING_3PL, time(16, 0)),
    DeliveryMethod("4PX Registered", "4PX", IntegrationType.TRACKING_3PL, time(20, 0)),
    DeliveryMethod("СДЭК до двери", "CDEK", IntegrationType.NON_INTEGRATED, time(15, 0)),
)
View = tuple[str, QWidget]


def views(window: QMainWindow, frame: DeskFrame, ids: list[int], place: Path) -> Iterator[View]:
    """An afternoon, in its order. ``ids`` are postings to pack."""
    yield from _tracking(window, frame, ids)
    yield from _hand_over(window, frame, ids)
    yield from _alarms(window, frame)
    yield from _cases(window, frame, ids)
    yield from _evidence(frame, ids, place)
    yield from _dialogs(frame)


def _tracking(window: QMainWindow, frame: DeskFrame, ids: list[int]) -> Iterator[View]:
    desk = frame.desk
    frame.go("tracking")
    yield "numbers_empty", window
    numbers = [row.posting.posting_number for row in desk.queue.rows(ids[1:8]) if row.posting.packed_at is None]
    for number in numbers:
        desk.deeds.pack(number)
    screen: Any = frame.stack.currentWidget()
    desk.pool.add(desk.pool.read_text("\n".join(BOUGHT)), "Почта России")
    screen.scan(numbers[0])
    yield "numbers_box", window
    screen.scan("RA644000002RU")
    yield "numbers_question", window
    screen.scan("OD-CANCEL")
    screen.scan("RB123456785CN")
    for _ in range(2):
        if screen.alarm.waits:
            screen.scan("OD-OK")
    yield "numbers_done", window
    screen.scan(numbers[1])
    screen.scan("RB123456785CN")
    yield "numbers_taken", window
    screen.scan("OD-OK")
    screen.scan("LP00112233445566")
    if screen.alarm.waits:
        screen.scan("OD-OK")
    screen.scan("OD-CANCEL")
    screen.domestic.click()
    screen.scan("SF1234567890123")
    yield "numbers_domestic", window
    screen.scan("OD-CANCEL")
    screen.domestic.click()
    yield from _dialog("numbers_pool", frame.do.open_pool)
    yield from _dialog("numbers_cabinet", frame.do.open_cabinet)


def _hand_over(window: QMainWindow, frame: DeskFrame, ids: list[int]) -> Iterator[View]:
    desk = frame.desk
    desk.shop.change(delivery_methods=METHODS)
    frame.go("handover")
    yield "handover", window
    screen: Any = frame.stack.currentWidget()
    carriers = list(screen.carriers.carriers)
    screen.choose_carrier(carriers[0])
    here, other = (
        [line.posting.posting_number for line in desk.handovers.load(carrier).expected] for carrier in carriers[:2]
    )
    screen.scan(other[0])
    yield "handover_wrong", window
    screen.scan("OD-OK")
    screen.scan(here[0])
    yield "handover_question", window
    screen.scan("OD-1")
    yield "handover_cart", window
    screen.panel.turn()
    yield "handover_on_it", window
    screen.panel.turn()
    yield from _dialog("handover_terms", screen._ask_terms)
    yield from _dialog("handover_closing", screen.ask_to_close)
    closed = desk.handovers.close(screen.load.handover.id, leave_parts=True)
    yield from _dialog("handover_list", lambda: frame.hand_over._closed(closed))
    yield from _dialog("handover_past", frame.hand_over.show_past)
    if desk.handovers.first_mile():
        yield from _dialog("handover_hub", frame.hand_over.show_hub)
    yield "handover_left", window
    left = desk.deeds.find(here[0]).id
    yield from _dialog("handover_back", lambda: frame.hand_over.ask_back(left))
    yield from _dialog("handover_status", lambda: frame.hand_over.ask_status(ids))
    frame.show_posting(left)
    yield "detail_left", window


def _alarms(window: QMainWindow, frame: DeskFrame) -> Iterator[View]:
    frame.go("queue")
    frame.alarm_watch.look()
    _until(lambda: frame.news.isVisible())
    yield "news", window
    frame.go("alarms")
    yield "alarms", window
    alarms: Any = frame.stack.currentWidget()
    alarms._period_clicked(3)
    _until(lambda: not alarms._errands.are_running)
    yield "alarms_week", window


def _cases(window: QMainWindow, frame: DeskFrame, ids: list[int]) -> Iterator[View]:
    desk = frame.desk
    frame.go("cases")
    yield "cases_empty", window
    numbers = [row.posting.posting_number for row in desk.queue.rows(ids)]
    kinds = (CaseKind.LOST, CaseKind.OZON_QUESTION, CaseKind.RETURN, CaseKind.EVIDENCE_REQUEST, CaseKind.SUPPORT_TICKET)
    yield from _dialog("case_open", lambda: frame.do.case(ids[2]))
    for number, kind in zip(numbers[1:], kinds, strict=False):
        desk.cases.open(number, kind)
    yield "cases", window
    screen: Any = frame.stack.currentWidget()
    yield from _dialog("case_note", screen.note)
    yield from _dialog("case_step", screen.change)
    yield from _dialog("case_close", screen.close_or_reopen)
    yield from _dialog("case_return", lambda: screen.scanned(numbers[3]))


def _evidence(frame: DeskFrame, ids: list[int], place: Path) -> Iterator[View]:
    desk = frame.desk
    yield from _dialog("evidence_none", lambda: frame._show_evidence(0))
    shots = []
    for number, colour in enumerate(("#b08860", "#8096a8", "#607860")):
        picture = QImage(640, 480, QImage.Format.Format_RGB32)
        picture.fill(QColor(colour))
        shots.append(place / f"IMG_{number:04d}.jpg")
        picture.save(str(shots[-1]))
    desk.evidence.attach(ids[4], shots)
    yield from _dialog("evidence", lambda: frame._show_evidence(ids[4]))


def _dialogs(frame: DeskFrame) -> Iterator[View]:
    from ozon_desk.ui.dialogs.keys import KeysDialog

    desk = frame.desk
    yield from _dialog("points_none", frame.do.points)
    today = desk.now().date()
    desk.points.add(5, "CDEK", note="No number after five days")
    desk.points.add(5, "4PX", lapses=date(2027, 1, 15), day=today - timedelta(days=20))
    desk.points.add(3, "CDEK", lapses=date(2026, 12, 1), day=today - timedelta(days=60))
    frame.go("queue")
    yield "points_in_sight", frame.window()
    yield from _dialog("points", frame.do.points)
    yield from _dialog("keys", lambda: KeysDialog(frame).open())


def _dialog(name: str, deed: Callable[[], object]) -> Iterator[View]:
    deed()
    _until(lambda: QApplication.activeModalWidget() is not None)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    yield name, dialog


def _until(is_so: Callable[[], object]) -> None:
    deadline = QDeadlineTimer(20_000)
    while not is_so():
        if deadline.hasExpired():
            raise TimeoutError
        QCoreApplication.processEvents()
