"""Names of the things of the trade: tabs, stages, statuses, deadlines, consequences."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.deadlines import DeadlineKind, Source, Urgency
from ozon_desk.domain.places import Requirement
from ozon_desk.domain.posting import HoldReason, IntegrationType
from ozon_desk.domain.rulebook import WAREHOUSE_COUNTRY
from ozon_desk.domain.status import OzonStatus, Stage, Tab
from ozon_desk.services.exports import View
from ozon_desk.services.imports import ZoneSource
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, say

TABS: Final[Mapping[str, str]] = MappingProxyType(
    {
        Tab.TO_PACK: QT_TRANSLATE_NOOP("tabs", "To pack"),
        Tab.TO_SHIP: QT_TRANSLATE_NOOP("tabs", "To ship"),
        Tab.IN_TRANSIT: QT_TRANSLATE_NOOP("tabs", "In transit"),
        Tab.ATTENTION: QT_TRANSLATE_NOOP("tabs", "Attention"),
        Tab.DONE: QT_TRANSLATE_NOOP("tabs", "Done"),
        Tab.CANCELLED: QT_TRANSLATE_NOOP("tabs", "Cancelled"),
        Tab.ALL: QT_TRANSLATE_NOOP("tabs", "All"),
    }
)
STAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        Stage.NEW: QT_TRANSLATE_NOOP("stages", "Not packed"),
        Stage.PACKED: QT_TRANSLATE_NOOP("stages", "Packed"),
        Stage.FIRST_MILE: QT_TRANSLATE_NOOP("stages", "On its way to the hub"),
        Stage.HANDED_OVER: QT_TRANSLATE_NOOP("stages", "Handed over"),
        Stage.DELIVERING: QT_TRANSLATE_NOOP("stages", "Delivering"),
        Stage.LAST_MILE: QT_TRANSLATE_NOOP("stages", "Last mile"),
        Stage.DELIVERED: QT_TRANSLATE_NOOP("stages", "Delivered"),
        Stage.CANCELLED: QT_TRANSLATE_NOOP("stages", "Cancelled here"),
        Stage.ON_HOLD: QT_TRANSLATE_NOOP("stages", "On hold"),
    }
)
STATUSES: Final[Mapping[str, str]] = MappingProxyType(
    {
        OzonStatus.AWAITING_REGISTRATION: QT_TRANSLATE_NOOP("statuses", "Awaiting registration"),
        OzonStatus.ACCEPTANCE_IN_PROGRESS: QT_TRANSLATE_NOOP("statuses", "Acceptance in progress"),
        OzonStatus.AWAITING_APPROVE: QT_TRANSLATE_NOOP("statuses", "Awaiting confirmation"),
        OzonStatus.AWAITING_PACKAGING: QT_TRANSLATE_NOOP("statuses", "Awaiting packing"),
        OzonStatus.AWAITING_DELIVER: QT_TRANSLATE_NOOP("statuses", "Awaiting shipping"),
        OzonStatus.ARBITRATION: QT_TRANSLATE_NOOP("statuses", "In dispute"),
        OzonStatus.CLIENT_ARBITRATION: QT_TRANSLATE_NOOP("statuses", "Client dispute"),
        OzonStatus.HANDED_OVER: QT_TRANSLATE_NOOP("statuses", "Handed over"),
        OzonStatus.DELIVERING: QT_TRANSLATE_NOOP("statuses", "Delivering"),
        OzonStatus.DRIVER_PICKUP: QT_TRANSLATE_NOOP("statuses", "With the driver"),
        OzonStatus.DELIVERED: QT_TRANSLATE_NOOP("statuses", "Delivered"),
        OzonStatus.CANCELLED: QT_TRANSLATE_NOOP("statuses", "Cancelled"),
        OzonStatus.NOT_ACCEPTED: QT_TRANSLATE_NOOP("statuses", "Not accepted"),
        OzonStatus.UNKNOWN: QT_TRANSLATE_NOOP("statuses", "Unknown: {word}"),
    }
)
URGENCIES: Final[Mapping[str, str]] = MappingProxyType(
    {
        Urgency.LATE: QT_TRANSLATE_NOOP("urgencies", "late"),
        Urgency.TODAY: QT_TRANSLATE_NOOP("urgencies", "today"),
        Urgency.TOMORROW: QT_TRANSLATE_NOOP("urgencies", "tomorrow"),
        Urgency.LATER: QT_TRANSLATE_NOOP("urgencies", "later"),
        Urgency.NONE: QT_TRANSLATE_NOOP("urgencies", "no deadline"),
    }
)
HOLD_REASONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        HoldReason.OUT_OF_STOCK: QT_TRANSLATE_NOOP("holds", "Out of stock"),
        HoldReason.WRONG_ADDRESS: QT_TRANSLATE_NOOP("holds", "Wrong address"),
        HoldReason.DAMAGED: QT_TRANSLATE_NOOP("holds", "Damaged goods"),
        HoldReason.WAITING_DOCUMENT: QT_TRANSLATE_NOOP("holds", "Waiting for the buyer's document"),
        HoldReason.OTHER: QT_TRANSLATE_NOOP("holds", "Other"),
    }
)
INTEGRATIONS: Final[Mapping[str, str]] = MappingProxyType(
    {
        IntegrationType.OZON: QT_TRANSLATE_NOOP("integrations", "Ozon delivers (FBS)"),
        IntegrationType.TRACKING_3PL: QT_TRANSLATE_NOOP("integrations", "Integrated carrier (rFBS)"),
        IntegrationType.AGGREGATOR: QT_TRANSLATE_NOOP("integrations", "Aggregator (rFBS)"),
        IntegrationType.NON_INTEGRATED: QT_TRANSLATE_NOOP("integrations", "Own carrier, by hand (rFBS)"),
        IntegrationType.HYBRID: QT_TRANSLATE_NOOP("integrations", "Hybrid (rFBS)"),
    }
)
COUNTRIES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "RU": QT_TRANSLATE_NOOP("countries", "Russia"),
        "CN": QT_TRANSLATE_NOOP("countries", "China"),
        WAREHOUSE_COUNTRY: QT_TRANSLATE_NOOP("countries", "the warehouse"),
    }
)
REQUIREMENTS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "": QT_TRANSLATE_NOOP("requirements", "as the shop"),
        Requirement.OFF: QT_TRANSLATE_NOOP("requirements", "off"),
        Requirement.OPTIONAL: QT_TRANSLATE_NOOP("requirements", "optional"),
        Requirement.REQUIRED: QT_TRANSLATE_NOOP("requirements", "required"),
    }
)
SOURCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        Source.OZON: QT_TRANSLATE_NOOP("sources", "Ozon's date"),
        Source.COMPUTED: QT_TRANSLATE_NOOP("sources", "Computed"),
    }
)
ZONE_SOURCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        ZoneSource.GIVEN: QT_TRANSLATE_NOOP("zone_sources", "chosen"),
        ZoneSource.FILE: QT_TRANSLATE_NOOP("zone_sources", "seen from the file"),
        ZoneSource.REMEMBERED: QT_TRANSLATE_NOOP("zone_sources", "as last time"),
        ZoneSource.DEFAULT: QT_TRANSLATE_NOOP("zone_sources", "assumed, please check"),
    }
)
VIEWS: Final[Mapping[str, str]] = MappingProxyType(
    {
        View.QUEUE: QT_TRANSLATE_NOOP("views", "Queue"),
        View.SHIPPED: QT_TRANSLATE_NOOP("views", "Shipped"),
        View.LATE: QT_TRANSLATE_NOOP("views", "Late"),
        View.JOURNAL: QT_TRANSLATE_NOOP("views", "Journal"),
        View.TELL_OZON: QT_TRANSLATE_NOOP("views", "Tell Ozon"),
        View.MARKS: QT_TRANSLATE_NOOP("views", "Honest Sign codes"),
        View.TRACKING: QT_TRANSLATE_NOOP("views", "Numbers for Ozon's cabinet"),
        View.PACKERS: QT_TRANSLATE_NOOP("views", "Packers' days"),
        View.REVIEW: QT_TRANSLATE_NOOP("views", "Late review"),
        View.ALARMS: QT_TRANSLATE_NOOP("views", "What will go wrong next"),
    }
)
DEADLINES: Final[Mapping[str, str]] = MappingProxyType(
    {
        DeadlineKind.PACK: QT_TRANSLATE_NOOP("deadlines", "Pack by"),
        DeadlineKind.PACK_FINAL: QT_TRANSLATE_NOOP("deadlines", "Pack at the very latest by"),
        DeadlineKind.HAND_OVER: QT_TRANSLATE_NOOP("deadlines", "Hand over by"),
        DeadlineKind.SHIP: QT_TRANSLATE_NOOP("deadlines", "Ship by"),
        DeadlineKind.FIRST_MILE: QT_TRANSLATE_NOOP("deadlines", "At the carrier by"),
        DeadlineKind.TRACK: QT_TRANSLATE_NOOP("deadlines", "Enter the tracking number by"),
        DeadlineKind.TRACKING_SILENT: QT_TRANSLATE_NOOP("deadlines", "News from the carrier by"),
        DeadlineKind.HIGH_RISK: QT_TRANSLATE_NOOP("deadlines", "High risk from"),
        DeadlineKind.RANK_FALLS: QT_TRANSLATE_NOOP("deadlines", "Search rank falls from"),
        DeadlineKind.REPLACE_NUMBER: QT_TRANSLATE_NOOP("deadlines", "Give a number that can be traced by"),
        DeadlineKind.ANSWER_OZON: QT_TRANSLATE_NOOP("deadlines", "Answer Ozon by"),
        DeadlineKind.SUPPORT_CASE: QT_TRANSLATE_NOOP("deadlines", "Support decides by"),
        DeadlineKind.EVIDENCE: QT_TRANSLATE_NOOP("deadlines", "Show how it was packed by"),
        DeadlineKind.CASE_STEP: QT_TRANSLATE_NOOP("deadlines", "Next step by"),
        DeadlineKind.DELIVER: QT_TRANSLATE_NOOP("deadlines", "Deliver by"),
        DeadlineKind.NEW_DATE: QT_TRANSLATE_NOOP("deadlines", "Give a new delivery date by"),
        DeadlineKind.NEW_DATE_FINAL: QT_TRANSLATE_NOOP("deadlines", "New delivery date at the very latest by"),
        DeadlineKind.BUYER_MAY_CANCEL: QT_TRANSLATE_NOOP("deadlines", "Buyer may cancel from"),
        # Rules of the book that don't count down here yet; Settings names them.
        "tracking_visible": QT_TRANSLATE_NOOP("deadlines", "Tracking visible by"),
        "carrier_whitelist": QT_TRANSLATE_NOOP("deadlines", "Carriers Ozon allows"),
        "no_tracking_service": QT_TRANSLATE_NOOP("deadlines", "Services without tracking"),
        "signature": QT_TRANSLATE_NOOP("deadlines", "Signature on delivery"),
        "overdue_share": QT_TRANSLATE_NOOP("deadlines", "Share of late shipments"),
        "cancel_share": QT_TRANSLATE_NOOP("deadlines", "Share of cancellations by the shop"),
        "download_limit": QT_TRANSLATE_NOOP("deadlines", "Longest download"),
    }
)
CONSEQUENCES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "none": "",
        "overdue_notice": QT_TRANSLATE_NOOP(
            "consequences", "Ozon sends an overdue notice and cancels if it is not packed the next day"
        ),
        "ozon_cancels": QT_TRANSLATE_NOOP("consequences", "Ozon cancels the posting"),
        "ozon_may_cancel": QT_TRANSLATE_NOOP("consequences", "Ozon may cancel the posting"),
        "late_shipment": QT_TRANSLATE_NOOP("consequences", "counts as a late shipment"),
        "late_first_mile": QT_TRANSLATE_NOOP("consequences", "counts as late at the carrier"),
        "late_without_number": QT_TRANSLATE_NOOP("consequences", "counts as late although shipped"),
        "contact_carrier": QT_TRANSLATE_NOOP("consequences", "call the carrier and tell the buyer"),
        "high_risk": QT_TRANSLATE_NOOP("consequences", "Ozon marks the posting “High Risk”"),
        "rank_falls": QT_TRANSLATE_NOOP("consequences", "the shop falls in Ozon's search"),
        "new_date_needed": QT_TRANSLATE_NOOP("consequences", "a new delivery date is needed the next day"),
        "buyer_may_cancel": QT_TRANSLATE_NOOP("consequences", "the buyer may cancel without asking"),
        "advertising_suspended": QT_TRANSLATE_NOOP("consequences", "penalty points; advertising is suspended"),
        "weaker_in_dispute": QT_TRANSLATE_NOOP("consequences", "weaker in a dispute over “not received”"),
        "buyer_refunded": QT_TRANSLATE_NOOP("consequences", "the buyer gets the money back"),
        "warehouse_blocked": QT_TRANSLATE_NOOP("consequences", "Ozon can block the warehouse"),
        "fee": QT_TRANSLATE_NOOP("consequences", "Ozon charges a fee"),
        "history_lost": QT_TRANSLATE_NOOP("consequences", "older orders are missing from the file"),
    }
)


def tab_name(tab: Tab) -> str:
    return _name("tabs", TABS, tab)


def stage_name(stage: Stage) -> str:
    return _name("stages", STAGES, stage)


def status_name(status: OzonStatus, word: str = "") -> str:
    """Ozon's status; ``word`` is what stood in the file where the desk doesn't know it."""
    return _name("statuses", STATUSES, status, word=word)


def urgency_name(urgency: Urgency) -> str:
    """In lower case, because it stands behind a number ("2 late")."""
    return _name("urgencies", URGENCIES, urgency)


def deadline_name(kind: str) -> str:
    """What has to be done, to stand before a moment ("Pack by")."""
    return _name("deadlines", DEADLINES, kind)


def consequence(code: str) -> str:
    """What happens when a deadline is missed, to stand behind "Otherwise:"; empty where nothing does."""
    return _name("consequences", CONSEQUENCES, code)


def source_name(source: str) -> str:
    """Whose date it is ("ozon" or "computed")."""
    return _name("sources", SOURCES, source)


def hold_reason(reason: HoldReason) -> str:
    return _name("holds", HOLD_REASONS, reason)


def integration_name(integration: IntegrationType) -> str:
    return _name("integrations", INTEGRATIONS, integration)


def carrier_name(name: str) -> str:
    """A carrier as hand-overs call it; parcels of which nobody knows it have a heap of their own."""
    return name or say("carriers", QT_TRANSLATE_NOOP("carriers", "No carrier known"))


def store_name(name: str) -> str:
    """A store; the one without a name holds the postings nobody has given to any."""
    return name or say("stores", QT_TRANSLATE_NOOP("stores", "No store"))


def country_name(code: str) -> str:
    """Whose working days count."""
    return _name("countries", COUNTRIES, code)


def requirement_name(requirement: Requirement | None) -> str:
    """Whether something is asked for at the bench; None: as the shop does."""
    return _name("requirements", REQUIREMENTS, requirement or "")


def zone_source_name(source: ZoneSource) -> str:
    """How a file's time zone was found."""
    return _name("zone_sources", ZONE_SOURCES, source)


def view_name(view: View) -> str:
    """A list to be exported; also the name of its sheet."""
    return _name("views", VIEWS, view)


def _name(context: str, names: Mapping[str, str], code: str, **facts: str) -> str:
    source = names.get(code)
    if source is None:
        return str(code)
    return say(context, source, facts) if source else ""
