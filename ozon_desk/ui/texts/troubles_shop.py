"""Sentences for what stops a back-up or a whole shop on its way: code -> (title, what to do now)."""

from __future__ import annotations

from typing import Final

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP

SHOP: Final = {
    "disk_room": (
        QT_TRANSLATE_NOOP("troubles", "Not enough room on the disk"),
        QT_TRANSLATE_NOOP(
            "troubles", "{needed} MB are needed, {free} MB are free: {place}. Free some, or choose another place"
        ),
    ),
    "copy_newer": (
        QT_TRANSLATE_NOOP("troubles", "{file} is from a newer version ({program})"),
        QT_TRANSLATE_NOOP("troubles", "This program is {mine}. Install the newest version, then do it again"),
    ),
    "copy_damaged": (
        QT_TRANSLATE_NOOP("troubles", "The back-up is damaged: {file}"),
        QT_TRANSLATE_NOOP("troubles", "Nothing was changed. Choose another one"),
    ),
    "shop_file_half": (
        QT_TRANSLATE_NOOP("troubles", "The file is damaged or not whole: {file}"),
        QT_TRANSLATE_NOOP("troubles", "Nothing was changed. Copy it again, or take the shop along once more"),
    ),
    "shop_file_not_ours": (
        QT_TRANSLATE_NOOP("troubles", "No shop is in this file: {file}"),
        QT_TRANSLATE_NOOP("troubles", "Choose the one that was taken along: its name ends in .ozondesk"),
    ),
    "shop_in_memory": (
        QT_TRANSLATE_NOOP("troubles", "This database stands in memory only"),
        QT_TRANSLATE_NOOP("troubles", "Open one that is a file"),
    ),
    "update_source_bad": (
        QT_TRANSLATE_NOOP("troubles", "A notice can't be looked for there: {file}"),
        QT_TRANSLATE_NOOP("troubles", "Give an address that begins with https://, or choose a file"),
    ),
    "update_unreachable": (
        QT_TRANSLATE_NOOP("troubles", "The update notice can't be read: {file}"),
        QT_TRANSLATE_NOOP("troubles", "Check the address and the network. The system says: {reason}"),
    ),
    "update_bad": (
        QT_TRANSLATE_NOOP("troubles", "This is no update notice: {file}"),
        QT_TRANSLATE_NOOP("troubles", "Check the address with whoever gave it to you. Nothing was fetched"),
    ),
    "database_in_window": (
        QT_TRANSLATE_NOOP("troubles", "A window has this database open: {file}"),
        QT_TRANSLATE_NOOP("troubles", "Close the desk, then do it again"),
    ),
}
RESTORE: Final = {
    "restore_itself": (
        QT_TRANSLATE_NOOP("refusals", "This is the desk's own database: {file}"),
        QT_TRANSLATE_NOOP("refusals", "Choose a back-up of it"),
    ),
}
