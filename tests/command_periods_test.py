#!/usr/bin/env python3
# Runs the finq command on periods: their dates, under every calendar.
# SPDX-License-Identifier: MIT
"""Usage: command_periods_test.py PATH/TO/finq [unittest options]"""
import json
import subprocess
import sys
import unittest

FINQ = ""
APPLE = ("--fiscal-year-end", "last-saturday-of-september")
RETAIL = ("--fiscal-year-end", "saturday-nearest-01-31", "--fiscal-naming", "start")


def run(*arguments, text=""):
    return subprocess.run([FINQ, *arguments], input=text, capture_output=True, encoding="utf-8",
                          check=False, timeout=60)


def dates(phrase, *options):
    """(from, to) of a phrase, None where it stays open."""
    result = run("parse", "--format", "jsonl", *options, phrase)
    answer = json.loads(result.stdout)
    assert result.returncode == 0 and answer["kind"] == "period", answer
    assert ("from" in answer) == ("to" in answer), answer
    return (answer["from"], answer["to"]) if "from" in answer else None


class Dates(unittest.TestCase):
    def test_no_dates_are_given_unless_asked_for(self):
        self.assertIsNone(dates("2024"))
        self.assertIsNone(dates("fiscal 2024"))

    def test_a_named_period_needs_either_option(self):
        for options in (("--as-of", "2025-11-25"), ("--fiscal-year-end", "03-31")):
            self.assertEqual(dates("September 2024", *options), ("2024-09-01", "2024-09-30"))

    def test_a_fiscal_period_stays_open_without_a_year_end(self):
        self.assertIsNone(dates("fiscal 2024", "--as-of", "2025-11-25"))
        self.assertIsNone(dates("last fiscal year", "--as-of", "2025-11-25"))

    def test_a_relative_period_stays_open_without_a_reference_date(self):
        self.assertIsNone(dates("last quarter", "--fiscal-year-end", "03-31"))
        self.assertIsNone(dates("last fiscal year", "--fiscal-year-end", "03-31"))
        self.assertIsNone(dates("next five years", "--fiscal-year-end", "03-31"))

    def test_a_period_without_a_year_stays_open(self):
        both = ("--as-of", "2025-11-25", "--fiscal-year-end", "03-31")
        for phrase in ("third quarter", "September", "full year", "March 31"):
            self.assertIsNone(dates(phrase, *both), phrase)

    def test_both_options_resolve_the_rest(self):
        both = ("--as-of", "2025-11-25", "--fiscal-year-end", "03-31")
        for phrase, first, last in (
                ("fiscal 2022", "2021-04-01", "2022-03-31"),
                ("Q2 FY22", "2021-07-01", "2021-09-30"),
                ("quarter ending September 2025", "2025-07-01", "2025-09-30"),
                ("nine months ended June 30, 2021", "2020-10-01", "2021-06-30"),
                ("first nine months of fiscal 2025", "2024-04-01", "2024-12-31"),
                ("last fiscal year", "2024-04-01", "2025-03-31"),
                ("last quarter", "2025-07-01", "2025-09-30"),
                ("same quarter last year", "2024-10-01", "2024-12-31"),
                ("the next five years", "2025-11-26", "2030-11-25"),
                ("trailing twelve months", "2024-11-26", "2025-11-25"),
                ("year to date", "2025-01-01", "2025-11-25"),
                ("from 2020 through 2024", "2020-01-01", "2024-12-31")):
            self.assertEqual(dates(phrase, *both), (first, last), phrase)


class Calendars(unittest.TestCase):
    def test_last_weekday_of_a_month(self):
        self.assertEqual(dates("fiscal 2024", *APPLE), ("2023-10-01", "2024-09-28"))

    def test_weekday_nearest_to_a_day_named_by_start_and_by_end(self):
        self.assertEqual(dates("fiscal 2023", *RETAIL), ("2023-01-29", "2024-02-03"))
        self.assertEqual(dates("fiscal 2024", *RETAIL[:2]), ("2023-01-29", "2024-02-03"))

    def test_naming_by_the_end_is_the_usual_one(self):
        by_end = dates("fiscal 2024", "--fiscal-year-end", "03-31", "--fiscal-naming", "end")
        self.assertEqual(by_end, ("2023-04-01", "2024-03-31"))
        self.assertEqual(by_end, dates("fiscal 2024", "--fiscal-year-end", "03-31"))
        by_start = dates("fiscal 2024", "--fiscal-year-end", "03-31", "--fiscal-naming", "start")
        self.assertEqual(by_start, ("2024-04-01", "2025-03-31"))

    def test_a_fixed_day(self):
        self.assertEqual(dates("fiscal 2025", "--fiscal-year-end", "04-05"),
                         ("2024-04-06", "2025-04-05"))

    def test_months_in_weeks_follow_the_pattern(self):
        phrase = "first two months of fiscal 2024"
        self.assertIsNone(dates(phrase, *APPLE))
        for weeks, last in (("4-4-5", "2023-11-25"), ("4-5-4", "2023-12-02"),
                            ("5-4-4", "2023-12-02")):
            self.assertEqual(dates(phrase, *APPLE, "--fiscal-weeks", weeks), ("2023-10-01", last))

    def test_the_quarter_that_holds_the_53rd_week(self):
        phrase = "first quarter of fiscal 2023"
        self.assertEqual(dates(phrase, *APPLE), ("2022-09-25", "2022-12-24"))
        self.assertEqual(dates(phrase, *APPLE, "--fiscal-long-quarter", "1"),
                         ("2022-09-25", "2022-12-31"))


class Layouts(unittest.TestCase):
    TEXT = "In fiscal 2024 sales rose 3%; Q3 was flat."
    OPTIONS = ("--fiscal-year-end", "03-31")

    def test_json_lines_have_from_and_to_on_resolved_periods_alone(self):
        result = run("scan", "--format", "jsonl", *self.OPTIONS, text=self.TEXT)
        found = [json.loads(line) for line in result.stdout.splitlines()]
        self.assertEqual([(m["kind"], m.get("from"), m.get("to")) for m in found],
                         [("period", "2023-04-01", "2024-03-31"), ("percent", None, None),
                          ("period", None, None)])

    def test_the_table_shows_both_days(self):
        lines = run("scan", *self.OPTIONS, text=self.TEXT).stdout.splitlines()
        self.assertIn("FY2024  2023-04-01 … 2024-03-31", lines[1])
        self.assertEqual(lines[1].index("fiscal 2024"), lines[2].index("3%", lines[2].index("up")))

    def test_lines_resolve_too(self):
        result = run("parse", "--format", "jsonl", "--lines", *self.OPTIONS, text="FY24\nFY25\n")
        self.assertEqual([json.loads(line)["to"] for line in result.stdout.splitlines()],
                         ["2024-03-31", "2025-03-31"])


class Mistakes(unittest.TestCase):
    def assert_refused(self, sentence, *options):
        result = run("parse", *options, "fiscal 2024")
        self.assertEqual((result.returncode, result.stdout), (2, ""))
        self.assertIn(sentence, result.stderr)

    def test_an_impossible_calendar_is_explained(self):
        for year_end, sentence in (
                ("02-30", "'02-30' names a day that not every year has"),
                ("13-01", "'13-01' names a day that not every year has"),
                ("saturday-nearest-02-29", "not every year has"),
                ("march", "'march' is no year end (write 03-31, last-saturday-of-september"),
                ("last-saturday", "is no year end"),
                ("third-friday-of-may", "is no year end")):
            self.assert_refused(sentence, "--fiscal-year-end", year_end)

    def test_weeks_need_a_year_of_weeks(self):
        for option in (("--fiscal-weeks", "4-4-5"), ("--fiscal-long-quarter", "1")):
            self.assert_refused("a year that ends on 03-31 has no whole weeks",
                                "--fiscal-year-end", "03-31", *option)

    def test_naming_and_weeks_need_a_year_end(self):
        for option in (("--fiscal-weeks", "4-4-5"), ("--fiscal-naming", "start"),
                       ("--fiscal-long-quarter", "1")):
            self.assert_refused("requires --fiscal-year-end", *option)

    def test_values_that_do_not_exist_are_refused(self):
        for option in (("--fiscal-weeks", "5-5-3"), ("--fiscal-naming", "middle"),
                       ("--fiscal-long-quarter", "5")):
            self.assert_refused(option[0], *APPLE, *option)
        self.assert_refused("'2025-02-29' is no date", "--as-of", "2025-02-29")


if __name__ == "__main__":
    FINQ = sys.argv.pop(1)
    unittest.main()
