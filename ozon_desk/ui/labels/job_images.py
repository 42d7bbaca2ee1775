"""What a print job looks like on paper: the one place that decides it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from ozon_desk.domain.errors import Refusal
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.domain.labels import LabelContent, LabelGoods
from ozon_desk.domain.print_jobs import PrintJob
from ozon_desk.services.desk import Desk
from ozon_desk.ui.labels.batch import paint_labels
from ozon_desk.ui.labels.ozon_pages import image_of
from ozon_desk.ui.labels.painter import Dpi


@dataclass(frozen=True, slots=True)
class Painted:
    """The master of a label, and the serial that is counted once it is on paper."""

    image: QImage
    serial: int


def label_image(
    desk: Desk, resources: Path, posting_id: int, content: LabelContent, size: LabelSize, language: str, dpi: Dpi
) -> QImage:
    """Ozon's own label of a box where the desk has it, otherwise the desk's. Raises as ``image_of``."""
    ozons = image_of(desk.ozon_labels, posting_id, content.package_number, size, dpi)
    if ozons is not None:
        return ozons
    return next(paint_labels([content], size, language, resources, dpi, desk.label_templates.of(size)))


class JobPainter:
    """Paints the labels of jobs; any thread will do."""

    def __init__(self, desk: Desk, resources: Path) -> None:
        self._desk = desk
        self._resources = resources

    def image_for(self, job: PrintJob, dpi: Dpi) -> Painted:
        """Ozon's own label where the desk has it, otherwise the desk's.

        Raises ``Refusal`` where the posting must have no label now, or no longer has this box, and whatever keeps
        Ozon's label from being printed: nobody but a person decides for the desk's in its place.
        """
        size = LabelSize(job.size)
        batch = self._desk.labels.prepare([job.posting_id], size)
        for _, refusal in batch.refused:
            raise refusal
        content = next((one for one in batch.contents if one.package_number == job.package), None)
        if content is None:
            raise Refusal("package_gone", posting=job.posting_number, package=job.package)
        language = job.language or self._desk.shop.settings.label_language
        image = label_image(self._desk, self._resources, job.posting_id, content, size, language, dpi)
        return Painted(image, content.serial)

    def warm_up(self, size: LabelSize, dpi: Dpi) -> None:
        """Paints a label for nobody, so that the first real one needn't wait for fonts and code books."""
        sample = LabelContent(
            posting_number="0201234567-0029-1", recipient="Образец 样品", goods=(LabelGoods("A", "", 2),)
        )
        language, template = self._desk.shop.settings.label_language, self._desk.label_templates.of(size)
        list(paint_labels([sample], size, language, self._resources, dpi, template))
