"""How brandkit's table of what mail clients support is made; see `make_support`."""
