// Links objects that were built with different flags, and sees that each keeps its own ways.
// SPDX-License-Identifier: MIT
//
// A linker keeps one of two functions of one name. The objects differ in their instruction set, in
// exceptions and RTTI, and in FINQ_PORTABLE; the program is linked in both orders.
#include <cstdio>
#include <string>
#include <string_view>

#include "reading.hpp"

namespace {

int failures = 0;

void check(bool holds, const char* claim) {
  if (holds) return;
  std::fprintf(stderr, "not so: %s\n", claim);
  ++failures;
}

void check_figures() {
  constexpr std::string_view text =
      "In the third quarter of fiscal 2025, revenue grew 34% year-over-year to 39.8 billion yuan "
      "($5.6 billion), beating twenty-two analysts' estimates by 120 basis points; "
      "net debt fell from EUR 1,234,567.89 to about EUR 1.1 million within eighteen months.";
  const std::string found = ordinary::figures(text);
  check(!found.empty(), "the text has figures");
  check(found == restricted::figures(text), "both objects find the same figures");
}

void check_products() {
  constexpr std::string_view amount = "$12,345,678,901,234,567.89";
  constexpr std::string_view factor = "98765432109876.54321";
  check(ordinary::product(amount, factor) == restricted::product(amount, factor),
        "both objects calculate the same product");
  check(ordinary::product(amount, factor).starts_with("1219326"), "and it is the right one");
}

}  // namespace

int main() {
  check_figures();
  check_products();
  check(ordinary::throws_for_a_bad_phrase(), "what was built with exceptions throws");
  return failures == 0 ? 0 : 1;
}
