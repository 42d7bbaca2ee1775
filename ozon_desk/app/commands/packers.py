"""``ozon-desk packers``: who packs, how it went, and somebody new.

The command line isn't asked for an owner: whoever runs it owns the computer, and needs a way back in after a lost PIN.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import Any, Final

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output, iso
from ozon_desk.domain.packers import Packer
from ozon_desk.services.desk import Desk
from ozon_desk.services.packer_stats import PackerDay
from ozon_desk.services.pins import new_pin
from ozon_desk.ui import formats, texts
from ozon_desk.ui.saying import listed

_NOBODY: Final = {"name": "", "badge": None, "owner": False, "has_pin": False, "active": False}


def packers(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    if arguments.add is not None:
        return _add(desk, arguments, output)
    known = desk.packers.all()
    days = desk.packer_stats.last_days(arguments.days)
    if arguments.json:
        # Also those who packed under a name nobody has any more, and what was packed in nobody's name.
        others = sorted({day.who for day in days} - {packer.name for packer in known})
        people = [_facts(packer) for packer in known] + [{**_NOBODY, "name": name} for name in others]
        output.json_list({**facts, **_sums(facts["name"], days)} for facts in people)
        return codes.ALL
    for packer in known:
        output.line(" | ".join(filter(None, _told(packer))))
    for day in days:
        output.line(" | ".join(_numbers(day)))
    return codes.ALL


def _add(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    # An owner needs a PIN. One that is typed here would stand in the shell's history, so it is made and told once.
    pin = new_pin() if arguments.owner else ""
    added = desk.packers.add(arguments.add, badge=arguments.badge, pin=pin, is_owner=arguments.owner)
    if arguments.json:
        output.json({**_facts(added), "pin": pin or None})
    else:
        told = (texts.deed("packer_added", {"packer": added.name}), added.scan)
        output.line(" | ".join((*told, f"{texts.field_name('pin')} {pin}") if pin else told))
    return codes.ALL


def _facts(packer: Packer) -> dict[str, Any]:
    return {
        "name": packer.name,
        "badge": packer.scan,
        "owner": packer.is_owner,
        "has_pin": packer.has_pin,
        "active": packer.active,
    }


def _sums(name: str, days: Sequence[PackerDay]) -> dict[str, Any]:
    own = [day for day in days if day.who == name]
    return {
        "postings": sum(day.postings for day in own),
        "pieces": sum(day.items for day in own),
        "wrong_scans": sum(day.wrong for day in own),
        "undone": sum(day.undone for day in own),
        "days": [
            {
                "day": day.day.isoformat(),
                "postings": day.postings,
                "pieces": day.items,
                "minutes_median": _minutes(day.seconds),
                "minutes_mean": _minutes(day.mean),
                "wrong_scans": day.wrong,
                "undone": day.undone,
                "first_deed": iso(day.first),
                "last_deed": iso(day.last),
            }
            for day in own
        ],
    }


def _told(packer: Packer) -> Sequence[str]:
    owner = texts.field_name("is_owner") if packer.is_owner else ""
    return packer.name, packer.scan if packer.active else "—", owner


def _numbers(day: PackerDay) -> Sequence[str]:
    numbers = [texts.counted_postings(day.postings), texts.counted_pieces(day.items)]
    if day.seconds is not None:
        numbers.append(formats.minutes(day.seconds))
    numbers.append(texts.counted_wrong_scans(day.wrong))
    return formats.day(day.day), day.who or "—", listed(numbers)


def _minutes(seconds: float | None) -> float | None:
    return None if seconds is None else round(seconds / 60, 2)
