"""Checks that every program file in a folder is signed by the Python Software Foundation or by Microsoft.

Runs in an environment of its own (``tools.lock``): ``python signatures.py FOLDER``; exit code 1 when one isn't.
CPython reaches us through a package that others have made, so its hash alone says only that it is still the same.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any, Final

MAKERS: Final = ("O=Python Software Foundation,", "O=Microsoft Corporation,")
PROGRAM_FILES: Final = frozenset({".exe", ".dll", ".pyd"})


def _let_oscrypto_read_versions_of_two_digits() -> None:
    """oscrypto 1.3.0 stops at an OpenSSL whose version has two digits in one place, such as 3.0.17."""
    search = re.search
    narrow, wide = r"(\d\.\d\.\d[a-z]*)", r"(\d+\.\d+\.\d+[a-z]*)"

    def patient(pattern: Any, string: Any, flags: int = 0) -> Any:
        return search(pattern.replace(narrow, wide) if isinstance(pattern, str) else pattern, string, flags)

    re.search = patient


def signer(path: Path) -> str:
    """The verified signer's distinguished name. Raises an error of signify's where the signature doesn't hold."""
    from signify.authenticode import AuthenticodeFile

    with path.open("rb") as stream:
        file = AuthenticodeFile.from_stream(stream, path.name)
        file.verify()
        signature = next(iter(file.embedded_signatures))
        info = signature.signer_info
        for certificate in signature.certificates:
            if certificate.serial_number == info.serial_number and certificate.issuer == info.issuer:
                return str(certificate.subject.dn)
    raise ValueError("the signer's certificate is missing")


def main(folder: Path) -> int:
    _let_oscrypto_read_versions_of_two_digits()
    files = sorted(path for path in folder.rglob("*") if path.suffix.lower() in PROGRAM_FILES)
    bad = 0
    for path in files:
        try:
            name = signer(path)
            if not any(maker in name for maker in MAKERS):
                raise ValueError(f"signed by {name}")
        except Exception as error:
            bad += 1
            print(f"{path.name}: {type(error).__name__} {error}")
    if bad or not files:
        print(f"{bad} of {len(files)} files fail")
        return 1
    print(f"{len(files)} files signed by the Python Software Foundation or Microsoft")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
