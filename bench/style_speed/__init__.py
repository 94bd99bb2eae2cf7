"""How fast rules of style are looked for in a megabyte of Markdown, beside other linters of prose."""
