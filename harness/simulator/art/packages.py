"""What ART is made of, fetched by the ordinary package clients: Debian's binary and source packages, Maven's jars.

Nothing is installed and no root is needed: apt works on lists and folders of its own in the cache. Its sources are
those of the machine, each also as `deb-src`.
"""

from __future__ import annotations

import functools
import hashlib
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from harness.simulator.art.stages import Unbuildable, cache, digest, stage

APT = Path("/etc/apt")
ARCHIVE = "Debian 12 has it; see that apt reaches its archive (`apt-get update`), then run make art again"
AGAIN = "See that this machine reaches the registry, then run make art again"
TOOLS = {"apt-get": "apt", "dpkg-deb": "dpkg", "dpkg-source": "dpkg-dev", "mvn": "maven"}  # and their packages
# The runtime with the libraries that it and libcore's natives are linked to, and the headers of these.
BINARY = (
    "android-libart",
    "android-libbacktrace",
    "android-libbase",
    "android-libbase-dev",
    "android-libboringssl",
    "android-libboringssl-dev",
    "android-liblog",
    "android-liblog-dev",
    "android-libnativebridge",
    "android-libnativehelper",
    "android-libnativehelper-dev",
    "android-libnativeloader",
    "android-libziparchive",
    "android-libziparchive-dev",
    "android-platform-system-core-headers",
    "libcap-dev",
    "libcap2",
    "libexpat1",
    "libexpat1-dev",
    "libicu-dev",
    "libicu72",
    "liblz4-1",
    "patchelf",
    "zlib1g",
    "zlib1g-dev",
)
LIBCORE = "android-platform-libcore"
MAVEN = {
    "android-all": "org.robolectric:android-all:11-robolectric-6757853",
    "asm": "org.ow2.asm:asm:9.7",
    "asm-commons": "org.ow2.asm:asm-commons:9.7",
    "asm-tree": "org.ow2.asm:asm-tree:9.7",
    "conscrypt-openjdk-uber": "org.conscrypt:conscrypt-openjdk-uber:2.5.2",
    "dalvik-dx": "com.jakewharton.android.repackaged:dalvik-dx:16.0.1",
}
SHA256 = {
    "android-all": "62f577ca49f62f0da5d6a2a839d80ef377054b9ccd14811035593bf351295b31",
    "asm": "adf46d5e34940bdf148ecdd26a9ee8eea94496a72034ff7141066b3eea5c4e9d",
    "asm-commons": "389bc247958e049fc9a0408d398c92c6d370c18035120395d4cba1d9d9304b7a",
    "asm-tree": "62f4b3bc436045c1acb5c3ba2d8ec556ec3369093d7f5d06c747eb04b56d52b1",
    "conscrypt-openjdk-uber": "eaf537d98e033d0f0451cd1b8cc74e02d7b55ec882da63c88060d806ba89c348",
    "dalvik-dx": "1e4b645628e3bdb097b5331d669e177ef235a551582a8c646dbe36865e541907",
}


def system() -> Path:
    """The root below which the binary packages are unpacked (`usr/lib`, `usr/include`)."""

    def unpack(root: Path) -> None:
        archives = root / "archives"
        archives.mkdir()
        _apt_get("download", *BINARY, folder=archives, thing="android-libart and what it needs")
        for archive in sorted(archives.glob("*.deb")):
            _run("dpkg-deb", "-x", str(archive), str(root), folder=root, thing=archive.name)
        shutil.rmtree(archives)

    return stage("system", digest(*BINARY), "fetching ART and its libraries (apt)", unpack)


def libcore() -> Path:
    """The root of libcore's sources (`ojluni`, `luni`, `dalvik`, ...), as Debian patched them."""

    def unpack(root: Path) -> None:
        _apt_get("source", "--download-only", LIBCORE, folder=root, thing=LIBCORE)
        description = next(root.glob("*.dsc"), None)
        if description is None:
            raise Unbuildable(f"{LIBCORE}: apt fetched no source package. {ARCHIVE}")
        unpacked = root / "sources"
        _run("dpkg-source", "--no-check", "-x", description.name, str(unpacked), folder=root, thing=LIBCORE)
        for archive in root.glob(f"{LIBCORE}_*"):
            archive.unlink()

    return stage("libcore", digest(LIBCORE), "fetching libcore's sources (apt)", unpack) / "sources"


def jar(artifact: str) -> Path:
    """A jar of `MAVEN` by its artifact's name, fetched once into the cache that all builds of the project share."""
    coordinates = MAVEN[artifact]
    version = coordinates.split(":")[2]
    path = cache().parent / f"{artifact}-{version}.jar"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent) as folder:
            fetch = ("mvn", "-q", "-B", "dependency:copy", f"-Dartifact={coordinates}", f"-DoutputDirectory={folder}")
            _run(*fetch, folder=path.parent, thing=coordinates)
            fetched = Path(folder) / path.name
            if hashlib.sha256(fetched.read_bytes()).hexdigest() != SHA256[artifact]:
                raise Unbuildable(f"{coordinates}: what Maven fetched is another file. See packages.py, SHA256")
            fetched.replace(path)
    return path


def with_sources(name: str, text: str) -> str:
    """A file of apt's sources (`*.list` one line each, `*.sources` deb822), with every `deb` also as `deb-src`."""
    if name.endswith(".sources"):
        return re.sub(r"(?mi)^Types:.*$", "Types: deb deb-src", text)
    lines = (line for line in text.splitlines() if re.match(r"deb(-src)?\s", line))
    return "".join(f"{kind} {line.split(None, 1)[1]}\n" for line in lines for kind in ("deb", "deb-src"))


def configure_apt(own: Path) -> Path:
    """Write a configuration of apt that uses folders below `own` alone, for what the machine's sources offer."""
    for part in ("sources.list.d", "lists/partial", "archives/partial"):
        (own / part).mkdir(parents=True, exist_ok=True)
    for path in (APT / "sources.list", *sorted((APT / "sources.list.d").glob("*"))):
        if path.suffix in (".list", ".sources") and path.is_file():
            (own / "sources.list.d" / path.name).write_text(with_sources(path.name, path.read_text()))
    configuration = own / "apt.conf"
    configuration.write_text(
        'Dir::Etc::sourcelist "/dev/null";\n'
        f'Dir::Etc::sourceparts "{own}/sources.list.d";\n'
        f'Dir::State::lists "{own}/lists";\n'
        f'Dir::Cache "{own}";\n'
        f'Dir::Cache::archives "{own}/archives";\n'
        'Dir::Cache::pkgcache "";\n'
        'Dir::Cache::srcpkgcache "";\n'
        'Acquire::Languages "none";\n'
        'APT::Sandbox::User "root";\n'  # apt's own user cannot write into a home folder
    )
    return configuration


def _apt_get(*arguments: str, folder: Path, thing: str) -> None:
    _run("apt-get", "-q", *arguments, folder=folder, thing=thing, configuration=_updated())


@functools.cache
def _updated() -> Path:
    """The configuration of apt, whose lists were fetched in this run of the process."""
    own = cache() / "apt"
    configuration = configure_apt(own)
    _run("apt-get", "-q", "update", folder=own, thing="apt-get update", configuration=configuration)
    return configuration


def _run(*command: str, folder: Path, thing: str, configuration: Path | None = None) -> None:
    environment = os.environ | ({"APT_CONFIG": str(configuration)} if configuration else {})
    try:
        done = subprocess.run(
            command,
            cwd=folder,
            env=environment,
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
    except FileNotFoundError:
        package = TOOLS.get(command[0], command[0])
        raise Unbuildable(
            f"{thing}: {command[0]} is not on this machine. Install {package}, then run make art again"
        ) from None
    if done.returncode != 0:
        lines = done.stdout.strip().splitlines()
        said = " ".join([line for line in lines if re.match(r"E: |\[ERROR\]", line)][:2] or lines[-2:])
        raise Unbuildable(f"{thing} cannot be had: {said} {ARCHIVE if configuration else AGAIN}")
