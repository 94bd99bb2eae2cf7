"""Pages that are no message, such as docs, under a kit's rules of style, tone and grammar."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from brandkit import __version__
from brandkit.engine.counting import counted
from brandkit.engine.looking import look_at, uses_in
from brandkit.engine.looks import looks_in
from brandkit.engine.selection import EVERYTHING, Selection, in_words
from brandkit.engine.together import alone
from brandkit.engine.witnesses import witnesses_of
from brandkit.errors import Fault, UsageError
from brandkit.markup.prose.pages import prose_of_html, prose_of_markdown, prose_of_text
from brandkit.model.finding import Finding
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit
from brandkit.model.place import Span
from brandkit.model.prose import DEFAULT_LOCALE, Looks, Prose, Way
from brandkit.model.report import Report
from brandkit.source.guess import suggest
from brandkit.source.places import Lines, find_lines
from brandkit.source.sections import says_it_is_a_message
from brandkit.source.text_files import even_lines, read_text

MOST_BYTES = 16 * 1024 * 1024
"""Of one page. Books come in chapters; what is larger is data."""
_MARKDOWN = frozenset({".md", ".markdown"})
_HTML = frozenset({".html", ".htm"})
SUFFIXES = _MARKDOWN | _HTML | {".txt"}
_LEFT_OUT = frozenset({"node_modules", "__pycache__"})

PageFile: TypeAlias = str | Path


def check_page(
    source: PageFile,
    kit: Kit | None = None,
    locale: str | None = None,
    *,
    selection: Selection = EVERYTHING,
    unsaved: str | None = None,
) -> Report:
    """Return what the rules of prose find in a page: in a file, or in the text itself, which is Markdown.

    Args:
        source: a path; or a text.
        kit: whose rules count; None: only those that everybody has.
        locale: the language tag that the page is read in; None: en-US.
        selection: which rules count.
        unsaved: what counts in the place of what stands in the file at the path.

    Raises:
        SourceError: the file cannot be read.
        UsageError: it is the source of a message, which `lint` is for.
        KitError: a rule of the kit cannot be used.
    """
    path, text = _text(source, unsaved)
    if path.suffix.lower() not in _HTML and says_it_is_a_message(text):
        raise UsageError([Fault(f"{path} is a message", f"lint it: brandkit lint {path}; or name copy: CHANNEL=FILE")])
    prose = _prose(path, text, locale or DEFAULT_LOCALE)
    looks = looks_in(kit, prose.locale, selection)
    places = _Places(find_lines(prose.raw, str(path)), path.stem)
    uses = _uses(prose, places, looks, selection)
    found = (*_findings(prose, places, looks, selection), *uses.pop(None, ()))
    findings = _in_order(found)
    counts, texts = replace(counted(findings), pages=1), {str(path): text}
    report = Report(findings, (), counts, in_words(selection), texts, __version__, looks.made_by, looks.notices)
    ways = {way: each for way, each in uses.items() if way}
    return alone(replace(report, project=kit.root if kit else "", witnesses=witnesses_of(ways)))


def _text(source: PageFile, unsaved: str | None) -> tuple[Path, str]:
    if not isinstance(source, Path):
        return Path("page.md"), source
    return source, read_text(source, MOST_BYTES) if unsaved is None else even_lines(unsaved)


def find_pages(paths: Sequence[PageFile]) -> tuple[Path, ...]:
    """Return the pages that paths name: files as they are, folders with all Markdown, HTML and text files in them.

    Messages in a folder are left to `lint`, and so is what stands in hidden folders or in those of packages.

    Raises:
        UsageError: a path is not there, or a folder holds no page.
    """
    found: list[Path] = []
    for path in map(Path, paths):
        if path.is_dir():
            inside = [each for each in sorted(path.rglob("*")) if _is_page(each, path)]
            if not inside:
                raise UsageError([Fault(f"no page in the folder {path}", "name a file: .md, .txt or .html")])
            found.extend(inside)
        elif path.is_file():
            found.append(path)
        else:
            raise UsageError([Fault(f"there is no file {path}", suggest(path.name, _near(path.parent), "files"))])
    return tuple(dict.fromkeys(found))


def _near(folder: Path) -> list[str]:
    """Return the files of a folder that could have been meant, also those that turn out to be messages."""
    names = [each.name for each in folder.iterdir() if each.suffix.lower() in SUFFIXES] if folder.is_dir() else []
    return [name for name in names if not name.startswith(".")]


def _is_page(path: Path, folder: Path) -> bool:
    if path.suffix.lower() not in SUFFIXES or not path.is_file():
        return False
    inside = path.relative_to(folder).parts
    if any(part.startswith(".") or part in _LEFT_OUT for part in inside):
        return False
    return path.suffix.lower() in _HTML or not _is_message(path)


def _is_message(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(4)
    return head.removeprefix(b"\xef\xbb\xbf").startswith(b"-") and says_it_is_a_message(read_text(path, MOST_BYTES))


def _prose(path: Path, text: str, locale: str) -> Prose:
    suffix = path.suffix.lower()
    if suffix in _HTML:
        return prose_of_html(text, locale)
    return prose_of_text(text, locale) if suffix == ".txt" else prose_of_markdown(text, locale)


@frozen
class _Places:
    """Where the words of a page are to be mended."""

    lines: Lines
    source_id: str

    def of_text(self, prose: Prose, start: int, end: int) -> Span:
        """Return the place of characters of the prose's text."""
        return _span(prose, self.lines, start, end)

    def of_file(self, _: Prose, start: int, end: int) -> Span:
        """Return the place of characters of the file."""
        return self.lines.span(start, end)


def _findings(prose: Prose, places: _Places, looks: Looks, selection: Selection) -> Iterator[Finding]:
    return look_at(prose, looks, selection.takes, places.of_text, places.source_id, places.of_file)


def _uses(prose: Prose, places: _Places, looks: Looks, selection: Selection) -> dict[Way | None, list[Finding]]:
    """Return what all pages together decide about; of None, that rules could not look."""
    found: dict[Way | None, list[Finding]] = {}
    for way, finding in uses_in(prose, looks, selection.takes, places.of_text, places.source_id, places.of_file):
        found.setdefault(way, []).append(finding)
    return found


def _span(prose: Prose, lines: Lines, start: int, end: int) -> Span:
    """Return the place in the file of characters of the prose's text."""
    if start == end == 0:  # the page as a whole
        return lines.span(0, 0)
    if start >= len(prose.origins):
        return lines.span(len(prose.raw), len(prose.raw))
    first = prose.origins[start]
    last = prose.origins[end - 1] + 1 if end > start else first
    return lines.span(first, max(first, last))


def _in_order(found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return findings in the order of the page, each once; only those of one place and rule can be equal."""
    known: dict[tuple[int, int, str, str], list[Finding]] = {}
    for finding in found:
        known.setdefault(_order(finding), []).append(finding)
    ordered = (known[order] for order in sorted(known))
    return tuple(one for alike in ordered for one in (dict.fromkeys(alike) if len(alike) > 1 else alike))


def _order(finding: Finding) -> tuple[int, int, str, str]:
    span = finding.span
    return (span.line if span else 0, span.column if span else 0, finding.rule, finding.message)
