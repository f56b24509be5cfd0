// Holds a table of figures as constants, checked by the compiler.
// SPDX-License-Identifier: MIT
#include <finq/finq.hpp>
#include <iostream>
#include <iterator>
using namespace finq::literals;

struct Row {
  finq::Period quarter;
  finq::Money revenue;
  finq::Percent growth;
};

// A wrong figure in this table does not compile.
constexpr Row table[] = {
    {"Q1 2025"_period, "30.1 billion yuan"_money, "up 18%"_percent},
    {"Q2 2025"_period, "33.4 billion yuan"_money, "up 26%"_percent},
    {"Q3 2025"_period, "39.8 billion yuan"_money, "up 34%"_percent},
};

constexpr finq::Money total() {
  finq::Money sum{0, finq::CNY};
  for (const Row& row : table) sum = checked_add(sum, row.revenue).value();
  return sum;
}
static_assert(total() == "103.3 billion yuan"_money);

constexpr bool is_without_gaps() {
  for (std::size_t i = 1; i < std::size(table); ++i) {
    if (!(table[i - 1].quarter.next() == table[i].quarter)) return false;
  }
  return true;
}
static_assert(is_without_gaps());

int main() {
  std::ostreambuf_iterator<char> out{std::cout};
  for (const auto& [quarter, revenue, growth] : table) {
    finq::write(out, quarter);
    finq::write(std::ostreambuf_iterator<char>{std::cout << ": "}, revenue,
                {.notation = finq::Notation::compact});
    // The revenue of a year before: what 118%, 126%, 134% of it are.
    std::cout << ", a year before ";
    finq::write(out, *growth.undo(revenue, finq::Rounding::half_even), {.is_grouped = true});
    std::cout << '\n';
  }
}

// Output:
// 2025-Q1: CN¥30.1bn, a year before CNY 25,508,474,576.27
// 2025-Q2: CN¥33.4bn, a year before CNY 26,507,936,507.94
// 2025-Q3: CN¥39.8bn, a year before CNY 29,701,492,537.31
