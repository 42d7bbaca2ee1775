"""What was done, for the history, the journal and the undo menu. Deeds are told as facts ("Packed 0201-...")."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from ozon_desk.domain.lateness import Cause
from ozon_desk.domain.posting import HoldReason
from ozon_desk.domain.status import Stage
from ozon_desk.services.history import Undoable, Undone
from ozon_desk.services.sample import SAMPLE_FILE
from ozon_desk.ui import formats
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, explained, listed, say, sentences
from ozon_desk.ui.texts.cases import case_facts
from ozon_desk.ui.texts.counted import Counted
from ozon_desk.ui.texts.events import event_kind_word, events_taken
from ozon_desk.ui.texts.fields import field_names
from ozon_desk.ui.texts.health import fault_name
from ozon_desk.ui.texts.names import carrier_name, hold_reason, stage_name
from ozon_desk.ui.texts.privacy import wiped_facts
from ozon_desk.ui.texts.review import cause_name
from ozon_desk.ui.texts.shop_moves import arrival_facts

DEEDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "import": QT_TRANSLATE_NOOP("deeds", "Imported {file}: {counts}"),
        "pack": QT_TRANSLATE_NOOP("deeds", "Packed {posting}"),
        "divide": QT_TRANSLATE_NOOP("deeds", "Divided {posting}: {boxes}"),
        "unpack": QT_TRANSLATE_NOOP("deeds", "Unpacked {posting}"),
        "pull": QT_TRANSLATE_NOOP("deeds", "Pulled from the pile: {posting}"),
        "hold": QT_TRANSLATE_NOOP("deeds", "Put on hold {posting}: {reason}"),
        "release": QT_TRANSLATE_NOOP("deeds", "Released {posting}"),
        "cancel": QT_TRANSLATE_NOOP("deeds", "Cancelled {posting}"),
        "promise": QT_TRANSLATE_NOOP("deeds", "Delivery date changed: {posting}"),
        "domestic": QT_TRANSLATE_NOOP("deeds", "Domestic number {number}: {posting}"),
        "handover_open": QT_TRANSLATE_NOOP("deeds", "Hand-over begun: {carrier}"),
        "handover_terms": QT_TRANSLATE_NOOP("deeds", "Hand-over arranged: {carrier}"),
        "handover_drop": QT_TRANSLATE_NOOP("deeds", "Hand-over given up: {carrier}"),
        "handover": QT_TRANSLATE_NOOP("deeds", "Handed over to {carrier}: {postings}"),
        "handover_back": QT_TRANSLATE_NOOP("deeds", "Didn't leave after all: {posting}"),
        "handover_hub": QT_TRANSLATE_NOOP("deeds", "Reached the carrier's hub: {postings}"),
        "status": QT_TRANSLATE_NOOP("deeds", "{status}: {postings}"),
        "track": QT_TRANSLATE_NOOP("deeds", "Tracking number {number}: {posting}"),
        "events": QT_TRANSLATE_NOOP("deeds", "Tracking events from {file}: {counts}"),
        "event": QT_TRANSLATE_NOOP("deeds", "Tracking event: {posting}, {kind}"),
        "ozon_labels": QT_TRANSLATE_NOOP("deeds", "Ozon's labels taken in from {file}: {labels}"),
        "ozon_label_dropped": QT_TRANSLATE_NOOP("deeds", "The desk's own label instead of Ozon's: {posting}"),
        "evidence_added": QT_TRANSLATE_NOOP("deeds", "Attached to {posting}: {name}"),
        "evidence_removed": QT_TRANSLATE_NOOP("deeds", "Taken away from {posting}: {name}"),
        "product_learn": QT_TRANSLATE_NOOP("deeds", "Barcode {barcode} is {article}"),
        "product_import": QT_TRANSLATE_NOOP("deeds", "Product list {file}: {counts}"),
        "product_edit": QT_TRANSLATE_NOOP("deeds", "Product changed: {article}"),
        "product_remove": QT_TRANSLATE_NOOP("deeds", "Taken off the product list: {article}"),
        "product_forget": QT_TRANSLATE_NOOP("deeds", "Barcode {barcode} taken off {article}"),
        "store_rename": QT_TRANSLATE_NOOP("deeds", "Store {store} is called {name} now: {postings}"),
        "store_given": QT_TRANSLATE_NOOP("deeds", "Postings without a store are {store}'s: {postings}"),
        "setting": QT_TRANSLATE_NOOP("deeds", "Settings changed: {fields}"),
        "packer_added": QT_TRANSLATE_NOOP("deeds", "Packer added: {packer}"),
        "packer_changed": QT_TRANSLATE_NOOP("deeds", "Packer changed: {packer} ({fields})"),
        "sign_in": QT_TRANSLATE_NOOP("deeds", "Signed in: {packer}"),
        "sign_out": QT_TRANSLATE_NOOP("deeds", "Signed out: {packer}"),
        "pin_wrong": QT_TRANSLATE_NOOP("deeds", "Wrong PIN: {packer}"),
        "case_open": QT_TRANSLATE_NOOP("deeds", "Case opened: {posting}, {kind}"),
        "case_note": QT_TRANSLATE_NOOP("deeds", "Noted in a case: {posting}, {kind}"),
        "case_step": QT_TRANSLATE_NOOP("deeds", "Case changed: {posting}, {kind}. {step}"),
        "case_close": QT_TRANSLATE_NOOP("deeds", "Case closed: {posting}, {kind}. {outcome}"),
        "case_reopen": QT_TRANSLATE_NOOP("deeds", "Case opened again: {posting}, {kind}"),
        "case_arrived": QT_TRANSLATE_NOOP("deeds", "Return arrived: {posting}. {condition}"),
        "points_added": QT_TRANSLATE_NOOP("deeds", "Points given by Ozon: {points}, {carrier} {posting}"),
        "points_withdrawn": QT_TRANSLATE_NOOP("deeds", "Points withdrawn: {points}, {carrier} {posting}"),
        "points_lapse": QT_TRANSLATE_NOOP("deeds", "Points lapse on another day: {points}, {carrier} {posting}"),
        "review_filled": QT_TRANSLATE_NOOP("deeds", "Moments to ship reckoned for the late review"),
        "cancel_fault": QT_TRANSLATE_NOOP("deeds", "Whose fault the cancellation was: {posting}, {fault}"),
        "late_cause": QT_TRANSLATE_NOOP("deeds", "Why it was late: {posting}, {cause}"),
        "report": QT_TRANSLATE_NOOP("deeds", "Weekly report and back-up written: {week}"),
        "wipe": QT_TRANSLATE_NOOP("deeds", "Buyers' data wiped: {counts}, over before {day}"),
        "wipe_tidied": QT_TRANSLATE_NOOP("deeds", "Database rewritten after a wipe: nothing of it is left in the file"),
        "shop_taken": QT_TRANSLATE_NOOP("deeds", "Shop taken along: {file}"),
        "shop_brought": QT_TRANSLATE_NOOP("deeds", "Shop came from another computer: {file}, as of {when}"),
        "shop_stays": QT_TRANSLATE_NOOP("deeds", "The shop goes on at this computer"),
        "backup_restored": QT_TRANSLATE_NOOP("deeds", "Back-up put back: {file}, as of {when}"),
        "undo": QT_TRANSLATE_NOOP("deeds", "Undone: {deed}"),
        "redo": QT_TRANSLATE_NOOP("deeds", "Redone: {deed}"),
    }
)
COUNTED: Final = frozenset({"label", "label_printed", "product_orders", "pool_add", "pool_withdraw", "cabinet_export"})
"""Deeds told by a counted sentence alone."""


def deed(name: str, facts: Mapping[str, Any]) -> str:
    """One deed of the journal; one that nobody has words for is shown by its name."""
    if name == "label":
        return Counted().labels_made(int(facts.get("count", 0)))
    if name == "label_printed":
        size = facts.get("size")
        printed = Counted().labels_printed(int(facts.get("count", 0)))
        return f"{printed}, {size}" if size else printed
    if name == "cabinet_export":
        return Counted().cabinet_export(int(facts.get("count", 0)))
    if name == "pool_add":
        return Counted().pool_added(int(facts.get("count", 0))).format(carrier=facts.get("carrier", ""))
    if name == "pool_withdraw":
        return Counted().pool_withdrawn(int(facts.get("count", 0)))
    if name == "domestic" and not facts.get("number"):
        return say("deeds", QT_TRANSLATE_NOOP("deeds", "Domestic number cleared: {posting}"), facts)
    if name == "track" and "count" in facts:
        return _many_numbers(facts)
    if name == "track" and not facts.get("number"):
        return say("deeds", QT_TRANSLATE_NOOP("deeds", "Tracking number cleared: {posting}"), facts)
    if name == "track" and facts.get("insisted"):
        insisted = QT_TRANSLATE_NOOP("deeds", "Tracking number {number}: {posting}, in spite of a warning")
        return say("deeds", insisted, facts)
    if name == "evidence_added" and int(facts.get("count", 1)) > 1:
        return explained(str(facts.get("posting", "")), Counted().files_attached(int(facts["count"])))
    if name == "product_orders":
        return Counted().products_from_orders(int(facts.get("count", 0)))
    if name == "product_remove" and not facts.get("article"):
        return Counted().products_removed(int(facts.get("count", 0)))
    source = DEEDS.get(name)
    if source is None:
        return f"{name} {facts.get('posting', '')}".strip()
    return say("deeds", source, _told(name, facts))


def undo_text(undoable: Undoable | None) -> str:
    """For the menu: what Ctrl+Z would take back."""
    if undoable is None:
        return say("deeds", QT_TRANSLATE_NOOP("deeds", "Undo"))
    told = deed(undoable.deed, undoable.facts)
    return say("deeds", QT_TRANSLATE_NOOP("deeds", "Undo: {deed}"), {"deed": told})


def redo_text(undoable: Undoable | None) -> str:
    """For the menu: what redo would do again."""
    if undoable is None:
        return say("deeds", QT_TRANSLATE_NOOP("deeds", "Redo"))
    told = deed(undoable.deed, undoable.facts)
    return say("deeds", QT_TRANSLATE_NOOP("deeds", "Redo: {deed}"), {"deed": told})


def undone(result: Undone) -> str:
    """What was taken back, and what the packer must now do with labels that are on paper."""
    return _with_labels(say("deeds", DEEDS["undo"], {"deed": deed(result.deed, result.facts)}), result)


def redone(result: Undone) -> str:
    return _with_labels(say("deeds", DEEDS["redo"], {"deed": deed(result.deed, result.facts)}), result)


def import_counts(file: str, new: int, changed: int, unchanged: int, refused: int = 0) -> str:
    """What an import did, in numbers of postings (refused: of rows)."""
    numbers = Counted()
    parts = [numbers.new(new), numbers.changed(changed), numbers.unchanged(unchanged)]
    if refused:
        parts.append(numbers.refused_rows(refused))
    return explained(_file(file), listed(parts))


def zone_assumed(file: str, zone: str) -> str:
    """Nobody knows the zone of a file's times, and one had to be taken."""
    facts = {"file": _file(file), "zone": formats.zone_name(zone)}
    return say("notes", QT_TRANSLATE_NOOP("notes", "{file}: its times are taken as {zone}. Is that right?"), facts)


def _told(name: str, facts: Mapping[str, Any]) -> dict[str, Any]:
    told = dict(facts)
    if name in ("undo", "redo"):
        inner = str(facts.get("deed", ""))
        told["deed"] = inner if inner in ("undo", "redo") else deed(inner, facts)
    if name == "product_import":
        told["counts"] = _counts(facts)
    if name == "import":
        told["file"] = _file(str(facts.get("file", "")))
        if facts.get("store"):
            told["file"] = say("deeds", QT_TRANSLATE_NOOP("deeds", "{file} ({store})"), told)
        told["counts"] = _counts(facts)
    if name == "events":
        told["file"] = facts.get("file") or say("deeds", QT_TRANSLATE_NOOP("deeds", "a paste"))
        told["counts"] = events_taken(facts)
    if name == "event":
        told["kind"] = event_kind_word(str(facts.get("kind", "")))
    if name == "ozon_labels":
        told["labels"] = Counted().labels(int(facts.get("count", 0)))
    if name == "divide":
        told["boxes"] = Counted().boxes(int(facts.get("boxes", 0)))
    if name == "hold":
        try:
            told["reason"] = hold_reason(HoldReason(str(facts.get("reason", ""))))
        except ValueError:
            told["reason"] = str(facts.get("reason", ""))
    if name.startswith("case_"):
        told |= case_facts(facts)
    if name.startswith("handover") and not facts.get("carrier"):
        told["carrier"] = carrier_name("")
    if name in ("store_rename", "store_given"):
        told["postings"] = Counted().postings(int(facts.get("count", 0)))
    if name in ("handover", "handover_hub", "status"):
        one = facts.get("posting") if int(facts.get("count", 1)) == 1 else None
        told["postings"] = one or Counted().postings(int(facts.get("count", 0)))
    if name == "status":
        told["status"] = _stage(str(facts.get("status", "")))
    if name == "packer_changed":
        told["fields"] = field_names([*(["packer_name"] if "was" in facts else []), *facts.get("changed", ())])
    if name == "late_cause":
        told["cause"] = _late_cause(facts)
    if name == "cancel_fault":
        told["fault"] = _cancel_fault(facts)
    if name in ("shop_brought", "backup_restored"):
        told |= arrival_facts(facts)
    if name == "wipe":
        told |= wiped_facts(facts)
    if name == "setting":
        told["fields"] = field_names(facts.get("changed", {}))
    return told


def _late_cause(facts: Mapping[str, Any]) -> str:
    value, note = str(facts.get("cause", "")), str(facts.get("note", ""))
    if not value:
        return say("deeds", QT_TRANSLATE_NOOP("deeds", "as the journal says"))
    try:
        cause = cause_name(Cause(value))
    except ValueError:
        cause = value
    return explained(cause, note) if note else cause


def _cancel_fault(facts: Mapping[str, Any]) -> str:
    value, note = str(facts.get("fault", "")), str(facts.get("note", ""))
    if not value:
        return say("deeds", QT_TRANSLATE_NOOP("deeds", "as Ozon's words say"))
    return explained(fault_name(value), note) if note else fault_name(value)


def _stage(value: str) -> str:
    try:
        return stage_name(Stage(value))
    except ValueError:
        return value


def _counts(facts: Mapping[str, Any]) -> str:
    numbers = Counted()
    ways = {"new": numbers.new, "changed": numbers.changed, "refused": numbers.refused_rows}
    parts = [way(int(facts[key])) for key, way in ways.items() if facts.get(key)]
    return listed(parts) or numbers.unchanged(int(facts.get("unchanged", 0)))


def _many_numbers(facts: Mapping[str, Any]) -> str:
    entered = Counted().entered(int(facts["count"]))
    insisted, domestic = int(facts.get("insisted", 0)), int(facts.get("domestic", 0))
    parts = [entered] if facts["count"] or not domestic else []
    if insisted:
        parts.append(Counted().insisted(insisted))
    if domestic:
        parts.append(Counted().domestic(domestic))
    return ", ".join(parts)


def _file(name: str) -> str:
    return say("deeds", QT_TRANSLATE_NOOP("deeds", "sample orders")) if name == SAMPLE_FILE else name


def _with_labels(sentence: str, result: Undone) -> str:
    if not result.voided:
        return sentence
    return sentences(sentence, Counted().labels_to_tear_off(len(result.voided)))
