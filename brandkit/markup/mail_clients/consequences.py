"""What happens where a mail client lacks a feature: what breaks, what only looks plainer, and what stands in for it.

Every feature of the table is in `BREAKS` or in `PLAINER`; tests hold that. House judgements, made by hand 2026-11: a
feature breaks where words cannot be read, what is hidden shows, what is meant to be used cannot be, or the arrangement
falls apart.
"""

from collections.abc import Mapping

BREAKS: Mapping[str, str] = {
    "css-at-media-orientation": "what is set for one way of holding the screen is missing",
    "css-background-color": "the colour behind the words is missing",
    "css-background-image": "the picture behind the words is missing",
    "css-conic-gradient": "the colours behind the words are missing",
    "css-display-flex": "what stands side by side stands one below the other",
    "css-display-grid": "what stands side by side stands one below the other",
    "css-display-none": "what nobody should see is seen",
    "css-flex-direction": "what stands in a column stands in a row",
    "css-flex-wrap": "a row does not break, and is wider than a narrow screen",
    "css-float": "what stands beside the text stands above it",
    "css-function-clamp": "the whole declaration is dropped",
    "css-function-light-dark": "the whole declaration is dropped",
    "css-function-max": "the whole declaration is dropped",
    "css-function-min": "the whole declaration is dropped",
    "css-grid-template": "columns stand one below the other",
    "css-inset": "it is not where it should be",
    "css-linear-gradient": "the colours behind the words are missing",
    "css-margin-block-start-end": "the space around it is missing",
    "css-margin-inline-block": "the space around it is missing",
    "css-margin-inline-start-end": "the space around it is missing",
    "css-max-width": "it is as wide as the window",
    "css-modern-color": "the whole declaration is dropped",
    "css-nesting": "the rules inside the rule are dropped",
    "css-overflow-wrap": "a long address is wider than a narrow screen",
    "css-padding": "the space in it is missing",
    "css-padding-block-start-end": "the space in it is missing",
    "css-padding-inline-block": "the space in it is missing",
    "css-padding-inline-start-end": "the space in it is missing",
    "css-position": "what lies over something stands below it",
    "css-radial-gradient": "the colours behind the words are missing",
    "css-rgba": "the whole declaration is dropped",
    "css-unit-calc": "the whole declaration is dropped",
    "css-unit-ch": "the whole declaration is dropped",
    "css-unit-rem": "the whole declaration is dropped",
    "css-unit-vh": "the whole declaration is dropped",
    "css-unit-vmax": "the whole declaration is dropped",
    "css-unit-vmin": "the whole declaration is dropped",
    "css-unit-vw": "the whole declaration is dropped",
    "css-variables": "the whole declaration is dropped",
    "css-visibility": "what nobody should see is seen",
    "css-width": "it is as wide as what is in it",
    "css-word-wrap": "a long address is wider than a narrow screen",
    "html-anchor-links": "the link leads nowhere",
    "html-audio": "there is nothing to play",
    "html-dialog": "it opens never, or stands open always",
    "html-hidden": "what nobody should see is seen",
    "html-img": "the picture is missing",
    "html-object": "it is missing",
    "html-popover": "it opens never, or stands open always",
    "html-svg": "the drawing is missing",
    "html-video": "there is nothing to play",
    "image-avif": "the picture is missing",
    "image-base64": "the picture is missing",
    "image-bmp": "the picture is missing",
    "image-gif": "the picture is missing",
    "image-heif": "the picture is missing",
    "image-ico": "the picture is missing",
    "image-jpg": "the picture is missing",
    "image-mp4": "the picture is missing",
    "image-png": "the picture is missing",
    "image-svg": "the picture is missing",
    "image-tiff": "the picture is missing",
    "image-webp": "the picture is missing",
}
"""By feature: what happens where it is lacking, in words for a finding."""

PLAINER: Mapping[str, str] = {
    "a look that is plainer without it, and says the same": """
        css-accent-color css-aspect-ratio css-backdrop-filter css-background css-background-blend-mode
        css-background-clip css-background-origin css-background-position css-background-repeat css-background-size
        css-border css-border-collapse css-border-image css-border-inline-block css-border-inline-block-individual
        css-border-inline-block-longhand css-border-radius css-border-radius-logical css-border-spacing css-box-shadow
        css-box-sizing css-caption-side css-clip-path css-column-count css-column-layout-properties css-cursor
        css-direction css-display css-empty-cells css-filter css-list-style css-list-style-image
        css-list-style-position css-list-style-type css-mask-image css-mix-blend-mode css-object-fit
        css-object-position css-opacity css-outline css-outline-offset css-resize css-shape-margin css-shape-outside
        css-table-layout css-transform css-vertical-align css-writing-mode css-margin""",
    "letters and lines of another shape": """
        css-font css-font-kerning css-font-size css-font-size-adjust css-font-stretch css-font-weight
        css-hyphenate-character css-hyphenate-limit-chars css-hyphens css-letter-spacing css-line-height css-orphans
        css-sytem-ui css-tab-size css-text-align css-text-align-last css-text-decoration css-text-decoration-color
        css-text-decoration-line css-text-decoration-skip-ink css-text-decoration-style css-text-decoration-thickness
        css-text-emphasis css-text-emphasis-position css-text-indent css-text-justify css-text-orientation
        css-text-overflow css-text-shadow css-text-transform css-text-underline-offset css-text-underline-position
        css-text-wrap css-white-space css-white-space-collapse css-widows css-word-break css-word-spacing
        css-at-font-face""",
    "a size that follows from the content without it": """
        css-block-inline-size css-height css-inline-size css-intrinsic-size css-max-block-size css-max-height
        css-max-inline-size css-min-block-size css-min-height css-min-inline-size css-min-width css-overflow""",
    "a detail of what is told of itself: flex, grid, position, float, form": """
        css-align-items css-clear css-gap css-justify-content css-left-right-top-bottom css-z-index html-button-reset
        html-button-submit html-input-checkbox html-input-hidden html-input-radio html-input-reset html-input-submit
        html-input-text html-required html-select html-textarea""",
    "a rule of its own tells of it: email/script-or-form": "css-at-import html-form html-link",
    "comes on top of a base that holds without it": """
        css-animation css-at-keyframes css-at-media css-at-media-device-pixel-ratio css-at-media-hover
        css-at-media-prefers-color-scheme css-at-media-prefers-reduced-motion css-at-supports css-color-scheme
        css-pseudo-class-active css-pseudo-class-checked
        css-pseudo-class-default css-pseudo-class-focus css-pseudo-class-focus-visible
        css-pseudo-class-focus-within css-pseudo-class-hover css-pseudo-class-link css-pseudo-class-target
        css-pseudo-class-visited css-scroll-snap css-transition css-user-select html-loading-attribute
        html-meta-color-scheme html-srcset html-picture""",
    "selects what has a base of its own; essentials stand in style attributes": """
        css-comments css-important css-pseudo-class-first-child css-pseudo-class-first-of-type css-pseudo-class-has
        css-pseudo-class-lang css-pseudo-class-last-child css-pseudo-class-last-of-type css-pseudo-class-not
        css-pseudo-class-nth-child css-pseudo-class-nth-last-child css-pseudo-class-nth-last-of-type
        css-pseudo-class-nth-of-type css-pseudo-class-only-child css-pseudo-class-only-of-type
        css-pseudo-element-after css-pseudo-element-before css-pseudo-element-first-letter
        css-pseudo-element-first-line css-pseudo-element-marker css-pseudo-element-placeholder
        css-selector-adjacent-sibling css-selector-attribute css-selector-child css-selector-class
        css-selector-descendant css-selector-general-sibling css-selector-id css-selector-universal html-style""",
    "a way to say a value that every client has had for long": """
        css-rgb css-unit-cm css-unit-em css-unit-ex css-unit-in css-unit-initial css-unit-mm css-unit-pc
        css-unit-percent css-unit-pt css-unit-px""",
    "words that read the same as usual text": """
        html-abbr html-acronym html-address html-bdi html-blockquote html-code html-del html-dfn html-dir html-div
        html-h1-h6 html-hr html-lists html-marquee html-meter html-p html-pre html-progress html-rp html-rt html-ruby
        html-semantics html-small html-span html-strike html-strong html-table html-wbr""",
    "screen readers have the words themselves": """
        css-inert-attribute html-aria-describedby html-aria-hidden html-aria-label html-aria-labelledby
        html-aria-live html-lang html-role""",
    "an attribute whose work its element does without": """
        html-align html-background html-base html-body html-cellpadding html-cellspacing html-height html-image-maps
        html-mailto-links html-target html-valign html-width""",
    "shows its first picture": "image-apng",
}
"""Why it does not matter that a feature is lacking, with the features of which that is true."""

HARMLESS_VALUES: Mapping[str, frozenset[str]] = {
    "background-image": frozenset({"none", "initial"}),
    "flex-direction": frozenset({"row", "initial"}),
    "flex-wrap": frozenset({"nowrap", "initial"}),
    "float": frozenset({"none", "initial"}),
    "overflow-wrap": frozenset({"normal"}),
    "position": frozenset({"static", "relative", "initial"}),
    "visibility": frozenset({"visible", "initial"}),
    "word-wrap": frozenset({"normal"}),
}
"""By property: the values that are what holds without it."""

BESIDE: Mapping[str, str] = {
    "css-background-color": "bgcolor",
    "css-background-image": "background-color bgcolor background",
    "css-conic-gradient": "background-color bgcolor",
    "css-display-flex": "float",
    "css-display-grid": "float",
    "css-display-none": "mso-hide max-height",
    "css-float": "align",
    "css-inset": "top left",
    "css-linear-gradient": "background-color bgcolor",
    "css-margin-block-start-end": "margin margin-top margin-bottom",
    "css-margin-inline-block": "margin margin-left margin-right margin-top margin-bottom",
    "css-margin-inline-start-end": "margin margin-left margin-right",
    "css-max-width": "width",
    "css-overflow-wrap": "word-break",
    "css-padding": "cellpadding",
    "css-padding-block-start-end": "padding padding-top padding-bottom",
    "css-padding-inline-block": "padding padding-left padding-right padding-top padding-bottom",
    "css-padding-inline-start-end": "padding padding-left padding-right",
    "css-radial-gradient": "background-color bgcolor",
    "css-rgba": "bgcolor",
    "css-visibility": "display mso-hide max-height",
    "css-width": "width",
    "css-word-wrap": "word-break",
    "html-hidden": "style",
}
"""By feature: what stands in for it where it stands beside it, a property of the block or an attribute of the tag."""


def why_plainer() -> dict[str, str]:
    """Return why it does not matter that a feature is lacking, by feature."""
    return {feature: reason for reason, features in PLAINER.items() for feature in features.split()}
