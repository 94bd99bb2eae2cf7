"""A review: what changed in a message since a git revision, channel by channel."""
