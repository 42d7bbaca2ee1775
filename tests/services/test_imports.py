"""Files in: what comes new, what changes, what stays, and all of it back again."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.labels import LabelSize
from ozon_desk.domain.posting import Buyer, HoldReason
from ozon_desk.domain.status import OzonStatus, Stage, Tab
from ozon_desk.services.imports import ZoneSource
from tests.builders import NOW, draft, file_of, goods_line, take_in
from tests.services.helpers import numbers, refuses, snapshot

S = OzonStatus
A, B, C = "0201234567-0029-1", "0201234567-0030-1", "0201234567-0031-1"


def test_new_changed_unchanged_and_what_the_journal_says_of_it(desk):
    take_in(desk, draft(A), draft(B))
    done = take_in(desk, draft(A), draft(B, city="Омск"), draft(C))
    assert (done.new, done.changed, done.unchanged) == (1, 1, 1)
    line = desk.history.newest(1)[0]
    assert {name: line.facts[name] for name in ("file", "layout", "new", "changed", "unchanged", "refused")} == {
        "file": "postings.csv",
        "layout": "fbs_ru_29",
        "new": 1,
        "changed": 1,
        "unchanged": 1,
        "refused": 0,
    }
    change = desk.history.of_posting(desk.deeds.find(B).id)[0].fields
    assert [(one.field, one.before, one.after) for one in change] == [("city", "", "Омск")]


def test_the_same_file_again_changes_nothing_and_is_nothing_to_undo(desk):
    take_in(desk, draft(A), draft(B, goods_line("X", 2), goods_line("Y", 1, "7")))
    first, undoable = snapshot(desk), desk.history.next_undo()
    done = take_in(desk, draft(A), draft(B, goods_line("Y", 1, "7"), goods_line("X", 2)))
    assert (done.new, done.changed, done.unchanged) == (0, 0, 2)
    assert snapshot(desk) == first
    assert desk.history.next_undo() == undoable
    assert desk.imports.freshness().at == NOW


def test_nothing_is_written_before_somebody_agrees(desk):
    desk.imports.compare(file_of(draft(A)))
    assert desk.queue.overview().tabs[Tab.ALL] == 0
    assert desk.history.newest() == []


def test_an_older_row_is_counted_and_ignored(desk):
    take_in(desk, draft(A, status=S.DELIVERING))
    preview = desk.imports.compare(file_of(draft(A, city="Омск")))
    assert (preview.plan.older, preview.plan.unchanged, preview.plan.changed) == (1, 1, ())
    desk.imports.apply(preview)
    assert desk.deeds.find(A).city == ""


def test_a_cancellation_wins_over_everything_done_here(desk):
    take_in(desk, draft(A), draft(B))
    desk.deeds.pack(A)
    desk.deeds.hold(B, HoldReason.OUT_OF_STOCK)
    take_in(desk, draft(A, status=S.CANCELLED, cancelled_at=NOW), draft(B, status=S.CANCELLED))
    assert numbers(desk, Tab.CANCELLED) == {A, B}
    assert desk.deeds.find(A).cancelled_after_packing
    assert not desk.deeds.find(B).cancelled_after_packing
    take_in(desk, draft(A), draft(B, status=S.DELIVERED))
    assert numbers(desk, Tab.CANCELLED) == {A, B}


def test_a_posting_packed_here_stays_packed_and_on_ozons_list_until_a_file_confirms_it(desk):
    take_in(desk, draft(A), draft(B))
    desk.deeds.pack(A)
    desk.deeds.cancel(B, "нет товара")
    take_in(desk, draft(A, city="Омск"), draft(B, city="Омск"))
    assert desk.deeds.find(A).stage is Stage.PACKED
    assert (numbers(desk, Tab.TO_SHIP), numbers(desk, Tab.CANCELLED)) == ({A}, {B})
    assert [posting.posting_number for posting in desk.queue.tell_ozon()] == [A, B]
    take_in(desk, draft(A, status=S.UNKNOWN, status_text="Куда-то едет"))
    assert desk.queue.overview().ahead == 2
    take_in(desk, draft(A, status=S.AWAITING_DELIVER), draft(B, status=S.DELIVERING))
    assert [posting.posting_number for posting in desk.queue.tell_ozon()] == [B]
    take_in(desk, draft(B, status=S.CANCELLED))
    assert desk.queue.tell_ozon() == []


def test_a_posting_packed_here_keeps_ozons_countdown(desk):
    take_in(desk, draft(A))
    before = desk.queue.rows(desk.queue.ids(Tab.ALL))[0].due
    desk.deeds.pack(A)
    assert desk.queue.rows(desk.queue.ids(Tab.TO_SHIP))[0].due == before
    take_in(desk, draft(A, due=NOW + timedelta(hours=2)))
    assert desk.queue.rows(desk.queue.ids(Tab.TO_SHIP))[0].due.at == NOW + timedelta(hours=2)


def test_an_unknown_word_stays_visible_in_attention(desk):
    take_in(desk, draft(A, status=S.UNKNOWN, status_text="Едет к вам"))
    assert numbers(desk, Tab.ATTENTION) == {A}
    assert desk.deeds.find(A).status_text == "Едет к вам"
    assert refuses(desk.deeds.pack, A) == "status_unknown"


def test_an_incomplete_posting_waits_until_a_good_file_puts_it_right(desk):
    take_in(desk, draft(A, lost_rows=1))
    assert numbers(desk, Tab.ATTENTION) == {A}
    assert refuses(desk.deeds.pack, A) == "posting_incomplete"
    take_in(desk, draft(A, goods_line(), goods_line("X", 1, "7")))
    assert numbers(desk, Tab.TO_PACK) == {A}
    assert desk.deeds.pack(A).pieces == 2


def test_holds_survive_imports(desk):
    take_in(desk, draft(A))
    desk.deeds.hold(A, HoldReason.OTHER, "ждём коробку")
    take_in(desk, draft(A, status=S.AWAITING_DELIVER))
    held = desk.deeds.find(A)
    assert (held.hold_reason, held.hold_note, held.status) == (HoldReason.OTHER, "ждём коробку", S.AWAITING_DELIVER)
    assert numbers(desk, Tab.ATTENTION) == {A}


def test_changed_goods_are_what_the_bench_asks_for(desk):
    take_in(desk, draft(A, goods_line("X", 1)))
    take_in(desk, draft(A, goods_line("X", 2), goods_line("Y", 1, "7")))
    assert [(item.offer_id, item.quantity) for item in desk.deeds.find(A).items] == [("X", 2), ("Y", 1)]
    assert desk.queue.ids(Tab.ALL).tolist() == [desk.deeds.find(A).id]


def test_several_files_after_each_other_each_have_their_entry(desk):
    previews = [desk.imports.compare(file_of(draft(A), name="1.csv")), desk.imports.compare(file_of(draft(B)))]
    done = [desk.imports.apply(preview) for preview in previews]
    assert [one.new for one in done] == [1, 1]
    assert done[0].entry_id != done[1].entry_id


# ---------------------------------------------------------------------------------- between preview and agreement


def test_what_was_done_between_preview_and_agreement_isnt_lost(desk):
    take_in(desk, draft(A))
    preview = desk.imports.compare(file_of(draft(A, city="Омск")))
    desk.deeds.pack(A)
    desk.imports.apply(preview)
    after = desk.deeds.find(A)
    assert (after.stage, after.city) == (Stage.PACKED, "Омск")
    desk.history.undo()
    assert desk.deeds.find(A).stage is Stage.PACKED


def test_two_previews_of_one_new_posting_make_one_posting(desk):
    first, second = (desk.imports.compare(file_of(draft(A), draft(B))) for _ in range(2))
    desk.imports.apply(first)
    done = desk.imports.apply(second)
    assert (done.new, done.unchanged) == (0, 2)


def test_a_posting_taken_away_between_preview_and_agreement_comes_in(desk):
    take_in(desk, draft(A))
    preview = desk.imports.compare(file_of(draft(A)))
    desk.history.undo()
    assert desk.imports.apply(preview).new == 1
    assert numbers(desk, Tab.TO_PACK) == {A}


def test_a_cancellation_between_preview_and_agreement_stays(desk):
    take_in(desk, draft(A))
    older = desk.imports.compare(file_of(draft(A, status=S.AWAITING_DELIVER)))
    take_in(desk, draft(A, status=S.CANCELLED))
    desk.imports.apply(older)
    assert desk.deeds.find(A).status is S.CANCELLED


# -------------------------------------------------------------------------------------------------- undo and redo


def test_undo_takes_the_whole_import_back_and_redo_brings_it_again(desk):
    take_in(desk, draft(A, buyer=Buyer(recipient_name="Образец")))
    before = snapshot(desk)
    take_in(desk, draft(A, city="Омск"), draft(B), draft(C, goods_line("X", 3), status=S.DELIVERING))
    after = snapshot(desk)
    assert desk.history.undo().postings == 3
    assert snapshot(desk) == before
    assert desk.history.redo().postings == 3
    assert snapshot(desk) == after


def test_undo_is_refused_once_a_label_is_on_paper(desk):
    take_in(desk, draft(A))
    batch = desk.labels.prepare([desk.deeds.find(A).id], LabelSize.SMALL)
    desk.labels.printed(batch.serials, LabelSize.SMALL)
    before = snapshot(desk)
    assert refuses(desk.history.undo) == "undo_label_printed"
    assert snapshot(desk) == before


def test_a_label_that_was_never_printed_goes_with_the_posting(desk):
    take_in(desk, draft(A))
    first = desk.labels.prepare([desk.deeds.find(A).id], LabelSize.SMALL).serials
    desk.history.undo()
    desk.history.redo()
    assert desk.labels.prepare([desk.deeds.find(A).id], LabelSize.SMALL).serials != first


def test_undo_names_what_somebody_else_has_touched_since(desk, trade):
    take_in(desk, draft(A))
    other = another(desk, trade)
    other.deeds.pack(A)
    with pytest.raises(Refusal) as refusal:
        desk.history.undo()
    assert (refusal.value.code, refusal.value.facts["posting"]) == ("undo_changed_since", A)


def test_redo_is_refused_when_somebody_else_has_brought_the_posting_in(desk, trade):
    take_in(desk, draft(A))
    desk.history.undo()
    take_in(another(desk, trade), draft(A, city="Омск"))
    with pytest.raises(Refusal) as refusal:
        desk.history.redo()
    assert (refusal.value.code, refusal.value.facts["posting"]) == ("undo_changed_since", A)
    assert desk.deeds.find(A).city == "Омск"


def another(desk, trade):
    from ozon_desk.services.desk import Desk

    return Desk(desk._database, trade, clock=lambda: NOW, name="bench 2")


# ------------------------------------------------------------------------------------------------ zones and files

HEADER = "Номер заказа;Номер отправления;Принят в обработку;Дата отгрузки;Статус;Название товара;SKU;Артикул;Количество"


def export(folder, *, ends="12:00:00", name="orders.csv"):
    path = folder / name
    row = f"0201234567-0029;{A};2026-11-17 10:00:00;2026-11-18 {ends};Ожидает сборки;Датчик;584650000;TPMS-04;1"
    path.write_text(f"{HEADER}\n{row}\n", encoding="utf-8-sig")
    return path


@pytest.mark.parametrize(
    ("ends", "given", "source", "due"),
    [
        ("20:59:59", None, ZoneSource.FILE, datetime(2026, 11, 18, 20, 59, 59, tzinfo=UTC)),
        ("23:59:59", None, ZoneSource.FILE, datetime(2026, 11, 18, 20, 59, 59, tzinfo=UTC)),
        ("12:00:00", None, ZoneSource.DEFAULT, datetime(2026, 11, 18, 12, tzinfo=UTC)),
        ("12:00:00", "Asia/Shanghai", ZoneSource.GIVEN, datetime(2026, 11, 18, 4, tzinfo=UTC)),
        ("20:59:59", "Asia/Shanghai", ZoneSource.GIVEN, datetime(2026, 11, 18, 12, 59, 59, tzinfo=UTC)),
    ],
)
def test_the_zone_is_found_given_or_assumed(desk, tmp_path, ends, given, source, due):
    preview = desk.imports.preview(desk.imports.open(export(tmp_path, ends=ends)), given)
    assert preview.zone_source is source
    desk.imports.apply(preview)
    assert desk.deeds.find(A).shipment_date == due


def test_an_answer_about_the_zone_is_remembered_and_survives_a_restart(file_desk, trade, tmp_path):
    opened = file_desk.imports.open(export(tmp_path))
    assert file_desk.shop.settings.import_time_zone == ""
    file_desk.imports.apply(file_desk.imports.preview(opened, "Asia/Shanghai"))
    from ozon_desk.services.desk import Desk
    from ozon_desk.storage.database import Database

    again = Desk(Database.open(tmp_path / "desk.db"), trade)
    preview = again.imports.preview(opened)
    again.close()
    assert (preview.zone_source, preview.draft.time_zone) == (ZoneSource.REMEMBERED, "Asia/Shanghai")


def test_a_file_that_tells_its_zone_needs_no_remembered_one(desk, tmp_path):
    desk.shop.change(import_time_zone="Asia/Shanghai")
    opened = desk.imports.open(export(tmp_path, ends="23:59:59"))
    assert desk.imports.preview(opened).draft.time_zone == "Europe/Moscow"


def test_a_zone_nobody_knows_is_refused(desk, tmp_path):
    opened = desk.imports.open(export(tmp_path))
    assert refuses(desk.imports.preview, opened, "Mars/Olympus") == "zone_unknown"


def test_freshness_speaks_of_the_last_import_that_stands(desk):
    assert desk.imports.freshness() is None
    take_in(desk, draft(A))
    take_in(desk, draft(B))
    assert desk.imports.freshness().newest == NOW
    desk.history.undo()
    desk.history.undo()
    assert desk.imports.freshness() is None


# -------------------------------------------------------------------------------------------------- personal data


def test_no_personal_data_in_the_facts_of_any_entry(desk):
    secret = Buyer("Имя-Секрет", "secret@example.com", "Секретов", "+7-secret", "Секретная ул.", "secret-zip")
    take_in(desk, draft(A, buyer=secret), draft(B))
    take_in(desk, draft(A), draft(B, buyer=secret))
    desk.deeds.hold(B, HoldReason.OTHER, "Секретов не отвечает")
    desk.history.undo()
    desk.history.undo()
    desk.history.redo()
    said = json.dumps([dict(line.facts) for line in desk.history.newest()], ensure_ascii=False).casefold()
    assert "секрет" not in said
    assert "secret" not in said
    assert desk.deeds.find(B).buyer == secret


def test_what_an_import_really_wrote_decides_whether_it_can_be_undone(desk):
    first, again = (desk.imports.compare(file_of(draft(A))) for _ in range(2))
    entry = desk.imports.apply(first).entry_id
    assert desk.imports.apply(again).unchanged == 1
    assert desk.history.next_undo().entry_id == entry
    nothing_new = desk.imports.compare(file_of(draft(A)))
    desk.history.undo()
    done = desk.imports.apply(nothing_new)
    assert done.new == 1
    assert desk.history.next_undo().entry_id == done.entry_id
