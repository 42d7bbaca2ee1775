"""Reading Ozon's label PDFs in any layout: what is on them, and where one label ends."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, wait

import pytest

from ozon_desk.domain.errors import Refusal, Trouble
from ozon_desk.exchange import label_pdfs
from ozon_desk.exchange.label_pdfs import Cancelled, read_label_pdf
from ozon_desk.exchange.pdf_pages import open_pdf
from tests.files.make_label_pdfs import (
    A4,
    LARGE,
    MEDIUM,
    SMALL,
    Label,
    blank_pdf,
    label_pdf,
    locked_pdf,
    ozon_label,
    scanned_pdf,
    sheet_pdf,
    sideways_pdf,
)

A, B, C, D = (f"0201234567-00{n}-1" for n in (29, 30, 31, 32))
FOUR = [ozon_label(number, n) for n, number in enumerate((A, B, C, D))]


def read(path):
    return read_label_pdf(path).labels


def said(labels):
    """Posting number in text or barcode, and the other barcodes, of each label."""
    return [(sorted(label.coded | label.written), set(label.texts) - label.coded) for label in labels]


def wanted(labels):
    return [([label.coded or label.written], {label.upper, label.lower} - {""}) for label in labels]


@pytest.mark.parametrize("size", [SMALL, MEDIUM, LARGE])
def test_one_label_a_page(tmp_path, size):
    read_back = read_label_pdf(label_pdf(tmp_path / "labels.pdf", FOUR, size))
    assert said(read_back.labels) == wanted(FOUR)
    assert [label.page for label in read_back.labels] == [0, 1, 2, 3]
    assert (read_back.file, read_back.pages, len(read_back.sha256)) == ("labels.pdf", 4, 64)


@pytest.mark.parametrize("turned", [90, 180, 270])
def test_turned_pages(tmp_path, turned):
    labels = read(label_pdf(tmp_path / "labels.pdf", FOUR, turned=turned))
    assert said(labels) == wanted(FOUR)
    width, height = labels[0].region[2:]
    assert (width > height) is (turned != 180)


def test_labels_lying_on_their_side(tmp_path):
    assert said(read(sideways_pdf(tmp_path / "labels.pdf", FOUR))) == wanted(FOUR)


def test_scans_have_barcodes_alone(tmp_path):
    coded = [Label(written=number, coded=number, lower=f"2302493{n:07d}") for n, number in enumerate((A, B))]
    labels = read(scanned_pdf(tmp_path / "scan.pdf", coded))
    assert [(label.coded, label.written) for label in labels] == [({A}, frozenset()), ({B}, frozenset())]


def test_a_barcode_too_fine_at_first_sight_is_looked_at_again(tmp_path):
    path = label_pdf(tmp_path / "labels.pdf", [Label(qr=A)], (12.0, 12.0))
    with open_pdf(path) as pdf:
        coarse = label_pdfs.read_codes(pdf.render(0, label_pdfs._DPIS[0] / 72), label_pdfs._DPIS[0] / 72)
    assert (coarse, read(path)[0].coded) == ([], {A})


@pytest.mark.parametrize("framed", [False, True])
@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_a_sheet_of_large_labels_full_or_not(tmp_path, count, framed):
    labels = read(sheet_pdf(tmp_path / "a4.pdf", FOUR[:count], framed=framed))
    assert said(labels) == wanted(FOUR[:count])
    assert {label.page for label in labels} == {0}


@pytest.mark.parametrize(("columns", "rows"), [(3, 6), (3, 2), (2, 5)])
@pytest.mark.parametrize("gap", [1, 6])
def test_a_sheet_of_small_labels(tmp_path, columns, rows, gap):
    many = [ozon_label(f"0201234567-{n:04d}-1", n) for n in range(columns * rows)]
    labels = read(sheet_pdf(tmp_path / "a4.pdf", many, SMALL, columns=columns, rows=rows, gap=gap))
    assert said(labels) == wanted(many)


@pytest.mark.parametrize("count", [2, 4])
def test_framed_labels_that_touch_each_other(tmp_path, count):
    labels = read(sheet_pdf(tmp_path / "a4.pdf", FOUR[:count], gap=0, framed=True))
    assert said(labels) == wanted(FOUR[:count])


def test_goods_of_one_label_never_go_to_the_next(tmp_path):
    """The gap inside a label may be wider than the one between two."""
    labels = [
        Label(written=number, coded=number, lower=f"2302493{n:07d}", goods=("A mug", "A spoon")[: n % 2 + 1])
        for n, number in enumerate((A, B))
    ]
    found = read(sheet_pdf(tmp_path / "a4.pdf", labels, (90.0, 130.0), columns=1, gap=2))
    assert [label.coded for label in found] == [{A}, {B}]
    assert 139 < found[0].region[3] / 72 * 25.4 < 143


def test_two_boxes_of_one_posting_on_a_sheet(tmp_path):
    boxes = [ozon_label(A, 1, "1/2"), ozon_label(A, 2, "2/2")]
    found = read(sheet_pdf(tmp_path / "a4.pdf", boxes))
    assert [(label.written, label.parts) for label in found] == [({A}, {(1, 2)}), ({A}, {(2, 2)})]


@pytest.mark.parametrize("text", ["1/2", "1 из 2", "1 of 2"])
def test_n_of_m(tmp_path, text):
    cyrillic = "из" in text
    if cyrillic:
        assert label_pdfs._SAID.search(text)["parts"] == "2"
        return
    assert read(label_pdf(tmp_path / "labels.pdf", [ozon_label(A, 1, text)]))[0].parts == {(1, 2)}


@pytest.mark.parametrize("text", ["11/12/2026", "2/1", "1/1", "5.11/12", "3/0"])
def test_what_is_no_n_of_m(tmp_path, text):
    assert read(label_pdf(tmp_path / "labels.pdf", [ozon_label(A, 1, text)]))[0].parts == frozenset()


def test_witnesses_that_contradict_each_other_stay_on_one_label(tmp_path):
    wrong = Label(written=B, coded=A, lower="23024930500001")
    for path in (
        label_pdf(tmp_path / "one.pdf", [wrong]),
        sheet_pdf(tmp_path / "a4.pdf", [wrong]),
    ):
        [label] = read(path)
        assert (label.coded, label.written) == ({A}, {B})


def test_goods_barcodes_and_own_labels_are_told_apart(tmp_path):
    [label] = read(label_pdf(tmp_path / "own.pdf", [Label(coded=A, qr=f"{A}/1/17")]))
    assert label.is_ours
    [label] = read(label_pdf(tmp_path / "ozon.pdf", [Label(coded=A, qr="https://ozon.ru/1/2")]))
    assert not label.is_ours


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file_empty"),
        (b"\r\n \0\0", "file_empty"),
        (b"posting;sku\n1;2\n", "file_not_pdf"),
        (b"%PDF-1.4\nnothing of the kind", "file_truncated"),
    ],
)
def test_what_is_no_pdf_is_refused_by_name(tmp_path, content, code):
    path = tmp_path / "labels.pdf"
    path.write_bytes(content)
    with pytest.raises(Refusal) as refusal:
        read(path)
    assert (refusal.value.code, refusal.value.facts["file"]) == (code, "labels.pdf")


def test_a_file_cut_off_in_the_middle(tmp_path):
    path = scanned_pdf(tmp_path / "labels.pdf", FOUR)
    path.write_bytes(path.read_bytes()[:3000])
    with pytest.raises(Refusal) as refusal:
        read(path)
    assert refusal.value.code == "file_truncated"


def test_a_damaged_page_stops_nothing(tmp_path):
    path = label_pdf(tmp_path / "labels.pdf", FOUR[:2])
    data = path.read_bytes()
    first = data.index(b"/Type /Page\n") if b"/Type /Page\n" in data else data.index(b"/Type /Page ")
    path.write_bytes(data[:first] + b"/Type /Pxge" + data[first + 11 :])
    labels = read(path)
    assert B in {number for label in labels for number in label.written}


def test_a_locked_pdf(tmp_path):
    with pytest.raises(Refusal) as refusal:
        read(locked_pdf(tmp_path / "labels.pdf"))
    assert refusal.value.code == "pdf_locked"


def test_a_file_that_is_gone_and_a_folder(tmp_path):
    for path, code in ((tmp_path / "no.pdf", "file_missing"), (tmp_path, "file_unreadable")):
        with pytest.raises(Trouble) as trouble:
            read(path)
        assert trouble.value.code == code


def test_too_many_pages(tmp_path, monkeypatch):
    monkeypatch.setattr(label_pdfs, "MOST_PAGES", 3)
    with pytest.raises(Refusal) as refusal:
        read(blank_pdf(tmp_path / "labels.pdf", 4))
    assert refusal.value.facts == {"file": "labels.pdf", "pages": 4, "most": 3}


def test_blank_pages_are_kept_in_the_list(tmp_path):
    labels = read(blank_pdf(tmp_path / "labels.pdf", 2))
    assert [(label.page, label.codes) for label in labels] == [(0, ()), (1, ())]


def test_a_page_as_large_as_a_wall(tmp_path):
    label = read(label_pdf(tmp_path / "labels.pdf", [ozon_label(A, 1)], (4000.0, 3000.0)))[0]
    assert label.written == {A}


def test_stopped_between_two_pages(tmp_path):
    with pytest.raises(Cancelled):
        read_label_pdf(label_pdf(tmp_path / "labels.pdf", FOUR), lambda done, _total: done < 2)


def test_while_one_thread_has_a_page_the_others_wait(tmp_path):
    """PDFium serves one thread at a time, of all files together."""
    one, other = (label_pdf(tmp_path / f"{n}.pdf", FOUR) for n in range(2))
    with ThreadPoolExecutor(1) as thread, open_pdf(one) as first, open_pdf(other) as second:
        with first._page(0):
            waiting = thread.submit(second.size, 0)
            assert wait([waiting], timeout=0.2).not_done
        assert waiting.result() == first.size(0)


def test_halves_of_one_label_on_a_large_page_are_no_two_labels(tmp_path):
    """One names its posting by its barcode, the other by its text."""
    [label] = read(label_pdf(tmp_path / "a4.pdf", [Label(written=B, upper="23024930500001", lower=A)], A4))
    assert (label.coded, label.written) == ({A}, {B})
