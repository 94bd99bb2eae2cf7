"""The language server: what linting finds, where people write; a face of the engine like the command line.

Only `brandkit.cli.lsp` imports it, when the server is started: pygls, which speaks the protocol and owns the event
loop, is an extra. Handlers keep texts and answer from what was found last; one thread looks at texts.
"""
