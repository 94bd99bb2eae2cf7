"""The kinds of rules: a file for each, with the fields that are its own and what finds its faults."""
