"""Clicking where a map is wrong: the map tool, its panel and what comes of it."""
