"""The names by which ART looks for native methods, as the specification of JNI writes them."""

from __future__ import annotations

from harness.simulator.art.stubs import CREATES, jni_names


def test_a_method_is_named_after_its_class():
    assert list(jni_names("android/os/Parcel$Own", (("native_read", "(J)I"),))) == [
        "Java_android_os_Parcel_00024Own_native_1read"
    ]


def test_overloads_are_told_apart_by_their_parameters():
    methods = (("get", "(Ljava/lang/String;[I)J"), ("get", "()V"), ("other", "(I)V"))
    assert list(jni_names("a/B", methods)) == [
        "Java_a_B_get__Ljava_lang_String_2_3I",
        "Java_a_B_get__",
        "Java_a_B_other",
    ]


def test_what_creates_gets_a_handle():
    made = "nativeCreate nCreate nInit native_init init nativeGetFinalizer getNativeBBinderHolder ctor nGetReleaseFunc"
    asked = (
        "nativeGetEnabledTags getGlobalAllocSize getNativeHeapAllocatedSize nativeOpenAsset clearCallingIdentity getPss"
    )
    assert [name for name in made.split() if not CREATES.search(name)] == []
    assert [name for name in asked.split() if CREATES.search(name)] == []
