"""HTML that is written: blocks in a kit's templates, styles inlined, plans kept whole on the way."""
