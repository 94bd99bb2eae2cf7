"""Make brandkit/markup/mail_clients/support.json anew from the data of Can I email (caniemail.com, MIT).

``npm install`` here, then ``python -m bench.mail_clients.make_support node_modules/caniemail/data/caniemail.json``. The
table holds the newest value per client, and for each feature the signs by which `uses` knows it: of those without a
sign of their own (AMP, BIMI) nothing is said.
"""

import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

TABLE = Path(__file__).parents[2] / "brandkit" / "markup" / "mail_clients" / "support.json"

PROPERTIES = {
    "css-background": "background",
    "css-block-inline-size": "block-size",
    "css-border-inline-block": "border-inline border-block",
    "css-border-inline-block-longhand": "border-inline-width border-inline-style border-inline-color "
    "border-block-width border-block-style border-block-color",
    "css-border-inline-block-individual": "border-inline-start border-inline-end border-block-start border-block-end",
    "css-border-radius-logical": "border-start-start-radius border-start-end-radius border-end-start-radius "
    "border-end-end-radius",
    "css-color-scheme": "color-scheme",
    "css-column-layout-properties": "columns column-width column-rule column-span column-fill",
    "css-font": "font",
    "css-gap": "gap column-gap row-gap",
    "css-grid-template": "grid-template grid-template-columns grid-template-rows grid-template-areas",
    "css-left-right-top-bottom": "left right top bottom",
    "css-margin-block-start-end": "margin-block-start margin-block-end",
    "css-margin-inline-block": "margin-inline margin-block",
    "css-margin-inline-start-end": "margin-inline-start margin-inline-end",
    "css-padding-block-start-end": "padding-block-start padding-block-end",
    "css-padding-inline-block": "padding-inline padding-block",
    "css-padding-inline-start-end": "padding-inline-start padding-inline-end",
    "css-scroll-snap": "scroll-snap-type scroll-snap-align scroll-snap-stop",
    "css-margin": "margin margin-top margin-right margin-bottom margin-left",
    "css-padding": "padding padding-top padding-right padding-bottom padding-left",
}
"""Features of several properties, or whose title is none."""

OTHERS = {
    "css-at-media-device-pixel-ratio": "media:-webkit-device-pixel-ratio media:-webkit-min-device-pixel-ratio",
    "css-at-media-hover": "media:hover media:any-hover",
    "css-comments": "css:comment",
    "css-display-flex": "value:display:flex value:display:inline-flex",
    "css-display-grid": "value:display:grid value:display:inline-grid",
    "css-display-none": "value:display:none",
    "css-flex-direction": "property:flex-direction property:flex-flow",
    "css-flex-wrap": "property:flex-wrap",
    "css-function-light-dark": "function:light-dark",
    "css-important": "css:important",
    "css-inert-attribute": "attribute:inert",
    "css-intrinsic-size": "keyword:fit-content keyword:min-content keyword:max-content",
    "css-modern-color": "function:lch function:oklch function:lab function:oklab",
    "css-nesting": "css:nesting",
    "css-pseudo-class-lang": "pseudo:lang",
    "css-selector-adjacent-sibling": "selector:+",
    "css-selector-attribute": "selector:[]",
    "css-selector-child": "selector:>",
    "css-selector-class": "selector:.",
    "css-selector-descendant": "selector:descendant",
    "css-selector-general-sibling": "selector:~",
    "css-selector-id": "selector:#",
    "css-selector-universal": "selector:*",
    "css-sytem-ui": "keyword:system-ui keyword:ui-serif keyword:ui-sans-serif keyword:ui-rounded keyword:ui-monospace",
    "css-unit-calc": "function:calc",
    "css-unit-initial": "keyword:initial",
    "css-unit-percent": "unit:%",
    "css-variables": "css:variable function:var",
    "html-address": "element:address",
    "html-anchor-links": "link:#",
    "html-button-reset": "element:button[reset]",
    "html-button-submit": "element:button[submit]",
    "html-h1-h6": "element:h1 element:h2 element:h3 element:h4 element:h5 element:h6",
    "html-image-maps": "element:map attribute:usemap",
    "html-lists": "element:ul element:ol element:dl",
    "html-mailto-links": "link:mailto",
    "html-meta-color-scheme": "meta:color-scheme",
    "html-semantics": "element:article element:aside element:details element:figcaption element:figure element:footer "
    "element:header element:main element:mark element:nav element:section element:summary element:time",
    "html-srcset": "attribute:srcset attribute:sizes",
    "html-svg": "element:svg",
    "image-apng": "image:apng",
    "image-base64": "image:data",
    "image-heif": "image:heif image:heic",
    "image-jpg": "image:jpg image:jpeg",
    "image-mp4": "image:mp4",
    "image-tiff": "image:tif image:tiff",
}
"""Signs of features that none of the rules below gives."""

SILENT = frozenset(
    {
        *("amp", "bimi", "html-comments", "html-doctype", "image-hdr"),
        *("css-selector-chaining", "css-selector-grouping", "css-selector-type"),
    }
)
"""Nothing to see in a mail's HTML, or what every mail has."""


def main(path: str) -> None:
    """Write the table."""
    data = json.loads(Path(path).read_text("utf-8"))
    clients = sorted({client for feature in data["data"] for client in newest(feature["stats"])})
    names = data["nicenames"]
    lines = [
        '"source": "Can I email (caniemail.com), MIT licence, Copyright Rémi Parmentier"',
        f'"date": {json.dumps(data["last_update_date"][:10])}',
        f'"clients": {json.dumps({client: named(client, names) for client in clients}, ensure_ascii=False)}',
    ]
    rows = ",\n".join(
        f" {json.dumps(feature['slug'])}: {json.dumps(row(feature, clients), ensure_ascii=False)}"
        for feature in data["data"]
        if feature["slug"] not in SILENT
    )
    TABLE.write_text("{" + ",\n".join([*lines, f'"features": {{\n{rows}\n}}']) + "}\n", "utf-8")


def row(feature: Mapping[str, Any], clients: list[str]) -> list[str]:
    """Return a feature's title, the day of its test, its signs, and a letter for each client (``-``: not known)."""
    found = newest(feature["stats"])
    letters = "".join(found.get(client, "-") for client in clients)
    return [feature["title"].strip(), feature["last_test_date"], " ".join(signs(feature)), letters]


def newest(stats: Mapping[str, Any]) -> dict[str, str]:
    """Return the newest value per client: ``y``, ``a`` (partly), ``n``, or ``-``."""
    found = {}
    for family, platforms in stats.items():
        for platform, versions in platforms.items():
            value = list(versions.values())[-1] if versions else ""
            letter = value.strip()[:1].lower()
            found[f"{family}/{platform}"] = letter if letter in ("y", "a", "n") else "-"
    return found


def named(client: str, names: Mapping[str, Any]) -> str:
    """Return a client's name for people."""
    family, platform = client.split("/")
    return f"{names['family'].get(family, family)} ({names['platform'].get(platform, platform)})"


def signs(feature: Mapping[str, Any]) -> Iterator[str]:
    """Yield what betrays a feature in a mail."""
    slug, title = feature["slug"], feature["title"].strip()
    if slug in OTHERS:
        yield from OTHERS[slug].split()
    elif slug in PROPERTIES:
        yield from (f"property:{name}" for name in PROPERTIES[slug].split())
    else:
        sign = _sign(slug, title)
        if not sign:
            raise SystemExit(f"{slug} ({title}) has no sign: name one in OTHERS or PROPERTIES")
        yield sign


_RULES = (
    (r"css-at-media-(.+)", "media:{}"),
    (r"css-at-(.+)", "at:{}"),
    (r"css-pseudo-class-(.+)", "pseudo:{}"),
    (r"css-pseudo-element-(.+)", "pseudo-element:{}"),
    (r"css-unit-(.+)", "unit:{}"),
    (r"css-function-(.+)", "function:{}"),
    (r"css-(rgba?|[a-z]+-gradient)", "function:{}"),
    (r"css-(.+)", "property:{}"),
    (r"html-input-(.+)", "element:input[{}]"),
    (r"image-(.+)", "image:{}"),
)


def _sign(slug: str, title: str) -> str:
    """Return the sign that follows from a feature's name."""
    if slug.startswith("html-"):
        found = re.search(r"<([a-z0-9]+)>", title)
        if found:
            return f"element:{found[1]}"
        if title.endswith("attribute"):
            return f"attribute:{title.removesuffix('attribute').strip()}"
    for pattern, shape in _RULES:
        match = re.fullmatch(pattern, slug)
        if match:
            return shape.format(match[1])
    return ""


if __name__ == "__main__":
    main(sys.argv[1])
