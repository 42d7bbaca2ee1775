"""What the owner says of a posting, over what the desk has found: a deed that can be undone like any other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import Posting
from ozon_desk.services.pen import NothingToWrite, Pen
from ozon_desk.storage import postings, verdicts
from ozon_desk.storage.verdicts import About, OwnersWord

_FACT: Final = {About.LATE_CAUSE: "cause", About.CANCEL_FAULT: "fault"}
"""Under what name the journal tells the value."""


def say(
    pen: Pen, about: About, posting_number: str, word: OwnersWord, check: Callable[[Posting], None] | None = None
) -> None:
    """Writes it down in a deed of the name of what it is about; what holds already is not written again.

    ``Refusal("posting_unknown")``, and those of ``check``, which sees the posting inside the transaction.
    """
    touched: list[int] = []
    facts = {"posting": posting_number, _FACT[about]: word.value, "note": word.note}
    with pen.deed(str(about), facts, touched=touched) as deed:
        found = postings.by_numbers(deed.connection, [posting_number]).get(posting_number)
        if found is None:
            raise Refusal("posting_unknown", posting=posting_number)
        if check is not None:
            check(found)
        before = verdicts.of_postings(deed.connection, about, [found.id]).get(found.id)
        if (word.value, word.note) == ((before.value, before.note) if before is not None else ("", "")):
            raise NothingToWrite
        deed.name([found.id])
        verdicts.add(deed.connection, about, found.id, word, deed.entry_id)
        touched.append(found.id)
