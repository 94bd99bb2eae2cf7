"""What a page shows of a message: every variant that one person gets, with its facts and findings in place."""
