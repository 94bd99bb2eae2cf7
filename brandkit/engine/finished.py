"""A finished variant made ready for the checks that look at it by itself."""

from collections.abc import Mapping, Sequence

from brandkit.facts.recognise import Setting
from brandkit.kit.project import DEFAULT_BRAND
from brandkit.model.channel import Channel, Reading
from brandkit.model.comparison import Comparison, Source
from brandkit.model.finished import Finished
from brandkit.model.frozen import frozen
from brandkit.model.kit import Kit


@frozen
class Going:
    """What is known of where variants go, and from whom."""

    purpose: str
    regions: tuple[str, ...]
    kit: Kit | None
    is_copy: bool = False


def going(source: Source, setting: Setting, kit: Kit | None, *, is_copy: bool) -> Going:
    """Return what is known of where a source's variants go. The kit's regions count, else that of the locale.

    The purpose of a plain text is not known. Copy made elsewhere is nobody's where no project says whose, and has no
    purpose where the message says none: what nobody said cannot be held against it.
    """
    message = source.message
    purpose = message.purpose if message and (message.says_purpose or not is_copy) else ""
    regions = (kit.regions if kit else ()) or ((setting.territory,) if setting.territory else ())
    is_example = kit is not None and is_copy and kit.brand == DEFAULT_BRAND
    return Going(purpose, regions, None if is_example else kit, is_copy)


def finished_of(
    reading: Reading,
    known: Channel | None,
    parts: Mapping[str, bytes],
    comparisons: Sequence[Comparison],
    source: Source,
    where: Going,
) -> Finished:
    """Return one finished variant."""
    return Finished(
        reading.channel,
        known,
        reading,
        parts,
        source,
        comparisons,
        where.purpose,
        where.regions,
        where.kit,
        where.is_copy,
    )
