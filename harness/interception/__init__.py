"""What runs inside mitmdump: `addon.py` is its script, `mitm_process.py` its process."""
