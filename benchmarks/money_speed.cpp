// How fast money is added, compared and converted, beside QuantLib.
// SPDX-License-Identifier: MIT
#include <benchmark/benchmark.h>

#include <array>
#include <cstdint>
#include <cstdlib>
#include <vector>

#include <ql/currencies/america.hpp>
#include <ql/currencies/asia.hpp>
#include <ql/currencies/europe.hpp>
#include <ql/currencies/exchangeratemanager.hpp>
#include <ql/money.hpp>

#include "beside.hpp"
#include "finq/exchange.hpp"

namespace {

using finq::Rounding;

constexpr finq::Date day = *finq::Date::from(2025, 9, 30);

// A few of the ECB's rates of that day.
struct Quote {
  finq::Currency currency;
  QuantLib::Currency theirs;
  std::int64_t price;
  int exponent;
};

std::vector<Quote> quotes() {
  return {{finq::CAD, QuantLib::CADCurrency(), 16346, -4},
          {finq::CHF, QuantLib::CHFCurrency(), 9364, -4},
          {finq::CNY, QuantLib::CNYCurrency(), 83591, -4},
          {finq::GBP, QuantLib::GBPCurrency(), 8734, -4},
          {finq::JPY, QuantLib::JPYCurrency(), 17376, -2},
          {finq::USD, QuantLib::USDCurrency(), 11741, -4}};
}

finq::Decimal price_of(const Quote& quote) {
  return *finq::Decimal::scaled(quote.price, quote.exponent);
}

std::vector<finq::ExchangeRate> our_rates() {
  std::vector<finq::ExchangeRate> rates;
  for (const Quote& quote : quotes()) {
    rates.push_back(*finq::ExchangeRate::make(finq::EUR, quote.currency, price_of(quote), day));
  }
  return rates;
}

QuantLib::ExchangeRateManager& their_rates() {
  auto& manager = QuantLib::ExchangeRateManager::instance();
  for (const Quote& quote : quotes()) {
    const double unit = quote.exponent == -2 ? 1e2 : 1e4;
    manager.add(QuantLib::ExchangeRate(QuantLib::EURCurrency(), quote.theirs,
                                       static_cast<double>(quote.price) / unit));
  }
  return manager;
}

/// The same amounts for both: cents up to some millions.
template <class T, class Make>
std::array<T, beside::batch + 1> amounts(Make make) {
  std::array<T, beside::batch + 1> result{};
  std::uint64_t state = 20250930;
  for (T& amount : result) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    amount = make(static_cast<std::int64_t>(state >> 36));
  }
  return result;
}

auto our_amounts(finq::Currency currency) {
  return amounts<finq::Money>([currency](std::int64_t cents) {
    return finq::Money{*finq::Decimal::scaled(cents, -2), currency};
  });
}

auto their_amounts(const QuantLib::Currency& currency) {
  return amounts<QuantLib::Money>([&currency](std::int64_t cents) {
    return QuantLib::Money(static_cast<double>(cents) / 100, currency);
  });
}

void add_sums() {
  const auto typed = amounts<finq::MoneyIn<finq::USD>>([](std::int64_t cents) {
    return finq::MoneyIn<finq::USD>{*finq::Decimal::scaled(cents, -2)};
  });
  const auto ours = our_amounts(finq::USD);
  const auto theirs = their_amounts(QuantLib::USDCurrency());
  const auto sum = [theirs](std::size_t i) { return theirs[i] + theirs[i + 1]; };
  beside::compare(
      "MoneyIn + MoneyIn", [typed](std::size_t i) { return typed[i] + typed[i + 1]; }, sum);
  beside::compare(
      "checked_add(Money, Money)",
      [ours](std::size_t i) { return checked_add(ours[i], ours[i + 1]); }, sum);
  beside::compare(
      "Money + Money, a bag", [ours](std::size_t i) { return ours[i] + ours[i + 1]; }, sum);
  beside::compare(
      "compare(Money, Money)", [ours](std::size_t i) { return compare(ours[i], ours[i + 1]); },
      [theirs](std::size_t i) { return theirs[i] < theirs[i + 1]; });
}

/// Looks the rate up and converts, each time.
void add_conversion(const char* name, const finq::Fx& fx, finq::Currency from, finq::Currency to,
                    const QuantLib::Currency& their_from, const QuantLib::Currency& their_to) {
  const auto& manager = QuantLib::ExchangeRateManager::instance();
  const QuantLib::Date their_day(30, QuantLib::September, 2025);
  const auto ours = our_amounts(from);
  const auto theirs = their_amounts(their_from);
  beside::compare(
      name, [=](std::size_t i) { return fx.convert(ours[i], to, Rounding::half_even); },
      [=, &manager](std::size_t i) {
        return manager.lookup(their_from, their_to, their_day).exchange(theirs[i]).rounded();
      });
}

/// QuantLib converts both into a currency of the whole program.
void add_comparison(const finq::Fx& fx) {
  auto& settings = QuantLib::Money::Settings::instance();
  settings.baseCurrency() = QuantLib::EURCurrency();
  settings.conversionType() = QuantLib::Money::BaseCurrencyConversion;
  const auto yuan = our_amounts(finq::CNY);
  const auto dollars = our_amounts(finq::USD);
  const auto their_yuan = their_amounts(QuantLib::CNYCurrency());
  const auto their_dollars = their_amounts(QuantLib::USDCurrency());
  beside::compare(
      "compare(CNY, USD) at a rate",
      [=](std::size_t i) { return fx.compare(yuan[i], dollars[i + 1]); },
      [=](std::size_t i) { return their_yuan[i] < their_dollars[i + 1]; });
}

}  // namespace

int main(int argc, char** argv) {
  benchmark::Initialize(&argc, argv);
  their_rates();
  const std::vector<finq::ExchangeRate> book = our_rates();
  const auto rates = finq::ExchangeRates::over(book, finq::EUR);
  if (!rates) std::abort();
  const finq::Fx fx = rates->on(day);
  add_sums();
  add_conversion("convert EUR to USD", fx, finq::EUR, finq::USD, QuantLib::EURCurrency(),
                 QuantLib::USDCurrency());
  add_conversion("convert USD to EUR", fx, finq::USD, finq::EUR, QuantLib::USDCurrency(),
                 QuantLib::EURCurrency());
  add_conversion("convert CNY to USD", fx, finq::CNY, finq::USD, QuantLib::CNYCurrency(),
                 QuantLib::USDCurrency());
  add_comparison(fx);
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}
