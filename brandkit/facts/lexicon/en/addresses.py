"""The English words around what people type or press; the package explains the categories."""

from collections.abc import Mapping

from brandkit.facts.lexicon.lexicon import Forms

_SIGNS: Forms = {
    ".": "dot", "/": "slash, forward slash, stroke", "-": "dash, hyphen, minus sign", "_": "underscore, under score",
    "@": "at sign, at symbol", "@?": "at", "+": "plus",
    "?": "question mark", "=": "equals sign, equal sign", "&": "ampersand", "#": "hash sign, hash",
    "": "all one word, one word, written as one word, no spaces, all together",
}  # fmt: skip
_REPEATS: Forms = {2: "double", 3: "triple, treble"}
_DIGITS: Forms = {0: "oh"}
_LETTER_NAMES: Forms = {"z": "zed, zee", "w": "double u", "h": "aitch"}
_LETTER_WORDS: Forms = {"": "a, i, o"}
_LETTER_HELPS: Forms = {"": "for, as in, like"}
_EDGES: Forms = {
    "": "the, an, our, your, my, their, its, his, her, this, that, us, we, you, it, them, at, on, in, to, into, via,"
    " from, or, and, with, without, under, over, by, before, after, until, till, through, for, of, off, as, is,"
    " are, was, will, be, can, may, must, not, no, also, just, please, simply, then, so, if, when, where, here,"
    " there, now, today, tonight, tomorrow, directly, about",
}  # fmt: skip
_OPENERS: Forms = {
    "": "visit, go, going, head, see, find, check, register, confirm, renew, book, order, shop, give, read, learn,"
    " join, manage, view, get, browse, change, compare, track, start, log, sign, website, web, site, webpage,"
    " page, address, url, link, online, more, details, everything, using, typing, type, enter, use",
}  # fmt: skip
_MAIL_CUES: Forms = {"": "email, e-mail, mail, write, writing, emailing, reply, message"}
_PHONE_CUES: Forms = {
    "": "call, calling, phoning, phone, telephone, tel, ring, ringing, dial, mobile, cell, fax, hotline, helpline,"
    " freephone, toll, text, texting, whatsapp, sms, landline, ph, reach, speak, voicemail, number is, or on",
}
_PHONE_LINKS: Forms = {"": "on, to, us"}
_CODE_CUES: Forms = {
    "": "code, codes, promo code, promotional code, discount code, voucher code, coupon code, access code, gift code,"
    " security code, confirmation code, verification code, passcode, pass code, pin, pin code, pin number, otp,"
    " one-time code, password, coupon, promo, keyword, booking code, entry code, door code, licence key, license key",
}
_ITEM_CUES: Forms = {
    "": "flight, flights, gate, model, models, model number, part number, ref, ref., reference, reference number,"
    " booking, booking reference, booking number, order, order number, order no, order no., invoice, invoice number,"
    " ticket, ticket number, tracking number, seat, platform, terminal, train, bus, route, bay, zone, stand, track,"
    " locker, registration, registration number, plate, number plate, license plate, vehicle, batch, lot, lot"
    " number, batch number, serial, serial number, membership number, customer number, account number, policy,"
    " policy number, case, case number, claim number, confirmation number, record locator, version, row, sku,"
    " article, item number, charity no, charity no., charity number, company no, company no., company number, reg"
    " no, reg no., permit, zip, room, rooms, coach, carriage, postcode, zip code, iban, account, meter, meter"
    " number, licence, permit number",
}
_TAIL_CUES: Forms = {
    "": "ending in, ending with, ending, ends in, ends with, last four digits, last 4 digits, last four, last 4",
}
_NUMBER_CUES: Forms = {
    "": "order, invoice, ref, reference, booking, tracking, account, iban, card, policy, case, ticket, serial, batch,"
    " lot, sku, model, charity, company, vat, isbn, ean, id, permit, licence, license, registration, sort, bic,"
    " swift, version",
}
_FILLERS: Forms = {
    "": "is, are, was, number, no, no., nr, num, your, the, our, of, this, will be, reads, named, called, with, to,"
    " it's, for you, now",
}

WORDS: Mapping[str, Forms] = {
    "spoken_signs": _SIGNS,
    "spoken_repeats": _REPEATS,
    "spoken_digits": _DIGITS,
    "letter_names": _LETTER_NAMES,
    "letter_words": _LETTER_WORDS,
    "letter_helps": _LETTER_HELPS,
    "address_edges": _EDGES,
    "address_openers": _OPENERS,
    "mail_cues": _MAIL_CUES,
    "phone_cues": _PHONE_CUES,
    "phone_links": _PHONE_LINKS,
    "code_cues": _CODE_CUES,
    "item_cues": _ITEM_CUES,
    "tail_cues": _TAIL_CUES,
    "number_cues": _NUMBER_CUES,
    "code_fillers": _FILLERS,
}
