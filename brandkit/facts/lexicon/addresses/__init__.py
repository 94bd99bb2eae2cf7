"""The words around what people type or press: addresses, phone numbers, codes. One file per language.

A file exposes `WORDS`, which the language's lexicon takes in. Its categories:

``spoken_signs``
    how the signs of addresses are read out; the meaning is the sign, ``@?`` where the words may be a preposition
    ("at"), ``""`` where they say that the words before are written as one.
``spoken_repeats``, ``spoken_digits``
    "double five"; names of digits that are no numbers elsewhere ("oh", "un").
``letter_names``, ``letter_words``, ``letter_helps``
    letters that have a name to be spoken; letters that are words too; what stands between a letter and the word
    that helps to hear it: "K for Kilo".
``address_edges``
    words that stand around an address, not in it.
``address_openers``
    words that rather stand before an address than at its beginning: "visit", "book", "site".
``mail_cues``, ``phone_cues``, ``code_cues``, ``item_cues``, ``tail_cues``, ``number_cues``
    what says that a mail address, a phone number, a code, a number of a flight, gate, model or the like, the last
    digits of something follow; and what says that digits are no phone number.
``code_fillers``
    what may stand between a cue and its code.
"""
