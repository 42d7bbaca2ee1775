"""The bar across the whole width: what is wrong and what to do. It pushes the screen down and stays."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ozon_desk.ui import texts
from ozon_desk.ui.saying import sentences
from ozon_desk.ui.texts import Message
from ozon_desk.ui.theme import Theme, px
from ozon_desk.ui.widgets.card import label
from ozon_desk.ui.widgets.flow import FlowLayout, flow_widget
from ozon_desk.ui.widgets.glyphs import draw_glyph
from ozon_desk.ui.widgets.sounds import Sound, Sounds
from ozon_desk.ui.widgets.spoken import announce

_VANISHES_MS: Final = 6000
_LONGEST_OPTION: Final = 36
"""Letters on a button."""


class Loudness(StrEnum):
    """Also the look (a class of the theme's)."""

    ALARM = "alarm"
    WARNING = "warning"
    GOOD = "good"


_GLYPHS: Final = {Loudness.ALARM: "cross", Loudness.WARNING: "warning", Loudness.GOOD: "check"}
_QUESTION: Final = "question"
"""How an alarm looks that only asks: it waits like any other, but nothing is wrong."""
_INKS: Final = {Loudness.ALARM: "alarm_text", Loudness.WARNING: "warn", Loudness.GOOD: "done"}


class AlarmBar(QFrame):
    """Messages are shown one after the other. ``acknowledged`` when somebody has seen the one on show;
    ``chosen(index)`` when one of an alarm's options was taken instead."""

    acknowledged = Signal()
    chosen = Signal(int)

    def __init__(self, theme: Theme, sounds: Sounds | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sounds = sounds
        self._later: deque[tuple[Message, Loudness, bool]] = deque()
        self.loudness: Loudness | None = None
        self._stays = True
        self._about: object = None
        self._sound: Sound = "alarm"
        self._message = Message("", "")
        self._vanish = QTimer(self)
        self._vanish.setSingleShot(True)
        self._vanish.setInterval(_VANISHES_MS)
        self._vanish.timeout.connect(self.dismiss)
        self._glyph = _Glyph(theme)
        self.title = label("", "alarm-title", wraps=True)
        self.todo = label("", "alarm-todo", wraps=True)
        self.waiting = label("", "alarm-todo")
        self.button = QPushButton(self.tr("OK · Space"))
        self.button.setProperty("class", "outline")
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.button.clicked.connect(self.acknowledge)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.title)
        words.addWidget(self.todo)
        self._options: list[QPushButton] = []
        self._option_row = FlowLayout()
        self._option_box = flow_widget(self._option_row)
        self._option_box.hide()
        words.addWidget(self._option_box)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 12)
        row.setSpacing(20)
        row.addWidget(self._glyph)
        row.addLayout(words, 1)
        row.addWidget(self.waiting)
        row.addWidget(self.button)
        self.hide()

    @property
    def waits(self) -> bool:
        """Whether something stands here that somebody must have seen."""
        return self.loudness is not None and self._stays

    def show_alarm(
        self, message: Message, about: object = None, options: Sequence[str] = (), sound: Sound = "alarm"
    ) -> None:
        """Red (a question in the accent's colour), with a sound, before everything else; stays until acknowledged.

        ``about`` is for ``shows``. ``options`` stand on buttons of their own, numbered from 1: their keys, which
        whoever holds the focus hears.
        """
        self._about = about
        self._sound = sound
        self._offer(options)
        if self.loudness is not None and self.loudness is not Loudness.ALARM:
            if self._stays:
                self._later.appendleft((self._message, self.loudness, True))
            self.loudness = None
        self._show_or_keep(message, Loudness.ALARM, True)

    def _offer(self, options: Sequence[str]) -> None:
        for button in self._options:
            self._option_row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._options = []
        for number, words in enumerate(options, 1):
            button = QPushButton()
            button.ensurePolished()
            metrics = button.fontMetrics()
            # The number is its key: it is what must be read.
            longest = metrics.averageCharWidth() * _LONGEST_OPTION
            button.setText(metrics.elidedText(f"{number} · {words}", Qt.TextElideMode.ElideRight, longest))
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setProperty("class", "outline")
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(self._option_clicked)
            self._option_row.addWidget(button)
            self._options.append(button)
        self._option_box.setVisible(bool(options))

    def _option_clicked(self) -> None:
        button = self.sender()
        if button in self._options:
            self.chosen.emit(self._options.index(button))  # type: ignore[arg-type]

    @property
    def options(self) -> int:
        """How many options the alarm on show has."""
        return len(self._options) if self.loudness is Loudness.ALARM else 0

    def shows(self, about: object) -> bool:
        """Whether the alarm on show is about this very object."""
        return self.loudness is Loudness.ALARM and self._about is about

    def show_notice(self, message: Message, *, good: bool = False, stays: bool = True) -> None:
        """Amber, or green where something went well; without ``stays`` it goes by itself after some seconds."""
        self._show_or_keep(message, Loudness.GOOD if good else Loudness.WARNING, stays)

    def take_over(self, before: AlarmBar) -> None:
        """What nobody has seen yet on a bar that goes; in silence, it was heard."""
        ones = list(before._later)
        if before.waits and before.loudness is not None:
            ones.insert(0, (before._message, before.loudness, True))
        sounds, self._sounds = self._sounds, None
        for message, loudness, stays in ones:
            self._show_or_keep(message, loudness, stays)
        self._sounds = sounds

    def withdraw(self, message: Message) -> None:
        """What a notice said is so no longer."""
        self._later = deque(later for later in self._later if later[0] != message)
        if self.loudness not in (None, Loudness.ALARM) and self._message == message:
            self.dismiss()

    def set_waiting(self, count: int) -> None:
        """Says how many scans are kept for afterwards."""
        self.waiting.setText(texts.counted_scans(count) if count else "")
        self.waiting.setVisible(count > 0)

    def sound_again(self) -> None:
        """Somebody goes on without having looked."""
        if self._sounds is not None and self.loudness is Loudness.ALARM:
            self._sounds.play(self._sound)

    def acknowledge(self) -> None:
        if self.loudness is None:
            return
        self.dismiss()
        self.acknowledged.emit()

    def dismiss(self) -> None:
        """Takes the message away without telling anybody; the next one comes up."""
        self._vanish.stop()
        if self.loudness is Loudness.ALARM:
            self._offer(())
        self.loudness = None
        self.set_waiting(0)
        if self._later:
            self._show(*self._later.popleft())
        else:
            self.hide()

    def _show_or_keep(self, message: Message, loudness: Loudness, stays: bool) -> None:
        if self.waits:
            self._later.append((message, loudness, stays))
        else:
            self._show(message, loudness, stays)

    def _show(self, message: Message, loudness: Loudness, stays: bool) -> None:
        self._message = message
        self._stays = stays
        self.title.setText(message.title)
        self.todo.setText(message.todo)
        self.todo.setVisible(bool(message.todo))
        self.button.setVisible(stays)
        self.setAccessibleName(message.title)
        self.setAccessibleDescription(message.todo)
        asks = loudness is Loudness.ALARM and self._sound == "ask"
        look = _QUESTION if asks else loudness.value
        if self.property("class") != look:
            self.setProperty("class", look)
            for widget in (self, *self.findChildren(QWidget)):
                widget.style().unpolish(widget)
                widget.style().polish(widget)
            self._glyph.set(_QUESTION if asks else _GLYPHS[loudness], "accent_text" if asks else _INKS[loudness])
        self.loudness = loudness
        self.show()
        announce(self, sentences(message.title, message.todo), at_once=loudness is Loudness.ALARM)
        if loudness is Loudness.ALARM and self._sounds is not None:
            self._sounds.play(self._sound)
        if stays:
            self._vanish.stop()
        else:
            self._vanish.start()


class _Glyph(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._name, self._role = "cross", "alarm_text"

    def set(self, name: str, role: str) -> None:
        self._name, self._role = name, role
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(34), px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_glyph(painter, self._name, QRectF(self.rect()).adjusted(2, 2, -2, -2), self._theme.color(self._role))
        painter.end()
