"""Charts: reportlab finds where things stand, QPainter paints them, and every bar can be reached."""

from __future__ import annotations

from itertools import pairwise

import pypdfium2
import pytest
from PySide6.QtCore import QBuffer, QIODevice, QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPdfWriter

from ozon_desk.ui.charts.chart_view import WHOLE, ChartView
from ozon_desk.ui.charts.description import BarChart, LineChart, Role, Series, Threshold
from ozon_desk.ui.charts.layout import lay_out
from ozon_desk.ui.charts.painter import draw
from ozon_desk.ui.charts.palette import Fonts, paper_palette

WEEK = BarChart(
    ["Mon", "Tue", "Wed"],
    [Series("on time", Role.ON_TIME, [60, 70, 0]), Series("late", Role.LATE, [20, 0, 1])],
)


def width_of(text: str) -> float:
    return 7.0 * len(text)


def laid(chart, width=420.0, height=280.0):
    return lay_out(chart, width, height, width_of, lambda value: f"{value:g}")


@pytest.fixture
def view(shown, theme):
    view = ChartView(theme, "Per day")
    view.resize(420, 280)
    view.set_chart(WEEK)
    return shown(view)


def test_parts_are_as_high_as_their_numbers_and_stand_on_each_other():
    on_time, late = (next(p for p in laid(WEEK).parts if (p.category, p.series) == (0, one)) for one in (0, 1))
    assert late.box.height == pytest.approx(on_time.box.height / 3)
    assert late.box.y + late.box.height == pytest.approx(on_time.box.y)
    assert {(p.category, p.series) for p in laid(WEEK).parts} == {(0, 0), (0, 1), (1, 0), (2, 1)}


@pytest.mark.parametrize("across", [False, True])
@pytest.mark.parametrize("count", [1, 7, 31, 53, 365])
def test_nothing_leaves_the_field_and_no_two_names_touch(count, across):
    chart = BarChart([f"{day} Nov" for day in range(count)], [Series("a", Role.ON_TIME, range(count))], across=across)
    made = laid(chart)
    for part in made.parts:
        assert part.box.x >= 0
        assert part.box.y >= 0
        assert part.box.x + part.box.width <= made.width
    if not across:
        names = sorted(word.x for word in made.words if "Nov" in word.text)
        assert names
        assert all(later - earlier >= width_of("0 Nov") for earlier, later in pairwise(names))


def test_one_late_posting_among_thousands_shows():
    chart = BarChart(["a"], [Series("on time", Role.ON_TIME, [9999]), Series("late", Role.LATE, [1])])
    assert laid(chart).parts[1].box.height == 2.0


def test_things_are_counted_in_whole_steps():
    chart = BarChart(["a"], [Series("late", Role.LATE, [2])])
    group = laid(chart).axes

    def texts(node):
        for shape in node.contents:
            yield from texts(shape) if hasattr(shape, "contents") else [getattr(shape, "text", None)]

    assert [text for text in texts(group) if text] == ["0", "1", "2"]


def test_a_curve_has_its_gaps_and_its_threshold():
    chart = LineChart("abcd", [Series("share", Role.PLAIN, [1, 2, None, 3])], [Threshold(20, "block at 20 %")], "%")
    made = laid(chart)
    assert [(curve.series, len(curve.points)) for curve in made.curves] == [(0, 2), (0, 1), (-1, 2)]
    assert made.curves[2].points[0][1] < made.curves[1].points[0][1]  # the limit lies above


def test_on_paper_it_is_drawing_and_text(qapp):
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(1200)
    painter = QPainter(writer)
    draw(painter, QRectF(500, 500, 5000, 3000), WEEK, paper_palette(), Fonts(130))
    painter.end()
    data = bytes(buffer.data().data())
    assert b"/Subtype /Image" not in data
    with pypdfium2.PdfDocument(data) as document:
        text = document[0].get_textpage().get_text_bounded()
    assert "late" in text
    assert "Tue" in text


def test_late_is_told_without_colours(qapp):
    """The same picture in grey: hatched isn't plain."""
    image = QImage(420, 280, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    made = draw(painter, QRectF(0, 0, 420, 280), WEEK, paper_palette(), Fonts())
    painter.end()
    for part in made.parts:
        if part.category == 0:
            x, y = round(part.box.x + part.box.width / 2), round(part.box.y + part.box.height / 2)
            shades = {image.pixelColor(x + step, y).lightness() // 40 for step in range(12)}
            assert (len(shades) > 1) is (part.role is Role.LATE)


def test_a_click_says_which_part(view, qtbot):
    part = next(part for part in view.layout_of_chart().parts if (part.category, part.series) == (0, 1))
    at = (part.box.x + part.box.width / 2, part.box.y + part.box.height / 2)
    assert view.hit(*at) == (0, 1)
    with qtbot.waitSignal(view.chosen) as chosen:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=part_point(part))
    assert chosen.args == [0, 1]
    assert view.hit(at[0], 2) == (0, WHOLE)


def part_point(part):
    return QPoint(round(part.box.x + part.box.width / 2), round(part.box.y + part.box.height / 2))


def test_keys_go_over_bars_and_parts_and_enter_opens(view, qtbot):
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.at == (0, WHOLE)
    assert view.accessibleDescription() == "Mon: on time 60, late 20"
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.at == (0, 1)
    assert view.accessibleDescription() == "Mon: late 20"
    with qtbot.waitSignal(view.chosen) as chosen:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert chosen.args == [0, 1]
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.at == (2, WHOLE)
