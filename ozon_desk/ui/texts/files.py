"""What is wrong with a row of a file, and what is worth saying about a whole file."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ozon_desk.domain.drafts import FileNote, RowProblem
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, say

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
        "bad_price": QT_TRANSLATE_NOOP("problems", "Not a price: {value}"),
        "no_posting_number": QT_TRANSLATE_NOOP("problems", "No posting number"),
        "no_product": QT_TRANSLATE_NOOP("problems", "Neither article nor SKU"),
        "too_many_cells": QT_TRANSLATE_NOOP("problems", "More cells than columns: a quote or separator is broken"),
    }
)
NOTES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "cut_at_10000": QT_TRANSLATE_NOOP(
            "notes",
            "The file has exactly {value} rows: Ozon has probably cut it. Download shorter periods; the posting in the"
            " last row ({row}) may lack goods",
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


def note(file_note: FileNote) -> str:
    source = NOTES.get(file_note.code)
    if source is None:
        return f"{file_note.code} {file_note.value}".strip()
    return say("notes", source, {"value": file_note.value, "row": file_note.row})
