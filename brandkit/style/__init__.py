"""Rules of style: what a brand's writers say in YAML, in the rule language of Vale, looked for in every text."""
