"""What is on the screen.

Windows of apps and of the system, their view trees, and how they are dumped, drawn and touched.
"""
