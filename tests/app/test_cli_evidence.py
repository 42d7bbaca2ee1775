"""``ozon-desk evidence``: attach, list, bundle, verify."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from tests.app.conftest import CommandLine
from tests.app.exports import csv_file, number, row
from tests.ui.documents.papers import flat, page_texts

A = number(1)


def plain(text: str) -> str:
    """Counted words, whether their plural forms are translated already or not."""
    return text.replace("(s)", "")


@pytest.fixture
def shop(ozon: CommandLine) -> CommandLine:
    orders = ozon.folder / "orders.csv"
    csv_file(orders, [row(1), row(2)])
    assert ozon("import", orders).code == 0
    (ozon.folder / "IMG 1.jpg").write_bytes(b"photo")
    return ozon


def test_attach_list_undo(shop: CommandLine) -> None:
    photo = shop.folder / "IMG 1.jpg"
    said = shop("evidence", A, "--add", photo, shop.folder / "gone.jpg")
    assert (said.code, plain(said.out)) == (3, f"{A}: 1 file attached\n")
    assert "gone.jpg" in said.err
    assert shop("evidence", A, "--add", photo, "--json").json == {"added": [], "known": ["IMG 1.jpg"]}
    (listed,) = shop("evidence", A, "--list", "--json").json
    assert (listed["name"], listed["kind"], listed["size"], listed["package"]) == ("IMG 1.jpg", "photo", 5, None)
    assert (shop.folder / "shop-evidence" / f"{listed['sha256']}.jpg").read_bytes() == b"photo"
    assert "IMG 1.jpg: Photo, 1 KB" in shop("evidence", A, "--list").out
    assert shop("undo").out == f"Undone: Attached to {A}: IMG 1.jpg\n"
    assert shop("evidence", A, "--list", "--json").json == []
    assert shop("evidence", A, "--list").out.startswith("0 file")


def test_the_bundle(shop: CommandLine, tmp_path: Path) -> None:
    shop("evidence", A, "--add", shop.folder / "IMG 1.jpg")
    out = shop.folder / "bundle.zip"
    for before, behind, title in (
        ("", [], "Материалы по отправлению"),
        ("zh_CN", [], "发货凭证"),
        ("zh_CN", ["--language", "en"], "Evidence: posting"),
    ):
        said = shop("evidence", A, "--out", out, *behind, language=before)
        assert (said.code, said.err) == (0, "")
        with zipfile.ZipFile(out) as archive:
            assert archive.namelist() == ["summary.pdf", "files/01-IMG 1.jpg", "checksums.txt"]
            (tmp_path / "summary.pdf").write_bytes(archive.read("summary.pdf"))
        assert flat(title) in flat("".join(page_texts(tmp_path / "summary.pdf")))


def test_what_is_missing_is_said(shop: CommandLine) -> None:
    shop("evidence", A, "--add", shop.folder / "IMG 1.jpg")
    said = shop("evidence", "--verify")
    assert (said.code, plain(said.out)) == (0, "1 file, all there and unchanged\n")
    (kept,) = (shop.folder / "shop-evidence").iterdir()
    kept.unlink()
    said = shop("evidence", "--verify")
    assert (said.code, plain(said.out)) == (3, "1 file, 1 file missing or changed\n")
    assert said.err == f"Missing: IMG 1.jpg ({A})\n"
    (wrong,) = shop("evidence", "--verify", "--json").json["wrong"]
    assert (wrong["posting_number"], wrong["state"]) == (A, "missing")
    said = shop("evidence", A, "--out", shop.folder / "bundle.zip")
    assert said.code == 3
    assert "IMG 1.jpg" in said.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["--list"],
        ["000000-0000-1", "--list"],
        [A],
        [A, "--add", "gone.jpg"],
        [A, "--add", "x", "--package", "0"],
        [A, "--list", "--verify"],
    ],
)
def test_nothing_done_is_code_2(shop: CommandLine, arguments: list[str]) -> None:
    said = shop("evidence", *arguments)
    assert (said.code, said.out) == (2, "")
    assert said.err.count("\n") == 1


def test_a_bundle_without_a_name_is_written_nowhere(shop: CommandLine) -> None:
    said = shop("evidence", A, "--out", "")
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert "could not be saved" in said.err


@pytest.mark.skipif(os.name == "nt", reason="Windows' names are text")
def test_a_file_whose_name_is_no_text_is_kept(shop: CommandLine) -> None:
    photo = shop.folder / os.fsdecode(b"\xff\xfe.jpg")
    photo.write_bytes(b"photo")
    said = shop("evidence", A, "--add", photo, "--json")
    assert (said.code, [one["name"] for one in said.json["added"]]) == (0, ["__.jpg"])
