"""What brandkit does, as pure functions over values: the command line, the preview and bulk runs all call these."""
