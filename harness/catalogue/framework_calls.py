"""Finds where the platform keeps an answer to itself: framework_calls.yaml, from the platform's class files.

    python -m harness.catalogue.framework_calls ANDROID_ALL_JAR...           write the file
    python -m harness.catalogue.framework_calls --check ANDROID_ALL_JAR...   exit 1 unless it is what they give

A call of a method that gives installed apps, the SIM's country, the carrier, a Bluetooth address or name, or the clip
goes outward through the platform's own methods. One of these is an *end* where what it gives its caller cannot carry
the answer any further: it returns nothing, or something that holds no name. Those that hand the answer on are followed
to the methods of the platform that call them by name, until an end is found or an app may call. The jars are
`org.robolectric:android-all` of Maven Central, one for each API level.
"""

from __future__ import annotations

import argparse
import re
import sys
import zipfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import yaml

from harness.catalogue import load_techniques
from harness.classfile import Method, read_class

FILE = Path(__file__).with_name("framework_calls.yaml")
# What the platform asks for itself as well: the kind of data, and the hooked class with its parent.
ASKED = {
    "installed_apps": ("android/content/pm/PackageManager", "android/app/ApplicationPackageManager"),
    "sim_state": ("android/telephony/TelephonyManager",),
    "bluetooth_devices": ("android/bluetooth/BluetoothDevice",),
    "mac_bluetooth": ("android/bluetooth/BluetoothAdapter",),
    "device_name": ("android/bluetooth/BluetoothAdapter",),
    "carrier": ("android/telephony/TelephonyManager",),
    "clipboard": ("android/content/ClipboardManager",),
}
NOT_IN_APPS = ("com/android/server/", "com/android/car/", "android/car/", "android/icu/")
DEPTH = 8  # methods between the hooked one and an end

# What can carry an app's name, its labels or its pictures.
CARRIERS = re.compile(
    r"\[*L(java/lang/(String|CharSequence|Object|Iterable|Comparable);|java/util/|android/content/(Intent|ComponentName|pm/)"
    r"|android/graphics/drawable/|android/os/(Bundle|PersistableBundle|Parcel|Parcelable|IBinder|Message|IInterface);"
    r"|android/util/(Pair|\w*Array\w*|\w*Map|\w*Set);|android/net/Uri;"
    r"|[\w/$]*(Info|Item|Entry|Record|Model|Identity|Parcel|Label|Icon)(\$\w+)?;)"
)
# What the callee fills or calls back, so that the answer leaves by an argument.
HANDED_BY_ARGUMENT = re.compile(
    r"Ljava/util/(List|ArrayList|Map|HashMap|Set|Collection|function/\w+);|Ljava/io/\w+;|Landroid/os/Parcel;"
    r"|L[\w/$]*(Callback|Consumer|Receiver|Future)(\$\w+)?;"
)
NAMES_AN_APP = re.compile(r"Ljava/lang/(String|CharSequence);|Landroid/content/(Intent|ComponentName);")
# Judged by hand, each with its reason.
HANDS_ON = {
    "android.app.LauncherActivity": "its subclasses are the app's, and read what it has listed from its fields",
    "android.widget.TextView.paste": "the app reads the text of its field; whether the user pasted, the judge tells",
}
ENDS = {
    "android.bluetooth.BluetoothSocket.<init>": "one that waits has the device's own address, and shows it to nobody",
    "android.text.util.Linkify.gatherTelLinks": "the country of the SIM tells which digits of a text are a number",
    "android.app.KeyguardManager.getSettingsPackageForIntent": "only apps of the system image are asked for",
    "com.android.internal.telephony.SmsApplication.getDefaultSmsApplication": "the holder of a role, told to every app",
}


@dataclass(slots=True)
class Platform:
    """The classes of one release, and who calls whom."""

    methods: dict[str, set[tuple[str, str]]]  # of each class: name and descriptor
    callers: dict[Method, set[Method]]


def read_platform(jar: Path) -> Platform:
    """Every class of a jar."""
    methods: dict[str, set[tuple[str, str]]] = defaultdict(set)
    callers: dict[Method, set[Method]] = defaultdict(set)
    with zipfile.ZipFile(jar) as archive:
        for entry in archive.namelist():
            if not entry.endswith(".class") or entry.startswith(NOT_IN_APPS):
                continue
            found = read_class(archive.read(entry))
            for method in (member for member in found.members if member.is_method):
                methods[found.name].add((method.name, method.descriptor))
                for called in found.calls(method):
                    callers[called].add((found.name, method.name, method.descriptor))
    return Platform(methods=methods, callers=callers)


def frame_of(method: Method) -> str:
    """As a stack names it: `android.speech.tts.TextToSpeech.initTts`."""
    return f"{method[0].replace('/', '.')}.{method[1]}"


def hands_on(method: Method) -> bool:
    """Whether the caller of a method, or somebody it is given, may get the answer."""
    owner, name, descriptor = method
    frame = frame_of(method)
    if frame in ENDS:
        return False
    if is_task(name) or frame in HANDS_ON or owner.replace("/", ".").partition("$")[0] in HANDS_ON:
        return True
    arguments, _, returned = descriptor[1:].rpartition(")")
    if HANDED_BY_ARGUMENT.search(arguments):
        return True
    if name == "<init>":
        returned = f"L{owner};"
    if CARRIERS.match(returned):
        return True
    # A yes or no tells something where the caller chose the app.
    return returned != "V" and NAMES_AN_APP.search(arguments) is not None


def is_task(name: str) -> bool:
    """Whether a method is work that somebody hands in: its caller is a queue, and what it found leaves by a field."""
    return name.startswith("lambda$") or name in ("run", "call", "handleMessage", "doInBackground", "onSuccess")


def ends_in(platform: Platform) -> set[str]:
    """Where the answer of a hooked method ends in this release; a name that also hands it on is none."""
    hooked = {(row.data_type, row.class_name.replace(".", "/"), row.method) for row in load_techniques()}
    waiting = {
        caller
        for (owner, name, _), callers in platform.callers.items()
        for data_type, classes in ASKED.items()
        if owner in classes and (data_type, classes[-1], name) in hooked
        for caller in callers
        if caller[0] not in classes
    }
    seen: set[Method] = set()
    ends: set[Method] = set()
    for _ in range(DEPTH):
        seen |= waiting
        handing = {method for method in waiting if hands_on(method)}
        ends |= waiting - handing
        followed = (each for each in handing if not is_task(each[1]) and frame_of(each) not in HANDS_ON)
        waiting = {caller for method in followed for caller in platform.callers.get(method, ())} - seen
    return {
        frame_of(end)
        for end in ends
        if not any(name == end[1] and hands_on((end[0], name, d)) for name, d in platform.methods[end[0]])
    }


def written(jars: list[Path]) -> str:
    """The file's text: a name counts where no release says otherwise."""
    found: set[str] = set()
    denied: set[str] = set()
    for jar in jars:
        platform = read_platform(jar)
        ends = ends_in(platform)
        found |= ends
        denied |= {
            frame_of((owner, name, descriptor))
            for owner, methods in platform.methods.items()
            for name, descriptor in methods
            if hands_on((owner, name, descriptor))
        }
    head = (
        "# Methods of the platform with which an answer that names something ends: it reaches no app.\n"
        "# Written by framework_calls.py from the class files of every release; do not edit.\n"
    )
    releases = sorted(jar.name.removesuffix(".jar") for jar in jars)
    data = {
        "source": [f"Maven Central: org.robolectric:{release}" for release in releases],
        "ends": sorted(found - denied),
    }
    return head + yaml.safe_dump(data, sort_keys=False, width=150)


def main() -> None:
    """Write the file, or compare it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("jars", nargs="+", type=Path)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    text = written(options.jars)
    if not options.check:
        FILE.write_text(text, encoding="utf-8")
    elif FILE.read_text(encoding="utf-8") != text:
        sys.exit(f"{FILE.name}: not what the platform's classes give. Run framework_calls.py with the same jars.")


if __name__ == "__main__":
    main()
