// A book of exchange rates by day that owns its storage.
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "finq/currency.hpp"
#include "finq/date.hpp"
#include "finq/exchange_rate.hpp"
#include "finq/exchange_rates.hpp"
#include "finq/fx.hpp"
#include "finq/result.hpp"

namespace finq::inline v0_1 {

/// Exchange rates of many days, added in any order and kept sorted by day, base and quote.
///
/// One day and pair has one rate: adding the same again changes nothing, and another is the error
/// `rates_differ`, so that no rate replaces one silently. An operation that fails leaves the book
/// as it was. `view` and `on` look into the book's own storage: what they give is good until the
/// book is changed, moved or destroyed.
class RateBook {
 public:
  /// Empty, by way of XXX.
  RateBook() = default;

  /// Empty; `base` is the currency by way of which all others convert: EUR for the ECB's rates.
  explicit RateBook(Currency base) noexcept : base_{base} {}

  /// A book of these rates, in any order. O(n) if they are sorted, by day or with the newest day
  /// first, else O(n log n). Error: `rates_differ`.
  static Result<RateBook> of(std::vector<ExchangeRate> rates, Currency base);

  /// One more rate; gives how many were new, 1 or 0. O(1) behind the last day's, else O(n): many
  /// rates are added by `add(vector)`. Error: `rates_differ`.
  Result<std::size_t> add(const ExchangeRate& rate);

  /// Many rates, in any order, or none if one of them is refused; gives how many were new.
  /// Error: `rates_differ`.
  Result<std::size_t> add(std::vector<ExchangeRate> rates);

  /// All rates of another book, such as the ECB's of today. Errors: `rates_differ`;
  /// `currency_mismatch` if that book has another base.
  Result<std::size_t> add(const RateBook& other);

  Currency base() const noexcept { return base_; }
  bool is_empty() const noexcept { return rates_.empty(); }
  std::size_t size() const noexcept { return rates_.size(); }
  const ExchangeRate* begin() const noexcept { return rates_.data(); }
  const ExchangeRate* end() const noexcept { return rates_.data() + rates_.size(); }

  /// The oldest day that has a rate. Error: `no_rate` if the book is empty.
  Result<Date> first_day() const noexcept {
    if (is_empty()) return Errc::no_rate;
    return rates_.front().date();
  }
  /// The latest day that has a rate. Error: `no_rate` if the book is empty.
  Result<Date> last_day() const noexcept {
    if (is_empty()) return Errc::no_rate;
    return rates_.back().date();
  }

  /// All rates as a view, in O(1).
  ExchangeRates view() const& noexcept {
    return {rates_.data(), rates_.size(), base_, has_others_};
  }
  ExchangeRates view() const&& = delete;

  /// The rates as of a day, in O(log n): `book.on(day, last_before(3))`. See `Fx`.
  Fx on(Date day, GapPolicy gap = exact_day) const& noexcept { return view().on(day, gap); }
  Fx on(Date day, GapPolicy gap = exact_day) const&& = delete;

  /// By value: the same rates, the same base.
  friend bool operator==(const RateBook& a, const RateBook& b) {
    return a.base_ == b.base_ && a.rates_ == b.rates_;
  }

 private:
  using Rates = std::vector<ExchangeRate>;

  static void sort(Rates& rates);
  static bool has_contradiction(const Rates& sorted) noexcept;
  static bool is_same_place(const ExchangeRate& a, const ExchangeRate& b) noexcept {
    return a.date() == b.date() && a.base() == b.base() && a.quote() == b.quote();
  }

  Rates rates_;
  Currency base_{};
  bool has_others_ = false;
};

// Feeds come with the newest day first and the currencies of a day in order: turned round whole,
// and then each day by itself, they are sorted.
inline void RateBook::sort(Rates& rates) {
  const auto in_order = ExchangeRates::is_before;
  if (std::is_sorted(rates.begin(), rates.end(), in_order)) return;
  std::reverse(rates.begin(), rates.end());
  for (auto day = rates.begin(); day != rates.end();) {
    const auto is_other = [date = day->date()](const ExchangeRate& r) { return r.date() != date; };
    const auto next = std::find_if(day, rates.end(), is_other);
    std::reverse(day, next);
    day = next;
  }
  if (std::is_sorted(rates.begin(), rates.end(), in_order)) return;
  std::sort(rates.begin(), rates.end(), in_order);
}

inline bool RateBook::has_contradiction(const Rates& sorted) noexcept {
  const auto differs = [](const ExchangeRate& a, const ExchangeRate& b) {
    return is_same_place(a, b) && !(a == b);
  };
  return std::adjacent_find(sorted.begin(), sorted.end(), differs) != sorted.end();
}

inline Result<RateBook> RateBook::of(std::vector<ExchangeRate> rates, Currency base) {
  sort(rates);
  if (has_contradiction(rates)) return Errc::rates_differ;
  rates.erase(std::unique(rates.begin(), rates.end()), rates.end());
  RateBook book{base};
  const auto is_other = [base](const ExchangeRate& rate) { return rate.base() != base; };
  book.has_others_ = std::any_of(rates.begin(), rates.end(), is_other);
  book.rates_ = std::move(rates);
  return book;
}

inline Result<std::size_t> RateBook::add(const ExchangeRate& rate) {
  auto place = rates_.end();
  if (!is_empty() && !ExchangeRates::is_before(rates_.back(), rate)) {
    place = std::lower_bound(rates_.begin(), rates_.end(), rate, ExchangeRates::is_before);
    if (is_same_place(*place, rate)) {
      if (*place == rate) return std::size_t{0};
      return Errc::rates_differ;
    }
  }
  rates_.insert(place, rate);
  has_others_ = has_others_ || rate.base() != base_;
  return std::size_t{1};
}

inline Result<std::size_t> RateBook::add(std::vector<ExchangeRate> rates) {
  sort(rates);
  Rates both(rates_.size() + rates.size());
  std::merge(rates_.begin(), rates_.end(), rates.begin(), rates.end(), both.begin(),
             ExchangeRates::is_before);
  const std::size_t before = size();
  Result<RateBook> book = of(std::move(both), base_);
  if (!book) return book.error();
  *this = *std::move(book);
  return size() - before;
}

inline Result<std::size_t> RateBook::add(const RateBook& other) {
  if (other.base_ != base_) return Errc::currency_mismatch;
  return add(other.rates_);
}

}  // namespace finq::inline v0_1
