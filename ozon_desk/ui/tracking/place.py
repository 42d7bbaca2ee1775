"""The tracking table as a place of the window: its screen, joined to the dialogs it asks for."""

from __future__ import annotations

from ozon_desk.services.desk import Desk
from ozon_desk.services.workshop import Workshop
from ozon_desk.ui.bus import DeskSignals, Heartbeat, Worker
from ozon_desk.ui.doings import Doings
from ozon_desk.ui.theme import Theme
from ozon_desk.ui.tracking.screen import TrackingScreen
from ozon_desk.ui.widgets.alarm_bar import AlarmBar
from ozon_desk.ui.widgets.sounds import Sounds


def tracking_place(
    desk: Desk,
    theme: Theme,
    signals: DeskSignals,
    heartbeat: Heartbeat,
    sounds: Sounds,
    worker: Worker,
    do: Doings,
    notice: AlarmBar,
    workshop: Workshop | None,
) -> TrackingScreen:
    """``workshop``: one that another window has left, with whatever lies on its table."""
    screen = TrackingScreen(desk, theme, heartbeat, signals, sounds, worker, workshop=workshop)
    screen.file_wanted.connect(do.open_tracking_list)
    screen.pool_wanted.connect(do.open_pool)
    screen.cabinet_wanted.connect(do.open_cabinet)
    screen.nothing_here_acknowledged.connect(notice.acknowledge)
    return screen
