"""brandkit.yaml: who speaks, where to, and what the project changes of the default kit."""

import json
import os
from collections.abc import Mapping
from dataclasses import field
from functools import cache
from pathlib import Path
from typing import Any

from brandkit.errors import Fault, SourceError
from brandkit.kit.files import inside, read_text
from brandkit.kit.folders import PROJECT_FILE
from brandkit.kit.personas import read_personas
from brandkit.model.frozen import frozen
from brandkit.model.kit import Brand, RuleChoice
from brandkit.model.place import Span
from brandkit.source.strict_yaml import MAX_BYTES, Document, load

DEFAULT_BRAND = Brand(
    name="Acme",
    sender_name="Acme",
    sender_email="hello@acme.example",
    reply_to="",
    sender_phone="",
    postal_address="Acme, 1 Example Street, Exampletown",
    unsubscribe_url="https://acme.example/unsubscribe",
    unsubscribe_mailto="",
    recipient="{{ person.email }}",
)
"""Who speaks where there is no project, so that a lone message can be looked at. `.example` is reserved (RFC 2606)."""


@frozen
class Project:
    """What brandkit.yaml says; the defaults are what it says where there is none."""

    brand: Brand = DEFAULT_BRAND
    channels: tuple[str, ...] = ()
    limits: Mapping[str, int] = field(default_factory=dict)
    settings: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    word_spans: Mapping[tuple[str, str], Span] = field(default_factory=dict)
    """Where each of the words is given, by language and word."""
    spans: Mapping[tuple[str, ...], Span] = field(default_factory=dict)
    """Where channels, limits and settings are named (`brandkit.model.kit.Kit.spans`)."""
    personas: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    schema_path: str = ""
    personas_path: str = ""
    semantic: bool = False
    regions: tuple[str, ...] = ()
    mail_clients: Mapping[str, float] = field(default_factory=dict)
    choice: RuleChoice = RuleChoice()
    grammar: Mapping[str, str] = field(default_factory=dict)


def read_project(root: Path, faults: list[Fault]) -> Project:
    """Return what the project at `root` says, the defaults where it has faults; those are added to `faults`."""
    if not os.path.lexists(root / PROJECT_FILE):
        mend = "write one that says at least `brand: NAME`, or name another folder"
        faults.append(Fault(f"there is no {PROJECT_FILE} in {root}", mend))
        return Project()
    path = inside(root, PROJECT_FILE, "the project file", None, faults)
    text = read_text(path, MAX_BYTES, faults) if path else None
    return Project() if text is None else project_of(text, str(path), root, faults)


def project_of(text: str, path: str, root: Path, faults: list[Fault]) -> Project:
    """Return what the text of a brandkit.yaml says, as `read_project` does; the files it names are below `root`."""
    try:
        document = load(text, path)
    except SourceError as error:
        faults.extend(error.faults)
        return Project()
    found = _check(document)
    faults.extend(found)
    return Project() if found else _make(root, document, faults)


@cache
def project_schema() -> Mapping[str, Any]:
    """Return the JSON Schema of brandkit.yaml."""
    schema: Mapping[str, Any] = json.loads(Path(__file__).with_name("brandkit.schema.json").read_text("utf-8"))
    return schema


def _check(document: Document) -> tuple[Fault, ...]:
    from brandkit.source.schema import check

    return check(document, project_schema())


def _make(root: Path, document: Document, faults: list[Fault]) -> Project:
    said: Mapping[str, Any] = document.value
    words = said.get("words", {})
    return Project(
        brand=_brand(said),
        channels=tuple(said.get("channels", ())),
        limits={name: int(value) for name, value in said.get("limits", {}).items()},
        settings=said.get("settings", {}),
        words=words,
        word_spans={
            (language, word): document.key_span(("words", language, word))
            for language, known in words.items()
            for word in known
        },
        spans=_spans(document),
        personas=_personas(root, document, faults),
        personas_path=str(root / said["personas"]) if "personas" in said else "",
        schema_path=str(_named(root, document, "data", "the data schema", faults) or ""),
        semantic=said.get("semantic") == "true",
        regions=tuple(said.get("regions", ())),
        mail_clients=_mail_clients(document, faults),
        choice=_choice(said.get("rules", {})),
        grammar=said.get("grammar", {}),
    )


def _choice(said: Mapping[str, Any]) -> RuleChoice:
    return RuleChoice(tuple(said.get("use", ())), said.get("levels", {}), tuple(said.get("vocabularies", ())))


def _spans(document: Document) -> Mapping[tuple[str, ...], Span]:
    """Return where the things are named that only the channels can tell the truth of."""
    listed: dict[tuple[str, ...], Span] = {
        ("channels", document.text_at("channels", index)): document.span(("channels", index))
        for index in document.indexes_at("channels")
    }
    keyed = [(what, name) for what in ("limits", "settings") for name in document.keys_at(what)]
    single = [
        ("settings", name, key) for name in document.keys_at("settings") for key in document.keys_at("settings", name)
    ]
    return {**listed, **{pointer: document.key_span(pointer) for pointer in (*keyed, *single)}}


def _brand(said: Mapping[str, Any]) -> Brand:
    sender, unsubscribe = said.get("sender", {}), said.get("unsubscribe", {})
    return Brand(
        name=said["brand"],
        sender_name=sender.get("name", said["brand"]),
        sender_email=sender.get("email", ""),
        reply_to=sender.get("reply_to", ""),
        sender_phone=sender.get("phone", ""),
        postal_address=said.get("address", ""),
        unsubscribe_url=unsubscribe.get("url", ""),
        unsubscribe_mailto=unsubscribe.get("mailto", ""),
        recipient=said.get("recipient", DEFAULT_BRAND.recipient),
    )


def _personas(root: Path, document: Document, faults: list[Fault]) -> Mapping[str, Mapping[str, Any]]:
    path = _named(root, document, "personas", "the file of personas", faults)
    return read_personas(path, faults) if path else {}


def _mail_clients(document: Document, faults: list[Fault]) -> Mapping[str, float]:
    """Return the shares of mail clients; those that nobody knows are faults."""
    shares = {name: float(share) for name, share in document.value.get("mail_clients", {}).items()}
    if shares:
        from brandkit.markup.mail_clients.support import load_support

        known = load_support().clients
        for name in shares:
            if name not in known:
                near = [each for each in known if each.partition("/")[0] == name.partition("/")[0]]
                mend = f"known are {', '.join(near or known)}"
                faults.append(
                    Fault(f"there is no mail client `{name}`", mend, document.key_span(("mail_clients", name)))
                )
    return shares


def _named(root: Path, document: Document, key: str, what: str, faults: list[Fault]) -> Path | None:
    """Return the path of the file that a key names; None where it names none, or after a fault."""
    if key not in document.value:
        return None
    return inside(root, document.value[key], what, document.span((key,)), faults)
