// How to read: which kinds, which language, which defaults.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <initializer_list>

#include "finq/match.hpp"
#include "finq/tables/words_english.hpp"

namespace finq::inline v0_1 {

/// A set of kinds: `Kinds{Kind::money, Kind::percent}`.
class Kinds {
 public:
  constexpr Kinds() = default;
  constexpr Kinds(std::initializer_list<Kind> kinds) noexcept {
    for (const Kind kind : kinds) insert(kind);
  }
  constexpr Kinds(Kind kind) noexcept { insert(kind); }

  constexpr void insert(Kind kind) noexcept {
    bits_ = static_cast<std::uint8_t>(bits_ | (1U << static_cast<unsigned>(kind)));
  }
  constexpr bool contains(Kind kind) const noexcept {
    return (bits_ >> static_cast<unsigned>(kind) & 1U) != 0;
  }
  friend constexpr bool operator==(Kinds, Kinds) = default;

  /// Every kind but plain numbers, which are reported only when asked for.
  static constexpr Kinds usual() noexcept {
    return {Kind::money, Kind::percent, Kind::points, Kind::multiple, Kind::duration, Kind::period};
  }
  static constexpr Kinds all() noexcept {
    Kinds kinds = usual();
    kinds.insert(Kind::number);
    return kinds;
  }

 private:
  std::uint8_t bits_ = 0;
};

/// By family, the currency that the caller takes an ambiguous marker for: `$` as CAD.
class MarkerDefaults {
 public:
  // A loop: g++ 12 shares the constant of a member's `= {}`, and a change to one reached all.
  constexpr MarkerDefaults() noexcept {
    for (Currency& currency : currencies_) currency = Currency{};
  }

  constexpr void set(MarkerFamily family, Currency currency) noexcept {
    currencies_[static_cast<std::uint8_t>(family)] = currency;
  }
  /// `Currency{}` where the choice is left to the language.
  constexpr Currency operator[](MarkerFamily family) const noexcept {
    return currencies_[static_cast<std::uint8_t>(family)];
  }

 private:
  Currency currencies_[marker_families];
};

/// How a number with one mark is read where both readings stand ("1.234").
enum class DecimalMark : std::uint8_t { of_the_language, point, comma };

/// Everything that reading depends on. A value; nothing is global.
struct Options {
  Kinds kinds = Kinds::usual();
  const text::Language* language = &languages::english;
  DecimalMark decimal_mark = DecimalMark::of_the_language;
  /// `parse` refuses a marker that does not settle its currency (`ambiguous_currency`).
  bool refuse_assumed = false;
  MarkerDefaults defaults{};

  /// The same, with `currency` for the family: `Options{}.with(MarkerFamily::dollar, CAD)`.
  constexpr Options with(MarkerFamily family, Currency currency) const noexcept {
    Options changed = *this;
    changed.defaults.set(family, currency);
    return changed;
  }

  constexpr char decimal() const noexcept {
    if (decimal_mark == DecimalMark::of_the_language) return language->decimal_mark;
    return decimal_mark == DecimalMark::comma ? ',' : '.';
  }
};

namespace detail {
/// What is read by where nothing else is asked for: one object, so that no call makes its own.
inline constexpr Options usual_options{};
}  // namespace detail

}  // namespace finq::inline v0_1
