// A figure found in a text: what it says, and where it stands.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <utility>

#include "finq/detail/hash.hpp"
#include "finq/detail/view_of.hpp"
#include "finq/duration.hpp"
#include "finq/money.hpp"
#include "finq/percent.hpp"
#include "finq/period.hpp"
#include "finq/result.hpp"

namespace finq::inline v0_1 {

/// What a figure measures.
enum class Kind : std::uint8_t { money, percent, points, multiple, duration, period, number };

/// How exactly a text means its figure: "about", "nearly", "over" …
enum class Qualifier : std::uint8_t { none, about, nearly, over, at_least, up_to, under };

/// "money"
constexpr std::string_view name(Kind kind) noexcept {
  using detail::operator""sv;
  constexpr std::string_view names[] = {"money"sv,    "percent"sv, "points"sv, "multiple"sv,
                                        "duration"sv, "period"sv,  "number"sv};
  return names[static_cast<std::uint8_t>(kind)];
}

/// "at_least"; empty for `none`.
constexpr std::string_view name(Qualifier qualifier) noexcept {
  using detail::operator""sv;
  constexpr std::string_view names[] = {""sv,         "about"sv, "nearly"sv, "over"sv,
                                        "at_least"sv, "up_to"sv, "under"sv};
  return names[static_cast<std::uint8_t>(qualifier)];
}

/// Both ends of "$40 to $60 million", `low` not above `high`.
template <class T>
struct Range {
  T low;
  T high;
  friend constexpr bool operator==(const Range&, const Range&) = default;
};

namespace detail {

/// What a reader has found, in one shape for all kinds.
struct Reading {
  Decimal low{};
  Decimal high{};
  Period period{};
  Currency currency{};
  Kind kind = Kind::number;
  bool is_range = false;
  bool is_basis_points = false;
  Unit unit = Unit::year;
  Basis basis = Basis::none;
  Direction direction = Direction::none;
};

/// The kind that a type holds.
template <class T>
struct KindOf;
template <>
struct KindOf<Money> {
  static constexpr Kind value = Kind::money;
};
template <>
struct KindOf<Percent> {
  static constexpr Kind value = Kind::percent;
};
template <>
struct KindOf<PercentagePoints> {
  static constexpr Kind value = Kind::points;
};
template <>
struct KindOf<BasisPoints> {
  static constexpr Kind value = Kind::points;
};
template <>
struct KindOf<Multiple> {
  static constexpr Kind value = Kind::multiple;
};
template <>
struct KindOf<Duration> {
  static constexpr Kind value = Kind::duration;
};
template <>
struct KindOf<Period> {
  static constexpr Kind value = Kind::period;
};
template <>
struct KindOf<Decimal> {
  static constexpr Kind value = Kind::number;
};
template <class T>
struct KindOf<Range<T>> : KindOf<T> {};

/// Whether a figure can be read as a `T`.
template <class T>
inline constexpr bool is_value = requires {
  KindOf<T>::value;
};
template <class T>
inline constexpr bool is_value<Range<T>> = is_value<T> && !std::is_same_v<T, Period>;
template <class T>
inline constexpr bool is_value<Range<Range<T>>> = false;

template <class... F>
struct Overloaded : F... {
  using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

}  // namespace detail

/// A value of any kind that finq reads, or a range of two.
///
/// One of Money, Percent, PercentagePoints, BasisPoints, Multiple, Duration, Period, Decimal (a
/// plain number), or Range<T> of any of them but Period. `visit` and `as` say which.
class Quantity {
 public:
  constexpr Quantity() = default;
  constexpr explicit Quantity(const detail::Reading& reading) noexcept : reading_{reading} {}

  constexpr Kind kind() const noexcept { return reading_.kind; }
  constexpr bool is_range() const noexcept { return reading_.is_range; }
  /// The figure as said; the lower end of a range. Zero for a period.
  constexpr Decimal low() const noexcept { return reading_.low; }
  /// The figure as said; the upper end of a range. Zero for a period.
  constexpr Decimal high() const noexcept { return reading_.high; }
  /// Of money only.
  constexpr Currency currency() const noexcept { return reading_.currency; }
  /// Of a duration only.
  constexpr Unit unit() const noexcept { return reading_.unit; }
  /// Of points: true for basis points, false for percentage points.
  constexpr bool is_basis_points() const noexcept { return reading_.is_basis_points; }
  /// Of a period only.
  constexpr Period period() const noexcept { return reading_.period; }
  constexpr Basis basis() const noexcept { return reading_.basis; }
  constexpr Direction direction() const noexcept { return reading_.direction; }

  /// Calls the function that takes the value: `q.visit([](Money m) {…}, [](const auto&) {…})`.
  template <class... F>
  constexpr decltype(auto) visit(F&&... functions) const {
    return dispatch(detail::Overloaded{std::forward<F>(functions)...});
  }

  /// The value as `T`, or `Errc::wrong_kind`.
  template <class T>
  constexpr Result<T> as() const {
    static_assert(detail::is_value<T>,
                  "finq::Quantity::as<T>: T is Money, Percent, PercentagePoints, BasisPoints, "
                  "Multiple, Duration, Period, Decimal, or a Range of one but Period");
    return visit([](const T& value) -> Result<T> { return value; },
                 [](const auto&) -> Result<T> { return Errc::wrong_kind; });
  }

  /// Equal where kind, value, basis and direction are; lengths of time by value, as `Duration`.
  friend constexpr bool operator==(const Quantity& a, const Quantity& b) noexcept {
    if (a.kind() != b.kind() || a.is_range() != b.is_range() || a.basis() != b.basis() ||
        a.direction() != b.direction() || a.is_basis_points() != b.is_basis_points()) {
      return false;
    }
    if (a.kind() == Kind::period) return a.period() == b.period();
    if (a.kind() != Kind::duration) {
      return a.currency() == b.currency() && a.low() == b.low() &&
             (!a.is_range() || a.high() == b.high());
    }
    return a.length(a.low()) == b.length(b.low()) &&
           (!a.is_range() || a.length(a.high()) == b.length(b.high()));
  }

 private:
  constexpr Duration length(Decimal count) const noexcept { return {count, unit()}; }
  template <class T, class F>
  constexpr decltype(auto) ends(const T& low, const T& high, F&& function) const {
    if (reading_.is_range) return function(Range<T>{low, high});
    return function(low);
  }
  template <class T, class F>
  constexpr decltype(auto) change(F&& function) const {
    return ends(T{low(), basis(), direction()}, T{high(), basis(), direction()},
                std::forward<F>(function));
  }
  template <class F>
  constexpr decltype(auto) dispatch(F&& function) const {
    switch (kind()) {
      case Kind::money: return ends(Money{low(), currency()}, Money{high(), currency()}, function);
      case Kind::percent: return change<Percent>(function);
      case Kind::points:
        return is_basis_points() ? change<BasisPoints>(function)
                                 : change<PercentagePoints>(function);
      case Kind::multiple: return change<Multiple>(function);
      case Kind::duration: return ends(Duration{low(), unit()}, Duration{high(), unit()}, function);
      case Kind::period: return function(period());
      case Kind::number: break;
    }
    return ends(low(), high(), function);
  }

  detail::Reading reading_{};
};

struct MatchBuilder;

/// A figure of a text, with everything that the text says about it.
class Match {
 public:
  constexpr Match() = default;

  /// Where it stands: bytes from the begin of the text, half-open.
  constexpr std::uint64_t start() const noexcept { return start_; }
  constexpr std::uint64_t end() const noexcept { return start_ + text_.size(); }
  /// Exactly those bytes: a view into the text that was read.
  constexpr std::string_view text() const noexcept { return text_; }

  constexpr const Quantity& quantity() const noexcept { return quantity_; }
  constexpr Kind kind() const noexcept { return quantity_.kind(); }
  constexpr Qualifier qualifier() const noexcept { return qualifier_; }
  /// Of periods and durations.
  constexpr Relation relation() const noexcept { return relation_; }
  /// "share", "barrel": the unit's singular, or a view into the text; empty if nothing is said.
  constexpr std::string_view per() const noexcept { return per_; }
  constexpr Basis basis() const noexcept { return quantity_.basis(); }
  constexpr Direction direction() const noexcept { return quantity_.direction(); }
  /// True where the marker alone does not settle the currency and a default was taken.
  constexpr bool is_assumed() const noexcept { return assumed_; }

  /// As `Quantity::visit`.
  template <class... F>
  constexpr decltype(auto) visit(F&&... functions) const {
    return quantity_.visit(std::forward<F>(functions)...);
  }

  /// Equal where they say the same in the same place; `text()` and `per()` by their bytes.
  friend constexpr bool operator==(const Match&, const Match&) = default;

 private:
  friend struct MatchBuilder;
  constexpr explicit Match(const MatchBuilder& from) noexcept;

  Quantity quantity_{};
  std::string_view text_{};
  std::string_view per_{};
  std::uint64_t start_ = 0;
  Qualifier qualifier_ = Qualifier::none;
  Relation relation_ = Relation::none;
  bool assumed_ = false;
};

/// How the readers make a Match: not for users.
struct MatchBuilder {
  detail::Reading reading;
  std::string_view text{};
  std::string_view per{};
  std::uint64_t start = 0;
  Qualifier qualifier = Qualifier::none;
  Relation relation = Relation::none;
  bool assumed = false;

  constexpr Match build() const noexcept { return Match{*this}; }
};

constexpr Match::Match(const MatchBuilder& from) noexcept
    : quantity_{from.reading},
      text_{from.text},
      per_{from.per},
      start_{from.start},
      qualifier_{from.qualifier},
      relation_{from.relation},
      assumed_{from.assumed} {}

}  // namespace finq::inline v0_1

template <class T>
struct std::hash<finq::Range<T>> {
  std::size_t operator()(const finq::Range<T>& range) const noexcept {
    return finq::detail::hash_of_parts(std::hash<T>{}(range.low), std::hash<T>{}(range.high));
  }
};

/// By value, as `==`.
template <>
struct std::hash<finq::Quantity> {
  std::size_t operator()(const finq::Quantity& quantity) const noexcept {
    const std::size_t high = quantity.is_range() ? hash_of(quantity, quantity.high()) : 0;
    return finq::detail::hash_of_parts(
        quantity.kind(), quantity.is_basis_points(), quantity.basis(), quantity.direction(),
        std::hash<finq::Currency>{}(quantity.currency()),
        std::hash<finq::Period>{}(quantity.period()), hash_of(quantity, quantity.low()), high);
  }

 private:
  static std::size_t hash_of(const finq::Quantity& quantity, finq::Decimal count) noexcept {
    if (quantity.kind() != finq::Kind::duration) return std::hash<finq::Decimal>{}(count);
    return std::hash<finq::Duration>{}({count, quantity.unit()});
  }
};

template <>
struct std::hash<finq::Match> {
  std::size_t operator()(const finq::Match& match) const noexcept {
    return finq::detail::hash_of_parts(match.start(), match.end(),
                                       std::hash<finq::Quantity>{}(match.quantity()));
  }
};
