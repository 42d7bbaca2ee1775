"""A real spooler: labels through a driver come back from its PDF, raw labels arrive byte for byte."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import ImageChops
from PySide6.QtCore import QDeadlineTimer
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ozon_desk.domain.errors import Trouble
from ozon_desk.domain.label_layout import LabelSize
from ozon_desk.domain.labels import describe
from ozon_desk.domain.picklist import PickBy
from ozon_desk.ui.documents.pick_list import PickListDocument
from ozon_desk.ui.documents.printing import print_document
from ozon_desk.ui.documents.slip_papers import SLIP_PAPERS
from ozon_desk.ui.documents.slips import SlipsDocument
from ozon_desk.ui.labels.painter import Dpi, paint
from ozon_desk.ui.labels.printing import available_printers
from ozon_desk.ui.labels.proof_page import line_code, matrix_code, proof_plan
from ozon_desk.ui.labels.routes import A4, Route, RouteKind
from ozon_desk.ui.labels.sending import dpi_of, encoded, send
from ozon_desk.ui.labels.words import label_words
from tests.builders import NOW
from tests.ui.documents.papers import page_codes, page_sizes_mm, page_texts
from tests.ui.documents.test_pick_list import wave
from tests.ui.documents.test_slips import NUMBER, SHORT, style
from tests.ui.labels.conftest import EXAMPLES, RESOURCES, TEMPLATES
from tests.ui.labels.listener import Listener, takes_all
from tests.ui.labels.pictures import decoded, dots, embedded, page_sizes, rendered

SBIN = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
CUPSD, LPADMIN = (shutil.which(program, path=SBIN) for program in ("cupsd", "lpadmin"))
OFFICE = Path("/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd")
"""A driver that knows the paper of offices and no other."""

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(not (CUPSD and LPADMIN and OFFICE.exists()), reason="needs CUPS"),
]

FILES = """
ServerRoot {0}/etc
RequestRoot {0}/spool
CacheDir {0}/cache
StateDir {0}/state
TempDir {0}/cache
AccessLog {0}/access.log
ErrorLog {0}/error.log
PageLog {0}/page.log
FileDevice Yes
"""
RULES = """
Listen {0}/cups.sock
Browsing Off
<Location />
  Allow all
</Location>
<Location /admin>
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
ROLL = """*PPD-Adobe: "4.3"
*FormatVersion: "4.3"
*FileVersion: "1.0"
*LanguageVersion: English
*LanguageEncoding: ISOLatin1
*PCFileName: "ROLL.PPD"
*Manufacturer: "Generic"
*Product: "(Roll)"
*PSVersion: "(3010.000) 0"
*ModelName: "Roll"
*ShortNickName: "Roll"
*NickName: "Roll"
*LanguageLevel: "3"
*ColorDevice: False
*DefaultColorSpace: Gray
*cupsVersion: 2.4
*cupsFilter: "application/vnd.cups-pdf 0 -"
*OpenUI *PageSize/Media Size: PickOne
*DefaultPageSize: w288h432
*PageSize w288h432/4 x 6": ""
*CloseUI: *PageSize
*OpenUI *PageRegion/Media Size: PickOne
*DefaultPageRegion: w288h432
*PageRegion w288h432/4 x 6": ""
*CloseUI: *PageRegion
*DefaultImageableArea: w288h432
*ImageableArea w288h432/4 x 6": "0 0 288 432"
*DefaultPaperDimension: w288h432
*PaperDimension w288h432/4 x 6": "288 432"
*MaxMediaWidth: "300"
*MaxMediaHeight: "1000"
*HWMargins: 0 0 0 0
*CustomPageSize True: "pop pop pop <</PageSize[5 -2 roll]/ImagingBBox null>>setpagedevice"
*ParamCustomPageSize Width: 1 points 36 300
*ParamCustomPageSize Height: 2 points 36 1000
*ParamCustomPageSize WidthOffset: 3 points 0 0
*ParamCustomPageSize HeightOffset: 4 points 0 0
*ParamCustomPageSize Orientation: 5 int 0 0
*DefaultResolution: 203dpi
*Resolution 203dpi/203 dpi: ""
"""
"""What drivers of label printers say of themselves: any paper up to 105 mm wide."""


class Cups:
    """A spooler of its own, in a folder of its own, that nobody else sees."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("etc/ppd", "spool", "cache", "state"):
            (folder / name).mkdir(parents=True)
        (folder / "etc" / "files.conf").write_text(FILES.format(folder), encoding="utf-8")
        (folder / "etc" / "cupsd.conf").write_text(RULES.format(folder), encoding="utf-8")
        assert CUPSD is not None
        conf, files = folder / "etc" / "cupsd.conf", folder / "etc" / "files.conf"
        self._daemon = subprocess.Popen(
            [CUPSD, "-f", "-c", conf, "-s", files], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    @property
    def socket(self) -> Path:
        return self.folder / "cups.sock"

    @property
    def paper(self) -> Path:
        """What the queue with a driver prints on."""
        return self.folder / "paper.pdf"

    def wait(self) -> None:
        """Until it listens."""
        end = QDeadlineTimer(20_000)
        while not self.socket.exists() and not end.hasExpired():
            assert self._daemon.poll() is None
        assert self.socket.exists()

    def add(self, name: str, device: str, *driver: str | Path) -> None:
        assert LPADMIN is not None
        subprocess.run([LPADMIN, "-p", name, "-E", "-v", device, *driver], check=True, stderr=subprocess.DEVNULL)

    def is_idle(self) -> bool:
        done = subprocess.run(["lpstat", "-o"], capture_output=True, text=True, check=True)
        return not done.stdout.strip()

    def stop(self) -> None:
        self._daemon.terminate()
        self._daemon.wait(20)


@pytest.fixture(scope="module")
def cups() -> Iterator[Cups]:
    """One for all tests, and before Qt: whoever asked for printers once asks the same spooler for ever."""
    with tempfile.TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        folder = Path(name)
        folder.chmod(0o755)  # its filters and backends run as another user
        made = Cups(folder)
        patch.setenv("CUPS_SERVER", str(made.socket))
        try:
            made.wait()
            (folder / "roll.ppd").write_text(ROLL, encoding="ascii")
            made.add("Roll", f"file:{made.paper}", "-P", folder / "roll.ppd")
            made.add("Office", f"file:{made.paper}", "-P", OFFICE)
            yield made
        finally:
            made.stop()


@pytest.fixture(autouse=True)
def _application(cups: Cups, qapp: object) -> object:
    return qapp


def label(size: LabelSize, dpi: Dpi, language: str = "ru") -> QImage:
    return paint(describe(EXAMPLES[language], TEMPLATES[size], label_words(language, RESOURCES)), dpi)  # type: ignore[arg-type]


@pytest.mark.parametrize("size", LabelSize)
@pytest.mark.parametrize("dpi", [0, 203, 300])
def test_a_label_through_the_driver_comes_back_dot_for_dot(cups: Cups, qtbot: QtBot, size: LabelSize, dpi: Dpi) -> None:
    assert "Roll" in available_printers()
    paper = cups.paper
    paper.unlink(missing_ok=True)
    route = Route(RouteKind.DRIVER, "Roll", dpi)
    image = label(size, dpi_of(route))
    assert send(route, [image], size) == 1
    qtbot.waitUntil(lambda: paper.exists() and cups.is_idle(), timeout=20_000)
    [(width, height)] = page_sizes(paper)
    assert (width / 72 * 25.4, height / 72 * 25.4) == pytest.approx((size.width_mm, size.height_mm), abs=0.3)
    bits, _ = embedded(paper)
    assert ImageChops.difference(bits, dots(image)).getbbox() is None
    assert decoded(rendered(paper, 0, dpi_of(route))) == decoded(dots(image))


@pytest.mark.parametrize("kind", [RouteKind.ZPL, RouteKind.TSPL])
def test_a_raw_label_passes_the_spooler_byte_for_byte(cups: Cups, kind: RouteKind) -> None:
    """The spooler hands it to a printer in the network, as it is."""
    printer = Listener()
    try:
        cups.add(f"Raw-{kind}", f"socket://127.0.0.1:{printer.port}", "-m", "raw")
        route = Route(kind, f"spooler:Raw-{kind}", 203)
        images = [label(LabelSize.LARGE, 203, language) for language in EXAMPLES]
        printer.then(takes_all)
        assert send(route, images, LabelSize.LARGE) == 3
        printer.join()
        assert printer.taken == [b"".join(encoded(route, images, LabelSize.LARGE))]
    finally:
        printer.switch_off()


def test_a_queue_that_isnt_there_is_named(cups: Cups) -> None:
    route = Route(RouteKind.ZPL, "spooler:Nobody", 203)
    for missing in (route, replace(route, kind=RouteKind.DRIVER, address="Nobody", dpi=0)):
        with pytest.raises(Trouble) as trouble:
            send(missing, [label(LabelSize.SMALL, 203)], LabelSize.SMALL)
        assert (trouble.value.code, trouble.value.facts["printer"]) == ("printer_gone", "Nobody")


def test_a_test_page_on_the_paper_of_offices(cups: Cups, qtbot: QtBot) -> None:
    cups.paper.unlink(missing_ok=True)
    route = Route(RouteKind.DRIVER, "Office")
    dpi = dpi_of(route)
    assert send(route, [paint(proof_plan(A4, dpi, 7, ("Office",)), dpi)], A4) == 1
    qtbot.waitUntil(lambda: cups.paper.exists() and cups.is_idle(), timeout=20_000)
    assert decoded(rendered(cups.paper, 0, dpi)) == {"Code128": [line_code(7)], "DataMatrix": [matrix_code(7)]}


def test_a_driver_that_doesnt_know_the_paper_prints_nothing(cups: Cups) -> None:
    cups.paper.unlink(missing_ok=True)
    with pytest.raises(Trouble) as trouble:
        send(Route(RouteKind.DRIVER, "Office", 300), [label(LabelSize.SMALL, 300)], LabelSize.SMALL)
    assert (trouble.value.code, trouble.value.facts) == ("paper_unknown", {"printer": "Office", "size": "58 × 40"})
    assert cups.is_idle()
    assert not cups.paper.exists()


def test_a_pick_list_on_the_paper_of_offices(cups: Cups, qtbot: QtBot) -> None:
    cups.paper.unlink(missing_ok=True)
    listed = wave(40)
    document = PickListDocument(listed, PickBy.POSTING, NOW, "Europe/Moscow")
    pages = print_document(document, Route(RouteKind.DRIVER, "Office"))
    qtbot.waitUntil(lambda: cups.paper.exists() and cups.is_idle(), timeout=20_000)
    assert page_sizes_mm(cups.paper) == [(210, 297)] * pages
    read = [number for page in page_codes(cups.paper) for number in page]
    assert sorted(read) == sorted(one.posting_number for one in listed.postings)
    assert "Pick list by posting" in page_texts(cups.paper)[0]


def test_a_packing_slip_from_the_roll(cups: Cups, qtbot: QtBot) -> None:
    cups.paper.unlink(missing_ok=True)
    slip = SlipsDocument([SHORT], style(), SLIP_PAPERS["100x150"])
    assert print_document(slip, Route(RouteKind.DRIVER, "Roll")) == 1
    qtbot.waitUntil(lambda: cups.paper.exists() and cups.is_idle(), timeout=20_000)
    assert page_sizes_mm(cups.paper) == [(100, 150)]
    assert page_codes(cups.paper) == [[NUMBER]]


def test_a_paper_for_a_printer_that_is_gone(cups: Cups) -> None:
    document = PickListDocument(wave(3), PickBy.SKU, NOW, "Europe/Moscow")
    with pytest.raises(Trouble, match="printer_gone"):
        print_document(document, Route(RouteKind.DRIVER, "Nobody"))
