"""A model's card, shown."""
