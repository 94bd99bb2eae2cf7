"""Who is answered, over a socket, by the server that users run: a matrix of requests, and what each answer carries."""

import pytest

from tests.preview.serving import Answer, Served, asked, head_of

pytestmark = pytest.mark.slow

HOSTS = (
    "", "evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "127.0.0.1:{port}1",
    "127.0.0.1.nip.io:{port}", "localhost", "localhost.:{port}", "localhost.evil.example:{port}",
    "user@127.0.0.1:{port}", "127.0.0.1:{port}@evil", "127.1:{port}", "2130706433:{port}", "0x7f000001:{port}",
    "0.0.0.0:{port}", "127.0.0.2:{port}", "[::]:{port}", "[::1]", "::1:{port}", "[::ffff:127.0.0.1]:{port}",
    "127.0.0.1:{port}, evil.example", "127.0.0.1:{port}/", "ⅼocalhost:{port}",
)  # fmt: skip
OWN_HOSTS = ("127.0.0.1:{port}", "localhost:{port}", "LocalHost:{port}", "[::1]:{port}")
ORIGINS = (
    "null", "http://evil.example", "https://127.0.0.1:{port}", "http://127.0.0.1", "http://127.0.0.1:1",
    "http://localhost:{port}", "http://127.0.0.1:{port}.evil.example", "http://127.0.0.1:{port}/", "file://", "",
)  # fmt: skip
TOKENS = (
    "",
    "x",
    "{start}",
    "{token}x",
    "x{token}",
    "{swapped}",
    "%2e",
    "..",
    "%00",
    "{token}%2f",
    "{token}\\",
    "assets",
)
PATHS = (
    "/{token}", "/{token}/..", "/{token}/../", "/{token}/../../etc/passwd", "/{token}/assets/../server.py",
    "/{token}/assets/..%2fserver.py", "/{token}/assets/%2e%2e/server.py", "/{token}/assets/%2e%2e%2fserver.py",
    "/{token}/assets/..%252fserver.py", "/{token}/assets/..\\server.py", "/{token}/assets/..%5cserver.py",
    "/{token}/assets//etc/passwd", "/{token}/assets/%2fetc%2fpasswd", "/{token}/assets/.%00./server.py",
    "/{token}/assets/preview.css%00", "/{token}/assets/preview.css/", "/{token}/assets/.", "/{token}/assets/",
    "/{token}/assets/server.py", "/{token}/assets/C:/x", "/{token}/assets/%c0%ae%c0%ae/server.py", "/{token}/mail/..",
    "/{token}/mail/x", "/{token}/mail/%2e%2e%2f%2e%2e%2fetc%2fpasswd", "/{token}/mail/../assets/preview.css",
    "/{token}//", "/{token}/./", "/{token}/view/..", "/{token}/;/", "/{token}/~root", "/{token}/__init__.py",
)  # fmt: skip
METHODS = ("OPTIONS", "HEAD", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "get")
SITES = ("cross-site", "same-site", "nonsense", "", "same-origin, cross-site")
FORM = ("Content-Type: application/x-www-form-urlencoded", "Content-Length: 3")
BODIES = (
    (FORM, "a=b", 415),
    (("Content-Type: multipart/form-data; boundary=x", "Content-Length: 3"), "--x", 415),
    (("Content-Type: text/plain", "Content-Length: 2"), "{}", 415),
    (("Content-Length: 2",), "{}", 415),
    (("Content-Type: text/plain", "Content-Type: application/json", "Content-Length: 2"), "{}", 415),
    (("Content-Type: application/json",), "", 411),
    (("Content-Type: application/json", "Transfer-Encoding: chunked"), "2\r\n{}\r\n0\r\n\r\n", 411),
    (("Content-Type: application/json", "Content-Length: 99999999"), "{}", 413),
    (("Content-Type: application/json", "Content-Length: 9999999999999999999"), "{}", 413),
    (("Content-Type: application/json", "Content-Length: 2"), "{}", 405),  # a page that only tells takes nothing
)  # fmt: skip


def path_in(shape: str, of: Served) -> str:
    """Return a path in which the names of a shape are filled in."""
    return shape.format(token=of.token, start=of.token[:-1], swapped=of.token.swapcase(), port=of.port)


def assert_safe(answer: Answer) -> None:
    """No answer may be read by another page, kept, guessed at, or run what it should not."""
    assert [name for name in answer.headers if name.startswith("access-control-")] == []
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "no-store"
    assert answer.headers["referrer-policy"] == "no-referrer"
    assert answer.headers["cross-origin-resource-policy"] == "same-origin"
    assert answer.headers["cross-origin-opener-policy"] == "same-origin"
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert "charset=utf-8" in answer.headers["content-type"] or "svg" in answer.headers["content-type"]
    assert "server" not in answer.headers
    assert "set-cookie" not in answer.headers
    assert "location" not in answer.headers


def assert_refused(answer: Answer, *statuses: int) -> None:
    """A refusal says why in plain text, and nothing of what it keeps."""
    assert answer.status in statuses
    assert_safe(answer)
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    assert "<" not in answer.body


@pytest.mark.parametrize("host", OWN_HOSTS)
def test_answers_by_its_own_names(sale: Served, host: str) -> None:
    """Whatever this computer calls itself, with the port."""
    answer = asked(sale.port, f"GET /{sale.token}/ HTTP/1.1", f"Host: {path_in(host, sale)}")

    assert answer.status == 200
    assert_safe(answer)


@pytest.mark.parametrize("host", HOSTS)
def test_refuses_other_names(sale: Served, host: str) -> None:
    """Names that somebody else had point to this computer, other writings of its address, other ports."""
    name = path_in(host, sale).encode().decode("latin-1")
    answer = asked(sale.port, f"GET /{sale.token}/ HTTP/1.1", f"Host: {name}")

    if answer.status != 400:  # what is no header at all does not come to us
        assert_refused(answer, 403)


@pytest.mark.parametrize("hosts", [(), ("127.0.0.1:{port}", "evil.example"), ("127.0.0.1:{port}", "127.0.0.1:{port}")])
def test_refuses_no_name_and_two(sale: Served, hosts: tuple[str, ...]) -> None:
    """Of two, one could be for the guard and the other for what is behind it."""
    lines = [f"Host: {path_in(each, sale)}" for each in hosts]

    assert asked(sale.port, f"GET /{sale.token}/ HTTP/1.1", *lines).status == 400
    assert asked(sale.port, f"GET /{sale.token}/ HTTP/1.0", *lines).status in (400, 403)


@pytest.mark.parametrize(
    "target", ["http://evil.example/{token}/", "http://127.0.0.1:{port}/{token}/", "*", "//evil/{token}/"]
)
def test_refuses_whole_addresses_as_paths(sale: Served, target: str) -> None:
    """Only proxies are asked so."""
    assert_refused(asked(sale.port, *head_of(path_in(target, sale), sale.port)), 403)


@pytest.mark.parametrize("origin", ORIGINS)
@pytest.mark.parametrize("path", ["/{token}/", "/{token}/view", "/{token}/events", "/{token}/assets/preview.js"])
def test_refuses_other_origins(sale: Served, origin: str, path: str) -> None:
    """On every path, the stream of events too."""
    header = f"Origin: {path_in(origin, sale)}"

    assert_refused(asked(sale.port, *head_of(path_in(path, sale), sale.port, others=[header])), 403)


@pytest.mark.parametrize("site", SITES)
def test_refuses_other_sites(sale: Served, site: str) -> None:
    """A page on another port of this computer is of the same site, and not one of ours."""
    lines = head_of(f"/{sale.token}/view", sale.port, others=[f"Sec-Fetch-Site: {site}"])

    assert_refused(asked(sale.port, *lines), 403)


def test_refuses_when_one_of_two_headers_is_foreign(sale: Served) -> None:
    """The first one being ours does not help."""
    own = f"Origin: http://127.0.0.1:{sale.port}"
    for pair in ([own, "Origin: null"], ["Sec-Fetch-Site: same-origin", "Sec-Fetch-Site: cross-site"]):
        assert_refused(asked(sale.port, *head_of(f"/{sale.token}/", sale.port, others=pair)), 403)


def test_answers_its_own_page(sale: Served) -> None:
    """As the browser asks from it, and when somebody types the address."""
    for others in ([f"Origin: http://127.0.0.1:{sale.port}", "Sec-Fetch-Site: same-origin"], ["Sec-Fetch-Site: none"]):
        answer = asked(sale.port, *head_of(f"/{sale.token}/", sale.port, others=others))

        assert answer.status == 200
        assert_safe(answer)


@pytest.mark.parametrize("token", TOKENS)
@pytest.mark.parametrize("rest", ["", "/", "/view", "/assets/preview.css"])
def test_refuses_without_the_token(sale: Served, token: str, rest: str) -> None:
    """None, part of it, more than it, other cases, and codes."""
    answer = asked(sale.port, *head_of(f"/{path_in(token, sale)}{rest}", sale.port))

    assert_refused(answer, 403)
    assert sale.token not in answer.body


@pytest.mark.parametrize("path", PATHS)
def test_opens_no_path(sale: Served, path: str) -> None:
    """No way out of what there is, however it is written."""
    assert_refused(asked(sale.port, *head_of(path_in(path, sale), sale.port)), 404)


@pytest.mark.parametrize("name", ["message", "person", "way", "only", "beside", "theme", "width", "other"])
@pytest.mark.parametrize(
    "value", ["../../etc/passwd", "%2e%2e%2fspring-sale", "..%5c", "%00", "<script>alert(1)</script>", "%ff"]
)
def test_believes_no_query(sale: Served, name: str, value: str) -> None:
    """What is asked for is looked up among what there is: no path, no markup comes back."""
    answer = asked(sale.port, *head_of(f"/{sale.token}/?{name}={value}", sale.port))

    assert answer.status in (200, 400)
    assert_safe(answer)
    assert "root:" not in answer.body
    assert "<script>alert" not in answer.body or answer.headers["content-type"].startswith("text/plain")


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("path", ["/{token}/", "/{token}/events"])
def test_refuses_other_methods(sale: Served, method: str, path: str) -> None:
    """A browser that asks beforehand (OPTIONS) is told nothing that would let it go on."""
    answer = asked(sale.port, *head_of(path_in(path, sale), sale.port, method))

    assert answer.status == 405
    assert_safe(answer)


@pytest.mark.parametrize(("headers", "body", "status"), BODIES)
def test_takes_only_small_json(sale: Served, headers: tuple[str, ...], body: str, status: int) -> None:
    """A form of another page, or a body of any size, comes to nothing."""
    answer = asked(sale.port, *head_of(f"/{sale.token}/", sale.port, "POST", headers), body=body)

    assert answer.status == status
    assert_safe(answer)


def test_a_get_has_no_body_and_a_short_query(sale: Served) -> None:
    """Neither is ever of use."""
    long = "a" * 9000

    assert_refused(
        asked(sale.port, *head_of(f"/{sale.token}/", sale.port, others=["Content-Length: 1"]), body="x"), 400
    )
    assert_refused(asked(sale.port, *head_of(f"/{sale.token}/?{long}", sale.port)), 414)


def test_speaks_no_websocket(sale: Served) -> None:
    """A websocket is not bound by the rules of origins; to be asked for one makes no difference."""
    others = ["Upgrade: websocket", "Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="]
    lines = head_of(f"/{sale.token}/view", sale.port, others=others)
    answer = asked(sale.port, *lines, "Origin: http://evil.example")

    assert_refused(answer, 403)
    assert asked(sale.port, *lines).status != 101


def test_believes_no_proxy(sale: Served) -> None:
    """What a proxy would say of where a request comes from changes nothing."""
    others = ["X-Forwarded-Host: evil.example", "X-Forwarded-Proto: https", "Forwarded: host=evil.example"]
    answer = asked(sale.port, *head_of(f"/{sale.token}/", sale.port, others=others))

    assert answer.status == 200
    assert "evil.example" not in answer.body


@pytest.mark.parametrize("raw", ["GET", "GET /", "\x16\x03\x01", "GET / HTTP/9.9", "GET /\x00 HTTP/1.1", "A" * 100_000])
def test_what_is_no_request_is_refused(sale: Served, raw: str) -> None:
    """And the server lives on."""
    assert asked(sale.port, raw).status in (400, 403)
    assert asked(sale.port, *head_of(f"/{sale.token}/assets/icon.svg", sale.port)).status == 200


def test_the_token_is_long(sale: Served) -> None:
    """Nobody guesses 192 bits."""
    assert len(sale.token) == 32
