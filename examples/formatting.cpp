// Writes amounts in several notations, and a type of one's own.
// SPDX-License-Identifier: MIT
#include <finq/finq.hpp>
#include <finq/format.hpp>
using namespace finq::literals;

struct Growth {
  std::string_view name;
  finq::Money amount;
  finq::Percent change;
};

// finq writes your type like its own: with `finq::write`, and with fmt, widths and all.
template <>
struct finq::Writing<Growth> {
  static constexpr std::string_view notations = "cn";  // {:c} and {:n}
  static constexpr bool has_digits = true;             // {:.1}
  template <class Out>
  static constexpr Out write(Out out, const Growth& value, const Style& style) {
    for (const char c : value.name) *out++ = c;
    for (const char c : std::string_view{": "}) *out++ = c;
    out = finq::write(out, value.amount, style);
    for (const char c : std::string_view{", "}) *out++ = c;
    return finq::write(out, value.change);
  }
};

int main() {
  const finq::Money revenue = "39.8 billion yuan"_money;
  fmt::print("{0}\n{0:,}\n{0:s}\n{0:c}\n{0:n}\n", revenue);
  fmt::print("[{:12c}] [{:<+8.1}] [{:.0n}]\n", revenue, "34.25%"_percent, revenue);

  const Growth cloud{"Cloud", revenue, "up 34% year-over-year"_percent};
  fmt::print("{}\n{:c}\n[{:40.0c}]\n", cloud, cloud, cloud);
}

// Output:
// CNY 39800000000.00
// CNY 39,800,000,000.00
// CN¥39800000000.00
// CN¥39.8bn
// 39.8 billion Chinese yuan
// [   CN¥39.8bn] [+34.2%  ] [40 billion Chinese yuan]
// Cloud: CNY 39800000000.00, up 34% year-over-year
// Cloud: CN¥39.8bn, up 34% year-over-year
// [   Cloud: CN¥40bn, up 34% year-over-year]
