"""What a text states: reading declared facts into typed values, and printing values as a locale writes them.

`literal` reads the spelling of the front matter, `wording` prints a value for copy, `data` prints recipient data.
What differs between languages beyond CLDR is data in `habits`, so that a further locale is an entry there.
"""
