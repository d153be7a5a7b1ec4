"""What runs the code of an app's process: one module a runtime, behind one protocol."""
