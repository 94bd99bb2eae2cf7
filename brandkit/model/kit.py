"""A kit: a brand's templates, styles and rules, and what brandkit.yaml says."""

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from brandkit.model.frozen import frozen, single
from brandkit.model.place import Span


@frozen
class Token:
    """A design token, resolved: no alias, no reference left."""

    type: str
    """color, dimension, fontFamily, fontWeight, number, duration ... as DTCG 2025.10 names them."""
    css: str
    """The value as CSS writes it: ``#0066cc``, ``16px``, ``Arial, sans-serif``."""


@frozen
class Brand:
    """Who speaks. What differs by language stands in `Kit.words`."""

    name: str
    sender_name: str
    sender_email: str
    reply_to: str
    sender_phone: str
    postal_address: str
    unsubscribe_url: str
    """May hold slots: ``https://acme.example/u/{{ person.id }}``."""
    unsubscribe_mailto: str
    recipient: str
    """Where e-mail goes: ``{{ person.email }}``."""


@frozen
class RuleChoice:
    """What brandkit.yaml says about rules."""

    use: tuple[str, ...] = ()
    """The folders of ``rules/`` whose rules hold; empty: all."""
    levels: Mapping[str, str] = field(default_factory=dict)
    """Rules to severities, or to ``off``: ``style/plain.utilise`` to ``error``."""
    vocabularies: tuple[str, ...] = ()
    """The vocabularies of ``rules/`` whose words count; empty: all."""


@single  # each is itself: what is worked out of it is kept by it
class Kit:
    """Everything a channel may ask of a brand, read from files once."""

    brand: Brand
    channels: tuple[str, ...]
    """The channels a message is rendered for when it does not say."""
    tokens: Mapping[str, Mapping[str, Token]]
    """Per theme (``light``, ``dark``): dotted token name to token."""
    words: Mapping[str, Mapping[str, str]]
    """Per language (``en``, ``de``): the kit's own words, such as ``opt_out`` and ``unsubscribe``."""
    templates: Mapping[str, str]
    """Name relative to ``templates/`` (``sms/text.txt``) to text."""
    template_paths: Mapping[str, str]
    """The same names to the files they came from, for errors."""
    limits: Mapping[str, int]
    """Overridden limits: ``sms.text.segments`` to the new maximum."""
    settings: Mapping[str, Mapping[str, Any]]
    """Per channel: its own settings, checked against the channel's schema."""
    personas: Mapping[str, Mapping[str, Any]]
    """Named, made-up people to render for when no data is given."""
    schema_path: str
    """The data schema for messages that name none; ``""``: none."""
    rule_files: Mapping[str, str]
    """What stands under ``rules/``, name relative to it to path: rules, Vale styles, vocabularies."""
    root: str
    """The project's folder, or ``""`` for the default kit alone."""
    spans: Mapping[tuple[str, ...], Span] = field(default_factory=dict)
    """Where brandkit.yaml names the channels, limits and settings above: by ``("limits", name)`` and the like."""
    semantic: bool = False
    """Whether the model of the extra looks for what variants add, where nobody says otherwise."""
    regions: tuple[str, ...] = ()
    """Where messages go, ISO 3166 codes; empty: to the region of each message's locale."""
    voice_files: Mapping[str, str] = field(default_factory=dict)
    """What stands under ``styles/`` and is no token file (``voice.yaml``, ``lexicons/hype.yaml``): name to path."""
    choice: RuleChoice = RuleChoice()
    """Which rules hold, and how grave they are."""
    grammar: Mapping[str, str] = field(default_factory=dict)
    """Back ends of grammar and their settings, as brandkit.yaml says: ``harper`` to ``required``."""
    named_files: tuple[str, ...] = ()
    """The files that brandkit.yaml names: data schema and people."""
    mail_clients: Mapping[str, float] = field(default_factory=dict)
    """What readers read mails with: shares by client (``gmail/ios``); empty: nobody says."""
    warnings: tuple[str, ...] = ()
    """What works but should be mended: a colour in the old form, a token file that no theme uses."""
