"""The `android.*` that app processes run against: Java sources in src/, built to ../framework.jar."""
