"""What stood in a dialog's fields before something was typed: a scan that goes astray must change none of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QPersistentModelIndex
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

PutBack = Callable[[], object]


class FieldsBefore:
    """Digits choose among choices, letters among lists, and both stand in texts afterwards."""

    def __init__(self, dialog: QWidget) -> None:
        self._fields = [(one, back) for one in dialog.findChildren(QWidget) for back in _ways_back(one)]

    def put_back(self) -> None:
        """A field that is gone by now stays gone."""
        for field, back in self._fields:
            if isValid(field):
                back()


def _ways_back(field: QWidget) -> Iterator[PutBack]:
    if isinstance(field, QAbstractButton):
        group: QButtonGroup | None = field.group()
        others = group is not None and group.checkedButton() is not None
        if field.isCheckable() and (field.isChecked() or not others):
            yield partial(_check, field, group, field.isChecked())
    elif isinstance(field, QComboBox):
        yield partial(field.setCurrentIndex, field.currentIndex())
    elif isinstance(field, QLineEdit):
        if not field.isReadOnly():
            yield partial(_write, field, field.text())
    elif isinstance(field, QPlainTextEdit):
        if not field.isReadOnly():
            yield partial(_write_lines, field, field.toPlainText())
    elif isinstance(field, QAbstractItemView) and field.selectionModel() is not None:
        yield partial(_choose, field, QPersistentModelIndex(field.currentIndex()))


def _check(field: QAbstractButton, group: QButtonGroup | None, checked: bool) -> None:
    if field.isChecked() == checked:
        return
    if group is None or checked or not group.exclusive():
        field.setChecked(checked)
        return
    group.setExclusive(False)  # none was chosen before
    field.setChecked(False)
    group.setExclusive(True)


def _write(field: QLineEdit, text: str) -> None:
    if field.text() != text:
        field.setText(text)


def _write_lines(field: QPlainTextEdit, text: str) -> None:
    if field.toPlainText() != text:
        field.setPlainText(text)


def _choose(field: QAbstractItemView, before: QPersistentModelIndex) -> None:
    if before.isValid() and QPersistentModelIndex(field.currentIndex()) != before:
        field.setCurrentIndex(before.model().index(before.row(), before.column(), before.parent()))
