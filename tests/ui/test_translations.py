"""Both translations are complete, keep every placeholder, and are spoken once installed."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.status import OzonStatus, Tab
from ozon_desk.ui import formats, language, texts
from ozon_desk.ui.saying import places
from ozon_desk.ui.widgets.millimetres import MillimetreBox
from tests.builders import NOW

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
TOOLS = Path(sys.executable).parent
FORMS = {"zh_CN": 1, "ru": 3, "en": 2}
SHANGHAI = "Asia/Shanghai"


def run(tool: str, *arguments: object) -> None:
    command = shutil.which(tool, path=str(TOOLS))
    assert command, f"{tool} is missing"
    subprocess.run([command, *map(str, arguments)], cwd=ROOT, check=True, capture_output=True)


def up_to_date(language_code: str, folder: Path) -> list[tuple[str, ET.Element]]:
    """(context, message) of a translation brought up to date with the source, in a copy."""
    file = folder / f"ozon_desk_{language_code}.ts"
    shutil.copy(TRANSLATIONS / file.name, file)
    listing = folder / "sources.txt"
    sources = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "ozon_desk").rglob("*.py"))
    listing.write_text("\n".join(sources), encoding="utf-8")
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    if language_code == "en":
        options.append("-pluralonly")
    run("pyside6-lupdate", f"@{listing}", *options, "-ts", file)
    contexts = ET.parse(file).getroot().iter("context")
    return [(context.findtext("name", ""), message) for context in contexts for message in context.iter("message")]


@pytest.fixture(scope="module", params=list(FORMS))
def messages(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, list[tuple[str, ET.Element]]]:
    return request.param, up_to_date(request.param, tmp_path_factory.mktemp(request.param))


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def test_nothing_waits_for_a_translation(messages: tuple[str, list[tuple[str, ET.Element]]]) -> None:
    waiting = [
        (context, message.findtext("source"))
        for context, message in messages[1]
        if message.find("translation").get("type") or not all(map(str.strip, forms(message)))  # type: ignore[union-attr]
    ]
    assert waiting == []


def test_lupdate_finds_every_text(messages: tuple[str, list[tuple[str, ET.Element]]]) -> None:
    """It overlooks a text inside an f-string, for one; such a text would stay English without a word."""
    if messages[0] == "en":
        return
    found = {(context, message.findtext("source")) for context, message in messages[1]}
    assert [text for text in marked_texts() if text not in found] == []


def marked_texts() -> Iterator[tuple[str, str]]:
    """(context, text) of every literal the source wants translated."""
    for path in sorted((ROOT / "ozon_desk").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for scope in ast.walk(tree):
            if isinstance(scope, ast.ClassDef):
                yield from ((scope.name, text) for text in first_texts(scope, ("tr",), 0))
        for text, context in zip(
            first_texts(tree, ("translate", "QT_TRANSLATE_NOOP"), 1),
            first_texts(tree, ("translate", "QT_TRANSLATE_NOOP"), 0),
            strict=True,
        ):
            yield context, text


def first_texts(tree: ast.AST, functions: tuple[str, ...], place: int) -> Iterator[str]:
    """The literal arguments at ``place`` of calls all of whose leading arguments are literals."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in functions:
            leading = node.args[: 2 if "translate" in functions else 1]
            if leading and all(isinstance(it, ast.Constant) and isinstance(it.value, str) for it in leading):
                yield leading[place].value  # type: ignore[attr-defined]


def test_counted_texts_have_all_forms_of_their_language(messages: tuple[str, list[tuple[str, ET.Element]]]) -> None:
    counted = [message for _, message in messages[1] if message.get("numerus") == "yes"]
    assert len(counted) > 15
    assert {message.findtext("source"): len(forms(message)) for message in counted} == {
        message.findtext("source"): FORMS[messages[0]] for message in counted
    }


def test_placeholders_edges_and_filters_are_kept(messages: tuple[str, list[tuple[str, ET.Element]]]) -> None:
    wrong = []
    for context, message in messages[1]:
        source = message.findtext("source", "")
        for form in forms(message):
            same = (
                Counter(places(form)) == Counter(places(source))
                and form.count("%n") == source.count("%n")
                and form.count("\n") == source.count("\n")
                and form.count(";;") == source.count(";;")
                and form.endswith("…") == source.endswith("…")
                and form[:1].isspace() == source[:1].isspace()
                and form[-1:].isspace() == source[-1:].isspace()
            )
            if not same:
                wrong.append((context, source, form))
    assert wrong == []


def test_menu_texts_keep_a_letter_to_press(messages: tuple[str, list[tuple[str, ET.Element]]]) -> None:
    """Chinese writes it behind, in brackets."""
    missing = [
        (context, source)
        for context, message in messages[1]
        if "&" in (source := message.findtext("source", "")) and any("&" not in form for form in forms(message))
    ]
    assert missing == []


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A resources folder with the translations built anew."""
    resources = tmp_path_factory.mktemp("resources")
    (resources / "translations").mkdir()
    for source in TRANSLATIONS.glob("*.ts"):
        run("pyside6-lrelease", "-silent", source, "-qm", resources / "translations" / f"{source.stem}.qm")
    return resources


@pytest.fixture
def app(qapp: QCoreApplication, tmp_path: Path) -> Iterator[QCoreApplication]:
    """Leaves the application as it was: without a translation, with the locale it had."""
    before = QLocale()
    yield qapp
    language.install(qapp, "en", tmp_path)
    QLocale.setDefault(before)


def test_russian(app: QCoreApplication, built: Path) -> None:
    language.install(app, "ru", built)
    assert texts.tab_name(Tab.TO_PACK) == "К сборке"
    assert texts.status_name(OzonStatus.UNKNOWN, "Новое слово") == "Неизвестно: Новое слово"
    assert texts.error(Refusal("posting_cancelled", posting="1-2", packed=1)).title == "Отменено после сборки: 1-2"
    assert formats.countdown(NOW - timedelta(minutes=72), NOW, SHANGHAI) == "просрочено 1:12"
    assert formats.countdown(NOW + timedelta(hours=60), NOW, SHANGHAI) == "2 д 12 ч"
    assert formats.moment(NOW, SHANGHAI) == "18.11.2026 14:05"
    assert formats.moment_long(NOW, SHANGHAI) == "18.11 14:05 Шанхай (09:05 Москва)"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Отмена"


def test_millimetres_are_written_as_the_language_writes_them(app: QCoreApplication, built: Path) -> None:
    for code, written in (("ru", "2,50 мм"), ("zh_CN", "2.50 毫米"), ("en", "2.50 mm")):
        language.install(app, code, built)
        box = MillimetreBox(step=0.1, decimals=2)
        box.setValue(2.5)
        assert box.text() == written
        box.deleteLater()


def test_russian_plurals(app: QCoreApplication, built: Path) -> None:
    language.install(app, "ru", built)
    counted = [texts.counted_postings(n) for n in (1, 2, 5, 11, 21, 104)]
    endings = ["отправление", "отправления", "отправлений", "отправлений", "отправление", "отправления"]
    assert counted == [f"{n} {word}" for n, word in zip((1, 2, 5, 11, 21, 104), endings, strict=True)]


def test_chinese(app: QCoreApplication, built: Path) -> None:
    language.install(app, "zh_CN", built)
    assert texts.tab_name(Tab.TO_PACK) == "待备货"
    assert texts.counted_postings(3) == "3 个货件"
    assert formats.countdown(NOW - timedelta(minutes=72), NOW, SHANGHAI) == "超时 1:12"
    assert formats.countdown(NOW + timedelta(hours=24, minutes=54), NOW, SHANGHAI) == "明天 14:59"
    assert formats.countdown(NOW + timedelta(hours=60), NOW, SHANGHAI) == "2 天 12 小时"
    assert formats.moment_long(NOW, SHANGHAI, NOW) == "14:05 上海（09:05 莫斯科）"
    assert formats.moment(NOW, SHANGHAI) == "2026-11-18 14:05"


def test_english_needs_its_plurals_only(app: QCoreApplication, built: Path) -> None:
    language.install(app, "en", built)
    assert (texts.counted_postings(1), texts.counted_postings(2)) == ("1 posting", "2 postings")
    assert texts.tab_name(Tab.TO_PACK) == "To pack"
    assert formats.number(1234567) == "1,234,567"


def test_a_language_replaces_the_one_before(app: QCoreApplication, built: Path) -> None:
    for code in ("ru", "zh_CN", "en"):
        language.install(app, code, built)
    assert texts.tab_name(Tab.DONE) == "Done"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_without_translation_files_it_speaks_english(app: QCoreApplication, tmp_path: Path) -> None:
    language.install(app, "ru", tmp_path)
    assert texts.tab_name(Tab.DONE) == "Done"


def test_the_system_language_is_one_of_ours() -> None:
    assert language.system_language() in language.LANGUAGES
