"""What an APK says of itself, without being run: permissions, components, classes, native libraries, settings."""
