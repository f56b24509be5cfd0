#!/usr/bin/env python3
# Draws docs/speed.svg and fills the tables of docs/speed.md.
# SPDX-License-Identifier: MIT
"""Usage: plot.py [--check]

Both come from benchmarks/measured.json, which measure.py writes. With --check nothing is written;
the status is 1 if they say something else.
"""
import html
import json
import math
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
DOCS = HERE.parent / "docs"
PLOT = DOCS / "speed.svg"
PAGE = DOCS / "speed.md"

WIDTH = 760
LEFT, RIGHT = 150, 700  # of what is drawn between the axes
SERIES = [("GB/s", "finq", "#2563eb"), ("PCRE2 GB/s", "PCRE2-JIT", "#d97706"),
          ("RE2 GB/s", "RE2", "#dc2626"), ("pass GB/s", "classifying every byte", "#9ca3af")]
STYLE = """\
<style>
text { font: 13px system-ui, sans-serif; fill: #1f2937; }
.title { font-size: 15px; font-weight: 600; }
.axis { stroke: #9ca3af; stroke-width: 1; }
.grid { stroke: #e5e7eb; stroke-width: 1; }
@media (prefers-color-scheme: dark) { text { fill: #e5e7eb; } .grid { stroke: #374151; } }
</style>"""


class LogScale:
    """Places on an axis whose steps are factors."""

    def __init__(self, low, high, first, last):
        self.low, self.high = math.log10(low), math.log10(high)
        self.first, self.last = first, last

    def at(self, value):
        part = (math.log10(value) - self.low) / (self.high - self.low)
        return round(self.first + part * (self.last - self.first), 1)


def text(x, y, words, anchor="start", kind=""):
    of_kind = f' class="{kind}"' if kind else ""
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}"{of_kind}>{html.escape(words)}</text>'


def line(x1, y1, x2, y2, kind):
    return f'<line x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}" class="{kind}"/>'


def size_name(size):
    for unit, name in ((1 << 20, "MB"), (1 << 10, "KB")):
        if size >= unit:
            return f"{size // unit} {name}"
    return f"{size} bytes"


def legend(y):
    at = LEFT
    for _, name, colour in SERIES:
        yield f'<rect x="{at}" y="{y - 10}" width="12" height="12" fill="{colour}"/>'
        yield text(at + 17, y, name)
        at += 45 + 7 * len(name)


def throughput(rows, top):
    """Bars for each text: finq's and what it is measured beside."""
    bottom = top + 60 * len(rows)
    scale = LogScale(0.005, 30, LEFT, RIGHT)
    yield text(LEFT, top - 46, "GB/s of text, all kinds of figures", kind="title")
    yield from legend(top - 22)
    for tick in (0.01, 0.1, 1, 10):
        yield line(scale.at(tick), top, scale.at(tick), bottom, "grid")
        yield text(scale.at(tick), bottom + 18, f"{tick:g}", "middle")
    for number, row in enumerate(rows):
        begin = top + 60 * number
        yield text(LEFT - 8, begin + 34, row["text"], "end")
        for place, (key, _, colour) in enumerate(SERIES):
            length = round(scale.at(row[key]) - LEFT, 1)
            yield (f'<rect x="{LEFT}" y="{begin + 6 + 12 * place}" width="{length}" height="11" '
                   f'fill="{colour}"><title>{row[key]:.3g} GB/s</title></rect>')
    yield line(LEFT, top, LEFT, bottom, "axis")


def growth(rows, top):
    """Nanoseconds a byte over the size of the text."""
    bottom = top + 160
    across = LogScale(rows[0]["bytes"], rows[-1]["bytes"], LEFT, RIGHT)
    yield text(LEFT, top - 20, "time a byte of calls, beside a byte of 1 MB, by the size of the text",
               kind="title")

    def height(ratio):
        return round(bottom - ratio / 1.5 * (bottom - top), 1)

    for ratio in (0, 0.5, 1, 1.5):
        yield line(LEFT, height(ratio), RIGHT, height(ratio), "grid" if ratio else "axis")
        yield text(LEFT - 8, height(ratio) + 4, f"{ratio:g}", "end")
    heights = {row["bytes"]: height(row["x 1 MB"]) for row in rows}
    points = " ".join(f"{across.at(size)},{y}" for size, y in heights.items())
    yield f'<polyline points="{points}" fill="none" stroke="{SERIES[0][2]}" stroke-width="2"/>'
    for size, y in heights.items():
        yield f'<circle cx="{across.at(size)}" cy="{y}" r="3" fill="{SERIES[0][2]}"/>'
        yield text(across.at(size), bottom + 18, size_name(size), "middle")


def draw(measured):
    shown = [row for row in measured["scan"] if row["text"] in
             ("calls", "reports", "telegrams", "figure-free")]
    by_size = [row for row in measured["growth"] if row["text"] == "calls"]
    second = 70 + 60 * len(shown) + 80
    height = second + 190
    parts = [*throughput(shown, 70), *growth(by_size, second)]
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" '
        'aria-label="Throughput of finq beside PCRE2, RE2 and a plain pass; time by size">',
        STYLE, *parts, "</svg>", ""])


def table(head, rows):
    yield "| " + " | ".join(head) + " |"
    yield "|---" + "|---:" * (len(head) - 1) + "|"
    for row in rows:
        yield "| " + " | ".join(row) + " |"


def figure(row, key):
    if key not in row:
        return "–"
    return f"{row[key]:.3g}" if row[key] < 1000 else f"{row[key]:,.0f}"


def tables(measured):
    """The parts of the page that figures make, by name."""
    scan_keys = ["GB/s", "pass GB/s", "PCRE2 GB/s", "RE2 GB/s", "candidates/match",
                 "ns/match", "ns/match beyond candidates"]
    scan_head = ["text", "finq", "plain pass", "PCRE2-JIT", "RE2", "candidates a figure",
                 "ns a figure", "without the candidate pass"]
    yield "machine", [f"Measured on {measured['day']}: {measured['machine']}, one core, "
                      f"{measured['compiler']}."]
    yield "scan", table(scan_head, ([row["text"].replace("|", "\\|")] +
                                    [figure(row, key) for key in scan_keys]
                                    for row in measured["scan"]))
    yield "growth", table(["text", "size", "ns a byte", "beside 1 MB"],
                          ([row["text"], size_name(row["bytes"]), figure(row, "ns/byte"),
                            f"{row['x 1 MB']:.2f} ×"] for row in measured["growth"]
                           if row["bytes"] in (1 << 12, 1 << 20, 1 << 24, 1 << 28)))
    yield "parse", table(["phrase", "ns", "beside fast_float"],
                         ([f"`{row['phrase']}`", figure(row, "ns"), f"{row['x fast_float']:.1f} ×"]
                          for row in measured["parse"]))


def filled(page, measured):
    for name, lines in tables(measured):
        begin, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
        pattern = re.escape(begin) + ".*?" + re.escape(end)
        content = "\n".join([begin, *lines, end])
        page, count = re.subn(pattern, lambda _: content, page, flags=re.DOTALL)
        if count != 1:
            sys.exit(f"plot.py: docs/speed.md has no part {name}")
    return page


def main():
    measured = json.loads((HERE / "measured.json").read_text(encoding="utf-8"))
    page = PAGE.read_text(encoding="utf-8")
    results = {PLOT: draw(measured), PAGE: filled(page, measured)}
    if sys.argv[1:] == ["--check"]:
        stale = [path.name for path, content in results.items()
                 if not path.exists() or path.read_text(encoding="utf-8") != content]
        if stale:
            print("not what benchmarks/measured.json says:", *stale)
        return 1 if stale else 0
    for path, content in results.items():
        path.write_text(content, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
