// Exchange rates by day, in the caller's own storage.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

#include "finq/currency.hpp"
#include "finq/date.hpp"
#include "finq/exchange_rate.hpp"
#include "finq/result.hpp"

namespace finq::inline v0_1 {

/// How old the rates may be, where a day has none at all: weekends, holidays. Made by `exact_day`
/// and `last_before`.
class GapPolicy {
 public:
  /// The day itself.
  constexpr GapPolicy() noexcept = default;
  constexpr explicit GapPolicy(int days) noexcept : days_{days < 0 ? 0 : days} {}

  /// How many days back.
  constexpr std::int32_t days() const noexcept { return days_; }

  friend constexpr bool operator==(GapPolicy, GapPolicy) noexcept = default;

 private:
  std::int32_t days_ = 0;
};

/// The rates of that day, or none.
inline constexpr GapPolicy exact_day{};

/// The book's last day of up to so many calendar days before: 3 reaches from Monday to Friday.
constexpr GapPolicy last_before(int days) noexcept { return GapPolicy{days}; }

class Fx;
class RateBook;

/// A view of exchange rates that are sorted by day, base and quote; the storage stays the caller's.
///
/// `on` gives the view of one day, in O(log n). Trivially copyable. finq/rate_book.hpp has a book
/// that owns its rates.
class ExchangeRates {
 public:
  /// None.
  constexpr ExchangeRates() noexcept = default;

  /// `base` is the currency by way of which all others convert: EUR for the ECB's rates.
  ///
  /// O(n), once. Error: `rates_not_in_order` if they are not sorted, or one is there twice.
  static constexpr Result<ExchangeRates> over(const ExchangeRate* rates, std::size_t count,
                                              Currency base) noexcept {
    ExchangeRates view{rates, count, base};
    for (std::size_t i = 0; i < count; ++i) {
      if (i > 0 && !is_before(rates[i - 1], rates[i])) return Errc::rates_not_in_order;
      view.has_others_ = view.has_others_ || rates[i].base() != base;
    }
    return view;
  }
  template <std::size_t N>
  static constexpr Result<ExchangeRates> over(const ExchangeRate (&rates)[N],
                                              Currency base) noexcept {
    return over(rates, N, base);
  }
  /// Over anything with `data()` and `size()` that outlives the view.
  template <class Rates>
    requires requires(const Rates& rates) { rates.data() + rates.size(); }
  static constexpr Result<ExchangeRates> over(const Rates& rates, Currency base) noexcept {
    return over(rates.data(), rates.size(), base);
  }
  template <class Rates>
    requires requires(const Rates& rates) { rates.data() + rates.size(); }
  static constexpr Result<ExchangeRates> over(const Rates&& rates, Currency base) = delete;

  /// The rates as of a day. Defined in finq/fx.hpp.
  constexpr Fx on(Date day, GapPolicy gap = exact_day) const noexcept;

  constexpr Currency base() const noexcept { return base_; }
  constexpr std::size_t size() const noexcept { return count_; }
  constexpr const ExchangeRate& operator[](std::size_t index) const noexcept {
    return rates_[index];
  }
  constexpr const ExchangeRate* begin() const noexcept { return rates_; }
  constexpr const ExchangeRate* end() const noexcept { return rates_ + count_; }

  /// Whether there are rates with another base, such as USD/JPY in a book of the euro.
  constexpr bool has_others() const noexcept { return has_others_; }

  /// How many rates are older than that day: where its own begin. O(log n).
  constexpr std::size_t count_before(Date day) const noexcept {
    std::size_t low = 0;
    std::size_t high = count_;
    while (low < high) {
      const std::size_t middle = low + (high - low) / 2;
      if (rates_[middle].date() < day) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Whether `a` comes first: by day, base, quote.
  static constexpr bool is_before(const ExchangeRate& a, const ExchangeRate& b) noexcept {
    if (a.date() != b.date()) return a.date() < b.date();
    return a.base() != b.base() ? a.base() < b.base() : a.quote() < b.quote();
  }

 private:
  // Keeps its rates in order: its views need not look at each of them.
  friend class RateBook;

  constexpr ExchangeRates(const ExchangeRate* rates, std::size_t count, Currency base,
                          bool has_others = false) noexcept
      : rates_{rates}, count_{count}, base_{base}, has_others_{has_others} {}

  const ExchangeRate* rates_ = nullptr;
  std::size_t count_ = 0;
  Currency base_{};
  bool has_others_ = false;
};

}  // namespace finq::inline v0_1
