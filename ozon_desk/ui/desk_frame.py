"""What fills the window: the rail, the notice bar, and the screens, joined to each other and to the desk."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ozon_desk.services.desk import Desk
from ozon_desk.services.exports import Filtered, View
from ozon_desk.ui.alarms.watch import AlarmWatch
from ozon_desk.ui.bus import DeskSignals, Heartbeat, Worker
from ozon_desk.ui.care import DailyCare
from ozon_desk.ui.doings import Doings
from ozon_desk.ui.export_words import VIEWS_OF_PLACES
from ozon_desk.ui.handover.cut_off_watch import CutOffWatch
from ozon_desk.ui.handover.doings import HandoverDoings
from ozon_desk.ui.help.desk import HelpDesk
from ozon_desk.ui.incoming import IncomingFiles
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.photo_desk import PhotoDesk, is_shot
from ozon_desk.ui.places import Places
from ozon_desk.ui.print_doings import PrintDoings
from ozon_desk.ui.queue.screen import QueueScreen
from ozon_desk.ui.report_watch import ReportWatch
from ozon_desk.ui.shop_moves import ShopMoves
from ozon_desk.ui.sight_watch import SightWatch
from ozon_desk.ui.signing_out import SigningOut
from ozon_desk.ui.theme import Theme
from ozon_desk.ui.update_watch import UpdateWatch
from ozon_desk.ui.widgets.alarm_bar import AlarmBar
from ozon_desk.ui.widgets.news_bar import NewsBar
from ozon_desk.ui.widgets.owners_only import OwnersOnly
from ozon_desk.ui.widgets.rail import SETTINGS, Rail
from ozon_desk.ui.widgets.scan_field import ScanField
from ozon_desk.ui.widgets.sounds import Sounds
from ozon_desk.ui.widgets.who import WhoButton

if TYPE_CHECKING:
    from ozon_desk.ui.packing.screen import PackingScreen


OWNERS_PLACES: Final = frozenset({"review", "health"})
"""What nobody but an owner sees."""


class DeskFrame(QWidget):
    """Screens behind the queue are built when they are first wanted. ``appearance_changed``: build me anew.

    ``before``: the frame this one takes the place of; what lies on its bench and what it offers goes over.
    """

    appearance_changed = Signal()
    guide_wanted = Signal()

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        memory: MachineMemory,
        resources: Path,
        parent: QWidget | None = None,
        *,
        before: DeskFrame | None = None,
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.theme = theme
        self.memory = memory
        self.resources = resources
        self.worker = Worker(self)
        self.heartbeat = Heartbeat(desk, self)
        self.signals = DeskSignals(desk, self)
        self.sounds = Sounds(resources / "sounds", bool(memory.sounds), self, volume=memory.volume_percent)
        self.notice = AlarmBar(theme, self.sounds)
        self.rail = Rail(
            [
                ("queue", "queue", self.tr("Queue")),
                ("bench", "box", self.tr("Packing")),
                ("tracking", "numbers", self.tr("Tracking")),
                ("handover", "van", self.tr("Hand-over")),
                ("alarms", "bell", self.tr("Alarms")),
                ("cases", "case", self.tr("Cases")),
                ("tell_ozon", "tell", self.tr("Tell Ozon")),
                ("journal", "clock", self.tr("Journal")),
                ("review", "chart", self.tr("Review")),
                (SETTINGS, "settings", self.tr("Settings")),
            ],
            theme,
        )
        self.who = WhoButton(desk, theme, self.signals)
        self.rail.add_above_settings(self.who)
        self.sight = SightWatch(desk, self.signals, self)
        self.signing_out = SigningOut(desk, memory, self.signals, self.heartbeat, self)
        joints = (self.heartbeat, self.signals, self.notice, self)
        self.printing = PrintDoings(desk, theme, memory, resources, self.worker, *joints)
        self.do = Doings(desk, theme, memory, resources, self.worker, self.notice, self.printing.in_pick_order, self)
        self.incoming = IncomingFiles(
            desk, memory, self.worker, self.heartbeat, self.do.take_in, self.do.choose_files, self
        )
        self.news = NewsBar(theme)
        # Alarms have a lane of their own: a long import must not hold them up.
        self.alarm_lane = Worker(self)
        self.alarm_watch = AlarmWatch(
            desk, self.alarm_lane, self.heartbeat, self.news, self.sounds, self._is_quiet, self
        )
        self.photos = PhotoDesk(desk, memory, self.heartbeat, self.notice, self._at_hand, self)
        self.hand_over = HandoverDoings(desk, memory, resources, self.worker, self.notice, self)
        self.cut_offs = CutOffWatch(desk, memory, self.alarm_lane, self.heartbeat, self)
        self.report_watch = ReportWatch(desk, resources, self.heartbeat, self)
        self.care = DailyCare(desk, self.heartbeat, self)
        self.moves = ShopMoves(desk, memory, self.care.lane, self.do.say, self)
        self.updates = UpdateWatch(desk, memory, self.care.lane, self.heartbeat, self.place_in_front, self)
        self.help = HelpDesk(self)
        self.stack = QStackedWidget()
        self.closed = OwnersOnly(desk)
        self._closed_place = ""
        self.stack.addWidget(self.closed)
        self._screens: dict[str, QWidget] = {}
        self.places: Places = Places(self, before.places if before is not None else None)
        self.queue = QueueScreen(desk, theme, self.heartbeat, self.signals)
        self._add("queue", self.queue)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for bar in (self.notice, self.news, self.moves.bar, self.updates.bar, self.incoming.bar, self.photos.bar):
            right.addWidget(bar)
        right.addWidget(self.stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self._join()
        self.queue.restore(memory.queue)
        self.incoming.watch_folder()
        self.photos.inbox.watch()
        self._badges()
        self.go("queue")
        if before is not None:
            self.notice.take_over(before.notice)
            for path in before.incoming.offered():
                self.incoming.offer(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.rail.fit(self.width())
        super().resizeEvent(event)

    # ---------------------------------------------------------------------------------------------- life and places

    def start(self) -> None:
        self.heartbeat.start()
        # What the last run left to print goes on; a moment later, so that the queue is painted first.
        QTimer.singleShot(0, self.printing.start)

    def shut(self) -> None:
        """Nothing is cut in the middle: the worker ends what it does."""
        self.memory.queue = self.queue.settings()
        self.photos.inbox.stop()
        self.queue.stop()
        self.printing.stop()
        self.places.stop()
        self.memory.save()
        self.heartbeat.stop()
        self.signals.stop()
        self.worker.stop()
        self.alarm_lane.stop()
        self.report_watch.stop()
        self.care.stop()

    def go(self, place: str) -> None:
        """Brings a place to the front; in the place of an owner's, while none has signed in, who may see it."""
        if place in OWNERS_PLACES and not self.desk.sight.others:
            self.closed.tell(self.rail.button("review" if place == "health" else place).text())
            self._closed_place = place
            self.stack.setCurrentWidget(self.closed)
            self.closed.setFocus()
            self.rail.set_current(place)
            return
        screen = self._screens.get(place) or self._add(place, self.places.build(place))
        if place == "alarms":
            # Whoever looks at the list has seen them; there they are marked as new.
            screen.mark_new(self.alarm_watch.acknowledge())  # type: ignore[attr-defined]
        elif place == "handover":
            self.alarm_watch.see_cut_offs()
        self.stack.setCurrentWidget(screen)
        self.rail.set_current("review" if place == "health" else place)

    def place_in_front(self) -> str:
        current = self.stack.currentWidget()
        if current is self.closed:
            return self._closed_place
        return next((place for place, screen in self._screens.items() if screen is current), "queue")

    def section_in_front(self) -> str:
        """The section of the settings, while they are in front."""
        return str(getattr(self.stack.currentWidget(), "section", ""))

    def show_help(self, asker: QWidget | None = None) -> None:
        """Help on the dialog that asks for it, otherwise on the place in front."""
        self.help.show_for(asker)

    def _sight_changed(self, _sees: bool) -> None:
        if self.place_in_front() in OWNERS_PLACES:
            self.go(self.place_in_front())

    def _add(self, place: str, screen: QWidget) -> QWidget:
        self._screens[place] = screen
        self.stack.addWidget(screen)
        self.hear_scans(screen)
        return screen

    def hear_scans(self, screen: QWidget) -> None:
        """Of the scan fields of a screen, or of a part of one that was built later."""
        for field in screen.findChildren(ScanField):
            field.scanned.connect(self.signing_out.touch)
            if not hasattr(screen, "alarm"):  # a bar of its own comes first there, and then this one
                field.space_pressed.connect(self.notice.acknowledge)
        self.tune_scanners()

    def bench(self) -> PackingScreen:
        """The bench, brought to the front."""
        self.go("bench")
        assert self.places.bench is not None
        return self.places.bench

    def tune_scanners(self) -> None:
        """Every scan field as this computer's scanner wants it."""
        for field in self.findChildren(ScanField):
            field.set_burst(self.memory.scan_gap_ms, self.memory.scan_characters)

    def show_posting(self, posting_id: int) -> None:
        """The posting in the queue, with its details."""
        posting = self.desk.queue.posting(posting_id)
        if posting is not None:
            self.go("queue")
            self.queue.show_tab(posting.tab)
            self.queue.choose(posting_id)

    def _join(self) -> None:
        queue = self.queue
        self.rail.chosen.connect(self.go)
        self.who.clicked.connect(self.ask_who)
        self.signals.changed.connect(self._badges)
        self.sight.changed.connect(queue.show_anew)
        self.sight.changed.connect(self._sight_changed)
        self.closed.who_wanted.connect(self.ask_owner)
        self.signals.changed.connect(self.alarm_watch.look_soon)
        self.alarm_watch.told.connect(partial(self.rail.set_badge, "alarms"))
        self.alarm_watch.failed.connect(self.do.say)
        self.report_watch.failed.connect(self.do.say)
        self.report_watch.written.connect(self.do.say_weekly_report)
        self.news.wanted.connect(self.show_alarms)
        self.news.acknowledged.connect(self.alarm_watch.acknowledge)
        self.photos.evidence_wanted.connect(self._show_evidence)
        self.do.join(queue)
        queue.labels_requested.connect(self.printing.labels)
        queue.pack_requested.connect(self.pack)
        queue.evidence_requested.connect(self._show_evidence)
        queue.status_requested.connect(self.hand_over.ask_status)
        queue.not_left_requested.connect(self.hand_over.ask_back)
        queue.hub_requested.connect(self.hand_over.reached_hub)
        self.cut_offs.ringing.connect(self.alarm_watch.ring)
        self.alarm_watch.cut_offs_seen.connect(self.cut_offs.seen)
        self.cut_offs.counted.connect(partial(self._badge, "handover"))
        queue.import_requested.connect(self.incoming.import_or_choose)
        queue.export_requested.connect(self.export)
        queue.tell_ozon_requested.connect(partial(self.go, "tell_ozon"))
        queue.scanned.connect(self.scanned)

    def ask_who(self) -> None:
        """Who packs now?"""
        self.do.who(self.show_packers)

    def ask_owner(self) -> None:
        """An owner comes, or goes."""
        packer = self.desk.packers.current
        if packer is not None and packer.is_owner:
            self.do.sign_out()
        else:
            self.do.who(self.show_packers, for_owner=True)

    def show_packer_stats(self) -> None:
        self.go("packers")

    def show_review(self) -> None:
        """What was late, why, and what that costs."""
        self.go("review")

    def show_packers(self) -> None:
        """The names and badges, in the settings."""
        self.go("settings")
        settings = self._screens["settings"]
        settings.show_section("packers")  # type: ignore[attr-defined]

    def show_alarms(self) -> None:
        """What will go wrong next."""
        self.go("alarms")

    def _is_quiet(self) -> bool:
        """No alarm stands on the screen in front: what else there is to say waits until it is answered."""
        alarm = getattr(self.stack.currentWidget(), "alarm", None)
        return not (isinstance(alarm, AlarmBar) and alarm.waits)

    def _badge(self, place: str, count: int) -> None:
        self.rail.set_badge(place, str(count) if count else "")

    def _badges(self, *_changes: object) -> None:
        self._badge("tell_ozon", self.desk.queue.ahead())
        self._badge("cases", self.desk.cases.count_open())
        self._badge("bench", self.desk.queue.count_to_pull())

    # --------------------------------------------------------------------------------------------- scans and files

    def scanned(self, text: str) -> None:
        """A scan at the lists belongs to the bench."""
        self.bench().scan(text)

    def pack(self, posting_id: int) -> None:
        self.bench().open_posting(posting_id)

    def silent_parcels(self) -> None:
        """What nothing was heard of for too long."""
        self.do.silent(self.show_posting)

    def export(self, view: str = "") -> None:
        """A list, at first the one in front; of the queue what is shown of it."""
        place = self.place_in_front()
        ids = self.queue.current_ids() if place == "queue" else None
        shown = self._screens["alarms"].shown if place == "alarms" else None  # type: ignore[attr-defined]
        late = self.places.review.shown if place == "review" and self.places.review is not None else None
        wanted = self._screens["journal"].query if place == "journal" else None  # type: ignore[attr-defined]
        self.do.export(
            View(view) if view else VIEWS_OF_PLACES.get(place, View.QUEUE), Filtered(ids, shown, late, wanted)
        )

    def labels_of_list(self) -> None:
        """Labels of the postings selected, otherwise of all that are shown."""
        self.printing.labels(self.queue.selected_ids() or list(self.queue.current_ids()))

    def pick_list(self) -> None:
        self.printing.pick_list(list(self.queue.current_ids()), self.queue.selected_ids())

    def slips_of_list(self) -> None:
        """Packing slips of the postings selected, otherwise of all that are shown."""
        self.printing.slips(self.queue.selected_ids() or list(self.queue.current_ids()))

    def take_dropped(self, files: Sequence[Path], at: QPoint) -> None:
        """Files dropped at a point of the screen: photos belong to the posting there, the rest is to be imported."""
        shots = [path for path in files if is_shot(path)]
        others = [path for path in files if path not in shots]
        place = self.place_in_front()
        if shots:
            on = self.queue.posting_at(at) if place == "queue" else self._at_hand() if place == "bench" else 0
            self.photos.drop(shots, on)
        if others:
            self.do.take_in(others)

    def _at_hand(self) -> int:
        """The posting on the bench, 0 for none."""
        return self.places.bench.posting_id if self.places.bench is not None else 0

    def evidence(self) -> None:
        """Photos and files of the posting in hand."""
        place, posting = self.place_in_front(), 0
        if place == "queue":
            posting = self.queue.chosen_id()
        elif place == "cases":
            posting = self._screens[place].posting_in_hand()  # type: ignore[attr-defined]
        elif place == "bench":
            posting = self._at_hand()
        self._show_evidence(posting)

    def _show_evidence(self, posting_id: int) -> None:
        if self.places.bench is not None:
            # Every scan belongs into a bundle, also those of this very second.
            self.places.bench.bench.write_notes(waits=False)
        self.do.evidence(posting_id, self.photos.inbox)
