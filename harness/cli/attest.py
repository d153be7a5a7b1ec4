"""`harness attest`: ask a person what no run can show, and keep the answers beside the bundles."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path

import click

from harness.attestation import (
    Answer,
    Attestations,
    Build,
    Form,
    FormAnswer,
    Given,
    Question,
    answers_in,
    blank_form,
    questions,
    read_answers,
    read_form,
    taken,
)
from harness.attestation.form import Filled, is_file, says
from harness.cli.language import chinese, in_chinese, say, told
from harness.cli.lines import json_line, on_one_line
from harness.cli.options import as_json
from harness.errors import BadInput
from harness.masking import visible
from harness.policy import Policy
from harness.suite import tested_in
from harness.text import Text

KEPT, BROKEN, LATER, STOP = "y", "n", "s", "q"


@click.command(
    help=chinese(
        "就 FOLDER 中的运行，逐条询问只能由人回答的条款，把答案保存在 FOLDER/attestations.yaml。\n\n"
        "在终端中逐条提问；--form 打印可填写的表格，--answers 读入填好的表格。"
        "此后 `harness judge`、`harness report` 会计入这些答案。"
    )
)
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--form", is_flag=True, help=say("打印可填写的表格（YAML）。", "Print a form to fill in, as YAML."))
@click.option(
    "--answers",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help=say("读入填好的表格。", "Take a form that was filled in."),
)
@click.option("--by", default="", help=say("由谁回答。", "Who answers."))
@click.option("--role", default="", help=say("以什么身份。", "As what."))
@as_json
def attest(folder: Path, form: bool, answers: Path | None, by: str, role: str, as_json: bool) -> None:
    """Ask a person what no run can show, of the runs in FOLDER, and keep the answers in FOLDER/attestations.yaml.

    It asks in the terminal; --form prints a form to fill in, --answers takes one. `harness judge` and `harness report`
    count the answers from then on.
    """
    policy, build, beside = tested_in(folder)
    today = date.today()
    before = answers_in(beside, policy, today=today)
    asked = tuple(questions(policy))
    if form:
        blank = blank_form(build.package, _still_open(asked, before, build), in_chinese=in_chinese())
        click.echo(visible(blank), nl=False)
        return
    if answers:
        filled = read_form(answers, policy, build, today=today)
        written = taken(filled, policy, build, beside, today=today)
    else:
        written = _ask(_still_open(asked, before, build), policy, build, beside, by=by, role=role)
    found = read_answers(written, policy, today=today)
    other = tuple(_replaced(before, found))
    if as_json:
        facts = {"answers": len(found.answers), "questions": len(asked), "replaced": [each.clause for each in other]}
        json_line({"event": "attested", **facts, "file": str(written)})
        return
    for given in other:
        was = say(
            f"{given.clause}：{given.at} {given.by} 的答案（{given.answer}）已被替换",
            f"{given.clause}: what {given.by} answered on {given.at} ({given.answer}) was replaced",
        )
        click.echo(on_one_line(was))
    count, of = len(found.answers), len(asked)
    click.echo(say(f"{of} 个问题中已回答 {count} 个：{written}", f"{count} of {of} questions are answered: {written}"))
    click.echo(say(f"`harness report {folder}` 会计入这些答案。", f"`harness report {folder}` counts them."))


def _replaced(before: Attestations | None, found: Attestations) -> Iterator[Given]:
    """The answers for this build that were there and are others now."""
    if before is not None and before.build == found.build:
        yield from (given for given in before.answers if given not in found.answers)


def _still_open(asked: Iterable[Question], before: Attestations | None, build: Build) -> tuple[Question, ...]:
    """The questions that have no answer for this build."""
    answered = {given.clause for given in before.answers} if before and before.build == build else set()
    return tuple(question for question in asked if question.clause.id not in answered)


def _ask(
    asked: tuple[Question, ...],
    policy: Policy,
    build: Build,
    folder: Path,
    *,
    by: str,
    role: str,
) -> Path:
    """Ask one after another and keep each answer at once. Raises `BadInput` where nobody is there to be asked."""
    if not sys.stdin.isatty():
        raise BadInput(
            "harness attest",
            Text(zh="这里没有终端可以提问", en="there is no terminal to ask in"),
            Text(
                zh="请用 --form 打印表格，填好后用 --answers 读入。",
                en="Print a form by --form, fill it in and hand it over by --answers.",
            ),
        )
    by = by if says(by) else _said(say("姓名", "Your name"))
    role = role if says(role) else _said(say("身份", "Your role"))
    form = Form(package=build.package, by=by, role=role)
    today = date.today()
    for number, question in enumerate(asked, 1):
        _show(question, number, len(asked))
        choice = click.prompt(
            say("是 y，否 n，以后再答 s，结束 q", "y yes, n no, s later, q stop"),
            type=click.Choice([KEPT, BROKEN, LATER, STOP]),
            show_choices=False,
        )
        if choice == STOP:
            break
        if choice == LATER:
            continue
        answer = FormAnswer(
            clause=question.clause.id,
            answer=Answer.KEPT if choice == KEPT else Answer.BROKEN,
            shown=_said(say("出示了什么", "What was shown")),
            files=_files(),
            valid_until=_until(today),
        )
        filled = Filled(form=Form(package=form.package, by=by, role=role, answers=(answer,)), folder=Path())
        found = read_answers(taken(filled, policy, build, folder, today=today, anew=False), policy, today=today)
        if given := _of_another(found, answer, by):
            first = say(f"{given.by} 已先作答，其答案保留", f"{given.by} has answered first: that answer stays")
            click.secho(on_one_line(first), fg="red")
    return taken(Filled(form=form, folder=Path()), policy, build, folder, today=today)


def _of_another(found: Attestations, answer: FormAnswer, by: str) -> Given | None:
    """What somebody else answered to the question meanwhile."""
    given = next(each for each in found.answers if each.clause == answer.clause)
    return given if (given.answer, given.by, given.shown) != (answer.answer, by, answer.shown) else None


def _show(question: Question, number: int, of: int) -> None:
    clause = question.clause
    click.echo()
    click.secho(on_one_line(f"{number}/{of}  {clause.id} {clause.section}  {told(clause.title)}"), bold=True)
    click.echo(on_one_line(f"  {told(clause.paraphrase)}"))
    click.echo(on_one_line(f"  {told(question.ask)} {say('可出示：', 'To show: ')}{told(question.show)}"))


def _said(prompt: str) -> str:
    """What is answered; asked again until it says something."""
    while not says(said := click.prompt(prompt)):
        click.secho(say("请写出文字", "Write something"), fg="red")
    return str(said)


def _files() -> tuple[str, ...]:
    """Files to keep a copy of; asked again until each is one."""
    while True:
        said = click.prompt(say("文件（可空，逗号分隔）", "Files (may be empty, commas between)"), default="")
        names = tuple(name.strip() for name in said.split(",") if name.strip())
        missing = [name for name in names if not is_file(Path(name))]
        if not missing:
            return names
        click.secho(on_one_line(say(f"没有文件 {missing[0]}", f"{missing[0]} is no file")), fg="red")


def _until(today: date) -> date | None:
    """Until when it is valid; asked again until it is a day to come, or nothing."""
    while True:
        said = click.prompt(
            say("有效期至（可空，如 2027-12-31）", "Valid until (may be empty; 2027-12-31)"), default=""
        )
        if not said:
            return None
        try:
            until = date.fromisoformat(said.strip())
        except ValueError:
            until = date.min
        if until >= today:
            return until
        click.secho(say("请写将来的日期，如 2027-12-31", "Give a day to come, as 2027-12-31"), fg="red")
