"""Sentences for what the surroundings forbid: code -> (title, what to do now)."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP
from ozon_desk.ui.texts.troubles_shop import SHOP

_FILES: Final = {
    "file_missing": (
        QT_TRANSLATE_NOOP("troubles", "The file is gone: {file}"),
        QT_TRANSLATE_NOOP("troubles", "Choose it again, or download it again"),
    ),
    "file_unreadable": (
        QT_TRANSLATE_NOOP("troubles", "The file can't be read: {file}"),
        QT_TRANSLATE_NOOP("troubles", "Copy it to another folder and try again. The system says: {reason}"),
    ),
    "file_locked": (
        QT_TRANSLATE_NOOP("troubles", "Open in another program: {file}"),
        QT_TRANSLATE_NOOP("troubles", "Close it there and try again"),
    ),
    "file_in_use": (
        QT_TRANSLATE_NOOP("troubles", "Open in another program: {file}"),
        QT_TRANSLATE_NOOP("troubles", "Close it there and try again, or save it as {other}"),
    ),
    "file_in_use_alone": (
        QT_TRANSLATE_NOOP("troubles", "Open in another program: {file}"),
        QT_TRANSLATE_NOOP("troubles", "Close it there and try again"),
    ),
    "file_not_written": (
        QT_TRANSLATE_NOOP("troubles", "The file could not be saved: {file}"),
        QT_TRANSLATE_NOOP("troubles", "Choose another folder or name. The system says: {reason}"),
    ),
    "folder_missing": (
        QT_TRANSLATE_NOOP("troubles", "The folder is gone: {place}"),
        QT_TRANSLATE_NOOP("troubles", "Choose another folder"),
    ),
    "folder_read_only": (
        QT_TRANSLATE_NOOP("troubles", "No right to save here: {place}"),
        QT_TRANSLATE_NOOP("troubles", "Choose another folder"),
    ),
    "disk_full": (
        QT_TRANSLATE_NOOP("troubles", "The disk is full"),
        QT_TRANSLATE_NOOP("troubles", "Nothing is lost. Free some space and do it again"),
    ),
    "import_failed": (
        QT_TRANSLATE_NOOP("troubles", "Not imported: {file}"),
        QT_TRANSLATE_NOOP("troubles", "An error of the program ({kind}). Nothing was changed. Send the log to support"),
    ),
    "export_failed": (
        QT_TRANSLATE_NOOP("troubles", "Not exported: {file}"),
        QT_TRANSLATE_NOOP("troubles", "An error of the program ({kind}). Nothing was changed. Send the log to support"),
    ),
    "job_failed": (
        QT_TRANSLATE_NOOP("troubles", "That did not work"),
        QT_TRANSLATE_NOOP("troubles", "An error of the program ({kind}). Nothing was changed. Send the log to support"),
    ),
    "ozon_label_gone": (
        QT_TRANSLATE_NOOP("troubles", "Ozon's label is gone: {posting}"),
        QT_TRANSLATE_NOOP("troubles", "Drop Ozon's PDF in again, or print the desk's own label. Gone from: {place}"),
    ),
    "evidence_in_memory": (
        QT_TRANSLATE_NOOP("troubles", "Photos can't be kept here"),
        QT_TRANSLATE_NOOP("troubles", "This database stands in memory only. Open one that is a file"),
    ),
    "backup_onto_itself": (
        QT_TRANSLATE_NOOP("troubles", "A back-up can't stand in the database's own place"),
        QT_TRANSLATE_NOOP("troubles", "Choose another name or folder than {file}"),
    ),
}
_DATABASE: Final = {
    "database_on_network": (
        QT_TRANSLATE_NOOP("troubles", "The database is on a network drive"),
        QT_TRANSLATE_NOOP("troubles", "It would get damaged there. Move {file} to a disk of this computer"),
    ),
    "database_folder_missing": (
        QT_TRANSLATE_NOOP("troubles", "The folder of the database can't be made"),
        QT_TRANSLATE_NOOP("troubles", "Choose another place. Folder: {folder}"),
    ),
    "database_read_only": (
        QT_TRANSLATE_NOOP("troubles", "The database can't be written"),
        QT_TRANSLATE_NOOP("troubles", "Get the right to write to {file}, or choose another place. Folder: {folder}"),
    ),
    "database_busy": (
        QT_TRANSLATE_NOOP("troubles", "Another program holds the database"),
        QT_TRANSLATE_NOOP("troubles", "Nothing is lost. Wait a moment and do it again"),
    ),
    "restore_offer": (
        QT_TRANSLATE_NOOP("troubles", "The database is damaged"),
        QT_TRANSLATE_NOOP(
            "troubles",
            "There is a sound back-up of {when} UTC. Go on with it? What was done since is in the damaged file,"
            " which is kept.",
        ),
    ),
    "newer_offer": (
        QT_TRANSLATE_NOOP("troubles", "This database is from a newer version ({program})"),
        QT_TRANSLATE_NOOP(
            "troubles",
            "This program is {mine} and leaves it alone, so that nothing is spoilt. Best: install {program} again. Or"
            " go on with the back-up of {when} UTC, made before the update? {lost}. The newer database is kept.",
        ),
    ),
    "database_damaged": (
        QT_TRANSLATE_NOOP("troubles", "The database is damaged"),
        QT_TRANSLATE_NOOP("troubles", "Start again and take the last good back-up. File: {file}"),
    ),
    "database_unreachable": (
        QT_TRANSLATE_NOOP("troubles", "The database can't be reached"),
        QT_TRANSLATE_NOOP("troubles", "Is the disk still connected? Then start again. File: {file}"),
    ),
    "database_not_ours": (
        QT_TRANSLATE_NOOP("troubles", "Not a database of this program: {file}"),
        QT_TRANSLATE_NOOP("troubles", "Choose another file"),
    ),
    "database_newer": (
        QT_TRANSLATE_NOOP("troubles", "This database is from a newer version ({program})"),
        QT_TRANSLATE_NOOP(
            "troubles",
            "This program is {mine} and leaves it alone, so that nothing is spoilt. Install {program} or a newer one"
            " again. File: {file}",
        ),
    ),
}
_PRINTERS: Final = {
    "printer_gone": (
        QT_TRANSLATE_NOOP("troubles", "No such printer: {printer}"),
        QT_TRANSLATE_NOOP("troubles", "Switch it on and connect it, or choose another one"),
    ),
    "print_failed": (
        QT_TRANSLATE_NOOP("troubles", "Not printed: {printer}"),
        QT_TRANSLATE_NOOP("troubles", "Check paper, cover and cable, then print again"),
    ),
    "printer_unreachable": (
        QT_TRANSLATE_NOOP("troubles", "The printer can't be reached: {printer}"),
        QT_TRANSLATE_NOOP("troubles", "Switch it on, check cable and address. The system says: {reason}"),
    ),
    "paper_out": (
        QT_TRANSLATE_NOOP("troubles", "No paper: {printer}"),
        QT_TRANSLATE_NOOP("troubles", "Put a roll in and close the printer, then print again"),
    ),
    "printer_open": (
        QT_TRANSLATE_NOOP("troubles", "The printer is open: {printer}"),
        QT_TRANSLATE_NOOP("troubles", "Close its cover, then print again"),
    ),
    "printer_paused": (
        QT_TRANSLATE_NOOP("troubles", "The printer is paused: {printer}"),
        QT_TRANSLATE_NOOP("troubles", "Press the button on the printer, then print again"),
    ),
    "printer_not_ready": (
        QT_TRANSLATE_NOOP("troubles", "The printer isn't ready: {printer}"),
        QT_TRANSLATE_NOOP("troubles", "See to ribbon and jammed paper, then print again"),
    ),
    "printer_silent": (
        QT_TRANSLATE_NOOP("troubles", "The printer doesn't say how it is: {printer}"),
        QT_TRANSLATE_NOOP("troubles", "Check paper and cover. If it never answers, don't let it be asked (Settings)"),
    ),
    "paper_unknown": (
        QT_TRANSLATE_NOOP("troubles", "The driver doesn't know paper of {size} mm: {printer}"),
        QT_TRANSLATE_NOOP("troubles", "Add this size in the printer's settings, or choose another printer"),
    ),
    "resolution_differs": (
        QT_TRANSLATE_NOOP("troubles", "The printer works with {dpi} dpi: {printer}"),
        QT_TRANSLATE_NOOP("troubles", "Choose that resolution, or the barcode can't be read"),
    ),
    "font_missing": (
        QT_TRANSLATE_NOOP("troubles", "A font is missing: {file}"),
        QT_TRANSLATE_NOOP("troubles", "Install the program again"),
    ),
}

TROUBLES: Final[Mapping[str, tuple[str, str]]] = MappingProxyType({**_FILES, **_DATABASE, **SHOP, **_PRINTERS})

LOOKS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "pdf": QT_TRANSLATE_NOOP("looks", "a PDF"),
        "image": QT_TRANSLATE_NOOP("looks", "a picture"),
        "word": QT_TRANSLATE_NOOP("looks", "a text document"),
        "archive": QT_TRANSLATE_NOOP("looks", "an archive"),
        "program": QT_TRANSLATE_NOOP("looks", "a program"),
        "database": QT_TRANSLATE_NOOP("looks", "a database"),
        "html": QT_TRANSLATE_NOOP("looks", "a web page"),
        "xml": QT_TRANSLATE_NOOP("looks", "an XML file"),
        "json": QT_TRANSLATE_NOOP("looks", "a JSON file"),
        "text": QT_TRANSLATE_NOOP("looks", "plain text"),
        "binary": QT_TRANSLATE_NOOP("looks", "unreadable data"),
        "encrypted": QT_TRANSLATE_NOOP("looks", "locked with a password"),
        "old_office": QT_TRANSLATE_NOOP("looks", "an old Office file"),
    }
)
