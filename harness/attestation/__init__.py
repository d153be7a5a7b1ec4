"""What a person answers of a policy, since no run can: questions, answers beside the evidence, and whether they hold.

An answer carries the hash of the clause's wording and names the build it was given for. The judge takes it as an
input of its own; one that holds no longer leaves its clause open, and says why.
"""

from harness.attestation.answers import (
    FILES,
    NAME,
    Answer,
    Attestations,
    Attested,
    Build,
    Given,
    Shown,
    answers_in,
    read_answers,
)
from harness.attestation.form import Form, FormAnswer, blank_form, read_form, taken
from harness.attestation.questions import Question, questions
from harness.attestation.standing import standing

__all__ = [
    "FILES",
    "NAME",
    "Answer",
    "Attestations",
    "Attested",
    "Build",
    "Form",
    "FormAnswer",
    "Given",
    "Question",
    "Shown",
    "answers_in",
    "blank_form",
    "questions",
    "read_answers",
    "read_form",
    "standing",
    "taken",
]
