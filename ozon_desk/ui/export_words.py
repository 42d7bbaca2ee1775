"""The words of exported lists, in the interface's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, cast

from ozon_desk.domain.alarms import Alarm
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.lateness import LatePosting
from ozon_desk.domain.picklist import PickBy
from ozon_desk.domain.status import OzonStatus, Stage
from ozon_desk.services.exports import LateWords, View
from ozon_desk.ui import texts

VIEWS_OF_PLACES: Final = {
    "alarms": View.ALARMS,
    "tell_ozon": View.TELL_OZON,
    "tracking": View.TRACKING,
    "journal": View.JOURNAL,
    "packers": View.PACKERS,
    "review": View.REVIEW,
}
"""Which list is exported first, by the place in front; the queue's otherwise."""


class DeskWords:
    """Answers ``services.exports.ExportWords``."""

    def sheet(self, view: View) -> str:
        return texts.view_name(view)

    def column(self, key: str) -> str:
        return texts.field_name(key)

    def status(self, status: OzonStatus, word: str) -> str:
        return texts.status_name(status, word)

    def stage(self, stage: Stage) -> str:
        return texts.stage_name(stage)

    def deadline(self, kind: str) -> str:
        return texts.deadline_name(kind)

    def deed(self, deed: str, facts: object) -> str:
        return texts.deed(deed, cast("Mapping[str, object]", facts))

    def alarm_level(self, alarm: Alarm) -> str:
        return texts.level_name(alarm.level)

    def next_step(self, alarm: Alarm) -> str:
        return texts.next_step(alarm)

    def consequence(self, code: str) -> str:
        return texts.consequence(code)

    def late(self, one: LatePosting, zone: str) -> LateWords:
        return LateWords(
            texts.source_name(one.shipment.source),
            texts.outcome_name(one.outcome),
            texts.cause_name(one.cause.cause),
            texts.cause_sentence(one, zone),
            texts.late_cost(one.cost),
            texts.late_step(one.to_do, zone),
        )


class PickListWords:
    """Answers ``services.picklist.PickWords``."""

    def sheet(self, by: PickBy) -> str:
        return texts.paper(f"pick_list_{by}")

    def left_out(self) -> str:
        return texts.paper("left_out")

    def column(self, key: str) -> str:
        return texts.field_name(key)

    def reason(self, refusal: Refusal) -> str:
        message = texts.error(refusal)
        return " · ".join(filter(None, (message.title, message.todo)))
