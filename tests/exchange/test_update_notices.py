"""The notice of a newer version: read with distrust."""

from __future__ import annotations

import email.message
import io
import json
import threading
import urllib.response
from datetime import date
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.request import HTTPSHandler, Request

import pytest

from ozon_desk.domain.errors import Trouble
from ozon_desk.exchange import update_notices
from ozon_desk.exchange.update_notices import MOST_BYTES, https_only, is_source, read_notice

WEB = "https://example.org/desk/ozon-desk.json"
WHOLE = {
    "version": "0.3.0",
    "date": "2026-12-01",
    "installer": "OzonDesk-0.3.0-setup.exe",
    "sha256": "AB" * 32,
    "words": {"en": "More.", "ru": "Больше.", "fr": "Plus."},
}


class Web(HTTPSHandler):
    """Answers in the place of the network: address -> (code, body or where to go)."""

    def __init__(self, pages: dict[str, Any]) -> None:
        super().__init__()
        self.pages = pages
        self.asked: list[Request] = []

    def https_open(self, req: Request) -> Any:
        self.asked.append(req)
        page = self.pages[req.full_url]
        if isinstance(page, Exception):
            raise page
        headers = email.message.Message()
        code, body = (302, b"") if isinstance(page, str) else (200, page)
        if isinstance(page, str):
            headers["Location"] = page
        answer = urllib.response.addinfourl(io.BytesIO(body), headers, req.full_url, code)
        answer.msg = "said"  # type: ignore[attr-defined]
        return answer


def web(pages: dict[str, Any]) -> tuple[Web, Any]:
    opener = https_only()
    handler = Web(pages)
    opener.handle_open["https"] = [handler]  # type: ignore[attr-defined]
    handler.add_parent(opener)
    return handler, opener


def written(folder: Path, told: Any) -> str:
    path = folder / "ozon-desk.json"
    path.write_bytes(told if isinstance(told, bytes) else json.dumps(told).encode())
    return str(path)


def code_of(source: str, opener: Any = None) -> str:
    with pytest.raises(Trouble) as trouble:
        read_notice(source, opener)
    return trouble.value.code


def test_a_notice_in_a_file(tmp_path: Path) -> None:
    notice = read_notice(written(tmp_path, WHOLE))
    assert (notice.version, notice.day, notice.sha256) == ("0.3.0", date(2026, 12, 1), "ab" * 32)
    assert notice.words == {"en": "More.", "ru": "Больше."}
    assert notice.installer == str(tmp_path / "OzonDesk-0.3.0-setup.exe")
    assert read_notice(written(tmp_path, {"version": "1.0"})).installer == ""


def test_a_notice_on_the_web_is_asked_for_with_nothing_of_ours() -> None:
    handler, opener = web({WEB: json.dumps(WHOLE).encode()})
    notice = read_notice(WEB, opener)
    assert notice.installer == "https://example.org/desk/OzonDesk-0.3.0-setup.exe"
    (request,) = handler.asked
    assert request.data is None
    assert {name.lower(): value for name, value in request.header_items()} == {
        "user-agent": "OzonDesk",
        "accept": "application/json",
        "host": "example.org",
    }


def test_sent_on_to_https_alone() -> None:
    there = "https://other.example.org/n.json"
    _, opener = web({WEB: there, there: json.dumps({"version": "1.0"}).encode()})
    assert read_notice(WEB, opener).version == "1.0"
    for bad in ("http://example.org/n.json", "file:///etc/passwd", "ftp://example.org/x"):
        handler, opener = web({WEB: bad})
        assert code_of(WEB, opener) == "update_unreachable"
        assert len(handler.asked) == 1, bad
    _, opener = web({WEB: WEB})
    assert code_of(WEB, opener) == "update_unreachable"


def test_a_network_that_fails() -> None:
    for failure in (URLError("no route"), TimeoutError("slow"), ConnectionResetError(), OSError("certificate")):
        _, opener = web({WEB: failure})
        assert code_of(WEB, opener) == "update_unreachable"
    # Nothing listens there.
    assert code_of("https://127.0.0.1:9/ozon-desk.json") == "update_unreachable"


@pytest.mark.parametrize(
    "source",
    ["http://example.org/n.json", "ftp://example.org/n", "https://", "https://me:secret@example.org/n", "n.json", "",
     "file:///etc/passwd", "https://exa mple.org/n", "https://[bad/n"],
)  # fmt: skip
def test_where_no_notice_is_looked_for(source: str) -> None:
    assert not is_source(source)
    assert code_of(source) == "update_source_bad"


BAD: tuple[Any, ...] = (
    b"no json",
    b"\xff\xfe",
    b"[" * 60_000,
    b"[]",
    b'"x"',
    b'{"version": "1.0"}' + b" " * MOST_BYTES,
    {},
    {"version": 1},
    {"version": "1"},
    {"version": "one.two"},
    {"version": "1.0\n"},
    {"version": "1.0", "date": "tomorrow"},
    {"version": "1.0", "date": 5},
    {"version": "1.0", "words": [1]},
    {"version": "1.0", "sha256": "xyz"},
    {"version": "1.0", "sha256": 5},
    {"version": "1.0", "installer": 5},
    {"version": "1.0", "installer": "http://example.org/x.exe"},
    {"version": "1.0", "installer": "javascript://x"},
    {"version": "1.0", "installer": "../../x.exe"},
    {"version": "1.0", "installer": "a\x00b.exe"},
)


def test_what_is_no_notice(tmp_path: Path) -> None:
    for told in BAD:
        assert code_of(written(tmp_path, told)) == "update_bad", told


def test_a_notice_from_the_web_names_no_share() -> None:
    for installer in ("\\\\evil\\share\\x.exe", "file:///c:/x.exe", "http://example.org/x.exe", "//me@evil/x", "c:\\x"):
        _, opener = web({WEB: json.dumps({"version": "1.0", "installer": installer}).encode()})
        assert code_of(WEB, opener) == "update_bad", installer


def test_a_missing_file_and_one_of_gigabytes(tmp_path: Path) -> None:
    assert code_of(str(tmp_path / "gone.json")) == "update_unreachable"
    assert code_of(str(tmp_path)) == "update_unreachable"
    large = tmp_path / "large.json"
    with large.open("wb") as file:
        file.truncate(10**9)
    assert code_of(str(large)) == "update_bad"


def test_words_are_plain_and_short(tmp_path: Path) -> None:
    notice = read_notice(written(tmp_path, {"version": "1.0", "words": "a\x1b\u202eb\nc" + "x" * 5000}))
    assert notice.words["en"].startswith("ab\ncx")
    assert len(notice.words["en"]) == 2000


def test_how_long_it_waits() -> None:
    assert update_notices.SECONDS < 10


def test_who_sends_a_byte_now_and_then_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    goes_on = threading.Event()

    class Slow(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            goes_on.wait(10)
            return b""

    class Opener:
        def open(self, request: Request, timeout: float) -> Slow:
            return Slow()

    monkeypatch.setattr(update_notices, "SECONDS", 0.05)
    assert code_of("https://example.com/n.json", Opener()) == "update_unreachable"
    goes_on.set()


@pytest.mark.parametrize("named", ["https://[", "//["])
def test_an_address_on_the_web_that_is_none(named: str) -> None:
    page = "https://example.com/n.json"
    _, opener = web({page: json.dumps({"version": "9.0.0", "installer": named}).encode()})
    assert code_of(page, opener) == "update_bad"


@pytest.mark.parametrize(
    "named", ["C:setup.exe", "setup.exe:stream", "set\nup.exe", "setup\ud800.exe", "set\u200bup.exe"]
)
def test_a_name_beside_the_notice_that_is_more_than_a_name(tmp_path: Path, named: str) -> None:
    assert code_of(written(tmp_path, {"version": "9.0.0", "installer": named})) == "update_bad"


def test_half_letters_and_marks_nobody_sees_are_taken_out(tmp_path: Path) -> None:
    words = {"en": "a\ud800b\u2028c\u200ed\x9be"}
    assert read_notice(written(tmp_path, {"version": "9.0.0", "words": words})).words["en"] == "abcde"
