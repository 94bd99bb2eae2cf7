"""How fast the preview is for who writes in it."""
