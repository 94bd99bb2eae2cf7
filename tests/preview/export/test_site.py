"""A site of a project: every message, everybody, every branch; the same bytes each time, and none that tell of us."""

import re
import shutil
import sys
from pathlib import Path

import pytest

from brandkit.errors import UsageError
from brandkit.preview.export.pages import Wanted
from brandkit.preview.export.site import Written, write_site

EXAMPLES = Path(__file__).parents[3] / "examples"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project with a message that has branches."""
    return Path(shutil.copytree(EXAMPLES / "sale", tmp_path / "project"))


def written(project: Path, site: Path, channels: tuple[str, ...] = ("sms", "email")) -> list[Written]:
    """Write the site of a project's messages."""
    messages = {each.stem: each for each in sorted(project.glob("*.md"))}
    return list(write_site(messages, site, Wanted(channels)))


def files(site: Path) -> dict[str, bytes]:
    """Return all files of a site."""
    return {each.relative_to(site).as_posix(): each.read_bytes() for each in site.rglob("*") if each.is_file()}


def test_every_link_leads_to_a_file(project: Path, tmp_path: Path) -> None:
    """Of pages, mails, styles and scripts; everybody and each branch has a page, and is found from every other."""
    site = tmp_path / "site"
    written(project, site)
    found = files(site)
    pages = {name: text.decode() for name, text in found.items() if name.endswith(".html") and "/mail/" not in name}
    missing = [
        (name, link)
        for name, text in pages.items()
        for link in re.findall(r'(?:href|src)="([^"#?]+)[^"]*"', text)
        if "://" not in link and not (site / name).parent.joinpath(link).is_file()
    ]

    assert missing == []
    assert {"index.html", "spring-sale/index.html", "spring-sale/person-zoe.html", "spring-sale/branch-3.html"} <= {
        *pages
    }
    assert 'aria-current="page">zoe<' in pages["spring-sale/person-zoe.html"]
    assert "gold" in pages["spring-sale/branch-3.html"]


def test_bytes_are_the_same_wherever_and_whenever(project: Path, tmp_path: Path) -> None:
    """No time, no folder of a machine, no order of chance."""
    (project / "templates" / "email").mkdir(parents=True)
    (project / "templates" / "email" / "frame.html").write_text("<script>1</script>")  # a fault in a file of the kit
    elsewhere = Path(shutil.copytree(project, tmp_path / "elsewhere" / "deep"))
    written(project, tmp_path / "one")
    written(elsewhere, tmp_path / "two")
    one, two = files(tmp_path / "one"), files(tmp_path / "two")

    assert one == two
    assert b"(templates/email/frame.html)" in one["spring-sale/index.html"]
    assert [name for name, content in one.items() if str(tmp_path).encode() in content] == []
    written(project, tmp_path / "one")
    assert files(tmp_path / "one") == one


def test_message_that_cannot_be_read_has_a_page_that_says_why(project: Path, tmp_path: Path) -> None:
    """The others are shown all the same; no path tells where the project lies."""
    (project / "broken.md").write_text("---\nlocale: en-US\nnonsense: 1\n---\nHello {{ nobody }}\n")
    faults = [len(each.faults) for each in written(project, tmp_path / "site")]
    page = (tmp_path / "site" / "broken" / "index.html").read_text("utf-8")
    index = (tmp_path / "site" / "index.html").read_text("utf-8")

    assert faults[0] > 0
    assert faults[1] == 0
    assert "broken.md:3:1" in page
    assert str(tmp_path) not in page
    assert "cannot be shown" in index


def test_ids_stay_inside(project: Path, tmp_path: Path) -> None:
    """Whatever a message is called."""
    names = {"../../up": project / "spring-sale.md", "/etc/passwd": project / "spring-sale.md"}
    list(write_site(names, tmp_path / "out" / "site", Wanted(("sms",))))

    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == ["site"]
    assert not (tmp_path / "up").exists()


def test_people_are_links_not_paths(project: Path, tmp_path: Path) -> None:
    """A made-up person may be called anything."""
    (project / "personas.json").write_text('{"a": {"person": {}}, "../x": {"person": {}}, "<b>&": {"person": {}}}')
    written(project, tmp_path / "site", ("sms",))
    page = (tmp_path / "site" / "spring-sale" / "index.html").read_text("utf-8")

    assert not (tmp_path / "site" / "x.html").exists()
    assert "&lt;b&gt;&amp;" in page


def test_no_channel_is_told_before_anything_is_written(project: Path, tmp_path: Path) -> None:
    """As everywhere: with what it might be meant to be."""
    with pytest.raises(UsageError, match="no channel `smss`"):
        written(project, tmp_path / "site", ("smss",))
    assert not (tmp_path / "site").exists()


def test_a_folder_of_others_is_refused(project: Path, tmp_path: Path) -> None:
    """The project's own, for one."""
    before = files(project)

    with pytest.raises(UsageError, match="holds other files"):
        written(project, project)
    assert files(project) == before


def test_no_server_is_needed(project: Path, tmp_path: Path) -> None:
    """The command works without the extra, and opens nothing."""
    import subprocess

    script = (
        "import sys\n"
        "for name in ('starlette', 'uvicorn', 'watchfiles'): sys.modules[name] = None\n"
        "from brandkit.cli.commands import run\n"
        f"sys.exit(run(['preview', '--export', {str(tmp_path / 'site')!r}, {str(project)!r}, '-c', 'sms']))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")
    assert "wrote" in done.stdout


@pytest.mark.slow
def test_several_processes_write_the_same(project: Path, tmp_path: Path) -> None:
    """Byte for byte, faults included."""
    (project / "broken.md").write_text("---\nnonsense: 1\n---\nHello {{ nobody }}\n")
    messages = {each.stem: each for each in sorted(project.glob("*.md"))}
    one = list(write_site(messages, tmp_path / "one", Wanted(("sms",))))
    two = list(write_site(messages, tmp_path / "two", Wanted(("sms",)), jobs=2))

    assert one == two
    assert files(tmp_path / "one") == files(tmp_path / "two")
