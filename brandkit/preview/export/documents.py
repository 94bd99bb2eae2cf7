"""Mails as files: what a server says in a header stands in the document itself."""

import hashlib
import re
from collections.abc import Callable

from brandkit.preview.export.folder import Folder, put

POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'"
"""Of a mail: no script, no form, and nothing is fetched. Its frame adds the sandbox, which no document can ask for."""
_DOCTYPE = re.compile(rb"\s*<!doctype[^>]*>", re.IGNORECASE)
_META = f'<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{POLICY}">'.encode()


def guarded_document(document: bytes) -> bytes:
    """Return a mail's HTML with `POLICY` before everything that could do anything.

    Behind the doctype a parser makes the head by itself; a mail's own ``<html>`` then only adds its attributes.
    """
    head = _DOCTYPE.match(document)
    at = head.end() if head else 0
    return document[:at] + _META + document[at:]


def kept_in(site: Folder, folder: str) -> Callable[[bytes], str]:
    """Return what keeps mails as files of a site, and gives the address that each has in a folder of it (``a/``)."""

    def keep(document: bytes) -> str:
        name = document_name(document)
        put(site, f"{folder}{name}", guarded_document(document))
        return name

    return keep


def document_name(document: bytes) -> str:
    """Return a name for a mail's file, which its content makes."""
    return f"mail/{hashlib.sha256(document).hexdigest()[:32]}.html"
