"""The classes on ART's boot class path: libcore from Debian's source package, the rest from android-all 11.

java.* and libcore.* are of Android 10, the newest whose sources are packaged. They fit ART 11 and the framework of 11
but for a few places: `OF_11` comes from there, java/core and java/tool/Differences.java bridge the rest.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from harness.simulator.art import packages
from harness.simulator.art.dex import Source, javac, join, tool_key, write_dex
from harness.simulator.art.stages import digest, stage

OWN = Path(__file__).with_name("java")
# Of the source package: what is compiled, and where its resources lie.
COMPILED = (
    "ojluni/src/main/java",
    "ojluni/src/lambda/java/java/lang/invoke/LambdaMetafactory.java",
    "ojluni/src/lambda/java/java/lang/invoke/SerializedLambda.java",
    "luni/src/main/java/android",
    "luni/src/main/java/java",
    "luni/src/main/java/libcore",
    "dalvik/src/main/java/dalvik/annotation/compat/UnsupportedAppUsage.java",
    "dalvik/src/main/java/dalvik/system/VersionCodes.java",
)
NOT_JAVA_8 = "luni/src/main/java/libcore/internal/Java9LanguageFeatures.java"
NO_SOURCE = r".*(?<!\.java|\.html|README)"
RESOURCES = ("ojluni/src/main/resources", "luni/src/main/java")
# Of android-all: what ART's own half is, and what only the framework of 11 asks of libcore.
OF_11 = (
    r"(dalvik|java/lang|javax/xml|org/(apache/harmony|json|w3c|xml|xmlpull)|android/(icu|compat)"
    r"|com/android/(org/kxml2|icu))/.*|libcore/(timezone/.*|util/HexEncoding.*)"
)
CRYPTOGRAPHY = r"org/conscrypt/.*"
OF_11_WHERE_10_HAS_NONE = r"(java|libcore)/.*\.class|android/system/[^/]*\.class"
# An app's process has no classes of the services.
SERVICES = (
    r"com/android/(server/(?!(LocalServices|NetworkManagementSocketTagger|SystemConfig)\b|net/BaseNetwork)|incident/)"
    r"|com/google/android/startop/|org/chromium/"
)
FRAMEWORK = (
    rf"(?!({OF_11}|{OF_11_WHERE_10_HAS_NONE})$)(?!{SERVICES})(.*\.class|com/android/i18n/phonenumbers/.*data/.*)"
)


def core_jars() -> tuple[Path, ...]:
    """The boot class path of a runtime without framework, in its order."""
    return _bare(), _core()


def boot_jars() -> tuple[Path, ...]:
    """The boot class path of a runtime with the framework of Android 11, in its order."""
    return _core(), _framework()


def natives() -> Path:
    """The framework's native methods, a line each: class, name, descriptor, which of `static fast critical` it is."""
    return _framework().with_name("natives.tsv")


def _core() -> Path:
    libcore = packages.libcore()

    def make(folder: Path) -> None:
        with tempfile.TemporaryDirectory(dir=folder) as work:
            compile_libcore(libcore, Path(work))
            android, own = packages.jar("android-all"), OWN / "core"
            resources = [Source(path=libcore / root, names=NO_SOURCE) for root in RESOURCES]
            join(
                (
                    Source(path=own, names=NO_SOURCE),
                    Source(path=android, names=OF_11),
                    Source(path=Path(work), names="(?!dalvik/).*"),
                    Source(path=android, names=OF_11_WHERE_10_HAS_NONE),
                    Source(path=packages.jar("conscrypt-openjdk-uber"), names=CRYPTOGRAPHY),
                    *resources,
                ),
                folder,
            )
        _dex(folder)

    parts = (libcore.parent.name, packages.MAVEN["conscrypt-openjdk-uber"], OWN / "core")
    key = digest(_key(), *parts, *COMPILED, OF_11, OF_11_WHERE_10_HAS_NONE)
    return stage("core", key, "compiling and dexing libcore (1 min)", make) / "dex.jar"


def compile_libcore(libcore: Path, into: Path) -> None:
    """Compile libcore's sources with our own beside them. What they need of ART they find in android-all."""
    found = [file for each in COMPILED for file in _java_files(libcore / each)]
    sources = [file for file in found if file != libcore / NOT_JAVA_8]
    listed = into / "sources.txt"
    listed.write_text("".join(f'"{file}"\n' for file in (*sources, *_java_files(OWN / "core"))))
    javac(
        *("-source", "8", "-target", "8", "-g:source,lines", "-XDignore.symbol.file", "-Xmaxerrs", "5"),
        *("-bootclasspath", str(packages.jar("android-all")), "-sourcepath", str(into)),
        *("-d", str(into), f"@{listed}"),
        thing=packages.LIBCORE,
    )
    listed.unlink()


def _bare() -> Path:
    def make(folder: Path) -> None:
        with tempfile.TemporaryDirectory(dir=folder) as work:
            sources = map(str, _java_files(OWN / "bare"))
            javac("--release", "8", "-Xlint:none", "-d", work, *sources, thing="java/bare")
            join([Source(path=Path(work))], folder)
        _dex(folder)

    return stage("bare", digest(_key(), OWN / "bare"), "dexing what stands for a framework", make) / "dex.jar"


def _framework() -> Path:
    def make(folder: Path) -> None:
        join([Source(path=packages.jar("android-all"), names=FRAMEWORK)], folder)
        _dex(folder)

    key = digest(_key(), FRAMEWORK)
    return stage("framework", key, "dexing the framework of Android 11 (2 min)", make) / "dex.jar"


def _dex(folder: Path) -> None:
    classes = folder / "classes.jar"
    write_dex(classes, folder / "dex.jar", core=True)
    classes.unlink()


def _key() -> str:
    return digest(tool_key(), packages.MAVEN["android-all"])


def _java_files(path: Path) -> list[Path]:
    return sorted(path.rglob("*.java")) if path.is_dir() else [path]
