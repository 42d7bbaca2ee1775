"""Sentences for what stops the bench: code -> (title, readable from a metre; what to do now)."""

from __future__ import annotations

from typing import Final

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP

AT_THE_BENCH: Final = {
    "wrong_article": (
        QT_TRANSLATE_NOOP("refusals", "Wrong item: {article} “{name}”"),
        QT_TRANSLATE_NOOP("refusals", "This posting waits for {wanted}. Take the item out and scan OK"),
    ),
    "one_too_many": (
        QT_TRANSLATE_NOOP("refusals", "One too many: {article} “{name}”"),
        QT_TRANSLATE_NOOP("refusals", "Only {quantity} pcs belong in the box. Take the item out and scan OK"),
    ),
    "nobody_needs_it": (
        QT_TRANSLATE_NOOP("refusals", "Nobody needs {article} “{name}”"),
        QT_TRANSLATE_NOOP("refusals", "No open posting waits for it. Put it back on the shelf"),
    ),
    "scan_unknown": (
        QT_TRANSLATE_NOOP("refusals", "Unknown code: {scan}"),
        QT_TRANSLATE_NOOP("refusals", "Neither a posting nor goods of one. Put it aside, or import a newer file"),
    ),
    "command_unknown": (
        QT_TRANSLATE_NOOP("refusals", "Unknown command: {scan}"),
        QT_TRANSLATE_NOOP("refusals", "Use the command sheet of this desk"),
    ),
    "bench_busy": (
        QT_TRANSLATE_NOOP("refusals", "Not finished: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Finish it or take it off the bench, then scan {scanned}"),
    ),
    "goods_changed": (
        QT_TRANSLATE_NOOP("refusals", "Goods have changed: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "A newer file says so. Take everything out and scan it again"),
    ),
    "label_voided": (
        QT_TRANSLATE_NOOP("refusals", "Old label: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "This label no longer counts. Tear it off and print a new one"),
    ),
    "wrong_article_unknown": (
        QT_TRANSLATE_NOOP("refusals", "Unknown code: {scan}"),
        QT_TRANSLATE_NOOP("refusals", "This posting waits for {wanted}. Take the item out and scan OK"),
    ),
    "other_box": (
        QT_TRANSLATE_NOOP("refusals", "Other box: {article} “{name}”"),
        QT_TRANSLATE_NOOP("refusals", "It belongs in box {box}; box {open} is open. Put it aside and scan OK"),
    ),
    "case_too_large": (
        QT_TRANSLATE_NOOP("refusals", "The case is too large: {article} “{name}”"),
        QT_TRANSLATE_NOOP(
            "refusals", "It holds {pieces} pcs, only {left} are missing. Scan OK, then the pieces one by one"
        ),
    ),
    "box_empty": (
        QT_TRANSLATE_NOOP("refusals", "The box is empty"),
        QT_TRANSLATE_NOOP("refusals", "Put something in before you begin the next box"),
    ),
    "nothing_to_divide": (
        QT_TRANSLATE_NOOP("refusals", "Everything is in: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Nothing is left for another box"),
    ),
    "division_wrong": (
        QT_TRANSLATE_NOOP("refusals", "The goods don't add up: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Each piece belongs in exactly one box, and no box may be empty"),
    ),
    "division_locked": (
        QT_TRANSLATE_NOOP("refusals", "Can't be divided any more: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Ozon's status: {status}. After packing the boxes stay as they are"),
    ),
    "division_changed": (
        QT_TRANSLATE_NOOP("refusals", "The boxes have changed: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Somebody has divided the goods anew. Take everything out and scan it again"),
    ),
    "labels_voided": (
        QT_TRANSLATE_NOOP("refusals", "Tear off: old labels of {posting}"),
        QT_TRANSLATE_NOOP("refusals", "{labels}. They no longer count; new ones come when it is packed"),
    ),
    "label_of_another": (
        QT_TRANSLATE_NOOP("refusals", "Label of another posting: {scanned}"),
        QT_TRANSLATE_NOOP("refusals", "On the bench lies {posting}. Take this label off the box"),
    ),
    "label_which_box": (
        QT_TRANSLATE_NOOP("refusals", "Which box? {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Scan the small square code on the label: it says which box"),
    ),
    "return_barcode": (
        QT_TRANSLATE_NOOP("refusals", "This is a return: {scan}"),
        QT_TRANSLATE_NOOP("refusals", "Don't pack it. Put it with the returns"),
    ),
    "ozon_label_unknown": (
        QT_TRANSLATE_NOOP("refusals", "Ozon's label, not known here: {scan}"),
        QT_TRANSLATE_NOOP("refusals", "Drop Ozon's label file onto the window, or scan the posting number"),
    ),
    "bench_empty": (
        QT_TRANSLATE_NOOP("refusals", "The bench is empty"),
        QT_TRANSLATE_NOOP("refusals", "Scan a posting or a product first"),
    ),
    "hold_which": (
        QT_TRANSLATE_NOOP("refusals", "Why does {posting} wait?"),
        QT_TRANSLATE_NOOP("refusals", "Scan a reason or press its number; OK leaves it on the bench"),
    ),
    "learn_which": (
        QT_TRANSLATE_NOOP("refusals", "Which goods have the barcode {barcode}?"),
        QT_TRANSLATE_NOOP("refusals", "Scan a number or press it; OK leaves the barcode unknown"),
    ),
    "mark_taken": (
        QT_TRANSLATE_NOOP("refusals", "This code is in another posting: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Each piece has a code of its own. Take another piece"),
    ),
    "mark_twice": (
        QT_TRANSLATE_NOOP("refusals", "Code scanned twice"),
        QT_TRANSLATE_NOOP("refusals", "Each piece has a code of its own. Scan that of the other piece"),
    ),
    "mark_without_goods": (
        QT_TRANSLATE_NOOP("refusals", "The goods first, then their code"),
        QT_TRANSLATE_NOOP("refusals", "Scan the product's barcode, then its Honest Sign code"),
    ),
    "mark_separators_lost": (
        QT_TRANSLATE_NOOP("refusals", "The code came incomplete"),
        QT_TRANSLATE_NOOP("refusals", "The scanner drops the separator (GS). Set it up to send it, then scan again"),
    ),
}
