"""Small checks of grammar that are always there: a file for each, found by looking into this folder."""
