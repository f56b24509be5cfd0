#!/usr/bin/env python3
# Shows that the check of refused programs can fail.
# SPDX-License-Identifier: MIT
"""Usage: refused_check_test.py [COMPILER]"""

import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent / "refused"))
sys.dont_write_bytecode = True
import check  # noqa: E402  (found by the line above)

COMPILER = sys.argv.pop(1) if len(sys.argv) > 1 else "c++"

CASE = """// prints: {sentence}
#ifdef FINQ_REFUSE
{refused}
#else
{twin}
#endif
"""
ASSERTION = 'static_assert(1 == 2, "one is not two");'


class Refusals(unittest.TestCase):
    def fault(self, sentence="one is not two", refused=ASSERTION, twin="int one;", text=CASE):
        with tempfile.TemporaryDirectory() as folder:
            case = pathlib.Path(folder) / "case.cpp"
            case.write_text(text.format(sentence=sentence, refused=refused, twin=twin),
                            encoding="utf-8")
            return check.check(str(case), COMPILER, ["-std=c++20"])

    def test_a_refusal_with_its_sentence_passes(self):
        self.assertIsNone(self.fault())

    def test_a_refusal_for_another_reason_fails(self):
        self.assertIn("does not print\n  one is not two", self.fault(refused="int one = nothing;"))

    def test_a_forbidden_expression_that_compiles_fails(self):
        self.assertEqual(self.fault(refused="int two;"), "the forbidden expression compiles")

    def test_a_twin_that_does_not_compile_fails(self):
        self.assertIn("the twin does not compile", self.fault(twin=ASSERTION))

    def test_a_case_without_a_sentence_fails(self):
        self.assertIn("does not say what", self.fault(text=CASE.replace("// prints: ", "// ")))

    def test_a_case_without_a_twin_fails(self):
        self.assertIn("needs one", self.fault(text=CASE.replace("#else", "")))


if __name__ == "__main__":
    unittest.main()
