"""Regular expressions of rules: what Vale's engine means by them, and how they run here in bounded time."""
