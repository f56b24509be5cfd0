// The commonest phrases, read straight from their bytes: `$4.89 billion`, `39.8 billion yuan`.
// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/read/markers.hpp"
#include "finq/text/eight_bytes.hpp"
#include "finq/text/utf8.hpp"

namespace finq::inline v0_1::read {

/// Reads a prefix, digits and an ending, which the language's table of affixes knows whole.
///
/// It gives up on everything else, and on everything wrong: the general reader then reads the
/// phrase, or says what is wrong with it. What it takes it reads as the general reader does, in a
/// thirtieth of the time and few of a compiler's steps.
class PlainPhrase {
 public:
  constexpr PlainPhrase(std::string_view text, const Options& options) noexcept
      : text_(text), options_(options) {}

  /// False where the phrase is for the general reader.
  constexpr bool read(Kinds kinds) noexcept {
    if (affixes().is_empty() || options_.decimal() != '.') return false;
    const std::size_t begin = read_prefix();
    if (begin == nowhere) return false;
    const std::size_t end = read_digits(begin);
    if (end == nowhere || !read_ending(end)) return false;
    const bool is_year = may_be_year_ && begin == 0 && kinds.contains(Kind::period);
    return !is_year && kinds.contains(kind_);
  }

  /// Of 18 digits at most, and of the exponents that scales have: always a Decimal.
  constexpr Decimal value() const noexcept {
    return *Decimal::scaled(static_cast<std::int64_t>(coefficient_), exponent_);
  }
  constexpr Basis basis() const noexcept { return basis_; }
  /// The currency of money; none of a per cent.
  constexpr Currency currency() const noexcept {
    return has_marker_ ? currency_of(marker_, options_) : Currency{};
  }

  constexpr Match match() const noexcept {
    MatchBuilder builder;
    builder.reading.kind = kind_;
    builder.reading.low = builder.reading.high = value();
    builder.reading.basis = basis_;
    builder.reading.currency = currency();
    builder.assumed = has_marker_ && marker_.family != MarkerFamily::none;
    builder.text = text_;
    return builder.build();
  }

 private:
  // Each reader takes the place where it begins and returns the place behind what it read: in
  // registers, which a member would not be.

  /// The place of nothing: the phrase is for the general reader.
  static constexpr std::size_t nowhere = ~std::size_t{0};
  /// What 64 bits hold.
  static constexpr std::size_t most_digits = 18;

  constexpr const text::AffixTable& affixes() const noexcept { return options_.language->affixes; }
  constexpr bool is_at(std::size_t at, char c) const noexcept {
    return at < text_.size() && text_[at] == c;
  }

  constexpr bool take_marker(int row) noexcept {
    marker_ = text::tables::marker(row);
    has_marker_ = true;
    kind_ = Kind::money;
    return !(options_.refuse_assumed && marker_.family != MarkerFamily::none);
  }

  /// `$`, `USD `, or nothing: up to the first digit.
  constexpr std::size_t read_prefix() noexcept {
    if (text_.empty()) return nowhere;
    const text::EightBytes bytes = text::load_eight(text_, 0);
    const text::EightBytes digits = text::between(bytes, '0', '9');
    if (digits == 0) return nowhere;
    const auto size = static_cast<std::size_t>(std::countr_zero(digits)) / 8;
    if (size == 0) return 0;
    if (text_[size - 1] == '\0') return nowhere;  // the table's own padding
    const text::Affix affix = affixes().prefix(bytes & text::mask_of(size));
    return affix.is_known() && take_marker(affix.marker()) ? size : nowhere;
  }

  /// Digits, in groups of three or in none, with a fraction or without.
  constexpr std::size_t read_digits(std::size_t begin) noexcept {
    if (text_[begin] == '0' && begin + 1 < text_.size() && text_[begin + 1] != '.') {
      return nowhere;
    }
    std::uint64_t sum = 0;
    std::size_t at = add_digits(begin, most_digits, sum);
    std::size_t room = most_digits - (at - begin);
    may_be_year_ = at - begin == 4;
    if (is_at(at, ',')) {
      if (at - begin > 3) return nowhere;
      at = add_groups(at, room, sum);
      if (at == nowhere) return nowhere;
    }
    if (is_at(at, '.')) {
      may_be_year_ = false;
      const std::size_t point = at++;
      at = add_digits(at, room, sum);
      if (at == point + 1) return nowhere;
      exponent_ = -static_cast<int>(at - point - 1);
      // The zeros at its end are no digits of the value.
      for (; exponent_ < 0 && sum % 10 == 0; ++exponent_) sum /= 10;
    }
    coefficient_ = sum;
    return at;
  }

  /// The digits from `at` on, up to `most` of them: no table knows an ending that goes on with one.
  constexpr std::size_t add_digits(std::size_t at, std::size_t most,
                                   std::uint64_t& sum) const noexcept {
    const std::size_t end = text_.size() - at > most ? at + most : text_.size();
    for (; at < end && text::is_digit(text_[at]); ++at) {
      sum = sum * 10 + static_cast<unsigned>(text_[at] - '0');
    }
    return at;
  }

  constexpr std::size_t add_groups(std::size_t at, std::size_t& room,
                                   std::uint64_t& sum) const noexcept {
    for (; is_at(at, ','); at += 4, room -= 3) {
      if (room < 3 || add_digits(at + 1, 3, sum) != at + 4) return nowhere;
    }
    return at;
  }

  /// " billion", "bn", "%", " yuan", " billion yuan", "% year-over-year"; nothing behind a marker.
  constexpr bool read_ending(std::size_t at) noexcept {
    const std::size_t size = text_.size() - at;
    if (size == 0) return has_marker_;
    if (size > text::AffixTable::longest || text_.back() == '\0') return false;
    const text::EightBytes first = text::load_eight(text_, at);
    const text::EightBytes second = size > 8 ? text::load_eight(text_, at + 8) : 0;
    const text::Affix affix = affixes().ending(first, second);
    if (!affix.is_known()) return false;
    may_be_year_ = may_be_year_ && affix.exponent() == 0;
    exponent_ += affix.exponent();
    if (affix.is_percent()) {
      kind_ = Kind::percent;
      basis_ = static_cast<Basis>(affix.basis());
      return !has_marker_;
    }
    if (affix.marker() < 0) return has_marker_;
    return !has_marker_ && take_marker(affix.marker());
  }

  std::string_view text_;
  const Options& options_;
  std::uint64_t coefficient_ = 0;
  int exponent_ = 0;
  text::Marker marker_{};
  Kind kind_ = Kind::number;
  Basis basis_ = Basis::none;
  bool has_marker_ = false;
  bool may_be_year_ = false;  ///< four digits alone
};

}  // namespace finq::inline v0_1::read
