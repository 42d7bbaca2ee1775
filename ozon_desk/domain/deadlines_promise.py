"""R9 and R10: the day the buyer was promised. They run only where somebody has typed one, and until it is delivered."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from ozon_desk.domain.deadline_days import applies, counted, end_of, later, moscow_day
from ozon_desk.domain.deadline_kinds import PLACE, DeadlineKind, Entry, Source
from ozon_desk.domain.places import Warehouse
from ozon_desk.domain.posting import IntegrationType, Posting
from ozon_desk.domain.rulebook import RuleBook

DELIVER: Final = PLACE[DeadlineKind.DELIVER]
_NEW_DATE: Final = PLACE[DeadlineKind.NEW_DATE]
_NEW_DATE_FINAL: Final = PLACE[DeadlineKind.NEW_DATE_FINAL]
_BUYER: Final = PLACE[DeadlineKind.BUYER_MAY_CANCEL]


def promised(
    entries: list[Entry],
    posting: Posting,
    rules: RuleBook,
    warehouse: Warehouse | None,
    integration: IntegrationType | None,
) -> None:
    """R9's date, and R10's, counted from the promise that holds now: a moved date is what Ozon shows the buyer."""
    due = posting.promised_date
    if due is None:
        return
    if applies(rules.rule("R9"), integration):
        entries.append((due, DELIVER, "R9", Source.OZON))
    rule = rules.rule("R10")
    if applies(rule, integration):
        entries.append(end_of(_BUYER, later(due, rule, warehouse), "R10"))


def missed_promise(
    entries: list[Entry], posting: Posting, due: datetime, rules: RuleBook, warehouse: Warehouse | None
) -> None:
    """R9 once the date has passed: a new one while there may be any, or Ozon cancels."""
    rule = rules.rule("R9")
    final = counted(moscow_day(due), rule.more["final_days"], rule, warehouse)
    entries.append(end_of(_NEW_DATE_FINAL, final, "R9"))
    if posting.promise_moves < rule.more["max_moves"]:
        entries.append(end_of(_NEW_DATE, later(due, rule, warehouse), "R9"))
