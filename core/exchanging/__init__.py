"""Models as others see them: their cards to read, their networks for other programs."""
