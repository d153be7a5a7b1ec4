"""What the harness knows: data types, techniques, SDKs and regulators' rules, as YAML, each entry with its source.

A new API, SDK or rule is an entry in a file beside this one and needs no code.
"""

from harness.catalogue.entries import (
    ApiRange,
    Carrier,
    Command,
    DataType,
    Entry,
    FrameworkCalls,
    Lists,
    Permissions,
    Reads,
    Rule,
    Sdk,
    Shared,
    Technique,
    When,
)
from harness.catalogue.loading import (
    load_asked_permissions,
    load_commands,
    load_data_types,
    load_framework_calls,
    load_packers,
    load_permissions,
    load_rules,
    load_runtimes,
    load_sdks,
    load_shared,
)
from harness.catalogue.rows import check, due, load_techniques

__all__ = [
    "ApiRange",
    "Carrier",
    "Command",
    "DataType",
    "Entry",
    "FrameworkCalls",
    "Lists",
    "Permissions",
    "Reads",
    "Rule",
    "Sdk",
    "Shared",
    "Technique",
    "When",
    "check",
    "due",
    "load_asked_permissions",
    "load_commands",
    "load_data_types",
    "load_framework_calls",
    "load_packers",
    "load_permissions",
    "load_rules",
    "load_runtimes",
    "load_sdks",
    "load_shared",
    "load_techniques",
]
