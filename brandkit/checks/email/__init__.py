"""Rules of mails as mail clients show them, and of how they travel."""
