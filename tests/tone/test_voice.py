"""styles/voice.yaml: what is wanted where, and every fault at its place."""

from collections.abc import Callable
from pathlib import Path

import pytest

from brandkit.errors import KitError
from brandkit.tone.files import VOICE_FILE, default_texts, voice_from
from brandkit.tone.voice import Voice, tone_for

Say = Callable[[str], Voice]


@pytest.fixture
def say() -> Say:
    """Give what reads a voice beside the default lexicons."""

    def said(text: str) -> Voice:
        rest = (each for each in default_texts() if each[0] != VOICE_FILE)
        return voice_from(((VOICE_FILE, VOICE_FILE, text), *rest))

    return said


def faults(say: Say, text: str) -> list[str]:
    """Return what is wrong with a voice."""
    with pytest.raises(KitError) as caught:
        say(text)
    return [str(fault) for fault in caught.value.faults]


def test_the_default_voice_has_no_faults(voice: Voice) -> None:
    """And it names what it measures."""
    assert set(voice.tone.dimensions) == {"formality", "enthusiasm", "respect", "humour"}
    assert voice.known_situations


def test_channels_and_situations_say_only_what_differs(say: Say) -> None:
    """The rest stays; a situation comes after a channel."""
    voice = say(
        "features: {exclamations: {max: 3, severity: warning}, emoji: {max: 2}}\n"
        "channels: {sms: {exclamations: {max: 2}}}\n"
        "situations: {apology: {exclamations: {max: 0}, emoji: off}}\n"
    )

    def most(channel: str, situation: str, feature: str = "exclamations") -> object:
        tone = tone_for(voice, channel, situation)
        demand = tone.demands.get(feature) if tone else None
        return (demand.most, demand.severity) if demand else None

    assert most("email", "") == (3, "warning")
    assert most("sms", "") == (2, "warning")
    assert most("sms", "apology") == (0, "warning")
    assert most("email", "apology") == (0, "warning")
    assert most("email", "apology", "emoji") is None
    assert most("email", "unheard") == (3, "warning")


def test_a_situation_or_a_channel_can_be_left_alone(say: Say) -> None:
    """A contract has no tone."""
    voice = say("features: {emoji: {max: 2}}\nchannels: {voice: off}\nsituations: {legal: off}\n")

    assert tone_for(voice, "email", "legal") is None
    assert tone_for(voice, "voice", "") is None
    assert tone_for(voice, "email", "") is not None


def test_all_faults_are_told_at_once(say: Say) -> None:
    """Each with line and column."""
    found = faults(
        say,
        "dimensions: {formality: {target: 3, from: {registr: 1, greeting.cool: 1}}}\n"
        "features:\n  emojis: {max: 1}\n  hype: {max: many}\n",
    )

    assert [each.partition(": ")[0] for each in found] == ["voice.yaml:4:15"]
    found = faults(
        say,
        "dimensions: {formality: {target: 3, from: {registr: 1, greeting.cool: 1}}}\n"
        "features:\n  emojis: {max: 1}\n  hype: {share: [0, 1]}\n  person: {forbid: [they]}\n"
        "  readability: {formula: {de: {name: flesch}}}\ndrift: {max_gap: {wit: 1}}\n",
    )
    places = {each.partition(": ")[0] for each in found}
    assert places == {
        "voice.yaml:1:44", "voice.yaml:1:56", "voice.yaml:3:3", "voice.yaml:4:10", "voice.yaml:5:21", "voice.yaml:6:32",
        "voice.yaml:7:19",
    }  # fmt: skip
    assert any("did you mean `emoji`" in each or "`emoji`" in each for each in found)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("features:\n  emoji: {min: 3, max: 1}\n", "voice.yaml:2:3: `emoji` wants at least 3 and at most 1"),
        ("features:\n  person: {require: [we], forbid: [we]}\n", "voice.yaml:2:3: `person` requires we and forbids it"),
        ("features:\n  greeting: {require: [casual], max: 0}\n", "`greeting` requires casual and allows none"),
        ("features:\n  passive: {share: [0.5, 0.1]}\n", "the share of `passive` begins at 0.5 and ends at 0.1"),
        ("dimensions:\n  wit: {target: -3}\n", "the target of `wit` is -3"),
        (
            "features: {apology: {min: 1}}\nsituations:\n  sale:\n    apology: {max: 0}\n",
            "voice.yaml:4:5: `apology` wants at least 1 and at most 0",
        ),
        (
            "channels:\n  sms: {person: {require: [we]}}\nsituations:\n  sale: {person: {forbid: [we]}}\n",
            "voice.yaml:4:10: `person` requires we and forbids it",
        ),
    ],
)
def test_what_excludes_each_other_is_a_fault(say: Say, text: str, words: str) -> None:
    """Also where only a channel and a situation together do; told where the last one says so."""
    (fault,) = faults(say, text)

    assert words in fault


def test_a_brand_counts_words_of_its_own(write_kit: Callable[[dict[str, str]], Path]) -> None:
    """A lexicon beside the default ones is a feature like any other."""
    from brandkit import lint, load_kit, read_message

    root = write_kit(
        {
            "styles/lexicons/en/tea.yaml": "lang: en\nwords: |\n  tea leaves\n  brew*\n",
            "styles/voice.yaml": "features: {tea: {max: 1, severity: error}}\n",
        }
    )
    kit = load_kit(root)
    message = read_message("---\nchannels: [sms]\n---\nTea leaves are for brewing.\n", kit)

    found = [each for each in lint(message, kit).findings if each.rule.startswith("tone/")]

    assert [(each.rule, each.severity, each.quote, [words for _, words in each.related]) for each in found] == [
        ("tone/off-voice", "error", "brewing", ["Tea leaves"])
    ]


def test_faults_of_a_projects_lexicons_have_their_place(write_kit: Callable[[dict[str, str]], Path]) -> None:
    """All files are told, each line by itself."""
    from brandkit import load_kit
    from brandkit.tone.looks import looks_of

    root = write_kit(
        {
            "styles/lexicons/en/tea.yaml": "lang: de\nwords: |\n  tea\n",
            "styles/lexicons/en/cake.yaml": "lang: en\npairs: |\n  utilise -> use\n  cake\nwords: |\n  ...\n  a -> b\n",
            "styles/lexicons/loose.yaml": "lang: en\n",
        }
    )

    with pytest.raises(KitError) as caught:
        looks_of(load_kit(root))

    told = [str(fault) for fault in caught.value.faults]
    assert len(told) == 5
    assert [each for each in told if "cake.yaml:4:3" in each and "is no line of `pairs`" in each]
    assert [each for each in told if "cake.yaml:6:3" in each and "has no word" in each]
    assert [each for each in told if "cake.yaml:7:3" in each and "is a pair" in each]
    assert [each for each in told if "tea.yaml:1:7" in each and "write `lang: en`" in each]
    assert [each for each in told if "loose.yaml is no place for a lexicon" in each]


@pytest.fixture
def write_kit(tmp_path: Path) -> Callable[[dict[str, str]], Path]:
    """Give what writes a project with files."""

    def written(files: dict[str, str]) -> Path:
        for name, text in {"brandkit.yaml": "brand: Acme\n", **files}.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        return tmp_path

    return written
