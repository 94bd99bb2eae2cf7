"""The preview: one message on every channel, side by side, as its readers will see it, while its author writes.

A face of the engine like the command line. Only `brandkit.cli` imports it, when it is asked for; Starlette, uvicorn and
watchfiles are the extra ``brandkit[preview]``, and only `server.py`, `app.py`, `watching.py` and
`edit/routes.py` need them.
"""
