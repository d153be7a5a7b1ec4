"""The history: every run below some folders in one index, and the pages that show it.

folders -> reading -> index -> queries -> pages

The folders are the truth. The index is made from them, and made again wherever it does not fit them; it holds nothing
but what the masked `summary.json` and the manifests of a run say. Nothing here judges, and nothing is changed.
"""
