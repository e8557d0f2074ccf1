"""The step that predicts one block of a scene, as a job of its own."""
