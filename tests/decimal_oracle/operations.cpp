// Calculates one decimal operation a line, for compare.py.
// SPDX-License-Identifier: MIT

// A line: an operation, then its operands. A decimal is written `[-]DIGITSeEXPONENT`. The answer:
// a decimal in the same notation, or a word, or `! reason`.

#include <cstdio>
#include <iostream>
#include <sstream>
#include <string>
#include <string_view>

#include "finq/decimal.hpp"

namespace {

using finq::Decimal;
using finq::Result;
using finq::Rounding;

Decimal read(const std::string& text) {
  const bool negative = text[0] == '-';
  const std::size_t mark = text.find('e');
  finq::detail::UInt128 coefficient{};
  for (std::size_t i = negative ? 1 : 0; i < mark; ++i) {
    const finq::detail::UInt256 product = finq::detail::multiply(coefficient, {0, 10});
    coefficient = finq::detail::add(product.low, {0, static_cast<std::uint64_t>(text[i] - '0')});
  }
  return *Decimal::make(negative, coefficient.high, coefficient.low,
                        std::stoi(text.substr(mark + 1)));
}

std::string write(const Decimal& value) {
  char digits[40];
  const finq::detail::UInt128 coefficient{value.coefficient_high(), value.coefficient_low()};
  const char* end =
      finq::detail::write_digits(digits, coefficient, finq::detail::count_digits(coefficient));
  return (value.is_negative() ? "-" : "") + std::string(static_cast<const char*>(digits), end) +
         "e" + std::to_string(value.exponent());
}

std::string write(const Result<Decimal>& result) {
  return result ? write(*result) : "! " + std::string(describe(result.error()));
}

std::string plain(const Decimal& value) {
  std::string text(value.plain_size() + 1, '#');
  const char* end = value.write_plain(text.data());
  if (end != text.data() + value.plain_size() || text.back() != '#') return "! wrong size";
  text.pop_back();
  return text;
}

std::string order(const Decimal& a, const Decimal& b) {
  const auto order = a <=> b;
  const bool same_hash = std::hash<Decimal>{}(a) == std::hash<Decimal>{}(b);
  if ((order == 0) != (a == b) || (order == 0) != same_hash) return "! inconsistent";
  return order < 0 ? "less" : order > 0 ? "greater" : "equal";
}

std::string calculate(const std::string& line) {
  std::istringstream words{line};
  std::string operation;
  std::string text;
  words >> operation >> text;
  const Decimal a = read(text);
  const auto next = [&] {
    words >> text;
    return read(text);
  };
  const auto number = [&] {
    words >> text;
    return std::stoi(text);
  };
  if (operation == "plain") return plain(a);
  if (operation == "normalized") return write(a.normalized());
  if (operation == "scaled_by") return write(a.scaled_by(number()));
  if (operation == "to_int64") {
    const Result<std::int64_t> value = a.to_int64();
    return value ? std::to_string(*value) : "! " + std::string(describe(value.error()));
  }
  if (operation == "rounded") {
    const int decimals = number();
    return write(a.rounded(decimals, static_cast<Rounding>(number())));
  }
  const Decimal b = next();
  if (operation == "add") return write(checked_add(a, b));
  if (operation == "sub") return write(checked_sub(a, b));
  if (operation == "mul") return write(checked_mul(a, b));
  if (operation == "compare") return order(a, b);
  if (operation == "divide_exact") return write(divide_exact(a, b));
  if (operation == "divide") {
    const int decimals = number();
    return write(divide(a, b, decimals, static_cast<Rounding>(number())));
  }
  if (operation == "multiply_divide") {
    const Decimal c = next();
    const int decimals = number();
    return write(multiply_divide(a, b, c, decimals, static_cast<Rounding>(number())));
  }
  return "! unknown operation";
}

}  // namespace

int main() {
  std::ios::sync_with_stdio(false);
  for (std::string line; std::getline(std::cin, line);) std::cout << calculate(line) << '\n';
}
