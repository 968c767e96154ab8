"""All lessons of the graph as CSV on standard output: lessons-to-csv.py [KIND…], for example BARRIER DOOR_OPENER.

Lists come in pages: `pageInfo.endCursor` of one is `after` of the next. Needs Python 3.9 and nothing else.
"""

import csv
import json
import os
import sys
import urllib.request

URL = os.environ.get("BPF_GRAPH_URL", "http://127.0.0.1:4000/graphql")

LESSONS = """
query Lessons($kinds: [LessonKind!], $after: Cursor) {
  lessons(filter: { kinds: $kinds }, first: 200, after: $after) {
    nodes {
      id kind quote confidence
      speaker { name }
      stakeholderGroups { name }
      session { title date }
      turn { page }
    }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def ask(query, **variables):
    """The data of an answer; what the server says is wrong ends the program."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(URL, body, {"content-type": "application/json"})
    with urllib.request.urlopen(request, timeout=30) as response:
        answer = json.load(response)
    if "errors" in answer:
        sys.exit("\n".join(error["message"] for error in answer["errors"]))
    return answer["data"]


def lessons(kinds):
    after = None
    while True:
        page = ask(LESSONS, kinds=kinds or None, after=after)["lessons"]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


table = csv.writer(sys.stdout)
table.writerow(["id", "kind", "speaker", "stakeholder groups", "quote", "confidence", "session", "date", "page"])
for lesson in lessons(sys.argv[1:]):
    table.writerow(
        [
            lesson["id"],
            lesson["kind"],
            (lesson["speaker"] or {}).get("name", ""),
            "; ".join(group["name"] for group in lesson["stakeholderGroups"]),
            " ".join(lesson["quote"].split()),
            lesson["confidence"],
            lesson["session"]["title"],
            lesson["session"]["date"] or "",
            lesson["turn"]["page"],
        ]
    )
