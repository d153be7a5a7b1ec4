"""Why an app ended, in a line.

Sources: AOSP system/core debuggerd, libdebuggerd/tombstone.cpp and tombstone_proto_to_text.cpp (the block of
crash_dump), bionic/linker and debuggerd_handler.cpp (libc's line), logcat's `brief` of logprint.c.
"""

from __future__ import annotations

from harness.device.parsers.crash import parse_crash

APP, OTHER, CRASH_DUMP = 4711, 4999, 5120


def logged(tag: str, pid: int, text: str, priority: str = "F") -> str:
    """Lines as `logcat -v brief` shows them."""
    return "".join(f"{priority}/{tag:<8}({pid:5}): {line}\n" for line in text.splitlines())


def exception(message: str) -> str:
    return f"""FATAL EXCEPTION: main
Process: com.example.shop, PID: {APP}
java.lang.RuntimeException: {message}
\tat android.app.ActivityThread.performLaunchActivity(ActivityThread.java:3449)
\tat java.base/java.lang.Thread.run(Unknown Source)
Caused by: java.lang.IllegalStateException: no consent: yet
\tat com.example.shop.Main.onCreate(Main.java:12)
\tat android.app.Activity.performCreate(Activity.java:8000)
\t... 12 more
"""


def dump(pid: int, signal: str) -> str:
    return f"""*** *** *** *** *** *** *** *** *** *** *** *** *** *** *** ***
Build fingerprint: 'vendor/model/device:13/TQ3A/1:user/release-keys'
Revision: '0'
ABI: 'arm64'
Cmdline: com.example.shop
pid: {pid}, tid: {pid + 22}, name: RenderThread  >>> com.example.shop <<<
uid: 10123
{signal}
    x0  0000000000000000  x1  0000007d8c9c2a40
backtrace:
      #00 pc 0000000000051d2c  /apex/com.android.runtime/lib64/bionic/libc.so (abort+164)
"""


FAULT = "signal 11 (SIGSEGV), code 1 (SEGV_MAPERR), fault addr 0x0"
ABORT = "signal 6 (SIGABRT), code -1 (SI_QUEUE), fault addr --------"


def test_exception_root_cause_and_the_apps_innermost_frame_are_named() -> None:
    log = "--------- beginning of crash\n" + logged("AndroidRuntime", APP, exception("Unable to start activity"), "E")
    assert parse_crash(log, APP) == (
        "java.lang.RuntimeException: Unable to start activity "
        "(Caused by: java.lang.IllegalStateException: no consent: yet) at com.example.shop.Main.onCreate(Main.java:12)"
    )


def test_of_two_exceptions_under_one_pid_the_last_is_meant() -> None:
    log = logged("AndroidRuntime", APP, exception("before"), "E") + logged("AndroidRuntime", APP, exception("now"), "E")
    assert parse_crash(log, APP).startswith("java.lang.RuntimeException: now")


def test_a_native_crash_is_told_by_another_process_and_found_by_the_pid_it_names() -> None:
    log = logged("DEBUG", CRASH_DUMP, dump(OTHER, ABORT)) + logged("DEBUG", CRASH_DUMP + 1, dump(APP, FAULT))
    assert parse_crash(log, APP) == FAULT
    assert parse_crash(log, OTHER) == ABORT


def test_blocks_that_were_written_at_the_same_time_are_told_apart() -> None:
    blocks = zip(
        logged("DEBUG", CRASH_DUMP, dump(OTHER, ABORT)).splitlines(),
        logged("DEBUG", CRASH_DUMP + 1, dump(APP, FAULT)).splitlines(),
        strict=True,
    )
    log = "\n".join(line for pair in blocks for line in pair)
    assert parse_crash(log, APP) == FAULT
    assert parse_crash(log, OTHER) == ABORT


def test_two_blocks_of_one_crash_dump_are_told_apart() -> None:
    log = logged("DEBUG", CRASH_DUMP, dump(OTHER, ABORT) + dump(APP, FAULT))
    assert parse_crash(log, APP) == FAULT
    assert parse_crash(log, OTHER) == ABORT


def test_without_a_block_the_dying_process_tells_its_signal_itself() -> None:
    said = "Fatal signal 11 (SIGSEGV), code 1 (SEGV_MAPERR), fault addr 0x0 in tid 4733 (Render), pid 4711 (e.shop)"
    assert parse_crash(logged("libc", APP, said), APP) == said


def test_another_process_and_other_lines_are_no_crash_of_it() -> None:
    log = logged("AndroidRuntime", OTHER, exception("not ours"), "E") + logged("DEBUG", CRASH_DUMP, dump(OTHER, FAULT))
    assert parse_crash(log, APP) == ""
    assert parse_crash("--------- beginning of crash\nWARNING: deprecated\n", APP) == ""
    assert parse_crash("", APP) == ""
