#!/usr/bin/env python3
# The page that `finq scan --format html` writes, read by a parser.
# SPDX-License-Identifier: MIT
"""Usage: command_html_test.py PATH/TO/finq [unittest options]

FINQ_ARTICLE names an article to test with; where it is not there, its test is left out.
"""
import base64
import hashlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

from html_page import Page

FINQ = ""
HOME = pathlib.Path(__file__).resolve().parent.parent
RATES = ["--rates", str(HOME / "examples/rates.csv"), "--on", "2025-09-30"]


def run(*arguments, text=b""):
    data = text.encode() if isinstance(text, str) else text
    return subprocess.run([FINQ, "scan", *arguments], input=data, capture_output=True, check=False,
                          timeout=60)


def page_of(*arguments, text=b"", status=0):
    result = run("--format", "html", *arguments, text=text)
    if result.returncode != status:
        raise AssertionError(result)
    return Page(result.stdout.decode())


def figures_of(*arguments, text=b""):
    lines = run("--format", "jsonl", *arguments, text=text).stdout.decode().splitlines()
    return [json.loads(line) for line in lines]


class Base(unittest.TestCase):
    def check(self, page, text, *arguments):
        """Well-formed, the text as it was, and the marks where the JSON lines say."""
        self.assertEqual(page.faults, [])
        self.assertEqual(len(page.ids), len(set(page.ids)))
        self.assertEqual("".join(page.texts), text)
        found = figures_of(*arguments, text=text)
        self.assertEqual([(m["text"], m["kind"]) for m in page.marks],
                         [(f["text"], f["kind"]) for f in found])
        for mark in page.marks:
            self.assertTrue(page.texts[0].startswith(mark["text"], mark["start"]))
        for number, (row, card, figure) in enumerate(zip(page.rows, page.cards, found), 1):
            self.assertIn(figure["text"], row["--lines" in arguments])
            self.assertIn(figure["kind"], card)
            self.assertIn((f"f{number}", f"#r{number}"), page.links)
            self.assertIn((f"r{number}", f"#f{number}"), page.links)
            self.assertIn(f"c{number}", page.ids)
        self.assertEqual(len(page.rows), len(found))
        self.assertEqual(len(page.cards), len(found))
        return found


class Marks(Base):
    def test_every_figure_is_marked_where_it_stands_and_has_a_row_and_a_card(self):
        text = "Sales: about $4.89 billion, up 34% year-over-year\nin Q3 2021; fivefold, 25bps, 3 years.\n"
        page = page_of(text=text)
        self.assertEqual(len(self.check(page, text)), 6)
        self.assertEqual(page.rows[0][1:], ["4,890,000,000 USD", "about, assumed"])
        self.assertIn("about 4.89 billion US dollars", page.cards[0])
        self.assertIn("bytes 13 to 25", page.cards[0])

    def test_places_are_those_of_the_bytes(self):
        text = "Über 5 % mehr, 398亿元 und €6 Mio. – «7 %»"
        page = page_of("--lang", "de", text=text)
        for mark, figure in zip(page.marks, self.check(page, text, "--lang", "de")):
            self.assertEqual(len(text[:mark["start"]].encode()), figure["start"])

    def test_a_text_without_figures_is_a_page(self):
        for text in ["", "Nothing is here.\n"]:
            self.check(page_of(text=text), text)

    def test_line_breaks_of_other_systems_are_line_breaks(self):
        page = page_of(text="$5\r\n6%\r€7\r")
        self.assertEqual(page.texts, ["$5\n6%\n€7\n"])

    def test_several_files_are_one_page(self):
        with tempfile.TemporaryDirectory() as folder:
            paths = [pathlib.Path(folder, name) for name in ("a.txt", "b & <b>.txt", "none.txt")]
            for path in paths[:2]:
                path.write_text("It cost $5, then $6.")
            page = page_of(*paths[:2])
            self.assertEqual(page.faults, [])
            self.assertEqual([len(page.texts), len(page.marks), len(page.rows)], [2, 4, 4])
            page_of(*paths, status=2)
            self.assertEqual(page_of(paths[1]).title, f"{paths[1]} – finq")
            self.assertEqual(run("--format", "html", paths[2]).stdout, b"")


class Options(Base):
    def test_with_lines_each_line_is_a_text_and_the_page_shows_them_all(self):
        text = "up $5\n\nrevenue of €6\nmillion\n7%"
        page = page_of("--lines", text=text)
        self.check(page, text, "--lines")
        self.assertEqual([row[0] for row in page.rows], ["1", "3", "5"])
        self.assertIn("line 3, bytes 11 to 14", page.cards[1])
        self.assertEqual(page_of("--lines", text="$5\r\n6%\r\n").texts, ["$5\n6%\n"])

    def test_kinds_choose(self):
        text = "34% of 10 million users paid $5"
        arguments = ["--kinds", "percent,number"]
        self.assertEqual(len(self.check(page_of(*arguments, text=text), text, *arguments)), 2)

    def test_periods_have_their_days(self):
        text = "In Q3 2021 it paid $5."
        page = page_of("--as-of", "2025-11-25", text=text)
        self.check(page, text)
        self.assertEqual([row[2] for row in page.rows], ["2021-07-01 … 2021-09-30", ""])
        self.assertIn("2021-07-01 … 2021-09-30", page.cards[0])

    def test_money_is_converted_and_its_card_says_how(self):
        text = "It paid 39.8 billion yuan, up 5%."
        page = page_of("--in", "USD", *RATES, text=text)
        self.check(page, text)
        self.assertEqual([row[2] for row in page.rows], ["5,590,216,650.12 USD", ""])
        self.assertIn("÷ 8.3591 (CNY for one EUR, 2025-09-30)", page.cards[0])

    def test_a_currency_without_a_rate_is_told(self):
        result = run("--format", "html", "--in", "USD", *RATES, text="5 million VES")
        self.assertEqual(result.returncode, 1)
        self.assertIn(b"no rate from VES to USD", result.stderr)
        self.assertIn("no such exchange rate", Page(result.stdout.decode()).rows[0][2])

    def test_a_phrase_makes_no_page(self):
        for command in (["parse", "$5"], ["convert", "$5", "EUR", *RATES]):
            result = subprocess.run([FINQ, *command, "--format", "html"], capture_output=True,
                                    check=False, timeout=60)
            self.assertEqual((result.returncode, result.stdout), (2, b""))
            self.assertIn(b"--format", result.stderr)


class Hostile(Base):
    def test_markup_in_a_text_stays_text(self):
        for text in ["<script>alert(1)</script> $5", "</div></style></script><img src=x onerror=a()> 6%",
                     "\"' onmouseover='a()' 5% \"", "&lt; &#60;script&#62; &amp $5 &", "<!-- $5 -->",
                     "]]> <![CDATA[ $5", "<svg onload=a()> $5 per <b>share</b>", "{{7}} ${8} `$9`",
                     "\n\n$5", "javascript:alert(1) \u202e$5\u202c"]:
            page = page_of(text=text)
            self.check(page, text)
            self.assertTrue(page.marks, text)

    def test_a_name_stays_a_name(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "<script>alert(1)<\u2215script>'\"&\n.txt")
            path.write_text("$5")
            page = page_of(path)
            self.assertEqual(page.faults, [])
            self.assertEqual(page.title, f"{path} – finq")

    def test_what_is_no_text_is_replaced(self):
        text = b"\x00\x01\x08 $5 \x0b\x0c\x1b[31m \x7f \xc2\x85\xc2\x9f \xff\xc3( \xed\xa0\x80 6%\xef\xbf\xbe"
        page = page_of(text=text)
        self.assertEqual(page.faults, [])
        bad = "\ufffd"
        self.assertEqual(page.texts, [f"{bad * 3} $5 {bad * 3}[31m {bad} {bad * 2} {bad * 2}( "
                                      f"{bad * 3} 6%{bad}"])
        self.assertEqual([m["text"] for m in page.marks], ["$5", "6%"])

    def test_every_byte_in_every_place_is_one_page(self):
        for byte in range(256):
            one = bytes([byte])
            page = page_of(text=one + b"$5" + one + b" up 6 per" + one + b"cent" + one)
            self.assertEqual(page.faults, [], byte)


class Policy(Base):
    def test_nothing_runs_and_nothing_is_fetched(self):
        page = page_of(text="$5")
        digest = base64.b64encode(hashlib.sha256(page.style.encode()).digest()).decode()
        self.assertEqual(page.policy(), {
            "default-src": "'none'", "style-src": f"'sha256-{digest}'", "base-uri": "'none'",
            "form-action": "'none'"})
        for word in ("url(", "@import", "expression(", "://"):
            self.assertNotIn(word, page.style)
        self.assertEqual([link for _, link in page.links if not link.startswith("#")], [])


class Article(Base):
    def test_the_article_has_35_figures(self):
        path = pathlib.Path(os.environ.get("FINQ_ARTICLE", HOME / "../shared/article/article.txt"))
        if not path.exists():
            self.skipTest(f"{path} is not there")
        text = path.read_text(encoding="utf-8")
        self.assertEqual(len(self.check(page_of(path), text)), 35)


if __name__ == "__main__":
    FINQ = sys.argv.pop(1)
    unittest.main()
