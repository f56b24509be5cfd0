#!/usr/bin/env python3
# Runs the finq command as a process: pipes, files, bad calls.
# SPDX-License-Identifier: MIT
"""Usage: command_test.py PATH/TO/finq [unittest options]"""
import contextlib
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import unittest

FINQ = ""


def run(*arguments, text="", binary=None):
    data = text.encode() if binary is None else binary
    return subprocess.run([FINQ, *arguments], input=data, capture_output=True, check=False, timeout=60)


def objects(result):
    return [json.loads(line) for line in result.stdout.decode().splitlines()]


class Scan(unittest.TestCase):
    def test_standard_input_is_read_without_a_name_and_with_a_dash(self):
        for arguments in ([], ["-"]):
            found = objects(run("scan", "--format", "jsonl", *arguments, text="It paid $5 million."))
            self.assertEqual([m["value"] for m in found], ["5000000"])
            self.assertEqual((found[0]["start"], found[0]["end"]), (8, 18))

    def test_files_are_read_in_order(self):
        with tempfile.TemporaryDirectory() as folder:
            names = []
            for number in (1, 2):
                path = pathlib.Path(folder) / f"{number}.txt"
                path.write_text(f"${number} million", encoding="utf-8")
                names.append(str(path))
            found = objects(run("scan", "--format", "jsonl", *names))
            self.assertEqual([m["value"] for m in found], ["1000000", "2000000"])

    def test_with_lines_each_line_is_a_document(self):
        found = objects(run("scan", "--format", "jsonl", "--lines", text="up $5\n\n€6 million\r\n7%"))
        self.assertEqual([(m["line"], m["start"]) for m in found], [(1, 3), (3, 0), (4, 0)])

    def test_kinds_choose(self):
        text = "34% of 10 million users paid $5"
        found = objects(run("scan", "--format", "jsonl", "--kinds", "percent,number", text=text))
        self.assertEqual([m["kind"] for m in found], ["percent", "number"])

    def test_a_file_may_follow_the_kinds(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder, "note.txt")
            path.write_text("34% of 10 million users paid $5")
            found = objects(run("scan", "--format", "jsonl", "--kinds", "percent,number", path))
        self.assertEqual([m["kind"] for m in found], ["percent", "number"])

    def test_the_table_is_aligned_in_characters(self):
        lines = run("scan", text="It cost €5 or ¥500.").stdout.decode().splitlines()
        self.assertEqual(len(lines), 3)
        self.assertEqual(lines[1].index("€5"), lines[2].index("¥500"))

    def test_a_figure_across_a_block_is_found_whole(self):
        for padding in range(65530, 65540):
            text = "x " * (padding // 2) + "y" * (padding % 2) + " $12.5 million paid."
            found = objects(run("scan", "--format", "jsonl", text=text))
            self.assertEqual([m["text"] for m in found], ["$12.5 million"])

    def test_bytes_that_are_no_utf8_do_not_stop_a_scan(self):
        found = objects(run("scan", "--format", "jsonl", binary=b"\xff\xfe $5 \xc3( 6% \x00 7 days"))
        self.assertEqual([m["text"] for m in found], ["$5", "6%", "7 days"])

    def test_a_directory_and_a_missing_file_are_named_and_the_rest_is_read(self):
        with tempfile.TemporaryDirectory() as folder:
            good = pathlib.Path(folder) / "good.txt"
            good.write_text("$5 million", encoding="utf-8")
            result = run("scan", "--format", "jsonl", folder, folder + "/none", str(good))
            self.assertEqual(result.returncode, 2)
            self.assertEqual(len(objects(result)), 1)
            errors = result.stderr.decode()
            self.assertIn(folder + ": Is a directory", errors)
            self.assertIn(folder + "/none: No such file or directory", errors)

    def test_a_broken_pipe_ends_the_command_quietly(self):
        process = subprocess.Popen([FINQ, "scan", "--format", "jsonl"], stdin=subprocess.PIPE,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        process.stdout.close()
        with contextlib.suppress(BrokenPipeError):
            process.stdin.write(b"It paid $5 million. " * 100000)
        with contextlib.suppress(BrokenPipeError):
            process.stdin.close()
        self.assertEqual(process.stderr.read(), b"")
        process.stderr.close()
        self.assertEqual(process.wait(timeout=60), -signal.SIGPIPE)

    def test_memory_does_not_grow_with_the_input(self):
        text = b"Revenue rose 5% to $3.2 billion in the third quarter.\n" * 400000
        with tempfile.TemporaryFile() as file:
            file.write(text)
            file.seek(0)
            process = subprocess.Popen([FINQ, "scan", "--format", "jsonl"], stdin=file,
                                       stdout=subprocess.DEVNULL)
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = status
        self.assertEqual(status, 0)
        if "sanitized" not in os.environ.get("FINQ_BUILD", ""):
            self.assertLess(usage.ru_maxrss, 256 * 1024)


class Parse(unittest.TestCase):
    def test_a_phrase_is_one_object(self):
        result = run("parse", "--format", "jsonl", "about $4.89 billion a year")
        self.assertEqual(result.returncode, 0)
        self.assertEqual(objects(result), [{
            "start": 6, "end": 19, "text": "$4.89 billion", "kind": "money", "value": "4890000000",
            "currency": "USD", "assumed": True, "qualifier": "about", "per": "year"}])

    def test_a_refused_phrase_names_the_byte_and_exits_with_1(self):
        result = run("parse", "--format", "jsonl", "--as", "money", "34 percent")
        self.assertEqual(result.returncode, 1)
        error = objects(result)[0]["error"]
        self.assertEqual((error["offset"], error["expected"], error["found"]),
                         (3, "a scale or a currency", "percent"))

    def test_in_a_table_the_reason_is_on_standard_error(self):
        result = run("parse", "$ billion")
        self.assertEqual((result.returncode, result.stdout), (1, b""))
        self.assertEqual(result.stderr.decode().splitlines(), [
            "finq: byte 2: the number is missing", "  $ billion", "    ^",
            '  expected a digit, found "billion"'])

    def test_lines_give_an_object_each(self):
        result = run("parse", "--lines", "--format", "jsonl", text="$5\nnothing\n6%\n")
        self.assertEqual(result.returncode, 1)
        answers = objects(result)
        self.assertEqual([a["line"] for a in answers], [1, 2, 3])
        self.assertIn("error", answers[1])

    def test_a_default_of_the_callers_own(self):
        found = objects(run("parse", "--format", "jsonl", "--dollar", "CAD", "$5"))[0]
        self.assertEqual((found["currency"], found["assumed"]), ("CAD", True))
        refused = run("parse", "--format", "jsonl", "--refuse-assumed", "$5")
        self.assertEqual(refused.returncode, 1)

    def test_broken_utf8_is_refused_where_it_stands(self):
        result = run("parse", "--format", "jsonl", binary=b"$5\xff")
        self.assertEqual(result.returncode, 1)
        self.assertEqual(objects(result)[0]["error"]["offset"], 2)


class Calls(unittest.TestCase):
    def test_wrong_calls_exit_with_2(self):
        for arguments in (["--nonsense"], ["scan", "--format", "xml"], ["scan", "--kinds", "gold"],
                          ["parse", "--as", "gold", "$5"], ["scan", "--lang", "tlh"],
                          ["parse", "--dollar", "QQQ", "$5"], []):
            result = run(*arguments)
            self.assertEqual(result.returncode, 2, arguments)
            self.assertTrue(result.stderr, arguments)

    def test_help_and_version_exit_with_0(self):
        self.assertIn(b"Examples:", run("--help").stdout)
        self.assertRegex(run("--version").stdout.decode(), r"^finq \d+\.\d+\.\d+$")


if __name__ == "__main__":
    FINQ = sys.argv.pop(1)
    unittest.main()
