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

WORDS = {"restrictions": _RESTRICTIONS, "people": _PEOPLE, "places": _PLACES, "roads": _ROADS}
