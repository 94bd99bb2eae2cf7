"""Where a LanguageTool server may be: on this computer, or elsewhere where somebody said so in the command line."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from ipaddress import ip_address
from urllib.parse import urlsplit

from brandkit.errors import Fault
from brandkit.model.kit import Kit

SERVER = "languagetool_server"
_REMOTE = "remote"
"""A setting that only `allowing_remote` makes: a file that comes with a message must not send its text away."""
_PUBLIC = ("languagetool.org", "languagetoolplus.com")


def allowing_remote(kit: Kit) -> Kit:
    """Return a kit whose LanguageTool server may be on another computer."""
    return replace(kit, grammar={**kit.grammar, _REMOTE: "allowed"})


def faults_of(settings: Mapping[str, str]) -> Iterator[Fault]:
    """Yield what is wrong with the server that the settings name."""
    address = settings.get(SERVER, "")
    if not address:
        return
    host = host_of(address)
    mend = f"start one here and name it under `grammar: {SERVER}:` in brandkit.yaml, such as http://127.0.0.1:8081"
    if not host:
        yield Fault(f"`{address}` is no address of a server", mend)
    elif any(host == name or host.endswith(f".{name}") for name in _PUBLIC):
        yield Fault(f"{address} is LanguageTool's public server, which brandkit asks nothing", mend)
    elif not is_here(host) and settings.get(_REMOTE) != "allowed":
        yield Fault(
            f"{address} is not on this computer, and it would get the texts", f"{mend}; or add --remote-grammar"
        )


def host_of(address: str) -> str:
    """Return the host of an address, ``""`` where it has none."""
    try:
        return (urlsplit(address).hostname or "").rstrip(".")
    except ValueError:
        return ""


def is_here(host: str) -> bool:
    """Return whether a host is this computer, by its name or number alone: nobody is asked where a name leads."""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False
