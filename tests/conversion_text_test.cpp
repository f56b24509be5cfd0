// Checks the text of a conversion.
// SPDX-License-Identifier: MIT
#include "finq/conversion_text.hpp"

#include <iterator>
#include <string>
#include <type_traits>

#include "check_twice.hpp"
#include "finq/fx.hpp"
#include "rates.hpp"

using namespace finq;
using namespace rates;

namespace {

template <class T>
std::string text_of(const T& value, const Style& style = {}) {
  std::string text;
  write(std::back_inserter(text), value, style);
  return text;
}
constexpr ExchangeRates book = *ExchangeRates::over(rates::list, EUR);

constexpr bool writes_in_a_constant() {
  char text[300] = {};
  const char* end =
      write(text, *book.on(friday).explain(Money{1, EUR}, USD, Rounding::up), Style{});
  return std::string_view(text, static_cast<std::size_t>(end - text)) ==
         "EUR 1.00\n  × 1.1672 (USD for one EUR, 2025-09-26)\n"
         "= USD 1.17 (rounded up to 2 decimals)";
}

}  // namespace

TEST_CASE("a conversion is a plain value") {
  static_assert(std::is_trivially_copyable_v<Conversion>);
  static_assert(std::regular<Conversion>);
  static_assert(std::regular<ConversionStep>);
  CHECK_TWICE(writes_in_a_constant());
}

TEST_CASE("the text has each rate with its day, the way and the rounding") {
  const auto conversion = *book.on(friday).explain(Money{100, USD}, JPY, Rounding::half_even);
  CHECK(text_of(conversion) ==
        "USD 100.00\n"
        "  ÷ 1.1672 (USD for one EUR, 2025-09-26)\n"
        "  × 175.05 (JPY for one EUR, 2025-09-26)\n"
        "= JPY 14997 (rounded half_even to 0 decimals)");
  CHECK(text_of(conversion, {.notation = Notation::compact}) ==
        "$100\n"
        "  ÷ 1.1672 (USD for one EUR, 2025-09-26)\n"
        "  × 175.05 (JPY for one EUR, 2025-09-26)\n"
        "= JP¥14997 (rounded half_even to 0 decimals)");
}

TEST_CASE("the text says that the day had no rate") {
  const Fx fx = book.on(day(2025, 9, 28), last_before(3));
  CHECK(text_of(*fx.explain(Money{1, EUR}, USD, 1, Rounding::floor)) ==
        "EUR 1.00\n"
        "  × 1.1672 (USD for one EUR, 2025-09-26)\n"
        "  no rate on 2025-09-28: the last of up to 3 days before\n"
        "= USD 1.10 (rounded floor to 1 decimal)");
}

TEST_CASE("the text names the dealer's side of each rate") {
  const ExchangeRate dealt[] = {
      *rate(EUR, CNY, scaled(836, -2), friday).with_bid_ask(scaled(835, -2), scaled(837, -2)),
      *rate(EUR, USD, scaled(117, -2), friday).with_bid_ask(scaled(116, -2), scaled(118, -2))};
  const Fx fx = ExchangeRates::over(dealt, EUR)->on(friday);
  CHECK(text_of(*fx.explain(Money{100, CNY}, USD, Rounding::half_even, Side::bid)) ==
        "CNY 100.00\n"
        "  ÷ 8.37 (ask, CNY for one EUR, 2025-09-26)\n"
        "  × 1.16 (bid, USD for one EUR, 2025-09-26)\n"
        "= USD 13.86 (rounded half_even to 2 decimals)");
}

TEST_CASE("an amount of the same currency takes no rate") {
  CHECK(text_of(*book.on(friday).explain(Money{1, USD}, USD, Rounding::half_even)) ==
        "USD 1.00\n= USD 1.00 (rounded half_even to 2 decimals)");
}

TEST_CASE("a rate is written as the market says it") {
  CHECK(text_of(rates::list[2]) == "EUR/USD 1.1672 on 2025-09-26");
}
