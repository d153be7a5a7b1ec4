"""The device's shell: parses and runs command lines on the device's own file system, never on the host's."""
