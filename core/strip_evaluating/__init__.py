"""The step that compares one strip of an evaluation, as a job of its own."""
