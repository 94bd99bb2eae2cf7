"""brandkit.yaml."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from brandkit.channels import find_channels
from brandkit.errors import Fault
from brandkit.kit.project import DEFAULT_BRAND, Project, project_schema, read_project

Write = Callable[[Path, Mapping[str, str]], Path]

FULL = """\
brand: Nimbus
sender: {name: Nimbus Team, email: hello@nimbus.example, reply_to: help@nimbus.example, phone: +1 212 555 0147}
recipient: "{{ customer.mail }}"
address: |
  Nimbus Ltd
  1 High Street
unsubscribe: {url: "https://nimbus.example/u/{{ person.id }}", mailto: off@nimbus.example}
channels: [email, sms]
data: person.schema.json
personas: personas.json
limits: {sms.text.segments: 1, email.subject.graphemes: 40}
settings: {sms: {sender: NIMBUS}}
words: {en: {opt_out: Text STOP}}
semantic: true
regions: [US, DE]
"""


def read(write: Write, root: Path, **files: str) -> tuple[Project, list[str]]:
    """Return what a project says, and what is told about it."""
    names = {"brandkit": "brandkit.yaml", "personas": "personas.json", "schema": "person.schema.json"}
    faults: list[Fault] = []
    project = read_project(write(root, {names[name]: text for name, text in files.items()}), faults)
    return project, [str(fault).removeprefix(f"{root}/") for fault in faults]


def test_a_full_file_is_read(write: Write, tmp_path: Path) -> None:
    """Every key has its place."""
    people = '{"ana": {"person": {"age": 30}}, "bo": {}}'
    project, told = read(write, tmp_path, brandkit=FULL, personas=people, schema="{}")

    brand = project.brand
    assert told == []
    assert (brand.name, brand.sender_name, brand.sender_email) == ("Nimbus", "Nimbus Team", "hello@nimbus.example")
    assert (brand.reply_to, brand.sender_phone) == ("help@nimbus.example", "+1 212 555 0147")
    assert (brand.recipient, brand.postal_address) == ("{{ customer.mail }}", "Nimbus Ltd\n1 High Street\n")
    assert brand.unsubscribe_url == "https://nimbus.example/u/{{ person.id }}"
    assert brand.unsubscribe_mailto == "off@nimbus.example"
    assert project.channels == ("email", "sms")
    assert project.limits == {"sms.text.segments": 1, "email.subject.graphemes": 40}
    assert project.settings == {"sms": {"sender": "NIMBUS"}}
    assert project.words == {"en": {"opt_out": "Text STOP"}}
    assert project.personas == {"ana": {"person": {"age": 30}}, "bo": {}}
    assert project.schema_path == str(tmp_path / "person.schema.json")
    assert project.semantic
    assert project.regions == ("US", "DE")


def test_readers_have_mail_clients(write: Write, tmp_path: Path) -> None:
    """By the names that Can I email has; a share is a number above nothing."""
    project, told = read(write, tmp_path, brandkit="brand: A\nmail_clients: {gmail/ios: 30, outlook/windows: 2.5}")
    unknown = read(write, tmp_path, brandkit="brand: A\nmail_clients: {gmail/watch: 30}")[1]
    nobody = read(write, tmp_path, brandkit="brand: A\nmail_clients: {gmail/ios: 0}")[1]

    assert (dict(project.mail_clients), told) == ({"gmail/ios": 30.0, "outlook/windows": 2.5}, [])
    known = "gmail/android, gmail/desktop-webmail, gmail/ios, gmail/mobile-webmail"
    assert unknown == [f"brandkit.yaml:2:16: there is no mail client `gmail/watch`; known are {known}"]
    assert len(nobody) == 1


def test_every_limit_of_a_channel_can_be_named(write: Write, tmp_path: Path) -> None:
    """Letters, digits, hyphens and underscores in each of the three parts; channels of others may have capitals."""
    names = {
        f"{channel.id}.{limit.of}.{limit.unit}" for channel in find_channels().values() for limit in channel.limits
    }
    names |= {"in_app.Push-Title_2.x_weighted"}
    project, told = read(write, tmp_path, brandkit=f"brand: A\nlimits: {{{', '.join(f'{name}: 7' for name in names)}}}")

    assert told == []
    assert set(project.limits) == names


def test_a_name_is_enough(write: Write, tmp_path: Path) -> None:
    """The brand itself speaks, to the person's address."""
    project, told = read(write, tmp_path, brandkit="brand: Nimbus")

    assert told == []
    assert (project.brand.sender_name, project.brand.sender_email) == ("Nimbus", "")
    assert project.brand.recipient == DEFAULT_BRAND.recipient == "{{ person.email }}"
    assert (project.channels, project.schema_path) == ((), "")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sender: {}", "brandkit.yaml:1:1: `brand` is missing; add `brand:` with the brand's name"),
        ("", "brandkit.yaml:1:1: the document is empty"),
        ("- a", "brandkit.yaml:1:1: the document is a list here"),
        ("brand: ''", "`brand` is empty; write the brand's name, one line of at most 100 characters"),
        ("brand: A\nsendr: {}", "brandkit.yaml:2:1: `sendr` is not a key; did you mean `sender`?"),
        ("brand: A\nsender: {mail: a@b.example}", "`mail` is not a key of `sender`; did you mean `email`?"),
        ("brand: A\nsender: {email: hello}", "`sender.email` cannot be `hello`; write a plain address such as"),
        ('brand: A\nsender: {email: "a@b.example\\nBcc: c@d.example"}', "`sender.email` cannot be"),
        ('brand: "A\\nB"', "`brand` cannot be"),
        ('brand: "A\\u2028B"', "U+2028"),
        ("brand: A\nunsubscribe: {url: 'http://a.example'}", "`unsubscribe.url` cannot be `http://a.example`"),
        ("brand: A\nunsubscribe: {url: 'https://a.example/>, <mailto:x'}", "`unsubscribe.url` cannot be"),
        ("brand: A\nchannels: email", "`channels` is text here; write a list of channel ids"),
        ("brand: A\nchannels: [E-Mail]", "`channels[0]` cannot be `E-Mail`; write a channel's id such as email"),
        ("brand: A\nlimits: {sms.text.segments: one}", "cannot be `one`; write a whole number"),
        ("brand: A\nlimits: {sms: 1}", "`sms` cannot be a key of `limits`; write channel, place and unit"),
        ("brand: A\nlimits: {sms.small print.segments: 1}", "`sms.small print.segments` cannot be a key of `limits`"),
        ("brand: A\nsettings: {sms: 1}", "`settings.sms` is text here; write a mapping of settings"),
        ("brand: A\nwords: {english: {opt_out: Stop}}", "`english` cannot be a key of `words`; write a language tag"),
        ("brand: A\nbrand: B", "brandkit.yaml:2:1: "),
        ("brand: [", "brandkit.yaml:"),
        ("brand: &a A\nrecipient: *a", "brandkit.yaml:1:8: "),
    ],
)
def test_a_faulty_file_is_told(write: Write, tmp_path: Path, text: str, expected: str) -> None:
    """Each fault says where, what it found and what to write; there is always a project to go on with."""
    project, told = read(write, tmp_path, brandkit=text)

    assert any(expected in fault for fault in told)
    assert project == Project()


def test_all_faults_are_told_at_once(write: Write, tmp_path: Path) -> None:
    """No fault hides another."""
    text = "sendr: {}\nchannels: x\nlimits: {sms.text.segments: -1}\nunsubscribe: {mailto: '@'}\n"

    assert len(read(write, tmp_path, brandkit=text)[1]) == 5


def test_faults_of_named_files_are_told_with_the_key(write: Write, tmp_path: Path) -> None:
    """The key that names a missing file, and the places in one that cannot be used."""
    text = "brand: A\ndata: ../person.schema.json\npersonas: personas.json\n"
    people = '{"ana": 3, "bo": {"a": 1, "a": 2}}'

    told = read(write, tmp_path, brandkit=text, personas=people)[1]

    assert [fault.split("; ")[0] for fault in told] == [
        'personas.json:1:27: "a" stands here twice, first in line 1',
        "brandkit.yaml:2:7: the data schema `../person.schema.json` lies outside of the project",
    ]


def test_a_folder_without_the_file_is_no_project(tmp_path: Path) -> None:
    """Whoever names the folder is told what it lacks."""
    faults: list[Fault] = []

    assert read_project(tmp_path, faults) == Project()
    assert faults[0].text == f"there is no brandkit.yaml in {tmp_path}"


def test_a_linked_project_file_is_refused(tmp_path: Path) -> None:
    """What the project says lies in the project."""
    (tmp_path / "other.yaml").write_text("brand: Other")
    (tmp_path / "project").mkdir()
    (tmp_path / "project/brandkit.yaml").symlink_to("../other.yaml")
    faults: list[Fault] = []

    assert read_project(tmp_path / "project", faults) == Project()
    assert faults[0].text == "the project file `brandkit.yaml` lies outside of the project"


def test_the_schema_describes_every_key() -> None:
    """What a fault says to write is taken from there."""
    assert all("description" in key or "$ref" in key for key in project_schema()["properties"].values())
