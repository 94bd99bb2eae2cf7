"""What people who work on a text write to each other, in English."""

from brandkit.facts.lexicon.lexicon import Forms

_NOTES: Forms = {
    "":
    "note to self, do not send yet, don't send yet, check with legal, legal to check, legal to approve,"
    " legal to confirm, needs legal approval, pending legal, awaiting sign-off, needs sign-off, copy to come,"
    " more copy here, link goes here, image goes here, photo goes here, logo goes here, add link here, insert link,"
    " insert image, insert photo, placeholder text, dummy text, please proofread, needs proofreading,"
    " fact-check this, confirm with client",
}  # fmt: skip
_ASIDES: Forms = {
    "":
    "check price, check prices, check the price, check date, check dates, check the date, check spelling,"
    " check figures, check wording, check this, double-check, double check, confirm price, confirm date,"
    " is this right, is this still right, is this correct, tbc, tbd, tba, to be checked, ask legal, ask marketing,"
    " awaiting approval, pending approval, final wording, please advise",
}  # fmt: skip
_TASKS: Forms = {
    "":
    "check, checks, confirm, confirms, verify, insert, add, replace, update, approve, rewrite, reword, shorten,"
    " placeholder, pending, missing, fixme, proofread, translate",
}  # fmt: skip
_THINGS: Forms = {
    "":
    "link, url, photo, image, picture, logo, video, name, first name, date, price, code, time, address, text, copy,"
    " headline, button, cta, signature, number, here, company name, your name",
}  # fmt: skip
_HEADS: Forms = {
    "":
    "draft, placeholder, tk, first draft, internal",
}  # fmt: skip

WORDS = {
    "notes": _NOTES, "note_asides": _ASIDES, "note_tasks": _TASKS, "note_things": _THINGS, "note_heads": _HEADS,
}  # fmt: skip
