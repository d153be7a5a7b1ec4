"""What command lines ask for, in the many ways in which a shell lets one say the same."""

from __future__ import annotations

from itertools import pairwise

import pytest

from harness.catalogue import load_commands, load_techniques
from harness.commands import Knowledge

KNOWLEDGE = Knowledge(load_commands(), load_techniques(), "com.example")

IN_SETTINGS = {"android_id", "device_name", "mac_bluetooth", "oaid"}


def kinds(*argv: str, folder: str = "/", **variables: str) -> set[str]:
    asked = KNOWLEDGE.asked(argv, folder=folder, variables=variables.items())
    assert (asked.unknown, asked.if_started) == ((), ())
    return {data_type for data_type, _ in asked.kinds}


def unknown(*argv: str, **variables: str) -> tuple[str, ...]:
    return KNOWLEDGE.asked(argv, variables=variables.items()).unknown


SERIAL = [
    "getprop ro.serialno",
    "a[$(getprop ro.serialno)]=1",
    "getprop | grep serialno",
    "getprop | toybox grep -i SERIAL",
    "/system/bin/getprop ro.serialno",
    "/system/bin/../bin/getprop ro.boot.serialno",
    "toybox getprop ro.serialno",
    "busybox sh -c 'getprop ro.serialno'",
    "getprop  'ro.serial''no'",
    'g"et"prop "ro."serialno',
    "g\\etprop ro.seria\\lno",
    "$'\\x67etprop' ro.serialno",
    "true && getprop ro.serialno || false",
    "sleep 1; getprop ro.serialno &",
    "(cd /; getprop ro.serialno)",
    "{ getprop ro.serialno; }",
    "x=$(getprop ro.serialno); echo $x",
    "echo `getprop ro.serialno`",
    "k=ro.serialno; getprop $k",
    'k=serialno; getprop "ro.${k}"',
    "p='getprop ro.serialno'; $p",
    "getprop ${k:-ro.serialno}",
    "for k in ro.hardware ro.serialno; do getprop $k; done",
    "if false; then getprop ro.serialno; fi",
    "case a in a) getprop ro.serialno;; esac",
    "f() { getprop ro.serialno; }; f",
    "sh -c \"sh -c 'getprop ro.serialno'\"",
    "sh <<< 'getprop ro.serialno'",
    "sh <<'E'\ngetprop ro.serialno\nE",
    "sh -xc 'getprop $0' ro.serialno",
    "eval 'getprop' ro.serialno",
    "env A=b getprop ro.serialno",
    "exec nice -n 5 getprop ro.serialno",
    "timeout 5 getprop ro.serialno",
    "su -c 'getprop ro.serialno'",
    "! getprop ro.serialno",
    "A=b getprop ro.serialno 2>/dev/null",
    "exec -a ls getprop ro.serialno",
    "time -p getprop ro.serialno",
    "env -i getprop ro.serialno",
    "trap -- 'getprop ro.serialno' EXIT",
    "f() { getprop $K; }; K=ro.serialno f",
    "f() { f; getprop ro.serialno; }; f",
    "getprop() { :; }; unset -f getprop; getprop ro.serialno",
    "if false; then getprop() { :; }; fi; getprop ro.serialno",
    "(getprop() { :; }); getprop ro.serialno",
    "f() { getprop() { :; }; }; getprop ro.serialno",
    "xargs getprop ro.serialno < /dev/null",
]


@pytest.mark.parametrize("line", SERIAL[:-1])
def test_a_serial_number_is_asked_for_however_the_line_is_written(line: str):
    assert kinds("sh", "-c", line) == {"serial_number"}


def test_a_list_of_all_gives_what_any_row_names():
    assert "serial_number" in kinds("getprop")
    assert "serial_number" in kinds("sh", "-c", "while true; do getprop $k; k=ro.serialno; done")


MAC = [
    "cat /sys/class/net/wlan0/address",
    "cat /sys/class/net/wlan0/addr*",
    "cat /sys/class/net/*/addres[s]",
    "cat /sys/class/net/{eth0,wlan0}/address",
    "cat /sys/class/../class//net/wlan0/./address",
    "cd /sys/class/net && cat wlan0/address",
    "cat < /sys/class/net/wlan0/address",
    "read mac < /sys/class/net/wlan0/address",
    "while read line; do echo $line; done < /sys/class/net/wlan0/address",
    "dd if=/sys/class/net/wlan0/address bs=1",
    "grep : /sys/class/net/wlan0/address",
    "grep -r . /sys/class/net",
    "grep -m 1 : /sys/class/net/wlan0/address",
    "cat -s /sys/class/net/wlan0/address",
    "grep -e : /sys/class/net/wlan0/address",
    "cp /sys/class/net/wlan0/address /sdcard/x",
    "tar cf /sdcard/x.tar /sys/class/net/",
    "toybox head -c 17 /sys/class/net/wlan0/address",
    "cp -a /sys/class/net/wlan0 /sdcard/x",
    "cp --archive /sys/class/net /sdcard/x",
    "echo $(</sys/class/net/wlan0/address)",
    'x="$(< /sys/class/net/wlan0/address)"',
    "d=/sys/class/net; cat $d/wlan0/address",
    "trap 'cat /sys/class/net/wlan0/address' EXIT",
    'set -- cat /sys/class/net/wlan0/address; "$@"',
    "set -e -- /sys/class/net/wlan0/address; cat $1",
    "echo $(( $(cat /sys/class/net/wlan0/address | wc -c) ))",
    "HOME=/sys/class/net/wlan0; cd; cat address",
    "cd -P /sys/class/net/wlan0; cat address",
    "x=/sys/class/net; y=wlan0; cat $x/$y/address",
    'x="a /sys/class/net/wlan0/address"; cat /data/$x',
    "IFS=:; f=/data/x:/sys/class/net/wlan0/address; cat $f",
    ": ${k:=/sys/class/net/wlan0/address}; cat $k",
    "cat /proc/self/root/sys/class/net/wlan0/address",
    "cat /proc/1/task/1/root/proc/2/root/sys/class/net/wlan0/address",
    "cd /sys/class; cat /proc/self/cwd/net/wlan0/address",
    "cd /sys/class/net/wlan0; cat $PWD/address",
    "cd /sys/class/net/wlan0; cd /; cat $OLDPWD/address",
    "cd /sys/class/net/wlan0; test -f /x && cd /data; cat address",
    "cd /sys/class/net/wlan0; f() { cd /data; }; cat address",
    "f() { cd /sys/class/net/wlan0; }; f; cat address",
    "K=a; f() { cat $K; }; K=/sys/class/net/wlan0/address; f",
    "f() { x=/sys/class/net/wlan0/address; }; f; cat $x",
    "eval cd /sys/class/net/wlan0; cat address",
    "eval x=/sys/class/net/wlan0/address; cat $x",
    "command cd /sys/class/net/wlan0; cat address",
    "trap 'x=/sys/class/net/wlan0/address' DEBUG; cat $x",
    "f() { read x; } </sys/class/net/wlan0/address; f",
    'cd /sys/class/net/wlan0; grep -R ""',
]


@pytest.mark.parametrize("line", MAC)
def test_a_mac_address_is_read_by_whatever_reads_its_file(line: str):
    assert kinds("sh", "-c", line) == {"mac_wifi"}


@pytest.mark.parametrize(
    ("argv", "asked"),
    [
        ("ip a", {"mac_wifi", "local_ip"}),
        ("ip -o link show wlan0", {"mac_wifi", "local_ip"}),
        ("ip route", {"local_ip"}),
        ("/system/bin/ifconfig", {"mac_wifi", "local_ip"}),
        ("netcfg", {"mac_wifi", "local_ip"}),
        ("settings get secure android_id", {"android_id"}),
        ("settings --user 0 get secure android_id", {"android_id"}),
        ("settings list secure", IN_SETTINGS),
        (
            "content query --user 0 --uri content://settings/secure",
            {"android_id", "device_name", "mac_bluetooth", "oaid"},
        ),
        ("content query --uri content://10@settings//global/pps_oaid?a=1", {"oaid"}),
        ("content query --uri content://settings/secure/location_mode", set()),
        ("content call --uri content://settings --method GET_global --arg device_name", {"device_name"}),
        ("settings get global device_name", {"device_name"}),
        ("content query --uri content://com.android.contacts/data", {"contacts"}),
        ("content query --uri=content://sms/inbox --projection body", {"sms_content"}),
        ("pm l", {"installed_apps"}),
        ("pm list packages -3", {"installed_apps"}),
        ("cmd package list packages", {"installed_apps"}),
        ("dumpsys -t 5 package", {"installed_apps"}),
        ("dumpsys activity top", {"running_apps"}),
        ("dumpsys audio", {"running_apps"}),
        ("dumpsys SurfaceFlinger --list", {"running_apps"}),
        ("dumpsys diskstats", {"installed_apps"}),
        ("service call iphonesubinfo 1", {"imei"}),
        ("toybox ps -A", {"running_apps"}),
        ("ls /data/app", {"installed_apps"}),
        ("ls -R /data", {"installed_apps"}),
        ("find /data/app -maxdepth 1", {"installed_apps"}),
        ("screencap -p", {"screen_capture"}),
        ("cat /proc/net/arp", {"bssid"}),
        ("cat /proc/*/cmdline", {"running_apps"}),
        ("cat /sys/block/mmcblk0/device/cid", {"serial_number"}),
        ("getprop gsm.sim.operator.numeric", {"carrier"}),
        ("getprop gsm.sim.state", {"sim_state"}),
        ("cat /proc/net/if_inet6", {"local_ip"}),
        ("grep -c . /proc/self/net/tcp6", {"local_ip"}),
    ],
)
def test_programs_of_the_system_give_what_the_catalogue_says(argv: str, asked: set[str]):
    assert kinds(*argv.split()) == asked


@pytest.mark.parametrize(
    "line",
    [
        "ls /data/data/com.tencent.mm",
        "ls -d /data/user/0/com.tencent.mm/",
        "stat /data/data/../data/com.tencent.mm",
        "find /sdcard/Android/data/com.tencent.mm -maxdepth 0",
        "du -s /storage/emulated/0/android/DATA/com.tencent.mm",
        "test -e /data/data/com.tencent.mm && echo yes",
        "[ -d /sdcard/Android/data/com.tencent.mm ] && echo yes",
        "[[ -n $x && -d /sdcard/Android/media/com.tencent.mm ]]",
        "[ ! -d /data/app/com.tencent.mm-1 ]",
        "cd /data/data/com.tencent.mm && echo yes",
        "cd /data/data && ls com.tencent.mm",
        "for p in com.example com.tencent.mm; do test -d /data/data/$p; done",
        "ls /data/data/com.example2",
        "ls /data/data/com.*",
    ],
)
def test_whether_the_folder_of_another_app_is_there_tells_that_the_app_is(line: str):
    assert kinds("sh", "-c", line) == {"installed_apps"}


@pytest.mark.parametrize(
    "line",
    [
        "ls /data/data/com.example",
        "test -d /sdcard/Android/data/com.example/files",
        "cd /data/data/com.example/files && ls",
        '[ "$x" = "$y" ] && [ -n "$x" ] && [ $n -gt 3 ]',
        "[ -d /data/app/~~a==/com.example-b==/lib ]",
        "test -f /sdcard/Download/x",
    ],
)
def test_the_apps_own_folder_and_a_test_of_something_else_tell_of_no_app(line: str):
    assert kinds("sh", "-c", line) == set()


@pytest.mark.parametrize("line", ["cat /sdcard/DCIM/Camera/IMG_1.JPG", "cp /storage/emulated/0/dcim/1.mp4 /data/x"])
def test_a_picture_of_shared_storage_is_read_by_its_path(line: str):
    assert kinds("sh", "-c", line) == {"photo_library"}


@pytest.mark.parametrize("line", ["cat /sdcard/Android/data/com.example/files/1.jpg", "cp 1.jpg /sdcard/DCIM/1.txt"])
def test_the_apps_own_picture_is_no_picture_of_the_user(line: str):
    assert kinds("sh", "-c", line) == set()


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("pm list packages -f features", {"installed_apps"}),
        ("pm list packages users", {"installed_apps"}),
        ("pm list --user 0 packages libraries", {"installed_apps"}),
        ("cmd package list packages -i instrumentation permissions", {"installed_apps"}),
        ("pm list --user 0 features", set()),
        ("cmd package list libraries packages", set()),
        ("cmd settings list secure", {"android_id", "device_name", "mac_bluetooth", "oaid"}),
        ("cmd settings get secure location_mode", set()),
    ],
)
def test_a_word_that_filters_a_list_does_not_say_of_what_it_is(line: str, asked: set[str]):
    assert kinds("sh", "-c", line) == asked


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("pm path com.example2", "installed_apps"),
        ("pm dump com.tencent.mm", "installed_apps"),
        ("dumpsys package com.example com.tencent.mm", "installed_apps"),
        ("dumpsys activity services com.example", "running_apps"),
        ("pidof com.example com.tencent.mm", "running_apps"),
        ("cat /proc/$!/cmdline", "running_apps"),
        ("content query --uri content://settings/secure --where \"name='android_id'\"", "android_id"),
    ],
)
def test_what_is_asked_of_others_besides_the_app_itself_counts(line: str, asked: str):
    assert kinds("sh", "-c", line) == {asked}


@pytest.mark.parametrize(
    "line",
    [
        "content query --uri content://settings/secure --where \"name='location_mode' OR 1=1\"",
        "content call --uri content://settings/secure --method LIST_secure",
        "content call --method LIST_secure --uri content://0@settings/secure",
    ],
)
def test_a_whole_table_of_settings_holds_the_android_id(line: str):
    assert "android_id" in kinds("sh", "-c", line)


@pytest.mark.parametrize("line", ["cmd clipboard get", "cmd phone get-imei", "dalvikvm -cp x.jar X"])
def test_a_service_or_a_program_that_nobody_knows_may_have_given_anything(line: str):
    assert unknown("sh", "-c", line) == (line.split()[0],)


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("echo /data/data/*", "installed_apps"),
        ("for f in /sdcard/Android/data/*; do echo $f; done", "installed_apps"),
        ("set -- /data/app/com.tencent.*", "installed_apps"),
        ("cd /storage/emulated/0/Android/obb; printf '%s' *", "installed_apps"),
        ("echo /proc/[0-9]*", "running_apps"),
        ("echo /sdcard/DCIM/Camera/*", "photo_library"),
        ("ls /sdcard/DCIM", "photo_library"),
        ("cat /sdcard/DCIM/.thumbnails/.thumb*", "photo_library"),
        ("cp -r /sdcard/DCIM /data/data/com.example/x", "photo_library"),
        ("tar cf - /storage/emulated/0/Pictures", "photo_library"),
        ("find /sdcard/DCIM", "photo_library"),
    ],
)
def test_what_a_glob_or_a_walk_through_folders_finds_counts(line: str, asked: str):
    assert kinds("sh", "-c", line) == {asked}


@pytest.mark.parametrize("program", ["df", "touch -c", "chmod 700", "mkdir", "rmdir", "rm -d"])
def test_what_fails_where_a_folder_is_not_there_tells_whether_it_is(program: str):
    assert kinds(*program.split(), "/data/data/com.tencent.mm") == {"installed_apps"}
    assert kinds(*program.split(), "/data/data/com.example/files") == set()


@pytest.mark.parametrize(
    "line",
    [
        "rm -rf /data/data/com.example/cache/*",
        "echo /system/lib/*",
        "cat /sdcard/Download/*.txt",
        "cat /proc/$$/cmdline",
        "pm path com.example",
        "cmd package dump --user 0 com.example",
        "dumpsys package com.example",
        "dumpsys meminfo com.example",
        "pidof com.example",
        "content query --uri content://settings/secure --where \"name='location_mode'\"",
        "echo $? $$ $((2 * 3))",
        "cp -r /sdcard/Android/data/com.example/files /data/data/com.example/x",
        "find /data/data/com.example -type f",
        "cp /data/data/com.example/a.txt /sdcard/DCIM/a.txt",
        "sort /data/data/com.example/files/*.log",
    ],
)
def test_the_apps_own_files_and_the_systems_are_nobody_elses(line: str):
    assert kinds("sh", "-c", line) == set()


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("settings list system", {"oaid"}),  # of makers' settings it is not known where they lie
        ("settings list global", {"device_name", "oaid"}),
        ("cmd settings list secure", {"android_id", "device_name", "mac_bluetooth", "oaid"}),
        ("content query --uri content://settings/global", {"device_name", "oaid"}),
        ("content call --uri content://settings/system --method LIST_system", {"oaid"}),
        ("content query --uri content://settings/system/android_id", {"android_id"}),
    ],
)
def test_a_whole_table_of_settings_holds_what_lies_in_it(line: str, asked: set[str]):
    assert kinds("sh", "-c", line) == asked


def test_a_relative_path_starts_where_the_process_does():
    assert kinds("cat", "address", folder="/sys/class/net/wlan0") == {"mac_wifi"}
    assert kinds("cat", "address", folder="/data/data/com.example") == set()


def test_a_variable_has_the_value_that_the_environment_gives_it():
    assert kinds("sh", "-c", "getprop $KEY", KEY="ro.serialno") == {"serial_number"}
    assert kinds("sh", "-c", "getprop $KEY", KEY="ro.hardware") == set()


@pytest.mark.parametrize(
    "line",
    [
        *("trap - EXIT", "trap '' INT", "trap 'rm -f /data/data/com.example/x' EXIT", "set -e", "set -- a b"),
        *("cd /data/data/com.example; cat address", "f() { echo $X; }; f"),
        *("ls", "ls /data/data/com.example/files", "ls /data/app/com.example-1/base.apk", "which su", "command -v su"),
        *("echo getprop ro.serialno", "printf 'cat /sys/class/net/wlan0/address'", "mount", "chmod 700 /data/x"),
        *("getprop ro.product.model", "getprop | grep net.dns", "settings get secure location_mode"),
        *(
            "cat /data/data/com.example/address",
            "cat <<E\ngetprop ro.serialno\nE",
            "# getprop ro.serialno",
            "logcat -d",
            "grep -rm 1 . /data/x",
        ),
        *(
            "pm list features",
            "cmd package list permissions",
            "service list",
            "test -e /system/xbin/su && echo yes",
            "",
        ),
        *(
            "toybox",
            "id",
            "cat /proc/self/status",
            "cat /proc/self/cmdline",
            "echo x > /sys/class/net/wlan0/address",
            "settings put system a b",
        ),
        *("echo '`getprop ro.serialno`'", "true # `getprop ro.serialno`", "PS4='+ '; set -x; ls"),
        "ln -s /data/data/com.example/lib/a /data/data/com.example/lib/b",
        "cd /data/data/com.example && ls && cd files && cat a.txt",
        "IFS=,; for x in a,b; do echo $x; done",
        "x=abc; echo ${x%c} ${#x}; let x=1+2",
        "alias; unset -f f; unset x",
        *("content insert --uri content://settings/secure --bind name:s:x", "rm -rf /data/data/com.example/cache"),
    ],
)
def test_what_tells_nothing_of_the_user_asks_for_nothing(line: str):
    assert kinds("sh", "-c", line) == set()


@pytest.mark.parametrize(
    "line",
    [
        "sed 's/bar/some thing/' /data/data/com.example/x",
        "awk '{print $1}' /proc/self/status",
        "tar cf /sdcard/x.tar /data/data/com.example/files",
    ],
)
def test_what_names_all_that_it_reads_is_known(line: str):
    assert (kinds("sh", "-c", line), unknown("sh", "-c", line)) == (set(), ())


@pytest.mark.parametrize(
    ("line", "program"),
    [
        ("/data/data/com.example/files/tool", "tool"),
        ("./getprop ro.serialno", "getprop"),
        ("frobnicate", "frobnicate"),
        ("sh /sdcard/script.sh", "sh"),
        ("echo 'getprop ro.serialno' | sh", "sh"),
        ("curl -s x | sh", "sh"),
        ("echo ro.serialno | xargs getprop", "getprop"),
        ("getprop $(echo ro.serialno)", "getprop"),
        ("$(echo getprop) ro.serialno", "$…"),
        ("read k; getprop $k", "getprop"),
        ("f() { getprop $1; }; f ro.serialno", "getprop"),
        ("alias ls='getprop ro.serialno'\nls", "sh"),
        ("let 'a[$(getprop ro.serialno)]=1'", "sh"),
        ("x='a[$(getprop ro.serialno)]'; echo $((x))", "sh"),
        ("echo ${x#$(getprop ro.serialno)}", "sh"),
        ("typeset -n x=y; y=/sys/class/net/wlan0/address; cat $x", "sh"),
        ("printf -v x /sys/class/net/wlan0/address; cat $x", "cat"),
        ("getopts a: o -a /sys/class/net/wlan0/address; cat $OPTARG", "cat"),
        ("cd /sys/class/net/wlan0; cd /; cat ~-/address", "cat"),
        ("pushd /sys/class/net/wlan0; cd /; popd; cat address", "cat"),
        ("cat /proc/1/cwd/address", "cat"),
        ("cd /sys/class/net/wlan0; sed 'r address' /data/x", "sed"),
        ("sort --files0-from=/data/list", "sort"),
        ("LD_PRELOAD=/data/data/com.example/lib/x.so ls", "ls"),
        ("env LD_LIBRARY_PATH=/data/data/com.example/lib ls", "ls"),
        ("hash -p /data/data/com.example/x ls; ls", "hash"),
        ("ln -s / r; cat r/sys/class/net/wlan0/address", "ln"),
        ("sysctl kernel.random.boot_id", "sysctl"),
        ("linker64 /system/bin/getprop ro.serialno", "linker64"),
        ('eval "cat \\$EXTERNAL""_STORAGE/DCIM/x.jpg"', "cat"),
        ("set -- a ro.serialno; shift; getprop $1", "getprop"),
        ("set -o errexit ro.serialno; getprop $1", "getprop"),
        ('trap "$(cat x)" EXIT', "trap"),
        ("cd; cat address", "cat"),
        ("cd -; cat address", "cat"),
        ("CDPATH=/sys/class/net; cd wlan0; cat address", "cat"),
        ("find / -exec cat {} +", "find"),
        ("service call phone 1", "service"),
        ("dumpsys", "dumpsys"),
        ("if true", "sh"),
        ("echo 'a", "sh"),
        (". /sdcard/script.sh", "."),
        ("awk 'BEGIN{while((\"getprop\" | getline x)>0) print x}'", "awk"),
        ('awk \'BEGIN{print "getprop ro.serialno" | "sh"}\'', "awk"),
        ("awk 'BEGIN{ARGV[1]=\"/sys/class/net/wlan0/address\";ARGC=2}1'", "awk"),
        ("awk -f /sdcard/x.awk", "awk"),
        ("sed 'r /sys/class/net/wlan0/address' /dev/null", "sed"),
        ("sed -f /sdcard/x.sed /dev/null", "sed"),
        ("echo /sys/class/net/wlan0/address | cpio -o", "cpio"),
        ("tar -cT /sdcard/list", "tar"),
        ("tar cf /sdcard/x.tar -C/sys/class/net/wlan0 address", "tar"),
        (": ${X:=`getprop ro.serialno`}", "sh"),
        (": ${X#`getprop ro.serialno`}", "sh"),
        ("echo `echo \\`getprop ro.serialno\\``", "sh"),
        ("PS4='$(getprop ro.serialno)'; set -x; true", "sh"),
        ("export ENV=/sdcard/x; sh -i", "sh"),
        ("PATH=/data/data/com.example/files:$PATH ls", "ls"),
        ("export PATH=/data/data/com.example/files; true; ls", "ls"),
    ],
)
def test_what_cannot_be_known_is_said_to_be_unknown(line: str, program: str):
    assert program in unknown("sh", "-c", line)


@pytest.mark.parametrize(
    "variables",
    [{"PS4": "`getprop ro.serialno`"}, {"ENV": "/sdcard/x"}, {"PATH": "/data/data/com.example/files:/system/bin"}],
)
def test_what_a_shell_is_given_to_run_by_itself_is_unknown(variables: dict[str, str]):
    assert unknown("sh", "-c", "true; ls", **variables) != ()


@pytest.mark.parametrize(
    "variables", [{"PS4": "+ "}, {"PATH": "/product/bin:/apex/com.android.art/bin:/system_ext/bin:/system/bin"}]
)
def test_a_shell_with_the_variables_that_android_gives_it_runs_nothing_else(variables: dict[str, str]):
    assert (kinds("sh", "-c", "ls", **variables), unknown("sh", "-c", "ls", **variables)) == (set(), ())


def test_an_end_of_root_tools_is_unknown_only_where_they_were_started():
    assert (KNOWLEDGE.asked(("su",)).unknown, KNOWLEDGE.asked(("su",)).if_started) == ((), ("su",))
    assert unknown("sh") == ("sh",)
    assert unknown() == ()


def test_a_text_that_is_too_long_or_too_deep_is_not_read():
    assert "sh" in unknown("sh", "-c", "echo " + "x" * 70_000)
    assert "sh" in unknown("sh", "-c", "(" * 5000 + ")" * 5000)


def test_functions_that_call_each_other_many_times_end_somewhere():
    named = [f"f{number}" for number in range(20)]
    bodies = [f"{one}() {{ {other}; {other}; {other}; }}" for one, other in pairwise(named)]
    assert "sh" in unknown("sh", "-c", f"{'; '.join(bodies)}; {named[-1]}() {{ ls; }}; f0")


def test_shells_within_shells_end_somewhere():
    line = "getprop ro.serialno"
    for _ in range(12):
        line = f"eval {line!r}" if '"' not in line else line
    argv: tuple[str, ...] = ("getprop", "ro.serialno")
    for _ in range(12):
        argv = ("nice", *argv)
    assert unknown(*argv)


def test_where_a_shell_may_be_in_more_folders_than_are_followed_its_text_is_unknown():
    steps = "".join(f"test -e /x{number} && cd /data/local/tmp/{number}\n" for number in range(12))
    assert unknown("sh", "-c", f"cd /sys/class/net/wlan0\n{steps}cat address")
