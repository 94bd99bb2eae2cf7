"""An installed Chromium, asked over pipes: it photographs pages that lie on this computer, and fetches nothing."""
