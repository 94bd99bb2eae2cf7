"""word-confused: a word stands where another one that sounds like it belongs.

Why: a dictionary knows both, so no spelling checker finds it; readers do.
Instead: write the word that the finding names.
"""

from brandkit.grammar.frames import Frame, look_for
from brandkit.model.prose_check import ProseCase, ProseCheck

ID = "grammar/word-confused"
_LESS = "more|less|better|worse|cheaper|faster|easier|earlier|later|bigger|smaller|rather|fewer|longer|lower|higher"
_THAN = r"\d|an?\b|any|ever|expected|half|most|you think|our|your|the other"
_LOST = "your?|out|track|time|any|money|it|the"
_LARGER = "größer|kleiner|besser|schneller|günstiger|billiger|teurer|schöner|früher|später|leichter|höher|länger"
_AS = "je|nie|noch nie|bisher|zuvor|gedacht|erwartet|im|in der|am|die|der|das"
_SINCE = r"\d{4}|gestern|heute|letzte[mnrs]?|Jahren|Monaten|Wochen|Tagen|Januar|Anfang|Ende|dem|der"
_FRAMES = {
    "en": (
        Frame(rf"\b(?:{_LESS}) (?P<wrong>then)(?= (?:{_THAN}))", "than"),
        Frame(
            r"\b(?:could|should|would|might|must)(?:n[’']t)? (?P<wrong>of)(?= (?:been|had|done|gone|got|made)\b)",
            "have",
        ),
        Frame(rf"\b(?:don[’']t|never|not|to|you|may|will|could) (?P<wrong>loose)(?= (?:{_LOST})\b)", "lose"),
        Frame(r"\b(?P<wrong>alot)\b", "a lot"),
        Frame(
            r"\b(?:is|it[’']s|are|far|much|never) (?P<wrong>to)(?= (?:late|early|expensive|big|small|much|many)\b)",
            "too",
        ),
        Frame(r"\b(?P<wrong>who[’']s)(?= (?:order|account|name|idea|turn|birthday|password)\b)", "whose"),
        Frame(r"\b(?:please|kindly) (?P<wrong>advice)\b", "advise"),
    ),
    "de": (
        Frame(rf"\b(?:{_LARGER}) (?P<wrong>wie)(?= (?:{_AS})\b)", "als"),
        Frame(rf"\b(?P<wrong>seid)(?= (?:{_SINCE})\b)", "seit"),
        Frame(r"\bihr (?P<wrong>seit)(?= (?:herzlich|eingeladen|dabei|bereit|da|willkommen)\b)", "seid"),
        Frame(r"\b(?P<wrong>wiederspiegel)(?=[nt])", "widerspiegel"),
    ),
    "fr": (
        Frame(r"\b(?:gr[âa]ce|quant|jusqu[’']|face) ?(?P<wrong>a)(?= )", "à"),
        Frame(r"\b(?:il|elle|on|qui) (?P<wrong>à)(?= (?:été|eu|fait|\w{3,}é)\b)", "a"),
        Frame(r"\b(?P<wrong>sa)(?= (?:va|marche|y est|vous (?:dit|plaît|tente))\b)", "ça"),
    ),
    "es": (
        Frame(r"(?<![\w¿])(?P<wrong>a)(?= sido\b)", "ha"),
        Frame(r"\b(?P<wrong>haber)(?= si (?:te|nos|os|puedes|podemos)\b)", "a ver"),
        Frame(r"¿(?P<wrong>porque)\b", "por qué"),
        Frame(r"\b(?P<wrong>tu)(?= (?:eres|puedes|tienes|decides|eliges|quieres)\b)", "tú"),
    ),
}

CHECK = ProseCheck(
    ID,
    "warning",
    look_for(ID, "warning", _FRAMES),
    cases=(
        ProseCase("It costs less then a coffee.", ("then",)),
        ProseCase("You should of been there.", ("of",)),
        ProseCase("Don’t loose your place.", ("loose",)),
        ProseCase("It is never to late, and we have alot left.", ("to", "alot")),
        ProseCase("Call us, and then come by. It is more than a shop; we want to go."),
        ProseCase("A loose fit, better then and better now."),
        ProseCase("Mehr Platz: größer wie je zuvor.", ("wie",), "de-DE"),
        ProseCase("Ihr seit herzlich eingeladen, seid 2019 jedes Jahr.", ("seit", "seid"), "de-DE"),
        ProseCase("Ihr seid dabei, seit 2019, so groß wie nie, größer als je.", (), "de-DE"),
        ProseCase("Grace a vous, il à été ouvert.", ("a", "à"), "fr-FR"),
        ProseCase("Grâce à vous, il a été ouvert, et sa vitrine aussi.", (), "fr-FR"),
        ProseCase("El pedido a sido enviado. ¿Porque esperar?", ("a", "Porque"), "es-ES"),
        ProseCase("Ha sido enviado a Madrid porque tu pedido puede esperar.", (), "es-ES"),
    ),
    about=__doc__ or "",
)
