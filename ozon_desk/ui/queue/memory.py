"""What the window remembers of the queue between two starts, and which list each tab shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from ozon_desk.domain.deadlines import Urgency
from ozon_desk.domain.queueing import QueueFilter, QueueSort
from ozon_desk.domain.status import Tab
from ozon_desk.ui.queue.loader import Question

_UNFILTERED: Final = QueueFilter()


@dataclass(frozen=True, slots=True)
class TabView:
    """How one tab is looked at. ``chosen`` is the posting the hand was on when the tab was left."""

    wanted: QueueFilter = _UNFILTERED
    sort: QueueSort = QueueSort.DUE
    descending: bool = False
    chosen: int = 0


class Views:
    """The tab in front, and how each tab is looked at."""

    def __init__(self) -> None:
        self.tab = Tab.TO_PACK
        self._views = dict.fromkeys(Tab, TabView())

    @property
    def current(self) -> TabView:
        return self._views[self.tab]

    def question(self) -> Question:
        view = self.current
        return Question(self.tab, view.wanted, view.sort, view.descending)

    def change(self, **values: Any) -> None:
        self._views[self.tab] = replace(self.current, **values)

    def to_memory(self) -> dict[str, Any]:
        """Plain values. What was typed is not kept: it belongs to the hand of the moment."""
        views = {}
        for tab, view in self._views.items():
            wanted = view.wanted
            views[tab.value] = {
                "warehouse": wanted.warehouse,
                "carrier": wanted.carrier,
                "delivery_method": wanted.delivery_method,
                "store": wanted.store,
                "urgency": wanted.urgency.value if wanted.urgency else "",
                "sort": view.sort.value,
                "descending": view.descending,
            }
        return {"tab": self.tab.value, "views": views}

    def from_memory(self, kept: Mapping[str, Any]) -> None:
        """Whatever of it still makes sense; the rest stays as it is."""
        self.tab = _enum(Tab, kept.get("tab"), Tab.TO_PACK)
        for name, values in kept.get("views", {}).items():
            tab = _enum(Tab, name, None)
            if tab is None:
                continue
            wanted = QueueFilter(
                warehouse=str(values.get("warehouse", "")),
                carrier=str(values.get("carrier", "")),
                delivery_method=str(values.get("delivery_method", "")),
                urgency=_enum(Urgency, values.get("urgency"), None),
                store=str(values.get("store", "")),
            )
            sort = _enum(QueueSort, values.get("sort"), QueueSort.DUE)
            self._views[tab] = TabView(wanted, sort, bool(values.get("descending", False)))


def _enum(kind: Any, value: Any, otherwise: Any) -> Any:
    try:
        return kind(value)
    except ValueError:
        return otherwise
