"""The words of English sentences; the categories are explained in the package."""

from brandkit.facts.lexicon.lexicon import Forms

_BOUNDS: Forms = {
    ("up-to", "until", "until"): "up to, up till, up until, up to and including",
    ("up-to", "by", "by"): "no later than, not later than",
    ("within", "", ""): "within, within the next, in the next",
    ("up-to", "", ""): "as much as, as many as, at most, at the most, a maximum of, maximum of, maximum, max, max.,"
    " no more than, not more than, never more than, not exceeding, not to exceed, capped at, limited to, limit of,"
    " limit, a limit of, not over",
    ("at-least", "from", "from"): "no earlier than, not earlier than, not before, from, starting from, starting at,"
    " starting, beginning, starting with, as from",
    ("at-least", "", ""): "at least, a minimum of, minimum of, minimum, min, min., no less than, not less than, no"
    " fewer than, minimum order, minimum spend, minimum purchase, minimum age, upwards of, as low as, starts at,"
    " start at, not under",
    ("over", "", ""): "over, more than, above, exceeding, in excess of, greater than, higher than, older than,"
    " longer than",
    ("under", "", ""): "under, less than, below, fewer than, lower than, younger than,"
    " shorter than",
    ("about", "about", "about"): "about, approx, approx., approximately, around, roughly, circa, ca., ~, an"
    " estimated, nearly, almost, close to",
    ("only", "only", "only"): "only, just, solely",
    ("", "until", "until"): "until, till, til, 'til, through, thru, through to, good through, valid through, expires"
    " end of",
    ("", "by", "by"): "before the end of, by, due by, by the end of, ends, ending, ends on, end on, runs out on,"
    " run out on, runs out, run out, expires, expire,"
    " expires on, expiring, closes, close on, closing, at the latest by",
    ("", "before", "before"): "before, prior to, ahead of, earlier than",
    ("", "from", ""): "as of, effective, effective from, commencing, starts, starts on, begins, begins on, start on,"
    " begin on",
    ("", "", ""): "price up to, fee up to, rent up to, premium up to, bill up to",  # is put up to
    ("", "after", "after"): "after, later than", ("since", "since", "since"): "since, ever since",
}  # fmt: skip
_BOUNDS_BEHIND: Forms = {
    ("at-least", "from", "from"): "+",
    ("at-least", "", ""): "minimum, min, min., or more, and up, & up, & older, & over, and over, or over, and above,"
    " or above, at least, upwards, minimum order, minimum spend, or higher, or older, and older, & above, and"
    " more, & more",
    ("up-to", "", ""): "maximum, max, max., tops, or less, or fewer, or under, and under, or below, at most, or"
    " younger, and younger, or lower, limit, & under, & younger, & below, and below",
    ("about", "about", "about"): "or so, approximately, approx", ("only", "only", "only"): "only",
    ("", "from", "from"): "onward, onwards, or later, and later, and after, or after",
    ("", "by", "by"): "at the latest, latest, or earlier, or sooner",
}  # fmt: skip
_BOUNDS_FAR: Forms = {
    ("at-least", "", ""): "or more, minimum, at least, or older",
    ("up-to", "", ""): "or less, or fewer, maximum, max, at most, or younger",
}  # fmt: skip
_DEADLINES: Forms = {
    "by": "deadline, last day, last chance, final day, closing date, cut-off, cutoff, last date, offer ends, sale"
    " ends, closing day, expiry date, expiration date",
    "from": "bookings open, bookings open on, booking opens, registration opens, registrations open, sales open,"
    " sale opens, ticket sales start, doors to booking open",
}  # fmt: skip
_FILLERS: Forms = {
    "": "a, an, the, of, to, in, on, at, is, are, was, be, total, total of, this, next, order, orders, order of,"
    " orders of, spend, spending, value, just, end, end of, close, close of, business, midnight on, your, our,"
    " another, date, noon on, time, and including, including, all, day",
}  # fmt: skip
_ROLES: Forms = {
    "was": "was, were, previously, formerly, originally, last year, last month, last year's price, used to be, used"
    " to pay, old price, old, original price, before, usually, normally, regular price, list price, rrp, regularly,"
    " due",
    "now": "now, this year, this month, new price, new, from now on, is now, are now, today's price",
    "instead": "instead of, rather than, up from, down from, reduced from, replacing, in place of",
    "becomes": "becomes, →, ->, =>, turns into, becoming, will become, is replaced by",
    "change": "grow, grows, grew, growing, grown, rise, rises, rose, rising, increase, increases, increased,"
    " increasing, go, goes, going, went, goes up, drop, drops, dropped, dropping, fall, falls, fell, falling, cut,"
    " cuts, cutting, reduce, reduces, reduced, reducing, lower, lowers, lowered, change, changes, changed, changing,"
    " move, moves, moved, moving, raise, raises, raised, raising, upgrade, upgraded, upgrading, upgrades, jump,"
    " jumps, double, doubles, switch, switches, switching, improve, improves, postponed, rescheduled, pushed,"
    " brought forward",
    "from": "from", "to": "to",
}  # fmt: skip
_DIRECTIONS: Forms = {
    "up": "rises, rising, rose, risen, increases, increase, increased, increasing, goes up, go up, went up,"
    " going up, raises, raised, raising, climbs, dearer, more expensive, up from",
    "down": "falls, falling, fell, drops, dropped, dropping, decreases, decrease, decreased, decreasing,"
    " goes down, go down, went down, going down, lowers, lowered, lowering, cheaper, less expensive,"
    " down from",
}  # fmt: skip
_AGES: Forms = {
    "was": "old, previous, former, was, were, originally, before, previously, formerly, regular, original",
    "now": "new, now",
    "today": "today, current, currently",
    "until": "until now, up to now, so far, until",
    "from": "from, starting, as of",
}  # fmt: skip
_SHARES: Forms = {
    "off": "off, discount, save, saves, saving, savings, reduction, cheaper, discounted by, rebate, reduced by",
    "back": "back, cash back, cashback", "extra": "extra, late fee, late charge, surcharge, on top, additional, bonus",
}  # fmt: skip
_PERS: Forms = {
    "month": "every month, each month, monthly, for the month",
    "year": "every year, each year, yearly, annual, annually, for the year, for a year, for one year",
    "week": "every week, each week, weekly", "day": "daily", "quarter": "quarterly",
    "hour": "hourly", "night": "nightly",
}  # fmt: skip
_FEES: Forms = {
    "": "fee, fees, price, prices, cost, costs, charge, charges, payment, payments, bill, rate, rent, premium",
}  # fmt: skip
_NEGATIONS: Forms = {
    ("clause", ""): "not, never, n't, don't, doesn't, didn't, isn't, aren't, wasn't, weren't, haven't, hasn't,"
    " hadn't, ain't, neither, no longer, hardly, excluded, exempt, exempted, sit this one out, sits this one out,"
    " sit out, sits out, unable to, nothing to, refuse to, refuses to, fail to, fails to, prohibited, forbidden,"
    " banned",
    ("clause", "will"): "won't, will not, wouldn't, shan't", ("clause", "can"): "can't, cannot, couldn't, can not",
    ("clause", "must"): "mustn't, shouldn't, must not, should not, don't need to, do not need to, doesn't need to,"
    " does not need to, don't have to, do not have to, needn't, need not, doesn't have to, does not have to, not"
    " required to",
    ("without", ""): "without",
    ("forward", ""): "no, nobody, nothing, none, nor, no one, neither of, excl, excl., excludes, exclude,"
    " excluding, except, except for, excepting, other than, apart from, aside from, all but, free of, free from,"
    " exclusive of, with the exception of, minus",
    ("next", ""): "not on, not for",
    ("instead", ""): "instead of, rather than, in place of, replacing, in lieu of",
    ("none", ""): "not only, not just, never more than, no later than, not later than, no earlier than, not earlier"
    " than, not before,"
    " no more than, not more than, no less than, not less than, no fewer than, don't forget, do not forget, don't"
    " forget to, do not forget to, don't miss, do not miss, no matter, why not, don't worry, no worries, no problem,"
    " no doubt, no wonder, don't hesitate, do not hesitate, don't hesitate to, do not hesitate to, nothing but, not"
    " to mention, never mind, don't wait, not long, no., not least, can't wait, not exceeding, not to exceed, no"
    " sooner, not over, not under, if not, do not wait, can't miss",
}  # fmt: skip
_MODALS: Forms = {
    "must": "must, have to, has to, need to, needs to, are required to, is required to, required, mandatory,"
    " compulsory, obliged"
    " to, should, ought to, is to, are to, shall, need",
    "may": "may, might, could, possibly, perhaps, maybe, potentially, may want to, might want to, you may want to,"
    " you may be able to, may be able to, probably, likely to, you may be, you may get, you may receive, you may"
    " have, you may see, you may experience, you may lose",
    "can": "optional, voluntary, recommended, we recommend, advisable, we advise, advised, suggested, we suggest,"
    " encouraged,"
    " can, able to, free to, allowed to, you may, welcome to, can also, you may also, optional, optionally",
    "will": "will, going to, 'll, shall be, won't",
    "aim": "aim, aim to, aims to, try to, trying to, plan to, plans to, hope to, hopes to, intend to, intends to,"
    " expect to, expects to, strive to, should be able to, we'd like to, would like to",
    "": "at will, free will, a can, tin can, can of, last will, a must, the will, a will",
}  # fmt: skip
_ADVICE: Forms = {
    "": "recommend, recommended, recommends, advise, advised, advisable, suggest, suggested",
    "should": "should, ought, best",
}  # fmt: skip
_CONDITIONS: Forms = {
    "if": "if, in case, whether, provided, as long as, so long as, should you, when, whenever,"
    " once you, once you've, once you're, once your, once we, once we've, once it, once it's, once they, once the, once"
    " this, once that, once a, once an, once all",
    "unless": "unless, except if, except when",
}  # fmt: skip
_BREAKS: Forms = {
    "but": "but, because, while, whereas, although, though, so that, which, who, however, yet, then, that's, it's,"
    " so, otherwise",
    "and": "and, plus, &", "or": "or",
}  # fmt: skip
_FUNCTION_WORDS: Forms = {
    "": "somebody, someone, something, anybody, anyone, anything, any time, anytime, at any time, a, an, the, this,"
    " that, these, those, of, to, in, on, at, by, for, from, with, into, onto, upon, as, than, about, up, out, off,"
    " per, via, and, or, but, so, nor, if, then, else, when, while, because, since, until, till, through, thru,"
    " during, between, within, among, against, across, along, around, near, past, i, me, my, mine, we, us, our,"
    " ours, you, your, yours, he, him, his, she, her, hers, it, its, they, them, their, theirs, who, whom, whose,"
    " which, what, there, here, where, how, why, ones, am, is, are, was, were, be, been, being, has, have, had,"
    " having, do, does, did, doing, done, will, would, shall, should, can, could, may, might, must, not, no, yes,"
    " please, just, also, too, very, really, still, already, even, any, some, such, same, own, other, another, both,"
    " either, each, every, all, more, most, much, many, less, least, few, fewer, again, once, ever, get, gets,"
    " getting, got, gotten, let, lets, let's, it's, that's, you're, we're, they're, you've, we've, they've, i'm,"
    " you'll, we'll, they'll, it'll, you'd, we'd, i'll, there's, here's, what's, who's, hi, hello, hey, dear,"
    " thanks, thank, oh, s, t, re, mr, mrs, ms, instead, rather, though, although, however, yet, w, excl, e, g, etc,"
    " whenever you like, whenever you want, at any point, that means, this means, which means, meaning that",
}  # fmt: skip
_VERBS: Forms = {
    "": "am, is, are, was, were, be, been, being, has, have, had, do, does, did, will, would, shall, should, can,"
    " could, may, might, must, isn't, aren't, don't, doesn't, didn't, won't, can't, cannot, it's, you're, we're,"
    " you'll, we'll, it'll, never, we, you, they, it",
}  # fmt: skip
_REQUESTS: Forms = {
    "": "activate, add, apply, ask, avoid, be, boil, book, bring, browse, buy, call, cancel, change, check, choose,"
    " claim, click, close, collect, come, compare, complete, confirm, contact, discover, donate, download, drop,"
    " email, enjoy, enter, explore, fill, find, follow, get, give, go, grab, help, hurry, ignore, install, join,"
    " keep, learn, let, log, look, make, manage, meet, message, open, order, pay, phone, pick, plan, press, put,"
    " quote, read, redeem, register, remember, renew, reply, request, rerun, re-run, reserve, return, review, ring,"
    " rsvp, run, save, scan, schedule, see, select, send, share, shop, show, sign, stop, stay, submit, subscribe,"
    " switch, take, talk, tap, tell, text, throw, track, try, turn, unplug, unsubscribe, update, upgrade, use,"
    " verify, view, visit, vote, wait, watch, write",
}  # fmt: skip
_ON_DAYS: Forms = {
    "": "on",
}  # fmt: skip
_ENDS: Forms = {
    "": "end",
}  # fmt: skip
_WITHS: Forms = {
    "": "with",
}  # fmt: skip
_PRICES: Forms = {
    "free": "free", "chargeable": "chargeable",
}  # fmt: skip
_ABBREVIATIONS: Forms = {
    "": "dr, mr, mrs, ms, prof, st, rd, ave, blvd, no, nos, vs, etc, approx, excl, incl, min, max, jan, feb, mar,"
    " apr, jun, jul, aug, sept, sep, oct, nov, dec, mon, tue, tues, wed, thu, thurs, fri, sat, sun, inc, ltd, co,"
    " dept, est, ext, fig, hr, hrs, mt, ft, sq, tel, ph, rev, jr, sr, gen, gov, sen, hon, messrs, ca, cf, al, pp,"
    " vol, ed, apt, ste",
}  # fmt: skip
_FEE_PERS: Forms = {
    "month": "mo. fee", "year": "annual fee, yearly fee, yearly price",
}  # fmt: skip
_PRONOUNS: Forms = {
    "": "i, you, we, they, it, he, she",
}  # fmt: skip
_REQUEST_OPENERS: Forms = {
    "": "please, now, just, then, so, simply, always, today, kindly, here, to, also, and, or, instead, don't forget"
    " to, do not forget to, remember to, be sure to, first",
}  # fmt: skip

WORDS: dict[str, Forms] = {
    "bounds": _BOUNDS, "bounds_behind": _BOUNDS_BEHIND, "bounds_far": _BOUNDS_FAR, "deadlines": _DEADLINES,
    "advances": {"": "in advance, ahead, beforehand, prior, earlier"},
    "spread": {"": "spread, spreads, paid, pay, payable, repaid, instalments, installments"},
    "bound_fillers": _FILLERS, "roles": _ROLES, "directions": _DIRECTIONS,
    "role_shares": _SHARES, "ages": _AGES, "pers": _PERS, "fees": _FEES,
    "negations": _NEGATIONS, "modals": _MODALS, "advice": _ADVICE, "conditions": _CONDITIONS, "breaks": _BREAKS,
    "withs": _WITHS, "on_days": _ON_DAYS, "pasts": {"": "last, past, previous, preceding"},
    "ends": _ENDS, "prices": _PRICES,
    "function_words": _FUNCTION_WORDS, "verbs": _VERBS,
    "requests": _REQUESTS, "abbreviations": _ABBREVIATIONS, "fee_pers": _FEE_PERS,
    "pronouns": _PRONOUNS, "request_openers": _REQUEST_OPENERS,
}  # fmt: skip
