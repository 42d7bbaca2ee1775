"""The words of a report, in the language of whoever reads it (not the interface's)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from ozon_desk.domain.reports import Advice, PeriodKind, Report

REPORT_LANGUAGES: Final = {"ru": "Русский", "zh_CN": "中文", "en": "English"}
"""Code -> the language's own name."""


@dataclass(frozen=True, slots=True)
class ReportWords:
    """``code`` is the language's; words are patterns of ``str.format``, those of a kind stand in a group."""

    code: str
    words: Mapping[str, Any]

    def __call__(self, key: str, **facts: object) -> str:
        return str(self.words[key]).format(**facts)

    def of(self, group: str, code: object) -> str:
        """The word for a code; one that nobody has words for is shown as it is."""
        return str(self.words[group].get(str(code), code))

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
