"""What must be known of English words to tell the end of a sentence from the point of an abbreviation.

The method is that of Kiss and Strunk, "Unsupervised Multilingual Sentence Boundary Detection" (2006); it learns these
words from newspapers, here they are written down.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ABBREVIATIONS = _words(
    # Titles, months, days, firms, American states, measures, and single letters as initials have them.
    "adm bros cie co col corp cos dr gen gov inc jr lt ltd maj messrs mr mrs ms prof rep reps sen sgt sr st mt "
    "jan feb aug sep sept oct nov dec fri tues wed ave ct ft yr no vs v ok ala ill ore chg mg sw "
    "ariz calif colo conn fla ga kan ky mich minn nev okla pa tenn va vt wash wis "
    "c d e f g h k l m n p r s t w "
    "a.a a.c a.d a.g a.h a.m a.m.e a.s a.t b.f b.v c.i.t c.v d.c d.h d.w e.f e.h e.l e.m f.g f.j g.d g.f g.k h.c h.f "
    "h.m j.b j.c j.j j.k j.p j.r l.a l.f l.p m.b.a m.d.c m.j n.c n.d n.h n.j n.m n.v n.y p.a.m p.m ph.d r.a r.h r.i "
    "r.j r.k r.t s.a s.c s.g s.p.a s.s t.j u.k u.n u.s u.s.a u.s.s.r w.c w.r w.va w.w i.m.s c.o.m.b s.a.y "
    # And of other languages, where no English word is written so.
    "bzw ggf usw vgl evtl inkl zzgl hrn fr mme mlle sra srta ud uds núm pág tél env"
)
"""Words that a point may belong to."""

STARTERS = _words(
    "although but separately yet so indeed many both even nor meanwhile the most in these among nonetheless "
    "nevertheless sales under he some this they there while i since despite according thus instead if though moreover "
    "similarly however when it"
)
"""Words that begin so many sentences that a capital on them is one."""

AFTER_NUMBERS = _words(
    "international financing insider review corrections dividend notable who commodities leisure abreast credit "
    "letters business"
)
"""Words before which a number with a point ends no sentence."""

_COMMON = _words(
    "a an and any are as at be been before being between by can could did do does each every few first for from had "
    "has have her here his how if in into is it its just last later let like long made make may more most much my "
    "never new next no not now of off on one only or other our out over own people read see she should since so some "
    "such than that the their them then there these they this those three through to two under until up use used very "
    "was we well were what when where which who why will with within would write you your about above after again "
    "against all almost along already also always ask back because below both call change check choose click close "
    "come copy create delete during either else enter ever everyone few fill find follow get give go good great help "
    "keep know learn leave less list look many might must need nobody none nothing often old once open order page "
    "please press put run save say second seldom select send set several show sign small start stay step still stop "
    "take tell thank thanks them think time today together tomorrow tool try turn type unless update usually visit "
    "wait want watch way week work year yes yesterday yet guide file name note price offer sale shop team day night "
    "money market company business customers users members sales profits shares everything everybody somebody"
)
_ENDINGS = ("ing", "ed", "ly", "tion", "tions", "ment", "ments", "ness", "able", "ible", "ful", "less", "ize", "ise")
_ALSO_NAMES = _words("may march august will bill mark rose grace hope new market business company second first i")


def is_common(word: str) -> bool:
    """Return whether a word, in small letters, is one that stands in small letters in the middle of a sentence."""
    return word in _COMMON or (len(word) > 5 and word.endswith(_ENDINGS))


def is_name_too(word: str) -> bool:
    """Return whether it stands in the middle of a sentence with a capital too."""
    return word in _ALSO_NAMES
