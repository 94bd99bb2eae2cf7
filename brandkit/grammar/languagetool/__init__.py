"""LanguageTool, through language-tool-python: a server on this computer that is asked, or a folder to start one from.

Of language-tool-python only what talks to a running server is used. What it has to fetch, start and restart servers
fails in ways that no caller can see to: it downloads 259 MB unasked, tries 918 ports where Java dies at once, ends the
program where it cannot read Java's version, and restarts its server under a request that takes too long.
"""
