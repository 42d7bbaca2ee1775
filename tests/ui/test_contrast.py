"""Every text can be read on every ground it stands on, in both themes: WCAG 2.2, AA.

4.5:1 for text (1.4.3) whatever its size, 3:1 for edges, marks and what is drawn (1.4.11). What the style sheet pairs is
read from it; what is painted by hand stands in a list here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields

import pytest

from ozon_desk.domain.deadlines import Urgency
from ozon_desk.ui.theme import Theme
from tests.conftest import RESOURCES

TEXT, DRAWN = 4.5, 3.0
LISTS = ("card", "selection", "hover")
"""Grounds of a row: plain, chosen, under the pointer."""
INKS = ("text", "muted", "late", "urgent", "soon", "calm", "done", "refused", "warn")

PAINTED = (
    *((ink, ground) for ink in INKS for ground in LISTS),
    *((ink, "window") for ink in INKS),
    ("selection_text", "selection"),
    ("text", "accent_soft"),
    ("muted", "accent_soft"),
    ("rail_text", "rail"),
    ("rail_text", "rail_current"),
    ("rail_current_text", "rail_current"),
    ("alarm_text", "alarm"),
    ("pill_text", "pill"),
    ("warn", "urgent_soft"),
    ("text", "urgent_soft"),
    ("done", "calm_soft"),
    ("text", "calm_soft"),
    ("late", "late_soft"),
    ("muted", "late_soft"),
)
"""Delegates, the rail, pills, notices, charts and the year."""

DRAWN_PAIRS = (
    ("edge", "card"),
    ("edge", "window"),
    ("focus", "card"),
    ("focus", "window"),
    ("focus", "selection"),
    ("focus", "accent_soft"),
    ("rail_mark", "rail"),
    ("rail_mark", "rail_current"),
    ("alarm_text", "alarm"),
    ("accent_text", "accent"),
    ("accent", "card"),
    ("accent", "window"),
    ("on_time", "card"),
    ("urgent", "card"),
    ("late", "card"),
    ("calm", "line"),
    ("text", "line"),
)
"""Edges of fields, frames of the focus, marks, bars and curves."""

PLACES_OF_FRAMES = {"alarm": "alarm", "question": "accent", "warning": "urgent_soft", "good": "calm_soft"}
"""Frames whose ground lies under labels and buttons that have none of their own."""


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> Theme:
    return Theme.load(RESOURCES / "themes", request.param)


def luminance(color: str) -> float:
    """Of ``#rrggbb``, as WCAG reckons it."""
    parts = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dark + 0.05)


def rules(sheet: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Selector and roles of each rule."""
    for selectors, body in re.findall(r"([^{}]+)\{([^}]*)\}", re.sub(r"/\*.*?\*/", "", sheet, flags=re.S)):
        roles = dict(re.findall(r"(?<![-\w])([a-z-]*(?:color|background)): <<([a-z_]+)>>", body))
        for selector in selectors.split(","):
            yield selector.strip(), roles


def pairs_of_sheet(sheet: str) -> set[tuple[str, str]]:
    """(ink, ground): what has no ground of its own stands on the window or a card, what has no ink is plain text."""
    found = set()
    for selector, roles in rules(sheet):
        ink, ground = roles.get("color"), roles.get("background")
        frame = re.match(r'QFrame\[class="(\w+)"\] ', selector)
        if frame is not None and ink is not None:
            found.add((ink, PLACES_OF_FRAMES[frame[1]]))
        elif ink is not None and ground is None:
            found |= {(ink, place) for place in _grounds_without(selector)}
        elif ground is not None and not _is_bare(selector):
            found.add((ink or "text", ground))
        if "selection-color" in roles:
            found.add((roles["selection-color"], roles["selection-background-color"]))
        if "placeholder-text-color" in roles:
            found.add((roles["placeholder-text-color"], ground or "card"))
    return found


def _grounds_without(selector: str) -> tuple[str, ...]:
    return ("accent",) if ":checked" in selector else ("card", "window")


def _is_bare(selector: str) -> bool:
    """What never has words of that ink on it."""
    return bool(re.search(r'QScrollBar|QProgressBar|QSlider|separator|"line"|"alarm"|"question"', selector))


def test_what_the_style_sheet_pairs_can_be_read(theme: Theme) -> None:
    pairs = pairs_of_sheet(theme.sheet)
    assert {("accent_text", "accent"), ("alarm_text", "alarm"), ("muted", "line")} <= pairs
    poor = {
        pair: round(ratio, 2) for pair in pairs if (ratio := contrast(*(getattr(theme, name) for name in pair))) < TEXT
    }
    assert poor == {}


@pytest.mark.parametrize(("least", "pairs"), [(TEXT, PAINTED), (DRAWN, DRAWN_PAIRS)], ids=["words", "drawn"])
def test_what_is_painted_can_be_made_out(theme: Theme, least: float, pairs: tuple[tuple[str, str], ...]) -> None:
    poor = {
        pair: round(ratio, 2) for pair in pairs if (ratio := contrast(*(getattr(theme, name) for name in pair))) < least
    }
    assert poor == {}


def test_deadlines_can_be_read_on_their_pills(theme: Theme) -> None:
    for urgency in Urgency:
        ink, ground = theme.urgency(urgency)
        assert contrast(ink.name(), ground.name()) >= TEXT, urgency


def test_boxes_and_arrows_stand_out_from_their_card(theme: Theme) -> None:
    drawings = sorted((RESOURCES / "themes").glob(f"*_{theme.name}.svg"))
    assert drawings
    for drawing in drawings:
        strokes = re.findall(r'stroke="(#[0-9a-f]{6})"', drawing.read_text(encoding="utf-8"))
        assert any(contrast(stroke, theme.card) >= DRAWN for stroke in strokes), drawing.name


def test_no_ground_is_forgotten(theme: Theme) -> None:
    """A new role must be weighed here or paired in the sheet."""
    weighed = {name for pair in (*PAINTED, *DRAWN_PAIRS, *pairs_of_sheet(theme.sheet)) for name in pair}
    weighed |= {"soon_soft"}  # of the pills, by urgency
    roles = {one.name for one in fields(Theme)} - {"name", "folder", "sheet", "percent"}
    assert roles <= weighed
