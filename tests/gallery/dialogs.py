"""Every dialog, on the shop where it has something to say."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from PySide6.QtWidgets import QDialog

from ozon_desk import __version__
from ozon_desk.services.exports import View
from ozon_desk.services.support import Part
from ozon_desk.services.updates import UpdateNotice
from ozon_desk.ui.dialogs.about import AboutDialog
from ozon_desk.ui.dialogs.crash import CrashDialog
from ozon_desk.ui.dialogs.keys import KeysDialog
from ozon_desk.ui.dialogs.support import SupportDialog
from ozon_desk.ui.review.health_panel import CANCELS
from ozon_desk.ui.review.spans import SpanKind
from tests.gallery.hall import Entry, Hall, until
from tests.gallery.places import packers_of_a_month, review_of_last_week
from tests.gallery.stock import Shop

Deed = Callable[[Hall], object]


def entries() -> Iterator[Entry]:
    """Those of a shop stand together."""
    for shop, of_shop in (
        (Shop.EMPTY, _EMPTY),
        (Shop.MORNING, _MORNING),
        (Shop.AFTERNOON, _AFTERNOON),
        (Shop.EVENING, _EVENING),
        (Shop.OWNED, _OWNED),
    ):
        for name, (shows, deed) in of_shop.items():
            yield Entry(name, shop, shows, lambda hall, deed=deed: hall.dialog(lambda: deed(hall)))


def _show_help(hall: Hall) -> QDialog:
    hall.queue()
    hall.frame.help.show_page("when#printer")
    assert hall.frame.help.dialog is not None
    return hall.frame.help.dialog


def help_entry() -> Entry:
    """The only dialog that isn't modal."""
    return Entry("help", Shop.MORNING, "HelpDialog", _show_help)


# ------------------------------------------------------------------------------------------------------- the morning


def _tracking_bulk(hall: Hall) -> None:
    pairs = zip(
        hall.stock.numbers,
        ("RB123456785CN", "YT2212345678901234", "YT2212345678901234", "RB123456786CN", "1.23457E+13", "1008841234"),
        strict=False,
    )
    hall.frame.do.open_tracking_list("\n".join(f"{number}\t{tracking}" for number, tracking in pairs))


def _import(hall: Hall) -> None:
    dialog = hall.dialog(lambda: hall.frame.do.take_in([hall.stock.export]))
    until(lambda: dialog.pages.currentWidget() is not dialog.busy)


def _ozon_labels(hall: Hall) -> None:
    dialog = hall.dialog(lambda: hall.frame.do.take_in([hall.stock.labels]))
    until(lambda: dialog.pages.currentIndex() == 1)


def _products(hall: Hall) -> Any:
    products = hall.dialog(hall.frame.do.products)
    until(lambda: products.model.rowCount() > 0)
    return products


def _product(hall: Hall) -> None:
    products = _products(hall)
    products.table.selectRow(0)
    products.press_primary()


def _product_import(hall: Hall) -> None:
    products = _products(hall)
    target = hall.place / "products.xlsx"
    products.export(target)
    until(target.exists)
    hall.rest()
    dialog = products.take_in(target)
    until(lambda: not dialog.is_working)


def _calendar_moves(hall: Hall) -> None:
    page = hall.section("calendar")
    page.ask(hall.desk.now().date())


def _owner(hall: Hall) -> None:
    hall.frame.ask_owner()


def _guide(step: int) -> Deed:
    """At one of its steps, on a computer that was never asked."""

    def open_at(hall: Hall) -> None:
        hall.program.first_steps.ask(is_first=True)
        guide = hall.program.first_steps.guide
        assert guide is not None
        guide.show_step(step)

    return open_at


def _support(hall: Hall) -> None:
    about = "A file for the support of Ozon Desk.\n\nIt holds: the log of the program, reports of errors…\n"
    parts = (Part("about.txt", about), Part("system.txt", "…"), Part("log/ozon-desk.log", "…"))
    SupportDialog(lambda: parts, hall.desk.now(), hall.frame).open()


_EMPTY: dict[str, tuple[str, Deed]] = {
    "guide_language": ("GuideDialog", _guide(0)),
    "guide_warehouse": ("GuideDialog", _guide(1)),
    "guide_printer": ("GuideDialog", _guide(2)),
    "guide_orders": ("GuideDialog", _guide(3)),
    "products_empty": ("ProductsDialog", lambda hall: hall.frame.do.products()),
    "points_none": ("PointsDialog", lambda hall: hall.frame.do.points()),
    "who_nobody": ("WhoDialog", lambda hall: hall.frame.ask_who()),
    "evidence_none": ("EvidenceDialog", lambda hall: hall.frame._show_evidence(0)),
}
_MORNING: dict[str, tuple[str, Deed]] = {
    "hold": ("HoldDialog", lambda hall: hall.frame.do.hold(hall.ids[3])),
    "divide": ("DivideDialog", lambda hall: hall.frame.do.divide(hall.ids[6])),
    "print_queue": ("PrintQueueDialog", lambda hall: hall.frame.printing.show_queue()),
    "cancel": ("CancelDialog", lambda hall: hall.frame.do.cancel(hall.ids[3])),
    "promise": ("PromiseDialog", lambda hall: hall.frame.do.promise(hall.ids[3])),
    "track": ("TrackingDialog", lambda hall: hall.frame.do.track(hall.ids[3])),
    "numbers_many": ("TrackingBulkDialog", _tracking_bulk),
    "event": ("EventDialog", lambda hall: hall.frame.do.enter_event(hall.ids[3])),
    "events": ("EventsDialog", lambda hall: hall.frame.do.events()),
    "silent": ("SilentDialog", lambda hall: hall.frame.silent_parcels()),
    "labels": ("LabelsDialog", lambda hall: hall.frame.printing.labels(hall.ids)),
    "ozon_labels": ("OzonLabelsDialog", _ozon_labels),
    "pick_list": ("PickListDialog", lambda hall: hall.frame.pick_list()),
    "slips": ("SlipsDialog", lambda hall: hall.frame.printing.slips(hall.ids)),
    "command_sheet": ("CommandSheetDialog", lambda hall: hall.frame.printing.command_sheet()),
    "products": ("ProductsDialog", _products),
    "product": ("ProductDialog", _product),
    "product_import": ("ProductImportDialog", _product_import),
    "export": ("ExportDialog", lambda hall: hall.frame.export()),
    "import": ("ImportDialog", _import),
    "moves": ("MovesDialog", _calendar_moves),
    "keys": ("KeysDialog", lambda hall: KeysDialog(hall.frame).open()),
    "about": ("AboutDialog", lambda hall: AboutDialog(__version__, hall.frame).open()),
    "support": ("SupportDialog", _support),
    "crash": ("CrashDialog", lambda hall: CrashDialog("ValueError\n  File …", hall.frame).open()),
}

# ----------------------------------------------------------------------------------------------------- the afternoon


def _cases(hall: Hall) -> Any:
    screen = hall.go("cases")
    until(lambda: screen.model.rowCount() > 0)
    screen.table.selectRow(0)
    return screen


def _closing(hall: Hall) -> None:
    screen = hall.go("handover")
    screen.choose_carrier("4PX")
    screen.ask_to_close()


def _terms(hall: Hall) -> None:
    screen = hall.go("handover")
    screen.choose_carrier("4PX")
    screen._ask_terms()


def _handover_list(hall: Hall) -> None:
    hall.frame.hand_over.show_list(hall.desk.handovers.past()[0][0].id)


_NOTICE = UpdateNotice(
    "9.1.0",
    date(2026, 12, 1),
    {"en": "Labels of two more carriers.", "ru": "Этикетки ещё двух перевозчиков.", "zh_CN": "新增两家承运商的面单。"},
    r"\\server\install\OzonDesk-9.1.0-setup.exe",
    "0123456789abcdef" * 4,
)


def _restore(hall: Hall) -> None:
    """Of a back-up that may have been made a while ago: everything is said, nothing done."""
    backup = next(iter(hall.desk.backups.list()), None) or hall.desk.backups.now()
    assert backup is not None
    dialog = hall.frame.moves.open_file(backup.path, whole=False)
    until(lambda: dialog.primary.isEnabled())  # type: ignore[attr-defined]


_AFTERNOON: dict[str, tuple[str, Deed]] = {
    "restore": ("ArrivalDialog", _restore),
    "update": ("UpdateDialog", lambda hall: hall.frame.updates.show_notice(_NOTICE)),
    "take_along": ("TakeAlongDialog", lambda hall: hall.frame.moves.take_along()),
    "unpack": ("UnpackDialog", lambda hall: hall.frame.do.unpack(hall.ids[8])),
    "pull": ("PullDialog", lambda hall: hall.frame.do.open_pull_list()),
    "numbers_pool": ("PoolDialog", lambda hall: hall.frame.do.open_pool()),
    "numbers_cabinet": ("CabinetDialog", lambda hall: hall.frame.do.open_cabinet()),
    "handover_terms": ("TermsDialog", _terms),
    "handover_closing": ("ClosingDialog", _closing),
    "handover_give_up": ("GiveUpDialog", lambda hall: hall.frame.hand_over.ask_to_give_up("4PX")),
    "handover_list": ("HandoverListDialog", _handover_list),
    "handover_past": ("PastDialog", lambda hall: hall.frame.hand_over.show_past()),
    "handover_hub": ("HubDialog", lambda hall: hall.frame.hand_over.show_hub()),
    "handover_back": ("BackDialog", lambda hall: hall.frame.hand_over.ask_back(hall.ids[0])),
    "handover_status": ("StatusDialog", lambda hall: hall.frame.hand_over.ask_status(hall.ids)),
    "case_open": ("CaseOpenDialog", lambda hall: hall.frame.do.case(hall.ids[2])),
    "case_note": ("CaseNoteDialog", lambda hall: _cases(hall).note()),
    "case_step": ("CaseStepDialog", lambda hall: _cases(hall).change()),
    "case_close": ("CaseCloseDialog", lambda hall: _cases(hall).close_or_reopen()),
    "case_return": ("ReturnArrivedDialog", lambda hall: _cases(hall).scanned(hall.stock.numbers[3])),
    "evidence": ("EvidenceDialog", lambda hall: hall.frame._show_evidence(hall.ids[4])),
    "points": ("PointsDialog", lambda hall: hall.frame.do.points()),
}

# ------------------------------------------------------------------------------------------------------- the evening


def _cause(hall: Hall) -> None:
    review = review_of_last_week(hall)
    review.set_kind(SpanKind.QUARTER)
    until(lambda: not review.reading.is_busy)
    review.chart.chosen.emit(1, -1)
    hall.rest()
    review.list.want_cause()


def _fault(hall: Hall) -> None:
    health = hall.go("health")
    until(lambda: not health.reading.is_busy)
    health.choose(CANCELS)
    hall.rest()
    health.list.want_fault()


def _packings(hall: Hall) -> None:
    stats = packers_of_a_month(hall)
    stats.table.selectRow(0)
    stats.open_row()


def _badges(hall: Hall) -> None:
    page = hall.section("packers")
    hall.rest()
    page.print_badges()


def _take_back(hall: Hall) -> None:
    journal = hall.go("journal")
    until(lambda: journal.model.rowCount() > 0)
    journal.table.selectRow(0)
    until(lambda: journal.entry.entry is not None and journal.entry.take_back.isEnabled())
    journal.entry.take_back.click()


def _wipe(hall: Hall) -> None:
    page = hall.section("privacy")
    hall.rest()
    page.days.setValue(30)
    page.preview()
    until(page.wipe.isEnabled)
    page.wipe.click()


_EVENING: dict[str, tuple[str, Deed]] = {
    "review_cause": ("CauseDialog", _cause),
    "review_days": ("DaysDialog", lambda hall: review_of_last_week(hall).set_kind(SpanKind.ANY)),
    "report": ("ReportDialog", lambda hall: hall.frame.do.report()),
    "health_fault": ("FaultDialog", _fault),
    "packings": ("PackingsDialog", _packings),
    "badges": ("BadgesDialog", _badges),
    "journal_take_back": ("TakeBackDialog", _take_back),
    "wipe": ("TypedNumberDialog", _wipe),
    "stores_import": ("ImportDialog", _import),
    "stores_export": ("ExportDialog", lambda hall: hall.frame.export(str(View.QUEUE))),
}
_OWNED: dict[str, tuple[str, Deed]] = {"owner": ("WhoDialog", _owner)}
