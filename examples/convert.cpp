// Converts the figures of a sentence, and says how.
// SPDX-License-Identifier: MIT
#include <finq/finq.hpp>
#include <iostream>
#include <iterator>
using namespace finq::literals;

constexpr auto day = *finq::Date::from_iso("2025-09-30");
constexpr finq::ExchangeRate list[] = {
    *finq::ExchangeRate::make(finq::EUR, finq::CNY, "8.3591"_decimal, day),
    *finq::ExchangeRate::make(finq::EUR, finq::USD, "1.1741"_decimal, day)};
constexpr finq::Fx fx = finq::ExchangeRates::over(list, finq::EUR)->on(day);
constexpr auto how = finq::Rounding::half_even;
static_assert(fx.convert("39.8 billion yuan"_money, finq::USD, how) == "$5590216650.12"_money);

int main() {
  std::ostreambuf_iterator<char> out{std::cout};
  const char* text = "It made 39.8 billion yuan and will spend up to €4.5 billion on 8 plants.";
  for (const finq::Match& match : finq::scan(text)) {
    const auto dollars = fx.convert(match, finq::USD, how);
    if (dollars) finq::write(out, *dollars), std::cout << '\n';
  }
  finq::write(out, *fx.explain("39.8 billion yuan"_money, finq::USD, how));
  std::cout << '\n';
}

// Output:
// USD 5590216650.12
// up to USD 5283450000.00
// CNY 39800000000.00
//   ÷ 8.3591 (CNY for one EUR, 2025-09-30)
//   × 1.1741 (USD for one EUR, 2025-09-30)
// = USD 5590216650.12 (rounded half_even to 2 decimals)
