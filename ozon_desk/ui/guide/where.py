"""What a computer tells of where it stands, so that a hand need only agree."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimeZone

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.places import MOSCOW
from ozon_desk.ui.dialogs.zone_box import known_zone

SHANGHAI: Final = "Asia/Shanghai"
_CHINA: Final = frozenset(
    {SHANGHAI, "Asia/Urumqi", "Asia/Kashgar", "Asia/Chongqing", "Asia/Chungking", "Asia/Harbin", "PRC"}
)
_RUSSIA: Final = frozenset(
    {
        *("Europe/Kaliningrad", MOSCOW, "Europe/Kirov", "Europe/Volgograd", "Europe/Astrakhan", "Europe/Saratov"),
        *("Europe/Ulyanovsk", "Europe/Samara", "Asia/Yekaterinburg", "Asia/Omsk", "Asia/Novosibirsk", "Asia/Barnaul"),
        *("Asia/Tomsk", "Asia/Novokuznetsk", "Asia/Krasnoyarsk", "Asia/Irkutsk", "Asia/Chita", "Asia/Yakutsk"),
        *("Asia/Khandyga", "Asia/Vladivostok", "Asia/Ust-Nera", "Asia/Magadan", "Asia/Sakhalin", "W-SU"),
        *("Asia/Srednekolymsk", "Asia/Kamchatka", "Asia/Anadyr"),
    }
)
"""The zones of ``zone.tab`` (IANA) and older names of them that computers still have."""
_NOBODYS: Final = ("", "UTC", "Etc/UTC", "Etc/GMT", "GMT", "UCT", "Zulu", "Factory")
"""As computers are called whose zone was never set."""


def country_of(zone: str) -> str:
    """ "CN" or "RU" where a zone (IANA) is one of theirs, otherwise empty."""
    return "CN" if zone in _CHINA else "RU" if zone in _RUSSIA else ""


def system_zone() -> str:
    """The computer's IANA zone; empty where nobody has set one."""
    zone = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    try:
        return "" if zone in _NOBODYS else known_zone(zone)
    except Refusal:
        return ""


def likely_country(zone: str, language: str) -> str:
    """Of a warehouse whose computer has this zone (IANA, or empty) and speaks ``language``."""
    return country_of(zone) or ("CN" if language == "zh_CN" else "RU")


def likely_zone(country: str, zone: str) -> str:
    """The computer's ``zone`` as long as it is in ``country``, or there is no reason to think otherwise."""
    if zone and country_of(zone) in (country, ""):
        return zone
    return SHANGHAI if country == "CN" else MOSCOW
