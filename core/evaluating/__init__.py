"""A prediction against a reference, and areas from a sample."""
