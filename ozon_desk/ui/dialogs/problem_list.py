"""Refused rows as a list to hand on: to the clipboard, or as a small CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QIODevice, QSaveFile

from ozon_desk.domain.drafts import RowProblem
from ozon_desk.ui import texts


def _rows(problems: Iterable[RowProblem]) -> Iterable[tuple[str, ...]]:
    for one in problems:
        yield str(one.row), one.column, one.posting_number, texts.problem(one)


def problem_text(titles: Sequence[str], problems: Iterable[RowProblem]) -> str:
    """Cells separated by TAB, rows by line breaks, titles on top."""
    lines = [tuple(titles), *_rows(problems)]
    return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)


def save_problems(path: Path, titles: Sequence[str], problems: Iterable[RowProblem]) -> bool:
    """Writes the list whole or not at all; answers whether it was written."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(titles)
    # What a stranger's file said must not be executed by the spreadsheet that opens this one.
    writer.writerows([_inert(cell) for cell in row] for row in _rows(problems))
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return False
    file.write(text.getvalue().encode("utf-8-sig"))
    return file.commit()


def _inert(cell: str) -> str:
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
