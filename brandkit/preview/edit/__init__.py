"""Writing in the page (``brandkit preview --edit``): what may be read and written, and what the editor is told.

Without ``--edit`` nothing of it is served. What is written is the text of a message that is listed, or of one of its
overrides; no path comes from a request.
"""
