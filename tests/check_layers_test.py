#!/usr/bin/env python3
# Plants faults in a small house and sees each one caught.
# SPDX-License-Identifier: MIT
"""The check of the floors is only worth something if it can fail."""

import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "tools"))
sys.dont_write_bytecode = True
import check_layers  # noqa: E402  (found by the line above)

SOUND = {
    "result.hpp": "#include <compare>",
    "decimal.hpp": "#include <finq/result.hpp>\n#include <cstdint>",
    "money.hpp": "#include <finq/decimal.hpp>",
    "text/bytes.hpp": "",
    "text/words.hpp": "#include <finq/text/bytes.hpp>",
    "scan.hpp": "#include <finq/money.hpp>\n#include <finq/text/words.hpp>",
    "finq.hpp": "#include <finq/scan.hpp>",
    "format.hpp": "#include <finq/scan.hpp>\n#include <fmt/format.h>\n#include <string>",
}


class Floors(unittest.TestCase):
    def faults(self, **changes):
        """The faults of the sound house after `changes` ("__" stands for "/")."""
        house = dict(SOUND)
        for name, text in changes.items():
            house[name.replace("__", "/") + ".hpp"] = text
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name, text in house.items():
                (root / name).parent.mkdir(exist_ok=True)
                (root / name).write_text("#pragma once\n" + text + "\n", encoding="utf-8")
            return check_layers.check(root)[0]

    def test_a_sound_house_has_no_fault(self):
        self.assertEqual(self.faults(), [])

    def test_an_include_that_runs_up_is_caught(self):
        self.assertEqual(
            self.faults(decimal="#include <finq/money.hpp>\n#include <finq/result.hpp>")[0],
            "decimal.hpp:2: on floor 2 looks up to money.hpp on floor 3")

    def test_an_include_by_a_relative_path_is_no_way_round(self):
        self.assertIn(
            "text/bytes.hpp:2: on floor 3 looks up to scan.hpp on floor 9",
            self.faults(text__bytes='  #  include "../scan.hpp"'))

    def test_an_include_that_runs_sideways_is_caught(self):
        self.assertIn(
            "money.hpp:2: on floor 3 looks sideways to text/bytes.hpp on floor 3",
            self.faults(money="#include <finq/text/bytes.hpp>\n#include <finq/decimal.hpp>"))

    def test_a_cycle_inside_a_folder_is_caught(self):
        self.assertIn(
            "text/words.hpp -> text/bytes.hpp -> text/words.hpp",
            " ".join(self.faults(text__bytes="#include <finq/text/words.hpp>")).replace(
                "text/bytes.hpp -> text/words.hpp -> text/bytes.hpp",
                "text/words.hpp -> text/bytes.hpp -> text/words.hpp"))

    def test_an_opt_in_header_is_included_by_nobody(self):
        self.assertIn(
            "finq.hpp:3: includes the opt-in header format.hpp",
            self.faults(finq="#include <finq/scan.hpp>\n#include <finq/format.hpp>"))

    def test_an_opt_in_header_may_use_the_one_that_it_was_given(self):
        self.assertEqual(
            self.faults(rate_book="#include <vector>",
                        ecb="#include <finq/rate_book.hpp>\n#include <vector>"), [])
        self.assertEqual(
            self.faults(ecb="#include <vector>", rate_book="#include <finq/ecb.hpp>"),
            ["rate_book.hpp:2: includes the opt-in header ecb.hpp"])

    def test_a_dear_standard_header_is_kept_out_of_the_core(self):
        for dear in ("chrono", "string", "vector", "ranges", "functional", "immintrin.h"):
            self.assertEqual(
                self.faults(result=f"#include <{dear}>"),
                [f"result.hpp:2: includes <{dear}>, which the core keeps out (see CHEAP)"])

    def test_an_opt_in_header_uses_only_its_own_library(self):
        self.assertEqual(
            self.faults(format="#include <fast_float/fast_float.h>"),
            ["format.hpp:2: includes <fast_float/fast_float.h>, "
             "a library that it was not given (see OPT_IN)"])

    def test_a_header_without_a_floor_is_caught(self):
        self.assertIn("helpers.hpp:1: is on no floor (see FLOORS)", self.faults(helpers=""))

    def test_a_header_that_does_not_exist_is_caught(self):
        self.assertIn("scan.hpp:2: includes gone.hpp, which does not exist",
                      self.faults(scan="#include <finq/gone.hpp>"))

    def test_the_umbrella_reaches_every_public_header(self):
        self.assertEqual(self.faults(rounding=""), ["finq.hpp:1: does not reach rounding.hpp"])


if __name__ == "__main__":
    unittest.main()
