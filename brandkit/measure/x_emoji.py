"""The emoji sequences that X counts as one.

The set is that of Emoji 11.0, as twemoji-parser 11.0.2 (the one twitter-text 3.1.0 uses) takes it: a later
sequence, such as a heart on fire, is counted piece by piece. Only sequences of more than one code point stand
here, since any single emoji weighs two like every other character of its blocks.
"""

import re

_TONE = "[\U0001f3fb-\U0001f3ff]"
_VS = "\ufe0f"
_ZWJ = "\u200d"
_GENDER = f"{_ZWJ}[♀♂]{_VS}"

# Work that a man or a woman does, and hair that they have.
_WORK = f"(?:[⚕⚖✈]{_VS}|[🌾🍳🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒🦰-🦳])"
_SPORTS = "[🏋🏌🕴🕵⛹]"
_PEOPLE = (
    "[🏃🏄🏊👮👱👳👷💁💂💆💇\U0001f645-\U0001f647🙋🙍🙎🚣\U0001f6b4-\U0001f6b6🤦🤵\U0001f937-\U0001f939🤽🤾🦸🦹"
    "\U0001f9d6-\U0001f9dd]"
)
_CHILDREN = f"(?:👦{_ZWJ}👦|👧{_ZWJ}[👦👧]|[👦👧])"
_KISS = f"{_ZWJ}❤{_VS}{_ZWJ}(?:💋{_ZWJ})?"
_FAMILIES = (
    f"👨{_KISS}👨|👩{_KISS}[👨👩]|👨{_ZWJ}[👨👩]{_ZWJ}{_CHILDREN}|👩{_ZWJ}👩{_ZWJ}{_CHILDREN}|[👨👩]{_ZWJ}{_CHILDREN}"
)
_JOINED = f"🏳{_VS}{_ZWJ}🌈|🏴{_ZWJ}☠{_VS}|👁{_ZWJ}🗨|[👯🤼🧞🧟]{_GENDER}"

# Those shown as text unless U+FE0F follows.
_TEXT = (
    "[©®™♟🀄🅰🅱🅾🅿🈂🈚🈯🈷🌡\U0001f324-\U0001f32c🌶🍽🎖🎗\U0001f399-\U0001f39b🎞🎟🏍🏎\U0001f3d4-\U0001f3df🏳🏵🏷🐿👁📽🕉🕊"
    "🕯🕰🕳\U0001f576-\U0001f579🖇\U0001f58a-\U0001f58d🖥🖨🖱🖲🖼\U0001f5c2-\U0001f5c4\U0001f5d1-\U0001f5d3"
    "\U0001f5dc-\U0001f5de🗡🗣🗨🗯🗳🗺🛋\U0001f6cd-\U0001f6cf\U0001f6e0-\U0001f6e5🛩🛰🛳"
    "‼⁉ℹ↔-↙↩↪⌚⌛⌨⏏⏭-⏯⏱⏲⏸-⏺Ⓜ▪▫▶◀◻-◾☀-☄☎☑☔☕☘☠☢☣☦☪☮☯☸-☺♀♂♈-♓♠♣♥♦♨♻♿⚒-⚗⚙⚛⚜⚠⚡⚪⚫⚰⚱⚽⚾⛄⛅⛈⛏⛑⛓⛔⛩⛪"
    "⛰-⛵⛸⛺⛽✂✈✉✏✒✔✖✝✡✳✴❄❇❗❣❤➡⤴⤵⬅-⬇⬛⬜⭐⭕〰〽㊗㊙]"
)
# Those that take a skin tone; the first kind also takes U+FE0F before it.
_TEXT_TONED = "[🏋🏌🕴🕵🖐☝⛷⛹✌✍]"
_TONED = (
    "[🎅\U0001f3c2-\U0001f3c4🏇🏊👂👃\U0001f446-\U0001f450\U0001f466-\U0001f469👮\U0001f470-\U0001f478👼"
    "\U0001f481-\U0001f483\U0001f485-\U0001f487💪🕺🖕🖖\U0001f645-\U0001f647\U0001f64b-\U0001f64f🚣"
    "\U0001f6b4-\U0001f6b6🛀🛌\U0001f918-\U0001f91c🤞🤟🤦\U0001f930-\U0001f939🤽🤾🦵🦶🦸🦹\U0001f9d1-\U0001f9dd✊✋]"
)

# ISO 3166-1 codes by their first letter, and the reserved ones that have a flag.
_COUNTRIES = {
    "A": "CDEFGILMOQRSTUWXZ",
    "B": "ABDEFGHIJLMNOQRSTVWYZ",
    "C": "ACDFGHIKLMNOPRUVWXYZ",
    "D": "EGJKMOZ",
    "E": "ACEGHRSTU",
    "F": "IJKMOR",
    "G": "ABDEFGHILMNPQRSTUWY",
    "H": "KMNRTU",
    "I": "CDELMNOQRST",
    "J": "EMOP",
    "K": "EGHIMNPRWYZ",
    "L": "ABCIKRSTUVY",
    "M": "ACDEFGHKLMNOPQRSTUVWXYZ",
    "N": "ACEFGILOPRUZ",
    "O": "M",
    "P": "AEFGHKLMNRSTWY",
    "Q": "A",
    "R": "EOSUW",
    "S": "ABCDEGHIJKLMNORSTVXYZ",
    "T": "ACDFGHJKLMNORTVWZ",
    "U": "AGMNSYZ",
    "V": "ACEGINU",
    "W": "FS",
    "X": "K",
    "Y": "ET",
    "Z": "AMW",
}
_REGIONS = ("gbeng", "gbsct", "gbwls")  # England, Scotland, Wales


def _flag(letters: str) -> str:
    return "".join(chr(0x1F1E6 + ord(letter) - ord("A")) for letter in letters)


def _tags(region: str) -> str:
    return "".join(chr(0xE0000 + ord(letter)) for letter in region) + "\U000e007f"


_FLAGS = "|".join(f"{_flag(first)}[{_flag(seconds)}]" for first, seconds in _COUNTRIES.items())
_REGION_FLAGS = f"🏴(?:{'|'.join(map(_tags, _REGIONS))})"

EMOJI_SEQUENCE = re.compile(
    f"[👨👩]{_TONE}?{_ZWJ}{_WORK}|{_SPORTS}(?:{_TONE}|{_VS}){_GENDER}|{_PEOPLE}{_TONE}?{_GENDER}|{_FAMILIES}|{_JOINED}"
    f"|[#*0-9]{_VS}?\u20e3|{_TEXT}{_VS}|{_TEXT_TONED}(?:{_VS}{_TONE}?|{_TONE})|{_TONED}{_TONE}"
    f"|{_REGION_FLAGS}|{_FLAGS}"
)
"""A sequence of two or more code points that weighs as much as one."""
