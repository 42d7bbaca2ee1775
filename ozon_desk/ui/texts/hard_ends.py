"""A run of the program that ended hard, told at the next start; a bug that comes again."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QObject

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, say
from ozon_desk.ui.texts.errors import Message

_TITLES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "killed": QT_TRANSLATE_NOOP("hard_ends", "The program was ended from outside the last time"),
        "switched_off": QT_TRANSLATE_NOOP("hard_ends", "The computer was switched off while the desk was open"),
    }
)
_TODO: Final = QT_TRANSLATE_NOOP(
    "hard_ends",
    "Everything packed, entered or imported is saved, and the database is sound. Look whether what was done last is"
    " there.",
)


class _Counts(QObject):
    def again(self, n: int) -> str:
        return self.tr("The same error of the program again: %n times", "", n)


def bug_again(count: int) -> Message:
    """A bug somebody has read of already."""
    todo = QT_TRANSLATE_NOOP("hard_ends", "If something doesn't work: menu Help, Send to support…")
    return Message(_Counts().again(count), say("hard_ends", todo))


def hard_end(cause: str) -> Message:
    """What happened ("killed", "switched_off") and that the database was looked through."""
    return Message(say("hard_ends", _TITLES.get(cause, cause)), say("hard_ends", _TODO))
