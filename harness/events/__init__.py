"""The vocabulary: what the agent says (`agent`) and what a bundle holds (`records`); shared with `hooks/`."""
