"""The home screen: joins the bar, the tabs, the filters, the table and the pane to the desk."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ozon_desk.domain.deadlines import Urgency
from ozon_desk.domain.queueing import QueueFilter, QueueSort
from ozon_desk.domain.status import Tab
from ozon_desk.services.changes import Changes
from ozon_desk.services.desk import Desk
from ozon_desk.ui.bus import DeskSignals, Heartbeat
from ozon_desk.ui.queue.actions import ACTS, OF_MANY, Act, is_packable
from ozon_desk.ui.queue.layout import Parts
from ozon_desk.ui.queue.listing import Listing
from ozon_desk.ui.queue.memory import Views
from ozon_desk.ui.queue.row_menu import RowMenu
from ozon_desk.ui.queue.turn import Turn
from ozon_desk.ui.theme import Theme

_AFTER_PAINT: Final = 10
"""Milliseconds: rows first, then what stands beside them."""

_TO_TABLE: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class QueueScreen(QWidget):
    """Shows and asks; what a person wants done goes out as a signal with the id(s) of the posting(s)."""

    pack_requested = Signal(int)
    track_requested = Signal(int)
    hold_requested = Signal(int)
    cancel_requested = Signal(int)
    release_requested = Signal(int)
    promise_requested = Signal(int)
    divide_requested = Signal(int)
    unpack_requested = Signal(int)
    pull_requested = Signal(int)
    case_requested = Signal(int)
    event_requested = Signal(int)
    events_requested = Signal(int)
    evidence_requested = Signal(int)
    labels_requested = Signal(object)
    status_requested = Signal(object)
    not_left_requested = Signal(int)
    hub_requested = Signal(int)
    import_requested = Signal()
    export_requested = Signal(str)
    tell_ozon_requested = Signal()
    points_requested = Signal()
    scanned = Signal(str)
    sample_requested = Signal()

    def __init__(
        self, desk: Desk, theme: Theme, heartbeat: Heartbeat, signals: DeskSignals, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._views = Views()
        self._turn = Turn(desk)
        self._typed = ""
        self._missed = False
        self.parts = Parts(desk, theme, self)
        self.listing = Listing(desk, self.parts.table, self)
        self._menu = RowMenu(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._search)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER_PAINT)
        self._later.timeout.connect(self._catch_up)
        self._detail_is_old = True
        self._time_is_old = False
        self._join()
        heartbeat.beat.connect(self._tick)
        signals.changed.connect(self._take_change)
        self.refresh()

    # --------------------------------------------------------------------------------------- for the window

    def show_tab(self, tab: Tab) -> None:
        self.parts.tabs.go_to(tab)

    def show_nearest(self, tab: Tab, posting_id: int) -> None:
        """A tab with nothing of it left out, in the order of its deadlines, one of its postings in hand."""
        self.show_tab(tab)
        self._views.change(sort=QueueSort.DUE, descending=False)
        self.set_filter(QueueFilter())
        self.choose(posting_id)

    def set_filter(self, wanted: QueueFilter) -> None:
        """Filters the tab in front; a text stands in the box too."""
        if wanted.text != self.parts.bar.box.text():
            self.parts.bar.box.setText(wanted.text)
        self._typed = wanted.text
        self._views.change(wanted=wanted)
        self._open_view()

    def current_ids(self) -> array[int]:
        """The postings shown, in their order, all of them."""
        return self.listing.all_ids()

    def selected_ids(self) -> list[int]:
        return self.parts.table.selected_ids()

    def chosen_id(self) -> int:
        """The posting in hand, which the details show; 0 where there is none."""
        return self.parts.detail.posting_id

    def posting_at(self, at: QPoint) -> int:
        """The posting at a point of the screen: its row, or the details beside them; 0 for none."""
        port, detail = self.parts.table.viewport(), self.parts.detail
        here = port.mapFromGlobal(at)
        if port.rect().contains(here):
            return self.parts.table.posting_at(here)
        return self.chosen_id() if detail.isVisible() and detail.rect().contains(detail.mapFromGlobal(at)) else 0

    def choose(self, posting_id: int) -> bool:
        """Selects a posting where it is shown in this tab."""
        return self.parts.table.choose(posting_id)

    def refresh(self) -> None:
        """Everything anew; place and selection stay."""
        self._take_change(Changes(None))

    def show_anew(self, _sees: bool = True) -> None:
        """Somebody else looks now: what is known must not wait until somebody looks at this screen again."""
        self.listing.forget()
        self.parts.detail.show_posting(*self.parts.detail.wish)

    @property
    def is_behind(self) -> bool:
        """Whether something is still to be brought up to date in a moment."""
        return self._later.isActive() or self._soon.isActive()

    def focus_box(self) -> None:
        self.parts.bar.box.setFocus()
        self.parts.bar.box.selectAll()

    def settings(self) -> dict[str, Any]:
        """Columns, filters and orders per tab, and whether the details are folded: plain values."""
        return {
            "columns": self.parts.table.columns(),
            "views": self._views.to_memory(),
            "folded": self.parts.is_folded,
            "split": self.parts.split_sizes(),
        }

    def restore(self, kept: Mapping[str, Any]) -> None:
        self.parts.table.restore_columns(kept.get("columns", {}))
        self._views.from_memory(kept.get("views", {}))
        self.parts.fold(bool(kept.get("folded", False)))
        self.parts.restore_split(kept.get("split", ()))
        self.parts.tabs.blockSignals(True)
        self.parts.tabs.go_to(self._views.tab)
        self.parts.tabs.blockSignals(False)
        self._open_view(another_tab=True)

    def stop(self) -> None:
        """Before the desk is closed: nothing may be asked any more."""
        self._soon.stop()
        self._later.stop()
        self.listing.stop()

    # --------------------------------------------------------------------------------------------- the list

    def _choose_tab(self, tab: Tab) -> None:
        self._views.change(chosen=self.parts.table.current_id())
        self._views.tab = tab
        text = self._views.current.wanted.text
        self._typed = text
        self.parts.bar.box.setText(text)
        self._open_view(another_tab=True)

    def _choose_sort(self, sort: QueueSort) -> None:
        """The same again turns it round."""
        view = self._views.current
        self._views.change(sort=sort, descending=sort is view.sort and not view.descending)
        self._open_view()

    def _toggle_urgency(self, urgency: Urgency) -> None:
        """On the tab in front; where that has none of them, on all postings, as the badge counts them."""
        wanted = self._views.current.wanted
        if wanted.urgency is urgency:
            self.set_filter(replace(wanted, urgency=None))
            return
        self.set_filter(replace(wanted, urgency=urgency))
        if len(self.listing.ids) == 0 and self._views.tab is not Tab.ALL and self.parts.bar.badges[urgency].count:
            self.set_filter(wanted)
            self.show_tab(Tab.ALL)
            self.set_filter(QueueFilter(urgency=urgency))

    def _search_everywhere(self) -> None:
        wanted = self._views.current.wanted
        self.show_tab(Tab.ALL)
        self.set_filter(wanted)

    def _open_view(self, *, another_tab: bool = False) -> None:
        view = self._views.current
        question = self._views.question()
        self.listing.open(question, self._counts().get(question.tab, 0), keep=not another_tab)
        if another_tab and view.chosen:
            self.parts.table.choose(view.chosen)
        self.parts.filters.show_filter(question.tab, view.wanted)
        self.parts.filters.show_sort(view.sort, view.descending)
        self.parts.table.show_sort(view.sort, view.descending)
        self.parts.bar.show_urgency(view.wanted.urgency)
        self._show_size()
        self._later.start()

    def _show_size(self) -> None:
        total = self._counts().get(self._views.tab, 0)
        shown = self.listing.size
        self.parts.filters.show_counts(total if shown is None and self._is_unfiltered() else shown, total)
        self.parts.show_empty(self._views.tab, self._views.current.wanted, self._counts().get(Tab.ALL, 0), shown == 0)

    def _is_unfiltered(self) -> bool:
        return self._views.current.wanted.is_empty

    def _counts(self) -> Mapping[Tab, int]:
        return self._turn.overview.tabs

    def _take_change(self, changes: Changes) -> None:
        if changes.postings is not None and not changes.postings and not changes.settings:
            return
        if not self.isVisible() and changes.postings is None and self.listing.is_open:
            self._missed = True  # another screen is in front: look again when this one is
            return
        self._look_again(None if changes.settings else changes.postings)

    def _look_again(self, changed: frozenset[int] | None) -> None:
        self._missed = False
        self._show_overview()
        question = self._views.question()
        if self.listing.is_open:
            self.listing.refresh(question, self._counts().get(question.tab, 0), changed)
            self._show_size()
            self._detail_is_old = True
            self._later.start()
        else:
            self._open_view(another_tab=True)

    def _show_overview(self) -> None:
        now = self._desk.now()
        overview = self._turn.look(now)
        self.parts.tabs.set_counts(overview.tabs)
        self.parts.bar.show_overview(overview)
        self.parts.bar.tick(now)
        self.parts.points.look()
        self.parts.table.show_stores(self._desk.stores.are_several)
        self.parts.freshness.show_freshness(self._desk.imports.freshness(), now)

    # ------------------------------------------------------------------------------------------------- time

    def _tick(self, now: datetime) -> None:
        if not self.isVisible():
            return
        self.parts.bar.tick(now)
        self.parts.points.tick(now)
        self.parts.freshness.tick(now)
        self.parts.table.tick(now)
        if self.parts.detail.tick(now):
            self._detail_is_old = True
            self._later.start()
        if self._turn.has_come(now):
            self._time_is_old = True
            self._later.start()

    # -------------------------------------------------------------------------------------------- the hands

    def _edited(self, text: str) -> None:
        """By hand: filters at the next turn of the event loop. A scanner's burst is let pass; ``typed`` or
        ``scanned`` tells how it ended."""
        if not self.parts.bar.box.is_in_burst:
            self._soon.start(0)

    def _search(self) -> None:
        text = self.parts.bar.box.text()
        if text != self._views.current.wanted.text:
            self._typed = text
            self._views.change(wanted=replace(self._views.current.wanted, text=text))
            self._open_view()

    def _scanned(self, text: str) -> None:
        """A scan, or Enter after a typed line: one row left is chosen, of several the one in hand is opened."""
        self._soon.stop()
        by_hand = text == self._typed
        found = self.current_ids() if by_hand else array("q")
        if by_hand and len(found) > 1:
            self.parts.bar.box.setText(text)
            if self.parts.table.current_id():
                self._open(self.parts.table.current_id())
            else:
                self.parts.table.choose_row(0)
            return
        self.set_filter(replace(self._views.current.wanted, text=""))
        if len(found) == 1:
            self.parts.table.choose(found[0])
        else:
            self.scanned.emit(text)

    def _hotkey(self, key: str) -> None:
        if key == "\r" and self.parts.table.current_id():
            self._open(self.parts.table.current_id())

    def _open(self, posting_id: int) -> None:
        posting = self._desk.queue.posting(posting_id)
        if posting is not None and is_packable(posting):
            self.pack_requested.emit(posting_id)

    def _act(self, act: Act, posting_id: int) -> None:
        if act in OF_MANY:
            chosen = self.selected_ids()
            getattr(self, f"{act}_requested").emit(chosen if posting_id in chosen else [posting_id])
            return
        getattr(self, f"{act}_requested").emit(posting_id)  # each act has a signal named after it

    def act_by_key(self, key: str) -> None:
        """The key of an action, on the posting the details show."""
        posting = self._desk.queue.posting(self.parts.detail.posting_id) if self.parts.detail.posting_id else None
        kind = next((kind for kind in ACTS if posting is not None and kind.key == key and kind.applies(posting)), None)
        if kind is not None and posting is not None:
            self._act(kind.act, posting.id)

    def _type_into_box(self, text: str) -> None:
        self.parts.bar.box.setFocus()
        self.parts.bar.box.insert(text)
        self._soon.start(0)

    def _clear_search(self) -> None:
        self.set_filter(replace(self._views.current.wanted, text=""))

    def _export(self) -> None:
        self.export_requested.emit("queue")

    def _catch_up(self) -> None:
        """What may come a moment after the list is painted: the details, and the badges when time changed them."""
        if self._time_is_old:
            self._time_is_old = False
            self.parts.bar.show_overview(self._turn.look_at_time(self._desk.now()))
            if self._views.current.wanted.urgency is not None:
                self._look_again(frozenset())
        wish = (self.parts.table.current_id(), self._views.tab)
        if self._detail_is_old or wish != self.parts.detail.wish:
            self._detail_is_old = False
            self.parts.detail.show_posting(*wish)

    def _ask_menu(self, at: QPoint) -> None:
        chosen = self.selected_ids()
        posting = self._desk.queue.posting(self.parts.table.current_id()) if chosen else None
        if posting is not None:
            self._menu.popup_for(posting, len(chosen), self.parts.table.viewport().mapToGlobal(at))

    # --------------------------------------------------------------------------------------------------- Qt

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        self.parts.bar.box.setFocus()
        if self._missed:
            self._look_again(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.parts.fit(self.size())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The box keeps the focus while arrows walk in the table; Esc gives the whole list back."""
        if watched is self.parts.bar.box and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _TO_TABLE:
                self.parts.table.keyPressEvent(event)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._clear_search()
                return True
        return super().eventFilter(watched, event)

    def _join(self) -> None:
        parts = self.parts
        parts.bar.box.installEventFilter(self)
        parts.bar.box.textEdited.connect(self._edited)
        parts.bar.box.typed.connect(self._search)
        parts.bar.box.scanned.connect(self._scanned)
        parts.bar.box.hotkey.connect(self._hotkey)
        parts.bar.urgency_wanted.connect(self._toggle_urgency)
        parts.bar.import_wanted.connect(self.import_requested)
        parts.bar.export_wanted.connect(self._export)
        parts.bar.tell_wanted.connect(self.tell_ozon_requested)
        parts.points.wanted.connect(self.points_requested)
        parts.tabs.chosen.connect(self._choose_tab)
        parts.filters.changed.connect(self.set_filter)
        parts.filters.sort_chosen.connect(self._choose_sort)
        parts.table.sort_chosen.connect(self._choose_sort)
        parts.table.selected.connect(self._selected)
        parts.table.opened.connect(self._open)
        parts.table.typed.connect(self._type_into_box)
        parts.table.menu_wanted.connect(self._ask_menu)
        parts.empty.import_wanted.connect(self.import_requested)
        parts.empty.sample_wanted.connect(self.sample_requested)
        parts.empty.unfilter_wanted.connect(self._unfilter)
        parts.empty.everywhere_wanted.connect(self._search_everywhere)
        parts.detail.act_wanted.connect(self._act)
        self.listing.grown.connect(self._show_size)
        self._menu.act_wanted.connect(self._act)
        parts.box_wanted.connect(self.focus_box)
        parts.act_key_pressed.connect(self.act_by_key)
        parts.add_keys(self)

    def _selected(self) -> None:
        self._later.start()

    def _unfilter(self) -> None:
        self.set_filter(QueueFilter())
