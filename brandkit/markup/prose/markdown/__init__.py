"""Markdown pages, parsed for their prose: CommonMark, tables, footnotes and formulas, in one pass over the lines.

Vale reads Markdown with goldmark (its GFM and footnote extensions, and formulas of its own); where CommonMark leaves
a choice, this does as goldmark v1.8.6 does. Messages are another matter: see `brandkit.markup.markdown`.
"""
