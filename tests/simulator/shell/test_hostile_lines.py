"""Lines that would take a device's time or memory: other shells go on, and the end of the host is their end."""

from __future__ import annotations

import time

import pytest

from tests.simulator.stock_adb import Phone

# What a backtracking matcher, or one without limits, would not come back from.
ENDLESS = {
    "grep": "echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab | grep -E '(a+)+c'",
    "sed": "echo aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab | sed -E 's/(a|aa)+c/x/'",
    "logcat": "log -t Long aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab; logcat -d -e '(a+)+c' -s Long",
    "pattern": "x=$(yes aaaaaaaa | head -c 200000); echo ${x##*a*a*a*a*c} | wc -c; [[ $x == *a*a*a*a*c ]]",
    "find": "find /system -name '*a*a*a*a*a*a*a*a*b'",
    "builtins": "while :; do :; done",
    "functions": "i=0; f() { i=$((i + 1)); }; while f; do :; done",
    "device": "cat /dev/zero >/dev/null",
    "sed loop": "echo x | sed ':a;s/x/x/;ba'",
    "counting": "seq 1 99999999999 | wc -l",
}


@pytest.mark.parametrize("line", ENDLESS.values(), ids=ENDLESS)
def test_other_shells_go_on_beside_a_line_that_takes_for_ever(phone: Phone, line: str) -> None:
    hostile = phone.adb.open("-s", phone.serial, "shell", line)
    time.sleep(0.3)
    alive = phone.shell("echo alive").text  # one that is not answered is given up with an error
    hostile.kill()
    hostile.communicate()

    assert alive == "alive\n"


def test_a_fork_bomb_leaves_room_for_other_shells(own_phone: Phone) -> None:
    own_phone.shell("b() { b | b & }; b; sleep 1")
    assert own_phone.shell("echo alive").text == "alive\n"


# What each is told on a phone as well, once its process has no more memory or room.
TOO_MUCH = {
    "x=a; while :; do x=$x$x; done": "cannot allocate",
    "echo {a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}": "argument list too long",
    "echo /*/../*/../*/../*/../*": "argument list too long",
    "f() { f; }; f": "too deeply",
    "echo 'sh /data/local/tmp/again' >/data/local/tmp/again; sh /data/local/tmp/again": "can't fork",
    "x=$(cat /dev/zero)": "cannot allocate",
    "sort /dev/zero": "Cannot allocate memory",
    "dd if=/dev/zero bs=1G count=1": "Out of memory",
    "printf %999999999d 1": "bad %",
    "(((((" * 300: "syntax error",
}


@pytest.mark.parametrize(("line", "said"), TOO_MUCH.items(), ids=[line[:40] for line in TOO_MUCH])
def test_a_line_that_asks_for_too_much_is_refused(phone: Phone, line: str, said: str) -> None:
    done = phone.shell(line)

    assert said in done.stderr.decode()
    assert done.code != 0
    assert phone.shell("echo alive").text == "alive\n"


def test_a_tree_of_two_thousand_levels_comes_and_goes(phone: Phone) -> None:
    deep = "/data/local/tmp/" + "d/" * 2000

    top = "/data/local/tmp/d"
    done = phone.shell(f"mkdir -p {deep}; ls -R {top} | wc -l; rm -rf {top}; ls {top}")

    assert (done.text, done.stderr) == ("5998\n", b"ls: /data/local/tmp/d: No such file or directory\n")


def test_a_name_is_as_long_as_linux_lets_it_be(phone: Phone) -> None:
    assert phone.shell(f"touch /data/local/tmp/{'n' * 256}").stderr.endswith(b"File name too long\n")


COMMANDS = [
    "am",
    "appops",
    "base64",
    "basename",
    "cat",
    "chgrp",
    "chmod",
    "chown",
    "cmd",
    "content",
    "cp",
    "cut",
    "date",
    "dd",
    "device_config",
    "df",
    "dirname",
    "du",
    "dumpsys",
    "echo",
    "env",
    "find",
    "grep",
    "gunzip",
    "gzip",
    "head",
    "id",
    "ifconfig",
    "input",
    "ip",
    "iptables",
    "kill",
    "killall",
    "ln",
    "log",
    "logcat",
    "ls",
    "md5sum",
    "mkdir",
    "mktemp",
    "mount",
    "mv",
    "nice",
    "nohup",
    "nsenter",
    "pgrep",
    "pidof",
    "ping",
    "pkill",
    "pm",
    "printf",
    "ps",
    "readlink",
    "realpath",
    "rm",
    "rmdir",
    "screencap",
    "sed",
    "seq",
    "setprop",
    "settings",
    "sh",
    "sleep",
    "sort",
    "stat",
    "su",
    "tail",
    "tar",
    "tee",
    "test",
    "timeout",
    "touch",
    "tr",
    "truncate",
    "uiautomator",
    "umount",
    "uname",
    "uniq",
    "wc",
    "which",
    "wm",
    "xargs",
    "zcat",
]
ARGUMENTS = ("", "-x", "-n x", "-1", "--bogus", "x", "'' ''", "-c", "-t x", "start -n x", "²", "99999999999999999999")


@pytest.mark.parametrize("command", COMMANDS)
def test_nonsense_is_refused_in_the_commands_own_words(phone: Phone, command: str) -> None:
    lines = [f"timeout 1 {command} {words} </dev/null" for words in ARGUMENTS]

    done = phone.shell("; ".join(f"su 0 {line}" if command == "iptables" else line for line in lines))

    assert "the simulator failed" not in done.stderr.decode()
