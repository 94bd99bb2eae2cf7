"""Parameters of an address that say where a reader came from, not where they go.

Two addresses that differ in these alone lead to the same page. A name that a shop may use for what it sells (``id``,
``p``, ``page``, ``code``, ``lang``) is never here: silence about a changed target would be worse than an alarm.
"""

_MEASURING = {
    "Google Analytics and Ads": "utm_id gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid _ga _gl",
    "Meta": "fbclid igshid igsh mibextid",
    "Microsoft and LinkedIn": "msclkid li_fat_id",
    "X, TikTok, Snapchat, Pinterest, Reddit": "twclid ttclid sccid epik rdt_cid",
    "Yandex": "yclid ysclid",
    "mail senders (Mailchimp, HubSpot, Klaviyo, Marketo, Drip, Vero, Emarsys, Brevo, Omeda)": (
        "mc_cid mc_eid _hsenc _hsmi hsctatracking _kx _ke mkt_tok __s vero_id vero_conv sc_src sc_lid sc_uid "
        "sc_llid sc_eh oly_anon_id oly_enc_id"
    ),
    "Adobe and others": "s_cid s_kwcid ef_id cmpid cid_source wickedid irclickid",
}
"""Set by programs; by who makes them."""

_MARKERS = {
    "what people write by hand to tell channels apart": "src ref source medium campaign channel referrer via",
}

PREFIXES = ("utm_", "mtm_", "pk_", "matomo_", "hsa_", "at_campaign", "at_medium")
"""Families of names: urchin (Google), Matomo and its older Piwik names, HubSpot ads, Piano."""

NAMES = frozenset(name for names in (*_MEASURING.values(), *_MARKERS.values()) for name in names.split())


def is_tracking(name: str) -> bool:
    """Return whether a parameter of that name, in small letters, only says where a reader came from."""
    return name in NAMES or name.startswith(PREFIXES)
