"""How Android 14 prints its state: pure functions from the system's records to text."""
