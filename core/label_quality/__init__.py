"""The step that ranks blocks of labels by how likely they are wrong."""
