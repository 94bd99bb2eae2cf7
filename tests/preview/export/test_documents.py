"""A mail as a file: what it may do is said before it can do anything."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brandkit.preview.export.documents import POLICY, guarded_document


@pytest.mark.parametrize("doctype", ["", "<!DOCTYPE html>", "\n<!doctype HTML PUBLIC 'x'>\n"])
def test_the_policy_stands_behind_the_doctype(doctype: str) -> None:
    """Else the browser would go back to the looks of last century."""
    document = f"{doctype}<html><head><script>1</script></head></html>".encode()
    guarded = guarded_document(document).decode()

    assert guarded.startswith(doctype.rstrip() + "<meta")
    assert guarded.index(POLICY) < guarded.index("<script")


@given(st.binary())
def test_nothing_of_the_mail_is_lost(document: bytes) -> None:
    """Whatever its bytes are."""
    guarded = guarded_document(document)
    start = guarded.index(b'<meta charset="utf-8"><meta http-equiv')
    end = guarded.index(b"base-uri 'none'\">") + len(b"base-uri 'none'\">")

    assert guarded[:start] + guarded[end:] == document
