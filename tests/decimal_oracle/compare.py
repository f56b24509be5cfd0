#!/usr/bin/env python3
# Compares finq's Decimal with Python's on random operations.
# SPDX-License-Identifier: MIT
"""Usage: compare.py PROGRAM [--count N] [--seed N]

PROGRAM is operations.cpp, compiled. Prints every difference (the first twenty in full) and
exits 1 if there was any. The same seed gives the same operations. By hand:

    g++ -std=c++20 -O2 -Iinclude tests/decimal_oracle/operations.cpp -o /tmp/operations
    python3 tests/decimal_oracle/compare.py /tmp/operations

and once more with -DFINQ_PORTABLE.
"""

import argparse
import decimal
import random
import subprocess
import sys

# The order of finq::Rounding.
ROUNDINGS = [decimal.ROUND_HALF_EVEN, decimal.ROUND_HALF_UP, decimal.ROUND_HALF_DOWN,
             decimal.ROUND_UP, decimal.ROUND_DOWN, decimal.ROUND_CEILING, decimal.ROUND_FLOOR]
NOT_EXACT = "! the exact result does not fit in 38 digits"
LARGEST = 10**38 - 1


def context(digits, rounding=decimal.ROUND_05UP):
    # ROUND_05UP never ends an inexact result in 0 or 5: rounding it again is rounding once.
    return decimal.Context(prec=digits, rounding=rounding, Emin=-999999, Emax=999999, traps=[])


WIDE = context(300)


class Figures:
    """Random decimals, dense where carries, ties and limits are."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def coefficient(self):
        draw = self.random
        kind = draw.randrange(9)
        digits = draw.randint(1, 38)
        if kind == 0:
            return draw.randrange(10)
        if kind == 1:
            return LARGEST - draw.randrange(3) * draw.choice([1, 10**draw.randrange(38)])
        if kind == 2:
            return 10**draw.randrange(38) * draw.randint(1, 9)
        if kind == 3:
            return min(LARGEST, max(0, 2**draw.randrange(127) + draw.randint(-2, 2)))
        if kind == 4:
            return min(LARGEST, draw.choice([2, 5])**draw.randrange(54) * draw.randint(1, 9))
        if kind == 5:
            return min(LARGEST, (5 * 10**draw.randrange(37)) + draw.randint(-1, 1))
        if kind == 6:
            zeros = draw.randrange(38)
            return draw.randrange(10**(38 - zeros)) * 10**zeros
        if kind == 7:
            return draw.randrange(10**min(digits, 12))
        return draw.randrange(10**digits)

    def exponent(self):
        draw = self.random
        kind = draw.randrange(20)
        if kind == 0:
            return draw.choice([-32768, 32767]) + draw.randint(-45, 45)
        if kind < 4:
            return draw.randint(-90, 90)
        if kind < 8:
            return draw.randint(-40, 40)
        return draw.randint(-6, 3)

    def value(self):
        coefficient = self.coefficient()
        exponent = max(-32768, min(32767, self.exponent()))
        sign = "-" if self.random.random() < 0.4 else ""
        return f"{sign}{coefficient}e{exponent}"

    def decimals(self):
        draw = self.random
        if draw.randrange(50) == 0:
            return draw.choice([-32769, -32768, -32767, 32767, 32768, 40000]) + draw.randint(-9, 9)
        return draw.randint(-45, 90) if draw.randrange(5) == 0 else draw.randint(-3, 12)

    def rounding(self):
        return self.random.randrange(len(ROUNDINGS))

    def near(self, text):
        """A value that often has the same size, the same sum to a limit, or is equal."""
        draw = self.random
        coefficient, exponent = text.lstrip("-").split("e")
        kind = draw.randrange(6)
        if kind == 0:
            zeros = draw.randrange(0, 38 - len(coefficient) + 1)
            other = coefficient + "0" * zeros + "e" + str(max(-32768, int(exponent) - zeros))
        elif kind == 1:
            other = f"{LARGEST - int(coefficient)}e{exponent}"
        elif kind == 2:
            other = f"{self.coefficient()}e{exponent}"
        else:
            return self.value()
        return draw.choice(["", "-"]) + other

    def operation(self):
        name = self.random.choice(list(EXPECTED))
        a = self.value()
        if name in ("plain", "normalized", "to_int64"):
            return [name, a]
        if name == "scaled_by":
            power = self.random.choice([self.exponent(), self.decimals()])
            return [name, a, str(power)]
        if name == "rounded":
            decimals = self.decimals()
            if self.random.randrange(2):
                decimals = -int(a.split("e")[1]) - self.random.randrange(41)
            return [name, a, str(decimals), str(self.rounding())]
        b = self.near(a)
        if name == "divide":
            return [name, a, b, str(self.decimals()), str(self.rounding())]
        if name == "multiply_divide":
            c = self.near(self.random.choice([a, b]))
            return [name, a, b, c, str(self.decimals()), str(self.rounding())]
        return [name, a, b]


def held(value):
    """Whether 38 digits and an exponent of 16 bits can hold that value."""
    if value.is_zero():
        return True
    _, digits, exponent = value.as_tuple()
    coefficient = int("".join(map(str, digits)))
    while coefficient % 10 == 0 and exponent < 32767:
        coefficient //= 10
        exponent += 1
    if exponent > 32767:
        coefficient *= 10**(exponent - 32767)
    return coefficient <= LARGEST and exponent >= -32768


def exactly(calculate):
    """The result of `calculate(context)`, or NOT_EXACT where it is rounded or does not fit."""
    wide = WIDE.copy()
    wide.clear_flags()
    value = calculate(wide)
    return value if not wide.flags[decimal.Inexact] and held(value) else NOT_EXACT


def to_decimals(value, decimals, rounding):
    if -value.as_tuple().exponent <= decimals:
        result = value
    else:
        unit = decimal.Decimal((0, (1,), -decimals))
        result = value.quantize(unit, context=context(200000, ROUNDINGS[rounding]))
    return result if held(result) else NOT_EXACT


def plain(value):
    text = format(value, "f")
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if value.is_zero() else text


def to_int64(value):
    if value != value.to_integral_value(context=context(100000)):
        return NOT_EXACT
    return str(int(value)) if -2**63 <= value < 2**63 else "! out of range"


def quotient(a, b, decimals, rounding):
    if b.is_zero():
        return "! division by zero"
    return to_decimals(WIDE.divide(a, b), decimals, rounding)


EXPECTED = {
    "add": lambda a, b: exactly(lambda wide: wide.add(a, b)),
    "sub": lambda a, b: exactly(lambda wide: wide.subtract(a, b)),
    "mul": lambda a, b: exactly(lambda wide: wide.multiply(a, b)),
    "compare": lambda a, b: "less" if a < b else "greater" if a > b else "equal",
    "divide": quotient,
    "multiply_divide": lambda a, b, c, *how: quotient(WIDE.multiply(a, b), c, *how),
    "divide_exact": lambda a, b: "! division by zero" if b.is_zero()
                    else exactly(lambda wide: wide.divide(a, b)),
    "rounded": to_decimals,
    "plain": plain,
    "normalized": lambda a: a,
    "scaled_by": lambda a, power: exactly(lambda wide: wide.scaleb(a, power)),
    "to_int64": to_int64,
}


def operand(text):
    return decimal.Decimal(text) if "e" in text else int(text)


def agrees(expected, answer):
    if isinstance(expected, str) or answer.startswith("!"):
        return expected == answer
    return decimal.Decimal(answer) == expected and "-0e" not in answer


def main():
    parser = argparse.ArgumentParser(description="Compares finq's Decimal with Python's.")
    parser.add_argument("program")
    parser.add_argument("--count", type=int, default=200000)
    parser.add_argument("--seed", type=int, default=20251125)
    options = parser.parse_args()
    decimal.setcontext(context(100000))

    figures = Figures(options.seed)
    operations = [figures.operation() for _ in range(options.count)]
    lines = "".join(" ".join(operation) + "\n" for operation in operations)
    answers = subprocess.run([options.program], input=lines, stdout=subprocess.PIPE, text=True,
                             check=True).stdout.splitlines()
    if len(answers) != len(operations):
        sys.exit(f"{len(operations)} operations, but {len(answers)} answers")

    differences = 0
    refused = 0
    for (name, *operands), answer in zip(operations, answers):
        expected = EXPECTED[name](*map(operand, operands))
        refused += answer.startswith("!")
        if agrees(expected, answer):
            continue
        differences += 1
        if differences <= 20:
            print(f"{name} {' '.join(operands)}\n  finq:   {answer}\n  Python: {expected}")
    print(f"{len(operations)} operations ({refused} of them refused), {differences} differences")
    sys.exit(1 if differences else 0)


if __name__ == "__main__":
    main()
