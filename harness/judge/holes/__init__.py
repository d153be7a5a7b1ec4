"""What a witness could not vouch for in a phase: one file a witness, `run` for what concerns them all."""
