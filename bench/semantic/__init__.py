"""Whether the model of ``brandkit[semantic]`` tells what is added from what is said in other words.

``material/PART.LANGUAGE.yaml`` are sources with sentences that say the same, sentences that are added, right sentences
with a clause added, which stands in brackets, and lines that open a text and promise nothing. The limits
(`brandkit/semantic/pinned.py`) and the rules for openings (`brandkit/semantic/openings.py`) were chosen on the part
``development``; the part ``test`` was written at the same time and looked at afterwards.
"""
