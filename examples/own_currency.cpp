// Makes a currency that no standard knows, and reads it.
// SPDX-License-Identifier: MIT
#include <finq/finq.hpp>
#include <iostream>
#include <iterator>
using namespace finq::literals;

// A code of up to five letters, and how many digits its smallest unit has.
constexpr finq::Currency MILES = finq::Currency::custom("MILES", 0).value();
constexpr finq::Currency CREDS = finq::Currency::custom("CREDS", 2).value();

// It has all that a currency has: in a type of its own it mixes with no other.
using Miles = finq::MoneyIn<MILES>;
static_assert(Miles{25'000} + Miles{500} == Miles{25'500});

// A known code keeps the minor unit that it has.
static_assert(finq::Currency::custom("JPY", 2) == finq::Errc::currency_mismatch);

// It has a price, too: a dollar buys 80 miles.
constexpr auto price =
    finq::ExchangeRate::make(finq::USD, MILES, 80, *finq::Date::from(2026, 1, 1));

int main() {
  std::ostreambuf_iterator<char> out{std::cout};

  // In the texts of this game "$" means the game's own money.
  const auto options = finq::Options{}.with(finq::MarkerFamily::dollar, CREDS);
  for (const finq::Match& match : finq::scan("A sword costs $1,250.50, a shield €20.", options)) {
    finq::write(out, match);
    std::cout << '\n';
  }

  const auto miles = finq::convert("$312.49"_money, *price, finq::Rounding::down);
  finq::write(out, *miles, {.is_grouped = true});
  std::cout << '\n';
  const auto halves = miles->split(2).value();
  for (const finq::Money& part : halves) {
    finq::write(out, part);
    std::cout << '\n';
  }
}

// Output:
// CREDS 1250.50
// EUR 20.00
// MILES 24,999
// MILES 12500
// MILES 12499
