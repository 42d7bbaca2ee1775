"""The lines of the bulk entry: what was scanned, pasted or read, with a verdict each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget

from ozon_desk.domain.errors import DeskError
from ozon_desk.domain.tracking import Verdict
from ozon_desk.services.desk import Desk
from ozon_desk.services.tracking import Tracked, TrackLine
from ozon_desk.services.tracking_verdicts import TrackVerdict
from ozon_desk.ui import texts
from ozon_desk.ui.bus import Job, Worker
from ozon_desk.ui.dialogs.row_table import Index, LineDelegate
from ozon_desk.ui.dialogs.tracking_box import SEVERAL, verdict_line
from ozon_desk.ui.theme import Theme

POSTING, BOX, NUMBER, CARRIER, VERDICT, KEEP, DOMESTIC = range(7)
FITTING: Final = Qt.ItemDataRole.UserRole
"""Names of the carriers whose shape the number of a row has."""
_WEIGHED_AT_ONCE: Final = 300
_SAVED_AT_ONCE: Final = 50
"""Lines; more of them would hold the window up for longer than an eye forgives."""
_INKS: Final = {Verdict.OK: "done", Verdict.WARN: "warn", Verdict.REFUSED: "refused"}


class TrackingLines(QAbstractTableModel):
    """Lines are weighed against the store and each other whenever one comes, goes or changes.

    Each has a number of its own in ``TrackLine.row``, by which decisions are remembered. Many lines are weighed and
    saved in the background: ``weighed`` and ``saved`` (how many numbers) come when it is done, or ``failed``.
    """

    weighed = Signal()
    saved = Signal(int)
    failed = Signal(object)

    def __init__(self, desk: Desk, theme: Theme, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._theme = theme
        self._worker = worker
        self._job: Job | None = None
        self._wanted: list[TrackLine] = []
        self.lines: list[TrackLine] = []
        self.verdicts: list[TrackVerdict] = []
        self._kept: set[int] = set()
        self._next = 1
        self._bold = QFont()
        self._bold.setBold(True)
        self._titles = (
            texts.field_name("posting_number"),
            texts.field_name("package"),
            texts.field_name("tracking_number"),
            texts.field_name("carrier"),
            self.tr("Verdict"),
            "",
            texts.field_name("domestic_number"),
        )
        self._keep = self.tr("keep anyway")

    # -------------------------------------------------------------------------------------------------- lines

    def add(self, lines: Iterable[TrackLine]) -> None:
        """New lines go to the end."""
        fresh = []
        for line in lines:
            fresh.append(line._replace(row=self._next))
            self._next += 1
        if fresh:
            self._weigh([*self._wanted, *fresh])

    def remove(self, rows: Sequence[int]) -> None:
        gone = {self.lines[row].row for row in rows}
        self._weigh([line for line in self._wanted if line.row not in gone])

    def save(self) -> None:
        """Writes what may go in; saved lines leave, the others stay with their reason. Raises ``DeskError``."""
        if self.is_busy:
            return
        # Only these: a line refused because of one that waits for a decision must not slip in beside it.
        good = [line for line, verdict in zip(self.lines, self.verdicts, strict=True) if self._goes_in(verdict)]
        if len(good) <= _SAVED_AT_ONCE:
            self._was_saved(self._desk.tracking.apply(good, frozenset(self._kept)))
        else:
            self._run(partial(_apply, self._desk, good, frozenset(self._kept)), self._saved_behind)

    @property
    def is_busy(self) -> bool:
        """Whether lines are just being weighed or saved in the background."""
        return self._job is not None

    @property
    def good(self) -> int:
        """Lines that Save would write."""
        return sum(self._goes_in(one) for one in self.verdicts)

    @property
    def to_decide(self) -> int:
        return sum(self._waits(one) for one in self.verdicts)

    @property
    def refused(self) -> int:
        return sum(one.verdict is Verdict.REFUSED for one in self.verdicts)

    def _weigh(self, lines: list[TrackLine]) -> None:
        self._wanted = lines
        if len(lines) <= _WEIGHED_AT_ONCE:
            self._job = None
            self._take(lines, self._desk.tracking.preview(lines))
        else:
            self._run(partial(_preview, self._desk, lines), self._weighed_behind)

    def _take(self, lines: list[TrackLine], verdicts: list[TrackVerdict]) -> None:
        same = [line.row for line in lines] == [line.row for line in self.lines]
        if not same:
            self.beginResetModel()
        self.lines, self.verdicts = list(lines), verdicts
        self._kept &= {one.row for one in verdicts if self._may_be_kept(one)}
        if not same:
            self.endResetModel()
        elif lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, DOMESTIC))
        self.weighed.emit()

    def _was_saved(self, done: Tracked) -> None:
        gone = {one.row for one in done.verdicts if one.goes_in or self._insisted(one)}
        self._weigh([line for line in self._wanted if line.row not in gone])
        self.saved.emit(done.written)

    def _run(self, work: Callable[[object], object], then: Callable[..., None]) -> None:
        self._job = self._worker.submit(work)
        self._job.done.connect(then)
        self._job.failed.connect(self._failed)
        self.weighed.emit()

    def _weighed_behind(self, verdicts: list[TrackVerdict]) -> None:
        # Lines that came meanwhile have sent another job on its way.
        if self.sender() is self._job:
            self._job = None
            self._take(self._wanted, verdicts)

    def _saved_behind(self, done: Tracked) -> None:
        self._job = None
        self._was_saved(done)

    def _failed(self, error: DeskError) -> None:
        self._job = None
        self.weighed.emit()
        self.failed.emit(error)

    @staticmethod
    def _may_be_kept(verdict: TrackVerdict) -> bool:
        return verdict.verdict is Verdict.WARN or _asks_carrier(verdict)

    def _insisted(self, verdict: TrackVerdict) -> bool:
        return verdict.verdict is Verdict.WARN and verdict.row in self._kept

    def _waits(self, verdict: TrackVerdict) -> bool:
        return self._may_be_kept(verdict) and verdict.row not in self._kept

    def _goes_in(self, verdict: TrackVerdict) -> bool:
        return verdict.verdict is not Verdict.REFUSED and not self._waits(verdict)

    # -------------------------------------------------------------------------------------------------- model

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if not index.isValid():
            return flags
        verdict = self.verdicts[index.row()]
        if index.column() == KEEP and self._may_be_kept(verdict):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        if index.column() == CARRIER and verdict.verdict is not Verdict.REFUSED:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        column, verdict = index.column(), self.verdicts[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(column, verdict)
        if role == Qt.ItemDataRole.EditRole and column == CARRIER:
            return verdict.carrier
        if role == FITTING:
            return list(verdict.carriers)
        if role == Qt.ItemDataRole.FontRole and column in (POSTING, NUMBER):
            return self._bold
        if role == Qt.ItemDataRole.ForegroundRole and column == VERDICT:
            return self._theme.color("warn" if _asks_carrier(verdict) else _INKS[verdict.verdict])
        if role == Qt.ItemDataRole.CheckStateRole and column == KEEP and self._may_be_kept(verdict):
            kept = verdict.row in self._kept
            return Qt.CheckState.Checked if kept else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid():
            return False
        row, line = index.row(), self.lines[index.row()]
        if index.column() == KEEP and role == Qt.ItemDataRole.CheckStateRole:
            if Qt.CheckState(value) == Qt.CheckState.Checked:
                self._kept.add(line.row)
            else:
                self._kept.discard(line.row)
            self.dataChanged.emit(self.index(row, 0), self.index(row, KEEP))
            self.weighed.emit()
            return True
        if index.column() == CARRIER and role == Qt.ItemDataRole.EditRole:
            changed = line._replace(carrier=str(value).strip())
            self._weigh([changed if one.row == line.row else one for one in self._wanted])
            return True
        return False

    def toggle_kept(self, rows: Sequence[int]) -> None:
        """Keep these anyway, or not after all."""
        for row in rows:
            index = self.index(row, KEEP)
            if self._may_be_kept(self.verdicts[row]):
                checked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
                state = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
                self.setData(index, state, Qt.ItemDataRole.CheckStateRole)

    def _text(self, column: int, verdict: TrackVerdict) -> str:
        if column == POSTING:
            return verdict.posting_number
        if column == BOX:
            return str(verdict.package)
        if column == DOMESTIC:
            return verdict.domestic_number
        if column == NUMBER:
            return verdict.tracking_number
        if column == CARRIER:
            return verdict.carrier or ("?" if verdict.carriers else "—")
        if column == VERDICT:
            return verdict_line(verdict)
        return self._keep if self._may_be_kept(verdict) else ""


def _asks_carrier(verdict: TrackVerdict) -> bool:
    return verdict.code == SEVERAL and not verdict.carrier


def _preview(desk: Desk, lines: Sequence[TrackLine], _report: object) -> list[TrackVerdict]:
    return desk.tracking.preview(lines)


def _apply(desk: Desk, lines: Sequence[TrackLine], insist_on: frozenset[int], _report: object) -> Tracked:
    return desk.tracking.apply(lines, insist_on)


class CarrierDelegate(LineDelegate):
    """A list of the carriers that fit; another may be typed."""

    def __init__(self, all_names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._all_names = all_names

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = QComboBox(parent)
        box.setEditable(True)
        box.addItems(index.data(FITTING) or self._all_names)
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentText(index.data(Qt.ItemDataRole.EditRole))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentText(), Qt.ItemDataRole.EditRole)
