"""Templates that came with brandkit as Jinja2 compiled them, kept where Python keeps brandkit's own compiled modules.

To compile the same dozen files anew was a tenth of a ``brandkit render``. Only what came with brandkit is kept: a
project's templates change while they are written. Whoever may write into that folder may change the modules
themselves, so what lies there is as trustworthy as they are; where it cannot be written, templates are compiled.
"""

import sys
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from pickle import UnpicklingError

from jinja2 import compiler
from jinja2.bccache import Bucket, FileSystemBytecodeCache

from brandkit.kit.folders import default_kit


class TemplateCache(FileSystemBytecodeCache):
    """What Jinja2 asks for a template's code before it compiles it, and gives the code to afterwards."""

    def __init__(self, folder: Path | None = None, ours: Path | None = None) -> None:
        """`folder`: where they are kept; `ours`: the folder of those that are; None: the default kit's."""
        place = folder or Path(cache_from_source(__file__)).parent
        super().__init__(str(place), f"template-%s.{sys.implementation.cache_tag}")
        self.ours = ours or default_kit()
        self.made_by = "".join(f" {Path(file).stat().st_mtime_ns}" for file in (compiler.__file__, __file__))

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Return what the file is called, nothing for a template that did not come with brandkit."""
        ours = filename is not None and Path(filename).is_relative_to(self.ours)
        return super().get_cache_key(name, filename) if ours else ""

    def get_source_checksum(self, source: str) -> str:
        """Return what is another one when the text changes, Jinja2, or the way it is used."""
        return super().get_source_checksum(source + self.made_by)

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fill in the code if it is kept."""
        # A file that a full disk cut short is no reason to fail.
        with suppress(OSError, EOFError, UnpicklingError):
            if bucket.key:
                super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code, if Python may keep code and the folder can be written."""
        with suppress(OSError):
            if bucket.key and not sys.dont_write_bytecode:
                super().dump_bytecode(bucket)
