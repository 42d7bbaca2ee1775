"""Sentences for what is refused around the owner's stores."""

from __future__ import annotations

from typing import Final

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP

STORES: Final = {
    "store_unknown": (
        QT_TRANSLATE_NOOP("refusals", "No such store: {store}"),
        QT_TRANSLATE_NOOP("refusals", "Known are: {stores}. Stores are added in Settings, Shop"),
    ),
    "store_needed": (
        QT_TRANSLATE_NOOP("refusals", "Nobody has said which store {file} is from"),
        QT_TRANSLATE_NOOP("refusals", "It has new postings, and there are several stores: {stores}"),
    ),
    "store_no_name": (
        QT_TRANSLATE_NOOP("refusals", "The store's name is missing"),
        QT_TRANSLATE_NOOP("refusals", "Type the name it has at Ozon"),
    ),
    "store_taken": (
        QT_TRANSLATE_NOOP("refusals", "There is a store of this name already: {store}"),
        QT_TRANSLATE_NOOP("refusals", "Choose another name"),
    ),
    "store_not_empty": (
        QT_TRANSLATE_NOOP("refusals", "Not empty: {store}"),
        QT_TRANSLATE_NOOP("refusals", "It still has postings here. Only a store without any can be taken away"),
    ),
}
