"""What stands where there is nothing to list: why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ozon_desk.domain.queueing import QueueFilter
from ozon_desk.domain.status import Tab
from ozon_desk.ui.shop_moves import moves_above
from ozon_desk.ui.theme import GAP


class EmptyState(QWidget):
    """Import, sample orders, taking filters away, searching everywhere: whichever helps here."""

    import_wanted = Signal()
    sample_wanted = Signal()
    unfilter_wanted = Signal()
    everywhere_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = QLabel()
        self._title.setProperty("class", "title")
        self._hint = QLabel()
        self._hint.setProperty("class", "muted")
        for label in (self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self.import_button = self._button(self.tr("Import…"), "primary")
        self.import_button.clicked.connect(self.import_wanted)
        self.sample_button = self._button(self.tr("Try with sample orders"), "")
        self.sample_button.clicked.connect(self.sample_wanted)
        self.bring_button = self._button(self.tr("Open a shop taken along…"), "")
        self.bring_button.clicked.connect(self._bring)
        self.everywhere_button = self._button(self.tr("Search in all tabs"), "primary")
        self.everywhere_button.clicked.connect(self.everywhere_wanted)
        self.unfilter_button = self._button(self.tr("Take all filters away"), "")
        self.unfilter_button.clicked.connect(self.unfilter_wanted)
        buttons = QVBoxLayout()
        buttons.setSpacing(GAP)
        offered = (self.import_button, self.sample_button, self.bring_button)
        for button in (*offered, self.everywhere_button, self.unfilter_button):
            buttons.addWidget(button, alignment=Qt.AlignmentFlag.AlignHCenter)
            # Until it is explained what is missing, none of them takes room.
            button.hide()
        layout = QVBoxLayout(self)
        layout.setSpacing(2 * GAP)
        layout.addStretch(2)
        layout.addWidget(self._title)
        layout.addWidget(self._hint)
        layout.addLayout(buttons)
        layout.addStretch(3)

    def title(self) -> str:
        return self._title.text()

    def explain(self, tab: Tab, wanted: QueueFilter, stored: int) -> None:
        """``stored``: how many postings the desk has at all."""
        filtered = not wanted.is_empty
        if stored == 0:
            self._say(
                self.tr("No orders yet"),
                self.tr(
                    "Drop the file here that you downloaded from Ozon (Orders → Export), or try it with made-up ones"
                ),
            )
        elif filtered:
            hint = self.tr("The filters above hide the rest") if wanted.text == "" else ""
            self._say(self.tr("Nothing found in this tab"), hint)
        elif tab is Tab.TO_PACK:
            self._say(self.tr("Nothing to pack"), self.tr("Drop Ozon's export here"))
        else:
            self._say(self.tr("Nothing here"), "")
        self.import_button.setVisible(stored == 0 or (tab is Tab.TO_PACK and not filtered))
        for first in (self.sample_button, self.bring_button):
            first.setVisible(stored == 0)
        self.everywhere_button.setVisible(filtered and stored > 0 and tab is not Tab.ALL)
        self.unfilter_button.setVisible(filtered and stored > 0)

    def _bring(self) -> None:
        if (moves := moves_above(self)) is not None:
            moves.bring()

    def _say(self, title: str, hint: str) -> None:
        self._title.setText(title)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    @staticmethod
    def _button(text: str, look: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("class", look)
        # Tab leads here; Enter presses none of them, only Space does, which no scanner sends.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
