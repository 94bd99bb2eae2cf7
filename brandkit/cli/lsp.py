"""``brandkit lsp``: the language server."""

from importlib.util import find_spec

import click


@click.command("lsp")
@click.option("--stdio", is_flag=True, help="Speak over the standard streams, which is all that it does anyway.")
@click.pass_context
def command(context: click.Context, /, *, stdio: bool) -> None:  # noqa: ARG001 - what many editors add to any server
    """Serve an editor: problems, quick fixes and explanations where messages, pages and rules are written.

    Your editor starts it; docs/editors.md says how. It speaks the Language Server Protocol over the standard streams
    and opens no connection of its own. It needs pygls: pip install 'brandkit[lsp]'.
    """
    from brandkit.errors import Fault, UsageError

    if find_spec("pygls") is None or find_spec("lsprotocol") is None:
        raise UsageError([Fault("the language server needs pygls, which is not here", "pip install 'brandkit[lsp]'")])
    from brandkit.lsp.server import serve

    context.exit(serve())
