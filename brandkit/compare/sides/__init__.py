"""The two sides of a comparison, made ready: what a source says, and what a view of a variant says."""
