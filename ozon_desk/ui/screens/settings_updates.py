"""Settings of updates: where a newer version is announced, and looking there now."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from ozon_desk import __version__
from ozon_desk.services.desk import Desk
from ozon_desk.services.updates import UpdateNotice, is_newer
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Worker
from ozon_desk.ui.dialogs.frame import button, words
from ozon_desk.ui.screens.settings_page import SettingsPage
from ozon_desk.ui.theme import GAP


class UpdatesPage(SettingsPage):
    """The desk looks once a day, where it is told to look; it fetches and runs nothing by itself."""

    def __init__(self, desk: Desk, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(desk, worker, parent)
        self._found: UpdateNotice | None = None
        self.body.addWidget(words(self.tr("This is version {version}.").format(version=__version__), "strong"))
        said = self.tr(
            "Once a day the desk reads a small file that says whether there is a newer one: on a share, a stick, or at"
            " an https address. It sends nothing, and it fetches and runs nothing by itself."
        )
        self.body.addWidget(words(said))
        self.source = QLineEdit()
        self.source.setAccessibleName(texts.field_name("update_notice"))
        self.source.setPlaceholderText(self.tr("https://… or a file; empty: don't look"))
        self.choose = button(self.tr("Choose…"))
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self.source, 1)
        line.addWidget(self.choose)
        self.body.addWidget(words(texts.field_name("update_notice")))
        self.body.addLayout(line)
        self.look = button(self.tr("Look now"))
        self.show_new = button(self.tr("What is new…"))
        self.found = words()
        below = QHBoxLayout()
        below.setSpacing(GAP)
        below.addWidget(self.look)
        below.addWidget(self.show_new)
        below.addStretch(1)
        self.body.addLayout(below)
        self.body.addWidget(self.found)
        self.body.addStretch(1)
        self.show_new.hide()
        self.choose.clicked.connect(self._choose)
        self.look.clicked.connect(self.look_now)
        self.show_new.clicked.connect(self._show_new)
        self.source.textEdited.connect(self._forget)

    def show_stored(self) -> None:
        self.source.setText(self.desk.updates.source)
        self.look.setEnabled(bool(self.desk.updates.source))

    def save(self) -> None:
        self.run(partial(_set, self.desk, self.source.text()), self._saved)

    def look_now(self) -> None:
        """Whether there is a newer version."""
        self._forget()
        self.run(partial(_look, self.desk), self._looked)

    def _looked(self, notice: UpdateNotice | None) -> None:
        self.say("")
        self._found = notice
        if notice is None:
            return
        if is_newer(notice.version):
            self.found.setText(self.tr("There is a newer version: {version}").format(version=notice.version))
        else:
            self.found.setText(
                self.tr("✓ This is the newest: the notice speaks of {version}").format(version=notice.version)
            )
        self.show_new.setVisible(is_newer(notice.version))

    def _forget(self, _text: str = "") -> None:
        self._found = None
        self.found.clear()
        self.show_new.hide()

    def _show_new(self) -> None:
        from ozon_desk.ui.dialogs.update import UpdateDialog

        if self._found is not None:
            UpdateDialog(self._found, self.desk, self).open()

    def _choose(self) -> None:
        kinds = self.tr("Update notice (*.json);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Update notice"), self.source.text(), kinds)
        if chosen:
            self.source.setText(chosen)
            self._forget()


def _set(desk: Desk, source: str, _report: object) -> None:
    desk.updates.set_source(source)


def _look(desk: Desk, _report: object) -> UpdateNotice | None:
    return desk.updates.look()
