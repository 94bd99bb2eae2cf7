"""Plain text and posts: which words become links, and how values are none."""
