"""What every step of the core stands on: events, outputs that are whole or not there, devices, reports."""
