// Reads a format such as `>12,.2c`.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/style.hpp"
#include "finq/text/utf8.hpp"

namespace finq::inline v0_1::say {

enum class Align : std::uint8_t { usual, left, center, right };

/// A style and the room it is put into, in columns.
struct Spec {
  Style style;
  std::string_view fill = " ";
  Align align = Align::usual;
  std::int16_t width = 0;
};

/// Reads `[[fill]align][+][#][width][,][.precision][notation]`.
class SpecReader {
 public:
  /// `notations`: the letters that the type has. Without `has_digits` there is no plus, no comma
  /// and no precision.
  constexpr SpecReader(std::string_view text, std::string_view notations, bool has_digits) noexcept
      : text_{text}, notations_{notations}, has_digits_{has_digits} {}

  /// Reads up to a closing brace or the end. Empty, or what is wrong, zero-terminated.
  constexpr std::string_view read() noexcept {
    read_alignment();
    spec_.style.has_plus = accept('+');
    spec_.style.is_settled = accept('#');
    if (!read_number(spec_.width, 9999)) return "finq: the width is at most 9999";
    spec_.style.is_grouped = accept(',');
    if (accept('.') && !read_precision()) {
      return "finq: the precision is a number up to 999";
    }
    const bool has_digits = spec_.style.has_plus || spec_.style.is_grouped || has_precision();
    if (has_digits && !has_digits_) return "finq: a plus, commas or a precision, and no number";
    if (!at_end() && !read_notation()) return "finq: the type has no such notation";
    return at_end() ? "" : "finq: the format is [[fill]align][+][#][width][,][.precision][letter]";
  }

  constexpr const Spec& spec() const noexcept { return spec_; }
  constexpr std::size_t end() const noexcept { return at_; }

 private:
  constexpr bool at_end() const noexcept { return at_ == text_.size() || text_[at_] == '}'; }
  constexpr bool has_precision() const noexcept { return spec_.style.precision >= 0; }

  constexpr bool accept(char byte) noexcept {
    if (at_end() || text_[at_] != byte) return false;
    ++at_;
    return true;
  }

  static constexpr Align align_of(char byte) noexcept {
    return byte == '<'   ? Align::left
           : byte == '^' ? Align::center
           : byte == '>' ? Align::right
                         : Align::usual;
  }

  constexpr void read_alignment() noexcept {
    if (at_end()) return;
    const std::size_t size = text::decode(text_, 0).size;
    if (size != 0 && size < text_.size() && align_of(text_[size]) != Align::usual) {
      spec_.fill = text_.substr(0, size);
      at_ = size;
    }
    if (at_end() || align_of(text_[at_]) == Align::usual) return;
    spec_.align = align_of(text_[at_++]);
  }

  /// Digits, perhaps none; false where they make more than `most`. No template: Clang 14 does not
  /// instantiate one while it checks a format.
  constexpr bool read_number(std::int16_t& number, int most) noexcept {
    int value = 0;
    for (; !at_end() && text::is_digit(text_[at_]); ++at_) {
      value = value * 10 + (text_[at_] - '0');
      if (value > most) return false;
    }
    number = static_cast<std::int16_t>(value);
    return true;
  }

  constexpr bool read_precision() noexcept {
    return !at_end() && text::is_digit(text_[at_]) && read_number(spec_.style.precision, 999);
  }

  constexpr bool read_notation() noexcept {
    const char letter = text_[at_];
    bool is_known = false;
    for (const char known : notations_) is_known = is_known || known == letter;
    if (!is_known) return false;
    ++at_;
    spec_.style.notation = letter == 's'   ? Notation::symbol
                           : letter == 'n' ? Notation::words
                           : letter == 'c' ? Notation::compact
                           : letter == 'p' ? Notation::plain
                                           : Notation::iso;
    return true;
  }

  std::string_view text_;
  std::string_view notations_;
  bool has_digits_;
  Spec spec_{};
  std::size_t at_ = 0;
};

}  // namespace finq::inline v0_1::say
