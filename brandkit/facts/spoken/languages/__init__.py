"""The words of speaking, one file per language, called by its ISO 639 code: data only, in one `WORDS` each."""
