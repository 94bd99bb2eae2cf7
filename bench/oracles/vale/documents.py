"""Pages of Markdown for the comparison with Vale: written ones with all that real docs hold, and seeded ones."""

# ruff: noqa: E501 - a sentence stands in one line
import random
from collections.abc import Iterator
from pathlib import Path

WRITTEN = Path(__file__).parents[3] / "tests" / "markup" / "prose" / "pages"

OPENERS = ("So", "And", "But", "The tool", "Acme", "A guide", "Our adviser", "Each advisor", "You", "GitHub", "github")
MIDDLES = (
    *("utilises the web site in order to test", "will utilise the back-end", "has a backend that is very good"),
    *(
        "should simply click here",
        "can obviously press this",
        "basically reads the the page",
        "says don't and e-mail us",
    ),
    *("needs JSON and CSS Grid", "uses a RESTful API", "shows an Application Programming Interface (API)", "is easy"),
    *(
        "wants the Simple Query Language (SQL)",
        "runs Javascript and javascript on K8s",
        "is cheap -- and easy -- to run",
    ),
    *(
        "may abort",
        "lets you log in to it",
        "names the colour of a Guru",
        "waits... for a while",
        "writes PyTest or pytest",
        "learns c++ and C++ for node.js in new york",
        "lived in the U.S. for many years, e.g. near Acme Inc. The tool of Mr. Smith was tested at 5 p.m. on Friday",
        "says “Wait… you can’t.” And (maybe.) so on, etc. but not on No. 5 or in 1999. It knows",
        "has that that that, the The the wrod and teh storys: unlike undos, Kubernetes’s 3rd API",
        "is due on Jan. 5 and weighs 12 lb. Nobody at J. Smith & Co. knows vs. the rest",
    ),
)
HEADINGS = (
    *("The tool", "A guide to GitHub", "Acme For Beginners.", "how it works:", "On iOS", "Easy API"),
    *(
        "1. Getting Started: the basics",
        "Working with Tools and Under the Hood",
        "A Look At The Back-End",
        "why it Is so",
    ),
    *(
        "From iOS to the Web",
        "To Be or not to Be",
        "The ABC of `code` and **Words**",
        "In-Depth: A State-of-the-Art Tool",
    ),
    *(
        "How to Write a Guide",
        "An Introduction to Tests",
        "What’s new in Acme—a Tour",
        "Before You Go On About It",
        "STATUS of a thing",
    ),
)
ENDINGS = (
    ".",
    ".",
    ".",
    "!",
    "!!",
    "?",
    " with many more words than a reader wants to read in one go of it.",
    ";",
    ",",
)
WRAPS = (
    "{}", "{}", "{}", "{}", "**{}**", "*{}*", "`{}`", "[{}](https://acme.example/{n})", "[{}][ref]", "~~{}~~", "<b>{}</b>",
    "{} <!-- a note -->", "{}  ", "\\*{}\\*", "“{}”", "{} &amp; more", "[{}](http://acme.example \"Title\")", "({})",
)  # fmt: skip


def seeded(rng: random.Random) -> str:
    """Return a page of blocks in no good order."""
    blocks = [rng.choice(BLOCKS)(rng) for _ in range(rng.randint(3, 14))]
    front = _front(rng) if rng.random() < 0.3 else ""
    return front + "\n\n".join(blocks) + "\n\n[ref]: https://acme.example/ref\n"


def sentence(rng: random.Random) -> str:
    """Return a sentence with some marks in it."""
    words = f"{rng.choice(OPENERS)} {rng.choice(MIDDLES)}"
    if rng.random() < 0.3:
        parts = words.split(" ")
        at = rng.randrange(len(parts))
        parts[at] = rng.choice(WRAPS).replace("{n}", str(rng.randint(1, 99))).format(parts[at]) if parts[at] else ""
        words = " ".join(parts)
    return words + rng.choice(ENDINGS)


def paragraph(rng: random.Random) -> str:
    """Return some sentences, some on lines of their own."""
    return "".join(sentence(rng) + rng.choice((" ", " ", "\n")) for _ in range(rng.randint(1, 5))).strip()


def _heading(rng: random.Random) -> str:
    words = rng.choice(HEADINGS)
    return f"{'#' * rng.randint(1, 5)} {words}" if rng.random() < 0.8 else f"{words}\n{rng.choice('=-') * 6}"


def _list(rng: random.Random) -> str:
    gap = rng.choice(("\n", "\n", "\n\n"))
    mark = rng.choice(("- ", "* ", "1. "))
    items = [mark + sentence(rng) for _ in range(rng.randint(1, 4))]
    if rng.random() < 0.3:
        items.insert(1, " " * len(mark) + "- " + sentence(rng))
    return gap.join(items)


def _quote(rng: random.Random) -> str:
    return "> Note: " + paragraph(rng).replace("\n", "\n> ")


def _table(rng: random.Random) -> str:
    rows = "".join(f"| {sentence(rng)} | {rng.choice(('n/a', 'none', 'yes', '`none`'))} |\n" for _ in range(3))
    return f"| Name | The Value |\n|---|:-:|\n{rows}".strip()


def _code(rng: random.Random) -> str:
    return rng.choice(("```python\nutilise = 1  # TODO\n```", "    utilise the tool", "~~~\nclick here\n~~~"))


def _front(rng: random.Random) -> str:
    title = rng.choice(("Utilise the tool", '"A tool: for beginners"', "'The Tool of the Year'", "In order to test"))
    more = rng.choice(
        ("draft: true", "summary: A draft of the tool", "note: |\n  A draft\n  of the tool", "tags: [tool]")
    )
    return f"---\ntitle: {title}\ncount: 3\n{more}\n---\n"


def _html(rng: random.Random) -> str:
    caption = rng.choice(("A tool that is easy", "TABLE OF TOOLS", "Table of the the tools", "1. The tool: Easy"))
    return rng.choice(
        (
            f'<figure>\n<img src="a.png" alt="A picture">\n<figcaption>{caption}</figcaption>\n</figure>',
            f"<table>\n<caption>{caption}</caption>\n<tr><th>Name</th><td>{sentence(rng)}</td></tr>\n</table>",
            f"<div>\n{sentence(rng)}\n</div>",
            f'<p align="center">{sentence(rng)}</p>',
            "<!-- TODO: utilise -->",
        )
    )


def _image(rng: random.Random) -> str:
    return rng.choice(("![Image of a tool](tool.png)", "![A picture](a.png) " + sentence(rng), "![](a.png)"))


def _comment(rng: random.Random) -> str:
    rule = rng.choice(("House.Existence", "House.Substitution", "House", "Vale.Avoid"))
    return (
        f"<!-- vale {rule} = NO -->\n\n{paragraph(rng)}\n\n<!-- vale {rule} = YES -->"
        if rng.random() < 0.6
        else f"<!-- vale off -->\n\n{paragraph(rng)}\n\n<!-- vale on -->"
    )


BLOCKS = (*(paragraph,) * 5, _heading, _heading, _list, _list, _quote, _table, _code, _html, _image, _comment)


def pages_of(count: int, seed: int) -> Iterator[tuple[str, str]]:
    """Yield names and texts of seeded pages and of the written ones."""
    yield from documents(count, seed)
    yield from ((page.name, page.read_text("utf-8")) for page in sorted(WRITTEN.glob("*.md")))


def documents(count: int, seed: int) -> Iterator[tuple[str, str]]:
    """Yield names and texts of seeded pages."""
    rng = random.Random(seed)
    for number in range(count):
        yield f"seeded-{number:04}.md", seeded(rng)
