"""What stands in the files of the catalogue, entry by entry."""

from __future__ import annotations

from typing import Literal

import msgspec

from harness.text import Text


class Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One entry: `source` is the address or the name of the document that supports it."""

    id: str
    source: str


class DataType(Entry, frozen=True, kw_only=True):
    """A kind of personal data. Permissions are Android manifest names, app-ops are names of AppOpsManager."""

    zh: str
    en: str
    group: str
    sensitivity: Literal["general", "sensitive", "sensitive_in_context", "not_personal_if_anonymous"]
    origin: Literal["device", "typed", "server", "derived"]  # where an app has it from
    watchable: bool  # whether a hook can see an app read it
    because: Text  # why it can be watched, or cannot
    only_named: bool = (
        False  # ordinary work asks for it: it counts where an expectation names it, not where all are meant
    )
    permissions: tuple[str, ...] = ()
    app_ops: tuple[str, ...] = ()
    ordinary_ops: tuple[str, ...] = ()  # those of them that ordinary work leaves too: by themselves they prove nothing


class ApiRange(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """API levels, both ends included, on which the class has the method."""

    min: int = 1
    max: int | None = None


class When(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """Which calls of the method count: those whose argument passes every test given here.

    An argument is compared as text: a string as it is, a Uri of content as `content://AUTHORITY/PART/PART/` with its
    parts decoded and a slash behind each (no user, query or fragment), another Uri or an Intent by its `toString`, a
    command (String, String[], ProcessBuilder) joined by blanks. `*` in a pattern stands for anything; `{package}` for
    the app's own package, `{webview}` for the one that WebView comes from, `{gif,png}` for either.

    A transaction is `INTERFACE#4` by its number, `INTERFACE#getDeviceId` by its method where the platform has the
    interface (numbers differ from release to release), and of a content provider `INTERFACE#21:TEXT` for each text in
    it. What the platform's own managers ask is not meant: rows on the managers tell of it.
    """

    argument: int | Literal["this", "uri"] = 0  # from 0, negative from the end; "uri" is the first one of that class
    matches: tuple[str, ...] = ()  # at least one fits
    excludes: tuple[str, ...] = ()  # none fits
    mask: int = 0  # a number that shares a bit with it
    instance_of: tuple[str, ...] = ()  # an object of one of these classes
    files: tuple[str, ...] = ()  # a path that leads to a file that fits one of them, whatever way it is spelled, and
    # none of `excludes`
    holds: tuple[str, ...] = ()  # of a folder only files with such a name count
    settings: tuple[str, ...] = ()  # a provider is asked for one of these settings, or for a whole table; no argument
    tables: tuple[str, ...] = ()  # of settings: in which they lie, for a command that lists one; none: in any
    transactions: tuple[str, ...] = ()  # of BinderProxy.transact, where the app itself calls it: see below


class Technique(Entry, frozen=True, kw_only=True):
    """One way of collecting one data type: a method of the class that runs, and how to tell what it gave.

    A SecurityException is a refusal; null, an empty list or one of `empty` is nothing at all; all else is obtained.
    """

    data_type: str
    class_name: str = msgspec.field(name="class")
    method: str  # "$init" for constructors
    overloads: Literal["all"] | tuple[str, ...] = "all"  # "getString(android.content.ContentResolver,java.lang.String)"
    comes_with: Literal["platform", "app", "vendor", "libc"] = "platform"  # "vendor": of some makers' phones
    api: ApiRange = ApiRange()
    permissions: tuple[str, ...] = ()
    app_op: str = ""
    when: When | None = None
    value: str = "none"  # the agent's reader, see hooks/src/readers
    empty: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()  # parts of other exceptions that mean a refusal as well
    after: tuple[str, ...] = ()  # counts only once one of these techniques has obtained something in the process
    leads_to: tuple[str, ...] = ()  # this call gives nothing yet; what it opens the way to is told by these techniques
    leads_away: bool = False  # this call gives nothing yet; what it opens the way to nobody sees
    delivers: str = ""  # this call only subscribes; the data is an event of the technique named here
    instead_of: str = ""  # armed with the one named here, and reported instead of it where a position is approximate
    registered_by: str = ""  # a delivery: the field of the transport that holds the app's listener
    made_by: tuple[str, ...] = ()  # armed on the classes of what these techniques return, where `class` is an interface
    severity: Literal["high", "medium", "low"]


class Reads(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Of a command: its arguments name what rows of techniques look for, as a file or a property."""

    rows: tuple[str, ...]  # "class.method" of the techniques whose `when` tells which subjects are of which data type
    named: Literal["path", "uri", "word"] = "word"
    option: str = ""  # the option that names it; "": every argument that is none
    narrowed: str = ""  # the option that says by name which one of what that names
    whole: bool = False  # naming nothing it gives all of them


class Lists(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Of a command: files and folders of which it is data what is in them, or that they are there."""

    data_type: str
    folders: tuple[str, ...]
    excludes: tuple[str, ...] = ()  # what is the app's own; `{package}` as in `When`
    behind: str = ""  # only what stands behind such an option, "-d|-e"; "": every argument that is none


class Command(Entry, frozen=True, kw_only=True):
    """What a program gives whoever runs it. Of several of one name the first that fits counts; `*` is a glob.

    One that gives no data types, reads nothing and runs nothing else tells nothing of the user.
    """

    names: tuple[str, ...]  # of the program, without its folder
    words: tuple[str, ...] = ()  # must stand among its arguments in this order; "a|b" is either
    then: str = ""  # and this right behind them; `{package}`: the app's own, and nothing else
    unless: tuple[str, ...] = ()  # must not
    valued: tuple[str, ...] = ()  # options whose value is the next argument
    data_types: tuple[str, ...] = ()
    reads: Reads | None = None
    lists: tuple[Lists, ...] = ()  # of a shell: what it looks up for globs
    recursive: str = ""  # an expression: with such an option it reads all that is below
    runs: Literal["", "words", "script"] = ""  # its arguments are a command, or a shell's text
    skip: int = 0  # arguments before that command, or before what it reads
    writes_last: bool = False  # of several that it names the last is where it writes
    leads: bool = False  # gives what it names another name, by which others may read what lies below
    appends: bool = False  # and more words, which it reads
    script: Literal["-c", "all", "first"] = "-c"  # where the text stands
    if_started: bool = False  # not to be there is an answer of its own: whether the phone is rooted


class Sdk(Entry, frozen=True, kw_only=True):
    """A third-party SDK, recognised by package prefix, host (`*` is a glob) or process name (":pushcore")."""

    name_zh: str
    name_en: str
    vendor: str
    purpose: str
    packages: tuple[str, ...]
    native_libs: tuple[str, ...] = ()
    providers: tuple[str, ...] = ()  # content providers it starts by itself
    hosts: tuple[str, ...] = ()
    process_names: tuple[str, ...] = ()
    declared_data: tuple[str, ...] | None = None  # what it is said to collect, ids of data types; None: not known
    library: bool = False  # code of a vendor that hands nothing on to it: no policy has to name it
    declared_by: Literal["vendor", "others"] = "others"  # read on a page of its vendor, or quoted, tested or reported
    confidence: Literal["high", "medium"]


class Shared(Entry, frozen=True, kw_only=True):
    """Code or hosts of no single SDK: a component of several, a library of anyone, a whole company's servers."""

    packages: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    used_by: tuple[str, ...]  # actors that are known to use it (`first_party`, `sdk:<id>`); none: anyone may


class Carrier(Entry, frozen=True, kw_only=True):
    """What runs code of an app that lies in no class of it, known by native libraries (`*` is a glob) or packages.

    Packers hide the classes until the app runs; runtimes of other languages have code without classes.
    """

    zh: str
    en: str
    libraries: tuple[str, ...]
    packages: tuple[str, ...]


class Covered(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A permission of which nothing more is to be said where a policy names one of those that cover it."""

    permission: str
    by: tuple[str, ...]


class Implied(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A permission that Android adds for whoever asks for another one and aims at a level below `below`."""

    permission: str
    by: str = ""  # "": for every app
    below: int


class Permissions(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Full names of permissions, by what a policy has to say of them."""

    source: str
    asked: tuple[str, ...]  # of the user, by a dialog
    implied_by: tuple[Implied, ...]
    covered_by: tuple[Covered, ...]
    ordinary: tuple[str, ...]  # granted at installation, and nothing personal comes of it; `*` is a glob


class FrameworkCalls(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Methods of the platform (`class.method`) with which an answer ends: it reaches no app."""

    source: tuple[str, ...]
    ends: tuple[str, ...]


class Rule(Entry, frozen=True, kw_only=True):
    """An item of a regulator's or a standard's list, in our own short words, and what can be done about it.

    It is checked by kinds of expectations, asked of a person, or both; or out of reach.
    """

    set: str
    zh: str
    en: str
    severity: Literal["critical", "high", "medium", "low"]
    checked_by: tuple[str, ...] = ()  # kinds of expectations that find it broken, as far as a run shows it
    asked: bool = False  # a person answers it, or the rest of it
    out_of_reach: Text | None = None  # why neither
