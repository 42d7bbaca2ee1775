"""Cases: what has gone wrong with a posting, who sees to it, by when, and what was done about it so far."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, Final

from ozon_desk.domain import case_work
from ozon_desk.domain.case_steps import LOOK_AGAIN_DAYS, STEPS, step_after
from ozon_desk.domain.case_texts import Audience
from ozon_desk.domain.cases import Case, CaseKind, Condition, Outcome
from ozon_desk.domain.deadlines import Deadline, case_deadline, end_of_moscow_day, moscow_day
from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.scans import repair
from ozon_desk.services import scanned
from ozon_desk.services.case_texts import CaseLetters
from ozon_desk.services.clock import Clock
from ozon_desk.services.pen import Pen
from ozon_desk.services.shop import Shop
from ozon_desk.storage import cases, postings
from ozon_desk.storage.cases import LogLine as LogLine
from ozon_desk.storage.database import Connection, Database, Deed

_CLOSED_SHOWN: Final = 200
_NEVER: Final = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case with its posting. ``deadline`` is None where no clock runs; ``zone`` (IANA) is the one its times are
    shown in; the log's oldest line comes first."""

    posting: Posting
    case: Case
    deadline: Deadline | None
    zone: str
    log: tuple[LogLine, ...]

    @property
    def due(self) -> datetime | None:
        """By when something must happen, UTC."""
        return self.deadline.due if self.deadline else None


@dataclass(frozen=True, slots=True)
class CaseCounts:
    """Open cases, and how many of them are past their moment."""

    open: int
    late: int


class Cases:
    """Each deed is one transaction with one journal entry, or a ``Refusal`` and nothing. All can be undone."""

    def __init__(self, database: Database, shop: Shop, pen: Pen, clock: Clock, letters: CaseLetters) -> None:
        self._database = database
        self._shop = shop
        self._pen = pen
        self._clock = clock
        self.letters = letters

    # Deeds

    def open(
        self,
        posting_number: str,
        kind: CaseKind,
        *,
        next_step: str = "",
        due: datetime | None = None,
        who: str | None = None,
        reference: str = "",
        note: str = "",
    ) -> Case:
        """Opens a case; delivered and cancelled postings may have some too.

        ``next_step``: a code of ``domain.case_steps`` or own words (default: the kind's first step); ``due``: Ozon's
        own date, or when to look again (default: the rule book's, where it has one for the kind); ``who`` sees to it
        (default: the packer at this desk). ``Refusal``: "posting_unknown", "case_open_already" (posting, kind, case).
        """
        who = self._pen.who if who is None else who
        wish = partial(
            case_work.opened,
            kind=kind,
            now=self._clock(),
            who=who,
            next_step=next_step,
            due=due,
            reference=reference,
        )
        return self._write("case_open", posting_number, None, wish, note).cases[-1]

    def note(self, posting_number: str, number: int, text: str) -> None:
        """A line for the log. ``Refusal``: "case_unknown", "case_note_missing". Closed cases take notes, too."""
        if not text.strip():
            raise Refusal("case_note_missing")
        touched: list[int] = []
        facts: dict[str, Any] = {"posting": posting_number, "case": number}
        with self._pen.deed("case_note", facts, touched=touched) as deed:
            posting = _find(deed.connection, posting_number)
            kind = case_work.case_of(posting, number).kind
            deed.set_facts({**facts, "kind": str(kind)})
            deed.name([posting.id])
            self._log(deed, posting.id, number, text)
            touched.append(posting.id)

    def change(
        self,
        posting_number: str,
        number: int,
        *,
        next_step: str | None = None,
        due: datetime | None = None,
        clear_due: bool = False,
        who: str | None = None,
        reference: str | None = None,
        note: str = "",
    ) -> Case:
        """Sets what comes next, by when, who sees to it, a ticket's number. What isn't given stays as it is;
        ``clear_due`` gives the clock back to the rule book. ``Refusal``: "case_unknown", "case_closed"."""

        def wish(before: Posting) -> Posting:
            case = case_work.open_case_of(before, number)
            changed = replace(
                case,
                next_step=case.next_step if next_step is None else next_step.strip(),
                due=None if clear_due else due or case.due,
                who=case.who if who is None else who.strip(),
                reference=case.reference if reference is None else reference.strip(),
            )
            return case_work.with_case(before, changed)

        return self._change("case_step", posting_number, number, wish, note)

    def step_done(self, posting_number: str, number: int, note: str = "") -> Case:
        """On to the kind's step after the present one (none after the last, or after own words)."""

        def wish(before: Posting) -> Posting:
            case = case_work.open_case_of(before, number)
            return case_work.with_case(before, replace(case, next_step=step_after(case.kind, case.next_step)))

        return self._change("case_step", posting_number, number, wish, note)

    def close(self, posting_number: str, number: int, outcome: Outcome, note: str = "") -> Case:
        """``Refusal``: "case_unknown", "case_closed", "outcome_unfit" (a kind ends otherwise), "return_not_arrived"."""
        wish = partial(case_work.closed, number=number, outcome=outcome, now=self._clock())
        return self._change("case_close", posting_number, number, wish, note, {"outcome": str(outcome)})

    def reopen(self, posting_number: str, number: int, note: str = "") -> Case:
        """``Refusal``: "case_unknown", "case_not_closed", "case_open_already" (another of its kind is open)."""
        wish = partial(case_work.reopened, number=number)
        return self._change("case_reopen", posting_number, number, wish, note)

    def arrived(self, posting_number: str, condition: Condition | None = None, note: str = "") -> Case:
        """The return that was expected is here; said once more with another condition, that is put right.

        ``Refusal``: "no_return" (open one first), "return_here_already".
        """
        before = self.posting(posting_number)
        expected = case_work.open_return(before)
        number = expected.number if expected else 0
        wish = partial(case_work.arrived, now=self._clock(), condition=condition)
        facts = {"condition": str(condition)} if condition else {}
        return self._change("case_arrived", posting_number, number, wish, note, facts)

    # Looking

    def posting(self, posting_number: str) -> Posting:
        """The posting with its buyer; ``Refusal("posting_unknown")``."""
        with self._database.reading() as connection:
            return _find(connection, posting_number)

    def named_by(self, scan: str) -> Posting | None:
        """The posting whose number, label or tracking number was scanned; None where it names none."""
        candidates = repair(scan)
        found = scanned.named(self._database, candidates) if candidates else None
        return None if found is None else found.posting

    def of_posting(self, posting_number: str) -> list[CaseRow]:
        """All of a posting's, in the order they were opened. ``Refusal("posting_unknown")``."""
        with self._database.reading() as connection:
            posting = _find(connection, posting_number)
            return self._rows(connection, [(posting, case) for case in posting.cases])

    def find(self, posting_number: str, number: int) -> CaseRow:
        """``Refusal``: "posting_unknown", "case_unknown"."""
        with self._database.reading() as connection:
            posting = _find(connection, posting_number)
            return self._rows(connection, [(posting, case_work.case_of(posting, number))])[0]

    def text(self, posting_number: str, number: int, audience: Audience, language: str = "") -> str:
        """A text to send to somebody about a case. ``Refusal``: "posting_unknown", "case_unknown", "case_text_none"."""
        posting = self.posting(posting_number)
        return self.letters.text(posting, case_work.case_of(posting, number), audience, language)

    def open_ones(self, *, kind: CaseKind | None = None, who: str | None = None) -> list[CaseRow]:
        """Open cases, what is due first at the top, those without a clock behind them by age."""
        with self._database.reading() as connection:
            ids = {posting_id for posting_id, _, _ in cases.open_cases(connection)}
            loaded = postings.by_ids(connection, sorted(ids))
            pairs = [
                (posting, case)
                for posting in loaded
                for case in posting.open_cases
                if kind in (None, case.kind) and who in (None, case.who)
            ]
            rows = self._rows(connection, pairs)
        return sorted(rows, key=lambda row: (row.due or _NEVER, row.case.opened_at, row.posting.id, row.case.number))

    def returns(self) -> list[CaseRow]:
        """Returns that are expected or here and not settled, the one opened first at the top."""
        return sorted(self.open_ones(kind=CaseKind.RETURN), key=lambda row: row.case.opened_at)

    def closed_ones(self, limit: int | None = _CLOSED_SHOWN) -> list[CaseRow]:
        """The cases closed last, newest first (None: all of them)."""
        with self._database.reading() as connection:
            found = cases.closed_newest(connection, limit)
            loaded = {one.id: one for one in postings.by_ids(connection, list({posting_id for posting_id, _ in found}))}
            pairs = [
                (loaded[posting_id], case_work.case_of(loaded[posting_id], number)) for posting_id, number in found
            ]
            return self._rows(connection, pairs)

    def count_open(self) -> int:
        """For the rail: 0.1 ms."""
        with self._database.reading() as connection:
            return cases.count_open(connection)

    def counts(self) -> CaseCounts:
        """The same with how many are late; 4 ms for 500 cases."""
        now = self._clock()
        with self._database.reading() as connection:
            found = cases.open_cases(connection)
        clocks = (case_deadline(case, self._shop.rules, self._shop.warehouse(place)) for _, place, case in found)
        return CaseCounts(len(found), sum(clock is not None and clock.missed(now) for clock in clocks))

    def deadline(self, kind: CaseKind, posting: Posting) -> Deadline | None:
        """The clock that a case of this kind would get if it were opened now."""
        return self._deadline(posting, Case(0, kind, self._clock()))

    def look_again(self, kind: CaseKind, posting: Posting) -> datetime | None:
        """When to look again at a case of this kind opened now; None where a rule says by when, or nobody needs to."""
        days = LOOK_AGAIN_DAYS.get(kind)
        if days is None or self.deadline(kind, posting) is not None:
            return None
        return end_of_moscow_day(moscow_day(self._clock()) + timedelta(days=days))

    def deadline_by_rule(self, posting: Posting, case: Case) -> Deadline | None:
        """The rule book's clock of a case, whatever somebody has typed."""
        return self._deadline(posting, replace(case, due=None))

    def people(self) -> list[str]:
        """Who has open cases, for the filter."""
        with self._database.reading() as connection:
            return sorted({case.who for _, _, case in cases.open_cases(connection) if case.who})

    # Within

    def _deadline(self, posting: Posting, case: Case) -> Deadline | None:
        return case_deadline(case, self._shop.rules, self._shop.warehouse(posting.warehouse))

    def _rows(self, connection: Connection, pairs: Sequence[tuple[Posting, Case]]) -> list[CaseRow]:
        logs = cases.logs(connection, _distinct(posting.id for posting, _ in pairs))
        return [
            CaseRow(
                posting,
                case,
                self._deadline(posting, case),
                self._shop.zone_of(posting),
                tuple(logs.get((posting.id, case.number), ())),
            )
            for posting, case in pairs
        ]

    def _change(
        self,
        deed: str,
        posting_number: str,
        number: int,
        wish: Callable[[Posting], Posting],
        note: str,
        facts: Mapping[str, Any] | None = None,
    ) -> Case:
        return case_work.case_of(self._write(deed, posting_number, number, wish, note, facts), number)

    def _write(
        self,
        deed: str,
        posting_number: str,
        number: int | None,
        wish: Callable[[Posting], Posting],
        note: str,
        facts: Mapping[str, Any] | None = None,
    ) -> Posting:
        """One deed on one case (None: the one it opens) with its line in the log."""

        def log(pen: Deed, after: Posting) -> None:
            case = after.cases[-1] if number is None else case_work.case_of(after, number)
            told = {"posting": posting_number, "case": case.number, "kind": str(case.kind), **(facts or {})}
            if deed == "case_step" and case.next_step in STEPS[case.kind]:
                told["step"] = case.next_step
            pen.set_facts(told)
            self._log(pen, after.id, case.number, note)
            written.append(after)

        written: list[Posting] = []
        after = self._pen.amend(deed, posting_number, wish, also=log)
        if not written and note.strip() and number is not None:
            # Nothing to change, but something to say.
            self.note(posting_number, number, note)
        return after

    def _log(self, deed: Deed, posting_id: int, number: int, text: str) -> None:
        cases.write_line(
            deed.connection,
            posting_id,
            number,
            at=self._clock(),
            who=self._pen.who,
            text=text.strip(),
            entry_id=deed.entry_id,
        )


def _find(connection: Connection, posting_number: str) -> Posting:
    found = postings.by_numbers(connection, [posting_number], with_buyer=True).get(posting_number)
    if found is None:
        raise Refusal("posting_unknown", posting=posting_number)
    return found


def _distinct(values: Iterable[int]) -> list[int]:
    return list(dict.fromkeys(values))
