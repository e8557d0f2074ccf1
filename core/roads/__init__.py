"""Roads as a graph: from a mask to its skeleton, from the skeleton to lines that a user would draw."""
