"""Sentences for what is refused around cases and returns."""

from __future__ import annotations

from typing import Final

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP

CASES: Final = {
    "case_open_already": (
        QT_TRANSLATE_NOOP("refusals", "Open already: {kind}, {posting}"),
        QT_TRANSLATE_NOOP("refusals", "It is case {case} of this posting. Go on with that one"),
    ),
    "case_unknown": (
        QT_TRANSLATE_NOOP("refusals", "No case {case}: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Look at the list of cases (F11) for its number"),
    ),
    "no_case": (
        QT_TRANSLATE_NOOP("refusals", "No case: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Open one with F2, in the queue or at the bench"),
    ),
    "case_closed": (
        QT_TRANSLATE_NOOP("refusals", "Case {case} is closed: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Open it again first"),
    ),
    "case_not_closed": (
        QT_TRANSLATE_NOOP("refusals", "Case {case} is open: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "There is nothing to open again"),
    ),
    "case_note_missing": (
        QT_TRANSLATE_NOOP("refusals", "The note is empty"),
        QT_TRANSLATE_NOOP("refusals", "Write in a few words what was done or heard"),
    ),
    "outcome_unfit": (
        QT_TRANSLATE_NOOP("refusals", "“{kind}” doesn't end with “{outcome}”"),
        QT_TRANSLATE_NOOP("refusals", "Choose one of the outcomes that belong to it"),
    ),
    "return_not_arrived": (
        QT_TRANSLATE_NOOP("refusals", "The return isn't here yet: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Scan it when it arrives, then put it back to stock"),
    ),
    "return_here_already": (
        QT_TRANSLATE_NOOP("refusals", "The return is here already: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Open it, say in what condition it is, and close the case"),
    ),
    "return_condition": (
        QT_TRANSLATE_NOOP("refusals", "A return: {posting}. How did it come back?"),
        QT_TRANSLATE_NOOP("refusals", "Scan a number or press it. OK alone: taken in, nobody has looked inside yet"),
    ),
    "no_return": (
        QT_TRANSLATE_NOOP("refusals", "No return expected: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Open a case “Return” for it first (F2)"),
    ),
    "case_text_none": (
        QT_TRANSLATE_NOOP("refusals", "No text for this: {kind}"),
        QT_TRANSLATE_NOOP("refusals", "Nobody of them is written to about it. Choose another reader"),
    ),
    "case_text_empty": (
        QT_TRANSLATE_NOOP("refusals", "The text is empty"),
        QT_TRANSLATE_NOOP("refusals", "Write one, or go back to the built-in one"),
    ),
    "case_text_long": (
        QT_TRANSLATE_NOOP("refusals", "The text is too long"),
        QT_TRANSLATE_NOOP("refusals", "At most {most} characters"),
    ),
    "case_text_field": (
        QT_TRANSLATE_NOOP("refusals", "No such field: {name}"),
        QT_TRANSLATE_NOOP("refusals", "Use one of the fields listed beside the text"),
    ),
    "case_text_brace": (
        QT_TRANSLATE_NOOP("refusals", "A brace stands alone in line {line}"),
        QT_TRANSLATE_NOOP("refusals", "A field stands in a pair of braces. Take the brace out, or close the pair"),
    ),
}
