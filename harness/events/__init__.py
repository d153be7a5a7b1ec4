"""The vocabulary: what the agent says (`agent`) and what a bundle holds (`records`). The only room shared with `hooks/`."""
