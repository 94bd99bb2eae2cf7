"""What people must find in a message, in English."""

from brandkit.facts.lexicon.lexicon import Forms

WORDS: dict[str, Forms] = {
    "stop_keywords": {"": "stop, stopall, unsubscribe, end, quit, cancel, revoke, optout"},
    "help_keywords": {"": "help, info"},
    "leaving": {
        "": "unsubscribe, unsubscribing, opt out, opt-out, opting out, stop receiving, stop these, no longer wish to"
        " receive, no longer want, don't want these, manage preferences, manage your preferences, update your"
        " preferences, email preferences, subscription preferences",
    },
    "pressing": {"": "press, dial"},
    "disclosures": {
        "": "ad, ads, advert, advertisement, advertising, advertorial, sponsored, paid partnership, paid promotion,"
        " paid for by, promoted",
    },
    "empty_labels": {
        "": "here, click here, tap here, click, tap, press here, click this, this, this link, link, more,"
        " read more, see more,"
        " learn more, find out more, more info, more information, details, go here, follow this link",
    },
}  # fmt: skip
