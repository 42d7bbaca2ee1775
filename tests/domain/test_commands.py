"""Command barcodes: exactly those on the sheet, however the keyboard spells them."""

from __future__ import annotations

import pytest

from ozon_desk.domain.commands import COMMANDS, HOLDS, Command, command_of
from ozon_desk.domain.posting import HoldReason
from ozon_desk.domain.scans import repair
from tests.keyboards import under_russian_layout


@pytest.mark.parametrize("command", COMMANDS)
def test_each_is_heard_under_any_layout(command):
    for spelling in (command, command.lower(), under_russian_layout(command), under_russian_layout(command.lower())):
        assert command_of(repair(spelling)) == command


def test_each_reason_but_a_free_one_has_its_hold():
    assert set(HOLDS.values()) == set(HoldReason) - {HoldReason.OTHER}
    assert HOLDS["OD-HOLD-OUT-OF-STOCK"] is HoldReason.OUT_OF_STOCK
    assert len(set(COMMANDS)) == len(COMMANDS)


@pytest.mark.parametrize("scan", ["OD-RED", "OD-OKAY", "OD", "OD-", "OD-0", "OD-10", "OD-PACKER-", "XOD-OK", ""])
def test_an_article_that_looks_like_one_is_none(scan):
    assert command_of(repair(scan)) == ""


def test_a_badge_is_a_command_with_a_name():
    assert command_of(repair("od-packer-ivan")) == "OD-PACKER-IVAN"
    assert command_of(["OD-OK"]) is not None
    assert command_of(["OD-OK"]) == Command.OK
