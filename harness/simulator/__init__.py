"""An Android device to test against, in a process of its own, reached over adb, the gate and its own command only."""
