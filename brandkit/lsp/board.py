"""What was found last, by what was looked at: from here problems are told, and questions about them answered."""

from dataclasses import field
from threading import Lock

from brandkit.lsp.entries import Entry
from brandkit.lsp.subjects import Subject
from brandkit.model.frozen import single


@single
class Board:
    """What was found last."""

    found: dict[Subject, tuple[Entry, ...]] = field(default_factory=dict)
    lock: Lock = field(default_factory=Lock)

    def put(self, subject: Subject, entries: tuple[Entry, ...]) -> tuple[str, ...]:
        """Take what was found in the place of what was found before; return the files that it concerns."""
        with self.lock:
            before = self.found.pop(subject, ())
            if entries:
                self.found[subject] = entries
        return tuple(sorted({entry.span.path for entry in (*before, *entries)}))

    def at(self, path: str) -> tuple[Entry, ...]:
        """Return what is to be told in a file, each once, in its order."""
        with self.lock:
            every = [entry for entries in self.found.values() for entry in entries if entry.span.path == path]
        return tuple(sorted(dict.fromkeys(every), key=lambda entry: (entry.span, entry.rule, entry.words)))
