"""The commands for what comes after packing: one function each. Hooked in by ``arguments``."""

from __future__ import annotations

from ozon_desk.app.carrier_arguments import add_carriers
from ozon_desk.app.case_arguments import add_case
from ozon_desk.app.event_arguments import add_events
from ozon_desk.app.evidence_arguments import add_evidence
from ozon_desk.app.grammar import Commands, add_json, moment
from ozon_desk.app.handover_arguments import add_handover, add_status
from ozon_desk.app.track_arguments import add_pool


def add_parcel_commands(commands: Commands) -> None:
    """Each has a function of its own below, or in a file beside this one."""
    add_carriers(commands)
    add_case(commands)
    _alarms(commands)
    add_evidence(commands)
    add_pool(commands)
    add_handover(commands)
    add_status(commands)
    add_events(commands)


def _alarms(commands: Commands) -> None:
    one = commands.add("alarms", "list what is or will be missed, by all rules, the earliest first")
    one.add_argument("--until", type=moment, metavar="ISO-TIME", help="how far to look (default: 24 hours)")
    add_json(one)
