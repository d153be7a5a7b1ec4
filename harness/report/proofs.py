"""What proves a failure, in lines: for the terminal, pytest, JUnit and the report."""

from __future__ import annotations

from harness.judge import Proof
from harness.judge.proof import written
from harness.masking import Masking
from harness.report.words import word
from harness.text import Text, as_told

MOST_FRAMES = 12  # of a stack in which nobody is known


def proof_lines(proof: Proof, masking: Masking, *, chinese: bool = False) -> tuple[str, ...]:
    """Who and where of a proof, in one line each, for a terminal."""
    return tuple(masking.terminal(text.zh if chinese else text.en) for text in proof_texts(proof, masking))


def proof_texts(proof: Proof, masking: Masking) -> tuple[Text, ...]:
    """The same in both languages, still to be masked for the surface that it is for."""
    texts = [_who(proof)]
    if proof.flow:
        flow, encoding = masking.url(proof.flow), written(proof.encoding)
        how = Text(zh=f"（{encoding.zh}）", en=f" ({encoding.en})") if proof.encoding else Text(zh="", en="")
        texts.append(Text(zh=flow + how.zh, en=flow + how.en))
    return (*texts, *(as_told(f"  at {frame}") for frame in from_actor(proof)))


def from_actor(proof: Proof) -> tuple[str, ...]:
    """The call itself, then the stack from the frame that tells the actor on: what lies between is the platform's."""
    if proof.actor.frame not in proof.frames[1:]:
        return proof.frames[:MOST_FRAMES]
    return (proof.frames[0], *proof.frames[proof.frames.index(proof.actor.frame) :])


def _who(proof: Proof) -> Text:
    zh = en = proof.process
    if proof.pid:
        zh = f"{proof.process}（pid {proof.pid}" + (f"，线程 {proof.thread}）" if proof.thread else "）")
        en = f"{proof.process} (pid {proof.pid}" + (f", thread {proof.thread})" if proof.thread else ")")
    outcome = word("outcome", proof.outcome)
    phase = word("phase", proof.phase) if proof.phase else Text(zh="", en="")
    data_type = proof.data_type_name
    return Text(
        zh=_joined(proof, outcome.zh, data_type.zh if data_type else "", proof.actor.zh, phase.zh, zh),
        en=_joined(proof, outcome.en, data_type.en if data_type else "", proof.actor.en, phase.en, en),
    )


def _joined(proof: Proof, outcome: str, data_type: str, actor: str, phase: str, where: str) -> str:
    parts = (outcome, data_type, proof.technique, actor, phase, where)
    return " · ".join(part for part in parts if part)
