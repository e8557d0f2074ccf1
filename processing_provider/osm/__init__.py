"""Fetching OpenStreetMap from an Overpass server: what to ask, asking politely, keeping the answers."""
