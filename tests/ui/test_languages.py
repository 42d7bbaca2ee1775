"""Numbers, days and counted words in each language of the interface, and what that language must not touch."""

from __future__ import annotations

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox

from ozon_desk.domain.cases import CaseKind
from ozon_desk.services.desk import Desk
from ozon_desk.ui import formats, language
from ozon_desk.ui.cases.letter import LetterPane
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.saying import sentences
from tests.builders import NOW, draft, take_in
from tests.ui import bare_pc

TRANSLATIONS = Path(__file__).resolve().parents[2] / "resources" / "translations"
LANGUAGES = tuple(language.LANGUAGES)
SHANGHAI = "Asia/Shanghai"


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A resources folder with the translations as they stand in the repository."""
    resources = tmp_path_factory.mktemp("resources")
    (resources / "translations").mkdir()
    release = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    assert release
    for code in LANGUAGES:
        target = resources / "translations" / f"ozon_desk_{code}.qm"
        source = TRANSLATIONS / f"ozon_desk_{code}.ts"
        subprocess.run([release, "-silent", str(source), "-qm", str(target)], check=True)
    return resources


@pytest.fixture
def speak(qapp: QApplication, built: Path) -> Callable[[str], None]:
    return lambda code: language.install(qapp, code, built)


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, speak: Callable[[str], None]) -> str:
    speak(request.param)
    return str(request.param)


def russian(n: int) -> int:
    if n % 10 == 1 and n % 100 != 11:
        return 0
    return 1 if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else 2


FORM_OF = {"zh_CN": lambda _n: 0, "ru": russian, "en": lambda n: int(n != 1)}


def test_every_count_gets_the_form_of_its_number(spoken: str) -> None:
    """0 to 130 covers every ending and all the teens."""
    counted = 0
    for context in ET.parse(TRANSLATIONS / f"ozon_desk_{spoken}.ts").iter("context"):
        for message in context.iter("message"):
            if message.get("numerus") != "yes" or message.find("translation").get("type"):  # type: ignore[union-attr]
                continue
            counted += 1
            name, source = context.findtext("name", ""), message.findtext("source", "")
            forms = [form.text or "" for form in message.iter("numerusform")]
            for n in range(131):
                said = QCoreApplication.translate(name, source, message.findtext("comment"), n)
                assert said == forms[FORM_OF[spoken](n)].replace("%n", str(n)), (source, n)
    assert counted > 60


def test_days_are_written_as_the_language_writes_them(spoken: str) -> None:
    written = {
        "en": ("18 Nov 2026 14:05", "18 Nov", "Wed 18 Nov"),
        "ru": ("18.11.2026 14:05", "18.11", "ср 18.11"),
        "zh_CN": ("2026-11-18 14:05", "11-18", "11-18 周三"),
    }
    shown = (formats.moment(NOW, SHANGHAI), formats.short_day(NOW, SHANGHAI), formats.with_weekday(NOW, SHANGHAI))
    assert shown == written[spoken]


def test_numbers_are_written_as_the_language_writes_them(spoken: str) -> None:
    written = {"en": ("12,345", "0.50"), "ru": ("12\N{NO-BREAK SPACE}345", "0,50"), "zh_CN": ("12,345", "0.50")}
    assert (formats.number(12345), formats.number(Decimal("0.50"))) == written[spoken]


everywhere = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)


@everywhere
@given(value=st.integers(-(10**9), 10**9))
def test_a_number_is_read_back_as_itself(spoken: str, value: int) -> None:
    assert QLocale().toLongLong(formats.number(value)) == (value, True)


@everywhere
@given(one=st.dates(date(2025, 1, 1), date(2027, 12, 31)), other=st.dates(date(2025, 1, 1), date(2027, 12, 31)))
def test_no_two_days_look_the_same(spoken: str, one: date, other: date) -> None:
    assert (formats.day(one) == formats.day(other)) == (one == other)
    assert (formats.short_day(one) == formats.short_day(other)) == ((one.month, one.day) == (other.month, other.day))


@everywhere
@given(left=st.timedeltas(timedelta(days=-40), timedelta(days=40)))
def test_no_countdown_stays_english(spoken: str, left: timedelta) -> None:
    english = {"late", "tomorrow", "d", "h", "min"} if spoken != "en" else set()
    assert not english & set(formats.countdown(NOW + left, NOW, SHANGHAI).split())
    if left > timedelta(0):
        assert not english & set(formats.late_by(left).split())


def test_qt_speaks_it_too(spoken: str) -> None:
    """Buttons of message boxes and the menu of a field are Qt's own words."""
    box = QMessageBox()
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel)
    yes = box.button(QMessageBox.StandardButton.Yes).text().replace("&", "")
    cancel = box.button(QMessageBox.StandardButton.Cancel).text().replace("&", "")
    field = QLineEdit()
    menu = field.createStandardContextMenu()
    copy = next(action.text() for action in menu.actions() if "Ctrl+C" in action.text()).partition("\t")[0]
    said = {
        "en": ("Yes", "Cancel", "&Copy"),
        "ru": ("Да", "Отмена", "&Копировать"),
        "zh_CN": ("是(Y)", "取消", "复制(&C)"),
    }
    assert (yes, cancel, copy) == said[spoken]


def test_papers_keep_the_language_they_have(speak: Callable[[str], None]) -> None:
    """Labels, slips and reports look the same to the dot whatever the interface speaks."""

    def papers() -> dict[str, str]:
        return {name: look for name, look in bare_pc.drawn().items() if name.split()[0] in ("label", "slip", "report")}

    speak("en")
    english = papers()
    assert len(set(english.values())) == len(english)
    speak("zh_CN")
    assert papers() == english


@pytest.mark.parametrize(
    ("language_code", "told"),
    [("zh_CN", "未备货。请先备货！再交运"), ("en", "未备货. 请先备货！ 再交运"), ("ru", "未备货. 请先备货！ 再交运")],
)
def test_sentences_follow_each_other_as_the_language_has_it(
    speak: Callable[[str], None], language_code: str, told: str
) -> None:
    speak(language_code)
    assert sentences("未备货", "", "请先备货！", "再交运") == told
    assert sentences("", "") == ""


@pytest.fixture
def letter(qapp: QApplication, desk: Desk, tmp_path: Path) -> Iterator[Callable[[], str]]:
    """The text of a case, made anew as another interface would."""
    take_in(desk, draft("0201234567-0029-1"))
    desk.cases.open("0201234567-0029-1", CaseKind.LOST)
    memory = MachineMemory(tmp_path / "memory.ini")
    panes: list[LetterPane] = []

    def read() -> str:
        pane = LetterPane(desk, memory)
        panes.append(pane)
        pane.show_case(desk.cases.open_ones()[0])
        return pane.text.toPlainText()

    yield read
    for pane in panes:
        pane.deleteLater()


def test_a_letter_keeps_its_readers_language(speak: Callable[[str], None], letter: Callable[[], str]) -> None:
    speak("ru")
    first = letter()
    assert first
    speak("zh_CN")
    assert letter() == first
