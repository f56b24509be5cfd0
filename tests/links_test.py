#!/usr/bin/env python3
# Follows the links of README, CONTRIBUTING and docs/ to files.
# SPDX-License-Identifier: MIT
"""Usage: links_test.py

A link to a file needs the file; one with "#…" a heading that GitHub makes that anchor of. Every
page of docs/ is linked by docs/README.md.
"""
import pathlib
import re
import sys

HOME = pathlib.Path(__file__).resolve().parent.parent
PAGES = [HOME / "README.md", HOME / "CONTRIBUTING.md", *sorted((HOME / "docs").glob("*.md"))]
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


def prose(page):
    """The page without its programs, where brackets and number signs mean other things."""
    text = page.read_text(encoding="utf-8")
    return re.sub(r"^```.*?^```$|`[^`\n]*`", "", text, flags=re.MULTILINE | re.DOTALL)


def anchors(page):
    headings = re.findall(r"^#+ (.*)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def fault_of(link, page):
    path, _, anchor = link.partition("#")
    target = (page.parent / path).resolve() if path else page
    if not target.exists():
        return "no such file"
    if anchor and anchor not in anchors(target):
        return "no such heading"
    return ""


def main():
    checked = faults = 0
    for page in PAGES:
        for link in LINK.findall(prose(page)):
            if link.startswith("http"):
                continue
            checked += 1
            fault = fault_of(link, page)
            faults += bool(fault)
            if fault:
                print(f"{page.name}: {link}: {fault}")
    index = LINK.findall(prose(HOME / "docs" / "README.md"))
    for page in PAGES:
        if page.parent.name == "docs" and page.name != "README.md" and page.name not in index:
            faults += 1
            print(f"docs/README.md: no link to {page.name}")
    print(f"{checked} links, {faults} faults")
    return 1 if faults or not checked else 0


if __name__ == "__main__":
    sys.exit(main())
