"""A kit's rules, from files to what they look for."""

from dataclasses import replace
from pathlib import Path

import pytest

from brandkit.errors import KitError
from brandkit.kit.load import load_kit
from brandkit.model.kit import Kit, RuleChoice
from brandkit.model.prose import Prose, Remark, Stretch, Use
from brandkit.style.looks import looks_of

VERY = "extends: existence\nmessage: no very\ntokens: [very]\n"


def kit_of(folder: Path, files: dict[str, str], choice: RuleChoice | None = None) -> Kit:
    """Return a kit with these files under rules/."""
    paths = {}
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        paths[name] = str(path)
    return replace(load_kit(None), rule_files=paths, choice=choice or RuleChoice())


def found(kit: Kit, text: str, channel: str = "", locale: str = "en-GB") -> list[tuple[str, str]]:
    """Return rule and severity of what is found in a paragraph."""
    prose = Prose(text, (Stretch(0, len(text), ("paragraph",)),), locale, channel=channel)
    return [(each.rule, each.severity) for look in looks_of(kit).each for each in look(prose)]


def test_a_rule_is_called_by_its_path(tmp_path: Path) -> None:
    """Folders are joined by points."""
    kit = kit_of(tmp_path, {"Microsoft/Very.yml": VERY, "very.yaml": VERY, "README.md": "", "a/b.test.yml": "x"})

    assert found(kit, "very") == [("style/Microsoft.Very", "warning"), ("style/very", "warning")]


def test_folders_and_levels_are_chosen(tmp_path: Path) -> None:
    """A rule by name goes before a folder."""
    levels = {"style/a.*": "error", "style/a.two": "off"}
    kit = kit_of(tmp_path, {f"{name}.yml": VERY for name in ("a/one", "a/two", "b/three")}, RuleChoice(("a",), levels))

    assert found(kit, "very") == [("style/a.one", "error")]


def test_a_rule_may_be_limited(tmp_path: Path) -> None:
    """To locales and channels."""
    kit = kit_of(tmp_path, {"a.yml": VERY + "locales: [en]\nchannels: [sms]\n"})

    assert found(kit, "very", "sms") == [("style/a", "warning")]
    assert found(kit, "very", "sms", "de-DE") == found(kit, "very", "slack") == []


def test_words_are_accepted_and_rejected(tmp_path: Path) -> None:
    """Where Vale keeps them."""
    folder = "config/vocabularies/Base"
    kit = kit_of(
        tmp_path,
        {f"{folder}/accept.txt": "GitHub\nvery\n", f"{folder}/reject.txt": "synergy\n", "very.yml": VERY},
    )

    assert found(kit, "Github has synergy, very") == [("style/Vale.Terms", "error"), ("style/Vale.Avoid", "error")]


def test_a_name_with_signs_at_its_edges_is_a_term_too(tmp_path: Path) -> None:
    """It stands apart from letters, digits and ``_``; a term of two words may go on in the next line."""
    kit = kit_of(
        tmp_path, {"config/vocabularies/Base/accept.txt": "C++\nNode.js\nNew York\n.NET\n".replace("+", "\\+")}
    )
    text = "c++ and C++ in new\nyork, nodexjs or node.js for New\nYork on .Net"

    prose = Prose(text, (Stretch(0, len(text), ("paragraph",)),), "en-GB")
    remarks = [text[each.start : each.end] for look in looks_of(kit).each for each in look(prose)]

    assert remarks == ["c++", "new\nyork", "node.js", ".Net"]


def test_every_fault_of_every_file_is_told(tmp_path: Path) -> None:
    """At once."""
    kit = kit_of(tmp_path, {"a.yml": "extends: x\n", "b.yml": "extends: existence\n", "Vocab/V/accept.txt": "a\n(\n"})

    with pytest.raises(KitError) as error:
        looks_of(kit)

    assert {Path(fault.span.path).name for fault in error.value.faults if fault.span} == {
        "a.yml",
        "b.yml",
        "accept.txt",
    }


SWAP = "extends: substitution\nmessage: x\nswap:\n  "


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (SWAP + "login: sign-in\n", SWAP + "sign-in: login\n"),
        (SWAP + "utilise: leverage\n", "extends: existence\nmessage: x\ntokens: ['leverag(e|ing)']\n"),
        ("extends: occurrence\nmessage: x\nmin: 1\ntoken: STOP\n", "extends: existence\nmessage: x\ntokens: [STOP]\n"),
        (
            "extends: capitalization\nmessage: x\nscope: heading\nmatch: $title\n",
            "extends: capitalization\nmessage: x\nscope: heading\nmatch: $sentence\n",
        ),
    ],
)
def test_rules_that_exclude_each_other_are_told(tmp_path: Path, one: str, other: str) -> None:
    """Both are named; limited to channels that do not meet, both may stand."""
    with pytest.raises(KitError, match=r"(?s)style/(one|two).*style/(one|two)"):
        looks_of(kit_of(tmp_path, {"one.yml": one, "two.yml": other}))

    apart = {"one.yml": one + "channels: [sms]\n", "two.yml": other + "channels: [slack]\n"}
    assert looks_of(kit_of(tmp_path / "apart", apart)).each


def test_one_term_for_one_thing_in_all_variants(tmp_path: Path) -> None:
    """The rarer one is told, with where the other stands."""
    rule = "extends: consistency\nmessage: “%s” here, “%s” elsewhere\nacross: message\neither:\n  basket: cart\n"
    texts = ("the cart", "your cart", "a basket")
    proses = [Prose(text, (Stretch(0, len(text), ("paragraph",)),), "en-US") for text in texts]
    (look,) = looks_of(kit_of(tmp_path, {"cart.yml": rule})).across

    (elsewhere,) = look(proses)

    assert elsewhere.number == 2
    assert elsewhere.remark.words == "“basket” here, “cart” elsewhere"
    assert elsewhere.others == ((0, 4, 8), (1, 5, 9))


def test_rules_that_agreed_are_not_held_together_again(tmp_path: Path) -> None:
    """Neither are those that exclude each other ever taken to agree: not the second time, not after others did."""
    kit = kit_of(tmp_path, {"one.yml": SWAP + "login: sign-in\n", "two.yml": SWAP + "sign-in: entry\n"})
    assert looks_of(kit).each
    clash = kit_of(tmp_path / "clash", {"one.yml": SWAP + "login: sign-in\n", "two.yml": SWAP + "sign-in: login\n"})

    for _ in range(2):
        with pytest.raises(KitError, match="is against it"):
            looks_of(clash)


def test_one_term_in_a_project_is_for_the_project_to_decide(tmp_path: Path) -> None:
    """What looks at one text only notes how it writes the thing, and what there is to say if the others do not."""
    rule = "extends: consistency\nmessage: “%s”, not “%s”\nacross: project\neither: {basket: cart}\n"
    looks = looks_of(kit_of(tmp_path, {"terms.yml": rule}))
    text = "your cart, our basket"
    (look,) = looks.uses
    uses = list(look(Prose(text, (Stretch(0, len(text), ("paragraph",)),), "en-GB")))

    assert (looks.across, looks.notices) == ((), ())
    assert [each for each in uses if isinstance(each, Remark)] == []
    assert [(each.way.name, each.remark.start, each.remark.fix) for each in uses if isinstance(each, Use)] == [
        ("other", 5, "basket"),
        ("one", 15, "cart"),
    ]
