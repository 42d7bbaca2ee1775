"""Raw data through the spooler of Windows (``winspool.drv``), which hands it to the printer as it is."""

from __future__ import annotations

import ctypes
import sys
from typing import Any, Final

from ozon_desk.domain.errors import Trouble

_UNKNOWN_PRINTER: Final = 1801
"""``ERROR_INVALID_PRINTER_NAME``."""


class _Document(ctypes.Structure):
    """``DOC_INFO_1W``."""

    _fields_ = (("name", ctypes.c_wchar_p), ("output", ctypes.c_wchar_p), ("type", ctypes.c_wchar_p))


def spool_raw(printer: str, title: str, data: bytes) -> None:
    """One job with one page. Raises Trouble ``printer_gone`` or ``print_failed`` (printer)."""
    spooler = _library()
    handle = ctypes.c_void_p()
    if not spooler.OpenPrinterW(printer, ctypes.byref(handle), None):
        gone = _last_error() == _UNKNOWN_PRINTER
        raise Trouble("printer_gone" if gone else "print_failed", printer=printer)
    try:
        document = _Document(title, None, "RAW")
        if not spooler.StartDocPrinterW(handle, 1, ctypes.byref(document)):
            raise Trouble("print_failed", printer=printer)
        # A job that isn't ended stays in the queue and is never printed; one that failed is taken out of it.
        taken = bool(spooler.StartPagePrinter(handle)) and _write(spooler, handle, data)
        taken = taken and bool(spooler.EndPagePrinter(handle))
        if not taken:
            spooler.AbortPrinter(handle)
        if not (spooler.EndDocPrinter(handle) and taken):
            raise Trouble("print_failed", printer=printer)
    finally:
        spooler.ClosePrinter(handle)


def _write(spooler: Any, handle: ctypes.c_void_p, data: bytes) -> bool:
    """Whether everything was taken; the spooler may take it in parts."""
    done = 0
    while done < len(data):
        part, written = data[done:], ctypes.c_uint32()
        if not spooler.WritePrinter(handle, part, len(part), ctypes.byref(written)) or not written.value:
            return False
        done += written.value
    return True


def _library() -> Any:
    """The calls with the types they need: handles are 64 bits wide."""
    library: Any = getattr(ctypes, "WinDLL")("winspool.drv", use_last_error=True)  # noqa: B009  only there on Windows
    handle, pointer = ctypes.c_void_p, ctypes.POINTER
    calls: dict[str, list[Any]] = {
        "OpenPrinterW": [ctypes.c_wchar_p, pointer(handle), ctypes.c_void_p],
        "StartDocPrinterW": [handle, ctypes.c_uint32, pointer(_Document)],
        "StartPagePrinter": [handle],
        "WritePrinter": [handle, ctypes.c_char_p, ctypes.c_uint32, pointer(ctypes.c_uint32)],
        "EndPagePrinter": [handle],
        "EndDocPrinter": [handle],
        "AbortPrinter": [handle],
        "ClosePrinter": [handle],
    }
    for name, arguments in calls.items():
        call = getattr(library, name)
        call.argtypes = arguments
        call.restype = ctypes.c_uint32 if name == "StartDocPrinterW" else ctypes.c_int
    return library


def _last_error() -> int:
    return int(getattr(ctypes, "get_last_error")()) if sys.platform == "win32" else 0  # noqa: B009
