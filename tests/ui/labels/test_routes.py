"""Where labels come out, as typed and as remembered."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from ozon_desk.domain.errors import Refusal
from ozon_desk.ui.labels.routes import Route, RouteKind, Way
from ozon_desk.ui.memory import MachineMemory


@pytest.mark.parametrize(
    ("text", "kind", "route", "name"),
    [
        ("XP-420B", None, Route(RouteKind.DRIVER, "XP-420B"), "XP-420B"),
        ("Xprinter: desk 2", None, Route(RouteKind.DRIVER, "Xprinter: desk 2"), "Xprinter: desk 2"),
        ("tcp:10.0.0.7:6101", None, Route(RouteKind.ZPL, "tcp:10.0.0.7:6101", 203), "10.0.0.7:6101"),
        ("tcp:zebra", RouteKind.TSPL, Route(RouteKind.TSPL, "tcp:zebra:9100", 203), "zebra"),
        ("tcp:[fe80::1]:9100", None, Route(RouteKind.ZPL, "tcp:[fe80::1]:9100", 203), "[fe80::1]"),
        ("file:C:\\out\\a.zpl", None, Route(RouteKind.ZPL, "file:C:\\out\\a.zpl", 203), "C:\\out\\a.zpl"),
        ("XP-420B", RouteKind.TSPL, Route(RouteKind.TSPL, "spooler:XP-420B", 203), "XP-420B"),
        ("spooler:Roll", None, Route(RouteKind.ZPL, "spooler:Roll", 203), "Roll"),
    ],
)
def test_an_address_is_read(text, kind, route, name):
    assert Route.parse(text, kind) == route
    assert route.name == name


@pytest.mark.parametrize(
    "text", ["", "  ", "tcp:", "tcp:host:abc", "tcp:host:0", "tcp:host:70000", "tcp: :9100", "file:"]
)
def test_what_is_no_address_is_refused(text):
    with pytest.raises(Refusal) as refused:
        Route.parse(text)
    assert refused.value.code == "printer_address"


def test_a_driver_is_no_address_of_raw_data():
    with pytest.raises(Refusal):
        Route.parse("tcp:zebra:9100", RouteKind.DRIVER)


def test_host_and_port():
    assert Route.parse("tcp:[fe80::1]").host_and_port == ("fe80::1", 9100)
    assert Route.parse("tcp:zebra:1").host_and_port == ("zebra", 1)
    assert Route.parse("tcp:zebra:1").way is Way.TCP
    assert Route.parse("zebra").way is None


def test_a_route_is_remembered_for_its_size(tmp_path: Path):
    memory = MachineMemory(tmp_path / "memory.ini")
    route = Route(RouteKind.TSPL, "tcp:10.0.0.7:9100", 300, 1.5, -0.5, 9, True, True)
    memory.remember_route("75x120", route)
    memory.remember_printer("A4", "Office")
    memory.save()
    again = MachineMemory(tmp_path / "memory.ini")
    assert again.route("75x120") == route
    assert again.route("A4") == Route(RouteKind.DRIVER, "Office")
    again.remember_route("75x120", None)
    assert again.route("75x120") is None
    assert again.route("A4") == Route(RouteKind.DRIVER, "Office")


def test_a_driver_remembered_by_an_older_version_is_still_known(tmp_path: Path):
    memory = MachineMemory(tmp_path / "memory.ini")
    memory.printers = {"58x40": "XP-420B", "75x120": "Other"}
    assert memory.route("58x40") == Route(RouteKind.DRIVER, "XP-420B")
    memory.remember_route("58x40", None)
    assert memory.route("58x40") is None
    assert memory.route("75x120") == Route(RouteKind.DRIVER, "Other")


@pytest.mark.parametrize("data", ["[]", "{}", '{"kind": "fax", "address": "x"}', '{"kind": "zpl"}', "7"])
def test_a_damaged_memory_is_no_route(tmp_path: Path, data: str):
    memory = MachineMemory(tmp_path / "memory.ini")
    memory.routes = {"58x40": json.loads(data)}
    assert memory.route("58x40") is None
