"""What may be shown of a run: personal values are covered, on every surface by one object.

`known` covers what a run knows to be a value, `shapes` what may be one by its look, `pictures` what a screen shows.
"""

from harness.masking.masking import Masking
from harness.masking.pictures import SCREENSHOT
from harness.masking.visible import clip, visible

__all__ = ["SCREENSHOT", "Masking", "clip", "visible"]
