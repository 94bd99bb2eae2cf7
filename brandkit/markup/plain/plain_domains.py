"""Top-level domains that people write in messages: enough to know an address without a scheme from two sentences.

A choice from IANA's root zone (data.iana.org/TLD/tlds-alpha-by-domain.txt): taking every name would make links of words
in which hardly an address ends. ``example`` is reserved for documentation (RFC 2606).
"""

_GENERIC = """
academy agency app art asia beauty berlin best bike biz blog boutique build business buzz cafe camp care cash
casino cat center chat church city click clinic cloud club codes coffee com community company cool coop coupons
deals design dev digital direct directory discount dog earth edu education email energy events example exchange
expert express family fashion finance fit flights florist flowers fun fund games garden gift gifts global
gmbh golf goog gov green group guide guru health help holiday host house how inc info ink
institute insurance int international jewelry jobs kids kitchen land law legal life link live loan london love
ltd market marketing mba media menu miami mil mobi moda money movie museum music name net network news ngo ninja
now nyc one online ooo open org page paris party pet pharmacy photo photography photos pics pictures pink pizza
place plus post press pro promo properties property pub radio realty red rent rentals repair report rest
restaurant review reviews rip rocks run sale salon save school science services shoes shop shopping show site
ski soccer social software solar solutions space sport store stream studio study style supply support surf swiss
systems tattoo tax taxi team tech technology tel theater tickets tips today tools top tours town toys trade
training travel university uno vacations ventures vet video villas vip vision vote voyage watch wedding wiki win
wine work works world wtf xyz yoga you zone
"""

_COUNTRIES = """
ac ad ae af ag ai al am ao ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf
cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge
gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg
kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu
mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru
rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw
tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
"""

_WORDS = """
am as at be best by do fun help how id in info is it la live love me money my no now one open plus pro red
run sale save shop show so team to today top us watch win work you
"""

GENERIC = frozenset(_GENERIC.split())
"""The common ones without a country."""

COUNTRIES = frozenset(_COUNTRIES.split())
"""Those of countries: ISO 3166-1 as the root zone has it, and ac, eu, su, uk."""

WORDS = frozenset(_WORDS.split())
"""Those of both that are words too: in capitals after a full stop they rather begin a sentence."""
