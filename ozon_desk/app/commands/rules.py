"""``ozon-desk rules``: the rule book. The command line isn't asked for an owner."""

from __future__ import annotations

import argparse
from typing import Any

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output
from ozon_desk.domain.rulebook import Rule
from ozon_desk.services.desk import Desk
from ozon_desk.services.rule_book import value
from ozon_desk.ui import texts


def rules(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    desk.packers.trust()
    if arguments.export is not None:
        desk.rule_book.export(arguments.export)
    elif arguments.import_file is not None:
        desk.rule_book.import_(arguments.import_file)
    book = desk.shop.rules
    changed: dict[str, dict[str, Any]] = {}
    for one in desk.rule_book.changed():
        changed.setdefault(one.rule, {})[one.field] = one.edition
    if arguments.json:
        told = [_rule(rule, changed.get(rule.id, {})) for rule in book.rules.values()]
        output.json({"edition": book.edition, "editions": desk.rule_book.editions, "rules": told})
        return codes.ALL
    output.line(texts.edition_name(book.edition))
    for rule in book.rules.values():
        source = texts.rule_source(rule.source)
        output.line(" | ".join((rule.id, texts.rule_sentence(rule), f"{source}, {rule.as_of.isoformat()}")))
    return codes.ALL


def _rule(rule: Rule, changed: dict[str, Any]) -> dict[str, Any]:
    return {
        "id": rule.id,
        "kind": rule.kind,
        "value": rule.value,
        "unit": rule.unit,
        "more": dict(rule.more),
        "calendar": str(rule.calendar),
        "country": rule.country or None,
        "applies_to": value(rule, "applies_to"),
        "alarm_minutes": rule.alarm_minutes,
        "consequence": rule.consequence,
        "consequences": dict(rule.consequences),
        "source": rule.source,
        "as_of": rule.as_of.isoformat(),
        "changed": changed,
        "text": texts.rule_sentence(rule),
    }
