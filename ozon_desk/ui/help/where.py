"""Which page of the book belongs to what is in front. Every place, section of the settings and dialog has one."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ozon_desk.ui.help.book import INDEX

OF_PLACES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "queue": "queue",
        "bench": "bench",
        "tracking": "tracking",
        "handover": "handover",
        "alarms": "alarms",
        "cases": "cases",
        "tell_ozon": "tell_ozon",
        "journal": "journal",
        "review": "review",
        "health": "health",
        "packers": "packers#days",
        "settings": "settings",
    }
)
OF_DIALOGS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "AboutDialog": INDEX,
        "ArrivalDialog": "backups#restore",
        "BackDialog": "handover#back",
        "BadgesDialog": "packers",
        "CabinetDialog": "tracking#cabinet",
        "CancelDialog": "queue#hold",
        "CaseCloseDialog": "cases#work",
        "CaseNoteDialog": "cases#work",
        "CaseOpenDialog": "cases#open",
        "CaseStepDialog": "cases#work",
        "CauseDialog": "review#causes",
        "ClosingDialog": "handover#close",
        "CommandSheetDialog": "bench#commands",
        "CrashDialog": "when#crash",
        "DaysDialog": "review",
        "DivideDialog": "bench#boxes",
        "EventDialog": "events#take_in",
        "EventsDialog": "events#take_in",
        "EvidenceDialog": "evidence",
        "ExportDialog": "export",
        "FaultDialog": "health#faults",
        "GiveUpDialog": "handover#back",
        "GuideDialog": "first_steps",
        "HandoverListDialog": "handover#close",
        "HoldDialog": "queue#hold",
        "HubDialog": "handover#hub",
        "ImportDialog": "import",
        "KeysDialog": INDEX,
        "LabelsDialog": "labels",
        "MovesDialog": "settings#rules",
        "OzonLabelsDialog": "labels#ozon",
        "PackingsDialog": "packers#days",
        "PastDialog": "handover#close",
        "PickListDialog": "products#pick_list",
        "PointsDialog": "health#points",
        "PoolDialog": "tracking#pool",
        "PrintQueueDialog": "labels#queue",
        "ProductDialog": "products",
        "ProductImportDialog": "products#list",
        "ProductsDialog": "products#list",
        "PromiseDialog": "when#promise",
        "PullDialog": "when#cancelled",
        "ReportDialog": "reports",
        "ReturnArrivedDialog": "cases#returns",
        "SilentDialog": "events#silent",
        "SlipsDialog": "labels#slips",
        "StatusDialog": "handover#status",
        "SupportDialog": "when#support",
        "TakeBackDialog": "journal#take_back",
        "TakeAlongDialog": "backups#move",
        "TermsDialog": "handover#close",
        "TrackingBulkDialog": "tracking#many",
        "TrackingDialog": "tracking",
        "TypedNumberDialog": "tracking",
        "UnpackDialog": "bench#boxes",
        "UpdateDialog": "settings#updates",
        "WhoDialog": "packers",
    }
)


def page_of_place(place: str, section: str = "") -> str:
    """The page of a place of the window, of the settings at the ``section`` that is chosen."""
    if place == "settings" and section:
        return f"settings#{section}"
    return OF_PLACES.get(place, INDEX)


def page_of_dialog(dialog: type) -> str:
    """The page of a dialog, or of the kind it is one of; the contents for one that has none."""
    return next((OF_DIALOGS[kind.__name__] for kind in dialog.__mro__ if kind.__name__ in OF_DIALOGS), INDEX)
