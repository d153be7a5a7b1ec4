"""Whole ways through the real parts: command, adb, Frida, mitmproxy, simulator, judge, report."""
