"""`harness serve` as a process: what its pages show, and whom they let in."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.history.serving import Server, run_at, serving

SCRIPT = "<script>window.broken = 1</script>"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reports")
    run_at(folder / "first")
    return folder


@pytest.fixture(scope="module")
def server(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(folder, tmp_path_factory.mktemp("index") / "history.db") as server:
        server.until(len)
        yield server


def test_a_run_is_listed_with_its_verdict_and_its_page_tells_each_clause(server: Server, folder: Path) -> None:
    (run,) = server.json("/runs.json")["runs"]
    told = json.loads((folder / "first" / "summary.json").read_bytes())
    assert (run["verdict"], run["state"], run["package"]) == (told["verdict"], "judged", told["package"])
    page = server.json(f"/runs/{run['id']}.json")
    assert page["summary"] == told
    assert sum(run["clauses"].values()) == len(told["clauses"])
    for language, title in (("zh", "看到的行为"), ("en", "What was seen")):
        html = server.ask(f"/runs/{run['id']}?lang={language}").text
        assert title in html
        assert told["clauses"][0]["title"][language] in html


def test_a_run_that_ends_while_it_serves_appears_and_one_that_is_deleted_goes(server: Server, folder: Path) -> None:
    new = run_at(folder / "new")
    assert {run["state"] for run in server.until(lambda runs: len(runs) == 2)} == {"judged"}
    for path in sorted(new.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    new.rmdir()
    server.until(lambda runs: len(runs) == 1)


def test_a_report_may_ask_and_send_nothing_whatever_is_in_it(server: Server, folder: Path) -> None:
    (run,) = server.json("/runs.json")["runs"]
    report = server.ask(f"/runs/{run['id']}/report")
    assert report.body == (folder / "first" / "report.html").read_bytes()
    policy = report.headers["content-security-policy"]
    assert "sandbox allow-scripts;" in policy
    assert "default-src 'none'" in policy
    assert "allow-same-origin" not in policy
    assert "connect-src" not in policy


@pytest.mark.parametrize(
    "path", ["/runs/..%2f..%2fetc%2fpasswd/report", "/runs/../../etc/passwd", "/static/..%2fapp.py", "/runs/0/report"]
)
def test_no_path_leads_out(server: Server, path: str) -> None:
    assert server.ask(path).status == 404


def test_who_does_not_bear_the_secret_learns_nothing(server: Server) -> None:
    for path in ("/", "/runs.json", "/version.json", "/static/history.css", "/nowhere", "/?token=wrong", "/?token="):
        refused = server.ask(path, bearing=False)
        assert refused.status == 403
        assert "com.example" not in refused.text
    assert server.ask("/", bearing=False, Cookie="harness-1=x; =;").status == 403
    assert server.ask("/", bearing=False, Authorization="Bearer \xe9").status == 403


def test_the_secret_in_the_address_becomes_a_cookie_and_leaves_the_address(server: Server) -> None:
    welcome = server.ask(f"//evil.example/?q=a&token={server.secret}", bearing=False)
    assert (welcome.status, welcome.headers["location"]) == (303, "/evil.example/?q=a")
    cookie = welcome.headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert server.ask("/", bearing=False, Cookie=cookie.partition(";")[0]).status == 200


def test_another_sites_name_for_this_address_is_refused_and_nothing_can_be_changed(server: Server) -> None:
    assert server.ask("/runs.json", Host="evil.example").status == 421
    assert server.ask("/runs.json", Host="127.0.0.1:1").status == 421
    for method in ("POST", "PUT", "DELETE", "OPTIONS", "PATCH"):
        assert server.ask("/runs.json", method=method).status == 405


def test_a_page_loads_nothing_from_elsewhere(server: Server) -> None:
    page = server.ask("/")
    assert page.headers["content-security-policy"].startswith("default-src 'none';")
    assert "unsafe" not in page.headers["content-security-policy"]
    assert "://" not in page.text


def test_what_a_stranger_wrote_runs_nothing_and_stops_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "reports"
    run_at(folder / "first")

    def spoilt(name: str, file: str) -> Path:
        path = run_at(folder / name) / file
        path.unlink()
        return path

    manifest = folder / "first" / "pre-granted" / "manifest.json"
    told = json.loads(manifest.read_bytes())
    told["app"] |= {"package": SCRIPT, "version": "\u202e" + "9" * 100_000}
    spoilt("texts", "summary.json")
    (folder / "texts" / "pre-granted" / "manifest.json").write_text(json.dumps(told), encoding="utf-8")
    os.mkfifo(spoilt("pipe", "pre-granted/manifest.json"))
    os.mkfifo(spoilt("report", "report.html"))
    spoilt("link", "report.html").symlink_to("/etc/passwd")
    spoilt("deep", "summary.json").write_text("[" * 1_000_000, encoding="utf-8")
    with spoilt("huge", "summary.json").open("wb") as file:
        file.truncate(1 << 40)
    (folder / "linked").symlink_to(folder / "first")
    (folder / "circle").symlink_to(folder)
    with serving(folder, tmp_path / "history.db") as server:
        runs = {Path(run["folder"]).name: run for run in server.until(lambda runs: len(runs) == 7)}
        states = {name: run["state"] for name, run in runs.items()}
        assert states == {
            "first": "judged",
            "texts": "unreported",
            "pipe": "unreadable",
            "report": "judged",
            "link": "judged",
            "deep": "unreported",
            "huge": "unreported",
        }
        for name in ("report", "link"):
            assert server.ask(f"/runs/{runs[name]['id']}/report").status == 404
        for path in ("/", f"/runs/{runs['texts']['id']}"):
            assert SCRIPT not in server.ask(path).text
            assert "\u202e" not in server.ask(path).text
