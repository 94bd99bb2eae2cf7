"""From the files under ``rules/`` to rules, with every fault at its place."""
