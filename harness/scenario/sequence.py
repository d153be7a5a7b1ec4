"""What is wrong with steps that can be read each by itself: with what they name, and where they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from harness.catalogue.register import Register
from harness.documents import allowed_here, not_there
from harness.events.records import SHORTEST
from harness.policy import DATA_TYPE
from harness.scenario.composition import Written
from harness.scenario.quotes import GIVE_ANY, check_quotes
from harness.scenario.steps import (
    LONGEST_S,
    Aimed,
    AnswerDialog,
    Back,
    EnterPhase,
    Foreground,
    Http,
    IfSee,
    Launch,
    LongPress,
    Note,
    NotSee,
    Open,
    Pause,
    Screenshot,
    See,
    Swipe,
    Tap,
    Type,
    Wait,
    seconds,
)
from harness.text import Text

_IN_A_BRANCH = (See, NotSee, Tap, LongPress, Type, Swipe, Back, AnswerDialog, Wait, Note, Screenshot)
_LOOKING = (See, NotSee, Wait, Note, Screenshot)  # steps that do nothing to the app


def check_steps(steps: Iterable[Written], register: Register, *, whole: bool) -> None:
    """Note what does not fit, in the document that each step stands in. Not `whole`: some could not be read."""
    data_types = register.data_type_ids
    phase_entered = not whole
    begins = False  # the first step of a phase that does something does what the phase is named for
    for written in steps:
        document, path, step = written.document, written.place, written.step
        if begins:
            _check_beginning(written)
        if written.conditional:
            _check_conditional(written)
        begins = isinstance(step, EnterPhase) or (begins and isinstance(step, _LOOKING))
        phase_entered = phase_entered or isinstance(step, EnterPhase)
        if isinstance(step, Launch | Open | Foreground) and not phase_entered:
            cause = Text(
                zh=f"`{step.kind}` 写在第一个阶段之前：应用启动时的行为会不属于任何阶段",
                en=f"`{step.kind}` stands before the first phase: what the app does at its start would belong to none",
            )
            next_step = Text(zh="请在它前面加上 `- phase: 名称`", en="Put `- phase: NAME` before it")
            document.fault(path, cause, next_step)
        for field in ("duration", "timeout"):
            if seconds(getattr(step, field, "0s")) > LONGEST_S:
                cause = Text(zh=f"`{step.kind}` 的时间超过一小时", en=f"`{step.kind}` takes more than an hour")
                document.fault((*path, field), cause, Text(zh="请写至多 60m", en="Write 60m at most"))
        if isinstance(step, Aimed) and not step.selector.aimed:
            cause = Text(zh=f"`{step.kind}` 没有写明对象", en=f"`{step.kind}` does not say what")
            document.fault(path, cause, GIVE_ANY)
        if isinstance(step, Aimed):
            check_quotes(document, path, shorthand=step.shorthand)
        if isinstance(step, Pause) and re.fullmatch(r"[\d.]+\s*(ms|s|m|min)?", step.text.strip()):
            cause = Text(
                zh=f"`pause` 等的是人，`{step.text}` 没有说明请他做什么",
                en=f"`pause` waits for a person, and `{step.text}` does not say what is to be done",
            )
            next_step = Text(zh="要等一段时间，请用 `wait`", en="To let time pass, use `wait`")
            document.fault((*path, "text") if document.written((*path, "text")) else path, cause, next_step)
        if isinstance(step, Http) and not _has_host(step.url):
            cause = Text(zh="网址中没有可用的主机或端口", en="the address has no host or port that can be asked")
            next_step = Text(zh="请写成 http://主机:端口/路径 的形式", en="Write http://HOST:PORT/PATH")
            document.fault((*path, "url"), cause, next_step)
        if isinstance(step, Type) and not (step.id or step.desc):
            cause = Text(zh="`type` 没有写明是哪个输入框", en="`type` does not say into which field")
            document.fault(path, cause, Text(zh="请写出 `id` 或 `desc`", en="Give `id` or `desc`"))
        if isinstance(step, Type) and step.data_type and step.data_type not in data_types:
            cause = not_there(DATA_TYPE, step.data_type)
            document.fault((*path, "data_type"), cause, allowed_here(step.data_type, data_types))
        if isinstance(step, Type) and step.data_type and len(step.text.encode()) < SHORTEST:
            shown = document.written((*path, "text"))  # not what a variable stands for: it may be a password
            cause = Text(zh=f"`{shown}` 太短，无法在流量中辨认", en=f"`{shown}` is too short to be told in traffic")
            next_step = Text(
                zh=f"请写至少 {SHORTEST} 个字节的值，或去掉 `data_type`",
                en=f"Type a value of at least {SHORTEST} bytes, or leave out `data_type`",
            )
            document.fault((*path, "text"), cause, next_step)


def _has_host(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port or an IPv6 address that can be none
        return False


def _check_beginning(written: Written) -> None:
    """What does what the phase is named for is done in every run."""
    step = written.step
    if isinstance(step, AnswerDialog | Tap) and step.optional:
        cause = Text(
            zh=f"阶段由 `{step.kind}` 开始，它不能是 `optional`：没有做就没有这一阶段",
            en=f"`{step.kind}` begins the phase and cannot be `optional`: not done, there is no such phase",
        )
        next_step = Text(
            zh="请去掉 `optional`，或把它写在 `phase` 之前", en="Leave `optional` out, or put it before `phase`"
        )
        written.document.fault((*written.place, "optional"), cause, next_step)
    if isinstance(step, IfSee):
        cause = Text(
            zh="阶段不能由 `if-see` 开始：其中的步骤没有做，就没有这一阶段",
            en="`if-see` cannot begin the phase: were its steps not done, there would be no such phase",
        )
        next_step = Text(
            zh="请把引发阶段的步骤写在它前面，或把它写在 `phase` 之前",
            en="Put the step that begins the phase before it, or put it before `phase`",
        )
        written.document.fault(written.place, cause, next_step)


def _check_conditional(written: Written) -> None:
    """What may not be done at all changes neither phase nor app, and plants nothing to be looked for."""
    step = written.step
    if not isinstance(step, _IN_A_BRANCH):
        allowed = sorted(kind.kind for kind in _IN_A_BRANCH)
        cause = Text(
            zh=f"`{step.kind}` 不能写在 `if-see` 中：每次运行都必须做它",
            en=f"`{step.kind}` cannot stand in `if-see`: it must be done in every run",
        )
        next_step = Text(zh=f"此处可用：{'、'.join(allowed)}", en=f"Allowed here: {', '.join(allowed)}")
        written.document.fault(written.place, cause, next_step)
    if isinstance(step, Type) and step.data_type:
        cause = Text(
            zh="`if-see` 中输入的文字不能有 `data_type`：可能根本没有输入，也就无从查找",
            en="what is typed in `if-see` cannot have a `data_type`: it may never be typed, and then nothing is found",
        )
        next_step = Text(zh="请写在 `if-see` 之外", en="Type it outside of `if-see`")
        written.document.fault((*written.place, "data_type"), cause, next_step)
