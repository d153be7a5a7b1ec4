"""What runs inside mitmdump: `addon.py` is its script."""
