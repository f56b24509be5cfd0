// The exchange rates of a day: converts, compares and sums.
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <concepts>
#include <cstddef>

#include "finq/conversion.hpp"
#include "finq/currency.hpp"
#include "finq/date.hpp"
#include "finq/detail/ordering_result.hpp"
#include "finq/exchange_rate.hpp"
#include "finq/exchange_rates.hpp"
#include "finq/match.hpp"
#include "finq/money.hpp"
#include "finq/money_bag.hpp"
#include "finq/result.hpp"
#include "finq/rounding.hpp"

namespace finq::inline v0_1 {

/// The exchange rates as of one day: `rates.on(day, last_before(3))`.
///
/// The way from one currency to another is the rate between them, or else the two by way of the
/// book's base, or a chain that you name; nothing else is tried. All rates are of one day: the
/// latest of the book, as far back as the gap policy allows. A currency without a rate on it has
/// none (`no_rate`), whatever an earlier day had: nobody quotes it any more. A rate is used in both
/// directions: backwards it divides by the price, so that nothing is rounded but the result. A
/// view: the rates must outlive it.
class Fx {
 public:
  /// No rates at all.
  constexpr Fx() noexcept = default;
  constexpr Fx(const ExchangeRates& rates, Date day, GapPolicy gap) noexcept
      : rates_{rates}, day_{day}, gap_{gap}, latest_{latest_day()} {}

  constexpr Date day() const noexcept { return day_; }
  constexpr GapPolicy gap() const noexcept { return gap_; }
  constexpr Currency base() const noexcept { return rates_.base(); }

  /// The rate itself, as the book has it. Error: `no_rate`.
  constexpr Result<ExchangeRate> rate(Currency from, Currency to) const noexcept {
    const std::size_t place = find(latest_, from, to);
    if (place == none) return Errc::no_rate;
    return rates_[place];
  }

  /// The amount in another currency, rounded once, to its minor unit (ISO 4217).
  ///
  /// Errors: `no_rate`, also where a rate on the way has not that `side`; `not_defined` if `to` has
  /// no minor unit (XAU); `not_exact` if the result needs more than 38 digits.
  constexpr Result<Money> convert(const Money& amount, Currency to, Rounding how,
                                  Side side = Side::mid) const noexcept {
    const Result<int> digits = to.minor_units();
    if (!digits) return digits.error();
    return convert(amount, to, *digits, how, side);
  }
  /// The same, rounded to so many digits after the point.
  constexpr Result<Money> convert(const Money& amount, Currency to, int decimals, Rounding how,
                                  Side side = Side::mid) const noexcept {
    if (amount.currency() == to) return amount.rounded(decimals, how);
    Way way;
    if (!find_way(amount.currency(), to, way)) return Errc::no_rate;
    return apply(way, amount, to, decimals, how, side);
  }
  /// Both ends of a range.
  constexpr Result<Range<Money>> convert(const Range<Money>& range, Currency to, Rounding how,
                                         Side side = Side::mid) const noexcept {
    const Result<Money> low = convert(range.low, to, how, side);
    if (!low) return low.error();
    const Result<Money> high = convert(range.high, to, how, side);
    if (!high) return high.error();
    return Range<Money>{*low, *high};
  }
  /// What a text says of money, in another currency: "up to $53 billion" stays "up to", a range a
  /// range. Error besides: `wrong_kind` if it is no money.
  constexpr Result<Match> convert(const Match& match, Currency to, Rounding how,
                                  Side side = Side::mid) const noexcept;
  /// All of the bag, as `MoneyBag::in`.
  constexpr Result<Money> convert(const MoneyBag& bag, Currency to, Rounding how,
                                  Side side = Side::mid) const noexcept {
    return bag.in(to, *this, how, side);
  }
  /// What is money by another name, such as `MoneyIn`.
  template <std::convertible_to<Money> T>
  constexpr Result<Money> convert(const T& amount, Currency to, Rounding how,
                                  Side side = Side::mid) const noexcept {
    return convert(Money{amount}, to, how, side);
  }

  /// The sum of any amounts, each converted and rounded by itself.
  template <class Amounts>
  constexpr Result<Money> sum(const Amounts& amounts, Currency to, Rounding how,
                              Side side = Side::mid) const {
    Result<Money> total = Money{0, to};
    for (const Money& amount : amounts) {
      const Result<Money> converted = convert(amount, to, how, side);
      if (!converted) return converted.error();
      total = checked_add(*total, *converted);
      if (!total) return total;
    }
    return total;
  }

  /// Through the currencies that `path` names, the last of them included, by one rate a step:
  /// `convert_along(amount, {EUR, CHF}, how)`. At most four. Errors as `convert`.
  template <std::size_t N>
  constexpr Result<Money> convert_along(const Money& amount, const Currency (&path)[N],
                                        Rounding how, Side side = Side::mid) const noexcept {
    const Result<Conversion> conversion = explain_along(amount, path, how, side);
    if (!conversion) return conversion.error();
    return conversion->to;
  }

  /// Less, equal or greater, exactly: nothing is rounded. Errors: `no_rate`, `not_exact`.
  constexpr Result<std::strong_ordering> compare(const Money& a, const Money& b) const noexcept {
    detail::ConversionFactor factor;
    if (a.currency() != b.currency()) {
      Way way;
      if (!find_way(a.currency(), b.currency(), way)) return Errc::no_rate;
      if (const Errc fault = gather(way, Side::mid, factor); fault != Errc::no_error) return fault;
    }
    const Result<Decimal> left = checked_mul(a.amount(), factor.multiplier);
    const Result<Decimal> right = checked_mul(b.amount(), factor.divisor);
    if (!left || !right) return Errc::not_exact;
    return *left <=> *right;
  }

  /// What `convert` does, with every rate that it takes. Errors as `convert`.
  constexpr Result<Conversion> explain(const Money& amount, Currency to, Rounding how,
                                       Side side = Side::mid) const noexcept {
    const Result<int> digits = to.minor_units();
    if (!digits) return digits.error();
    return explain(amount, to, *digits, how, side);
  }
  constexpr Result<Conversion> explain(const Money& amount, Currency to, int decimals, Rounding how,
                                       Side side = Side::mid) const noexcept {
    if (amount.currency() == to) return explained(Way{}, amount, to, decimals, how, side);
    Way way;
    if (!find_way(amount.currency(), to, way)) return Errc::no_rate;
    return explained(way, amount, to, decimals, how, side);
  }
  template <std::size_t N>
  constexpr Result<Conversion> explain_along(const Money& amount, const Currency (&path)[N],
                                             Rounding how, Side side = Side::mid) const noexcept {
    static_assert(N <= max_conversion_steps, "a conversion takes at most four rates");
    const Currency to = path[N - 1];
    const Result<int> digits = to.minor_units();
    if (!digits) return digits.error();
    const Way way = way_along(amount.currency(), path, N);
    if (way.count == 0) return Errc::no_rate;
    return explained(way, amount, to, *digits, how, side);
  }

 private:
  static constexpr std::size_t none = ~std::size_t{0};

  // The rates of one day, by their places.
  struct Day {
    std::size_t first = 0;
    std::size_t end = 0;
    constexpr bool is_empty() const noexcept { return first == end; }
  };
  // The rates of one conversion, by their places.
  struct Way {
    std::size_t places[max_conversion_steps]{};
    bool backward[max_conversion_steps]{};
    int count = 0;
  };

  constexpr Day latest_day() const noexcept;
  constexpr std::size_t find(const Day& day, Currency base, Currency quote) const noexcept;
  constexpr bool step(Currency from, Currency to, Way& way) const noexcept;
  // Writes to a way that is there: one that comes back in a Result is copied twice.
  constexpr bool find_way(Currency from, Currency to, Way& way) const noexcept;
  constexpr Way way_along(Currency from, const Currency* path, std::size_t count) const noexcept;

  constexpr ConversionStep step_at(const Way& way, int index) const noexcept {
    return {rates_[way.places[index]], way.backward[index]};
  }
  // All rates of the way as one. `no_error`, or why not.
  constexpr Errc gather(const Way& way, Side side, detail::ConversionFactor& factor) const noexcept;

  constexpr Result<Money> apply(const Way& way, const Money& amount, Currency to, int decimals,
                                Rounding how, Side side) const noexcept {
    detail::ConversionFactor factor;
    if (const Errc fault = gather(way, side, factor); fault != Errc::no_error) return fault;
    return factor.apply(amount, to, decimals, how);
  }
  constexpr Result<Conversion> explained(const Way& way, const Money& amount, Currency to,
                                         int decimals, Rounding how, Side side) const noexcept;

  ExchangeRates rates_{};
  Date day_{};
  GapPolicy gap_{};
  Day latest_{};
};

constexpr Fx ExchangeRates::on(Date day, GapPolicy gap) const noexcept { return {*this, day, gap}; }

// The latest day of the book that the policy allows.
constexpr Fx::Day Fx::latest_day() const noexcept {
  const Result<Date> next = day_.plus_days(1);
  const std::size_t end = next ? rates_.count_before(*next) : rates_.size();
  if (end == 0 || day_ - rates_[end - 1].date() > gap_.days()) return {};
  return {rates_.count_before(rates_[end - 1].date()), end};
}

constexpr std::size_t Fx::find(const Day& day, Currency base, Currency quote) const noexcept {
  std::size_t low = day.first;
  std::size_t high = day.end;
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    const ExchangeRate& rate = rates_[middle];
    const std::strong_ordering order =
        rate.base() == base ? rate.quote() <=> quote : rate.base() <=> base;
    if (order == 0) return middle;
    (order < 0 ? low : high) = order < 0 ? middle + 1 : middle;
  }
  return none;
}

// One rate, forwards or backwards; without rates of other bases only one can be there.
constexpr bool Fx::step(Currency from, Currency to, Way& way) const noexcept {
  bool is_backward = from != base();
  std::size_t place = is_backward ? none : find(latest_, from, to);
  if (is_backward && rates_.has_others()) {
    place = find(latest_, from, to);
    is_backward = place == none;
  }
  if (place == none && (to == base() || rates_.has_others())) {
    place = find(latest_, to, from);
    is_backward = true;
  }
  if (place == none) return false;
  way.places[way.count] = place;
  way.backward[way.count] = is_backward;
  ++way.count;
  return true;
}

constexpr bool Fx::find_way(Currency from, Currency to, Way& way) const noexcept {
  way.count = 0;
  if (step(from, to, way)) return true;
  if (from == base() || to == base()) return false;
  return step(from, base(), way) && step(base(), to, way);
}

constexpr Fx::Way Fx::way_along(Currency from, const Currency* path,
                                std::size_t count) const noexcept {
  Way way;
  for (std::size_t i = 0; i < count; ++i) {
    if (!step(i == 0 ? from : path[i - 1], path[i], way)) return {};
  }
  return way;
}

constexpr Errc Fx::gather(const Way& way, Side side,
                          detail::ConversionFactor& factor) const noexcept {
  for (int i = 0; i < way.count; ++i) {
    const ExchangeRate& rate = rates_[way.places[i]];
    Decimal price = rate.price();
    if (side != Side::mid) {
      const Result<Decimal> dealt = rate.price(way.backward[i] ? turned(side) : side);
      if (!dealt) return dealt.error();
      price = *dealt;
    }
    const bool fits = way.backward[i] ? factor.divide(price) : factor.multiply(price);
    if (!fits) return Errc::not_exact;
  }
  return Errc::no_error;
}

constexpr Result<Conversion> Fx::explained(const Way& way, const Money& amount, Currency to,
                                           int decimals, Rounding how, Side side) const noexcept {
  const Result<Money> result = apply(way, amount, to, decimals, how, side);
  if (!result) return result.error();
  Conversion conversion{amount, *result, {}, way.count, decimals, how, side, day_, gap_};
  for (int i = 0; i < way.count; ++i) conversion.steps[i] = step_at(way, i);
  return conversion;
}

constexpr Result<Match> Fx::convert(const Match& match, Currency to, Rounding how,
                                    Side side) const noexcept {
  const Quantity& quantity = match.quantity();
  if (quantity.kind() != Kind::money) return Errc::wrong_kind;
  const Result<Range<Money>> both = convert(
      Range<Money>{{quantity.low(), quantity.currency()}, {quantity.high(), quantity.currency()}},
      to, how, side);
  if (!both) return both.error();
  detail::Reading reading;
  reading.low = both->low.amount();
  reading.high = both->high.amount();
  reading.currency = to;
  reading.kind = Kind::money;
  reading.is_range = quantity.is_range();
  reading.basis = quantity.basis();
  reading.direction = quantity.direction();
  return MatchBuilder{reading,           match.text(),     match.per(),       match.start(),
                      match.qualifier(), match.relation(), match.is_assumed()}
      .build();
}

}  // namespace finq::inline v0_1
