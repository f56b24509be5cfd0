// Percentages, points and multiples, and what they do to money.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/decimal.hpp"
#include "finq/detail/hash.hpp"
#include "finq/detail/tail_padding.hpp"
#include "finq/detail/view_of.hpp"
#include "finq/money.hpp"
#include "finq/result.hpp"
#include "finq/rounding.hpp"

namespace finq::inline v0_1 {

/// Against what a change is measured: year over year, quarter over quarter, …
enum class Basis : std::uint8_t { none, yoy, qoq, mom, wow, dod, ytd, annualized, cagr };

/// Which way a figure changed, where the text says that it is a change.
enum class Direction : std::uint8_t { none, up, down };

/// "yoy"; empty for `none`.
constexpr std::string_view name(Basis basis) noexcept {
  using detail::operator""sv;
  constexpr std::string_view names[] = {""sv,    "yoy"sv, "qoq"sv,        "mom"sv, "wow"sv,
                                        "dod"sv, "ytd"sv, "annualized"sv, "cagr"sv};
  return names[static_cast<std::uint8_t>(basis)];
}

/// "up"; empty for `none`.
constexpr std::string_view name(Direction direction) noexcept {
  using detail::operator""sv;
  constexpr std::string_view names[] = {""sv, "up"sv, "down"sv};
  return names[static_cast<std::uint8_t>(direction)];
}

namespace detail {

// What the four kinds have in common. No operator here: it would let the kinds mix.
class Change {
 public:
  /// The figure as said: 34 for "down 34%".
  constexpr Decimal figure() const noexcept { return figure_; }
  constexpr Basis basis() const noexcept { return basis_; }
  constexpr Direction direction() const noexcept { return direction_; }

  /// The figure as a change: negative where the direction is down, whatever the sign of the figure.
  constexpr Decimal signed_value() const noexcept {
    return direction_ == Direction::down ? -figure_.abs() : figure_;
  }

 protected:
  constexpr Change() noexcept = default;
  constexpr Change(Decimal figure, Basis basis, Direction direction) noexcept
      : figure_{figure}, basis_{basis}, direction_{direction} {}

  constexpr bool same(const Change& other) const noexcept {
    return figure_ == other.figure_ && basis_ == other.basis_ && direction_ == other.direction_;
  }
  // The basis of a sum: none, unless both have one.
  static constexpr Basis common(const Change& a, const Change& b) noexcept {
    return a.basis_ == b.basis_ ? a.basis_ : Basis::none;
  }

 private:
  FINQ_SHARES_TAIL Decimal figure_{};
  Basis basis_ = Basis::none;
  Direction direction_ = Direction::none;
};

// By all members, as `==`.
struct ChangeHash {
  std::size_t operator()(const Change& change) const noexcept {
    return hash_of_parts(std::hash<Decimal>{}(change.figure()), change.basis(), change.direction());
  }
};

// Sum, difference and product of changes, as a change of type `T`.
struct ChangeMath {
  template <class T>
  static constexpr Result<T> make(const Result<Decimal>& figure, Basis basis) noexcept {
    if (!figure) return figure.error();
    return T{*figure, basis};
  }
  template <class T, class A, class B>
  static constexpr Result<T> add(const A& a, const B& b, Basis basis) noexcept {
    return make<T>(checked_add(a.signed_value(), b.signed_value()), basis);
  }
  template <class T, class A, class B>
  static constexpr Result<T> subtract(const A& a, const B& b, Basis basis) noexcept {
    return make<T>(checked_sub(a.signed_value(), b.signed_value()), basis);
  }
};

}  // namespace detail

/// Hundredths of a percentage point: "25 basis points" is `BasisPoints{25}`.
///
/// Arithmetic is on `signed_value()`, exact, and drops the direction; the basis too, unless both
/// have the same.
class BasisPoints : public detail::Change {
 public:
  constexpr BasisPoints() noexcept = default;
  constexpr explicit BasisPoints(Decimal figure, Basis basis = Basis::none,
                                 Direction direction = Direction::none) noexcept
      : Change{figure, basis, direction} {}

  constexpr BasisPoints operator-() const noexcept { return BasisPoints{-signed_value(), basis()}; }

  /// So many basis points of an amount: 25 bp of 1,000,000 USD are 2,500 USD. Errors: `not_exact`.
  constexpr Result<Money> of(const Money& notional) const noexcept {
    const Result<Decimal> fraction = signed_value().scaled_by(-4);
    if (!fraction) return fraction.error();
    return checked_mul(notional, *fraction);
  }

  friend constexpr bool operator==(const BasisPoints& a, const BasisPoints& b) noexcept {
    return a.same(b);
  }
  friend constexpr Result<BasisPoints> checked_add(const BasisPoints& a,
                                                   const BasisPoints& b) noexcept {
    return detail::ChangeMath::add<BasisPoints>(a, b, common(a, b));
  }
  friend constexpr Result<BasisPoints> checked_sub(const BasisPoints& a,
                                                   const BasisPoints& b) noexcept {
    return detail::ChangeMath::subtract<BasisPoints>(a, b, common(a, b));
  }
  /// Fails with `not_exact`.
  template <class OnFailure = detail::OnFailure>
  friend constexpr BasisPoints operator+(const BasisPoints& a, const BasisPoints& b) {
    return checked_add(a, b).template value<OnFailure>();
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr BasisPoints operator-(const BasisPoints& a, const BasisPoints& b) {
    return checked_sub(a, b).template value<OnFailure>();
  }
};

/// Percentage points, the distance between two percentages: from 5 % to 7 % it is 2.
///
/// Basis points convert to them (25 bp = 0.25 pp); percentages do not. Arithmetic as `BasisPoints`.
class PercentagePoints : public detail::Change {
 public:
  constexpr PercentagePoints() noexcept = default;
  constexpr explicit PercentagePoints(Decimal figure, Basis basis = Basis::none,
                                      Direction direction = Direction::none) noexcept
      : Change{figure, basis, direction} {}

  /// Exact; fails with `not_exact` only at the end of the exponent's range.
  template <class OnFailure = detail::OnFailure>
  constexpr PercentagePoints(const BasisPoints& points)
      : Change{points.figure().scaled_by(-2).template value<OnFailure>(), points.basis(),
               points.direction()} {}

  /// The same in basis points. Errors: `not_exact` at the end of the exponent's range.
  constexpr Result<BasisPoints> in_basis_points() const noexcept {
    const Result<Decimal> points = figure().scaled_by(2);
    if (!points) return points.error();
    return BasisPoints{*points, basis(), direction()};
  }

  constexpr PercentagePoints operator-() const noexcept {
    return PercentagePoints{-signed_value(), basis()};
  }

  friend constexpr bool operator==(const PercentagePoints& a, const PercentagePoints& b) noexcept {
    return a.same(b);
  }
  friend constexpr Result<PercentagePoints> checked_add(const PercentagePoints& a,
                                                        const PercentagePoints& b) noexcept {
    return detail::ChangeMath::add<PercentagePoints>(a, b, common(a, b));
  }
  friend constexpr Result<PercentagePoints> checked_sub(const PercentagePoints& a,
                                                        const PercentagePoints& b) noexcept {
    return detail::ChangeMath::subtract<PercentagePoints>(a, b, common(a, b));
  }
  /// Fails with `not_exact`.
  template <class OnFailure = detail::OnFailure>
  friend constexpr PercentagePoints operator+(const PercentagePoints& a,
                                              const PercentagePoints& b) {
    return checked_add(a, b).template value<OnFailure>();
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr PercentagePoints operator-(const PercentagePoints& a,
                                              const PercentagePoints& b) {
    return checked_sub(a, b).template value<OnFailure>();
  }
};

/// A percentage, the figure as said: "34%" is `Percent{34}`.
///
/// 5 % + 2 pp is 7 %, 7 % - 5 % is 2 pp; otherwise percentages and points do not mix. As a change
/// it works on `signed_value()`: "down 20%" of 100 leaves 80.
class Percent : public detail::Change {
 public:
  constexpr Percent() noexcept = default;
  constexpr explicit Percent(Decimal figure, Basis basis = Basis::none,
                             Direction direction = Direction::none) noexcept
      : Change{figure, basis, direction} {}

  /// By how many percent `to` differs from `from`, exactly; negative where it is less.
  ///
  /// Errors: `currency_mismatch`; `division_by_zero`; `not_defined` where `from` is negative (the
  /// growth of a loss has no agreed meaning); `not_exact`.
  static constexpr Result<Percent> change(const Money& from, const Money& to) noexcept;
  /// The same, rounded to so many decimals of a percent.
  static constexpr Result<Percent> change(const Money& from, const Money& to, int decimals,
                                          Rounding how) noexcept;

  /// `signed_value()` / 100. Errors: `not_exact` at the end of the exponent's range.
  constexpr Result<Decimal> fraction() const noexcept { return signed_value().scaled_by(-2); }

  /// So many percent of the amount: 34 % of 50 USD are 17 USD. Errors: `not_exact`.
  constexpr Result<Money> of(const Money& amount) const noexcept {
    const Result<Decimal> part = fraction();
    if (!part) return part.error();
    return checked_mul(amount, *part);
  }

  /// The amount after this change: 50 USD up 34 % are 67 USD. Exact. Errors: `not_exact`.
  constexpr Result<Money> apply(const Money& before) const noexcept {
    const Result<Money> part = of(before);
    if (!part) return part.error();
    return checked_add(before, *part);
  }

  /// The amount before this change, exactly: 67 USD after 34 % more were 50 USD.
  ///
  /// Errors: `division_by_zero` (a fall of 100 %); `not_exact` where the decimals never end.
  constexpr Result<Money> undo(const Money& after) const noexcept {
    const Result<Decimal> whole = checked_add(Decimal{100}, signed_value());
    if (!whole) return whole.error();
    const Result<Decimal> hundredfold = after.amount().scaled_by(2);
    if (!hundredfold) return hundredfold.error();
    const Result<Decimal> before = divide_exact(*hundredfold, *whole);
    if (!before) return before.error();
    return Money{*before, after.currency()};
  }
  /// The amount before this change, rounded once to the minor unit of ISO 4217.
  ///
  /// 39.8 billion yuan after 34 % more were 29,701,492,537.31 yuan. Errors: `division_by_zero`
  /// (a fall of 100 %); `not_defined` if the currency has no minor unit; `not_exact`.
  constexpr Result<Money> undo(const Money& after, Rounding how) const noexcept {
    const Result<int> digits = after.currency().minor_units();
    if (!digits) return digits.error();
    return undo(after, *digits, how);
  }
  /// The same, rounded to so many digits after the point.
  constexpr Result<Money> undo(const Money& after, int decimals, Rounding how) const noexcept {
    const Result<Decimal> whole = checked_add(Decimal{100}, signed_value());
    if (!whole) return whole.error();
    const auto before = multiply_divide(after.amount(), Decimal{100}, *whole, decimals, how);
    if (!before) return before.error();
    return Money{*before, after.currency()};
  }

  constexpr Percent operator-() const noexcept { return Percent{-signed_value(), basis()}; }

  friend constexpr bool operator==(const Percent& a, const Percent& b) noexcept {
    return a.same(b);
  }
  // Deleted rather than missing, and said on the same line: compilers print it.
  friend bool operator==(const Percent&, const PercentagePoints&) = delete;  // a level, a distance
  friend Percent operator-(const PercentagePoints&, const Percent&) = delete;  // no level is left

  friend constexpr Result<Percent> checked_add(const Percent& a, const Percent& b) noexcept {
    return detail::ChangeMath::add<Percent>(a, b, common(a, b));
  }
  friend constexpr Result<PercentagePoints> checked_sub(const Percent& a,
                                                        const Percent& b) noexcept {
    return detail::ChangeMath::subtract<PercentagePoints>(a, b, common(a, b));
  }
  friend constexpr Result<Percent> checked_add(const Percent& a,
                                               const PercentagePoints& b) noexcept {
    return detail::ChangeMath::add<Percent>(a, b, a.basis() == b.basis() ? a.basis() : Basis::none);
  }
  friend constexpr Result<Percent> checked_sub(const Percent& a,
                                               const PercentagePoints& b) noexcept {
    return checked_add(a, -b);
  }

  /// Parts of one whole: 30 % + 4 % = 34 %. Fails with `not_exact`, as all below.
  template <class OnFailure = detail::OnFailure>
  friend constexpr Percent operator+(const Percent& a, const Percent& b) {
    return checked_add(a, b).template value<OnFailure>();
  }
  /// The distance of two percentages is in points: 7 % - 5 % = 2 pp.
  template <class OnFailure = detail::OnFailure>
  friend constexpr PercentagePoints operator-(const Percent& a, const Percent& b) {
    return checked_sub(a, b).template value<OnFailure>();
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr Percent operator+(const Percent& a, const PercentagePoints& b) {
    return checked_add(a, b).template value<OnFailure>();
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr Percent operator+(const PercentagePoints& a, const Percent& b) {
    return checked_add(b, a).template value<OnFailure>();
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr Percent operator-(const Percent& a, const PercentagePoints& b) {
    return checked_sub(a, b).template value<OnFailure>();
  }

  /// So many percent of the amount, as `of`.
  template <class OnFailure = detail::OnFailure>
  friend constexpr Money operator*(const Money& amount, const Percent& part) {
    return part.of(amount).template value<OnFailure>();
  }
  template <class OnFailure = detail::OnFailure>
  friend constexpr Money operator*(const Percent& part, const Money& amount) {
    return part.of(amount).template value<OnFailure>();
  }

 private:
  static constexpr Result<Decimal> difference(const Money& from, const Money& to) noexcept {
    if (from.currency() != to.currency()) return Errc::currency_mismatch;
    if (from.is_negative()) return Errc::not_defined;
    return checked_sub(to.amount(), from.amount());
  }
};

constexpr Result<Percent> Percent::change(const Money& from, const Money& to) noexcept {
  const Result<Decimal> more = difference(from, to);
  if (!more) return more.error();
  const Result<Decimal> hundredfold = (*more).scaled_by(2);
  if (!hundredfold) return hundredfold.error();
  return detail::ChangeMath::make<Percent>(divide_exact(*hundredfold, from.amount()), Basis::none);
}

constexpr Result<Percent> Percent::change(const Money& from, const Money& to, int decimals,
                                          Rounding how) noexcept {
  const Result<Decimal> more = difference(from, to);
  if (!more) return more.error();
  return detail::ChangeMath::make<Percent>(
      multiply_divide(*more, Decimal{100}, from.amount(), decimals, how), Basis::none);
}

/// How many times: "fivefold" is `Multiple{5}`, "halved" is 0.5 with `Direction::down`.
class Multiple : public detail::Change {
 public:
  constexpr Multiple() noexcept = default;
  constexpr explicit Multiple(Decimal figure, Basis basis = Basis::none,
                              Direction direction = Direction::none) noexcept
      : Change{figure, basis, direction} {}

  /// So many times the amount: 50 USD doubled are 100 USD, halved 25 USD.
  ///
  /// Errors: `not_defined` for a fall to more than the whole ("fell threefold": a third, or less by
  /// three times?); `not_exact`.
  constexpr Result<Money> apply(const Money& before) const noexcept {
    if (direction() == Direction::down && figure() > Decimal{1}) return Errc::not_defined;
    return checked_mul(before, figure());
  }

  friend constexpr bool operator==(const Multiple& a, const Multiple& b) noexcept {
    return a.same(b);
  }
};

}  // namespace finq::inline v0_1

template <>
struct std::hash<finq::BasisPoints> : finq::detail::ChangeHash {};
template <>
struct std::hash<finq::PercentagePoints> : finq::detail::ChangeHash {};
template <>
struct std::hash<finq::Percent> : finq::detail::ChangeHash {};
template <>
struct std::hash<finq::Multiple> : finq::detail::ChangeHash {};
