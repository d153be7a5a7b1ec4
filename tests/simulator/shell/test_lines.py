"""What command lines print and how they end, checked through stock adb."""

from __future__ import annotations

import pytest

from tests.simulator.stock_adb import Phone

PRINTS = {
    "echo hello": "hello\n",
    "echo 'a  b'  c": "a  b c\n",
    'echo "a  $HOME  b"': "a  /  b\n",
    "echo '$HOME'": "$HOME\n",
    r"echo a\ \ b \$HOME": "a  b $HOME\n",
    "echo a;echo b": "a\nb\n",
    "true && echo yes || echo no": "yes\n",
    "false && echo yes || echo no": "no\n",
    "false || false; echo $?": "1\n",
    "! true; echo $?": "1\n",
    "(exit 3); echo $?": "3\n",
    "nonsense 2>/dev/null; echo $?": "127\n",
    "X=1; echo $X${X}2": "112\n",
    "X=1 sh -c 'echo $X'; echo [$X]": "1\n[]\n",
    "X=1; (X=2; echo $X); echo $X": "2\n1\n",
    "X=1; { X=2; echo $X; }; echo $X": "2\n2\n",
    "echo ${NONE:-none} ${NONE-x}": "none x\n",
    "X=a.b.c; echo ${X%.*} ${X%%.*} ${X#*.} ${X##*.} ${#X}": "a.b a b.c c 5\n",
    "echo $(echo inner; echo two)": "inner two\n",
    'echo "$(echo inner; echo two)"': "inner\ntwo\n",
    "echo `echo back`": "back\n",
    "echo $((1 + 2 * 3)) $((-7 / 2)) $((7 % 3))": "7 -3 1\n",
    "echo a b | wc -w": "2\n",
    "printf 'b\\na\\n' | sort | head -n 1": "a\n",
    "printf '%s=%d\\n' a 1 b 2": "a=1\nb=2\n",
    "for i in 1 2 3; do echo $i; done": "1\n2\n3\n",
    "for i in a b; do [ $i = b ] && break; echo $i; done": "a\n",
    "if [ -d /sdcard ]; then echo folder; else echo none; fi": "folder\n",
    "if false; then echo a; elif true; then echo b; fi": "b\n",
    "i=0; while [ $i -lt 3 ]; do i=$((i + 1)); done; echo $i": "3\n",
    "echo one >/data/local/tmp/r; echo two >>/data/local/tmp/r; cat </data/local/tmp/r": "one\ntwo\n",
    "ls /nope 2>&1 >/dev/null": "ls: /nope: No such file or directory\n",
    "echo gone >/dev/null; cat /dev/null": "",
    "cat <<EOF\nline $HOME\nEOF": "line /\n",
    "cd /sdcard; pwd; cd ..; pwd": "/storage/emulated/0\n/storage/emulated\n",
    "echo /sys*/bin/l? | tr ' ' '\\n' | head -n 1": "/system/bin/ln\n",
    "echo '*' \"*\" \\*": "* * *\n",
    "set -- a 'b c'; for w in \"$@\"; do echo $w; done; echo $#": "a\nb c\n2\n",
    "echo a # not this": "a\n",
    "echo a#b": "a#b\n",
    "sleep 0.05 & wait; echo after": "after\n",
    "echo hello | sed 's/l\\+/L/' | grep -c heLo": "1\n",
    "echo line; echo X4EXIT:$?": "line\nX4EXIT:0\n",
    "echo abc | md5sum": "0bee89b07a248e27c83fc3d5951213c1  -\n",
    "printf abc | base64": "YWJj\n",
    "echo 中文 | wc -m": "3\n",
    "su 0 id -u; su -c 'id -u'; su root whoami; id -u": "0\n0\nroot\n2000\n",
    "yes_such=1; eval 'echo $yes_such'": "1\n",
    "command -v ls; which sh": "/system/bin/ls\n/system/bin/sh\n",
    "ps -A -o PID,PPID,USER,NAME | head -n 2": "  PID  PPID USER         NAME\n    1     0 root         init\n",
    "tr '\\0' ' ' < /proc/$(pidof zygote64)/cmdline": "zygote64 ",
    "[ $(ps -o PPID= -p $(pidof system_server)) = $(pidof zygote64) ]; echo $?": "0\n",
    "log -t Quiet -p d one; log -t Quiet two; logcat -d -v tag -s Quiet:I | tail -n 1": "I/Quiet   : two\n",
    "log -p e -t AndroidRuntime boom; logcat -d -b crash -v brief | grep -c boom": "1\n",
    "printf 'a:b\\n' | cut -d: -f2": "b\n",
    "echo a b c | xargs -n 1 echo": "a\nb\nc\n",
    # What follows was checked against mksh R59 and toybox 0.8.9.
    "case x.tar.gz in *.zip) echo zip;; *.@(gz|bz2)) echo packed;; *) echo other;; esac": "packed\n",
    "case b in (a|b) echo x;& c) echo y;; esac": "x\ny\n",
    "f() { echo $1 $#; return 3; }; f a b; echo $?": "a 2\n3\n",
    "function g { local x=2; echo $x; }; x=1; g; echo $x": "2\n1\n",
    "x=abc; [[ $x == a* && ! $x == 'a*' ]] && echo yes; [[ foo == !(bar) ]] && echo not": "yes\nnot\n",
    "[[ -d /sdcard && ( a < b || -f /nope ) ]]; echo $?": "0\n",
    "echo {a,b}{1,2} {1..3} '{a,b}' {a}": "a1 a2 b1 b2 {1..3} {a,b} {a}\n",
    "echo ~ a~ '~' ~/x ~nobody_here x=~": "/ a~ ~ /x ~nobody_here x=/\n",
    "x=hello; echo ${x:0:1} ${x:1} ${x: -2} ${x:1:-1}": "h ello lo ell\n",
    "x=hello; echo ${x/l/L} ${x//l/L} ${x/#h/H} ${x/%o/O}": "heLlo heLLo Hello hellO\n",
    "type f ls": "f not found\nls is a tracked alias for /system/bin/ls\n",
    "type echo if": "echo is a shell builtin\nif is a reserved word\n",
    "type nosuch; echo $?": "nosuch not found\n1\n",
    "echo $((2147483647 + 1)) $((1 << 31)) $((7 % -3)) $((0x10))": "-2147483648 -2147483648 1 16\n",
    "echo $((1 ? 2 : 3)) $((x = 5)) $((x++)) $x": "2 5 5 6\n",
    "i=3; while ((i-- > 0)); do printf $i; done; let y=i*2; echo $y": "210-2\n",
    "cat <<<'a  b'": "a  b\n",
    "echo $'a\\tb\\x41'": "a\tbA\n",
    "IFS=:; x=a::b; set -- $x; echo $# $3": "3 b\n",
    "for i in 1 2; do for j in 1 2; do continue 2; done; echo never; done; echo end": "end\n",
    "set -e; if false; then :; fi; ! true; false || true; echo on; false; echo never": "on\n",
    "set -o pipefail; false | true; echo $?": "1\n",
    "exec 3>/data/local/tmp/fd; echo hi >&3; cat /data/local/tmp/fd": "hi\n",
    "(exec >/sdcard/all 2>&1; echo one; ls /nope); cat /sdcard/all": "one\nls: /nope: No such file or directory\n",
    "(sleep 30; echo never) & kill $!; wait $!; echo $?": "143\n",
    "trap 'echo bye' EXIT; echo hi": "hi\nbye\n",
    "printf 'a\\nb\\nc\\n' | sed -n '2p;$='": "b\n3\n",
    "echo abc | sed -E 's/(a)(b)/\\2\\1&/; y/c/C/'": "baabC\n",
    "printf '1\\n2\\n3\\n' | sed '2,$d'": "1\n",
    "echo 'a+b (c)' | grep -o 'b (c)'": "b (c)\n",
    "echo aXXb | grep -E 'a(X){2}b'; echo 'a.b' | grep -c 'a\\.b'": "aXXb\n1\n",
    "cd /data/local/tmp; mkdir -p t/u; echo hi > t/u/x; tar czf t.tgz t; rm -r t; tar xzf t.tgz; cat t/u/x": "hi\n",
    "tar -C /system/etc -cf - hosts | tar -tf -": "hosts\n",
    "echo squeeze | gzip | gunzip": "squeeze\n",
    "head -c 4 /dev/zero | base64; head -c 9 /dev/urandom | wc -c": "AAAAAA==\n9\n",
    "tr -dc a-z < /dev/urandom | head -c 8 | wc -c": "8\n",
    "yes | head -n 2": "y\ny\n",
    "grep -c processor /proc/cpuinfo; grep -o MemTotal /proc/meminfo": "8\nMemTotal\n",
    "seq 1 2 7 | tr '\\n' ' '; seq -w 8 10 | tail -n 1": "1 3 5 7 10\n",
    "find /system/etc -name hosts -type f -exec basename {} ';'": "hosts\n",
    "stat -c %u /proc/1 /proc/$(pidof system_server)": "0\n1000\n",
    "su 0 sh -c 'id -u; echo $1' sh two": "0\ntwo\n",
}


@pytest.mark.parametrize(("line", "printed"), PRINTS.items(), ids=PRINTS)
def test_a_line_prints_what_mksh_prints(phone: Phone, line: str, printed: str) -> None:
    done = phone.shell(line)

    assert (done.text, done.stderr) == (printed, b"")


FAILS = {
    "nonsense": (127, "/system/bin/sh: nonsense: inaccessible or not found\n"),
    "/system/bin/nonsense": (127, "/system/bin/sh: /system/bin/nonsense: inaccessible or not found\n"),
    "false": (1, ""),
    "exit 7": (7, ""),
    "exit 256": (0, ""),
    "echo 'open": (1, "/system/bin/sh: no closing quote\n"),
    "echo a | | echo b": (1, "/system/bin/sh: syntax error: unexpected '|'\n"),
    "if true; then": (1, "/system/bin/sh: syntax error: unmatched 'if'\n"),
    "case a in": (1, "/system/bin/sh: syntax error: unmatched 'case'\n"),
    "echo ${x^^}": (1, "/system/bin/sh: ${x^^}: bad substitution\n"),
    "echo $((1 / 0)); echo next": (1, "/system/bin/sh: 1 / 0: zero divisor\n"),
    "readonly r=1; r=2; echo next": (2, "/system/bin/sh: read-only: r\n"),
    "echo x >&5": (1, "/system/bin/sh: >&5 : bad file descriptor\n"),
    "[ 1 = ]": (2, "[: =: missing second argument\n"),
    "cat /nope": (1, "cat: /nope: No such file or directory\n"),
    "ls /data/user/0": (1, "ls: /data/user/0: Permission denied\n"),
    "mkdir /system/x": (1, "mkdir: '/system/x': Read-only file system\n"),
    "su 0 mkdir /system/x": (1, "mkdir: '/system/x': Read-only file system\n"),
    "echo x > /system/x": (1, "/system/bin/sh: can't create /system/x: Read-only file system\n"),
    "rm /nope": (1, "rm: /nope: No such file or directory\n"),
    "rm /data/local/tmp": (1, "rm: /data/local/tmp: is a directory\n"),
    "cd /nope": (2, "/system/bin/sh: cd: /nope: No such file or directory\n"),
    "/data/local/tmp": (126, "/system/bin/sh: /data/local/tmp: can't execute: Is a directory\n"),
    "setprop ro.serialno mine": (
        1,
        "Failed to set property 'ro.serialno' to 'mine'.\nSee dmesg for error reason.\n",
    ),
    "ls -Q /": (1, "ls: Unknown option 'Q' (see \"ls --help\")\n"),
    "pidof nothing": (1, ""),
    "kill nobody": (1, "/system/bin/sh: kill: nobody: arguments must be jobs or process IDs\n"),
    "su 0 touch /proc/x": (1, "touch: '/proc/x': No such file or directory\n"),
    "kill 1": (1, "/system/bin/sh: kill: 1: Operation not permitted\n"),
    "grep": (2, "grep: no REGEX\n"),
    "echo x | grep -E '('": (2, "grep: bad regex '(': unmatched ( or \\(\n"),
    "echo a | sed 's/a/\\1/'": (1, "sed: no s//\\1/\n"),
    "xargs -n x": (1, "xargs: not integer: x\n"),
    "date -d @99999999999999": (1, "date: bad date @99999999999999\n"),
    "dd bs=1G count=1 if=/dev/zero": (1, "dd: alloc 1073741824: Out of memory\n"),
    "seq x": (1, "seq: bad number 'x'\n"),
    "head -n x /system/etc/hosts": (1, "head: not integer: x\n"),
    "printf '%d\\n' abc": (1, "printf: bad %d abc\n\n"),
    "tar tf /system/etc/hosts": (1, "tar: bad header\n"),
    "gunzip /system/etc/hosts": (1, "gunzip: no .gz: /system/etc/hosts\n"),
    "mount -t tmpfs tmpfs /system/etc": (1, "mount: 'tmpfs'->'/system/etc': Operation not permitted\n"),
}


@pytest.mark.parametrize(("line", "code", "complaint"), [(line, *end) for line, end in FAILS.items()], ids=FAILS)
def test_a_line_that_fails_says_why_and_gives_its_exit_code(phone: Phone, line: str, code: int, complaint: str) -> None:
    done = phone.shell(line)

    assert (done.code, done.stderr.decode()) == (code, complaint)


HOST_ONLY = ("/etc/hostname", "/etc/passwd", "/proc/self/environ", "/root", "/home", "/usr/bin/python3")


@pytest.mark.parametrize("path", HOST_ONLY)
def test_no_path_leads_to_the_computer_the_simulator_runs_on(phone: Phone, path: str) -> None:
    done = phone.shell(f"su 0 cat {path}")

    assert (done.code, done.stdout) == (1, b"")


@pytest.mark.parametrize(
    "line", ["python3 -c 1", "bash -c id", "/bin/bash", "/usr/bin/env", "perl", "../../../bin/bash", "$(echo perl)"]
)
def test_no_program_of_the_computer_runs(phone: Phone, line: str) -> None:
    assert phone.shell(line).code == 127


def test_the_root_folder_is_androids(phone: Phone) -> None:
    names = phone.shell("ls /").text.split()

    assert {"system", "data", "apex", "sdcard"} <= set(names)
    assert not {"usr", "home", "root", "boot", "opt"} & set(names)


def test_a_command_cut_by_the_host_ends_on_the_device(phone: Phone) -> None:
    cut = phone.adb.open("-s", phone.serial, "shell", "echo begun; sleep 2; echo ended > /data/local/tmp/cut")
    assert cut.stdout is not None
    assert cut.stdout.readline() == b"begun\n"
    cut.kill()
    cut.communicate()

    assert phone.shell("sleep 2.5; cat /data/local/tmp/cut").code == 1


def test_commands_typed_into_a_shell_run_one_after_another(phone: Phone) -> None:
    done = phone.run("shell", stdin=b"X=5\nif true\nthen echo $X\nfi\nexit 4\n")

    assert (done.text, done.code) == ("5\n", 4)
