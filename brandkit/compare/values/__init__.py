"""Values of both sides: which are the same, what stands in the place of which, and what is said of them."""
