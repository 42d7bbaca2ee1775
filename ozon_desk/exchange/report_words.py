"""The words of a report, in the language of whoever reads it (not the interface's)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from ozon_desk.domain.paper_words import PaperWords
from ozon_desk.domain.reports import Advice, PeriodKind, Report


class ReportWords(PaperWords):
    """With the sentences only a report has."""

    __slots__ = ()

    def title(self, report: Report) -> str:
        period = report.period
        titles = {PeriodKind.WEEK: "title_week", PeriodKind.MONTH: "title_month", PeriodKind.DAYS: "title_days"}
        return self(titles[period.kind], label=period.label, first=period.first, last=period.last)

    def store(self, report: Report) -> str:
        return self("all_stores") if report.store is None else report.store or self("no_store")

    def advice(self, advice: Advice, facts: Mapping[str, object]) -> str:
        """One sentence of what to do."""
        if advice is Advice.CAUSE:
            return str(self.words["advice_causes"][str(facts["cause"])]).format(**facts)
        return str(self.words["advice"][str(advice)]).format(**facts)


def report_words(language: str, resources: Path) -> ReportWords:
    """From ``report_words.json`` in the folder ``resources``; Russian for a language it doesn't have."""
    data = json.loads((resources / "report_words.json").read_text(encoding="utf-8"))
    code = language if language in data else "ru"
    return ReportWords(code, data[code])
