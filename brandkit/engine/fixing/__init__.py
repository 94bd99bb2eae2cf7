"""Putting right what findings say how to: in the files that were given, and nowhere but at the words they are about."""
