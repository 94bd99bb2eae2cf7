"""How often the default kit's rules of style, tone and grammar are wrong about good copy, and right about bad."""
