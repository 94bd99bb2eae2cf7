"""HTML that is read: what a person sees of a finished page, anybody's, and what is hidden."""
