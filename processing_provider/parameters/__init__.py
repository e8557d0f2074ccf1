"""Parameters of algorithms, their checks before a run, and their help."""
