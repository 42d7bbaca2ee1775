"""The report on paper, read back by PDFium: two pages whatever is in it, and nothing cut."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.lateness import Tally
from ozon_desk.domain.paper_words import PAPER_LANGUAGES
from ozon_desk.domain.reports import PackerLine, Report, days_of
from ozon_desk.services.reports import report_words
from ozon_desk.ui.documents.report import WORST
from ozon_desk.ui.documents.report_file import write_report_file
from tests.reports import handmade
from tests.ui.documents.papers import flat, page_sizes_mm, page_texts
from tests.ui.labels.conftest import RESOURCES

YEAR = days_of(date(2025, 11, 26), date(2026, 11, 25))


def texts_of(report: Report, path: Path, language: str = "en") -> list[str]:
    write_report_file(report, path, language, RESOURCES)
    assert page_sizes_mm(path) == [(210, 297)] * 2
    return page_texts(path)


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_it_says_everything_in_every_language_and_nothing_is_cut(qtbot: QtBot, tmp_path: Path, language: str) -> None:
    report, words = handmade(), report_words(language, RESOURCES)
    first, second = map(flat, texts_of(report, tmp_path / "a.pdf", language))
    decimal = "," if language == "ru" else "."
    figures = [f"11{decimal}9%", words("of", numerator=61, denominator=512), "4" + decimal + "8%", "9/15", "397", "350"]
    titles = [words.title(report), words("chart_days"), words("chart_share"), words("R17"), words("over")]
    for said in (*figures, *titles, words("computed"), words("overdue"), words("store")):
        assert flat(said) in first, said
    for cause in words.words["causes"].values():
        assert flat(cause) in second
    for advice, facts in report.advice:
        assert flat(words.advice(advice, facts)) in second
    assert flat("149.70 CNY") in second
    assert flat(words("fees", currency="CNY")) in second
    for late in report.late[:WORST]:
        assert flat(late.shipment.posting_number) in second
    # Three dots stand only where names are left out.
    more = flat(words("more_lines", count=5))
    assert more in second
    assert "..." not in first + second.replace(more, "")


def test_more_than_twenty_are_counted(qtbot: QtBot, tmp_path: Path) -> None:
    second = texts_of(handmade(100), tmp_path / "a.pdf")[1]
    assert "and 14 more, in the workbook" in second
    assert "Late in all: 34" in second


def test_two_pages_whatever_is_in_it(qtbot: QtBot, tmp_path: Path) -> None:
    report = handmade(300)
    long = "Магазин автомобильных датчиков и аксессуаров «Северо-Запад» " * 3
    crowd = tuple(PackerLine(f"{long} {n}", n, n, None, 0, 0) for n in range(40))
    full = replace(
        report,
        period=YEAR,
        store=long,
        packers=crowd,
        carriers=tuple(Tally(one.name, 1) for one in crowd),
        days=report.days * 7,
        curve=report.curve * 50,
    )
    empty = replace(
        report,
        whole=Tally(""),
        before=Tally(""),
        overdue=None,
        cancelled=None,
        points=None,
        curve=(),
        days=(),
        causes=(),
        late=(),
        packers=(),
        carriers=(),
    )
    for language in PAPER_LANGUAGES:
        texts_of(full, tmp_path / "full.pdf", language)
        assert any(texts_of(empty, tmp_path / "empty.pdf", language))


def test_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="report_kind_unknown"):
        write_report_file(handmade(3), tmp_path / "a.docx", "en", RESOURCES)
