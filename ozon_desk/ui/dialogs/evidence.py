"""Evidence of a posting: its photos and files, those that nobody knows the posting of, and the bundle for a dispute."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from ozon_desk.domain.cases import Case, CaseKind
from ozon_desk.domain.errors import DeskError, Refusal
from ozon_desk.domain.evidence import EvidenceFile, EvidenceKind
from ozon_desk.domain.paper_words import PAPER_LANGUAGES
from ozon_desk.domain.posting import Posting
from ozon_desk.domain.scans import repair
from ozon_desk.services.desk import Desk
from ozon_desk.services.dossiers import Bundled, bundle_name
from ozon_desk.services.evidence import Attached
from ozon_desk.ui import formats, texts
from ozon_desk.ui.dialogs.evidence_wanted import WantedList
from ozon_desk.ui.dialogs.frame import DeskDialog, button, list_card, on_key, restyle, words
from ozon_desk.ui.dialogs.posting_head import goods_line
from ozon_desk.ui.errands import Errands
from ozon_desk.ui.memory import MachineMemory, documents
from ozon_desk.ui.photo_inbox import NewPhoto, PhotoInbox
from ozon_desk.ui.theme import GAP
from ozon_desk.ui.widgets.flow import FlowLayout
from ozon_desk.ui.widgets.scan_field import ScanField
from ozon_desk.ui.widgets.thumbnails import Thumb, Thumbnails

_WIDE: Final = 960
_HIGH: Final = 590


class EvidenceDialog(DeskDialog):
    """``posting_id`` 0: the posting is scanned or typed here. Scans go into the field at the top."""

    takes_scans = True

    def __init__(
        self,
        desk: Desk,
        memory: MachineMemory,
        inbox: PhotoInbox,
        resources: Path,
        posting_id: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Evidence"))
        self.setAcceptDrops(True)
        self._desk = desk
        self._memory = memory
        self._inbox = inbox
        self._resources = resources
        self._errands = Errands(inbox.lane, self)
        self._posting: Posting | None = None
        self._files: dict[object, EvidenceFile] = {}
        self.number = words("", "title")
        self.about = words("", "muted")
        self.advice = words("", "muted")
        self.field = ScanField()
        self.field.setPlaceholderText(self.tr("Scan or type another posting"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setMinimumWidth(280)
        self.field.installEventFilter(self)
        self.shown = Thumbnails(self.tr("Photos and files of the posting"), inbox.pictures)
        self.empty = words(self.tr("Nothing yet. Drop photos here, paste them, or choose files."), "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.waiting_title = words("", "strong")
        self.waiting = Thumbnails(self.tr("Photos without a posting"), inbox.pictures)
        self.wanted = WantedList(desk)
        self.add = button(self.tr("Files… · Ctrl+O"))
        self.paste = button(self.tr("Paste · Ctrl+V"))
        self.remove = button(self.tr("Take away · Del"))
        self.request = button(self.tr("Ozon asks for it · Ctrl+R"))
        self.here = button(self.tr("Attach here · Ctrl+Enter"))
        self.leave = button(self.tr("Not ours · Ctrl+Del"))
        self.language = QComboBox()
        for code, name in PAPER_LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setAccessibleName(self.tr("Language of the summary"))
        self.recipient = QCheckBox(self.tr("Name the recipient"))
        self.recipient.setMinimumHeight(self.add.sizeHint().height())
        self.cancel.setText(self.tr("Close · Esc"))
        self.primary.setText(self.tr("Bundle for a dispute · Enter"))
        self.setMinimumSize(_WIDE, _HIGH)
        self._lay_out()
        self._join()
        self.show_posting(posting_id)

    # ------------------------------------------------------------------------------------------------ the posting

    def show_posting(self, posting_id: int) -> None:
        """Another one; 0: none."""
        self._posting = self._desk.queue.posting(posting_id) if posting_id else None
        self._refresh()

    def sight_changed(self, sees: bool) -> None:
        self.recipient.setVisible(sees)

    def _refresh(self, *_news: object) -> None:
        """What stands here, anew."""
        self.recipient.setVisible(self._desk.sight.buyers)
        posting = self._posting = self._desk.queue.posting(self._posting.id) if self._posting is not None else None
        files = self._desk.evidence.of_posting(posting.id) if posting is not None else ()
        self._files = {one.id: one for one in files}
        self.number.setText(posting.posting_number if posting is not None else self.tr("Which posting?"))
        self.about.setText(self._about(posting))
        advice = self._desk.queue.signature_advice(posting.id) if posting is not None else None
        self.advice.setText(texts.signature(advice.without_worth()) if advice is not None else "")
        self.advice.setVisible(advice is not None)
        self.shown.show_files([self._thumb(one) for one in files])
        self.shown.setVisible(bool(files))
        self.empty.setVisible(not files and posting is not None)
        waiting = self._inbox.waiting
        self.waiting.show_files([_waiting_thumb(one) for one in waiting])
        self.waiting_title.setText(self.tr("Photos without a posting: {n}").format(n=formats.number(len(waiting))))
        self.wanted.refresh()
        self._right.setVisible(bool(waiting) or self.wanted.count > 0)
        for one in (self.waiting_title, self._waiting_card, self.here, self.leave):
            one.setVisible(bool(waiting))
        self._enable()

    def _about(self, posting: Posting | None) -> str:
        if posting is None:
            return self.tr("Scan its label, or type its number")
        case = _request_of(posting)
        parts = [goods_line(posting), posting.delivery_method, texts.counted_files(len(self._files))]
        if case is not None:
            due = next((row.due for row in self._rows(posting) if row.case.number == case.number), None)
            asked = self.tr("Ozon asks for evidence")
            zone = self._desk.shop.zone_of(posting)
            if due is not None:
                asked = self.tr("Ozon asks for evidence by {time}").format(
                    time=formats.moment_long(due, zone, self._desk.now())
                )
            parts.insert(0, asked)
        return " · ".join(filter(None, parts))

    def _rows(self, posting: Posting) -> Sequence[Any]:
        return self._desk.cases.of_posting(posting.posting_number)

    def _thumb(self, one: EvidenceFile) -> Thumb:
        zone = self._desk.shop.zone_of(self._posting) if self._posting is not None else "UTC"
        path: Path | None = self._desk.evidence.path_of(one)
        says = one.name
        if path is not None and not path.is_file():
            path, says = None, self.tr("MISSING: {name}").format(name=one.name)
        taken = formats.moment(one.taken_at or one.added_at, zone)
        tip = f"{one.name}\n{taken} · {texts.file_size(one.size)}\nSHA-256 {one.checksum}"
        return Thumb(one.id, path, says, tip, one.kind is EvidenceKind.PHOTO)

    def _enable(self) -> None:
        there = self._posting is not None
        for one in (self.add, self.paste, self.primary):
            one.setEnabled(there and not self._errands.are_running)
        self.remove.setEnabled(bool(self.shown.chosen()))
        asked = self._posting is not None and _request_of(self._posting) is not None
        self.request.setEnabled(there and not asked)
        self.here.setEnabled(there)

    # ------------------------------------------------------------------------------------------------ what is done

    def attach(self, paths: Sequence[Path]) -> None:
        """Copies files in; folders among them are refused by name."""
        self.problem.clear_problem()
        if self._posting is None:
            raise Refusal("evidence_of_what")
        if paths:
            self.say(self.tr("Copying…"), "muted")
            self._inbox.attach(self._posting.id, paths)

    def take(self, data: QMimeData) -> bool:
        """What was dropped or pasted; whether there was anything in it."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self._try(partial(self.attach, files))
            return True
        picture = data.imageData() if data.hasImage() else None
        if not isinstance(picture, QImage) or picture.isNull():
            return False
        if self._posting is None:
            self.problem.show_error(Refusal("evidence_of_what"))
            return True
        self.say(self.tr("Copying…"), "muted")
        # A copy: the clipboard may let go of its own meanwhile.
        self._inbox.attach_picture(self._posting.id, picture.copy())
        return True

    def apply(self) -> bool:
        """Makes the bundle where files were saved last; the dialog stays."""
        if self._posting is None:
            raise Refusal("evidence_of_what")
        folder = Path(self._memory.export_folder or documents())
        target = folder / bundle_name(self._posting.posting_number)
        self.say(self.tr("Working…"), "muted")
        self._errands.run(
            partial(
                _bundle,
                self._desk,
                self._posting.id,
                str(self.language.currentData()),
                target,
                self._resources,
                self.recipient.isChecked() and self._desk.sight.buyers,
            ),
            self._bundled,
        )
        self._enable()
        return False

    def _bundled(self, done: Bundled) -> None:
        self._memory.export_folder = str(done.path.parent)
        said = self.tr("✓ Saved: {file}, {files}").format(file=str(done.path), files=texts.counted_files(done.files))
        self.say(said)
        problems = texts.bundle_problems(done)
        if problems:
            self.problem.show_message(texts.Message(self.tr("Not all files are as they were"), "\n".join(problems)))
        self._refresh()

    def _attached(self, attached: Attached) -> None:
        self.say(f"✓ {texts.attached(attached)}")
        for _, error in attached.refused:
            self.problem.show_error(error)
        self._refresh()

    def _failed(self, error: DeskError) -> None:
        self.say("")
        self.problem.show_error(error)
        self._refresh()

    def _remove(self) -> None:
        for key in self.shown.chosen():
            self._try(partial(self._desk.evidence.remove, self._files[key].id))
        self.say(self.tr("Taken away. Ctrl+Z in the window brings it back"), "muted")
        self._refresh()

    def _request(self) -> None:
        """R16: Ozon wants to see how it was packed; the clock runs from now."""
        if self._posting is None or not self.request.isEnabled():
            return
        number = self._posting.posting_number
        self._try(lambda: self._desk.cases.open(number, CaseKind.EVIDENCE_REQUEST))
        self._refresh()

    def _take_waiting(self) -> None:
        """Those marked; all of them where none is."""
        paths = [one.path for one in self._marked()]
        self._try(partial(self.attach, paths))

    def _leave_waiting(self) -> None:
        if self.waiting.chosen():
            self._inbox.leave(self._marked())

    def _marked(self) -> list[NewPhoto]:
        chosen = set(self.waiting.chosen())
        return [one for one in self._inbox.waiting if not chosen or one.checksum in chosen]

    def _scanned(self, text: str) -> None:
        """Its number, a label, or a tracking number; as the bench would understand it."""
        self.problem.clear_problem()
        shows = self._desk.evidence.shown_by_codes([text])
        if shows is None:
            self.problem.show_error(Refusal("posting_unknown", posting=repair(text)[0] if repair(text) else text))
        else:
            self.say("")
            self.show_posting(shows.posting_id)

    def _open(self, item: QListWidgetItem) -> None:
        file = self._files.get(item.data(Qt.ItemDataRole.UserRole))
        if file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._desk.evidence.path_of(file))))

    def _choose_files(self) -> None:
        if self._posting is not None:
            files, _ = QFileDialog.getOpenFileNames(self, self.tr("Photos and files"), self._memory.photo_folder)
            self._try(partial(self.attach, [Path(one) for one in files]))

    def _paste(self) -> None:
        if not self.take(QGuiApplication.clipboard().mimeData()):
            self.say(self.tr("There is no picture and no file in the clipboard"), "muted")

    def _try(self, deed: Any) -> None:
        try:
            deed()
        except DeskError as error:
            self.problem.show_error(error)

    def say(self, text: str, look: str = "done") -> None:
        self.footnote.setText(text)
        restyle(self.footnote, look)

    # ------------------------------------------------------------------------------------------------ keys and drops

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The field has the focus, but a picture that is pasted isn't its business."""
        is_paste = (
            watched is self.field
            and event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Paste)
        )
        if is_paste and not _is_text(QGuiApplication.clipboard().mimeData()):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def _hotkey(self, key: str) -> None:
        if key == "\r" and self.primary.isEnabled():
            self.press_primary()

    def _join(self) -> None:
        self.field.scanned.connect(self._scanned)
        self.field.hotkey.connect(self._hotkey)
        self.shown.itemSelectionChanged.connect(self._enable)
        self.shown.itemActivated.connect(self._open)
        self.wanted.chosen.connect(self.show_posting)
        self.add.clicked.connect(self._choose_files)
        self.paste.clicked.connect(self._paste)
        self.remove.clicked.connect(self._remove)
        self.request.clicked.connect(self._request)
        self.here.clicked.connect(self._take_waiting)
        self.leave.clicked.connect(self._leave_waiting)
        self._inbox.attached.connect(self._attached)
        self._inbox.failed.connect(self._failed)
        self._inbox.changed.connect(self._refresh)
        self._errands.failed.connect(self._failed)
        for key, act in (
            ("Ctrl+O", self._choose_files),
            ("Ctrl+V", self._paste),
            ("Ctrl+R", self._request),
            ("Ctrl+D", self.press_primary),
            ("Ctrl+Return", self._take_waiting),
            ("Ctrl+Del", self._leave_waiting),
        ):
            on_key(key, self, act)
        on_key(Qt.Key.Key_Delete, self.shown, self._remove, Qt.ShortcutContext.WidgetShortcut)
        self.field.setFocus()

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(2)
        for one in (self.number, self.about, self.advice):
            names.addWidget(one)
        head = QHBoxLayout()
        head.setSpacing(2 * GAP)
        head.addLayout(names, 1)
        head.addWidget(self.field, 0, Qt.AlignmentFlag.AlignTop)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(GAP)
        right.addWidget(self.wanted)
        right.addWidget(self.waiting_title)
        self._waiting_card = list_card(self.waiting)
        right.addWidget(self._waiting_card, 1)
        answers = QHBoxLayout()
        answers.setSpacing(GAP)
        answers.addWidget(self.leave)
        answers.addWidget(self.here, 1)
        right.addLayout(answers)
        right.addStretch(0)
        self._right.setFixedWidth(376)
        middle = QHBoxLayout()
        middle.setSpacing(2 * GAP)
        middle.addWidget(list_card(self.shown, self.empty), 1)
        middle.addWidget(self._right)
        acts = FlowLayout(spacing=GAP)
        for act in (self.add, self.paste, self.remove, self.request, self.language, self.recipient):
            acts.addWidget(act)
        self.body.addLayout(head)
        self.body.addLayout(middle, 1)
        self.body.addLayout(acts)


def _request_of(posting: Posting) -> Case | None:
    return next((case for case in posting.open_cases if case.kind is CaseKind.EVIDENCE_REQUEST), None)


def _waiting_thumb(photo: NewPhoto) -> Thumb:
    return Thumb(photo.checksum, photo.path, photo.path.name, str(photo.path))


def _is_text(data: QMimeData) -> bool:
    return data.hasText() and not data.hasUrls() and not data.hasImage()


def _bundle(
    desk: Desk, posting_id: int, language: str, target: Path, resources: Path, with_recipient: bool, _report: object
) -> Bundled:
    from ozon_desk.ui.documents.dispute_bundle import make_bundle

    return make_bundle(desk, posting_id, language, target, resources, with_recipient=with_recipient)
