"""The brand's names and terms."""

from pathlib import Path

import pytest

from brandkit.engine.files import load_kit
from brandkit.grammar.vocabulary import names_in


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project with two vocabularies, one of them where older styles have it."""
    (tmp_path / "brandkit.yaml").write_text("brand: The Zwirbel House\nsender: {name: Fenn Ahlqvist}\n", "utf-8")
    for folder, lines in (
        ("rules/config/vocabularies/Acme", "# terms\nQworbly\nzwi[rn]bels?\n(?i)hexel\n"),
        ("rules/Vocab/Old", "broken(\nflump\n"),
    ):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "accept.txt").write_text(lines, "utf-8")
    return tmp_path


def test_names_terms_and_their_possessives_are_found(project: Path) -> None:
    """In any case; of a name of several words each by itself, but for the short ones."""
    names = names_in(load_kit(project))
    text = "The Zwirbel House, ZWIRBEL’s, ahlqvist and Qworbly's zwinbels; flump. The qworblyish house"

    assert [found[0] for found in names.finditer(text)] == [
        "The Zwirbel House", "ZWIRBEL’s", "ahlqvist", "Qworbly's", "zwinbels", "flump", "house",
    ]  # fmt: skip


def test_only_the_vocabularies_that_are_used_count(project: Path) -> None:
    """As `rules: vocabularies:` of brandkit.yaml says."""
    with (project / "brandkit.yaml").open("a", encoding="utf-8") as file:
        file.write("rules: {vocabularies: [Old]}\n")
    names = names_in(load_kit(project))

    assert names.findall("Qworbly flump") == ["flump"]
