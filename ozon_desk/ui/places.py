"""The screens behind the queue, each built when it is first wanted and joined to what the window does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ozon_desk.services.bench import Bench
    from ozon_desk.services.workshop import Workshop
    from ozon_desk.ui.desk_frame import DeskFrame
    from ozon_desk.ui.handover.carts import Carts
    from ozon_desk.ui.handover.screen import HandoverScreen
    from ozon_desk.ui.packing.screen import PackingScreen
    from ozon_desk.ui.review.health_screen import HealthScreen
    from ozon_desk.ui.review.screen import ReviewLeft, ReviewScreen
    from ozon_desk.ui.tracking.screen import TrackingScreen


@runtime_checkable
class Keeps(Protocol):
    """A screen of which something is to be the same at the next start: filters, the section that was open."""

    def kept(self) -> dict[str, Any]:
        """Plain values for the memory of this computer."""

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Before it is first shown; whatever is wrong with what was kept is passed over."""


class Places(QObject):
    """``before``: those of the frame that this one takes the place of; what lies on its bench and tables goes over."""

    def __init__(self, frame: DeskFrame, before: Places | None) -> None:
        super().__init__(frame)
        self._frame = frame
        self._keeping: dict[str, Keeps] = {}
        self.bench: PackingScreen | None = None
        self.tracking: TrackingScreen | None = None
        self.handover: HandoverScreen | None = None
        self.review: ReviewScreen | None = None
        self.health: HealthScreen | None = None
        self._bench_left = before.bench_left() if before is not None else None
        self._workshop_left = before.workshop_left() if before is not None else None
        self._carts_left = before.carts_left() if before is not None else None
        self._review_left = before.review_left() if before is not None else None

    def bench_left(self) -> Bench | None:
        """The bench with what lies on it, for the frame that follows; None where nobody has packed yet."""
        return self._bench_left if self.bench is None else self.bench.bench

    def workshop_left(self) -> Workshop | None:
        """The tracking workshop with what lies on its table, for the frame that follows."""
        return self._workshop_left if self.tracking is None else self.tracking.workshop

    def carts_left(self) -> Carts | None:
        """The carts of the hand-over, for the frame that follows."""
        return self._carts_left if self.handover is None else self.handover.carts

    def review_left(self) -> ReviewLeft | None:
        """Which days the review shows and how, for the frame that follows."""
        return self._review_left if self.review is None else self.review.left()

    def stop(self) -> None:
        """The window closes."""
        kept = {place: screen.kept() for place, screen in self._keeping.items()}
        self._frame.memory.places = {**self._frame.memory.places, **kept}
        if self.bench is not None:
            self.bench.stop()
        if self.tracking is not None:
            self.tracking.stop()
        if self.review is not None:
            self.review.stop()
        if self.health is not None:
            self.health.stop()

    def build(self, place: str) -> QWidget:
        """The screen of a place on the rail, or of "packers"; whatever else is asked for is the settings."""
        makers = {
            "bench": self._build_bench,
            "tracking": self._build_tracking,
            "handover": self._build_handover,
            "alarms": self._build_alarms,
            "cases": self._build_cases,
            "tell_ozon": self._build_tell_ozon,
            "journal": self._build_journal,
            "packers": self._build_packers,
            "review": self._build_review,
            "health": self._build_health,
        }
        screen = makers.get(place, self._build_settings)()
        if isinstance(screen, Keeps):
            self._keeping[place] = screen
            kept = self._frame.memory.places.get(place)
            if isinstance(kept, dict) and (place != "review" or self._review_left is None):
                screen.restore(kept)
        return screen

    def _build_bench(self) -> QWidget:
        from ozon_desk.ui.packing.screen import PackingScreen

        frame = self._frame
        parts = (frame.desk, frame.theme, frame.heartbeat, frame.signals, frame.sounds, frame.printing.output)
        bench = self.bench = PackingScreen(*parts, bench=self._bench_left)
        bench.hold_requested.connect(frame.do.hold)
        bench.divide_requested.connect(self._divide_on_bench)
        bench.case_requested.connect(frame.do.case)
        bench.nothing_here_acknowledged.connect(frame.notice.acknowledge)
        bench.side.printing.queue_wanted.connect(frame.printing.show_queue)
        return bench

    def _divide_on_bench(self, posting_id: int) -> None:
        assert self.bench is not None
        self._frame.do.divide(posting_id, self.bench.divide)

    def _build_tracking(self) -> QWidget:
        from ozon_desk.ui.tracking.screen import TrackingScreen

        frame = self._frame
        parts = (frame.desk, frame.theme, frame.heartbeat, frame.signals, frame.sounds, frame.worker)
        tracking = self.tracking = TrackingScreen(*parts, workshop=self._workshop_left)
        tracking.file_wanted.connect(frame.do.open_tracking_list)
        tracking.pool_wanted.connect(frame.do.open_pool)
        tracking.cabinet_wanted.connect(frame.do.open_cabinet)
        tracking.nothing_here_acknowledged.connect(frame.notice.acknowledge)
        tracking.posting_opened.connect(frame.show_posting)
        return tracking

    def _build_handover(self) -> QWidget:
        from ozon_desk.ui.handover.screen import HandoverScreen

        frame = self._frame
        parts = (frame.desk, frame.theme, frame.heartbeat, frame.signals, frame.sounds)
        handover = self.handover = HandoverScreen(*parts, carts=self._carts_left)
        handover.nothing_here_acknowledged.connect(frame.notice.acknowledge)
        frame.hand_over.join(handover)
        return handover

    def _build_alarms(self) -> QWidget:
        from ozon_desk.ui.alarms.screen import AlarmsScreen

        frame = self._frame
        alarms = AlarmsScreen(frame.desk, frame.theme, frame.signals, frame.heartbeat, frame.alarm_lane)
        alarms.export_requested.connect(frame.export)
        alarms.posting_opened.connect(frame.show_posting)
        alarms.case_requested.connect(frame.do.case)
        alarms.heard.connect(frame.sounds.play)
        return alarms

    def _build_cases(self) -> QWidget:
        from ozon_desk.ui.cases.screen import CasesScreen

        frame = self._frame
        cases = CasesScreen(frame.desk, frame.theme, frame.signals, frame.heartbeat, frame.memory)
        cases.posting_opened.connect(frame.show_posting)
        cases.case_requested.connect(frame.do.case)
        cases.heard.connect(frame.sounds.play)
        return cases

    def _build_tell_ozon(self) -> QWidget:
        from ozon_desk.ui.screens.tell_ozon import TellOzonScreen

        frame = self._frame
        tell = TellOzonScreen(frame.desk, frame.theme, frame.signals, frame.heartbeat)
        tell.export_requested.connect(frame.export)
        tell.posting_opened.connect(frame.show_posting)
        return tell

    def _build_journal(self) -> QWidget:
        from ozon_desk.ui.screens.journal import JournalScreen

        frame = self._frame
        journal = JournalScreen(frame.desk, frame.theme, frame.signals, frame.worker, lane=frame.alarm_lane)
        journal.export_requested.connect(frame.export)
        journal.posting_opened.connect(frame.show_posting)
        return journal

    def _build_packers(self) -> QWidget:
        from ozon_desk.ui.screens.packer_stats import PackerStatsScreen

        frame = self._frame
        stats = PackerStatsScreen(frame.desk, frame.theme, frame.signals, frame.worker)
        stats.export_requested.connect(frame.export)
        stats.posting_opened.connect(frame.show_posting)
        return stats

    def _build_review(self) -> QWidget:
        from ozon_desk.ui.review.screen import ReviewScreen

        frame = self._frame
        review = self.review = ReviewScreen(frame.desk, frame.theme, frame.signals, left=self._review_left)
        review.export_requested.connect(frame.export)
        review.posting_opened.connect(frame.show_posting)
        review.health_wanted.connect(self.show_health)
        review.report_wanted.connect(frame.do.report)
        return review

    def show_health(self, what: str = "") -> None:
        """How Ozon judges the shop, and what a number of it is made of; the points have a dialog of their own."""
        if what == "points":
            self._frame.do.points()
            return
        self._frame.go("health")
        if self.health is not None and what:
            self.health.choose(what)

    def _build_health(self) -> QWidget:
        from ozon_desk.ui.review.health_screen import HealthScreen

        frame = self._frame
        health = self.health = HealthScreen(frame.desk, frame.theme, frame.signals)
        health.posting_opened.connect(frame.show_posting)
        health.points_wanted.connect(frame.do.points)
        health.back_wanted.connect(frame.show_review)
        return health

    def _build_settings(self) -> QWidget:
        from ozon_desk.domain.calendars import public_day
        from ozon_desk.domain.deadlines import moscow_day
        from ozon_desk.ui.screens.settings import SettingsScreen

        frame = self._frame
        settings = SettingsScreen(frame.desk, frame.theme, frame.memory, frame.worker, frame.resources)
        settings.language_chosen.connect(self.choose_language)
        settings.theme_chosen.connect(self._choose_theme)
        settings.text_chosen.connect(self._choose_text)
        settings.sounds_chosen.connect(self._choose_sounds)
        settings.volume_chosen.connect(self._choose_volume)
        settings.scanner_chosen.connect(self._choose_scanner)
        settings.watching_chosen.connect(frame.incoming.watch_folder)
        settings.photos_chosen.connect(frame.photos.inbox.watch)
        settings.who_wanted.connect(frame.ask_owner)
        frame.signals.changed.connect(settings.look_again)
        settings.pages.built.connect(lambda _key, page: frame.hear_scans(page))
        # Their library takes a fifth of a second to read, so it is there before anybody opens the calendar.
        today, country = moscow_day(frame.desk.now()), frame.desk.shop.settings.country
        frame.worker.submit(lambda _report: public_day(today, country))
        return settings

    def choose_language(self, language: str) -> None:
        """The window is built anew in it."""
        self._frame.memory.language = language
        self._frame.appearance_changed.emit()

    def _choose_theme(self, theme: str) -> None:
        self._frame.memory.theme = theme
        self._frame.appearance_changed.emit()

    def _choose_text(self, percent: int) -> None:
        self._frame.memory.text_percent = percent
        self._frame.appearance_changed.emit()

    def _choose_sounds(self, on: bool) -> None:
        self._frame.memory.sounds = on
        self._frame.sounds.enabled = on

    def _choose_volume(self, percent: int) -> None:
        self._frame.memory.volume_percent = percent
        self._frame.sounds.volume = percent

    def _choose_scanner(self, gap_ms: int, characters: int) -> None:
        self._frame.memory.scan_gap_ms = gap_ms
        self._frame.memory.scan_characters = characters
        self._frame.tune_scanners()
