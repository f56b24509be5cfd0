// The commonest phrases, read straight from their bytes: `$4.89 billion`, `39.8 billion yuan`.
// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/read/markers.hpp"
#include "finq/text/byte_class.hpp"
#include "finq/text/eight_bytes.hpp"
#include "finq/text/utf8.hpp"

namespace finq::read {

/// Reads a marker, digits, a scale, a unit and a basis, with one blank or none between them.
///
/// It gives up on everything else, and on everything wrong: the general reader then reads the
/// phrase, or says what is wrong with it. What it takes it reads as the general reader does, in a
/// tenth of the time and a compiler's steps.
class PlainPhrase {
 public:
  constexpr PlainPhrase(std::string_view text, const Options& options) noexcept
      : text_(text), options_(options) {}

  /// False where the phrase is for the general reader.
  constexpr bool read(Kinds kinds) noexcept {
    if (options_.decimal() != '.' || !read_prefix() || !read_digits()) return false;
    const bool money = has_marker_;
    if (!read_scale() || !read_unit()) return false;
    const bool year = !money && at_year_ && kinds.contains(Kind::period);
    return !year && at_ == text_.size() && kinds.contains(kind_);
  }

  constexpr Kind kind() const noexcept { return kind_; }
  constexpr Decimal value() const noexcept { return value_; }
  constexpr Basis basis() const noexcept { return basis_; }
  constexpr Currency currency() const noexcept {
    return has_marker_ ? currency_of(marker_, options_) : Currency{};
  }

  constexpr Match match() const noexcept {
    MatchBuilder builder;
    builder.reading.kind = kind_;
    builder.reading.low = builder.reading.high = value_;
    builder.reading.basis = basis_;
    builder.reading.currency = currency();
    builder.assumed = has_marker_ && marker_.family != MarkerFamily::none;
    builder.text = text_;
    return builder.build();
  }

 private:
  /// A word or a sign of the text, and what the tables say of it.
  struct Piece {
    text::WordInText word;
    std::uint64_t hash = 0;
    bool is_capitals = false;
  };

  constexpr const text::Vocabulary& words() const noexcept { return *options_.language->words; }
  constexpr bool is_at(char c) const noexcept { return at_ < text_.size() && text_[at_] == c; }
  constexpr bool is_at_class(std::uint8_t classes) const noexcept {
    return at_ < text_.size() && text::is_byte(text_[at_], classes);
  }

  /// The letters, or the one sign, at the place; none where they touch letters beyond ASCII.
  constexpr bool read_piece(Piece& piece) noexcept {
    const std::size_t begin = at_;
    if (is_at_class(text::byte_letter)) return read_letters(piece);
    if (is_at_class(text::byte_sign)) {
      ++at_;
    } else if (is_at_class(text::byte_wide)) {
      const text::CodePoint point = text::decode(text_, at_);
      if (point.size == 0 || text::is_letter(point.value)) return false;
      at_ += point.size;
    } else {
      return false;
    }
    piece.word = {text_, begin, at_ - begin};
    piece.hash = text::hash_word(piece.word.view());
    return true;
  }

  constexpr bool read_letters(Piece& piece) noexcept {
    const std::size_t begin = at_;
    std::uint64_t hash = 0;
    text::EightBytes small = 0;
    std::size_t letters = 8;
    while (letters == 8 && at_ < text_.size()) {
      const text::EightBytes bytes = text::load_eight(text_, at_);
      letters = static_cast<std::size_t>(std::countr_zero(text::no_letters(bytes))) / 8;
      if (letters == 0) break;
      const text::EightBytes word = text::first_of(bytes, letters);
      const text::EightBytes case_bits = text::first_of(text::every_byte * 0x20U, letters);
      small |= word & case_bits;
      hash = text::mix(hash, word | case_bits);
      at_ += letters;
    }
    piece = {{text_, begin, at_ - begin}, hash, small == 0};
    return !is_at_class(text::byte_wide);
  }

  static constexpr bool fits(const text::Entry& entry, const Piece& piece) noexcept {
    return entry.is_known() && entry.lexeme.roles != Role::none &&
           ((entry.lexeme.flags & text::needs_capitals) == 0 || piece.is_capitals);
  }

  /// The marker that the piece is alone: its row, or -1.
  constexpr int marker_of(const Piece& piece) const noexcept {
    if (words().may_hold(piece.hash)) {
      const text::Entry own = words().find(piece.word, 0, piece.hash);
      if (fits(own, piece) && any(own.lexeme.roles, Role::currency)) return own.lexeme.value;
    }
    const text::Entry entry = text::tables::marker_words.find(piece.word, 0, piece.hash);
    return fits(entry, piece) ? entry.lexeme.value : -1;
  }

  constexpr bool take_marker(int row, std::uint8_t wanted) noexcept {
    if (row < 0 || has_marker_) return false;
    marker_ = text::tables::markers[row];
    has_marker_ = true;
    kind_ = Kind::money;
    return marker_.has(wanted) && !marker_.has(text::marker_minor | text::marker_weight) &&
           !(options_.refuse_assumed && marker_.family != MarkerFamily::none);
  }

  /// `$`, `USD `: before digits.
  constexpr bool read_prefix() noexcept {
    if (is_at_class(text::byte_digit)) return true;
    Piece piece;
    if (!read_piece(piece)) return false;
    if (is_at(' ')) ++at_;
    return is_at_class(text::byte_digit) && take_marker(marker_of(piece), text::marker_prefix);
  }

  /// Digits, in groups of three or in none, with a fraction or without.
  constexpr bool read_digits() noexcept {
    constexpr int most = 18;  // what 64 bits hold
    const std::size_t begin = at_;
    std::size_t group = at_;
    std::uint64_t sum = 0;
    int digits = 0;
    bool grouped = false;
    if (is_at('0') && at_ + 1 < text_.size() && text_[at_ + 1] != '.') return false;
    for (;; ++at_) {
      if (is_at_class(text::byte_digit)) {
        if (++digits > most) return false;
        sum = sum * 10 + static_cast<std::uint64_t>(text_[at_] - '0');
        continue;
      }
      if (!is_at(',')) break;
      if (at_ - group > 3 || (grouped && at_ - group != 3)) return false;
      grouped = true;
      group = at_ + 1;
    }
    if (grouped && at_ - group != 3) return false;
    at_year_ = !grouped && at_ - begin == 4;
    return read_fraction(sum, digits);
  }

  /// The zeros at its end are no digits of the value.
  constexpr bool read_fraction(std::uint64_t sum, int digits) noexcept {
    constexpr int most = 18;
    int places = 0;
    if (is_at('.')) {
      at_year_ = false;
      const std::size_t begin = ++at_;
      std::size_t end = at_;
      while (is_at_class(text::byte_digit)) {
        if (text_[at_++] != '0') end = at_;
      }
      if (at_ == begin) return false;
      places = static_cast<int>(end - begin);
      if (digits + places > most) return false;
      for (std::size_t i = begin; i < end; ++i) {
        sum = sum * 10 + static_cast<std::uint64_t>(text_[i] - '0');
      }
      if (is_at('.') || is_at(',')) return false;
    }
    const auto value = Decimal::make(false, 0, sum, -places);
    if (value) value_ = *value;
    return value.has_value();
  }

  /// " billion", and behind a marker the letters of `$5bn`.
  constexpr bool read_scale() noexcept {
    const std::size_t begin = at_;
    const bool blank = is_at(' ');
    if (blank) ++at_;
    if (!is_at_class(text::byte_letter)) return back_to(begin);
    Piece piece;
    if (!read_piece(piece)) return false;
    const text::Entry entry = words().find(piece.word, 0, piece.hash);
    const Role wanted = blank ? Role::scale : Role::scale | Role::scale_letter;
    if (!fits(entry, piece) || !any(entry.lexeme.roles, wanted)) return back_to(begin);
    if (!blank && !has_marker_) return false;
    if (goes_on(entry) || is_marker_too(piece)) return false;
    at_year_ = false;
    const auto scaled = value_.scaled_by(entry.lexeme.value);
    if (scaled) value_ = *scaled;
    has_scale_ = true;
    return scaled.has_value();
  }

  /// A longer phrase of the table may stand here.
  constexpr bool goes_on(const text::Entry& entry) const noexcept {
    return entry.node != 0 && at_ < text_.size();
  }

  constexpr bool is_marker_too(const Piece& piece) const noexcept {
    const text::Vocabulary& markers = text::tables::marker_words;
    if (!markers.may_hold(piece.hash)) return false;
    const text::Entry entry = markers.find(piece.word, 0, piece.hash);
    return fits(entry, piece) || goes_on(entry);
  }

  constexpr bool back_to(std::size_t at) noexcept {
    at_ = at;
    return true;
  }

  /// `%`, " percent", " yuan", " USD", "€"; only money may lack it, where a marker stands in front.
  constexpr bool read_unit() noexcept {
    if (at_ == text_.size()) return has_marker_;
    if (has_marker_) return false;
    if (is_at(' ')) ++at_;
    Piece piece;
    if (!read_piece(piece)) return false;
    const text::Entry own = words().find(piece.word, 0, piece.hash);
    if (fits(own, piece) && any(own.lexeme.roles, Role::percent)) {
      kind_ = Kind::percent;
      return !has_scale_ && read_basis();
    }
    return at_ == text_.size() && take_marker(marker_of(piece), text::marker_suffix);
  }

  /// " year-over-year": the words of one phrase, up to the end.
  constexpr bool read_basis() noexcept {
    if (at_ == text_.size()) return true;
    if (!is_at(' ')) return false;
    std::uint16_t node = 0;
    for (;;) {
      ++at_;
      Piece piece;
      if (!is_at_class(text::byte_letter) || !read_piece(piece)) return false;
      const text::Entry entry = words().find(piece.word, node, piece.hash);
      if (!entry.is_known()) return false;
      if (at_ == text_.size()) {
        basis_ = static_cast<Basis>(entry.lexeme.code);
        return fits(entry, piece) && any(entry.lexeme.roles, Role::basis) &&
               !any(entry.lexeme.roles, Role::preposition);
      }
      node = entry.node;
      if (node == 0 || !(is_at(' ') || is_at('-'))) return false;
    }
  }

  std::string_view text_;
  const Options& options_;
  std::size_t at_ = 0;
  Decimal value_;
  text::Marker marker_{};
  Kind kind_ = Kind::number;
  Basis basis_ = Basis::none;
  bool has_marker_ = false;
  bool has_scale_ = false;
  bool at_year_ = false;  ///< four digits alone: they may be a year
};

}  // namespace finq::read
