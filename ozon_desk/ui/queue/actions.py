"""What can be done with a posting from the queue, as data for the detail pane and the menu of a row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from ozon_desk.domain.allowed import check_dividable, check_packable, check_unpackable
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.status import AWAITING_HANDOVER, LEFT, ON_THE_WAY, OzonStatus, Stage, Tab
from ozon_desk.ui.saying import QT_TRANSLATE_NOOP


class Act(StrEnum):
    PACK = "pack"
    HOLD = "hold"
    RELEASE = "release"
    CANCEL = "cancel"
    TRACK = "track"
    LABELS = "labels"
    PROMISE = "promise"
    DIVIDE = "divide"
    UNPACK = "unpack"
    PULL = "pull"
    CASE = "case"
    EVENT = "event"
    EVENTS = "events"
    EVIDENCE = "evidence"
    STATUS = "status"
    HUB = "hub"
    NOT_LEFT = "not_left"


OF_MANY: Final = frozenset({Act.LABELS, Act.STATUS})
"""Done to all rows that are marked."""


def is_packable(posting: Posting) -> bool:
    return _passes(check_packable, posting)


def _passes(check: Callable[[Posting], None], posting: Posting) -> bool:
    try:
        check(posting)
    except Refusal:
        return False
    return True


def _is_dividable(posting: Posting) -> bool:
    return posting.pieces > 1 and _passes(check_dividable, posting)


def _is_open_here(posting: Posting) -> bool:
    return (
        posting.tab is not Tab.CANCELLED
        and posting.status not in ON_THE_WAY
        and posting.status is not OzonStatus.DELIVERED
        and posting.stage not in LEFT
    )


def _has_left_the_bench(posting: Posting) -> bool:
    packed = posting.stage is Stage.PACKED or posting.stage in LEFT
    return (packed or posting.status in AWAITING_HANDOVER or posting.status in ON_THE_WAY) and posting.tab not in (
        Tab.CANCELLED,
        Tab.DONE,
    )


def _is_followed(posting: Posting) -> bool:
    """The carrier may have something to say of it."""
    return posting.handed_over_at is not None or posting.stage in LEFT or posting.status in ON_THE_WAY


def _labelled(posting: Posting) -> bool:
    return _has_left_the_bench(posting) and posting.tab is not Tab.ATTENTION


def _is_under_way(posting: Posting) -> bool:
    """Has left, and isn't settled: the seller may have to say where it is."""
    left = posting.stage in LEFT or posting.status in ON_THE_WAY
    return left and posting.tab not in (Tab.CANCELLED, Tab.DONE)


def _may_have_stayed(posting: Posting) -> bool:
    beyond = posting.stage in (Stage.LAST_MILE, Stage.DELIVERED) or posting.status is OzonStatus.DELIVERED
    return posting.handed_over_at is not None and posting.stage in LEFT and not beyond


@dataclass(frozen=True, slots=True)
class ActKind:
    """``key`` is a portable key sequence; ``applies`` whether it makes sense for this posting now.

    ``of_window``: the key is heard by the window's menu. ``menu_only``: no button in the details, only in the menu.
    """

    act: Act
    title: str
    key: str
    applies: Callable[[Posting], bool]
    of_window: bool = False
    menu_only: bool = False


ACTS: Final = (
    ActKind(Act.PACK, QT_TRANSLATE_NOOP("QueueActions", "Pack"), "Return", is_packable),
    ActKind(
        Act.RELEASE,
        QT_TRANSLATE_NOOP("QueueActions", "Release"),
        "F4",
        lambda posting: posting.on_hold and posting.tab is not Tab.CANCELLED,
    ),
    ActKind(Act.LABELS, QT_TRANSLATE_NOOP("QueueActions", "Label…"), "Ctrl+P", _labelled),
    ActKind(
        Act.TRACK,
        QT_TRANSLATE_NOOP("QueueActions", "Tracking…"),
        "F3",
        _has_left_the_bench,
    ),
    ActKind(Act.EVENT, QT_TRANSLATE_NOOP("QueueActions", "Event…"), "Ctrl+R", _is_followed),
    ActKind(
        Act.EVENTS, QT_TRANSLATE_NOOP("QueueActions", "Paste events…"), "Ctrl+Shift+R", _is_followed, menu_only=True
    ),
    ActKind(
        Act.HOLD,
        QT_TRANSLATE_NOOP("QueueActions", "Hold…"),
        "F4",
        lambda posting: _is_open_here(posting) and not posting.on_hold,
    ),
    ActKind(
        Act.PROMISE,
        QT_TRANSLATE_NOOP("QueueActions", "Promise…"),
        "F6",
        lambda posting: posting.status in ON_THE_WAY or posting.promised_date is not None,
    ),
    ActKind(Act.DIVIDE, QT_TRANSLATE_NOOP("QueueActions", "Divide…"), "F5", _is_dividable),
    ActKind(
        Act.UNPACK,
        QT_TRANSLATE_NOOP("QueueActions", "Unpack…"),
        "F9",
        lambda posting: _passes(check_unpackable, posting),
    ),
    ActKind(
        Act.PULL,
        QT_TRANSLATE_NOOP("QueueActions", "Pulled from the pile"),
        "F7",
        lambda posting: posting.must_be_pulled,
    ),
    ActKind(Act.CASE, QT_TRANSLATE_NOOP("QueueActions", "Case…"), "F2", lambda _posting: True),
    ActKind(
        Act.EVIDENCE,
        QT_TRANSLATE_NOOP("QueueActions", "Evidence…"),
        "Ctrl+M",
        lambda _posting: True,
        of_window=True,
    ),
    ActKind(
        Act.HUB,
        QT_TRANSLATE_NOOP("QueueActions", "Reached the hub"),
        "Ctrl+Shift+H",
        lambda posting: posting.stage is Stage.FIRST_MILE and posting.tab is not Tab.CANCELLED,
    ),
    ActKind(Act.STATUS, QT_TRANSLATE_NOOP("QueueActions", "Status…"), "Ctrl+Shift+U", _is_under_way),
    ActKind(Act.NOT_LEFT, QT_TRANSLATE_NOOP("QueueActions", "Didn't leave…"), "Ctrl+Shift+B", _may_have_stayed),
    ActKind(Act.CANCEL, QT_TRANSLATE_NOOP("QueueActions", "Cancel…"), "F8", _is_open_here),
)


def acts_for(posting: Posting) -> tuple[ActKind, ...]:
    return tuple(kind for kind in ACTS if kind.applies(posting))


def act_title(kind: ActKind) -> str:
    return QCoreApplication.translate("QueueActions", kind.title)
