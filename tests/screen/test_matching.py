"""A text is found in whole words, and never in its contrary."""

from __future__ import annotations

import pytest

from harness.screen.matching import Grade, grade


@pytest.mark.parametrize(
    ("shown", "wanted"),
    [
        ("AGREE", "agree"),
        ("同 意", "同意"),
        ("同\u3000意", "同意"),
        ("同\u200b意", "同意"),
        ("\ufeff同意\n", "同意"),
        ("Dis\u00adagree", "Disagree"),
        ("Ａｇｒｅｅ", "Agree"),
        ("Don’t allow", "Don't allow"),
        ("Don't allow", "Don’t allow"),
        ("Donʼt  allow", "don't allow"),
        ("同意", "“同意”"),
        ("「同意」", "同意"),
        ("同意", '"同意"'),
        ("允许 App 访问", "允许App访问"),
        ("Sign‑in", "Sign-in"),
        ("Continue…", "Continue..."),
        ("×", "×"),
        ("“", "“"),
    ],
)
def test_what_looks_the_same_is_the_same(shown: str, wanted: str) -> None:
    assert grade(shown, wanted) is Grade.EXACT


@pytest.mark.parametrize(
    ("shown", "wanted"),
    [
        ("同意并继续", "同意"),
        ("始终允许", "允许"),
        ("同意协议并继续", "同意"),
        ("非常同意", "同意"),
        ("特别允许", "允许"),
        ("Agree and continue", "agree"),
        ("Yes, I agree", "agree"),
        ("Allow all the time", "Allow"),
        ("No, thanks; I agree", "agree"),
        ("如您不同意《隐私政策》", "隐私政策"),
        ("《用户协议》和《隐私政策》", "用户协议"),
        ("暂不同意", "不同意"),
        ("I don't agree", "don't agree"),
        ("8 位同事", "位同事"),
        ("稍后提醒我，同意", "同意"),
        ("我已阅读不可抗力条款并同意", "同意"),
        ("I have nothing to add and I agree", "agree"),
        ("登录以后继续", "继续"),
        ("免费登录", "登录"),
        ("プライバシーポリシーに同意", "同意"),
        ("同意する・続行", "同意する"),
        ("I agree (no later than today)", "agree"),
        ("是否同意隐私政策", "隐私政策"),
        ("如图同意", "同意"),
        ("Redo your agree", "agree"),
        ("不同意并退出", "退出"),
        ("同意并继续（不同意将退出）", "同意"),
        ("I agree (you may disagree later)", "agree"),
        ("Disagree and exit", "exit"),
        ("✅ 同意", "同意"),
        ("❌ 关闭广告", "❌"),
        ("不过：同意", "同意"),
        ("如需退出，请按返回键，同意请继续", "同意"),
        ("Turn on", "on"),
    ],
)
def test_a_part_in_whole_words_is_found(shown: str, wanted: str) -> None:
    assert grade(shown, wanted) is Grade.PART


@pytest.mark.parametrize("wanted", ["agree"])
@pytest.mark.parametrize(
    "shown",
    [
        "I don't agree",
        "I don’t agree",
        "I canʻt agree",
        "I donꞌt agree",
        "I do not agree",
        "I do NOT\u00a0agree",
        "Disagree",
        "dis-agree",
        "Dis\u200bagree",
        "I never agree",
        "I refuse to agree",
        "Decline to agree",
        "I cannot agree",
        "I won't agree",
        "I do not wish to agree",
        "I do not read and agree",
        "Unable to agree",
        "Continue without agree",
        "Agree: no",
        "Agree - not now",
        "Agree? No thanks",
        "I do not (yet) agree",
        "Skip agree",
    ],
)
def test_an_english_contrary_is_not_found(shown: str, wanted: str) -> None:
    assert grade(shown, wanted) is Grade.CONTRARY


@pytest.mark.parametrize(
    ("shown", "wanted"),
    [
        *(
            (negated + "同意", "同意")
            for negated in ("不", "不再", "暂不", "拒绝", "勿", "取消", "未", "别", "非", "尚未", "不愿意", "没有")
        ),
        *(
            (negated + "同意", "同意")
            for negated in ("无法", "撤回", "撤销", "不 再 ", "不\u200b", "我不想", "停止", "終止", "拒絕", "不再继续")
        ),
        ("不允许", "允许"),
        ("禁止允许", "允许"),
        ("仍然不允许", "允许"),
        ("同意：否", "同意"),
        ("同意（取消）", "同意"),
        ("免登录", "登录"),
        ("无权同意", "同意"),
        ("未阅读并同意", "同意"),
        ("退出登录", "登录"),
        ("未登录", "登录"),
        ("Don't Allow", "Allow"),
        ("Never allow", "Allow"),
        ("Don't ask again", "ask again"),
        ("同意不了", "同意"),
        ("同意吗？", "同意"),
        ("同意嗎", "同意"),
        ("同意与否", "同意"),
        ("回绝授权", "授权"),
        *((sign + "同意", "同意") for sign in ("❌", "🚫 ", "🙅\u200d♀️", "⛔\ufe0f")),
        ("Agree ✗", "agree"),
        ("👎🏽 Agree", "agree"),
    ],
)
def test_a_chinese_contrary_is_not_found(shown: str, wanted: str) -> None:
    assert grade(shown, wanted) is Grade.CONTRARY


@pytest.mark.parametrize(
    ("shown", "wanted"),
    [
        ("同意《隐私政策》", "同意"),
        ("我已阅读并同意《用户协议》和《隐私政策》。", "我已阅读并同意"),
        ("同意用户协议", "同意"),
        ("知情同意书", "同意"),
        ("同意个人信息收集清单", "同意"),
        ("同意第三方SDK目录", "同意"),
        ("Agree to our Privacy Policy", "Agree"),
        ("I accept the Terms of Service", "accept"),
    ],
)
def test_a_text_that_goes_on_to_name_a_document_only_mentions_it(shown: str, wanted: str) -> None:
    assert grade(shown, wanted) is Grade.MENTION


@pytest.mark.parametrize(
    ("shown", "wanted"),
    [
        ("同意 不同意", "同意"),
        ("不同意\n同意", "同意"),
        ("不同意 | 同意", "同意"),
        ("同意或不同意", "同意"),
        ("不同意则退出，同意则继续", "同意"),
        ("Agree / Disagree", "agree"),
        ("不同意（同意请点右侧）", "同意"),
        ("Allow\nDon't allow", "Allow"),
    ],
)
def test_a_text_that_says_a_thing_and_its_contrary_says_both(shown: str, wanted: str) -> None:
    assert grade(shown, wanted) is Grade.BOTH


def test_what_has_nothing_in_common_is_nothing() -> None:
    assert grade("取消", "同意") is Grade.NONE
    assert grade("", "同意") is Grade.NONE


@pytest.mark.parametrize(
    ("shown", "wanted"),
    [
        ("agreement", "agree"),
        ("agreed", "agree"),
        ("agree2", "agree"),
        ("13", "3"),
        ("O K", "OK"),
        ("dont allow", "don't allow"),
        ("稍后同意", "同意"),
        ("是否同意", "同意"),
        ("您是否同意", "同意"),
        ("能否授权？", "授权"),
        ("如您同意，请点击下方按钮", "同意"),
        ("继续使用视为同意", "同意"),
        ("Do you agree?", "agree"),
        ("Would you like to allow it?", "allow"),
        ("If you agree, go on", "agree"),
        ("以后再授权", "授权"),
        ("暫緩同意", "同意"),
        ("同意（以后再说）", "同意"),
        ("Agree later", "agree"),
        ("Remind me another time to agree", "agree"),
        ("Deny, allow later", "allow"),
        ("我不太愿意就此同意", "同意"),
        ("不打算在这里允许", "允许"),
        ("I can't possibly bring myself to agree", "agree"),
        ("取消\n同意", "同意"),
        ("No\nAllow", "Allow"),
        ("以后开启", "开启"),
        ("下次再说吧，下次开启", "开启"),
        ("待会同意", "同意"),
        ("Don't turn on", "on"),
        ("Remind me to agree", "agree"),
        *((said, "同意") for said in ("暂不（同意）", "不/同意", "不…同意", "我暂不：同意", "拒绝 | 同意")),
        *((said, "agree") for said in ("Don't: agree", "I do not [agree]", "Decline / Agree", "Not now | Agree")),
        ("同意しない", "同意"),
        ("同意しません", "同意"),
        ("同意する", "同意"),
    ],
)
def test_a_part_of_another_word_and_what_is_put_off_or_negated_from_afar_are_no_more_than_alike(
    shown: str, wanted: str
) -> None:
    assert grade(shown, wanted) is Grade.ALIKE
