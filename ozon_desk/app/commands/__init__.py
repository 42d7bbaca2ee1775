"""One function for each command: ``(desk, arguments, output) -> exit code``."""

from ozon_desk.app.commands.alarms import alarms
from ozon_desk.app.commands.bench import bench
from ozon_desk.app.commands.carriers import carriers, method, methods
from ozon_desk.app.commands.cases import case
from ozon_desk.app.commands.deeds import cancel, hold, pack, promise, redo, release, undo
from ozon_desk.app.commands.events import events
from ozon_desk.app.commands.evidence import evidence
from ozon_desk.app.commands.handovers import handover, handovers, status
from ozon_desk.app.commands.health import health
from ozon_desk.app.commands.importing import import_files
from ozon_desk.app.commands.journal import journal
from ozon_desk.app.commands.labels import labels
from ozon_desk.app.commands.late import late
from ozon_desk.app.commands.lists import backup, export, queue, tell_ozon
from ozon_desk.app.commands.ozon_labels import ozon_labels
from ozon_desk.app.commands.packers import packers
from ozon_desk.app.commands.picklist import picklist
from ozon_desk.app.commands.points import points
from ozon_desk.app.commands.pool import pool
from ozon_desk.app.commands.printing import print_out
from ozon_desk.app.commands.products import products
from ozon_desk.app.commands.reports import report
from ozon_desk.app.commands.rules import rules
from ozon_desk.app.commands.shop_moves import bring, restore, take_along
from ozon_desk.app.commands.slips import command_sheet, slips
from ozon_desk.app.commands.stores import stores
from ozon_desk.app.commands.support import support
from ozon_desk.app.commands.tracking import track
from ozon_desk.app.commands.wipe import wipe

__all__ = [
    "alarms",
    "backup",
    "bench",
    "bring",
    "cancel",
    "carriers",
    "case",
    "command_sheet",
    "events",
    "evidence",
    "export",
    "handover",
    "handovers",
    "health",
    "hold",
    "import_files",
    "journal",
    "labels",
    "late",
    "method",
    "methods",
    "ozon_labels",
    "pack",
    "packers",
    "picklist",
    "points",
    "pool",
    "print_out",
    "products",
    "promise",
    "queue",
    "redo",
    "release",
    "report",
    "restore",
    "rules",
    "slips",
    "status",
    "stores",
    "support",
    "take_along",
    "tell_ozon",
    "track",
    "undo",
    "wipe",
]
