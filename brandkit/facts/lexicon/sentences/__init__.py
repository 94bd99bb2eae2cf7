"""The words of sentences: what qualifies values, negates, obliges; synonyms, opposites, endings. One file per language.

A file exposes `WORDS`, which the language's lexicon takes in. Its categories:

``bounds``, ``bounds_behind``, ``bounds_far``
    what limits a value before it, right behind it, behind it and its noun; the meaning is a triple: the bound of an
    amount, of a day, of a time of day, ``""`` for none.
``deadlines``
    what limits a moment that comes some words later: "the last day to book is ...".
``fillers``
    what may stand between a bound or role and its value.
``roles``, ``shares``
    ``was``, ``now``, ``instead``, ``becomes``, ``change``, ``from`` and ``to``; ``off``, ``back``, ``extra``.
``pers``, ``fees``
    "monthly" and its like; the nouns they belong to.
``negations``
    the meaning is a pair: ``clause`` (the whole clause is negated), ``forward`` (what follows), ``none`` (not a
    negation, though it looks like one), and a modality or ``""``. Exclusions negate what they exclude.
``modals``, ``conditions``, ``breaks``
    what the sentence says of its words; what begins a condition; what begins a clause.
``function_words``, ``verbs``
    words without meaning of their own; those of them that make a phrase say something (forms of be, have, do).
``senses``, ``opposites``
    wordings of one meaning; pairs of words that reverse one.
``requests``
    verbs that ask the reader for something.
``abbreviations``, ``titles``, ``streets``
    a point behind them ends no sentence; what may be left out before a name; long and short forms in addresses.
``endings``
    what a stem drops: the key takes its place.
"""
