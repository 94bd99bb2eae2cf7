"""Grammar and spelling: small checks of our own, and what other programs find where they are installed."""
