"""Networks, losses and the model file: what a model is made of, without any step of the work."""
