#!/usr/bin/env python3
# Sees the guard of the budgets fail where it must.
# SPDX-License-Identifier: MIT
"""The guard is only worth something if it can fail: nothing is measured here, costs are made up."""
import contextlib
import io
import pathlib
import sys
import tempfile
import unittest
from unittest import mock

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "benchmarks"))
sys.dont_write_bytecode = True
import compare  # noqa: E402  (found by the line above)
import guard  # noqa: E402

COSTS = {"instructions": {"scan calls": 200.0, "parse $5": 1000.0},
         "ratios": {"scan / pass": 10.0}}


def over(group="instructions", **budgets):
    """What is over where the budgets of the group are changed."""
    changed = {name.replace("_", " "): cost for name, cost in budgets.items()}
    return guard.compare(COSTS[group], COSTS[group] | changed, guard.HEADROOM[group])


class Guard(unittest.TestCase):
    def call(self, measured, budgets, *arguments, toolchain="g++ 12, x86_64"):
        """The status of the guard, what it prints, and the file of budgets behind it."""
        with tempfile.TemporaryDirectory() as folder, \
                mock.patch.object(guard, "measure", return_value=measured), \
                mock.patch.object(guard, "toolchain", return_value=toolchain), \
                contextlib.redirect_stdout(io.StringIO()) as said:
            path = pathlib.Path(folder) / "budgets.toml"
            path.write_text(guard.written(budgets, "g++ 12, x86_64"), encoding="utf-8")
            status = guard.main(["--probe", "none", "--budgets", str(path), *arguments])
            return status, said.getvalue(), path.read_text(encoding="utf-8")

    def test_costs_at_their_budgets_pass(self):
        self.assertEqual(over(), [])
        self.assertEqual(self.call(COSTS, COSTS)[0], 0)

    def test_three_per_cent_more_instructions_pass_and_four_do_not(self):
        self.assertEqual(over(scan_calls=200 / 1.029), [])
        self.assertEqual(len(over(scan_calls=200 / 1.04)), 1)

    def test_a_ratio_has_half_as_much_again(self):
        self.assertEqual(over("ratios", **{"scan / pass": 7.0}), [])
        self.assertEqual(len(over("ratios", **{"scan / pass": 6.0})), 1)

    def test_a_lowered_budget_fails_and_the_guard_says_by_how_much(self):
        lowered = COSTS | {"instructions": {"scan calls": 160.0, "parse $5": 1000.0}}
        status, said, _ = self.call(COSTS, lowered)
        self.assertEqual(status, 1)
        self.assertIn("OVER BUDGET: scan calls: 200.00, 25.0 % over its budget of 160.00", said)
        self.assertNotIn("OVER BUDGET: parse", said)

    def test_a_ratio_over_its_budget_fails_the_guard(self):
        self.assertEqual(self.call(COSTS, COSTS | {"ratios": {"scan / pass": 5.0}})[0], 1)

    def test_what_has_no_budget_or_is_not_measured_fails(self):
        self.assertIn("no budget", guard.compare({"new": 1.0}, {}, 1.03)[0])
        self.assertIn("not measured", guard.compare({}, {"old": 1.0}, 1.03)[0])

    def test_write_sets_the_budgets_to_what_was_measured(self):
        status, _, text = self.call(COSTS, {"instructions": {}, "ratios": {}}, "--write")
        self.assertEqual(status, 0)
        self.assertEqual(text, guard.written(COSTS, "g++ 12, x86_64"))

    def test_another_compiler_is_held_to_the_ratios_alone(self):
        half = {group: {name: cost / 2 for name, cost in costs.items()}
                for group, costs in COSTS.items()}
        status, said, _ = self.call(COSTS, half, toolchain="clang++ 14, x86_64")
        self.assertEqual(status, 1)
        self.assertIn("not clang++ 14", said)
        self.assertEqual(said.count("OVER BUDGET"), 1)

    def test_a_budget_cannot_be_lost_when_it_is_written(self):
        names = {"parse 34% year-over-year": 1.25, "parse \"$5\\\"": 2.0}
        text = guard.written({"instructions": names}, "g++ 12, x86_64")
        self.assertEqual(guard.tomllib.loads(text)["instructions"], names)

    def test_the_file_of_budgets_is_as_the_guard_writes_it(self):
        text = guard.BUDGETS.read_text(encoding="utf-8")
        budgets = guard.tomllib.loads(text)
        made_with = budgets.pop("toolchain")
        self.assertEqual(text, guard.written(budgets, made_with))


class Comparison(unittest.TestCase):
    def test_the_interval_of_nine_ratios_leaves_out_the_outermost_of_each_side(self):
        # Of nine tosses 0 or 1 are heads in 2.0 of 100 cases, 0 to 2 in 9.0.
        self.assertEqual(compare.interval([9, 8, 7, 6, 5, 4, 3, 2, 1]), (2, 8))

    def test_five_ratios_settle_nothing(self):
        low, high = compare.interval([0.5] * 5)
        self.assertEqual(compare.verdict(low, high), "")

    def test_a_case_is_faster_or_slower_where_the_interval_leaves_out_1(self):
        self.assertEqual(compare.verdict(*compare.interval([0.90, 0.91, 0.92] * 3)), "faster")
        self.assertEqual(compare.verdict(*compare.interval([1.1, 1.2, 1.3] * 3)), "slower")
        self.assertEqual(compare.verdict(*compare.interval([0.9, 1.0, 1.1] * 3)), "")


if __name__ == "__main__":
    unittest.main()
