"""``ozon-desk bench``: the packing bench without its screen, for a terminal, a script, a scanner on a wire."""

from __future__ import annotations

import argparse
import sys
from typing import Any

from ozon_desk.app.commands import codes
from ozon_desk.app.output import Output, error_text
from ozon_desk.services.bench import Bench, BenchAnswer
from ozon_desk.services.desk import Desk
from ozon_desk.ui import texts


def bench(desk: Desk, arguments: argparse.Namespace, output: Output) -> int:
    """Answers each line at once. Labels are not printed: that is the window's, or ``labels``' and ``print``'s, to do.

    The exit code tells whether an alarm still waits at the end.
    """
    if arguments.packer:
        desk.packers.sign_in(desk.packers.named(arguments.packer))
    made = desk.new_bench(prints=False)
    try:
        if hasattr(sys.stdin, "reconfigure"):
            sys.stdin.reconfigure(encoding="utf-8", errors="replace")
        # Not splitlines(): it would cut a marking code at its separators.
        for line in sys.stdin or ():
            for text in line.rstrip("\n").split("\r"):  # a scanner on a wire may end each scan with CR alone
                if text.strip():
                    _say(made.scan(text), made, output)
                while (kept := made.next_waiting()) is not None:
                    _say(kept, made, output)
            made.write_notes()
    finally:
        made.write_notes()
    return codes.SOME if made.alarm is not None else codes.ALL


def _say(answer: BenchAnswer, made: Bench, output: Output) -> None:
    output.json_line(_told(answer, made))


def _told(answer: BenchAnswer, made: Bench) -> dict[str, Any]:
    posting = answer.posting or (made.on_bench.posting if made.on_bench is not None else None)
    lying = made.on_bench
    return {
        "scan": answer.scan,
        "kind": str(answer.kind or ""),
        "answer": str(answer.answer),
        "posting_number": posting.posting_number if posting is not None else None,
        "needs_acknowledgement": answer.needs_acknowledgement,
        "message": error_text(texts.answered(answer)),
        "code": answer.code,
        "left": lying.left if lying is not None else 0,
        "options": [{"command": one.command, "text": texts.option_text(one)} for one in answer.options],
    }
