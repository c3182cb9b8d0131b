"""Reads feeds as feedparser does: one JSON object a line in, one JSON object a line out.

Relative addresses inside texts stay as they are, and nothing is sanitised: Rebond keeps no markup at all, so texts are
compared without theirs, and feedparser's sanitiser would have altered them before. Links are resolved all the same.
"""

import base64
import calendar
import io
import json
import sys
from html.parser import HTMLParser
from xml.sax import SAXException

# Where chardet is installed feedparser lets it guess, and the answers would differ from machine to machine.
sys.modules["chardet"] = sys.modules["cchardet"] = None

import feedparser  # noqa: E402

BLOCKS = set(
    "address article aside blockquote body br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head"
    " header hr html li main nav ol p pre section table tbody td tfoot th thead title tr ul".split()
)
SILENT = {"script", "style"}


class Words(HTMLParser):
    """The words of HTML: markup falls away, blocks stand apart."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.words = []
        self.silent = 0

    def handle_starttag(self, tag, attrs):
        self.silent += tag in SILENT
        self.words.append(" " if tag in BLOCKS else "")

    def handle_endtag(self, tag):
        self.silent -= tag in SILENT and self.silent > 0
        self.words.append(" " if tag in BLOCKS else "")

    def handle_startendtag(self, tag, attrs):
        self.words.append(" " if tag in BLOCKS else "")

    def handle_data(self, data):
        if not self.silent:
            self.words.append(data)


def line(detail):
    """One line, as Rebond's are."""
    value = detail.get("value") or ""
    if detail.get("type") != "text/plain":
        parser = Words()
        parser.feed(value)
        parser.close()
        value = "".join(parser.words)
    return " ".join(value.split())


def seconds(date):
    return calendar.timegm(date) if date else None


def read(entry):
    summary = line(dict.get(entry, "summary_detail") or {"value": dict.get(entry, "summary")})
    content = [line(content) for content in dict.get(entry, "content", [])]
    return {
        "title": line(dict.get(entry, "title_detail") or {"value": dict.get(entry, "title")}),
        "link": dict.get(entry, "link") or "",
        "id": " ".join((dict.get(entry, "id") or "").split()),
        "published": seconds(dict.get(entry, "published_parsed")),
        "updated": seconds(dict.get(entry, "updated_parsed")),
        "text": summary or next((words for words in content if words), ""),
    }


def reading(feed):
    headers = {"content-location": feed["address"], "content-type": feed["type"]}
    result = feedparser.parse(
        io.BytesIO(base64.b64decode(feed["body"])),
        response_headers=headers,
        resolve_relative_uris=False,
        sanitize_html=False,
    )
    return {
        "dialect": result.get("version") or "",
        "wellFormed": not isinstance(result.get("bozo_exception"), SAXException),
        "title": line(dict.get(result["feed"], "title_detail") or {"value": ""}),
        "entries": [read(entry) for entry in result["entries"]],
    }


def crashed(exception):
    return {"dialect": type(exception).__name__, "wellFormed": False, "title": "", "entries": []}


for asked in map(json.loads, sys.stdin):
    try:
        answer = reading(asked)
    except Exception as exception:
        answer = crashed(exception)
    json.dump({"name": asked["name"], **answer}, sys.stdout, ensure_ascii=True)
    print()
