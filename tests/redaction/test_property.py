"""Whatever a flow carries and however it is written: the copy's flow carries no value, and says what is not in it."""

from __future__ import annotations

import random
from pathlib import Path

import msgspec
from hypothesis import example, given, settings
from hypothesis import strategies as st

from harness.events.records import Flow, Planted, PlantedBy
from harness.masking.known import mask_of
from harness.redaction.flows import redacted_flow, unreadable_tokens
from harness.redaction.replacing import Replacing
from harness.redaction.rewriting import Rewriting
from harness.redaction.standins import StandIns
from harness.values.search import Search, needles
from tests.judge.evidence import PACKAGE, Run
from tests.values.test_property import CODES, DIGESTS, OF_TEXT, PLACES

KINDS = {
    "android_id": r"[0-9a-f]{15}[a-f]",
    "imei": r"86[0-9]{13}",
    "oaid": r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}",
    "mac_wifi": r"[0-9a-f]{2}(:[0-9a-f]{2}){5}",
    "phone_number": r"(\+86)?1[3-9][0-9]{9}",
    "contacts": r"(欧阳|司马|上官)[娜思远明]{2}|(Zhang|Wang) (Weili|Fangfang) [0-9]{4}",
    "account_id": r"[a-z]{4,9}-[0-9]{4,6}",
}


@st.composite
def cases(draw: st.DrawFn) -> tuple[str, str, str, list[str], str]:
    kind = draw(st.sampled_from(sorted(KINDS)))
    value = draw(st.from_regex(KINDS[kind], fullmatch=True))
    codes = draw(st.lists(st.sampled_from(sorted(CODES)), max_size=2))
    return kind, value, draw(st.sampled_from(sorted(DIGESTS))), codes, draw(st.sampled_from(sorted(PLACES)))


def search_for(kind: str, value: str) -> Search:
    return Search(needles((Planted(data_type=kind, value=value, source=PlantedBy.TYPED),), (), PACKAGE))


def all_bytes(flow: Flow) -> bytes:
    return msgspec.json.encode(msgspec.structs.replace(flow, request_body=b"", response_body=b"")) + flow.request_body


@given(cases(), st.integers(0, 1 << 30))
@settings(max_examples=100)
@example(("mac_wifi", "5a:12:bc:9f:01:7e", "plain", ["hex", "signed numbers"], "Content-Type"), 1)
@example(("contacts", "欧阳娜娜", "plain", ["gbk", "gzip"], "body"), 1)
def test_a_flow_of_the_copy_carries_no_value_and_the_same_kinds_of_stand_ins(
    case: tuple[str, str, str, list[str], str], key: int
) -> None:
    kind, value, digest, codes, place = case
    data = DIGESTS[digest](value.encode())
    for code in codes:
        data = CODES[code](data)
    flow = Run(directory=Path()).sent(**PLACES[place](data))
    search = search_for(kind, value)
    standins = StandIns(random.Random(key).randbytes(32), (value,))
    replacing = Replacing(((kind, value),), standins, tokens=unreadable_tokens((flow,), search))
    wanted = search_for(kind, replacing.value(kind, value))
    made = redacted_flow(flow, replacing, Rewriting(replacing), search, wanted)

    assert search.in_flow(made.flow).hits == ()
    assert not mask_of(((kind, value),)).finds(all_bytes(made.flow), at_least=8)
    before = [(hit.data_type, hit.certain) for hit in search.in_flow(flow).hits]
    after = [(hit.data_type, hit.certain) for hit in wanted.in_flow(made.flow).hits]
    assert after == before or (made.left_out and made.flow.is_cut)


@given(st.from_regex(KINDS["account_id"], fullmatch=True), st.sampled_from(sorted(OF_TEXT)))
@settings(max_examples=40)
def test_what_was_recoded_once_is_recoded_again(value: str, code: str) -> None:
    search = search_for("account_id", value)
    replacing = Replacing((("account_id", value),), StandIns(b"key", (value,)))
    flow = Run(directory=Path()).sent(request_body=CODES[code](value.encode()))
    wanted = search_for("account_id", replacing.value("account_id", value))
    made = redacted_flow(flow, replacing, Rewriting(replacing), search, wanted)
    assert made.left_out == ()
    assert made.flow.request_body == CODES[code](replacing.value("account_id", value).encode())
