"""Words on papers that speak the language of the interface: pick lists, badges, what stands below a page."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Final

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP, say

PAPERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "pick_list": QT_TRANSLATE_NOOP("papers", "Pick list"),
        "pick_list_sku": QT_TRANSLATE_NOOP("papers", "Pick list by article"),
        "pick_list_posting": QT_TRANSLATE_NOOP("papers", "Pick list by posting"),
        "slips": QT_TRANSLATE_NOOP("papers", "Packing slips"),
        "commands": QT_TRANSLATE_NOOP("papers", "Command sheet"),
        "badges": QT_TRANSLATE_NOOP("papers", "Badges"),
        "due_today": QT_TRANSLATE_NOOP("papers", "Everything due today"),
        "one_article": QT_TRANSLATE_NOOP("papers", "One article"),
        "several_articles": QT_TRANSLATE_NOOP("papers", "Several articles"),
        "left_out": QT_TRANSLATE_NOOP("papers", "Not to pick"),
        "continued": QT_TRANSLATE_NOOP("papers", "{what}, continued"),
        "late": QT_TRANSLATE_NOOP("papers", "LATE: {time}"),
        "by": QT_TRANSLATE_NOOP("papers", "by {time}"),
        "page": QT_TRANSLATE_NOOP("papers", "Page {number} of {count}"),
    }
)


def paper(key: str, **facts: Any) -> str:
    """The words for one of the keys, with its places filled."""
    return say("papers", PAPERS[key], facts)
