"""A prediction is compared with a reference."""
