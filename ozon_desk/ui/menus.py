"""The menu bar: everything by name and key. What undo would take back stands in its menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ozon_desk import __version__
from ozon_desk.ui import texts
from ozon_desk.ui.desk_frame import DeskFrame
from ozon_desk.ui.help.book import INDEX
from ozon_desk.ui.text_size import TextSize
from ozon_desk.ui.window import DeskWindow


class Menus(QObject):
    """Built once per window; ``frame`` does the deeds. ``support`` opens the dialog of the file for support, of which
    the frame knows nothing: the log isn't its own."""

    def __init__(self, window: QMainWindow, frame: DeskFrame, support: Callable[[], object] | None = None) -> None:
        super().__init__(frame)
        self._frame = frame
        bar = window.menuBar()
        for menu in bar.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            menu.deleteLater()  # those of the frame before; clearing only takes them out
        bar.clear()
        file = bar.addMenu(self.tr("&File"))
        self._add(file, self.tr("&Import…"), frame.incoming.import_or_choose, "Ctrl+I")
        self._add(file, self.tr("&Export…"), self._export, "Ctrl+E")
        self._add(file, self.tr("&Report…"), frame.do.report, "Ctrl+Shift+E")
        self._add(file, self.tr("&Back up now"), frame.do.back_up)
        self._add(file, self.tr("&Take the shop along…"), frame.moves.take_along)
        self._add(file, self.tr("&Open a shop taken along…"), frame.moves.bring)
        file.addSeparator()
        # Its key is the rail's.
        self._add(file, self.tr("Se&ttings") + "\tCtrl+,", partial(frame.go, "settings"))
        self._add(file, self.tr("&Quit"), window.quit if isinstance(window, DeskWindow) else window.close, "Ctrl+Q")
        edit = bar.addMenu(self.tr("&Edit"))
        self.undo = self._add(edit, self.tr("Undo"), frame.do.undo, QKeySequence.StandardKey.Undo)
        self.redo = self._add(edit, self.tr("Redo"), frame.do.redo, QKeySequence.StandardKey.Redo)
        edit.aboutToShow.connect(self._name_deeds)
        edit.aboutToHide.connect(self._free_deeds)
        self.size = TextSize(frame)
        view = bar.addMenu(self.tr("&View"))
        larger = self._add(view, self.tr("Text &larger"), self.size.larger)
        larger.setShortcuts([QKeySequence("Ctrl++"), QKeySequence("Ctrl+=")])
        self._add(view, self.tr("Text &smaller"), self.size.smaller, "Ctrl+-")
        self._add(view, self.tr("Text at &100 %"), self.size.usual, "Ctrl+0")
        posting = bar.addMenu(self.tr("&Posting"))
        self._add(posting, self.tr("Tracking &events…"), frame.do.events, "Ctrl+Shift+T")
        self._add(posting, self.tr("&Silent parcels…"), frame.silent_parcels, "Ctrl+Shift+S")
        self._add(posting, self.tr("&Tracking numbers"), partial(frame.go, "tracking"), "Ctrl+T")
        self._add(posting, self.tr("&Many tracking numbers…"), frame.do.open_tracking_list)
        self._add(posting, self.tr("Numbers &bought beforehand…"), frame.do.open_pool)
        self._add(posting, self.tr("Numbers for Ozon's ca&binet…"), frame.do.open_cabinet)
        self._add(posting, self.tr("&Labels of the list…"), self._labels, "Ctrl+L")
        self._add(posting, self.tr("Pic&k list…"), frame.pick_list, "Ctrl+K")
        self._add(posting, self.tr("Packing &slips…"), frame.slips_of_list)
        self._add(posting, self.tr("&Command sheet…"), frame.printing.command_sheet)
        self._add(posting, self.tr("&Print queue…"), frame.printing.show_queue, "Ctrl+J")
        self._add(posting, self.tr("Print &failed labels again"), frame.printing.failed_again, "Ctrl+Shift+P")
        self._add(posting, self.tr("&Hand-over"), self._hand_over, "Ctrl+H")
        self._add(posting, self.tr("What will go &wrong next"), frame.show_alarms, "F12")
        self._add(posting, self.tr("Alarms see&n"), frame.alarm_watch.acknowledge, "Shift+F12")
        self._add(posting, self.tr("C&ases"), self._cases, "F11")
        self._add(posting, self.tr("Penalty po&ints…"), frame.do.points)
        self._add(posting, self.tr("Tell &Ozon"), self._tell)
        self._add(posting, self.tr("&Products…"), frame.do.products, "Ctrl+G")
        self._add(posting, self.tr("P&ull from the pile…"), frame.do.open_pull_list)
        self._add(posting, self.tr("E&vidence…"), frame.evidence, "Ctrl+M")
        self._add(posting, self.tr("Take the p&hotos offered"), frame.photos.take, "Ctrl+Shift+M")
        posting.addSeparator()
        # Their keys are the queue's; here they are only named.
        self._of_one = (
            self._add(posting, self.tr("&Divide among boxes…") + "\tF5", self._divide),
            self._add(posting, self.tr("U&npack…") + "\tF9", self._unpack),
            self._add(posting, self.tr("Open a &case…") + "\tF2", self._case),
        )
        posting.aboutToShow.connect(self._ask_which)
        packers = bar.addMenu(self.tr("P&ackers"))
        self._add(packers, self.tr("&Who packs?…"), frame.ask_who, "Ctrl+U")
        self.owner = self._add(packers, self.tr("&Owner…"), frame.ask_owner, "Ctrl+Shift+O")
        packers.aboutToShow.connect(self._name_owner)
        self._add(packers, self.tr("Late &review"), frame.show_review, "Ctrl+D")
        self._add(packers, self.tr("&Health of the shop"), frame.places.show_health, "Ctrl+B")
        self._add(packers, self.tr("Packers' &days"), frame.show_packer_stats, "Ctrl+Shift+D")
        self._add(packers, self.tr("&Names and badges…"), frame.show_packers)
        help_menu = bar.addMenu(self.tr("&Help"))
        self._add(help_menu, self.tr("&Help on this screen…"), frame.show_help, "Shift+F1")
        self._add(help_menu, self.tr("&Contents…"), partial(frame.help.show_page, INDEX))
        self._add(help_menu, self.tr("&First steps…"), frame.guide_wanted.emit)
        self._add(help_menu, self.tr("&What to do when…"), partial(frame.help.show_page, "when"))
        self._add(help_menu, self.tr("&Keys"), self._keys, QKeySequence.StandardKey.HelpContents)
        if support is not None:
            self._add(help_menu, self.tr("&Send to support…"), support)
        self._add(help_menu, self.tr("&About Ozon Desk"), self._about)

    def _add(
        self,
        menu: QMenu,
        text: str,
        deed: Callable[[], object],
        key: str | QKeySequence.StandardKey | None = None,
    ) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda _checked=False, deed=deed: deed())
        if isinstance(key, str):
            action.setShortcut(key)
        elif key is not None:
            action.setShortcuts(key)
        return action

    def _name_deeds(self) -> None:
        undo, redo = self._frame.desk.history.next_undo(), self._frame.desk.history.next_redo()
        self.undo.setText(texts.undo_text(undo))
        self.undo.setEnabled(undo is not None)
        self.redo.setText(texts.redo_text(redo))
        self.redo.setEnabled(redo is not None)

    def _name_owner(self) -> None:
        packer = self._frame.desk.packers.current
        here = packer is not None and packer.is_owner
        self.owner.setText(self.tr("&Owner signs out") if here else self.tr("&Owner…"))

    def _free_deeds(self) -> None:
        """A disabled action has no key either, and by the next Ctrl+Z there may well be something to undo."""
        self.undo.setEnabled(True)
        self.redo.setEnabled(True)

    def _export(self) -> None:
        self._frame.export()

    def _labels(self) -> None:
        self._frame.labels_of_list()

    def _ask_which(self) -> None:
        for action in self._of_one:
            action.setEnabled(bool(self._frame.queue.chosen_id()))

    def _divide(self) -> None:
        self._frame.do.divide(self._frame.queue.chosen_id())

    def _unpack(self) -> None:
        self._frame.do.unpack(self._frame.queue.chosen_id())

    def _case(self) -> None:
        self._frame.do.case(self._frame.queue.chosen_id())

    def _cases(self) -> None:
        self._frame.go("cases")

    def _tell(self) -> None:
        self._frame.go("tell_ozon")

    def _hand_over(self) -> None:
        self._frame.go("handover")

    def _keys(self) -> None:
        from ozon_desk.ui.dialogs.keys import KeysDialog

        KeysDialog(self._frame).open()

    def _about(self) -> None:
        from ozon_desk.ui.dialogs.about import AboutDialog

        AboutDialog(__version__, self._frame).open()
