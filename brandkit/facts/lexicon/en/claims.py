"""Claims, requests and housekeeping in English."""

from brandkit.facts.lexicon.lexicon import Forms

_CLAIMS: Forms = {
    "superlative": "best ever, the best, best in class, best-selling, bestseller, lowest, cheapest, fastest,"
    " strongest, safest, healthiest, easiest, finest, biggest, largest, greatest, number one, no. 1, #1, nr. 1,"
    " leading, unbeatable, unbeaten, unmatched, unrivalled, unrivaled, second to none, world-class, world's first,"
    " like never before, than ever, than ever before, ever seen, never been cheaper, never been lower, record low,"
    " perfect, ultimate, find it cheaper, find them cheaper, find this cheaper, find cheaper, cheaper anywhere,"
    " cheaper elsewhere, find a lower price, find a better price, find a better deal, better price anywhere, lower"
    " price anywhere, beat our price, beat our prices, beat this price, beat any price",
    "guarantee": "guarantee, guaranteed, guarantees, guaranteeing, we promise, our promise, promised, warrant,"
    " warranted, money-back guarantee, money back guarantee, risk-free, risk free, no risk, without any risk, no"
    " strings attached, no questions asked, no catch, foolproof, 100% safe, 100% secure, completely safe, for sure,"
    " rest assured, lifetime",
    "absolute": "cannot happen again, can't happen again, will not happen again, won't happen again, never happen"
    " again, never again, once and for all, no further delays, no further delay, no more delays, no further"
    " problems, no further outages, no further interruptions, no further changes, forever, for good, for life, under"
    " any circumstances, no matter what, always on time, without exception",
    "urgency": "hurry, act now, act fast, act quickly, act today, last chance, final hours, final chance, final call,"
    " last call, don't miss, do not miss, don't wait, before it's too late, now or never, ends soon, ending soon,"
    " today only, only today, just today, this weekend only, urgent, immediately or lose, time is running out,"
    " running out of time, don't delay, be quick, flash sale, countdown",
    "scarcity": "while stocks last, while stock lasts, while supplies last, while they last, limited edition, limited"
    " availability, limited number, limited stock, limited supply, limited time, limited spaces, limited places,"
    " selling fast, sells out, sell out, selling out, sold out soon, almost gone, almost sold out, nearly gone,"
    " going fast, few left, a few left, only a few, only a few left, last few, in short supply, first come",
    "free": "free gift, free of charge, for free, complimentary, on the house, on us, no cost, at no cost, at no"
    " charge, gift with purchase, free delivery, free shipping, free returns, free trial, free sample, free upgrade",
    "prize": "win, winner, winners, prize, prizes, jackpot, lottery, raffle, giveaway, sweepstakes, cash prize",
    "proof": "clinically, scientifically, proven, certified, has been tested, have been tested, was tested, were"
    " tested, lab-tested, laboratory tested, dermatologist, doctors recommend, experts recommend, recommended by"
    " doctors, award-winning, award winning, approved by, officially approved, studies show",
    "health": "cures, cure, heals, heal, healing, miracle, anti-ageing, anti-aging, prevents disease, detox",
    "green": "eco-friendly, environmentally friendly, carbon neutral, climate neutral, carbon-neutral, climate-"
    " neutral, net zero, zero emissions, sustainable, biodegradable",
    "exclusivity": "exclusive, exclusively, members only, invitation only, vip, hand-picked for you, specially"
    " selected",
    "bonus": "cashback, cash back, bonus, bonuses, double points, extra points, free entry, loyalty points",
}  # fmt: skip
_SHAPES: Forms = {
    "superlative": "the most ~, most ~ ever, ~ than ever, best ~ in the world, biggest ~ in the world,"
    " largest ~ in the world, finest ~ in the world, best ~ on the market, best ~ in the country,"
    " biggest ~ in the country, largest ~ in the country",
}  # fmt: skip
_ACTIONS: Forms = {
    "call": "call, ring, phone, dial, telephone, give us a call, give us a ring",
    "text": "text, sms",
    "reply": "reply, respond, answer, write back, email us, e-mail us, write to us",
    "visit": "visit, come in, come by, drop in, drop by, stop by, pop in",
    "buy": "buy, shop, order, purchase, checkout, check out, add to cart, add to basket, get yours, grab",
    "book": "book, reserve, schedule, make a reservation, make an appointment",
    "register": "register, sign up, signup, enrol, enroll, subscribe, join, create an account, apply",
    "log-in": "log in, log on, sign in, login",
    "confirm": "confirm, verify, validate, activate",
    "cancel": "cancel, unsubscribe, opt out, terminate, end your",
    "pay": "pay, settle, transfer, top up, deposit",
    "donate": "donate, give",
    "volunteer": "volunteer, help out, lend a hand",
    "download": "download, install, get the app, update the app",
    "share": "share, forward, refer, tell a friend, tag, repost, retweet, invite a friend, invite your friends,"
    " invite friends",
    "newsletter": "subscribe to our newsletter, subscribe to the newsletter, join our newsletter, sign up for our"
    " newsletter, sign up to our newsletter, get our newsletter, follow us",
    "vote": "vote, rate, rate your, rate us, rate our, review us, review, leave a review, take the survey",
    "return": "return, send back, send it back, bring back, bring it back, exchange, swap",
    "discard": "throw, throw away, discard, dispose, bin, destroy, trash",
    "renew": "renew, extend, upgrade, downgrade",
    "change": "change, switch, move, swap, reschedule, rearrange, modify",
    "collect": "collect, pick up, fetch",
    "fill": "fill in, fill out, complete the form, submit, upload",
    "show": "present, show this, bring",
}  # fmt: skip
_ASKING: Forms = {
    "": "please, just, simply, now, then, and, or, today, kindly, so, also",
    "must": "must, should, you need to, have to",
}  # fmt: skip
_NON_READERS: Forms = {
    "": "i, we, they, it, he, she",
}  # fmt: skip
_HOUSEKEEPING: Forms = {
    "": "unsubscribe, opt out, opt-out, opt in, manage preferences, email preferences, preferences, view in browser,"
    " view online, view this email, privacy policy, privacy, terms, terms and conditions, imprint, legal notice,"
    " contact us, text stop, reply stop, send stop, stop to, msg & data rates, message and data rates, msgs/month,"
    " help for help, you are receiving this, you received this, registered office, registered in england, all rights"
    " reserved",
}  # fmt: skip
_OPT_OUTS: Forms = {
    "": "unsubscribe, opt out, opt-out, text stop, reply stop",
}  # fmt: skip


WORDS = {
    "claims": _CLAIMS, "claim_shapes": _SHAPES, "actions": _ACTIONS, "asking": _ASKING, "non_readers": _NON_READERS,
    "housekeeping": _HOUSEKEEPING,
    "opt_outs": _OPT_OUTS,
}  # fmt: skip
