"""Two models on the same ground: which is better, where, and whether that can be chance."""
