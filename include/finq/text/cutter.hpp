// Cuts a text into plain tokens, as its bytes have them: words, digits and marks.
// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/detail/lazy_array.hpp"
#include "finq/text/byte_class.hpp"
#include "finq/text/digit_run.hpp"
#include "finq/text/eight_bytes.hpp"
#include "finq/text/language.hpp"
#include "finq/text/plain_token.hpp"
#include "finq/text/token.hpp"
#include "finq/text/utf8.hpp"
#include "finq/text/vocabulary.hpp"

namespace finq::inline v0_1::text {

/// The longest figure, in bytes; a longer run of letters or digits is passed over whole.
inline constexpr std::size_t longest_figure = 512;

/// A byte that ends an address or an over-long run.
constexpr bool ends_run(char c) noexcept {
  return static_cast<std::uint8_t>(c) <= ' ' || c == '"' || c == '>' || c == ')';
}

/// Reads plain tokens from `text`, one at a time. Knows bytes; of words only which ones are whole
/// in scripts without blanks.
class Cutter {
 public:
  constexpr Cutter(std::string_view text, const Language& language, const Vocabulary& markers,
                   std::size_t at) noexcept
      : text_(text), at_(at), language_(&language), markers_(&markers) {}

  constexpr std::string_view text() const noexcept { return text_; }

  /// Adds the next token, an edge at the end of the text. Not to a full list.
  constexpr const Token& add_to(detail::LazyList<Token>& tokens) noexcept {
    if (!add_word(tokens)) add_other(tokens);
    return tokens[tokens.size() - 1];
  }

  /// Adds the next token if it is a short word in ASCII behind a blank or none.
  [[gnu::always_inline]] constexpr bool add_word(detail::LazyList<Token>& tokens) noexcept {
    Token word;  // apart from the list, so that it stays in registers
    if (!PlainToken{text_, at_}.read_word(word)) return false;
    at_ = word.end;
    tokens.push(word);
    return true;
  }

  /// The same as `add_to`, where `add_word` said no.
  [[gnu::noinline]] constexpr const Token& add_other(detail::LazyList<Token>& tokens) noexcept {
    Token token;
    const PlainToken plain{text_, at_};
    if (plain.read_digits(token, language_->groups_by_blank)) {
      settle_digits(token);
    } else if (!plain.read_mark(token)) {
      read(at_, token);
    }
    at_ = token.end;
    return tokens.push(token);
  }

  /// Reads the token from `at` on, an edge at the end of the text. Leaves what `add_to` does next.
  [[gnu::noinline]] constexpr void read(std::size_t at, Token& token) const noexcept {
    token = Token{};
    token.gap = skip_gap(at);
    token.begin = token.end = static_cast<std::uint32_t>(at);
    read_general(token);
  }

  /// "$8.47.2021 guidance" and "September 30,2019": ends the token before the mark that is a full
  /// stop where `before` is a currency or a month, and goes on from there. True where it did.
  constexpr bool cut_at_stop(Token& token, const Token& before) noexcept {
    const DigitRun run{text_, language_->groups_by_blank};
    for (std::size_t at = token.begin; at < token.end; ++at) {
      if (is_digit(text_[at]) || !run.is_full_stop(at, token.begin, before)) continue;
      token.end = static_cast<std::uint32_t>(at);
      at_ = at;
      return true;
    }
    return false;
  }

  /// "EUR 25 000": behind a code, groups of three belong to the number, unless its first group has
  /// three digits too, or another number follows: columns of a table. True where there are some.
  constexpr bool take_groups(Token& token) const noexcept {
    if (token.end - token.begin > 2 || !may_go_on_in_groups(token.end)) return false;
    const std::size_t end = DigitRun{text_, true}.end(token.begin);
    if (end <= token.end || end - token.begin > longest_figure) return false;
    if (end + 1 < text_.size() && text_[end] == ' ' && is_digit(text_[end + 1])) return false;
    token.end = static_cast<std::uint32_t>(end);
    return true;
  }

  /// The next token begins there, or behind a gap.
  constexpr void go_on_from(std::size_t at) noexcept { at_ = at; }

 private:
  /// A blank and three digits: what most numbers have not behind them.
  constexpr bool may_go_on_in_groups(std::size_t at) const noexcept {
    return at + 3 < text_.size() && text_[at] == ' ' && is_digit(text_[at + 1]) &&
           is_digit(text_[at + 2]) && is_digit(text_[at + 3]);
  }

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

  constexpr void read_general(Token& token) const noexcept {
    const std::size_t at = token.begin;
    if (at >= text_.size()) return;
    if (is_byte(text_[at], byte_letter)) return read_word(token);
    if (is_byte(text_[at], byte_digit) || starts_fraction(at)) return read_digits(token);
    const CodePoint point = decode(text_, at);
    if (is_letter(point.value)) {
      return is_unspaced_script(point.value) ? read_unspaced_word(token) : read_word(token);
    }
    token.kind = TokenKind::mark;
    token.mark = narrow_mark(point.value);
    token.end += point.size;
    token.hash = point.value < 0x80 ? hash_byte(text_[at]) : hash_word(bytes(token));
  }

  /// `.5`: the mark begins the number where no letter or digit stands before it, nor `S/`.
  constexpr bool starts_fraction(std::size_t at) const noexcept {
    if (text_[at] != '.' && text_[at] != language_->decimal_mark) return false;
    if (at + 1 >= text_.size() || !is_digit(text_[at + 1])) return false;
    return at == 0 || !(is_digit(text_[at - 1]) || is_ascii_letter(text_[at - 1]) ||
                        (text_[at - 1] == '/' && at > 1 && is_ascii_letter(text_[at - 2])) ||
                        text_[at - 1] == ')' || text_[at - 1] == '%' || text_[at - 1] == text_[at]);
  }

  // ---- words

  constexpr void read_word(Token& token) const noexcept {
    token.kind = TokenKind::word;
    std::uint64_t hash = 0;
    EightBytes small = 0;
    std::size_t at = token.begin;
    std::size_t letters = 8;
    while (letters == 8 && at < text_.size()) {
      const EightBytes bytes = load_eight(text_, at);
      letters = static_cast<std::size_t>(std::countr_zero(no_letters(bytes))) / 8;
      if (letters == 0) break;
      const EightBytes word = first_of(bytes, letters);
      small |= word & (every_byte * 0x20U);
      hash = mix(hash, word | first_of(every_byte * 0x20U, letters));
      at += letters;
    }
    token.hash = hash;
    if (at < text_.size() && is_byte(text_[at], byte_wide)) {
      const std::size_t ascii = at;
      at = skip_letters(at);
      if (at > ascii) small = every_byte;
      token.hash = hash_word(text_.substr(token.begin, at - token.begin));
    }
    token.end = static_cast<std::uint32_t>(at);
    if (is_upper(text_[token.begin])) {
      token.casing = small == 0 ? Casing::capitals : Casing::capitalized;
    }
    if (at - token.begin > longest_figure || is_address(token)) read_opaque(token);
  }

  constexpr std::size_t skip_letters(std::size_t at) const noexcept {
    while (at < text_.size()) {
      const CodePoint point = decode(text_, at);
      if (!is_letter(point.value) || is_unspaced_script(point.value)) break;
      at += point.size;
    }
    return at;
  }

  /// In scripts without blanks a word is the longest one that a table knows, else one sign.
  constexpr void read_unspaced_word(Token& token) const noexcept {
    token.kind = TokenKind::word;
    constexpr int longest = 8;  // ベーシスポイント
    std::size_t ends[longest] = {};
    int count = 0;
    std::size_t at = token.begin;
    while (count < longest && at < text_.size()) {
      const CodePoint point = decode(text_, at);
      if (!is_unspaced_script(point.value)) break;
      at += point.size;
      ends[count++] = at;
    }
    for (;;) {
      token.end = static_cast<std::uint32_t>(ends[count - 1]);
      token.hash = hash_word(bytes(token));
      const WordInText word{text_, token.begin, token.end - token.begin};
      if (count == 1 || language_->words->step(word, 0, token.hash) ||
          markers_->step(word, 0, token.hash)) {
        return;
      }
      --count;
    }
  }

  constexpr bool is_address(const Token& token) const noexcept {
    if (token.end >= text_.size() || !is_byte(text_[token.end], byte_sign)) return false;
    const std::string_view rest = text_.substr(token.end);
    if (rest.size() == 1 || !is_printable(rest[1])) return false;
    if (rest.starts_with("://") || rest.starts_with('@')) return true;
    if (!rest.starts_with('.')) return false;
    if (is_same_word("www", bytes(token))) return true;
    std::size_t at = 1;
    while (at < rest.size() && is_ascii_letter(rest[at])) ++at;
    return at > 2 && at < rest.size() && (rest[at] == '/' || rest[at] == '@');
  }

  /// An address or an over-long run: up to the next blank.
  constexpr void read_opaque(Token& token) const noexcept {
    std::size_t at = token.end;
    while (at < text_.size() && !ends_run(text_[at])) ++at;
    token.end = static_cast<std::uint32_t>(at);
    token.kind = TokenKind::opaque;
  }

  // ---- digits

  constexpr void read_digits(Token& token) const noexcept {
    token.kind = TokenKind::digits;
    const std::size_t end = DigitRun{text_, language_->groups_by_blank}.end(token.begin);
    token.end = static_cast<std::uint32_t>(end);
    settle_digits(token);
  }

  /// A run too long to be a figure, or the begin of an address: "q3@example.com".
  constexpr void settle_digits(Token& token) const noexcept {
    const std::size_t end = token.end;
    const bool is_address =
        end + 1 < text_.size() && text_[end] == '@' && is_ascii_letter(text_[end + 1]);
    if (is_address || end - token.begin > longest_figure) read_opaque(token);
  }

  std::string_view text_;
  std::size_t at_;
  const Language* language_;
  const Vocabulary* markers_;
};

}  // namespace finq::inline v0_1::text
