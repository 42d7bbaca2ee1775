"""A report into a file: a PDF or a workbook, by the name's ending."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.reports import Report
from ozon_desk.services.reports import Progress, report_words, write_workbook

_ENDINGS: Final = (".xlsx", ".pdf")


def check_report_name(path: Path) -> None:
    """``Refusal("report_kind_unknown")`` (file) for other endings than ``.xlsx`` and ``.pdf``."""
    if path.suffix.lower() not in _ENDINGS:
        raise Refusal("report_kind_unknown", file=path.name)


def write_report_file(
    report: Report, path: Path, language: str, resources: Path, progress: Progress | None = None
) -> None:
    """Raises as ``check_report_name``, the Trouble of ``WholeFile``, and ``Cancelled`` when ``progress`` answers
    False. A PDF needs a ``QGuiApplication``; any thread will do."""
    check_report_name(path)
    words = report_words(language, resources)
    if path.suffix.lower() == ".pdf":
        from ozon_desk.ui.documents.printing import write_pdf
        from ozon_desk.ui.documents.report import ReportDocument

        write_pdf(ReportDocument(report, words), path)
    else:
        write_workbook(path, report, words, progress)
