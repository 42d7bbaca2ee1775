"""The notice of a newer version of the program: a small JSON file on a share, a stick or the web. Read, never obeyed.

{"version": "0.3.0", "date": "2026-12-01", "installer": "OzonDesk-0.3.0-setup.exe", "sha256": "…64 hex digits…",
 "words": {"en": "What is new…", "ru": "…", "zh_CN": "…"}}
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urljoin, urlsplit

from ozon_desk.domain.errors import Trouble

if TYPE_CHECKING:
    from concurrent.futures import Future
    from urllib.request import OpenerDirector

MOST_BYTES: Final = 64 * 1024
SECONDS: Final = 8.0
"""How long an answer may take."""
_LONGEST: Final = 2000
"""Letters of what is new; the rest is cut."""
_LANGUAGES: Final = ("en", "ru", "zh_CN")
_VERSION: Final = re.compile(r"\d{1,4}(\.\d{1,4}){1,3}", re.ASCII)
_SHA256: Final = re.compile(r"[0-9a-fA-F]{64}")
_NO_TEXT: Final = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]"
)
"""What could make a sentence look like another one."""
_AGENT: Final = "OzonDesk"


@dataclass(frozen=True, slots=True)
class UpdateNotice:
    """``day``: when it came out (None: not said). ``words``: what is new, by language. ``installer``: an https address
    or the path of a file, empty where the notice doesn't say; ``sha256`` of it in lower case, or empty."""

    version: str
    day: date | None = None
    words: Mapping[str, str] = field(default_factory=dict)
    installer: str = ""
    sha256: str = ""

    @property
    def is_on_web(self) -> bool:
        return self.installer.startswith("https://")


def is_source(text: str) -> bool:
    """Whether a notice may be looked for there: an https address, or the whole path of a file."""
    if "://" in text:
        return _is_https(text)
    return bool(text) and (Path(text).is_absolute() or text.startswith("\\\\"))


def read_notice(source: str, opener: OpenerDirector | None = None) -> UpdateNotice:
    """May take ``SECONDS``, or as long as a slow share does: for the background.

    Trouble ``update_source_bad`` (place), ``update_unreachable`` (place, reason), ``update_bad`` (place).
    """
    if not is_source(source):
        raise Trouble("update_source_bad", file=source)
    data = _from_web(source, opener) if "://" in source else _from_file(source)
    if len(data) > MOST_BYTES:
        raise Trouble("update_bad", file=source)
    try:
        told = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise Trouble("update_bad", file=source) from error
    return _notice(told, source)


def _from_file(source: str) -> bytes:
    try:
        with Path(source).open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise Trouble("update_unreachable", file=source, reason=getattr(error, "strerror", None) or "") from error


def _from_web(source: str, opener: OpenerDirector | None) -> bytes:
    from concurrent.futures import Future
    from threading import Thread

    found: Future[bytes] = Future()
    # In a thread that is left alone after a while: whoever sends a byte now and then never runs into a time limit of
    # reading, and the background has other work.
    Thread(target=_ask, args=(source, opener or https_only(), found), name="update notice", daemon=True).start()
    try:
        return found.result(SECONDS)
    except Exception as error:
        reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or type(error).__name__
        raise Trouble("update_unreachable", file=source, reason=str(reason)[:200]) from error


def _ask(source: str, opener: OpenerDirector, found: Future[bytes]) -> None:
    from urllib.request import Request

    try:
        request = Request(source, headers={"User-Agent": _AGENT, "Accept": "application/json"})
        with opener.open(request, timeout=SECONDS) as answer:
            found.set_result(bytes(answer.read(MOST_BYTES + 1)))
    except Exception as error:
        found.set_exception(error)


def https_only() -> OpenerDirector:
    """Asks over https alone, also where it is sent on; no cookies, no passwords, nothing of this computer's files."""
    from urllib.request import (
        HTTPDefaultErrorHandler,
        HTTPErrorProcessor,
        HTTPRedirectHandler,
        HTTPSHandler,
        OpenerDirector,
        ProxyHandler,
        UnknownHandler,
    )

    class SameKind(HTTPRedirectHandler):
        max_redirections = 3

        def redirect_request(self, req: Any, fp: Any, code: Any, msg: Any, headers: Any, newurl: str) -> Any:
            if not _is_https(newurl):
                raise ValueError("sent on to an address that isn't https")
            return super().redirect_request(req, fp, code, msg, headers, newurl)

    opener = OpenerDirector()
    for handler in (ProxyHandler, UnknownHandler, HTTPDefaultErrorHandler, HTTPErrorProcessor, HTTPSHandler, SameKind):
        opener.add_handler(handler())
    return opener


def _is_https(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    # A browser takes "\\" for "/", and what follows for another computer.
    plain = text.isascii() and text.isprintable() and not set(text) & set(" \\")
    return plain and parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc


def _notice(told: Any, source: str) -> UpdateNotice:
    bad = Trouble("update_bad", file=source)
    if not isinstance(told, dict):
        raise bad
    version, sha256 = told.get("version"), told.get("sha256", "")
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        raise bad
    if not isinstance(sha256, str) or (sha256 and not _SHA256.fullmatch(sha256)):
        raise bad
    words = told.get("words", {})
    words = {"en": words} if isinstance(words, str) else words
    if not isinstance(words, dict):
        raise bad
    said = {
        name: _NO_TEXT.sub("", text)[:_LONGEST].strip()
        for name in _LANGUAGES
        if isinstance(text := words.get(name), str)
    }
    try:
        day = date.fromisoformat(told["date"]) if told.get("date") else None
    except (TypeError, ValueError) as error:
        raise bad from error
    return UpdateNotice(version, day, said, _installer(told.get("installer", ""), source, bad), sha256.lower())


def _installer(told: Any, source: str, bad: Trouble) -> str:
    """Where it lies. A notice from the web can name nothing but https: another's share would be asked with this user's
    name and password. One from a share may name a file beside itself or by its whole path."""
    if not isinstance(told, str):
        raise bad
    named: str = told.strip()
    if not named:
        return ""
    if "://" in source:
        try:
            place = urljoin(source, named)
        except ValueError as error:
            raise bad from error
        if not _is_https(place):
            raise bad
        return place
    if "://" in named:
        if not _is_https(named):
            raise bad
        return named
    if _NO_TEXT.search(named) or "\n" in named:
        raise bad
    if Path(named).is_absolute():
        return named
    # "C:name" and "name:stream" mean something of their own on Windows.
    if named.startswith(("\\", "/")) or ":" in named or ".." in PurePath(named.replace("\\", "/")).parts:
        raise bad
    return str(Path(source).parent / named)
