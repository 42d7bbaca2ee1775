"""All words for codes, in one home: errors, alarms, verdicts, deeds, names, counted sentences.

Nothing here needs more of Qt than QtCore, because the command line speaks through it too. Sources are English; the
translations stand in ``resources/translations``. A code without words never fails: it is shown as it is.
"""

from ozon_desk.ui.texts.alarms import level_name, next_step, next_step_name
from ozon_desk.ui.texts.bench_words import answered, option_text, step
from ozon_desk.ui.texts.cases import case_kind, case_outcome, case_step, return_condition
from ozon_desk.ui.texts.counted import (
    counted_changed,
    counted_days,
    counted_good,
    counted_labels,
    counted_lines,
    counted_new,
    counted_numbers,
    counted_pages,
    counted_pieces,
    counted_postings,
    counted_products,
    counted_refused,
    counted_refused_rows,
    counted_rows,
    counted_scans,
    counted_slips,
    counted_to_decide,
    counted_unchanged,
    counted_wrong_scans,
)
from ozon_desk.ui.texts.deeds import deed, import_counts, redo_text, redone, undo_text, undone, zone_assumed
from ozon_desk.ui.texts.errors import Message, alarm, error, voided
from ozon_desk.ui.texts.fields import change_texts, field_name, value_text
from ozon_desk.ui.texts.files import note, problem, product_place, product_problem
from ozon_desk.ui.texts.names import (
    consequence,
    country_name,
    deadline_name,
    hold_reason,
    integration_name,
    requirement_name,
    source_name,
    stage_name,
    status_name,
    tab_name,
    urgency_name,
    view_name,
    zone_source_name,
)
from ozon_desk.ui.texts.ozon_labels import labels_taken_in, ozon_label
from ozon_desk.ui.texts.papers import paper
from ozon_desk.ui.texts.print_jobs import job_size, print_state
from ozon_desk.ui.texts.refusals_templates import element_name
from ozon_desk.ui.texts.verdicts import verdict

__all__ = [
    "Message",
    "alarm",
    "answered",
    "case_kind",
    "case_outcome",
    "case_step",
    "change_texts",
    "consequence",
    "counted_changed",
    "counted_days",
    "counted_good",
    "counted_labels",
    "counted_lines",
    "counted_new",
    "counted_numbers",
    "counted_pages",
    "counted_pieces",
    "counted_postings",
    "counted_products",
    "counted_refused",
    "counted_refused_rows",
    "counted_rows",
    "counted_scans",
    "counted_slips",
    "counted_to_decide",
    "counted_unchanged",
    "counted_wrong_scans",
    "country_name",
    "deadline_name",
    "deed",
    "element_name",
    "error",
    "field_name",
    "hold_reason",
    "import_counts",
    "integration_name",
    "job_size",
    "labels_taken_in",
    "level_name",
    "next_step",
    "next_step_name",
    "note",
    "option_text",
    "ozon_label",
    "paper",
    "print_state",
    "problem",
    "product_place",
    "product_problem",
    "redo_text",
    "redone",
    "requirement_name",
    "return_condition",
    "source_name",
    "stage_name",
    "status_name",
    "step",
    "tab_name",
    "undo_text",
    "undone",
    "urgency_name",
    "value_text",
    "verdict",
    "view_name",
    "voided",
    "zone_assumed",
    "zone_source_name",
]
