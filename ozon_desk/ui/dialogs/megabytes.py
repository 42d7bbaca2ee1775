"""A bar for files on their way: how many megabytes of how many."""

from __future__ import annotations

from decimal import Decimal

from ozon_desk.ui import formats
from ozon_desk.ui.dialogs.working import BusyPage


class MegabytesPage(BusyPage):
    """Progress comes in KB."""

    def show_progress(self, done: int, total: int) -> None:
        super().show_progress(done, total)
        if total:
            told = self.tr("{done} of {total} MB")
            self.count.setText(told.format(done=_megabytes(done), total=_megabytes(max(done, total))))


def _megabytes(kilobytes: int) -> str:
    return formats.number((Decimal(kilobytes) / 1000).quantize(Decimal("0.1")))
