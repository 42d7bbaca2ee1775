"""The pages of help: whole in every language, joined to each other, found by search."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from functools import partial
from pathlib import Path

import pytest

from ozon_desk.domain.folding import fold
from ozon_desk.domain.rulebook import RULE_IDS
from ozon_desk.services.desk import Desk
from ozon_desk.storage.database import Database
from ozon_desk.ui.help.book import INDEX, HelpBook, split_target
from ozon_desk.ui.help.rules_page import WHERE, fill_rules
from ozon_desk.ui.help.where import OF_DIALOGS, OF_PLACES
from ozon_desk.ui.language import LANGUAGES
from tests.builders import NOW

ROOT = Path(__file__).resolve().parents[3]
HELP = ROOT / "resources" / "help"
KEY = re.compile(r"\*\*((?:Ctrl|Alt|Shift|F\d|Del|Esc|Enter)[^*]*)\*\*")


@pytest.fixture
def desk(trade):
    made = Desk(Database.open(None), trade, clock=lambda: NOW)
    yield made
    made.close()


@pytest.fixture(params=list(LANGUAGES))
def book(request, desk) -> HelpBook:
    return HelpBook(HELP / request.param, {"rules": partial(fill_rules, desk=desk)})


@pytest.fixture
def english(desk) -> HelpBook:
    return HelpBook(HELP / "en", {"rules": partial(fill_rules, desk=desk)})


def test_every_language_has_the_same_pages_and_sections(book: HelpBook, english: HelpBook) -> None:
    assert [part.pages for part in book.parts] == [part.pages for part in english.parts]
    for name in english.names:
        anchors = [section.anchor for section in english.page(name).sections]
        assert [section.anchor for section in book.page(name).sections] == anchors, name
        assert len(anchors) == len(set(anchors)), name


def test_every_file_stands_in_the_contents_and_says_something(book: HelpBook) -> None:
    folder = book._folder
    assert sorted(path.stem for path in folder.iterdir()) == sorted(book.names)
    for name in book.names:
        page = book.page(name)
        assert page.title, name
        if name != INDEX:
            assert [section.title for section in page.sections if not section.text] == [], name
        # A heading that isn't written as one would be shown with its anchor.
        assert "{#" not in page.markdown, name


def test_pages_have_the_same_links_and_keys(book: HelpBook, english: HelpBook) -> None:
    """A key that one language names and another doesn't is a slip of the hand in one of them."""
    for name in english.names:
        ours, theirs = book.page(name), english.page(name)
        assert sorted(ours.links) == sorted(theirs.links), name
        assert sorted(KEY.findall(ours.markdown)) == sorted(KEY.findall(theirs.markdown)), name


def test_every_link_leads_somewhere(book: HelpBook) -> None:
    targets = [
        *(link for name in book.names for link in book.page(name).links),
        *OF_PLACES.values(),
        *OF_DIALOGS.values(),
        *WHERE.values(),
    ]
    assert [target for target in targets if not leads(book, target)] == []


def leads(book: HelpBook, target: str) -> bool:
    """Whether page and anchor are there; an address of the web is not."""
    name, anchor = split_target(target)
    return name in book.names and (not anchor or book.page(name).place_of(anchor) > 0)


def test_every_rule_stands_there(book: HelpBook) -> None:
    page = book.page("rules")
    assert [section.anchor for section in page.sections[1:]] == list(RULE_IDS)
    assert set(WHERE) == set(RULE_IDS)
    assert "{" not in page.markdown
    assert "<!--" not in page.markdown


def test_rules_follow_the_rule_book(desk: Desk) -> None:
    desk.rule_book.save("guides", {"R11": {"value": 17}})
    page = HelpBook(HELP / "en", {"rules": partial(fill_rules, desk=desk)}).page("rules")
    told = next(section.text for section in page.sections if section.anchor == "R11")
    assert "within 17 calendar day" in told
    assert "own change" in told
    assert "18 Nov 2026" in told
    # What the edition says stands beside it.
    assert "within 2 calendar day" in told
    other = next(section.text for section in page.sections if section.anchor == "R8")
    assert "edition" not in other
    assert "1 Nov 2026" in other


@pytest.mark.parametrize(
    ("language", "words", "page", "anchor"),
    [
        ("ru", "ПРИНТЕР встал", "when", "printer"),
        ("ru", "отмененныи", "", ""),
        ("ru", "отмененный заказ", "when", "cancelled"),
        ("zh_CN", "打印机停了", "when", "printer"),
        ("zh_CN", "ｃｔｒｌ＋ｔ", "tracking", ""),
        ("en", "printer  STOPPED", "when", "printer"),
        ("en", "penalty advertising suspended", "rules", "R13"),
    ],
)
def test_search_folds_what_people_dont_mean(desk, language: str, words: str, page: str, anchor: str) -> None:
    book = HelpBook(HELP / language, {"rules": partial(fill_rules, desk=desk)})
    found = book.search(words)
    if page:
        assert (page, anchor) in [(one.page, one.anchor) for one in found]
    else:
        assert found == []


def test_search_of_nothing_finds_nothing(english: HelpBook) -> None:
    assert english.search("  ") == []


def test_titles_come_first(english: HelpBook) -> None:
    assert english.search("undo")[0].title == "Journal and undo"


def test_every_dialog_has_a_page() -> None:
    """Help on a dialog nobody thought of would open at the contents."""
    found = set()
    for path in (ROOT / "ozon_desk" / "ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and node.name.endswith("Dialog"):
                found.add(node.name)
    skeletons = {"DeskDialog", "WorkingDialog", "PaperDialog", "ChoicePaperDialog", "CaseDialog", "HelpDialog"}
    assert found - skeletons == set(OF_DIALOGS)


def said_in_window(language: str) -> str:
    """Every text of the window in a language, folded, one under the other. The sources stand in each translation."""
    texts = []
    file = f"ozon_desk_{'ru' if language == 'en' else language}.ts"
    for message in ET.parse(ROOT / "resources" / "translations" / file).iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [translation.text or "", *(form.text or "" for form in translation.iter("numerusform"))]
        texts += [message.findtext("source", "")] if language == "en" else forms
    return "\n".join(fold(re.sub(r"\(&.\)|&", "", text)) for text in texts)


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_names_of_the_window_are_the_windows_own(language: str) -> None:
    """What stands in italics is a name as it is read on the screen; a help that calls it otherwise helps nobody."""
    said = said_in_window(language)
    strange = [
        (path.name, name)
        for path in sorted((HELP / language).glob("*.md"))
        for italics in re.findall(r"(?<!\*)\*([^*\n{]+)\*(?!\*)", path.read_text(encoding="utf-8"))
        for name in italics.split(" · ")
        if fold(name).rstrip("….") not in said
    ]
    assert strange == []


def test_keys_are_those_of_the_window() -> None:
    """A key on a page that no source file knows is a claim the program doesn't keep. Ctrl+digit is the rail's."""
    source = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "ozon_desk" / "ui").rglob("*.py"))
    named = {
        key
        for path in (HELP / "en").glob("*.md")
        for bold in re.findall(r"\*\*([^*]+)\*\*", path.read_text(encoding="utf-8"))
        for key in re.findall(r"(?:(?:Ctrl|Shift|Alt)\+)+(?:F\d+|\w+|[,←→])|F\d+", bold)
        if not re.fullmatch(r"Ctrl\+\d", key)
    }
    assert len(named) > 40
    assert [key for key in sorted(named) if key not in source] == []
