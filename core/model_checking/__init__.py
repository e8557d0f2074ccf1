"""The step that says whether a model fits imagery."""
