// Cuts a text into words, digits and marks, one at a time.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/text/byte_class.hpp"
#include "finq/text/language.hpp"
#include "finq/text/token.hpp"
#include "finq/text/utf8.hpp"
#include "finq/text/vocabulary.hpp"

namespace finq::text {

/// The longest figure, in bytes; a longer run of letters or digits is passed over whole.
inline constexpr std::size_t longest_figure = 512;

/// A byte that ends an address or an over-long run.
constexpr bool ends_run(char c) noexcept {
  return static_cast<std::uint8_t>(c) <= ' ' || c == '"' || c == '>' || c == ')';
}

/// Reads tokens from `text`. Knows bytes and tables, no language.
class Lexer {
 public:
  constexpr Lexer(std::string_view text, const Language& language, const Vocabulary& markers,
                  std::size_t at = 0) noexcept
      : text_(text), at_(at), language_(&language), markers_(&markers) {}

  constexpr std::size_t position() const noexcept { return at_; }

  /// The next token, or an edge at the end. `before` is the token before it.
  constexpr Token next(const Token& before) noexcept {
    const Gap gap = skip_gap(at_);
    Token token = raw(at_, before);
    token.gap = gap;
    if (token.kind == TokenKind::word || token.kind == TokenKind::mark) look_up(token);
    at_ = token.end;
    return token;
  }

 private:
  constexpr std::string_view bytes(const Token& token) const noexcept {
    return text_.substr(token.begin, token.end - token.begin);
  }

  /// Moves over blanks and line breaks; broken bytes count as blanks, so that they end a word.
  constexpr Gap skip_gap(std::size_t& at) const noexcept {
    if (at < text_.size() && !is_byte(text_[at], byte_space | byte_wide)) return Gap::none;
    if (at + 1 < text_.size() && text_[at] == ' ' &&
        !is_byte(text_[at + 1], byte_space | byte_wide)) {
      ++at;
      return Gap::blank;
    }
    return skip_wide_gap(at);
  }

  constexpr Gap skip_wide_gap(std::size_t& at) const noexcept {
    int blanks = 0;
    int lines = 0;
    while (at < text_.size()) {
      const CodePoint point = decode(text_, at);
      const char32_t c = point.value;
      if (is_line_break(c)) {
        lines += (c == U'\r' && at + 1 < text_.size() && text_[at + 1] == '\n') ? 0 : 1;
      } else if (point.size != 0 && c != 0 && !is_blank(c)) {
        break;
      }
      blanks += c == U'\t' ? 2 : 1;
      at += point.size == 0 ? 1U : point.size;
    }
    if (lines > 0) return lines > 1 ? Gap::paragraph : Gap::line;
    return blanks > 1 ? Gap::wide : blanks == 1 ? Gap::blank : Gap::none;
  }

  constexpr Token raw(std::size_t at, const Token& before) const noexcept {
    Token token;
    token.begin = token.end = static_cast<std::uint32_t>(at);
    if (at >= text_.size()) return token;
    if (is_byte(text_[at], byte_letter)) return word(token);
    if (is_byte(text_[at], byte_digit) || starts_fraction(at)) return digits(token, before);
    const CodePoint point = decode(text_, at);
    if (is_letter(point.value)) {
      return is_unspaced_script(point.value) ? unspaced_word(token) : word(token);
    }
    token.kind = TokenKind::mark;
    token.mark = point.value;
    token.end += point.size;
    return token;
  }

  /// `.5`: the mark begins the number where no letter or digit stands before it.
  constexpr bool starts_fraction(std::size_t at) const noexcept {
    if (text_[at] != '.' && text_[at] != language_->decimal_mark) return false;
    if (at + 1 >= text_.size() || !is_digit(text_[at + 1])) return false;
    return at == 0 || !(is_digit(text_[at - 1]) || is_ascii_letter(text_[at - 1]) ||
                        text_[at - 1] == ')' || text_[at - 1] == text_[at]);
  }

  // ---- words

  constexpr Token word(Token token) const noexcept {
    token.kind = TokenKind::word;
    std::size_t at = token.begin;
    unsigned seen = 0;
    while (at < text_.size()) {
      const std::uint8_t byte = byte_classes.classes[byte_at(text_, at)];
      std::size_t size = 1;
      if ((byte & byte_letter) == 0) {
        if ((byte & byte_wide) == 0) break;
        const CodePoint point = decode(text_, at);
        if (!is_letter(point.value) || is_unspaced_script(point.value)) break;
        size = point.size;
      }
      seen |= byte;
      at += size;
    }
    token.end = static_cast<std::uint32_t>(at);
    if (is_upper(text_[token.begin])) {
      token.casing = seen == byte_upper ? Casing::capitals : Casing::capitalized;
    }
    if (at - token.begin > longest_figure || is_address(token)) return opaque(token);
    return token;
  }

  /// In scripts without blanks a word is the longest one that a table knows, else one sign.
  constexpr Token unspaced_word(Token token) const noexcept {
    token.kind = TokenKind::word;
    constexpr int longest = 7;
    std::size_t ends[longest] = {};
    int count = 0;
    std::size_t at = token.begin;
    while (count < longest && at < text_.size()) {
      const CodePoint point = decode(text_, at);
      if (!is_unspaced_script(point.value)) break;
      at += point.size;
      ends[count++] = at;
    }
    while (count > 1) {
      token.end = static_cast<std::uint32_t>(ends[count - 1]);
      if (language_->words->find(bytes(token)).is_known()) return token;
      if (markers_->find(bytes(token)).is_known()) return token;
      --count;
    }
    token.end = static_cast<std::uint32_t>(ends[0]);
    return token;
  }

  constexpr bool is_address(const Token& token) const noexcept {
    if (token.end >= text_.size() || !is_byte(text_[token.end], byte_sign)) return false;
    const std::string_view rest = text_.substr(token.end);
    if (rest.starts_with("://") || rest.starts_with('@')) return true;
    if (!rest.starts_with('.')) return false;
    if (same_word("www", bytes(token), false)) return true;
    std::size_t at = 1;
    while (at < rest.size() && is_ascii_letter(rest[at])) ++at;
    return at > 2 && at < rest.size() && (rest[at] == '/' || rest[at] == '@');
  }

  /// An address or an over-long run: up to the next blank.
  constexpr Token opaque(Token token) const noexcept {
    std::size_t at = token.end;
    while (at < text_.size() && !ends_run(text_[at])) ++at;
    token.end = static_cast<std::uint32_t>(at);
    token.kind = TokenKind::opaque;
    return token;
  }

  // ---- digits

  constexpr Token digits(Token token, const Token& before) const noexcept {
    token.kind = TokenKind::digits;
    std::size_t at = token.begin;
    bool grouped_by_blank = false;
    while (at < text_.size()) {
      if (is_digit(text_[at])) {
        ++at;
        continue;
      }
      const std::size_t mark = mark_size(at, token.begin, grouped_by_blank);
      if (mark == 0 || is_full_stop(at, token.begin, before)) break;
      at += mark;
    }
    token.end = static_cast<std::uint32_t>(at);
    return at - token.begin > longest_figure ? opaque(token) : token;
  }

  /// The size of a mark inside a number at `at`, or 0. Blanks and apostrophes need three digits.
  constexpr std::size_t mark_size(std::size_t at, std::size_t begin, bool& by_blank) const noexcept {
    const char c = text_[at];
    if (c == '.' || c == ',') return at + 1 < text_.size() && is_digit(text_[at + 1]) ? 1 : 0;
    const CodePoint point = decode(text_, at);
    const bool thin = point.value == 0xA0 || point.value == 0x2009 || point.value == 0x202F;
    const bool apostrophe = c == '\'' || point.value == 0x2019;
    if (!thin && !apostrophe && c != ' ') return 0;
    if (!is_group(at + point.size) || !follows_group(at, begin, by_blank)) return 0;
    if (c == ' ' && !by_blank && !language_->groups_by_blank && !ends_in_comma(at)) return 0;
    by_blank = true;
    return point.size;
  }

  constexpr bool is_group(std::size_t at) const noexcept {
    if (at + 3 > text_.size()) return false;
    for (std::size_t i = 0; i < 3; ++i) {
      if (!is_digit(text_[at + i])) return false;
    }
    return at + 3 == text_.size() || !is_digit(text_[at + 3]);
  }

  constexpr bool follows_group(std::size_t at, std::size_t begin, bool by_blank) const noexcept {
    std::size_t size = 0;
    while (at > begin + size && is_digit(text_[at - size - 1])) ++size;
    return by_blank ? size == 3 : at == begin + size && size >= 1 && size <= 3;
  }

  /// "1 234,50" can only be one number; "12 345" may be two.
  constexpr bool ends_in_comma(std::size_t at) const noexcept {
    constexpr int most_groups = 12;  // a figure has no more digits
    for (int i = 0; i < most_groups && at < text_.size() && text_[at] == ' ' && is_group(at + 1); ++i) {
      at += 4;
    }
    if (at + 1 >= text_.size() || text_[at] != ',') return false;
    std::size_t size = 0;
    while (at + 1 + size < text_.size() && is_digit(text_[at + 1 + size])) ++size;
    return size == 1 || size == 2;
  }

  /// "$8.47.2021 guidance" and "September 30,2019": the mark ends the number, a year follows.
  constexpr bool is_full_stop(std::size_t at, std::size_t begin, const Token& before) const noexcept {
    const bool dot = text_[at] == '.' && before.is(Role::currency) &&
                     text_.substr(begin, at - begin).find('.') != std::string_view::npos;
    const bool comma = text_[at] == ',' && before.is(Role::month) && at - begin <= 2;
    if (!dot && !comma) return false;
    const std::string_view rest = text_.substr(at + 1, 5);
    const bool century = rest.starts_with("19") || rest.starts_with("20");
    return century && rest.size() >= 4 && is_digit(rest[2]) && is_digit(rest[3]) &&
           (rest.size() == 4 || !is_digit(rest[4]));
  }

  // ---- meaning

  constexpr void look_up(Token& token) const noexcept {
    const Token plain = token;
    const std::uint32_t hash = hash_word(bytes(plain), 0);
    const bool own = look_up(token, plain, *language_->words, hash);
    if (own && token.is(Role::currency)) {
      token.marker = token.lexeme.value;
      return;
    }
    if (!markers_->may_hold(hash)) return;
    Token marker = plain;
    if (!look_up(marker, plain, *markers_, hash) || (own && marker.end < token.end)) return;
    const std::int16_t row = marker.lexeme.value;
    if (own && marker.end == token.end) {  // "pound" is a measure and a currency
      token.lexeme.roles = token.lexeme.roles | Role::currency;
    } else {
      token = marker;
    }
    token.marker = row;
  }

  constexpr bool look_up(Token& token, const Token& plain, const Vocabulary& words,
                         std::uint32_t hash) const noexcept {
    if (!words.may_hold(hash)) return false;
    const Entry* entry = &words.find(bytes(plain), 0, hash);
    if (!entry->is_known()) return false;
    bool found = accept(token, plain, *entry, true);
    std::size_t at = plain.end;
    bool touching = true;
    while (entry->node != 0) {
      const Token piece = next_piece(at, touching);
      if (piece.kind == TokenKind::edge) break;
      entry = &words.find(bytes(piece), entry->node);
      if (!entry->is_known()) break;
      at = piece.end;
      Token whole = plain;
      whole.end = piece.end;
      whole.kind = TokenKind::word;
      found = accept(token, whole, *entry, touching) || found;
    }
    return found;
  }

  constexpr bool accept(Token& token, const Token& seen, const Entry& entry,
                        bool touching) const noexcept {
    const Lexeme& lexeme = entry.lexeme;
    if (lexeme.roles == Role::none) return false;
    if ((lexeme.flags & needs_capitals) != 0 && seen.casing != Casing::capitals) return false;
    if ((lexeme.flags & needs_touching) != 0 && !touching) return false;
    token.end = seen.end;
    token.kind = seen.kind;
    token.lexeme = lexeme;
    return true;
  }

  /// The next part of a phrase: behind nothing, one blank, a line break or a hyphen.
  constexpr Token next_piece(std::size_t at, bool& touching) const noexcept {
    const std::size_t before = at;
    const Gap gap = skip_gap(at);
    if (gap == Gap::wide || gap == Gap::paragraph) return {};
    touching = touching && at == before;
    Token piece = raw(at, {});
    if (is_hyphen(piece) && gap == Gap::none) {
      touching = false;
      piece = raw(piece.end, {});
    }
    if (piece.kind == TokenKind::digits || piece.kind == TokenKind::opaque) return {};
    return piece;
  }

  std::string_view text_;
  std::size_t at_;
  const Language* language_;
  const Vocabulary* markers_;
};

}  // namespace finq::text
