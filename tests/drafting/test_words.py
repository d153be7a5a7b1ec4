"""The words that texts are read by: all that they name is in the catalogue, and each says one thing."""

from __future__ import annotations

from harness.catalogue import load_data_types, load_sdks
from harness.drafting import words
from harness.drafting.source import fold
from harness.policy import ClauseKind


def test_every_sdk_of_the_catalogue_has_a_name_in_texts_and_no_other_has() -> None:
    assert set(words.sdk_names()) == {sdk.id for sdk in load_sdks()}


def test_a_bare_name_says_which_sdk_it_is_by_what_it_stands_with() -> None:
    assert words.sdks("华为", "推送") == ("huawei_push",)
    assert words.sdks("华为", "相机") == ()
    assert words.sdks("微信SDK", "用于分享和支付") == ("wechat_pay", "wechat_share")
    assert words.sdks("com.umeng.message", "") == ("umeng_push",)


def test_a_latin_name_is_a_word_of_its_own() -> None:
    assert words.data_types().meanings("shipping") == ()
    assert words.data_types().meanings("an ip address") == ("public_ip",)
    assert words.data_types().meanings("app versions") == ("app_info",)


def test_what_a_text_can_declare_is_a_kind_of_data_of_the_catalogue() -> None:
    known = {each.id for each in load_data_types()}
    assert set(words.data_types().known) <= known


def test_the_catalogues_own_names_are_understood() -> None:
    """Of its instruments, which are no personal data, there are none."""
    missing = [
        each.id
        for each in load_data_types()
        if each.group != "instrument" and each.id not in words.data_types().meanings(fold(each.zh))
    ]
    assert missing == []


def test_each_label_is_listed_once_and_each_kind_of_section_is_one() -> None:
    labels = [fold(label) for called in words.labels().fields.values() for label in called]
    assert sorted(label for label in set(labels) if labels.count(label) > 1) == []
    assert set(words.kinds().sections) <= set(ClauseKind)
