"""The family `same/...`: where a variant does not say what the source says."""
