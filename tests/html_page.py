# Reads the page that `finq scan --format html` writes.
# SPDX-License-Identifier: MIT
"""Page(markup) is strict: whatever is not closed, closed twice or not expected is a fault."""
import html.parser
import re

VOID = {"meta"}
ELEMENTS = VOID | {"html", "head", "title", "style", "body", "a", "header", "h1", "h2", "p", "div", "main",
                   "section", "mark", "span", "aside", "svg", "rect", "text", "table", "thead",
                   "tbody", "tr", "th", "td", "data"}


class Page(html.parser.HTMLParser):
    def __init__(self, markup):
        super().__init__(convert_charrefs=True)
        self.open, self.faults, self.ids, self.links = [], [], [], []
        self.texts, self.marks, self.cards, self.rows, self.meta = [], [], [], [], []
        self.style = self.title = ""
        self.feed(markup)
        self.close()
        self.faults += [f"not closed: {tag}" for tag, _ in self.open]

    def is_inside(self, tag, kind=None):
        return any(t == tag and kind in (None, a.get("class")) for t, a in self.open)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag not in ELEMENTS:
            self.faults.append(f"not expected: {self.get_starttag_text()}")
        self.faults += [f"handler: {name}" for name in attributes if name.startswith("on")]
        self.ids += [attributes["id"]] if "id" in attributes else []
        self.links += [(attributes.get("id"), attributes["href"])] if "href" in attributes else []
        if tag in VOID:
            self.meta.append(attributes)
            return
        self.open.append((tag, attributes))
        if tag == "div" and attributes.get("class") == "text":
            self.texts.append("")
        elif tag == "mark":
            self.marks.append({"kind": attributes["class"], "text": "", "start": len(self.texts[-1])})
        elif tag == "span" and attributes.get("class") == "card":
            self.cards.append("")
        elif tag == "tr" and attributes.get("class") is None and self.is_inside("tbody"):
            self.rows.append([])
        elif tag == "td":
            self.rows[-1].append("")

    def handle_endtag(self, tag):
        if not self.open or self.open[-1][0] != tag:
            self.faults.append(f"</{tag}> in {self.open}")
        else:
            self.open.pop()

    def handle_data(self, data):
        if self.is_inside("style"):
            self.style += data
        elif self.is_inside("title"):
            self.title += data
        elif self.is_inside("span", "card"):
            self.cards[-1] += data
        elif self.is_inside("div", "text"):
            self.texts[-1] += data
            if self.is_inside("mark"):
                self.marks[-1]["text"] += data
        elif self.is_inside("td"):
            self.rows[-1][-1] += data

    def handle_startendtag(self, tag, attributes):
        self.faults.append(f"<{tag}/>")

    def handle_comment(self, data):
        self.faults.append(f"comment: {data}")

    def unknown_decl(self, data):
        self.faults.append(f"declaration: {data}")

    def handle_pi(self, data):
        self.faults.append(f"instruction: {data}")

    def policy(self):
        found = [m["content"] for m in self.meta if m.get("http-equiv") == "Content-Security-Policy"]
        return dict(re.split(r"\s+", rule.strip(), maxsplit=1) for rule in found[0].split(";"))
