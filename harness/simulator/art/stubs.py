"""A stub for every native method of the framework: on a phone libandroid_runtime.so has them.

ART looks for a native method at its first call, by its JNI name, among the exported functions of the libraries that the
boot class path loaded. All stubs are names of two functions, so that they cost nothing at start: one returns nothing
(0, false, null), one a handle for what the method's name says it creates. Nobody but stubs gets such a handle, and it
may be called as the function that frees it. Stubs are weak: a function of `native/framework` stands before its stub.
"""

from __future__ import annotations

import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from harness.classfile import read_class

NATIVE = 0x100
FRAMEWORK = re.compile(r"(?:android/(?!icu/|system/)|com/android/(?!i18n/|org/))")
CREATES = re.compile(
    r"(?i)create|^ctor|constructor|finalizer|holder|release\w*(?:func|font|family)"
    r"|(?:^|^n|native_?)(?:alloc|build|copy|init|new|setup)"
)
CODE = """
    .text
    .type return_nothing, @function
return_nothing:
    xorl %eax, %eax
    pxor %xmm0, %xmm0
    ret
    .type return_handle, @function
return_handle:
    leaq return_nothing(%rip), %rax
    ret
    .section .note.GNU-stack,"",@progbits
"""


def assembly(platform: Path) -> str:
    """The assembler's source of the stubs for all classes of `platform`, a jar."""
    lines = []
    for class_name, methods in natives(platform):
        for name, (method, descriptor) in zip(jni_names(class_name, methods), methods, strict=True):
            returned = "handle" if descriptor.endswith(")J") and CREATES.search(method) else "nothing"
            lines.append(f".weak {name}\n.type {name}, @function\n{name} = return_{returned}\n")
    return CODE + "".join(lines)


def natives(platform: Path) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    """The native methods of each class of the framework that has such: (class, ((method, descriptor), ...))."""
    with zipfile.ZipFile(platform) as archive:
        for name in archive.namelist():
            if name.endswith(".class") and FRAMEWORK.match(name):
                found = read_class(archive.read(name))
                methods = tuple((each.name, each.descriptor) for each in found.members if each.access & NATIVE)
                if methods:
                    yield found.name, methods


def jni_names(class_name: str, methods: tuple[tuple[str, str], ...]) -> Iterator[str]:
    """`Java_android_os_Parcel_nativeCreate`; with the types of its parameters where another native has its name."""
    overloads = Counter(method for method, _ in methods)
    for method, descriptor in methods:
        parameters = descriptor[1 : descriptor.index(")")]
        long = f"__{_escaped(parameters)}" if overloads[method] > 1 else ""
        yield f"Java_{_escaped(class_name)}_{_escaped(method)}{long}"


def _escaped(name: str) -> str:
    special = {"/": "_", "_": "_1", ";": "_2", "[": "_3"}
    return "".join(
        special.get(each) or (each if each.isascii() and each.isalnum() else f"_0{ord(each):04x}") for each in name
    )
