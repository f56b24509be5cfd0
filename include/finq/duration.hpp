// A length of time: a count of days, months, years and the like.
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/decimal.hpp"
#include "finq/detail/ordering_result.hpp"
#include "finq/detail/view_of.hpp"
#include "finq/result.hpp"

namespace finq::inline v0_1 {

/// The units in which reports count time, from short to long.
enum class Unit : std::uint8_t { day, week, month, quarter, half, year, decade };

/// "quarter"
constexpr std::string_view name(Unit unit) noexcept {
  using detail::operator""sv;
  constexpr std::string_view names[] = {"day"sv,  "week"sv, "month"sv, "quarter"sv,
                                        "half"sv, "year"sv, "decade"sv};
  return names[static_cast<std::uint8_t>(unit)];
}

namespace detail {

// A unit as days or as months: each unit is a whole multiple of any shorter one of its family.
struct UnitSize {
  bool is_days;
  int size;
};

constexpr UnitSize size_of(Unit unit) noexcept {
  constexpr UnitSize sizes[] = {{true, 1},  {true, 7},   {false, 1},  {false, 3},
                                {false, 6}, {false, 12}, {false, 120}};
  return sizes[static_cast<std::uint8_t>(unit)];
}

}  // namespace detail

/// A length of time: how many (`Decimal`) of which unit.
///
/// Days and weeks are one family, months, quarters, halves, years and decades the other; inside a
/// family all is exact (12 months = 1 year, 7 days = 1 week), between them nothing is: a month is
/// no number of days. Equal by value: 4 quarters equal 1 year; 0 days do not equal 0 months.
class Duration {
 public:
  /// 0 days.
  constexpr Duration() noexcept = default;
  constexpr Duration(Decimal count, Unit unit) noexcept : count_{count}, unit_{unit} {}

  /// Reads ISO 8601, all of it: `P3M`, `P2.5Y`, `P1Y6M` (18 months), `P2W`, `-P10D`.
  ///
  /// A decimal point or comma only in the last part, units from long to short, no hours; a minus
  /// in front as in ISO 8601-2. Two parts make a count of the shorter unit.
  /// Errors: `not_a_period` for any other text; `bad_unit` for months beside days; `not_exact`.
  static constexpr Result<Duration> from_iso(std::string_view text) noexcept;

  constexpr Decimal count() const noexcept { return count_; }
  constexpr Unit unit() const noexcept { return unit_; }

  /// Whether it is made of days and not of months.
  constexpr bool is_days() const noexcept { return detail::size_of(unit_).is_days; }

  /// The same length in another unit, exactly: 1 year is 12 months, 9 months are 3 quarters.
  ///
  /// Errors: `bad_unit` between days and months; `not_exact` (1 month is no finite decimal of a
  /// year).
  constexpr Result<Duration> in(Unit unit) const noexcept;

  /// How many bytes `write_iso` writes, or 0 if the count in a unit of ISO 8601 needs more than 38
  /// digits.
  constexpr std::size_t iso_size() const noexcept;

  /// Writes ISO 8601 and returns its end: `P3Y`, `P2.5Y`, `-P2W`; no terminating zero.
  ///
  /// ISO has no quarters, halves and decades: they are written as months and years (`P9M`). Reading
  /// it back gives an equal duration. `out` must have room for `iso_size()` bytes; that must not
  /// be 0.
  constexpr char* write_iso(char* out) const noexcept;

  constexpr Duration operator-() const noexcept { return {-count_, unit_}; }

  friend constexpr bool operator==(const Duration& a, const Duration& b) noexcept {
    if (a.unit_ == b.unit_) return a.count_ == b.count_;
    if (a.is_days() != b.is_days()) return false;
    // The longer unit's count times a whole number; what does not fit equals nothing that does.
    const bool a_is_longer = a.unit_ > b.unit_;
    const Result<Duration> same = a_is_longer ? a.in(b.unit_) : b.in(a.unit_);
    return same.has_value() && (*same).count_ == (a_is_longer ? b : a).count_;
  }

  /// Shorter, equal or longer. Errors: `bad_unit` between days and months; `not_exact`.
  friend constexpr Result<std::strong_ordering> compare(const Duration& a,
                                                        const Duration& b) noexcept {
    const Result<Pair> pair = in_one_unit(a, b);
    if (!pair) return pair.error();
    return (*pair).a <=> (*pair).b;
  }

  /// In the shorter of the two units. Errors: `bad_unit` between days and months; `not_exact`.
  friend constexpr Result<Duration> checked_add(const Duration& a, const Duration& b) noexcept {
    const Result<Pair> pair = in_one_unit(a, b);
    if (!pair) return pair.error();
    const Result<Decimal> sum = finq::checked_add((*pair).a, (*pair).b);
    if (!sum) return sum.error();
    return Duration{*sum, a.unit_ < b.unit_ ? a.unit_ : b.unit_};
  }
  friend constexpr Result<Duration> checked_sub(const Duration& a, const Duration& b) noexcept {
    return checked_add(a, -b);
  }

  /// Fails as `checked_add` does.
  template <class OnFailure = detail::OnFailure>
  friend constexpr Duration operator+(const Duration& a, const Duration& b) {
    return checked_add(a, b).template value<OnFailure>();
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr Duration operator-(const Duration& a, const Duration& b) {
    return checked_sub(a, b).template value<OnFailure>();
  }
  /// So many times that length; fails with `not_exact`.
  template <class OnFailure = detail::OnFailure>
  friend constexpr Duration operator*(const Duration& a, const Decimal& times) {
    return {checked_mul(a.count_, times).template value<OnFailure>(), a.unit_};
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr Duration operator*(const Decimal& times, const Duration& a) {
    return {checked_mul(a.count_, times).template value<OnFailure>(), a.unit_};
  }

 private:
  struct Pair {
    Decimal a;
    Decimal b;
    friend constexpr bool operator==(const Pair&, const Pair&) = default;
  };

  static constexpr Result<Pair> in_one_unit(const Duration& a, const Duration& b) noexcept {
    const Unit shorter = a.unit_ < b.unit_ ? a.unit_ : b.unit_;
    const Result<Duration> left = a.in(shorter);
    const Result<Duration> right = b.in(shorter);
    if (!left) return left.error();
    if (!right) return right.error();
    return Pair{(*left).count_, (*right).count_};
  }

  // In days, weeks, months or years, the units of ISO 8601.
  constexpr Result<Duration> in_iso_unit() const noexcept {
    switch (unit_) {
      case Unit::quarter:
      case Unit::half: return in(Unit::month);
      case Unit::decade: return in(Unit::year);
      default: return *this;
    }
  }

  Decimal count_{};
  Unit unit_ = Unit::day;
};

constexpr Result<Duration> Duration::in(Unit unit) const noexcept {
  if (unit == unit_) return *this;
  const detail::UnitSize from = detail::size_of(unit_);
  const detail::UnitSize to = detail::size_of(unit);
  if (from.is_days != to.is_days) return Errc::bad_unit;
  const Result<Decimal> count = from.size > to.size
                                    ? checked_mul(count_, Decimal{from.size / to.size})
                                    : divide_exact(count_, Decimal{to.size / from.size});
  if (!count) return count.error();
  return Duration{*count, unit};
}

constexpr std::size_t Duration::iso_size() const noexcept {
  const Result<Duration> iso = in_iso_unit();
  return iso ? 2 + (*iso).count_.plain_size() : 0;
}

constexpr char* Duration::write_iso(char* out) const noexcept {
  const Result<Duration> iso = in_iso_unit();
  if (!iso) return out;
  if (count_.is_negative()) *out++ = '-';
  *out++ = 'P';
  out = (*iso).count_.abs().write_plain(out);
  *out++ = "DWM??Y?"[static_cast<std::uint8_t>((*iso).unit_)];
  return out;
}

namespace detail {

// One part of an ISO 8601 duration: digits, perhaps with a fraction, and a letter.
struct IsoPart {
  Duration duration{};
  bool has_fraction = false;
  std::size_t size = 0;
  friend constexpr bool operator==(const IsoPart&, const IsoPart&) = default;
};

constexpr Result<Unit> iso_unit(char letter) noexcept {
  switch (letter) {
    case 'D': return Unit::day;
    case 'W': return Unit::week;
    case 'M': return Unit::month;
    case 'Y': return Unit::year;
    default: return Errc::not_a_period;
  }
}

constexpr Result<IsoPart> read_iso_part(std::string_view text) noexcept {
  Decimal count;
  std::size_t at = 0;
  std::size_t point = text.size();
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if ((c == '.' || c == ',') && at > 0 && point == text.size()) {
      point = at;
      continue;
    }
    if (c < '0' || c > '9') break;
    const Result<Decimal> tens = checked_mul(count, Decimal{10});
    if (!tens) return tens.error();
    const Result<Decimal> next = checked_add(*tens, Decimal{c - '0'});
    if (!next) return next.error();
    count = *next;
  }
  const bool has_fraction = point < at;
  if (at == 0 || at == text.size() || point + 1 == at) return Errc::not_a_period;
  const Result<Unit> unit = iso_unit(text[at]);
  if (!unit) return unit.error();
  const int decimals = has_fraction ? static_cast<int>(at - point - 1) : 0;
  const Result<Decimal> scaled = count.scaled_by(-decimals);
  if (!scaled) return scaled.error();
  return IsoPart{Duration{*scaled, *unit}, has_fraction, at + 1};
}

}  // namespace detail

constexpr Result<Duration> Duration::from_iso(std::string_view text) noexcept {
  const bool is_negative = text.starts_with('-');
  if (is_negative) text.remove_prefix(1);
  if (!text.starts_with('P') || text.size() == 1) return Errc::not_a_period;
  text.remove_prefix(1);
  Duration whole;
  bool is_first = true;
  while (!text.empty()) {
    const Result<detail::IsoPart> part = detail::read_iso_part(text);
    if (!part) return part.error();
    text.remove_prefix((*part).size);
    if ((*part).has_fraction && !text.empty()) return Errc::not_a_period;
    const Duration& next = (*part).duration;
    if (!is_first && next.unit_ >= whole.unit_) return Errc::not_a_period;
    const Result<Duration> sum = is_first ? Result<Duration>{next} : checked_add(whole, next);
    if (!sum) return sum.error();
    whole = *sum;
    is_first = false;
  }
  return is_negative ? -whole : whole;
}

}  // namespace finq::inline v0_1

/// By value, as `==`.
template <>
struct std::hash<finq::Duration> {
  std::size_t operator()(const finq::Duration& duration) const noexcept {
    const bool is_days = duration.is_days();
    const auto base = duration.in(is_days ? finq::Unit::day : finq::Unit::month);
    const std::size_t count = base ? std::hash<finq::Decimal>{}((*base).count()) : 0;
    return is_days ? count : ~count;
  }
};
