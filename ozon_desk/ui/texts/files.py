"""What is wrong with a row of a file, and what is worth saying about a whole file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.drafts import FileNote, RowProblem
from ozon_desk.domain.plan import Elsewhere
from ozon_desk.domain.product_plan import ProductProblem
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, say
from ozon_desk.ui.texts.counted import Counted

PROBLEMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "number_destroyed": QT_TRANSLATE_NOOP(
            "problems", "Excel has destroyed this number: {value}. Import the file as Ozon made it"
        ),
        "number_fraction": QT_TRANSLATE_NOOP("problems", "A number with a fraction can't be right here: {value}"),
        "number_too_long": QT_TRANSLATE_NOOP(
            "problems", "Excel keeps 15 digits, the rest is lost: {value}. Import the file as Ozon made it"
        ),
        "bad_date": QT_TRANSLATE_NOOP("problems", "Not a date: {value}"),
        "bad_quantity": QT_TRANSLATE_NOOP("problems", "Not a whole number of pieces: {value}"),
        "bad_package": QT_TRANSLATE_NOOP("problems", "Not the number of a box: {value}"),
        "bad_price": QT_TRANSLATE_NOOP("problems", "Not a price: {value}"),
        "no_posting_number": QT_TRANSLATE_NOOP("problems", "No posting number"),
        "no_product": QT_TRANSLATE_NOOP("problems", "Neither article nor SKU"),
        "too_many_cells": QT_TRANSLATE_NOOP("problems", "More cells than columns: a quote or separator is broken"),
    }
)
PRODUCT_PROBLEMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "barcode_twice": QT_TRANSLATE_NOOP(
            "problems", "The barcode {value} stands at another product too, in row {other}. Correct one of the two"
        ),
        "barcode_taken": QT_TRANSLATE_NOOP(
            "problems", "The barcode {value} belongs to {other}. Take it off there first"
        ),
        "barcode_not_product": QT_TRANSLATE_NOOP(
            "problems", "{value} can't be a product's barcode: it is a posting, a label, a command or one piece's mark"
        ),
        "barcode_pieces": QT_TRANSLATE_NOOP("problems", "So many pieces can't be in a case: {value}"),
        "number_destroyed": QT_TRANSLATE_NOOP(
            "problems", "Excel has destroyed this number: {value}. Format the column as text and enter it again"
        ),
        "number_too_long": QT_TRANSLATE_NOOP(
            "problems", "Excel keeps 15 digits, the rest is lost: {value}. Format the column as text, enter it again"
        ),
        "sku_taken": QT_TRANSLATE_NOOP("problems", "The SKU {value} belongs to {other}"),
        "bad_weight": QT_TRANSLATE_NOOP("problems", "Not a weight up to 1000 kg, as 350 or 0.35 kg: {value}"),
        "bad_yes_no": QT_TRANSLATE_NOOP("problems", "Neither yes nor no: {value}"),
        "barcode_check_digit": QT_TRANSLATE_NOOP("problems", "Taken, but its check digit is wrong: {value}"),
        "photo_link": QT_TRANSLATE_NOOP(
            "problems", "A photo on the web isn't fetched. Put it into the folder of photos"
        ),
    }
)
NOTES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "cut_at_10000": QT_TRANSLATE_NOOP(
            "notes",
            "The file has exactly {value} rows: Ozon has probably cut it. Download shorter periods; the posting in the"
            " last row ({row}) may lack goods",
        ),
        "list_cut_at_10000": QT_TRANSLATE_NOOP(
            "notes", "The file has exactly {value} rows: Ozon has probably cut it. Download shorter periods"
        ),
        "rows_disagree": QT_TRANSLATE_NOOP(
            "notes", "Row {row}: says something else about {value} than the rows above; the first is taken"
        ),
        "bad_price": QT_TRANSLATE_NOOP("notes", "Row {row}: not a price: {value}. Imported without a price"),
    }
)


def problem(row_problem: RowProblem) -> str:
    """Why a row can't come in; its number and column stand beside it."""
    source = PROBLEMS.get(row_problem.code)
    if source is None:
        return f"{row_problem.code} {row_problem.value}".strip()
    return say("problems", source, {"value": row_problem.value})


def product_place(one: ProductProblem) -> str:
    """Row and column, as the spreadsheet shows them."""
    facts = {"row": one.row, "column": one.column}
    if not one.column:
        return say("problems", QT_TRANSLATE_NOOP("problems", "Row {row}"), facts)
    return say("problems", QT_TRANSLATE_NOOP("problems", "Row {row}, {column}"), facts)


def product_problem(one: ProductProblem) -> str:
    """Why a row of a product list can't come in, or what is to be said of it."""
    source = PRODUCT_PROBLEMS.get(one.code) or PROBLEMS.get(one.code)
    if source is None:
        return f"{one.code} {one.value}".strip()
    return say("problems", source, {"value": one.value, "other": one.other})


def note(file_note: FileNote) -> str:
    source = NOTES.get(file_note.code)
    if source is None:
        return f"{file_note.code} {file_note.value}".strip()
    return say("notes", source, {"value": file_note.value, "row": file_note.row})


def left_elsewhere(elsewhere: Sequence[Elsewhere]) -> list[str]:
    """Of each other store whose postings stand in a file: how many, and that they stay there."""
    counted = Counter(one.store for one in elsewhere)
    return [Counted().left_elsewhere(number).format(store=store) for store, number in counted.most_common()]
