#!/usr/bin/env python3
# Runs the finq command on exchange rates: convert, and scan --in.
# SPDX-License-Identifier: MIT
"""Usage: command_convert_test.py PATH/TO/finq [unittest options]

examples/rates.csv holds the European Central Bank's rates of seven days.
"""
import json
import pathlib
import subprocess
import sys
import tempfile
import unittest

FINQ = ""
RATES = pathlib.Path(__file__).resolve().parent.parent / "examples" / "rates.csv"
TUESDAY = ("--rates", str(RATES), "--on", "2025-09-30")
SUNDAY = ("--rates", str(RATES), "--on", "2025-09-28")


def run(*arguments, text=""):
    return subprocess.run([FINQ, *arguments], input=text, capture_output=True, encoding="utf-8",
                          check=False, timeout=60)


def convert(phrase, currency, *options):
    """What is written; the call must succeed without a word of complaint."""
    result = run("convert", phrase, currency, *options)
    assert (result.returncode, result.stderr) == (0, ""), result
    return result.stdout


class Convert(unittest.TestCase):
    def test_the_founding_example(self):
        self.assertEqual(convert("39.8 billion yuan", "USD", *TUESDAY), "USD 5590216650.12\n")

    def test_what_the_phrase_says_of_the_amount_stays(self):
        self.assertEqual(convert("up to $53 billion", "EUR", *TUESDAY),
                         "up to EUR 45140959032.45\n")
        self.assertEqual(convert("8.75 yuan per share", "USD", *TUESDAY), "USD 1.23 per share\n")
        self.assertEqual(convert("$24-26 billion", "EUR", *TUESDAY),
                         "EUR 20441188995.83 to EUR 22144621412.15\n")

    def test_amounts_below_zero(self):
        self.assertEqual(convert("-$5", "EUR", *TUESDAY), "-EUR 4.26\n")

    def test_the_same_currency_needs_no_rate(self):
        self.assertEqual(convert("$5.005", "USD", "--rates", str(RATES), "--on", "1999-01-01"),
                         "USD 5.00\n")

    def test_explain_shows_each_rate_and_its_day(self):
        self.assertEqual(convert("39.8 billion yuan", "USD", *TUESDAY, "--explain").splitlines(), [
            "USD 5590216650.12", "CNY 39800000000.00", "  ÷ 8.3591 (CNY for one EUR, 2025-09-30)",
            "  × 1.1741 (USD for one EUR, 2025-09-30)",
            "= USD 5590216650.12 (rounded half_even to 2 decimals)"])

    def test_explain_says_that_a_rate_is_older(self):
        lines = convert("€5", "USD", *SUNDAY, "--gap", "2", "--explain").splitlines()
        self.assertIn("  no rate on 2025-09-28: the last of up to 2 days before", lines)

    def test_both_ends_of_a_range_are_explained(self):
        lines = convert("€5 to €6", "JPY", *TUESDAY, "--explain").splitlines()
        self.assertEqual([line for line in lines if line.startswith("=")],
                         ["= JPY 869 (rounded half_even to 0 decimals)",
                          "= JPY 1043 (rounded half_even to 0 decimals)"])

    def test_rounding_is_chosen(self):
        for rounding, amount in (("half_even", "4.26"), ("down", "4.25"), ("up", "4.26")):
            self.assertEqual(convert("$5", "EUR", *TUESDAY, "--rounding", rounding),
                             f"EUR {amount}\n")

    def test_json_holds_the_phrase_and_the_day_of_the_rates(self):
        answer = json.loads(convert("about €5", "USD", *SUNDAY, "--gap", "3", "--format", "jsonl"))
        self.assertEqual((answer["value"], answer["currency"], answer["qualifier"]),
                         ("5", "EUR", "about"))
        self.assertEqual(answer["converted"],
                         {"value": "5.84", "currency": "USD", "rates": "2025-09-26"})

    def test_the_caller_says_which_dollar_and_which_language(self):
        self.assertEqual(convert("$5", "EUR", *TUESDAY, "--dollar", "CAD"), "EUR 3.06\n")
        self.assertEqual(convert("1.234,50 Euro", "USD", *TUESDAY, "--lang", "de"),
                         "USD 1449.43\n")

    def test_currencies_of_their_time(self):
        new_year = ("--rates", str(RATES), "--on", "2005-01-01", "--gap", "1")
        self.assertEqual(convert("TRL 1000000", "EUR", *new_year), "EUR 0.54\n")
        self.assertEqual(convert("EEK 15.6466", "EUR", *new_year), "EUR 1.00\n")

    def test_rates_come_from_standard_input_too(self):
        text = "Date, USD, CNY, \n30 September 2025, 1.1741, 8.3591, \n"
        result = run("convert", "39.8 billion yuan", "USD", "--rates", "-", "--on", "2025-09-30",
                     text=text)
        self.assertEqual(result.stdout, "USD 5590216650.12\n")


class NoAnswer(unittest.TestCase):
    def assert_no_answer(self, line, *arguments):
        result = run("convert", *arguments)
        self.assertEqual((result.returncode, result.stdout, result.stderr),
                         (1, "", f"finq: {line}\n"))

    def test_a_day_without_rates_asks_for_a_gap(self):
        self.assert_no_answer(
            "no rate from USD to EUR on 2025-09-28 (--gap DAYS takes an older one)",
            "$5", "EUR", *SUNDAY)

    def test_the_gap_is_not_exceeded(self):
        self.assert_no_answer("no rate from USD to EUR on 2025-09-28 or up to 1 day before",
                              "$5", "EUR", *SUNDAY, "--gap", "1")

    def test_the_rouble_ends_with_its_last_day(self):
        rates = ("--rates", str(RATES), "--gap", "5", "--on")
        self.assertEqual(convert("RUB 117.201", "EUR", *rates, "2022-03-01"), "EUR 1.00\n")
        self.assert_no_answer("no rate from RUB to EUR on 2022-03-02 or up to 5 days before",
                              "RUB 5", "EUR", *rates, "2022-03-02")
        self.assert_no_answer("no rate from RUB to EUR on 2025-09-30 or up to 5 days before",
                              "RUB 5", "EUR", *rates, "2025-09-30")

    def test_a_currency_that_the_feed_never_had(self):
        self.assert_no_answer("no rate from BTC to EUR on 2025-09-30 or up to 2 days before",
                              "2 BTC", "EUR", *TUESDAY, "--gap", "2")

    def test_what_is_no_money(self):
        self.assert_no_answer("'34%' is no money", "34%", "EUR", *TUESDAY)

    def test_a_phrase_that_is_not_understood(self):
        result = run("convert", "$5 bilion", "EUR", *TUESDAY)
        self.assertEqual((result.returncode, result.stdout), (1, ""))
        self.assertIn('hint: did you mean "billion"?', result.stderr)


class Misuse(unittest.TestCase):
    def assert_misused(self, sentence, *arguments, command="convert"):
        result = run(command, *arguments)
        self.assertEqual((result.returncode, result.stdout), (2, ""))
        self.assertEqual(len(result.stderr.splitlines()), 1, result.stderr)
        self.assertIn(sentence, result.stderr)

    def test_unknown_currencies(self):
        self.assert_misused("'QQQ' is no currency", "$5", "QQQ", *TUESDAY)
        self.assert_misused("'' is no currency", "$5", "", *TUESDAY)
        self.assert_misused("XAU has no minor unit to round to", "$5", "XAU", *TUESDAY)
        self.assert_misused("'QQQ' is no currency", "--in", "QQQ", *TUESDAY, command="scan")

    def test_bad_dates(self):
        for day in ("2025-02-30", "3/6/2024", "yesterday", ""):
            self.assert_misused(f"'{day}' is no date", "$5", "EUR", "--rates", str(RATES), "--on",
                                day)

    def test_rates_and_day_are_needed_and_of_no_use_alone(self):
        self.assert_misused("requires --rates", "$5", "EUR", "--on", "2025-09-30")
        self.assert_misused("requires --on", "$5", "EUR", "--rates", str(RATES))
        self.assert_misused("requires --rates", "--in", "EUR", command="scan")
        self.assert_misused("requires --in", *TUESDAY, command="scan")

    def test_other_values(self):
        self.assert_misused("--gap", "$5", "EUR", *TUESDAY, "--gap", "some")
        self.assert_misused("--rounding", "$5", "EUR", *TUESDAY, "--rounding", "bankers")
        self.assert_misused("--explain", "$5", "EUR", *TUESDAY, "--explain", "--format", "jsonl")

    def test_a_file_that_cannot_be_read(self):
        for file, reason in (("/none/rates.csv", "No such file"), (str(RATES.parent), "directory")):
            self.assert_misused(f"{file}: ", "$5", "EUR", "--rates", file, "--on", "2025-09-30")
            self.assert_misused(reason, "$5", "EUR", "--rates", file, "--on", "2025-09-30")

    def test_a_malformed_feed_is_named_by_line_and_column(self):
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "rates.csv"
            for text, place in (
                    ("Date,USD,\n2025-09-30,1.1741,\n2025-09-29,-,\n", "line 3, column 12"),
                    ("Date,USD,\n3/6/2024,1.1741,\n", "line 2, column 1"),
                    ("Date,QQQ,\n", "line 1, column 6"), ("", "line 1, column 1")):
                file.write_text(text, encoding="utf-8")
                self.assert_misused(f"{file}: {place}: ", "$5", "EUR", "--rates", str(file), "--on",
                                    "2025-09-30")


class Scan(unittest.TestCase):
    TEXT = "Profit was 8.75 yuan per share, up 5%; capital spending is $24-26 billion."

    def test_each_figure_of_money_has_its_value_in_json(self):
        result = run("scan", "--in", "EUR", *TUESDAY, "--format", "jsonl", text=self.TEXT)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        found = [json.loads(line) for line in result.stdout.splitlines()]
        self.assertEqual([(m["kind"], m.get("converted")) for m in found], [
            ("money", {"value": "1.05", "currency": "EUR", "rates": "2025-09-30"}),
            ("percent", None),
            ("money", {"low": "20441188995.83", "high": "22144621412.15", "currency": "EUR",
                       "rates": "2025-09-30"})])

    def test_the_table_has_a_column_for_it(self):
        lines = run("scan", "--in", "EUR", *TUESDAY, text=self.TEXT).stdout.splitlines()
        at = lines[0].index("in EUR")
        self.assertTrue(lines[1][at:].startswith("1.05 EUR "), lines)
        self.assertTrue(lines[2][at:].startswith("  "), lines)
        self.assertIn("20441188995.83 … 22144621412.15 EUR", lines[3])
        self.assertEqual(lines[1].index("8.75 yuan"), lines[2].index("5%", at))

    def test_without_it_nothing_is_converted(self):
        self.assertNotIn("converted", run("scan", "--format", "jsonl", text=self.TEXT).stdout)

    def test_a_figure_without_a_rate_is_still_reported_and_complained_of_once(self):
        result = run("scan", "--in", "EUR", *TUESDAY, "--format", "jsonl",
                     text="It cost 5 rubles, then 6 rubles, or $7.")
        found = [json.loads(line)["converted"] for line in result.stdout.splitlines()]
        self.assertEqual(found[:2], [{"error": "no such exchange rate"}] * 2)
        self.assertEqual(found[2]["value"], "5.96")
        self.assertEqual(result.returncode, 1)
        self.assertEqual(result.stderr, "finq: no rate from RUB to EUR on 2025-09-30 "
                                        "(--gap DAYS takes an older one)\n")

    def test_an_unreadable_text_outweighs_a_missing_rate(self):
        with tempfile.TemporaryDirectory() as folder:
            text = pathlib.Path(folder) / "text"
            text.write_text("5 rubles", encoding="utf-8")
            result = run("scan", "--in", "EUR", *TUESDAY, str(text), folder + "/none")
            self.assertEqual(result.returncode, 2)
            self.assertIn("no rate from RUB", result.stderr)

    def test_the_article_of_the_demo(self):
        text = (RATES.parent / "earnings.txt").read_text(encoding="utf-8")
        result = run("scan", "--in", "USD", *TUESDAY, "--format", "jsonl", text=text)
        self.assertEqual((result.returncode, result.stderr), (0, ""))
        found = [json.loads(line) for line in result.stdout.splitlines()]
        self.assertTrue(all(("converted" in m) == (m["kind"] == "money") for m in found))
        self.assertEqual(next(m for m in found if m["text"] == "39.8 billion yuan")["converted"],
                         {"value": "5590216650.12", "currency": "USD", "rates": "2025-09-30"})


class Help(unittest.TestCase):
    def test_the_statuses_and_options_are_documented(self):
        self.assertIn("finq convert '39.8 billion yuan' USD", run("--help").stdout)
        self.assertIn("no rate", run("--help").stdout)
        said = run("convert", "--help").stdout
        for option in ("--rates", "--on", "--gap", "--rounding", "--explain"):
            self.assertIn(option, said)


if __name__ == "__main__":
    FINQ = sys.argv.pop(1)
    unittest.main()
