"""Sentences for what the rules forbid: code -> (title, what to do now)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP
from ozon_desk.ui.texts.bench_refusals import AT_THE_BENCH
from ozon_desk.ui.texts.refusals_cases import CASES
from ozon_desk.ui.texts.refusals_events import EVENTS
from ozon_desk.ui.texts.refusals_evidence import EVIDENCE
from ozon_desk.ui.texts.refusals_handover import HANDOVER
from ozon_desk.ui.texts.refusals_health import HEALTH
from ozon_desk.ui.texts.refusals_ozon_labels import OZON_LABELS
from ozon_desk.ui.texts.refusals_packers import PACKERS
from ozon_desk.ui.texts.refusals_points import POINTS
from ozon_desk.ui.texts.refusals_pool import POOL
from ozon_desk.ui.texts.refusals_privacy import PRIVACY
from ozon_desk.ui.texts.refusals_reports import REPORTS
from ozon_desk.ui.texts.refusals_rules import RULES
from ozon_desk.ui.texts.refusals_stores import STORES
from ozon_desk.ui.texts.refusals_templates import TEMPLATES
from ozon_desk.ui.texts.refusals_undo import UNDO
from ozon_desk.ui.texts.refusals_workshop import WORKSHOP
from ozon_desk.ui.texts.troubles_shop import RESTORE

_POSTINGS: Final = {
    "posting_unknown": (
        QT_TRANSLATE_NOOP("refusals", "No such posting: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Check the number, or import a newer file from Ozon"),
    ),
    "posting_cancelled": (
        QT_TRANSLATE_NOOP("refusals", "Cancelled: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Do not pack it. Put the goods back on the shelf"),
    ),
    "posting_cancelled_packed": (
        QT_TRANSLATE_NOOP("refusals", "Cancelled after packing: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Pull the box out of the pile. It must not leave"),
    ),
    "posting_on_hold": (
        QT_TRANSLATE_NOOP("refusals", "On hold: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "{reason}. Put it aside, or release it first"),
    ),
    "already_shipped": (
        QT_TRANSLATE_NOOP("refusals", "Already on its way: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Ozon's status: {status}. Nothing is left to do at the desk"),
    ),
    "already_packed": (
        QT_TRANSLATE_NOOP("refusals", "Already packed: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Put it with the boxes to ship. To open it again, unpack it first"),
    ),
    "already_handed_over": (
        QT_TRANSLATE_NOOP("refusals", "Already handed over: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "The carrier has it. It can't be opened any more"),
    ),
    "not_packed": (
        QT_TRANSLATE_NOOP("refusals", "Not packed: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "There is nothing to unpack"),
    ),
    "nothing_to_pull": (
        QT_TRANSLATE_NOOP("refusals", "Nothing to pull: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "It wasn't cancelled after packing, or its box is out of the pile already"),
    ),
    "posting_incomplete": (
        QT_TRANSLATE_NOOP("refusals", "Incomplete: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Some of its rows could not be imported. Put the file right and import it again"),
    ),
    "posting_disputed": (
        QT_TRANSLATE_NOOP("refusals", "Do not pack: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Ozon's status: {status}. Settle it in Ozon's cabinet first"),
    ),
    "status_unknown": (
        QT_TRANSLATE_NOOP("refusals", "Unknown status: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Ozon says “{word}”. Look it up in Ozon's cabinet before packing"),
    ),
    "posting_closed": (
        QT_TRANSLATE_NOOP("refusals", "Closed: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "It is delivered or cancelled and needs no date"),
    ),
    "already_on_hold": (
        QT_TRANSLATE_NOOP("refusals", "Already on hold: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Release it first to give another reason"),
    ),
    "not_on_hold": (
        QT_TRANSLATE_NOOP("refusals", "Not on hold: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "There is nothing to release"),
    ),
    "note_missing": (
        QT_TRANSLATE_NOOP("refusals", "The note is missing"),
        QT_TRANSLATE_NOOP("refusals", "Write in a few words why the posting waits"),
    ),
    "reason_missing": (
        QT_TRANSLATE_NOOP("refusals", "The reason is missing"),
        QT_TRANSLATE_NOOP("refusals", "Write in a few words why the posting is cancelled"),
    ),
}
_NUMBERS: Final = {
    "tracking_empty": (
        QT_TRANSLATE_NOOP("refusals", "The tracking number is missing"),
        QT_TRANSLATE_NOOP("refusals", "Scan or type the number on the carrier's label"),
    ),
    "tracking_is_posting_number": (
        QT_TRANSLATE_NOOP("refusals", "This is a posting number"),
        QT_TRANSLATE_NOOP("refusals", "Scan the number on the carrier's label"),
    ),
    "tracking_damaged": (
        QT_TRANSLATE_NOOP("refusals", "Excel has damaged this number: {value}"),
        QT_TRANSLATE_NOOP("refusals", "Format the column as text and enter the number again"),
    ),
    "tracking_spaces": (
        QT_TRANSLATE_NOOP("refusals", "Spaces inside the number"),
        QT_TRANSLATE_NOOP("refusals", "Is it one number or two? Type it without spaces"),
    ),
    "tracking_taken": (
        QT_TRANSLATE_NOOP("refusals", "Number taken: {number}"),
        QT_TRANSLATE_NOOP("refusals", "{posting}, box {package}, has it already. Each box needs its own"),
    ),
    "second_number": (
        QT_TRANSLATE_NOOP("refusals", "Two numbers for one box: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "The first is {number}. Keep the right one and delete the other line"),
    ),
    "no_posting_number": (
        QT_TRANSLATE_NOOP("refusals", "The posting number is missing"),
        QT_TRANSLATE_NOOP("refusals", "Each line needs a posting number and a tracking number"),
    ),
    "track_what": (
        QT_TRANSLATE_NOOP("refusals", "A tracking number of which posting?"),
        QT_TRANSLATE_NOOP("refusals", "Give a posting number and its tracking number, or a list by --file"),
    ),
    "package_unknown": (
        QT_TRANSLATE_NOOP("refusals", "{posting} has no box {package}"),
        QT_TRANSLATE_NOOP("refusals", "Choose one of its boxes"),
    ),
    "check_digit_wrong": (
        QT_TRANSLATE_NOOP("refusals", "The check digit is wrong"),
        QT_TRANSLATE_NOOP(
            "refusals", "It should be {expected}, is {found}. Compare it with the label; keep it if it is so"
        ),
    ),
    "carrier_not_of_method": (
        QT_TRANSLATE_NOOP("refusals", "Another carrier: {carrier}"),
        QT_TRANSLATE_NOOP(
            "refusals", "The delivery method is {method_carrier}. Ozon counts another carrier as an error"
        ),
    ),
    "number_of_other_carrier": (
        QT_TRANSLATE_NOOP("refusals", "Not a number of {carrier}"),
        QT_TRANSLATE_NOOP("refusals", "It fits {fits}. Check the carrier"),
    ),
    "carrier_not_whitelisted": (
        QT_TRANSLATE_NOOP("refusals", "Not on Ozon's list of carriers: {carrier}"),
        QT_TRANSLATE_NOOP(
            "refusals",
            "Ozon gives {least} to {most} penalty points each time; {limit} in all suspend advertising. "
            "It may freeze a deposit of {deposit} RUB and delist goods. Take a carrier of the list",
        ),
    ),
    "carrier_no_tracking": (
        QT_TRANSLATE_NOOP("refusals", "No tracking: {carrier}"),
        QT_TRANSLATE_NOOP("refusals", "Ozon cancels orders that can't be tracked. Send it by a tracked service"),
    ),
    "carrier_field_bad": (
        QT_TRANSLATE_NOOP("refusals", "Can't be right: {field} {carrier}"),
        QT_TRANSLATE_NOOP("refusals", "Put it right. A page is an https address with “number” in curly brackets in it"),
    ),
    "carrier_taken": (
        QT_TRANSLATE_NOOP("refusals", "{carrier} is in the list already"),
        QT_TRANSLATE_NOOP("refusals", "Change that one, or give another name"),
    ),
    "tracking_placeholder": (
        QT_TRANSLATE_NOOP("refusals", "Not a real number: {number}"),
        QT_TRANSLATE_NOOP(
            "refusals",
            "Ozon can't track it and cancels. If you keep it, the box still counts as without a number; "
            "two boxes can't have the same one",
        ),
    ),
}
_FILES: Final = {
    "file_unknown_layout": (
        QT_TRANSLATE_NOOP("refusals", "Unknown columns: {file}"),
        QT_TRANSLATE_NOOP("refusals", "Say once which column is which, or import Ozon's own file. Found: {headers}"),
    ),
    "file_fbo": (
        QT_TRANSLATE_NOOP("refusals", "This is an FBO file: {file}"),
        QT_TRANSLATE_NOOP("refusals", "Ozon ships these orders itself. Download the FBS or rFBS orders instead"),
    ),
    "file_no_rows": (
        QT_TRANSLATE_NOOP("refusals", "No rows below the header: {file}"),
        QT_TRANSLATE_NOOP("refusals", "Choose a longer period and download it again"),
    ),
    "file_empty": (
        QT_TRANSLATE_NOOP("refusals", "The file is empty: {file}"),
        QT_TRANSLATE_NOOP("refusals", "Download it again"),
    ),
    "file_not_table": (
        QT_TRANSLATE_NOOP("refusals", "Not a table: {file}"),
        QT_TRANSLATE_NOOP("refusals", "It is {looks}. Choose the CSV or XLSX file from Ozon's cabinet"),
    ),
    "file_truncated": (
        QT_TRANSLATE_NOOP("refusals", "The file is cut off: {file}"),
        QT_TRANSLATE_NOOP("refusals", "The download did not finish, or the file is damaged. Download it again"),
    ),
    "zone_unknown": (
        QT_TRANSLATE_NOOP("refusals", "Unknown time zone: {zone}"),
        QT_TRANSLATE_NOOP("refusals", "Give its full name, for example Europe/Moscow or Asia/Shanghai"),
    ),
    "export_kind_unknown": (
        QT_TRANSLATE_NOOP("refusals", "Unknown kind of file: {file}"),
        QT_TRANSLATE_NOOP("refusals", "Choose a name that ends in .xlsx or .csv"),
    ),
    "paper_printer_not_chosen": (
        QT_TRANSLATE_NOOP("refusals", "No printer for {paper}"),
        QT_TRANSLATE_NOOP("refusals", "Choose one in Settings, Printers, or make a PDF"),
    ),
    "slip_thanks_long": (
        QT_TRANSLATE_NOOP("refusals", "Too many words for a slip"),
        QT_TRANSLATE_NOOP("refusals", "At most {most} letters in each language"),
    ),
    "picklist_of_what": (
        QT_TRANSLATE_NOOP("refusals", "A pick list of which postings?"),
        QT_TRANSLATE_NOOP("refusals", "Name posting numbers, --tab or --due-today"),
    ),
    "picklist_empty": (
        QT_TRANSLATE_NOOP("refusals", "Nothing to pick"),
        QT_TRANSLATE_NOOP("refusals", "Choose other postings, or import a newer file"),
    ),
    "slips_of_what": (
        QT_TRANSLATE_NOOP("refusals", "Packing slips of which postings?"),
        QT_TRANSLATE_NOOP("refusals", "Name posting numbers or a tab"),
    ),
    "slips_of_nothing": (
        QT_TRANSLATE_NOOP("refusals", "No posting to make a packing slip for"),
        QT_TRANSLATE_NOOP("refusals", "Choose postings first"),
    ),
    "logo_too_big": (
        QT_TRANSLATE_NOOP("refusals", "Too large for a logo: {file} ({size} KB)"),
        QT_TRANSLATE_NOOP("refusals", "Save it smaller: at most {most} KB. Two thousand dots across are plenty"),
    ),
    "logo_not_png": (
        QT_TRANSLATE_NOOP("refusals", "Not a PNG picture: {file}"),
        QT_TRANSLATE_NOOP("refusals", "Save the logo as PNG and choose that file"),
    ),
    "picklist_kind_unknown": (
        QT_TRANSLATE_NOOP("refusals", "Unknown kind of file: {file}"),
        QT_TRANSLATE_NOOP("refusals", "Choose a name that ends in .pdf or .xlsx"),
    ),
    "carriers_bad": (
        QT_TRANSLATE_NOOP("refusals", "The list of carriers is damaged: {carrier} {field}"),
        QT_TRANSLATE_NOOP("refusals", "Install the program again"),
    ),
    "labels_of_what": (
        QT_TRANSLATE_NOOP("refusals", "Labels of which postings?"),
        QT_TRANSLATE_NOOP("refusals", "Give posting numbers, or a list by --tab"),
    ),
    "labels_of_nothing": (
        QT_TRANSLATE_NOOP("refusals", "No label to make"),
        QT_TRANSLATE_NOOP("refusals", "There is no posting in this list"),
    ),
    "printer_not_chosen": (
        QT_TRANSLATE_NOOP("refusals", "No printer for {size} mm"),
        QT_TRANSLATE_NOOP("refusals", "Choose one in Settings, or make a PDF"),
    ),
    "printer_address": (
        QT_TRANSLATE_NOOP("refusals", "No address of a printer: “{address}”"),
        QT_TRANSLATE_NOOP("refusals", "Write a printer's name, tcp:HOST:9100, file:PATH or spooler:NAME"),
    ),
    "barcode_impossible": (
        QT_TRANSLATE_NOOP("refusals", "No barcode can be made of {text}"),
        QT_TRANSLATE_NOOP("refusals", "It has letters a barcode doesn't know. Check the number"),
    ),
    "package_gone": (
        QT_TRANSLATE_NOOP("refusals", "Posting {posting} has no box {package} any more"),
        QT_TRANSLATE_NOOP("refusals", "Its goods were divided anew. Print the labels it has now"),
    ),
    "barcode_too_dense": (
        QT_TRANSLATE_NOOP("refusals", "The barcode doesn't fit on {size} mm"),
        QT_TRANSLATE_NOOP("refusals", "Choose a larger label"),
    ),
}
_PRODUCTS: Final = {
    "file_unknown_products": (
        QT_TRANSLATE_NOOP("refusals", "No list of products: {file}"),
        QT_TRANSLATE_NOOP(
            "refusals",
            "A column “Article” (offer_id) or “SKU” and one more are needed: barcode, weight, name… Found: {headers}",
        ),
    ),
    "product_export_kind": (
        QT_TRANSLATE_NOOP("refusals", "Unknown kind of file: {file}"),
        QT_TRANSLATE_NOOP("refusals", "Choose a name that ends in .xlsx"),
    ),
    "barcode_taken": (
        QT_TRANSLATE_NOOP("refusals", "The barcode {barcode} belongs to {article}"),
        QT_TRANSLATE_NOOP("refusals", "One barcode names one product. Take it off {article} first"),
    ),
    "barcode_unknown": (
        QT_TRANSLATE_NOOP("refusals", "Nobody has taught the desk {barcode}"),
        QT_TRANSLATE_NOOP("refusals", "There is nothing to forget"),
    ),
    "barcode_empty": (
        QT_TRANSLATE_NOOP("refusals", "The barcode is missing"),
        QT_TRANSLATE_NOOP("refusals", "Scan it, or type the digits under it"),
    ),
    "barcode_not_product": (
        QT_TRANSLATE_NOOP("refusals", "Not a product's barcode: {barcode}"),
        QT_TRANSLATE_NOOP(
            "refusals", "It is a posting, a label, a command or a single piece's mark. Scan the product's own barcode"
        ),
    ),
    "barcode_pieces": (
        QT_TRANSLATE_NOOP("refusals", "Can't be {pieces} pieces: {barcode}"),
        QT_TRANSLATE_NOOP("refusals", "One scan stands for 1 to {most} pieces"),
    ),
    "product_taken": (
        QT_TRANSLATE_NOOP("refusals", "{article} is in the list already"),
        QT_TRANSLATE_NOOP("refusals", "Edit that one, or give another article"),
    ),
    "sku_taken": (
        QT_TRANSLATE_NOOP("refusals", "The SKU {sku} belongs to {article}"),
        QT_TRANSLATE_NOOP("refusals", "One SKU, one product. Check the number"),
    ),
    "product_changed": (
        QT_TRANSLATE_NOOP("refusals", "{article} has changed meanwhile"),
        QT_TRANSLATE_NOOP("refusals", "Somebody else has edited it. Close this and open it again"),
    ),
    "weight_bad": (
        QT_TRANSLATE_NOOP("refusals", "Not a weight"),
        QT_TRANSLATE_NOOP("refusals", "Whole grams from 1 to {most}, or nothing"),
    ),
    "product_nameless": (
        QT_TRANSLATE_NOOP("refusals", "Which product?"),
        QT_TRANSLATE_NOOP("refusals", "Give its article or its SKU"),
    ),
}

REFUSALS: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        **AT_THE_BENCH,
        **_POSTINGS,
        **UNDO,
        **_NUMBERS,
        **_FILES,
        **_PRODUCTS,
        **PACKERS,
        **POINTS,
        **HEALTH,
        **RULES,
        **REPORTS,
        **PRIVACY,
        **RESTORE,
        **OZON_LABELS,
        **TEMPLATES,
        **HANDOVER,
        **CASES,
        **EVIDENCE,
        **POOL,
        **STORES,
        **EVENTS,
        **WORKSHOP,
    }
)
