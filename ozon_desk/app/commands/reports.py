"""``ozon-desk report``."""

from __future__ import annotations

import argparse
from typing import Any

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output, iso
from ozon_desk.domain.reports import PeriodKind, Report, ShareFigure
from ozon_desk.services.desk import Desk
from ozon_desk.services.files_out import WholeFile
from ozon_desk.ui import texts


def report(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    from ozon_desk.app.paths import RESOURCES
    from ozon_desk.ui.documents.report_file import check_report_name, write_report_file

    desk.packers.trust()
    check_report_name(arguments.out)
    WholeFile(arguments.out).check_place()  # before the seconds that compiling takes
    desk.stores.check_asked(arguments.store)
    period = desk.reports.period(PeriodKind(arguments.period), arguments.on)
    compiled = desk.reports.compile(period, arguments.store)
    language = arguments.report_language or desk.reports.language
    write_report_file(compiled, arguments.out, language, RESOURCES)
    if arguments.json:
        output.json(_facts(compiled, str(arguments.out)))
    else:
        output.line(f"{arguments.out}: {period.label}, {texts.counted_postings(compiled.whole.due)}")
    return codes.ALL


def _facts(compiled: Report, file: str) -> dict[str, Any]:
    whole, points = compiled.whole, compiled.points
    return {
        "file": file,
        "period": compiled.period.label,
        "from": compiled.period.first.isoformat(),
        "to": compiled.period.last.isoformat(),
        "made_at": iso(compiled.made_at),
        "store": compiled.store,
        "due": whole.due,
        "on_time": whole.on_time,
        "late": whole.late,
        "overdue": whole.overdue,
        "not_due_yet": whole.ahead,
        "gone": whole.gone,
        "computed": whole.computed,
        "late_share": {"numerator": whole.all_late, "denominator": whole.judged},
        "overdue_share": _share(compiled.overdue),
        "cancellation_index": _share(compiled.cancelled),
        "points": {"total": points.total, "limit": points.limit} if points is not None else None,
    }


def _share(figure: ShareFigure | None) -> dict[str, Any] | None:
    if figure is None:
        return None
    return {
        "numerator": figure.numerator,
        "denominator": figure.denominator,
        "threshold_percent": figure.threshold,
        "from": figure.first.isoformat(),
        "to": figure.last.isoformat(),
    }
