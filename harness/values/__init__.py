"""Personal values in what was sent or is to be shown: their forms, the decodings that hide them, and the search."""
