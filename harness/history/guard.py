"""Who is let in: the owner of this computer's session, by a secret in the address, and by its cookie from then on.

Whatever else runs in the same browser can send requests to the loopback, and so can every user of the computer.
"""

from __future__ import annotations

import secrets
from http.cookies import CookieError, SimpleCookie
from urllib.parse import parse_qsl, urlencode

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

TOKEN = "token"
_READS = ("GET", "HEAD")  # nothing here changes anything, so there is nothing to forge
POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self';"
    " base-uri 'none'; frame-ancestors 'none'"
)
_HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class Guard:
    """Lets requests through to `app` that bear the secret and name this server as their host."""

    def __init__(self, app: ASGIApp, *, secret: str, port: int) -> None:
        self._app = app
        self._secret = secret
        self._hosts = {f"{name}:{port}" for name in ("127.0.0.1", "localhost")}
        self._cookie = f"harness-{port}"  # browsers keep cookies by host, not by port

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, by `app` or by a refusal."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return  # uvicorn refuses a socket that nobody accepts

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in {**_HEADERS, "Content-Security-Policy": POLICY}.items():
                    headers.setdefault(name, value)
            await send(message)

        refusal = self._refusal(scope)
        await (refusal or self._app)(scope, receive, guarded)

    def _refusal(self, scope: Scope) -> Response | None:
        headers = Headers(scope=scope)
        if headers.get("host", "").lower() not in self._hosts:  # a name that leads here is another site's
            return PlainTextResponse("unknown host\n", 421)
        if scope["method"] not in _READS:
            return PlainTextResponse("read only\n", 405, {"Allow": ", ".join(_READS)})
        query = parse_qsl(scope["query_string"].decode("latin-1"), keep_blank_values=True)
        if told := [value for name, value in query if name == TOKEN]:
            return self._welcome(scope, query) if self._is_secret(told[0]) else _unknown()
        return None if self._is_secret(self._borne(headers)) else _unknown()

    def _welcome(self, scope: Scope, query: list[tuple[str, str]]) -> Response:
        """To the same address without the secret, which then stands in no history."""
        rest = urlencode([(name, value) for name, value in query if name != TOKEN])
        path = "/" + scope["path"].lstrip("/\\")  # two slashes would lead to another host
        answer = RedirectResponse(f"{path}?{rest}" if rest else path, 303)
        answer.set_cookie(self._cookie, self._secret, httponly=True, samesite="strict", path="/")
        return answer

    def _borne(self, headers: Headers) -> str:
        scheme, _, token = headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer":
            return token.strip()
        try:
            cookie = SimpleCookie(headers.get("cookie", "")).get(self._cookie)
        except CookieError:
            return ""
        return cookie.value if cookie else ""

    def _is_secret(self, told: str) -> bool:
        return secrets.compare_digest(told.encode("utf-8", "surrogatepass"), self._secret.encode())


def _unknown() -> Response:
    return PlainTextResponse(
        "请使用 `harness serve` 显示的完整地址。\nOpen the whole address that `harness serve` printed.\n", 403
    )
