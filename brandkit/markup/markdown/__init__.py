"""Markdown: what stands inside one block, as our own small tree."""
