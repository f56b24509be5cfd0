// Checks the view of exchange rates by day.
// SPDX-License-Identifier: MIT
#include "finq/exchange_rates.hpp"

#include <type_traits>
#include <vector>

#include "check_twice.hpp"
#include "finq/fx.hpp"
#include "rates.hpp"

using namespace finq;
using namespace rates;

namespace {

constexpr ExchangeRates book = *ExchangeRates::over(rates::list, EUR);
constexpr ExchangeRate unsorted[] = {rates::list[3], rates::list[0]};
constexpr ExchangeRate doubled[] = {rates::list[0], rates::list[0]};

template <class Rates>
concept ViewsOver = requires(Rates&& rates) {
  ExchangeRates::over(static_cast<Rates&&>(rates), EUR);
};

}  // namespace

TEST_CASE("a view is a plain value over somebody's storage") {
  static_assert(std::is_trivially_copyable_v<ExchangeRates>);
  static_assert(std::is_trivially_copyable_v<GapPolicy>);
  static_assert(std::regular<GapPolicy>);
  static_assert(!std::is_convertible_v<int, GapPolicy>);
  CHECK_TWICE(book.size() == 5);
  CHECK_TWICE(book.base() == EUR);
  CHECK_TWICE(book[2] == rates::list[2]);
  CHECK_TWICE(book.end() - book.begin() == 5);
  CHECK_TWICE(ExchangeRates{}.size() == 0);
}

TEST_CASE("rates are sorted by day, base and quote, and none is there twice") {
  CHECK_TWICE(ExchangeRates::over(unsorted, EUR).error() == Errc::rates_not_in_order);
  CHECK_TWICE(ExchangeRates::over(doubled, EUR).error() == Errc::rates_not_in_order);
  CHECK_TWICE(ExchangeRates::over(doubled, 1, EUR).has_value());
  CHECK_TWICE(ExchangeRates::over(doubled, 0, EUR).has_value());
}

TEST_CASE("a view is made over a vector that stays, not over one that goes away") {
  const std::vector<ExchangeRate> owned(std::begin(rates::list), std::end(rates::list));
  CHECK(ExchangeRates::over(owned, EUR)->size() == 5);
  static_assert(ViewsOver<std::vector<ExchangeRate>&>);
  static_assert(!ViewsOver<std::vector<ExchangeRate>>);
}

TEST_CASE("the rates of a day begin behind those of older days") {
  CHECK_TWICE(book.count_before(friday) == 0);
  CHECK_TWICE(book.count_before(day(2025, 9, 27)) == 3);
  CHECK_TWICE(book.count_before(tuesday) == 3);
  CHECK_TWICE(book.count_before(Date::latest()) == 5);
}

TEST_CASE("rates of another base are noticed") {
  CHECK_TWICE(!book.has_others());
  CHECK_TWICE(ExchangeRates::over(rates::list, USD)->has_others());
}

TEST_CASE("a gap policy counts days back") {
  CHECK_TWICE(exact_day.days() == 0);
  CHECK_TWICE(last_before(3).days() == 3);
  CHECK_TWICE(last_before(-3) == exact_day);
}

TEST_CASE("on gives the rates as of a day") {
  CHECK_TWICE(book.on(tuesday).day() == tuesday);
  CHECK_TWICE(book.on(tuesday).gap() == exact_day);
  CHECK_TWICE(book.on(tuesday, last_before(3)).gap() == last_before(3));
  CHECK_TWICE(book.on(tuesday).base() == EUR);
}
