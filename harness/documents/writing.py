"""Writes YAML that `Document` reads again."""

from __future__ import annotations

import yaml


class _Plain(yaml.SafeDumper):
    """Writes what stands twice in full: aliases are not read."""

    def ignore_aliases(self, data: object) -> bool:
        """Of nothing an alias is made."""
        return True


def as_yaml(data: object) -> str:
    """Plain data as YAML, keys in their order."""
    return yaml.dump(data, Dumper=_Plain, allow_unicode=True, sort_keys=False, default_flow_style=False)
