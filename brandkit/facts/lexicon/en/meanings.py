"""What English words mean and how they vary: the same, the opposite, endings, short forms."""

from brandkit.facts.lexicon.lexicon import Forms

_SENSES: Forms = {
    "include": "include, includes, included, including, incl, inc, all-in, all in, included in the price,"
    " part of the price, part of the fare, part of the fee, part of the ticket, in the price",
    "free": "free, at no charge, at no cost, at no extra cost, at no extra charge, free of charge, for free, for"
    " nothing, and nothing for, without charge,"
    " without a fee, without any charge, without extra charge, without extra cost, at no"
    " additional cost, without cost, on us, on the house, no charge, no cost, no extra charge, no"
    " extra cost, no fee, complimentary, cost-free, without paying extra, without any fee,"
    " you pay nothing, pay nothing, pays nothing, costs"
    " nothing, cost nothing, nothing to pay",
    "chargeable": "costs extra, cost extra, charged separately, payable separately, sold separately, is extra,"
    " are extra, chargeable, at a charge, at charge, for a fee, at a cost, with a charge, with a fee, for a small fee,"
    " for an extra fee, for a small charge, fee applies, fees apply, charge applies, charges apply, at extra cost,"
    " at an extra charge, costs something, cost something, plus vat, plus tax, plus taxes, plus fees, plus shipping,"
    " plus postage, plus delivery, plus p&p, before tax, before taxes, before vat, taxes extra, vat extra",
    "immediately": "immediately, right away, right now, at once, straight away, now, instantly, straightaway,"
    " without delay, asap",
    "begin": "begin, begins, began, begun, beginning, start, starts, started, starting, commence, commences, kick"
    " off, kicks off",
    "end": "end, ends, ended, ending, finish, finishes, finished, conclude, concludes, wrap up, wraps up, is over,"
    " are over, be over, is up, run out, runs out, expire, expires",
    "buy": "buy, buys, bought, order, purchase, purchased, purchases, ordered, buying",
    "call": "call, ring, phone, telephone, give us a call, give us a ring, calling, dial",
    "picture": "picture, photo, photograph, image, photos, pictures, images, pic, pics",
    "stop": "stop, cease, quit, discontinue, stopping, stopped",
    "give": "give, gave, given, giving, donate, donation, donated, gift, gifts, donations",
    "kid": "kid, kids, child, children, kids', kid's, children's, child's",
    "adult": "adult, adults, grown-up, grown-ups, grownup, grownups",
    "home": "home, homes, house, houses, household, households",
    "automatically": "automatically, auto, automatic, by itself, on its own, by themselves",
    "cancel": "cancel, cancels, cancelled, canceled, cancelling, canceling, cancellation, call off",
    "eat": "eat, eats, ate, eaten, eating, food",
    "share": "share, shared, shares, sharing, pass on, passed on, disclose, disclosed, give out",
    "ignore": "ignore, disregard, ignored, disregarded",
    "need": "need, needs, needed, require, requires, required, necessary, must have",
    "affected": "affected, affect, affects, impacted, impact, touched",
    "fine": "fine, ok, okay, all right, alright, allowed, permitted",
    "takeaway": "takeout, take-out, takeaway, take-away, to go", "person": "person, people, persons",
    "vehicle": "vehicle, vehicles, car, cars", "show": "show, shows, shown, present, presented",
    "ahead": "ahead, before, beforehand, in advance, prior, earlier", "only": "only, exclusively, solely, exclusive",
    "every": "every, each, all", "refund": "refund, refunded, money back, refunds, reimbursement",
    "rerun": "rerun, re-run, run again",
    "signup": "sign up, signed up, sign-up, register, registered, subscribe, subscribed, subscribing, registering",
    "open": "open, opened, opening", "close": "close, closed, closing, closes, shut, shuts",
    "deliver": "deliver, delivered, delivers, delivery, deliveries, ship, ships, shipped, shipping",
    "return": "return, returns, returned, returning, send back, sent back, take back, took back, bring back,"
    " take it back, bring it back, send it back, take them back, bring them back, send them back",
    "email": "email, e-mail, emails, e-mails, mail",
    "choose": "choose, chosen, choosing, pick, picked, select, selected",
    "change": "change, changed, changes, changing, switch, switched, swap, alter, altered, exchange, exchanged,"
    " exchanges, exchanging",
    "wait": "wait, waiting, waits", "drink": "drink, drinking, drank, drunk, drinks", "valid": "valid, validity, good",
    "under": "under, below, younger", "sell": "sell, sold, sells, selling, resell, resold",
    "bring": "bring, brought, brings, bringing, take along", "send": "send, sent, sends, sending",
    "go": "go, went, gone, goes, going", "come": "come, came, comes, coming", "keep": "keep, kept, keeps, keeping",
    "leave": "leave, left, leaves, leaving", "lose": "lose, lost, loses, losing", "make": "make, made, makes",
    "meet": "meet, met, meets, meeting", "pay": "pay, paid, pays, paying", "run": "run, ran, runs, running",
    "see": "see, saw, seen, sees", "speak": "speak, spoke, spoken, speaks", "take": "take, took, taken, takes, taking",
    "tell": "tell, told, tells", "wear": "wear, wore, worn, wears", "write": "write, wrote, written",
    "hold": "hold, held, holds", "find": "find, found, finds", "break": "break, broke, broken",
    "win": "win, won, wins", "know": "know, knew, known", "grow": "grow, grew, grown", "fall": "fall, fell, fallen",
    "rise": "rise, rose, risen", "accept": "accept, accepted, accepts, accepting",
    "replace": "replace, replaced, replacement, replacing", "travel": "travel, travelling, traveling, travelled",
    "contact": "contact, contacting, get in touch, reach", "ticket": "ticket, tickets",
    "welcome": "welcome, welcomed, feel free", "without": "free from, free of",
    "doctor": "doctor, physician", "allergy": "allergy, allergies, allergic",
    "arrive": "arrive, arrives, arrived, arriving, arrival", "depart": "depart, departs, departure, departing",
    "renew": "renew, renews, renewed, renewal, renewing", "confirm": "confirm, confirms, confirmed, confirmation",
    "unlimited": "unlimited, limitless, without limit, as often as you like, as often as you want,"
    " as often as you wish,"
    " as many times as you like, as many times as you want, as many as you like, any number of times",
    "once": "one time only, only once, just once, a single time, once only, once",
    "stay": "stay, stays, stayed, remain, remains, unchanged",
}  # fmt: skip
_OPPOSITES: Forms = {
    "monthly": "weekly, daily, yearly, annually, quarterly", "weekly": "daily, yearly, annually",
    "annual": "monthly, weekly", "north": "south", "east": "west", "northern": "southern", "eastern": "western",
    "over": "under", "above": "below", "open": "closed, close, shut", "before": "after", "include": "exclude",
    "included": "excluded, chargeable", "new": "existing, old, current", "left": "right", "upstairs": "downstairs",
    "online": "offline, in-store, instore", "indoor": "outdoor", "indoors": "outdoors", "safe": "unsafe, dangerous",
    "hot": "cold", "adult": "child, kid", "adults": "children, kids", "start": "end, stop", "increase": "decrease",
    "raise": "cut, lower", "up": "down", "first": "last", "earlier": "later", "more": "less, fewer",
    "cheaper": "dearer", "inside": "outside", "on": "off", "enter": "leave", "arrive": "depart, leave",
    "arrival": "departure", "return": "keep", "accept": "refuse, decline, reject",
    "allowed": "forbidden, prohibited, banned", "valid": "invalid, void", "required": "optional",
    "mandatory": "optional, voluntary", "free": "chargeable", "full": "partial, half",
    "refundable": "nonrefundable", "manual": "automatic", "manually": "automatically", "public": "private",
    "win": "lose", "older": "younger", "members": "nonmembers, everyone", "domestic": "international",
    "dine": "takeout, takeaway", "weekdays": "weekends", "front": "back, rear", "upper": "lower", "top": "bottom",
    "credit": "debit", "morning": "evening, afternoon", "single": "double, joint", "male": "female",
    "men": "women", "boys": "girls", "some": "all, none", "always": "never", "available": "unavailable",
    "hard": "soft", "wet": "dry", "maximum": "minimum", "resident": "visitor", "residents": "visitors, nonresidents",
    "outbound": "inbound, return", "incoming": "outgoing", "permanent": "temporary", "temporarily": "permanently",
    "eligible": "ineligible", "confirmed": "cancelled, canceled, postponed", "approved": "rejected, declined",
    "once": "unlimited, twice",
    "rise": "fall, drop, decrease", "cash": "card", "stay": "rise, fall, increase, decrease, drop, climb, double",
    "reduce": "increase, raise", "go up": "go down", "add": "remove, deduct", "extend": "shorten", "gain": "lose",
    "renew": "end",
    "lock": "unlock", "block": "unblock", "subscribe": "unsubscribe", "connect": "disconnect", "resume": "pause",
    "enable": "disable", "approve": "deny, refuse", "upgrade": "downgrade", "delete": "keep", "keep": "lose",
    "early": "late", "longer": "shorter, less",
    "large": "small", "long": "short", "high": "low", "highest": "lowest", "best": "worst",
    "least": "most", "fresh": "frozen", "raw": "cooked", "day": "night",
    "landlord": "tenant", "employer": "employee", "parents": "children", "internal": "external", "original": "copy",
    "together": "separately", "paper": "digital", "rural": "urban", "wired": "wireless", "weekday": "weekend",
}  # fmt: skip
_DENIED: Forms = {
    "free": "pay, cost",
}  # fmt: skip
_ENDINGS: Forms = {
    "": "'s, s, es, ed, ing, ings, e, ly, er's, al, als, ment, ments, ation, ations, ion, ions",
    "i": "y, ies, ied, ily, iest",
}  # fmt: skip
_ADVERB_ENDINGS: Forms = {
    "": "ly",
}  # fmt: skip
_LIGHT: Forms = {
    "": "once, only once, just once, a single time, once only, one time only, before, after, over, under, above,"
    " below, age, ages, aged, pay, pays, paid, get, receive, make, take,"
    " first, also, only, needed, need, necessary, required, require, needs, available, valid, apply, applies,"
    " include, included, includes, including, count, counts, offer, eligible, use, using, used, allowed, permitted,"
    " work, works, please, good",
}  # fmt: skip
_TITLES: Forms = {
    "": "dr, doctor, mr, mister, mrs, ms, miss, prof, professor, sir, dame, rev, reverend, the",
}  # fmt: skip
_STREETS: Forms = {
    "street": "st, street", "road": "rd, road", "avenue": "ave, av, avenue", "boulevard": "blvd, boulevard",
    "lane": "ln, lane", "drive": "dr, drive", "square": "sq, square", "place": "pl, place", "court": "ct, court",
    "highway": "hwy, highway", "parkway": "pkwy, parkway", "terrace": "ter, terrace", "crescent": "cres, crescent",
    "mount": "mt, mount", "fort": "ft, fort", "suite": "ste, suite", "apartment": "apt, apartment",
    "building": "bldg, building", "and": "&, and", "centre": "ctr, center, centre", "high": "high, hi",
    "north": "n, north", "south": "s, south", "east": "e, east", "west": "w, west", "number": "no, number, nr",
}  # fmt: skip
_CEASING: Forms = {
    "": "off, out, cut, shut, stop, stops, stopped, stopping, cancel, cancels, cancelled, canceled, suspend,"
    " suspended, interrupt, interrupted, interruption, close, closes, closed, halt, halted, pause, paused, cease,"
    " ceases, ceased, skip, skips, skipped, lack, lacks, missing, refuse, refuses, refused, fail, fails, avoid,"
    " prevent, prevents, end, ends, ended, gone, empty, dry, disconnected, unavailable, down, shuts, finale",
}  # fmt: skip
_SOMETHINGS: Forms = {
    "": "something, anything",
}  # fmt: skip

WORDS: dict[str, Forms] = {
    "senses": _SENSES,
    "opposites": _OPPOSITES,
    "contrary_prefixes": {"": "un, in, im, ir, il, non, dis"},
    "denied": _DENIED,
    "ceasing": _CEASING,
    "ceasing_last": {"": "off, out"},
    "somethings": _SOMETHINGS,
    "endings": _ENDINGS,
    "adverb_endings": _ADVERB_ENDINGS,
    "light": _LIGHT,
    "titles": _TITLES,
    "streets": _STREETS,
}
