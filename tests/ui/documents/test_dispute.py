"""The bundle for a dispute: opened, its checksums verified, its summary read back in every language."""

from __future__ import annotations

import hashlib
import zipfile
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QColor, QImage

from ozon_desk.domain.cases import CaseKind
from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.events import EventKind
from ozon_desk.domain.evidence import FileState
from ozon_desk.domain.handovers import Terms, Way
from ozon_desk.domain.paper_words import PAPER_LANGUAGES
from ozon_desk.domain.places import DeliveryMethod
from ozon_desk.domain.posting import Buyer, IntegrationType, Mark, Package
from ozon_desk.services.bench_answers import Answer
from ozon_desk.services.cart import DOUBTS, CartAnswer
from ozon_desk.services.desk import Desk
from ozon_desk.services.dossiers import bundle_name
from ozon_desk.services.workshop_answers import Heard
from ozon_desk.storage.database import Database
from ozon_desk.ui.documents.dispute_bundle import make_bundle
from ozon_desk.ui.documents.dispute_words import dispute_words
from tests.builders import NOW, draft, goods_line, ids, take_in
from tests.conftest import RESOURCES
from tests.services.conftest import THREE
from tests.services.helpers import refuses
from tests.ui.documents.papers import flat, page_texts

A, B, C = THREE


@pytest.fixture
def desk(trade, tmp_path):
    moments = [NOW]
    made = Desk(Database.open(tmp_path / "shop" / "desk.db"), trade, clock=lambda: moments[0], name="bench 1")
    made.moments = moments
    made.shop.change(time_zone="Asia/Shanghai")
    goods = (goods_line("TPMS-04", 2), goods_line("MUG-蓝", 1, sku="7", name="Кружка 双层 mug"))
    take_in(made, draft(A, *goods, order_number="0201234567-0029", carrier="Yanwen", city="Казань"), draft(B))
    yield made
    made.close()


def shot(path, colour="#3060c0", size=(1600, 1200)):
    path.parent.mkdir(exist_ok=True)
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(path))
    return path


def worked(desk, tmp_path):
    """A posting that was packed, corrected, shipped, and has photos."""
    desk.pen.who = "Мария"
    bench = desk.new_bench(prints=False)
    bench.scan(A)
    bench.scan("4600000000000")
    bench.acknowledge()
    for code in ("TPMS-04", "TPMS-04", "7"):
        desk.moments[0] += timedelta(seconds=7)
        bench.scan(code)
    bench.write_notes()

    def weighed(before):
        boxes = (
            replace(before.packages[0], weight_g=1234, size_mm=(300, 200, 100), domestic_number="SF1234567890123"),
        )
        return replace(before, packages=boxes, marks=(Mark(0, "01", "01x"), Mark(0, "02", "02x")))

    desk.pen.amend("divide", A, weighed, {"boxes": 1})
    desk.tracking.enter(A, "RA644000005RU", insist=True)
    desk.moments[0] += timedelta(hours=2)
    desk.tracking.enter(A, "RA644000014RU", insist=True)
    desk.cases.open(A, CaseKind.NOT_RECEIVED, reference="T-77")
    photos = [shot(tmp_path / "camera" / f"box {n}.jpg", colour) for n, colour in enumerate(("#ff0000", "#00aa00"))]
    (tmp_path / "camera" / "чек.txt").write_text("receipt", encoding="utf-8")
    desk.evidence.attach(ids(desk, A)[0], [*photos, tmp_path / "camera" / "чек.txt"])


def bundle(desk, tmp_path, number=A, language="en", **how):
    target = tmp_path / "out.zip"
    return make_bundle(desk, ids(desk, number)[0], language, target, RESOURCES, **how)


def text_of(tmp_path):
    """The summary's, without white space."""
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        (tmp_path / "summary.pdf").write_bytes(archive.read("summary.pdf"))
    return flat("".join(page_texts(tmp_path / "summary.pdf")))


def test_everything_is_in_it_and_its_checksums_are_right(qapp, desk, tmp_path):
    worked(desk, tmp_path)
    done = bundle(desk, tmp_path)
    assert (done.files, done.missing, done.changed) == (3, (), ())
    with zipfile.ZipFile(done.path) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert names == ["summary.pdf", "files/01-box 0.jpg", "files/02-box 1.jpg", "files/03-чек.txt", "checksums.txt"]
        sums = dict(reversed(line.split("  ")) for line in archive.read("checksums.txt").decode().splitlines())
        assert set(sums) == set(names) - {"checksums.txt"}
        for name, checksum in sums.items():
            assert hashlib.sha256(archive.read(name)).hexdigest() == checksum
        assert archive.read("files/03-чек.txt") == b"receipt"
    said = text_of(tmp_path)
    for kept in desk.evidence.of_posting(ids(desk, A)[0]):
        assert kept.checksum in said.replace(" ", "") or kept.checksum[:32] in said
    for wanted in (
        A, "0201234567-0029", "Yanwen", "TPMS-04", "Кружка 双层 mug", "In all: 3 pcs", "Honest Sign codes scanned: 2",
        "1234", "300 × 200 × 100", "SF1234567890123", "RA644000005RU", "RA644000014RU", "Мария", "bench 1",
        "delivered but not received", "T-77", "stopped: wrong item", "right item", "2026-11-18 14:05:14",
        "2026-11-18 09:05:14", "UTC+8", "unchanged",
    ):  # fmt: skip
        assert flat(wanted) in said, wanted
    assert flat("Казань") not in said, "no place of the buyer's unless it is asked for"


@pytest.mark.parametrize("language", PAPER_LANGUAGES)
def test_it_speaks_the_language_of_whoever_gets_it(qapp, desk, tmp_path, language):
    worked(desk, tmp_path)
    bundle(desk, tmp_path, language=language)
    title = {"ru": "Материалы по отправлению", "zh_CN": "发货凭证", "en": "Evidence: posting"}[language]
    event = {"ru": "верный товар", "zh_CN": "商品正确", "en": "right item"}[language]
    assert flat(title) in text_of(tmp_path)
    assert flat(event) in text_of(tmp_path)


def sent(desk):
    """Packed, onto the cart, off with the driver, and what the carrier said since."""
    way = DeliveryMethod("CDEK door", "CDEK", IntegrationType.TRACKING_3PL)
    desk.shop.change(delivery_methods=(way,), time_zone="Europe/Moscow")
    take_in(desk, draft(C, delivery_method=way.name))
    desk.pen.who = "Мария"
    desk.deeds.pack(C)
    desk.tracking.enter(C, "1105482930", "CDEK", insist=True)
    given_up = desk.handovers.open("CDEK", Terms(Way.DROP_OFF, "Тула"))
    desk.handovers.cart(given_up).scan(C)
    desk.handovers.close(given_up.id)
    desk.handovers.back(C)
    desk.moments[0] += timedelta(hours=1)
    handover = desk.handovers.open("CDEK", Terms(Way.PICK_UP, "Химки, Ленинградская 5"))
    cart = desk.handovers.cart(handover)
    assert cart.scan(C).answer == "on_cart"
    assert cart.scan(C).answer == "already_on_cart"
    desk.pen.who = "Пётр"
    desk.moments[0] += timedelta(minutes=20)
    desk.handovers.close(handover.id)
    for kind, text in ((EventKind.ACCEPTED, "Принят на складе"), (EventKind.CUSTOMS, "Застрял")):
        desk.moments[0] += timedelta(hours=1)
        desk.events.add(C, 1, None, kind, text, "Казань")
    desk.history.undo()


def test_hand_over_and_events_come_from_where_the_desk_keeps_them(qapp, desk, tmp_path):
    sent(desk)
    bundle(desk, tmp_path, C, "ru")
    said = text_of(tmp_path)
    for wanted in (
        "2026-11-18 10:25:00", "забрал курьер", "Химки, Ленинградская 5", "Пётр", "на тележке", "уже на тележке",
        "2026-11-18 11:25:00", "принято", "Казань", "Принят на складе", "1105482930",
    ):  # fmt: skip
        assert flat(wanted) in said, wanted
    assert flat("Застрял") not in said, "taken back"
    assert flat("Тула") not in said, "it came back from there"
    desk.handovers.back(C)
    bundle(desk, tmp_path, C, "ru")
    assert flat("Химки") not in text_of(tmp_path)


def test_every_answer_to_a_scan_has_words():
    for language in PAPER_LANGUAGES:
        words = dispute_words(language, RESOURCES)
        for answers in (Answer, CartAnswer, Heard):
            assert [one for one in answers if not words.has("answers", one)] == []
        for code in DOUBTS:
            assert words.has("codes", code)


def test_a_posting_with_nothing_says_so(qapp, desk, tmp_path):
    done = bundle(desk, tmp_path, B)
    assert done.files == 0
    said = text_of(tmp_path)
    assert said.count(flat("Nothing was recorded.")) == 7
    assert flat("No photos or files are attached.") in said


def test_missing_and_changed_files_are_named_in_it(qapp, desk, tmp_path):
    worked(desk, tmp_path)
    first, second, _third = desk.evidence.of_posting(ids(desk, A)[0])
    desk.evidence.path_of(first).unlink()
    desk.evidence.path_of(second).write_bytes(b"something else")
    done = bundle(desk, tmp_path)
    assert (done.files, done.missing, done.changed) == (2, ("box 0.jpg",), ("box 1.jpg",))
    with zipfile.ZipFile(done.path) as archive:
        sums = archive.read("checksums.txt").decode()
        assert "files/01-box 0.jpg" not in archive.namelist()
    assert f"# missing: files/01-box 0.jpg (attached as {first.checksum})" in sums
    assert f"# changed: files/02-box 1.jpg (attached as {second.checksum})" in sums
    assert hashlib.sha256(b"something else").hexdigest() in sums
    said = text_of(tmp_path)
    assert flat("MISSING") in said
    assert flat("CHANGED since it was attached") in said


def test_it_is_there_whole_or_not_at_all(qapp, desk, tmp_path):
    worked(desk, tmp_path)
    (tmp_path / "out.zip").write_bytes(b"an older one")
    assert refuses(bundle, desk, tmp_path, progress=lambda _done, _all: False) == "evidence_cancelled"
    assert (tmp_path / "out.zip").read_bytes() == b"an older one"
    assert not list(tmp_path.glob(".*.part"))
    with pytest.raises(Trouble):
        make_bundle(desk, ids(desk, A)[0], "en", tmp_path / "no folder" / "out.zip", RESOURCES)


def test_the_recipient_only_where_somebody_wants_it(qapp, desk, tmp_path):
    buyer = Buyer(recipient_name="Иванов Иван", recipient_phone="+7900")
    desk.pen.amend("hold", A, lambda before: replace(before, buyer=buyer), {"reason": "other"})
    bundle(desk, tmp_path)
    assert flat("Иванов") not in text_of(tmp_path)
    bundle(desk, tmp_path, with_recipient=True)
    assert flat("Иванов Иван") in text_of(tmp_path)
    assert flat("Казань") in text_of(tmp_path)
    assert "7900" not in text_of(tmp_path)


def test_in_memory_there_is_a_summary_without_files(qapp, trade, tmp_path):
    memory = Desk(Database.open(None), trade, clock=lambda: NOW)
    take_in(memory, draft(A))
    assert bundle(memory, tmp_path).files == 0
    memory.close()


def test_many_of_everything_stand_on_several_pages(qapp, desk, tmp_path):
    photos = [shot(tmp_path / "camera" / f"{n}.png", size=(40 + n, 30)) for n in range(30)]
    desk.evidence.attach(ids(desk, A)[0], photos)
    boxes = tuple(Package(number) for number in range(1, 40))
    desk.pen.amend("divide", A, lambda before: replace(before, packages=boxes), {"boxes": 39})
    assert bundle(desk, tmp_path).files == 30
    assert flat("6 more photos are in the archive.") in text_of(tmp_path)
    assert len(page_texts(tmp_path / "summary.pdf")) > 3
    assert all(one.state is FileState.RIGHT for one in desk.dossiers.of(ids(desk, A)[0]).files)


def test_what_it_is_called():
    assert bundle_name(A) == f"{A}-evidence.zip"
    assert "/" not in bundle_name("a/b")
