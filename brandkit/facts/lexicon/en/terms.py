"""Words of conditions, and for whom an offer is, in English."""

from brandkit.facts.lexicon.lexicon import Forms

_RESTRICTIONS: Forms = {
    "":
    "except, excepted, exception, exceptions, excluding, excludes, exclude, exclusions, excluded, unless,"
    " provided, providing, if, only, solely, subject to, condition, conditions, terms, t&cs, t&c, t & cs, must,"
    " required, requires, eligible, eligibility, valid, while stocks last, while supplies last, new customers,"
    " first order, members only, minimum, maximum, limit, limited, selected, participating, apply, applies",
}  # fmt: skip
_PEOPLE: Forms = {
    "": "buyers, clients, customers, families, guests, households, owners, passengers, people, players,"
    " shoppers, travellers, travelers, users, visitors",
    "adult": "adult, adults", "child": "child, children, kids, teens", "student": "learners, pupils, students",
    "senior": "pensioners, seniors", "member": "members, subscribers", "resident": "residents, tenants",
    "staff": "employees, staff", "parent": "parents", "patient": "patients", "woman": "women", "man": "men",
}  # fmt: skip
_PLACES: Forms = {
    "": "seat, seats, place, places, spot, spots, space, spaces",
}  # fmt: skip
_ROADS: Forms = {
    "": "street, st, road, rd, lane, avenue, ave, boulevard, blvd, drive, square, crescent, terrace, bridge, highway",
}  # fmt: skip
_EXTRAS: Forms = {
    "delivery": "to your door, we bring, we'll bring, bring it to you, delivery, deliveries,"
    " deliver, delivers, delivered, ship, ships, shipping, postage, p&p",
    "returns": "returns, return, send back",
    "parking": "parking, park, car park",
    "gift": "gift, gifts, present, presents, goodie bag, goody bag, surprise, giveaway, freebie",
    "food": "drink, drinks, coffee, tea, beer, wine, prosecco, champagne, cocktail, refreshments, snack,"
    " snacks, cake, lunch, breakfast, dinner, dessert, popcorn, ice cream, pizza",
    "thing": "t-shirt, t-shirts, tshirt, tee, mug, tote, tote bag, cap, poster, sticker, stickers, notebook,"
    " towel, towels, keyring, water bottle",
    "wifi": "wifi, wi-fi",
    "upgrade": "upgrade, upgrades",
    "fitting": "installation, fitting, assembly",
    "insurance": "insurance, warranty",
    "ride": "shuttle, transfer, transfers",
    "voucher": "voucher, vouchers, gift card",
}  # fmt: skip

WORDS = {"restrictions": _RESTRICTIONS, "people": _PEOPLE, "places": _PLACES, "roads": _ROADS, "extras": _EXTRAS}
