"""Sentences with a number in them, in every plural form (Russian has three).

lupdate finds counted texts only as ``tr`` of a QObject, and Qt looks them up by the name of that very class.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from ozon_desk.ui.saying import explained, listed


class Counted(QObject):
    """One method for each sentence."""

    def postings(self, n: int) -> str:
        return self.tr("%n posting(s)", "", n)

    def late_soon(self, n: int) -> str:
        return self.tr("%n posting(s) late within 30 minutes", "", n)

    def to_pack(self, n: int) -> str:
        return self.tr("%n to pack", "", n)

    def late(self, n: int) -> str:
        return self.tr("%n late", "", n)

    def nearest(self, time: str) -> str:
        return self.tr("nearest {time}").format(time=time)

    def known_of_store(self, n: int) -> str:
        return self.tr("%n of its postings are known here already, as those of {store}.", "", n)

    def left_elsewhere(self, n: int) -> str:
        return self.tr("%n posting(s) of this file belong to {store} and stay there", "", n)

    def cases(self, n: int) -> str:
        return self.tr("%n case(s)", "", n)

    def pieces(self, n: int) -> str:
        return self.tr("%n piece(s)", "", n)

    def products(self, n: int) -> str:
        return self.tr("%n product(s)", "", n)

    def rows(self, n: int) -> str:
        return self.tr("%n row(s)", "", n)

    def lines(self, n: int) -> str:
        return self.tr("%n line(s)", "", n)

    def boxes(self, n: int) -> str:
        return self.tr("%n box(es)", "", n)

    def labels(self, n: int) -> str:
        return self.tr("%n label(s)", "", n)

    def slips(self, n: int) -> str:
        return self.tr("%n packing slip(s)", "", n)

    def pages(self, n: int) -> str:
        return self.tr("%n page(s)", "", n)

    def alarms(self, n: int) -> str:
        return self.tr("%n new alarm(s)", "", n)

    def scans(self, n: int) -> str:
        return self.tr("%n scan(s) waiting", "", n)

    def wrong_scans(self, n: int) -> str:
        return self.tr("%n wrong scan(s)", "", n)

    def days(self, n: int) -> str:
        return self.tr("%n day(s)", "", n)

    def numbers(self, n: int) -> str:
        return self.tr("%n tracking number(s)", "", n)

    def files(self, n: int) -> str:
        return self.tr("%n file(s)", "", n)

    def files_attached(self, n: int) -> str:
        return self.tr("%n file(s) attached", "", n)

    def files_known(self, n: int) -> str:
        return self.tr("%n file(s) attached before", "", n)

    def files_wrong(self, n: int) -> str:
        return self.tr("%n file(s) missing or changed", "", n)

    def new(self, n: int) -> str:
        return self.tr("%n new", "", n)

    def changed(self, n: int) -> str:
        return self.tr("%n changed", "", n)

    def unchanged(self, n: int) -> str:
        return self.tr("%n unchanged", "", n)

    def refused(self, n: int) -> str:
        return self.tr("%n refused", "", n)

    def good(self, n: int) -> str:
        return self.tr("%n good", "", n)

    def to_decide(self, n: int) -> str:
        return self.tr("%n to decide", "", n)

    def refused_rows(self, n: int) -> str:
        return self.tr("%n row(s) refused", "", n)

    def entered(self, n: int) -> str:
        return self.tr("%n tracking number(s) entered", "", n)

    def insisted(self, n: int) -> str:
        return self.tr("%n of them in spite of a warning", "", n)

    def domestic(self, n: int) -> str:
        return self.tr("%n domestic number(s) entered", "", n)

    def cabinet_export(self, n: int) -> str:
        return self.tr("%n tracking number(s) taken to Ozon's cabinet", "", n)

    def pool_added(self, n: int) -> str:
        return self.tr("%n number(s) put into the pool: {carrier}", "", n)

    def pool_withdrawn(self, n: int) -> str:
        return self.tr("%n number(s) taken out of the pool", "", n)

    def free_numbers(self, n: int) -> str:
        return self.tr("%n free", "", n)

    def given_numbers(self, n: int) -> str:
        return self.tr("%n given out", "", n)

    def withdrawn_numbers(self, n: int) -> str:
        return self.tr("%n withdrawn", "", n)

    def low(self) -> str:
        return self.tr("running low: buy new ones")

    def left_in_pool(self, n: int) -> str:
        return self.tr("%n number(s) left in the pool: {carrier}", "", n)

    def events(self, n: int) -> str:
        return self.tr("%n tracking event(s)", "", n)

    def delivered(self, n: int) -> str:
        return self.tr("%n delivered", "", n)

    def products_from_orders(self, n: int) -> str:
        return self.tr("%n product(s) listed from the orders", "", n)

    def products_removed(self, n: int) -> str:
        return self.tr("%n product(s) taken off the list", "", n)

    def labels_made(self, n: int) -> str:
        return self.tr("%n label(s) prepared", "", n)

    def labels_printed(self, n: int) -> str:
        return self.tr("%n label(s) printed", "", n)

    def still_here(self, n: int) -> str:
        return self.tr("%n still here", "", n)

    def must_go(self, n: int) -> str:
        return self.tr("%n must go with it", "", n)

    def not_packed_yet(self, n: int) -> str:
        return self.tr("%n not packed yet", "", n)

    def not_on_cart(self, n: int) -> str:
        return self.tr("%n posting(s) not handed over", "", n)

    def labels_to_tear_off(self, n: int) -> str:
        return self.tr("Tear %n label(s) off: they no longer count", "", n)


def pool_left(n: int, carrier: str) -> str:
    """How many numbers of a carrier are still free."""
    return Counted().left_in_pool(n).format(carrier=carrier)


def counted_boxes(n: int) -> str:
    return Counted().boxes(n)


def counted_must_go(n: int) -> str:
    """Postings that are late with the next cut-off."""
    return Counted().must_go(n)


def counted_not_packed(n: int) -> str:
    return Counted().not_packed_yet(n)


def not_on_cart(n: int, numbers: Sequence[str]) -> str:
    """What could have left and wasn't on the cart; at most ten are named."""
    named = listed(numbers[:10]) + (" …" if n > 10 else "")
    return explained(Counted().not_on_cart(n), named)


def counted_cases(n: int) -> str:
    return Counted().cases(n)


def counted_postings(n: int) -> str:
    """ "3 postings"; so for the others."""
    return Counted().postings(n)


def counted_pieces(n: int) -> str:
    return Counted().pieces(n)


def counted_products(n: int) -> str:
    return Counted().products(n)


def counted_rows(n: int) -> str:
    """Rows of a file."""
    return Counted().rows(n)


def counted_lines(n: int) -> str:
    """Lines of a paste."""
    return Counted().lines(n)


def counted_known_of_store(n: int, store: str) -> str:
    """How many postings of a file are known to be of a store."""
    return Counted().known_of_store(n).format(store=store)


def counted_labels(n: int) -> str:
    return Counted().labels(n)


def counted_slips(n: int) -> str:
    return Counted().slips(n)


def counted_pages(n: int) -> str:
    return Counted().pages(n)


def counted_alarms(n: int) -> str:
    """Raised, and not seen yet."""
    return Counted().alarms(n)


def counted_scans(n: int) -> str:
    """Scans kept while an alarm waits."""
    return Counted().scans(n)


def counted_wrong_scans(n: int) -> str:
    return Counted().wrong_scans(n)


def counted_days(n: int) -> str:
    return Counted().days(n)


def counted_numbers(n: int) -> str:
    """Tracking numbers."""
    return Counted().numbers(n)


def counted_files(n: int) -> str:
    return Counted().files(n)


def counted_new(n: int) -> str:
    return Counted().new(n)


def counted_changed(n: int) -> str:
    return Counted().changed(n)


def counted_unchanged(n: int) -> str:
    return Counted().unchanged(n)


def counted_refused(n: int) -> str:
    return Counted().refused(n)


def counted_refused_rows(n: int) -> str:
    return Counted().refused_rows(n)


def counted_good(n: int) -> str:
    """Lines that go in."""
    return Counted().good(n)


def counted_to_decide(n: int) -> str:
    """Lines with a warning somebody may insist on."""
    return Counted().to_decide(n)
