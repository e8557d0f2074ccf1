"""The step that ranks places by what a label there would teach a model."""
