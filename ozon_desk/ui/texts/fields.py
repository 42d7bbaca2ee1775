"""Names of fields (of postings, files, lists, settings, rules) and their values in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final

from ozon_desk.domain.cases import Case
from ozon_desk.domain.posting import Buyer, HoldReason, IntegrationType, Item, Mark, Package
from ozon_desk.domain.privacy import WIPED_BUYER
from ozon_desk.domain.sight import Hidden
from ozon_desk.domain.status import OzonStatus, Stage
from ozon_desk.ui import formats
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, explained, listed, say
from ozon_desk.ui.texts.cases import case_kind, case_outcome, case_step
from ozon_desk.ui.texts.names import hold_reason, integration_name, stage_name, status_name

_POSTING: Final = {
    "posting_number": QT_TRANSLATE_NOOP("fields", "Posting"),
    "order_number": QT_TRANSLATE_NOOP("fields", "Order"),
    "status": QT_TRANSLATE_NOOP("fields", "Ozon's status"),
    "status_text": QT_TRANSLATE_NOOP("fields", "Ozon's word for the status"),
    "stage": QT_TRANSLATE_NOOP("fields", "Stage"),
    "hold_reason": QT_TRANSLATE_NOOP("fields", "On hold because"),
    "hold_note": QT_TRANSLATE_NOOP("fields", "Note"),
    "cancel_reason": QT_TRANSLATE_NOOP("fields", "Reason for cancelling"),
    "incomplete": QT_TRANSLATE_NOOP("fields", "Incomplete"),
    "accepted_at": QT_TRANSLATE_NOOP("fields", "Accepted"),
    "shipment_date": QT_TRANSLATE_NOOP("fields", "Pack by"),
    "ship_by": QT_TRANSLATE_NOOP("fields", "Ship by"),
    "handed_over_at": QT_TRANSLATE_NOOP("fields", "Handed over"),
    "delivered_at": QT_TRANSLATE_NOOP("fields", "Delivered"),
    "cancelled_at": QT_TRANSLATE_NOOP("fields", "Cancelled"),
    "packed_at": QT_TRANSLATE_NOOP("fields", "Packed"),
    "promised_date": QT_TRANSLATE_NOOP("fields", "Promised delivery"),
    "promise_moves": QT_TRANSLATE_NOOP("fields", "Promise moved, times"),
    "warehouse": QT_TRANSLATE_NOOP("fields", "Warehouse"),
    "delivery_method": QT_TRANSLATE_NOOP("fields", "Delivery method"),
    "carrier": QT_TRANSLATE_NOOP("fields", "Carrier"),
    "integration_type": QT_TRANSLATE_NOOP("fields", "Integration"),
    "region": QT_TRANSLATE_NOOP("fields", "Region"),
    "city": QT_TRANSLATE_NOOP("fields", "City"),
    "store": QT_TRANSLATE_NOOP("fields", "Store"),
    "items": QT_TRANSLATE_NOOP("fields", "Goods"),
    "packages": QT_TRANSLATE_NOOP("fields", "Boxes"),
    "buyer": QT_TRANSLATE_NOOP("fields", "Buyer"),
    "marks": QT_TRANSLATE_NOOP("fields", "Honest Sign codes"),
    "cases": QT_TRANSLATE_NOOP("fields", "Cases"),
    "carriers": QT_TRANSLATE_NOOP("fields", "Carriers"),
    "event_layouts": QT_TRANSLATE_NOOP("fields", "Columns of tracking files"),
    "handover_places": QT_TRANSLATE_NOOP("fields", "Places of hand-over"),
    "case_texts": QT_TRANSLATE_NOOP("fields", "Texts for cases"),
    "pulled_at": QT_TRANSLATE_NOOP("fields", "Pulled from the pile"),
}
_FILES: Final = {
    "sku": QT_TRANSLATE_NOOP("fields", "SKU"),
    "offer_id": QT_TRANSLATE_NOOP("fields", "Article"),
    "product_name": QT_TRANSLATE_NOOP("fields", "Product"),
    "quantity": QT_TRANSLATE_NOOP("fields", "Quantity"),
    "price": QT_TRANSLATE_NOOP("fields", "Price"),
    "price_currency": QT_TRANSLATE_NOOP("fields", "Currency"),
    "shipment_date_without_delay": QT_TRANSLATE_NOOP("fields", "Ship without delay by"),
    "delivery_date": QT_TRANSLATE_NOOP("fields", "Delivery date"),
    "recipient_name": QT_TRANSLATE_NOOP("fields", "Recipient"),
    "recipient_phone": QT_TRANSLATE_NOOP("fields", "Recipient's phone"),
    "address": QT_TRANSLATE_NOOP("fields", "Address"),
    "postal_code": QT_TRANSLATE_NOOP("fields", "Postal code"),
    "buyer_name": QT_TRANSLATE_NOOP("fields", "Buyer's name"),
    "buyer_email": QT_TRANSLATE_NOOP("fields", "Buyer's e-mail"),
}
_LISTS: Final = {
    "time": QT_TRANSLATE_NOOP("fields", "Time of day"),
    "offset": QT_TRANSLATE_NOOP("fields", "Time zone of the row"),
    "event_status": QT_TRANSLATE_NOOP("fields", "Status"),
    "text": QT_TRANSLATE_NOOP("fields", "What happened"),
    "event_place": QT_TRANSLATE_NOOP("fields", "Place"),
    "due": QT_TRANSLATE_NOOP("fields", "Due"),
    "due_kind": QT_TRANSLATE_NOOP("fields", "What is due"),
    "level": QT_TRANSLATE_NOOP("fields", "How far"),
    "next_step": QT_TRANSLATE_NOOP("fields", "What to do now"),
    "rule": QT_TRANSLATE_NOOP("fields", "Rule"),
    "tracking_number": QT_TRANSLATE_NOOP("fields", "Tracking number"),
    "domestic_number": QT_TRANSLATE_NOOP("fields", "Domestic number"),
    "domestic_carrier": QT_TRANSLATE_NOOP("fields", "Domestic courier"),
    "package": QT_TRANSLATE_NOOP("fields", "Box"),
    "due_source": QT_TRANSLATE_NOOP("fields", "Whose date"),
    "outcome": QT_TRANSLATE_NOOP("fields", "What became of it"),
    "cause": QT_TRANSLATE_NOOP("fields", "Cause"),
    "cause_told": QT_TRANSLATE_NOOP("fields", "Cause and what proves it"),
    "cost": QT_TRANSLATE_NOOP("fields", "Cost"),
    "packer": QT_TRANSLATE_NOOP("fields", "Packer"),
    "late_hours": QT_TRANSLATE_NOOP("fields", "Hours late"),
    "reason": QT_TRANSLATE_NOOP("fields", "Reason"),
    "mark_code": QT_TRANSLATE_NOOP("fields", "Honest Sign code"),
    "at": QT_TRANSLATE_NOOP("fields", "When"),
    "deed": QT_TRANSLATE_NOOP("fields", "What was done"),
    "who": QT_TRANSLATE_NOOP("fields", "Who"),
    "desk": QT_TRANSLATE_NOOP("fields", "Desk"),
    "place": QT_TRANSLATE_NOOP("fields", "No."),
    "total": QT_TRANSLATE_NOOP("fields", "Total"),
}
_PRODUCTS: Final = {
    "name": QT_TRANSLATE_NOOP("fields", "Name"),
    "weight_g": QT_TRANSLATE_NOOP("fields", "Weight, g"),
    "photo": QT_TRANSLATE_NOOP("fields", "Photo"),
    "needs_mark": QT_TRANSLATE_NOOP("fields", "Honest Sign"),
    "barcodes": QT_TRANSLATE_NOOP("fields", "Barcodes"),
}
_SETTINGS: Final = {
    "time_zone": QT_TRANSLATE_NOOP("fields", "Time zone"),
    "country": QT_TRANSLATE_NOOP("fields", "Country"),
    "import_time_zone": QT_TRANSLATE_NOOP("fields", "Time zone of files"),
    "mapped_layouts": QT_TRANSLATE_NOOP("fields", "Columns of files"),
    "warehouses": QT_TRANSLATE_NOOP("fields", "Warehouses"),
    "delivery_methods": QT_TRANSLATE_NOOP("fields", "Delivery methods"),
    "rulebook_edition": QT_TRANSLATE_NOOP("fields", "Edition of the rules"),
    "rulebook_changes": QT_TRANSLATE_NOOP("fields", "Own rules"),
    "label_size": QT_TRANSLATE_NOOP("fields", "Label size"),
    "label_language": QT_TRANSLATE_NOOP("fields", "Label language"),
    "label_templates": QT_TRANSLATE_NOOP("fields", "Label templates"),
    "weighing": QT_TRANSLATE_NOOP("fields", "Weighing boxes"),
    "measuring": QT_TRANSLATE_NOOP("fields", "Measuring boxes"),
    "scan_back": QT_TRANSLATE_NOOP("fields", "Scanning the label back"),
    "learn_barcodes": QT_TRANSLATE_NOOP("fields", "Packers may teach barcodes"),
    "photo_folder": QT_TRANSLATE_NOOP("fields", "Folder of photos"),
    "print_slips": QT_TRANSLATE_NOOP("fields", "Printing packing slips"),
    "slip_language": QT_TRANSLATE_NOOP("fields", "Language of packing slips"),
    "slip_thanks": QT_TRANSLATE_NOOP("fields", "Words on packing slips"),
    "shop_name": QT_TRANSLATE_NOOP("fields", "Shop's name"),
    "slip_logo": QT_TRANSLATE_NOOP("fields", "Logo on packing slips"),
    "stores": QT_TRANSLATE_NOOP("fields", "Stores"),
    "calendar_changes": QT_TRANSLATE_NOOP("fields", "Calendar of working days"),
    "keep_buyers_days": QT_TRANSLATE_NOOP("fields", "Days buyers' data is kept"),
    "report_folder": QT_TRANSLATE_NOOP("fields", "Folder of weekly reports"),
    "report_weekday": QT_TRANSLATE_NOOP("fields", "Day of the weekly report"),
    "report_language": QT_TRANSLATE_NOOP("fields", "Language of reports"),
    "late_notice": QT_TRANSLATE_NOOP("fields", "Notice on the desktop of what is late soon"),
    "update_notice": QT_TRANSLATE_NOOP("fields", "Where a notice of a newer version is looked for"),
    "review_to_fill": QT_TRANSLATE_NOOP("fields", "Moments to ship still to be reckoned"),
}
_RULES: Final = {
    "value": QT_TRANSLATE_NOOP("fields", "Value"),
    "calendar": QT_TRANSLATE_NOOP("fields", "Calendar"),
    "applies_to": QT_TRANSLATE_NOOP("fields", "Applies to"),
    "edition": QT_TRANSLATE_NOOP("fields", "Edition"),
    "consequence": QT_TRANSLATE_NOOP("fields", "What happens otherwise"),
    "alarm_minutes": QT_TRANSLATE_NOOP("fields", "Alarm before, minutes"),
    "max_days": QT_TRANSLATE_NOOP("fields", "Never more than, days"),
    "international_hours": QT_TRANSLATE_NOOP("fields", "From abroad, hours"),
    "soonest_hours": QT_TRANSLATE_NOOP("fields", "At the soonest, hours"),
    "soonest_international_hours": QT_TRANSLATE_NOOP("fields", "From abroad at the soonest, hours"),
    "high_risk_days": QT_TRANSLATE_NOOP("fields", "High risk after, days"),
    "rank_falls_days": QT_TRANSLATE_NOOP("fields", "Search rank falls after, days"),
    "views_lost_percent": QT_TRANSLATE_NOOP("fields", "Views lost, %"),
    "max_moves": QT_TRANSLATE_NOOP("fields", "New dates at most"),
    "final_days": QT_TRANSLATE_NOOP("fields", "Ozon cancels after, days"),
    "soonest_days": QT_TRANSLATE_NOOP("fields", "At the soonest, days"),
    "least_points": QT_TRANSLATE_NOOP("fields", "Points each time, at least"),
    "most_points": QT_TRANSLATE_NOOP("fields", "Points each time, at most"),
    "deposit_rub": QT_TRANSLATE_NOOP("fields", "Deposit, ₽"),
    "price_rub": QT_TRANSLATE_NOOP("fields", "Costs, ₽"),
    "window_days": QT_TRANSLATE_NOOP("fields", "Counted over, days"),
    "without_last_days": QT_TRANSLATE_NOOP("fields", "Newest days left out"),
    "fee_1_percent": QT_TRANSLATE_NOOP("fields", "First fee, % of the price"),
    "step_2_percent": QT_TRANSLATE_NOOP("fields", "Second fee from, %"),
    "fee_2_percent": QT_TRANSLATE_NOOP("fields", "Second fee, % of the price"),
    "step_3_percent": QT_TRANSLATE_NOOP("fields", "Third fee from, %"),
    "fee_3_percent": QT_TRANSLATE_NOOP("fields", "Third fee, % of the price"),
    "block_percent": QT_TRANSLATE_NOOP("fields", "Warehouse blocked over, %"),
    "most_rub": QT_TRANSLATE_NOOP("fields", "Fee at most, ₽"),
    "backup_days": QT_TRANSLATE_NOOP("fields", "Back-up after, days"),
    "as_of": QT_TRANSLATE_NOOP("fields", "As of"),
    "changes": QT_TRANSLATE_NOOP("fields", "Own rules"),
    "id": QT_TRANSLATE_NOOP("fields", "Number of the rule"),
}
_PACKERS: Final = {
    "packer_name": QT_TRANSLATE_NOOP("fields", "Packer's name"),
    "badge": QT_TRANSLATE_NOOP("fields", "Badge"),
    "pin": QT_TRANSLATE_NOOP("fields", "PIN"),
    "is_owner": QT_TRANSLATE_NOOP("fields", "Owner"),
    "active": QT_TRANSLATE_NOOP("fields", "Packs here"),
    "day": QT_TRANSLATE_NOOP("fields", "Day"),
    "postings": QT_TRANSLATE_NOOP("fields", "Postings"),
    "pieces": QT_TRANSLATE_NOOP("fields", "Pieces"),
    "minutes_median": QT_TRANSLATE_NOOP("fields", "Minutes each, median"),
    "minutes_mean": QT_TRANSLATE_NOOP("fields", "Minutes, mean"),
    "wrong_scans": QT_TRANSLATE_NOOP("fields", "Wrong scans"),
    "undone": QT_TRANSLATE_NOOP("fields", "Undone packings"),
    "first_deed": QT_TRANSLATE_NOOP("fields", "First deed"),
    "last_deed": QT_TRANSLATE_NOOP("fields", "Last deed"),
}
_CARRIERS: Final = {
    "aliases": QT_TRANSLATE_NOOP("fields", "Other names"),
    "shapes": QT_TRANSLATE_NOOP("fields", "How its numbers look"),
    "check": QT_TRANSLATE_NOOP("fields", "Check digit"),
    "page": QT_TRANSLATE_NOOP("fields", "Tracking page"),
    "contact": QT_TRANSLATE_NOOP("fields", "Contact"),
    "whitelisted": QT_TRANSLATE_NOOP("fields", "On Ozon's list"),
    "tracked": QT_TRANSLATE_NOOP("fields", "Has tracking"),
    "international": QT_TRANSLATE_NOOP("fields", "Crosses the border"),
    "cut_off": QT_TRANSLATE_NOOP("fields", "Cut-off"),
    "first_mile_days": QT_TRANSLATE_NOOP("fields", "First mile, working days"),
    "quiet_hours": QT_TRANSLATE_NOOP("fields", "Quiet at first, hours"),
    "notes": QT_TRANSLATE_NOOP("fields", "Good to know"),
}
FIELDS: Final[Mapping[str, str]] = MappingProxyType(
    {**_CARRIERS, **_POSTING, **_FILES, **_LISTS, **_PRODUCTS, **_SETTINGS, **_RULES, **_PACKERS}
)

_ENUMS: Final[Mapping[type, Any]] = MappingProxyType(
    {OzonStatus: status_name, Stage: stage_name, HoldReason: hold_reason, IntegrationType: integration_name}
)


def field_name(field: str) -> str:
    """What people call a field; a field without a name is shown as it is."""
    source = FIELDS.get(field)
    return field if source is None else say("fields", source)


def field_names(fields: Iterable[str]) -> str:
    """Several of them in one line."""
    return listed([field_name(field) for field in fields])


def value_text(field: str, value: Any, zone: str) -> str:
    """The value of a posting's field, for "before" and "after"; moments in ``zone``. Personal data isn't shown."""
    if value is None or value == "" or value == ():
        return "—"
    if value == WIPED_BUYER:
        return say("values", QT_TRANSLATE_NOOP("values", "(wiped)"))
    if field == "buyer" or isinstance(value, Buyer) or value is Hidden.BUYER:
        return say("values", QT_TRANSLATE_NOOP("values", "(personal data)"))
    if value is Hidden.MONEY:
        return say("values", QT_TRANSLATE_NOOP("values", "(owners see it)"))
    if isinstance(value, bool):
        return say("values", QT_TRANSLATE_NOOP("values", "yes") if value else QT_TRANSLATE_NOOP("values", "no"))
    if isinstance(value, datetime):
        return formats.moment(value, zone)
    if type(value) in _ENUMS:
        return str(_ENUMS[type(value)](value))
    if isinstance(value, (int, Decimal)):
        return formats.number(value)
    if isinstance(value, tuple):
        return listed([_part(part, len(value)) for part in value])
    return str(value)


def change_texts(field: str, before: Any, after: Any, zone: str) -> tuple[str, str]:
    """``value_text`` of both; goods that differ in their names or prices only are told by these."""
    told = value_text(field, before, zone), value_text(field, after, zone)
    for detail in ("name", "price"):
        if told[0] == told[1] and _are_goods(before) and _are_goods(after):
            told = _goods_by(detail, before), _goods_by(detail, after)
    return told


def _are_goods(value: Any) -> bool:
    return isinstance(value, tuple) and bool(value) and all(isinstance(part, Item) for part in value)


def _goods_by(detail: str, goods: tuple[Item, ...]) -> str:
    told = []
    for item in goods:
        price = "—" if item.price is None else f"{formats.number(item.price)} {item.currency}".strip()
        told.append(explained(item.article, item.name if detail == "name" else price))
    return listed(told)


def _part(part: object, count: int) -> str:
    if isinstance(part, Item):
        return f"{part.article} ×{part.quantity}"
    if isinstance(part, Mark):
        return part.key
    if isinstance(part, Case):
        return _case(part)
    if isinstance(part, Package):
        number = part.tracking_number or "—"
        carrier = f" ({part.carrier})" if part.carrier else ""
        if part.domestic_number:
            source = QT_TRANSLATE_NOOP("values", ", domestic {number}")
            carrier += say("values", source, {"number": part.domestic_number})
        told = f"{part.number}: {number}{carrier}" if count > 1 else f"{number}{carrier}"
        inside = "+".join(str(portion.quantity) for portion in part.contents)
        return " ".join(filter(None, (told, inside and f"×{inside}", f"{part.weight_g} g" if part.weight_g else "")))
    return str(part)


def _case(case: Case) -> str:
    """What a reader of "before" and "after" must see of it: what it is about, and how it stands."""
    state = case_outcome(str(case.outcome)) if case.outcome else case_step(case.next_step)
    return " · ".join(filter(None, (f"{case.number}. {case_kind(case.kind)}", state, case.who)))
