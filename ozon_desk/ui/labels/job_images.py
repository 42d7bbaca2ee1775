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

    images: tuple[QImage, ...]
    serial: int


class JobPainter:
    """Paints the labels of jobs; any thread will do."""

    def __init__(self, desk: Desk, resources: Path) -> None:
        self._desk = desk
        self._resources = resources

    def images_for(self, job: PrintJob, dpi: Dpi) -> Painted:
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
        ozons = image_of(self._desk.ozon_labels, job.posting_id, job.package, size, dpi)
        if ozons is not None:
            return Painted((ozons,), content.serial)
        language = job.language or self._desk.shop.settings.label_language
        template = self._desk.label_templates.of(size)
        images = tuple(paint_labels([content], size, language, self._resources, dpi, template))
        return Painted(images, content.serial)

    def warm_up(self, size: LabelSize, dpi: Dpi) -> None:
        """Paints a label for nobody, so that the first real one needn't wait for fonts and code books."""
        sample = LabelContent(
            posting_number="0201234567-0029-1", recipient="Образец 样品", goods=(LabelGoods("A", "", 2),)
        )
        language, template = self._desk.shop.settings.label_language, self._desk.label_templates.of(size)
        list(paint_labels([sample], size, language, self._resources, dpi, template))
