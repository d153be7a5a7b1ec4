"""Whatever stands in a text: every line of it is in the draft, and the draft loads where nothing has to be added."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from harness.drafting import as_policy_file, open_source, read_draft
from harness.drafting.source import clean
from harness.policy import parse_policy

HEAD = "某某隐私政策\n运营者：某某有限公司\n更新日期：2026年1月1日\n我们重视您的隐私。\n"
PARTS = st.sampled_from(
    [
        *(
            "一、",
            "（二）",
            "1. ",
            "2.1 ",
            "(3)",
            "• ",
            "第一部分 ",
            "Section 1 ",
            "# ",
            "SDK名称：",
            "使用目的：",
            "收集的信息：",
        ),
        *(
            "极光推送SDK",
            "微信",
            "未知SDK",
            "友盟",
            "华为",
            "收集",
            "设备信息",
            "位置信息",
            "IMEI",
            "相机权限",
            "不收集",
            "官网",
        ),
        *(
            "，",
            "。",
            "；",
            "、",
            "|",
            "\t",
            " ",
            '"',
            "\\",
            ": ",
            "- ",
            "#",
            "{",
            "&a",
            "*b",
            "\u2028",
            "\x07",
            "名称 目的 信息",
        ),
        *(
            "名称",
            "目的",
            "个人信息",
            "联系我们",
            "生效日期：2026年13月45日",
            "we collect your email",
            "permission",
            "1.",
        ),
    ]
)
SIGNS = st.characters(exclude_characters="\0", exclude_categories=("Cs",))  # with a NUL it is no text
LINES = st.lists(st.one_of(st.lists(PARTS, max_size=7).map("".join), st.text(SIGNS, max_size=20)), max_size=14)


def flat(text: str) -> str:
    """As the draft has it: without what steers YAML or a terminal, on one line."""
    return clean(text).replace("\\", "").replace('"', "").replace(" ", "")


@given(LINES)
@example(["一、第三方SDK", "名称 目的 信息", "华为 推送 设备信息 官网", "x"])
@example(["第三方SDK", "| 名称 | 使用目的 | 个人信息 |", "| 华为推送 | 推送 | 血型 |"])
@example(["第三方SDK", "SDK名称：未知", "使用目的：x", "收集的信息：", "IMEI"])
def test_every_line_is_in_the_draft_and_the_draft_loads(lines: list[str]) -> None:
    text = HEAD + "\n".join(lines)
    draft = read_draft(open_source(text.encode(), "x.txt"))
    written = as_policy_file(draft, "x.txt", say=lambda each: each.en, packages=("com.acme.app",))
    parse_policy(written, "x.yaml")
    there = flat(written.replace("\\n", " ").replace("\\\\", ""))
    for line in text.splitlines():
        for cell in line.replace("|", "\t").split("\t"):
            words = flat(cell).lstrip("#").rstrip()
            assert words in there or not words.strip("-:+=#"), cell
