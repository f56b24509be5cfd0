// Cuts a text into words, digits and marks, one at a time.
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
#include "finq/text/plain_word.hpp"
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
      : text_(text), at_(at), plain_at_(at), language_(&language), markers_(&markers) {}

  Lexer(const Lexer&) = delete;
  Lexer& operator=(const Lexer&) = delete;

  /// Where the token ends that was given out last.
  constexpr std::size_t position() const noexcept { return at_; }

  /// The next token, or an edge at the end. `before` is the token before it.
  constexpr Token next(const Token& before) noexcept {
    Token token;
    next(before, token);
    return token;
  }

  /// The same in place: `token` is as new.
  constexpr void next(const Token& before, Token& token) noexcept {
    if (first_ < waiting_.size()) {
      token = waiting_[first_++];
    } else {
      waiting_.clear();
      first_ = 0;
      read_plain(token);
    }
    if (token.is_digits() && before.is(Role::currency | Role::month)) cut(token, before);
    if (token.kind == TokenKind::word || token.kind == TokenKind::mark) look_up(token);
    at_ = token.end;
  }

 private:
  /// The most tokens that a phrase of a vocabulary may have, hyphens counted.
  static constexpr int longest_phrase = 14;
  static constexpr int room_ahead = 20;

  // ---- plain tokens, as the bytes have them; read once and kept while phrases are tried

  /// The token `index` ≥ 1 places behind the one at hand; an edge where the text or the room ends.
  constexpr const Token& ahead(int index) noexcept {
    if (first_ + longest_phrase > room_ahead) move_to_front();
    while (first_ + index > waiting_.size()) {
      if (waiting_.is_full()) return edge_;
      read_plain(waiting_.push(Token{}));
    }
    return waiting_[first_ + index - 1];
  }

  constexpr void move_to_front() noexcept {
    const int count = waiting_.size() - first_;
    for (int i = 0; i < count; ++i) waiting_[i] = waiting_[first_ + i];
    while (waiting_.size() > count) waiting_.pop();
    first_ = 0;
  }

  constexpr void read_plain(Token& token) noexcept {
    if (!read_plain_word(text_, plain_at_, token)) {
      token.gap = skip_gap(plain_at_);
      token.begin = token.end = static_cast<std::uint32_t>(plain_at_);
      read_general(token);
    }
    plain_at_ = token.end;
  }

  constexpr WordInText word_of(const Token& token) const noexcept {
    return {text_, token.begin, token.end - token.begin};
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
    token.mark = point.value;
    token.end += point.size;
    token.hash = point.value < 0x80 ? hash_byte(text_[at]) : hash_word(bytes(token));
  }

  /// `.5`: the mark begins the number where no letter or digit stands before it.
  constexpr bool starts_fraction(std::size_t at) const noexcept {
    if (text_[at] != '.' && text_[at] != language_->decimal_mark) return false;
    if (at + 1 >= text_.size() || !is_digit(text_[at + 1])) return false;
    return at == 0 || !(is_digit(text_[at - 1]) || is_ascii_letter(text_[at - 1]) ||
                        text_[at - 1] == ')' || text_[at - 1] == text_[at]);
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
    for (;;) {
      token.end = static_cast<std::uint32_t>(ends[count - 1]);
      token.hash = hash_word(bytes(token));
      if (count == 1 || language_->words->find(bytes(token), 0, token.hash).is_known() ||
          markers_->find(bytes(token), 0, token.hash).is_known()) {
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
    if (end - token.begin > longest_figure) read_opaque(token);
  }

  /// Ends the token before a mark that is a full stop, and reads on from there.
  constexpr void cut(Token& token, const Token& before) noexcept {
    const DigitRun run{text_, language_->groups_by_blank};
    for (std::size_t at = token.begin; at < token.end; ++at) {
      if (is_digit(text_[at]) || !run.is_full_stop(at, token.begin, before)) continue;
      token.end = static_cast<std::uint32_t>(at);
      while (waiting_.size() > first_) waiting_.pop();
      plain_at_ = at;
    }
  }

  // ---- meaning

  /// The longest phrase of a vocabulary that begins at the token at hand.
  struct Found {
    Lexeme lexeme;
    std::uint32_t end = 0;  ///< 0 where there is none
    int more = 0;           ///< how many tokens it takes behind the first
  };

  static constexpr bool has_meaning(const Lexeme& lexeme) noexcept {
    return lexeme.roles != Role::none || (lexeme.flags & manner) != 0;
  }

  /// Gives the token its meaning, and takes in what belongs to its phrase.
  constexpr void look_up(Token& token) noexcept {
    const bool is_own = language_->words->may_hold(token.hash);
    const bool names_money = markers_->may_hold(token.hash);
    if (!is_own && !names_money) return;
    const Found own = is_own ? find(*language_->words, token) : Found{};
    const bool is_settled = !names_money || any(own.lexeme.roles, Role::currency);
    const Found marker = is_settled ? Found{} : find(*markers_, token);
    if (marker.end == 0 || marker.end < own.end) {
      if (own.end == 0) return;
      take(token, own);
      if (token.is(Role::currency)) token.marker = own.lexeme.value;
    } else if (marker.end == own.end) {  // "pound" is a measure and a currency
      take(token, own);
      token.lexeme.roles = token.lexeme.roles | Role::currency;
      token.marker = marker.lexeme.value;
    } else {
      take(token, marker);
      token.marker = marker.lexeme.value;
    }
  }

  constexpr void take(Token& token, const Found& found) noexcept {
    token.lexeme = found.lexeme;
    token.end = found.end;
    if (found.more == 0) return;
    token.kind = TokenKind::word;
    first_ += found.more;
  }

  constexpr Found find(const Vocabulary& words, const Token& first) noexcept {
    Found found;
    Entry entry = words.find(word_of(first), 0, first.hash);
    accept(entry, first, first.end, 0, found);
    int more = 0;
    bool touching = true;
    while (entry.node != 0) {
      more = next_piece(more, touching);
      if (more == 0) break;
      const Token& piece = ahead(more);
      if (!words.may_hold(piece.hash, entry.node)) break;
      entry = words.find(word_of(piece), entry.node, piece.hash);
      if (touching || (entry.lexeme.flags & needs_touching) == 0) {
        accept(entry, first, piece.end, more, found);
      }
    }
    return found;
  }

  static constexpr void accept(const Entry& entry, const Token& first, std::uint32_t end, int more,
                               Found& found) noexcept {
    const Lexeme& lexeme = entry.lexeme;
    if (!has_meaning(lexeme)) return;
    if ((lexeme.flags & needs_capitals) != 0 && first.casing != Casing::capitals) return;
    found = {lexeme, end, more};
  }

  /// The place of the next part of a phrase, or 0: behind nothing, one blank, a line break or a
  /// hyphen.
  constexpr int next_piece(int at, bool& touching) noexcept {
    const Token* piece = &ahead(++at);
    if (piece->gap == Gap::wide || piece->gap == Gap::paragraph) return 0;
    touching = touching && piece->touches();
    if (is_hyphen(*piece) && piece->touches()) {
      touching = false;
      piece = &ahead(++at);
      if (piece->gap == Gap::wide || piece->gap == Gap::paragraph) return 0;
    }
    return piece->kind == TokenKind::word || piece->kind == TokenKind::mark ? at : 0;
  }

  std::string_view text_;
  std::size_t at_;
  std::size_t plain_at_;
  int first_ = 0;
  detail::LazyArray<Token, room_ahead> room_;
  detail::LazyList<Token> waiting_{room_};
  Token edge_{};
  const Language* language_;
  const Vocabulary* markers_;
};

}  // namespace finq::text
