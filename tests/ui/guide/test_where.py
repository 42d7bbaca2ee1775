"""What a computer tells of where it stands."""

from __future__ import annotations

from importlib.resources import files

import pytest

from ozon_desk.ui.guide.big_choices import shorten
from ozon_desk.ui.guide.printer_page import looks_like_labels
from ozon_desk.ui.guide.where import country_of, likely_country, likely_zone


def test_every_zone_of_both_countries_is_known() -> None:
    table = (files("tzdata") / "zoneinfo" / "zone.tab").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in table.splitlines() if line.startswith(("RU\t", "CN\t"))]
    assert len(rows) > 25
    assert [(row[2], country_of(row[2])) for row in rows] == [(row[2], row[0]) for row in rows]
    assert country_of("Europe/Berlin") == ""


@pytest.mark.parametrize(
    ("zone", "language", "country"),
    [
        ("Asia/Shanghai", "ru", "CN"),
        ("Asia/Vladivostok", "zh_CN", "RU"),
        ("", "zh_CN", "CN"),
        ("", "en", "RU"),
        ("Europe/Berlin", "zh_CN", "CN"),
    ],
)
def test_the_zone_says_more_than_the_language(zone: str, language: str, country: str) -> None:
    assert likely_country(zone, language) == country


@pytest.mark.parametrize(
    ("country", "zone", "likely"),
    [
        ("RU", "Asia/Omsk", "Asia/Omsk"),
        ("CN", "Asia/Omsk", "Asia/Shanghai"),
        ("RU", "Asia/Urumqi", "Europe/Moscow"),
        ("CN", "", "Asia/Shanghai"),
        ("CN", "Asia/Hong_Kong", "Asia/Hong_Kong"),
    ],
)
def test_a_country_keeps_the_computers_zone_where_it_can(country: str, zone: str, likely: str) -> None:
    assert likely_zone(country, zone) == likely


@pytest.mark.parametrize(
    "name",
    [
        "ZDesigner GK420d",
        "Xprinter XP-420B",
        "XP-365B",
        "TSC TE200",
        "Brother QL-800",
        "标签打印机",
        "Gprinter GP-1324D",
    ],
)
def test_printers_for_labels_are_known_by_name(name: str) -> None:
    assert looks_like_labels(name)


@pytest.mark.parametrize("name", ["HP LaserJet Pro", "Canon G3000 series", "Windows XP printer", "Kyocera ECOSYS"])
def test_others_are_not(name: str) -> None:
    assert not looks_like_labels(name)


def test_a_long_name_keeps_its_ends() -> None:
    name = "Hewlett-Packard LaserJet Professional MFP M28-M31 (Copy 2)"
    assert len(shorten(name)) == 44
    assert shorten(name).startswith("Hewlett-Packard")
    assert shorten(name).endswith("31 (Copy 2)")
