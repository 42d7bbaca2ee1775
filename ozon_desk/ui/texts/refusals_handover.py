"""Sentences for what is refused, or asked, around hand-overs and statuses set by hand."""

from __future__ import annotations

from typing import Final

from ozon_desk.ui.saying import QT_TRANSLATE_NOOP

HANDOVER: Final = {
    "left_already": (
        QT_TRANSLATE_NOOP("refusals", "Already handed over: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "If the box is still here, write down first that it didn't leave"),
    ),
    "leaves_unpacked": (
        QT_TRANSLATE_NOOP("refusals", "Not packed yet: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Take it back to the bench and pack it there first"),
    ),
    "leaves_not_packed_here": (
        QT_TRANSLATE_NOOP("refusals", "Not packed at this desk: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Ozon has it as packed. Look whether the box is closed and complete"),
    ),
    "leaves_status_unknown": (
        QT_TRANSLATE_NOOP("refusals", "Unknown status: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Ozon says “{word}”. Look it up in Ozon's cabinet before it leaves"),
    ),
    "leaves_without_number": (
        QT_TRANSLATE_NOOP("refusals", "No tracking number: {posting}, box {package}"),
        QT_TRANSLATE_NOOP("refusals", "Without one it counts as late although shipped. Put the box back and enter it"),
    ),
    "cart_other_carrier": (
        QT_TRANSLATE_NOOP("refusals", "Not for {cart}: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "It goes with {carrier}. Put it there"),
    ),
    "cart_which_box": (
        QT_TRANSLATE_NOOP("refusals", "Which box of {posting}?"),
        QT_TRANSLATE_NOOP("refusals", "It has {of}. Press the number on the label, or scan the small square code"),
    ),
    "cart_bag": (
        QT_TRANSLATE_NOOP("refusals", "{scan} is the number of a bag"),
        QT_TRANSLATE_NOOP("refusals", "Scan each of its boxes by itself: {boxes}"),
    ),
    "cart_scan_unknown": (
        QT_TRANSLATE_NOOP("refusals", "Unknown code: {scan}"),
        QT_TRANSLATE_NOOP("refusals", "Scan the posting number, the label or the tracking number of the box"),
    ),
    "cart_empty": (
        QT_TRANSLATE_NOOP("refusals", "Nothing to hand over: {carrier}"),
        QT_TRANSLATE_NOOP("refusals", "Scan the boxes onto the cart first"),
    ),
    "handover_part": (
        QT_TRANSLATE_NOOP("refusals", "Not complete: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Of its {of} boxes this is not on the cart: {boxes}. A posting leaves whole"),
    ),
    "handover_before_packed": (
        QT_TRANSLATE_NOOP("refusals", "It left before it was packed? {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Give a later moment for the hand-over"),
    ),
    "handover_moment": (
        QT_TRANSLATE_NOOP("refusals", "This can't be the moment of the hand-over"),
        QT_TRANSLATE_NOOP("refusals", "Give a moment of today that has passed"),
    ),
    "handover_over": (
        QT_TRANSLATE_NOOP("refusals", "This hand-over is over: {carrier}"),
        QT_TRANSLATE_NOOP("refusals", "Another desk has closed it or given it up. Begin a new one"),
    ),
    "handover_unknown": (
        QT_TRANSLATE_NOOP("refusals", "No such hand-over: {number}"),
        QT_TRANSLATE_NOOP("refusals", "Look it up in the list of past hand-overs"),
    ),
    "handover_file_kind": (
        QT_TRANSLATE_NOOP("refusals", "Unknown kind of file: {file}"),
        QT_TRANSLATE_NOOP("refusals", "Choose a name that ends in .pdf or .xlsx"),
    ),
    "window_wrong": (
        QT_TRANSLATE_NOOP("refusals", "The appointment ends before it begins"),
        QT_TRANSLATE_NOOP("refusals", "Put the two times right"),
    ),
    "not_handed_over": (
        QT_TRANSLATE_NOOP("refusals", "Not handed over: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "As far as this desk knows it is still here"),
    ),
    "back_too_late": (
        QT_TRANSLATE_NOOP("refusals", "It has gone too far: {posting}"),
        QT_TRANSLATE_NOOP(
            "refusals", "It is at the buyer's or nearly there. If it came back, open a case for a return"
        ),
    ),
    "not_in_first_mile": (
        QT_TRANSLATE_NOOP("refusals", "Not on its way to a hub: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Only a posting in its first mile can reach the carrier's hub"),
    ),
    "status_integrated": (
        QT_TRANSLATE_NOOP("refusals", "Not set by hand: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "{integration}: Ozon hears it from the carrier. The next import shows it"),
    ),
    "status_type_unknown": (
        QT_TRANSLATE_NOOP("refusals", "Who tells Ozon? {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Say once in Settings, Delivery methods, which integration “{method}” has"),
    ),
    "status_method_unknown": (
        QT_TRANSLATE_NOOP("refusals", "Who tells Ozon? {posting}"),
        QT_TRANSLATE_NOOP(
            "refusals", "Its delivery method isn't known. Import a file with the columns delivery method and carrier"
        ),
    ),
    "status_not_left": (
        QT_TRANSLATE_NOOP("refusals", "Still here: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Hand it over to the carrier first"),
    ),
    "status_already": (
        QT_TRANSLATE_NOOP("refusals", "It is so already: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Its stage is “{stage}”"),
    ),
    "status_backwards": (
        QT_TRANSLATE_NOOP("refusals", "Only forwards: {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Its stage is “{stage}”. Take a mistake back with Ctrl+Z"),
    ),
    "status_moment": (
        QT_TRANSLATE_NOOP("refusals", "This moment is still to come"),
        QT_TRANSLATE_NOOP("refusals", "Give the moment at which it happened"),
    ),
    "status_before_handover": (
        QT_TRANSLATE_NOOP("refusals", "Before it was handed over? {posting}"),
        QT_TRANSLATE_NOOP("refusals", "Give a moment after the hand-over"),
    ),
}
