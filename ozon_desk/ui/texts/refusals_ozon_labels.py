"""Sentences for what is refused around Ozon's own label PDFs."""

from __future__ import annotations

from typing import Final

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP

OZON_LABELS: Final = {
    "file_not_pdf": (
        QT_TRANSLATE_NOOP("refusals", "Not a PDF: {file}"),
        QT_TRANSLATE_NOOP("refusals", "Choose the PDF with labels from Ozon's cabinet"),
    ),
    "pdf_locked": (
        QT_TRANSLATE_NOOP("refusals", "Locked with a password: {file}"),
        QT_TRANSLATE_NOOP("refusals", "Download the labels from Ozon's cabinet again, without a password"),
    ),
    "pdf_too_long": (
        QT_TRANSLATE_NOOP("refusals", "Too many pages ({pages}): {file}"),
        QT_TRANSLATE_NOOP("refusals", "At most {most} at a time. Download the labels in parts"),
    ),
    "page_damaged": (
        QT_TRANSLATE_NOOP("refusals", "Page {page} is damaged: {file}"),
        QT_TRANSLATE_NOOP("refusals", "Download the labels again"),
    ),
    "file_changed": (
        QT_TRANSLATE_NOOP("refusals", "The file has changed meanwhile: {file}"),
        QT_TRANSLATE_NOOP("refusals", "Choose it again"),
    ),
    "ozon_labels_none": (
        QT_TRANSLATE_NOOP("refusals", "No label for a posting here: {file}"),
        QT_TRANSLATE_NOOP("refusals", "Import the orders first, or choose another file"),
    ),
    "ozon_label_no_number": (
        QT_TRANSLATE_NOOP("refusals", "Nothing on it names a posting"),
        QT_TRANSLATE_NOOP("refusals", "Read: {read}"),
    ),
    "ozon_label_contradicts": (
        QT_TRANSLATE_NOOP("refusals", "It says two things: {posting} and {other}"),
        QT_TRANSLATE_NOOP("refusals", "Barcode and text don't agree. Download this label again"),
    ),
    "ozon_label_crowded": (
        QT_TRANSLATE_NOOP("refusals", "Several postings on one label: {postings}"),
        QT_TRANSLATE_NOOP("refusals", "They can't be told apart. Download one label a page"),
    ),
    "ozon_label_ours": (
        QT_TRANSLATE_NOOP("refusals", "The desk's own label: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Only Ozon's labels belong here; the desk prints its own itself"),
    ),
    "ozon_label_twice": (
        QT_TRANSLATE_NOOP("refusals", "Twice in the file: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "The same label as on page {page}, which is taken"),
    ),
    "ozon_label_unreadable": (
        QT_TRANSLATE_NOOP("refusals", "Ozon's label can't be read on {size} mm: {barcode}"),
        QT_TRANSLATE_NOOP("refusals", "Its barcode would come out too fine. Use a larger label"),
    ),
    "ozon_label_blank": (
        QT_TRANSLATE_NOOP("refusals", "Nothing is on page {page}: {file}"),
        QT_TRANSLATE_NOOP("refusals", "There is nothing to print"),
    ),
}
