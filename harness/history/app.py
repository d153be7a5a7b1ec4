"""The pages, each as HTML and, by `.json`, as the record that it is drawn from."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.resources import files
from typing import BinaryIO

import msgspec
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from harness.evidence import open_inside
from harness.history.drawing import Drawing, language_of
from harness.history.index import Index
from harness.history.queries import Filters, folder_of, listed, opened

LARGEST_REPORT = 400_000_000  # bytes
LONGEST_FILTER = 200  # characters
PIECE = 1 << 18
# A report is drawn from what an app wrote: it may run its own script, and neither ask nor send anything.
SANDBOX = (
    "sandbox allow-scripts; default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:;"
    " form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
STATIC = {"history.css": "text/css", "history.js": "text/javascript"}


def pages(index: Index, version: Callable[[], int]) -> Starlette:
    """All pages over an index. `version` grows whenever that changed."""
    drawing = Drawing()

    def answer(request: Request, template: str, record: msgspec.Struct | None) -> Response:
        if record is None:
            return PlainTextResponse("没有这个运行。\nThere is no such run.\n", 404)
        if request.url.path.endswith(".json"):
            return Response(msgspec.json.encode(record), media_type="application/json")
        language = language_of(request.query_params.get("lang", ""), request.headers.get("accept-language", ""))
        page = drawing.page(template, record, language, request.url.path, request.query_params)
        return Response(page, media_type="text/html")

    def runs(request: Request) -> Response:
        with index.opened() as connection:
            return answer(request, "runs.html.j2", listed(connection, filters_of(request)))

    def run(request: Request) -> Response:
        with index.opened() as connection:
            return answer(request, "run.html.j2", opened(connection, request.path_params["id"]))

    def report(request: Request) -> Response:
        with index.opened() as connection:
            folder = folder_of(connection, request.path_params["id"])
        try:
            if folder is None:
                raise FileNotFoundError
            file = open_inside(folder, "report.html", largest=LARGEST_REPORT)
        except OSError:
            return PlainTextResponse("没有可以打开的报告。\nThere is no report that can be opened.\n", 404)
        return StreamingResponse(
            _pieces(file), media_type="text/html; charset=utf-8", headers={"Content-Security-Policy": SANDBOX}
        )

    def static(request: Request) -> Response:
        name = request.path_params["name"]
        if name not in STATIC:
            return PlainTextResponse("", 404)
        content = files(__package__).joinpath("templates", name).read_bytes()
        return Response(content, media_type=STATIC[name])

    def icon(request: Request) -> Response:
        return Response(status_code=204)  # browsers ask for it by themselves

    def changed(request: Request) -> Response:
        return Response(msgspec.json.encode({"version": version()}), media_type="application/json")

    return Starlette(
        routes=[
            Route("/", runs),
            Route("/runs.json", runs),
            Route("/runs/{id:str}/report", report),
            Route("/runs/{id:str}.json", run),
            Route("/runs/{id:str}", run),
            Route("/version.json", changed),
            Route("/favicon.ico", icon),
            Route("/static/{name:str}", static),
        ]
    )


def filters_of(request: Request) -> Filters:
    """The filters of an address; what is none counts as not given."""
    given = {
        name: value[:LONGEST_FILTER].strip().encode("utf-8", "replace").decode()
        for name, value in request.query_params.items()
        if name in Filters.__struct_fields__
    }
    page = given.pop("page", "")
    return Filters(**given, page=int(page) if page.isascii() and page.isdigit() and len(page) < 8 else 1)


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    with file:
        while piece := file.read(PIECE):
            yield piece
