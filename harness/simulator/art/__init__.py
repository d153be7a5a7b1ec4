"""ART 11, the runtime of Android apps, built for plain Linux from packages of Debian and Maven Central, for tests."""
