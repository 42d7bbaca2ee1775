"""The print queue: in the order of asking, through restarts, and never twice by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.posting import HoldReason, Package
from ozon_desk.domain.print_jobs import PrintKind, PrintState
from ozon_desk.services.desk import Desk
from ozon_desk.storage.database import Database
from tests.builders import NOW, draft, ids, take_in

A, B, C = "0201234567-0029-1", "0201234567-0030-1", "0201234567-0031-1"
GONE = Trouble("printer_gone", printer="XP-420B")


@pytest.fixture
def three(file_desk):
    take_in(file_desk, draft(A), draft(B), draft(C))
    return file_desk


@pytest.fixture
def reopened(trade, tmp_path, three):
    """Opens another desk on the same file, as after a restart or as on another bench."""
    made = []

    def open_again(name="bench 1"):
        made.append(Desk(Database.open(tmp_path / "desk.db"), trade, clock=lambda: NOW, name=name))
        return made[-1]

    yield open_again
    for desk in made:
        desk.close()


def states(desk):
    """Number and state, in the order of asking."""
    return [(job.posting_number, job.state) for job in reversed(desk.print_queue.newest())]


def send(desk, job, printer="XP-420B"):
    """As the window does it: the serial of a label is known before the first byte goes out."""
    serial = desk.labels.prepare([job.posting_id], LabelSize(job.size)).contents[job.package - 1].serial
    assert desk.print_queue.begin(job, printer, serial)
    return desk.print_queue.by_ids([job.id])[0]


def copies(desk, number):
    return desk.labels.prepare(ids(desk, number), LabelSize.SMALL).contents[0].copy - 1


def pack(desk, number, also=None):
    """Packs as the bench does, with the labels asked for inside the deed."""
    posting = desk.deeds.find(number)
    with desk.pen.deed("pack", {"posting": number}, touched=[posting.id]) as deed:
        desk.print_queue.on_packed(deed, posting)
        if also is not None:
            also()
    return posting


def test_jobs_come_in_the_order_asked_for_or_backwards(three):
    three.print_queue.add(ids(three, C, A))
    three.print_queue.add(ids(three, A, B, C), LabelSize.LARGE, "zh_CN", backwards=True)
    told = [(job.posting_number, job.size, job.language) for job in reversed(three.print_queue.newest())]
    assert told == [(C, "58x40", ""), (A, "58x40", "")] + [(number, "100x150", "zh_CN") for number in (C, B, A)]
    assert three.print_queue.next_waiting().posting_number == C
    assert three.print_queue.next_waiting(but_sizes={"58x40"}).size == "100x150"
    assert three.print_queue.next_waiting(but_sizes={"58x40", "100x150"}) is None


def test_a_packing_asks_for_a_label_of_each_box_and_the_slip(three):
    three.shop.change(print_slips=True, label_size=LabelSize.MEDIUM)
    posting = three.deeds.find(A)
    divided = replace(posting, packages=(Package(1), Package(2)))
    with three.pen.deed("pack", {"posting": A}, touched=[posting.id]) as deed:
        deed.change([(posting, divided)])
        three.print_queue.on_packed(deed, divided)
    asked = [(job.kind, job.package, job.size) for job in reversed(three.print_queue.newest())]
    labels = [(PrintKind.LABEL, 1, "75x120"), (PrintKind.LABEL, 2, "75x120")]
    assert asked == [*labels, (PrintKind.SLIP, 1, "slip"), (PrintKind.SLIP, 2, "slip")]


def test_packing_and_asking_are_one_transaction(three):
    def fail():
        raise Trouble("disk_full")

    entries = len(three.history.newest())
    with pytest.raises(Trouble):
        pack(three, A, also=fail)
    assert three.print_queue.newest() == []
    assert len(three.history.newest()) == entries
    pack(three, A)
    assert states(three) == [(A, PrintState.WAITING)]


def test_a_label_on_paper_or_on_its_way_is_not_asked_for_again_by_a_packing(three):
    three.print_queue.add(ids(three, A, B))
    three.print_queue.printed(send(three, three.print_queue.next_waiting()))
    for number in (A, B, C):
        pack(three, number)
    assert [number for number, _ in states(three)] == [A, B, C]
    three.deeds.pack(A)
    three.history.undo()  # now its label is void
    pack(three, A)
    assert [number for number, _ in states(three)] == [A, B, C, A]


def test_asking_twice_is_asking_once(three):
    posting = three.deeds.pack(A)
    first = three.print_queue.ask(posting)
    assert [(job.posting_number, job.state) for job in first] == [(A, PrintState.WAITING)]
    assert three.print_queue.ask(posting) == first


def test_printed_is_written_with_the_deed_that_says_so(three):
    three.print_queue.add(ids(three, A))
    job = send(three, three.print_queue.next_waiting())
    assert (job.state, job.printer, copies(three, A)) == (PrintState.SENDING, "XP-420B", 0)
    three.print_queue.printed(job)
    assert states(three) == [(A, PrintState.PRINTED)]
    assert copies(three, A) == 1
    assert three.history.newest(1)[0].deed == "label_printed"


def test_what_was_being_sent_when_the_desk_died_is_never_sent_by_itself(three, reopened):
    three.print_queue.add(ids(three, A, B))
    send(three, three.print_queue.next_waiting())
    desk = reopened()
    desk.print_queue.recover()
    assert states(desk) == [(A, PrintState.UNSURE), (B, PrintState.WAITING)]
    assert desk.print_queue.next_waiting().posting_number == B
    desk.print_queue.retry_failed()
    assert desk.print_queue.next_waiting().posting_number == B, "a person looks at it first"


def test_somebody_looked_and_says_it_is_printed_or_wants_it_again(three, reopened):
    three.print_queue.add(ids(three, A, B))
    for _ in range(2):
        send(three, three.print_queue.next_waiting())
    desk = reopened()
    desk.print_queue.recover()
    first, second = (job.id for job in reversed(desk.print_queue.newest()))
    desk.print_queue.on_paper([first])
    assert copies(desk, A) == 1
    desk.print_queue.print_again([first, second])
    assert states(desk) == [(A, PrintState.PRINTED), (B, PrintState.WAITING), (A, PrintState.WAITING)]


def test_a_job_that_its_sender_ends_after_all_is_printed(three, reopened):
    three.print_queue.add(ids(three, A))
    job = send(three, three.print_queue.next_waiting())
    reopened().print_queue.recover()
    three.print_queue.printed(job)
    assert (states(three), copies(three, A)) == ([(A, PrintState.PRINTED)], 1)


def test_one_failure_stops_nothing_and_keeps_its_place(three):
    three.print_queue.add(ids(three, A, B))
    job = send(three, three.print_queue.next_waiting())
    three.print_queue.failed(job, GONE, "XP-420B")
    failed = three.print_queue.by_ids([job.id])[0]
    assert (failed.state, failed.code, failed.facts) == (PrintState.FAILED, "printer_gone", {"printer": "XP-420B"})
    assert three.print_queue.next_waiting().posting_number == B
    three.print_queue.retry_failed()
    again = three.print_queue.next_waiting()
    assert (again.posting_number, again.code, again.printer) == (A, "", "")


def test_nothing_is_sent_that_was_cancelled_meanwhile(three):
    job = three.print_queue.add(ids(three, A))[0]
    three.print_queue.cancel_waiting()
    assert not three.print_queue.begin(job, "XP-420B")
    sent = three.print_queue.add(ids(three, B))[0]
    three.print_queue.begin(sent, "XP-420B")
    three.print_queue.cancel([sent.id])
    assert states(three) == [(A, PrintState.CANCELLED), (B, PrintState.SENDING)]


def test_an_undone_packing_takes_its_waiting_labels_along(three):
    three.deeds.pack(A)
    three.print_queue.add(ids(three, A, B))
    three.history.undo()
    assert states(three) == [(A, PrintState.CANCELLED), (B, PrintState.WAITING)]


def test_a_desk_sees_and_sends_only_its_own(three, reopened):
    other = reopened("bench 2")
    three.print_queue.add(ids(three, A))
    other.print_queue.add(ids(other, B))
    send(other, other.print_queue.next_waiting())
    three.print_queue.recover()
    three.print_queue.cancel_waiting()
    assert states(three) == [(A, PrintState.CANCELLED)]
    assert states(other) == [(B, PrintState.SENDING)]
    assert other.print_queue.next_waiting() is None


def test_a_database_that_is_busy_leaves_a_label_printed_but_not_noted(three, monkeypatch):
    three.print_queue.add(ids(three, A))
    job = send(three, three.print_queue.next_waiting())
    with monkeypatch.context() as busy:
        busy.setattr(three._database, "deed", lambda *_, **__: (_ for _ in ()).throw(Trouble("database_busy")))
        with pytest.raises(Trouble):
            three.print_queue.printed(job)
    assert (states(three), copies(three, A)) == ([(A, PrintState.SENDING)], 0)
    three.print_queue.printed(job)
    assert (states(three), copies(three, A)) == ([(A, PrintState.PRINTED)], 1)


def test_listeners_hear_of_each_change_once_it_is_committed(three):
    heard = []
    stop = three.print_queue.listen(lambda jobs: heard.append([(job.posting_number, str(job.state)) for job in jobs]))
    three.print_queue.add(ids(three, A, B))
    three.print_queue.printed(send(three, three.print_queue.next_waiting()))
    stop()
    three.print_queue.cancel_waiting()
    assert heard == [[(A, "waiting"), (B, "waiting")], [(A, "sending")], [(A, "printed")]]


def test_old_jobs_are_forgotten_but_never_open_ones(three, trade, tmp_path):
    three.deeds.hold(C, HoldReason.DAMAGED)
    three.print_queue.add(ids(three, A, B))
    three.print_queue.printed(send(three, three.print_queue.next_waiting()))
    later = Desk(Database.open(tmp_path / "desk.db"), trade, clock=lambda: NOW.replace(year=2027), name="bench 1")
    later.print_queue.recover()
    assert states(later) == [(B, PrintState.WAITING)]
    later.close()
