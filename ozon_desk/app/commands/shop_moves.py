"""``ozon-desk take-along | bring | restore``: the whole shop goes, comes, or becomes what it was."""

from __future__ import annotations

import argparse
from functools import partial
from pathlib import Path

from ozon_desk.app.commands import codes
from ozon_desk.app.instance import is_open
from ozon_desk.app.output import Output
from ozon_desk.app.paths import RESOURCES, settings_file
from ozon_desk.app.wiring import make_clock, open_copy
from ozon_desk.domain.errors import Trouble
from ozon_desk.services import replacing
from ozon_desk.services.desk import Desk
from ozon_desk.services.replacing import Prepared
from ozon_desk.services.shop_arrival import bring_shop
from ozon_desk.services.shop_files import is_shop_file
from ozon_desk.ui.memory import MachineMemory
from ozon_desk.ui.texts.shop_moves import shop_replaced, shop_taken


def take_along(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    machine = MachineMemory(settings_file()).carried()
    taken = desk.moving.take_along(arguments.file, machine, moves=arguments.moves)
    output.line(shop_taken(taken))
    return codes.ALL


def restore(database: Path, arguments: argparse.Namespace, output: Output) -> int:
    """A back-up takes the database's place. Trouble ``database_in_window`` while a window has it open."""
    return _arrive(database, arguments, output, whole=False)


def bring(database: Path, arguments: argparse.Namespace, output: Output) -> int:
    """A shop that was taken along takes the place of what is there."""
    return _arrive(database, arguments, output, whole=True)


def _arrive(database: Path, arguments: argparse.Namespace, output: Output, *, whole: bool) -> int:
    if is_open(database):
        raise Trouble("database_in_window", file=database.name)
    clock = make_clock(arguments.at, running=False)
    replacing.finish(database, clock())
    opens = partial(open_copy, clock=clock, resources=RESOURCES)
    source: Path = arguments.file
    if is_shop_file(source):
        prepared = bring_shop(database, source, opens)
    else:
        prepared = replacing.prepare(database, source, opens, whole=whole)
    _remember(prepared)
    output.line(shop_replaced(replacing.swap(prepared, clock())))
    return codes.ALL


def _remember(prepared: Prepared) -> None:
    if prepared.machine:
        memory = MachineMemory(settings_file())
        memory.take_over(prepared.machine)
        memory.save()
