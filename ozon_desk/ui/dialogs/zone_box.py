"""Choosing a time zone by typing any part of its name."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.places import MOSCOW

_FIRST: Final = (MOSCOW, "Asia/Shanghai", "Asia/Yekaterinburg", "Asia/Novosibirsk", "Asia/Vladivostok", "UTC")
"""Where most shops that sell on Ozon are."""


@cache
def zone_ids() -> tuple[str, ...]:
    """All IANA names, the likeliest first. Read from one file: asking the system walks hundreds."""
    names = (files("tzdata") / "zones").read_text(encoding="utf-8").split()
    return (*_FIRST, *sorted(name for name in names if "/" in name and name not in _FIRST))


def known_zone(text: str) -> str:
    """An IANA name; ``Refusal("zone_unknown")`` for anything else."""
    try:
        ZoneInfo(text)
    except (KeyError, ValueError, OSError):
        raise Refusal("zone_unknown", zone=text) from None
    return text


class ZoneBox(QComboBox):
    """An editable list of IANA names."""

    def __init__(self, zone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.addItems(zone_ids())
        self.setMaxVisibleItems(16)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(20)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)
        completer.popup().setProperty("class", "popup")
        self.setAccessibleName(self.tr("Time zone"))
        self.set_zone(zone)

    def set_zone(self, zone: str) -> None:
        if zone and self.findText(zone) < 0:
            self.insertItem(0, zone)
        self.setCurrentText(zone)

    @property
    def zone(self) -> str:
        """What stands there; whether it is a zone the desk says."""
        return self.currentText().strip()
