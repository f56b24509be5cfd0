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
    if (first_ == ahead_.size()) {
      ahead_.clear();
      first_ = 0;
      read_plain();
    } else if (first_ + longest_phrase > room_ahead) {
      keep_ahead();
    }
    Token token = ahead_[first_];
    if (token.is_digits() && before.is(Role::currency | Role::month)) cut(token, before);
    int pieces = 1;
    if (token.kind == TokenKind::word || token.kind == TokenKind::mark) pieces = look_up(token);
    first_ += pieces;
    at_ = token.end;
    return token;
  }

 private:
  /// The most tokens that a phrase of a vocabulary may have, hyphens counted.
  static constexpr int longest_phrase = 14;
  static constexpr int room_ahead = 20;

  // ---- plain tokens, read once and kept while phrases are tried

  /// The token `index` places on, as the bytes have it; an edge where the text or the room ends.
  constexpr const Token& ahead(int index) noexcept {
    while (first_ + index >= ahead_.size()) {
      if (ahead_.is_full()) return edge_;
      read_plain();
    }
    return ahead_[first_ + index];
  }

  constexpr void read_plain() noexcept {
    Token& token = ahead_.push(Token{});
    token.gap = skip_gap(plain_at_);
    token.begin = token.end = static_cast<std::uint32_t>(plain_at_);
    read_plain(token);
    plain_at_ = token.end;
  }

  /// Moves the tokens that wait to the front.
  constexpr void keep_ahead() noexcept {
    const int waiting = ahead_.size() - first_;
    for (int i = 0; i < waiting; ++i) ahead_[i] = ahead_[first_ + i];
    while (ahead_.size() > waiting) ahead_.pop();
    first_ = 0;
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

  constexpr void read_plain(Token& token) const noexcept {
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
    token.hash = hash_word(bytes(token));
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
    token.hash = static_cast<std::uint32_t>(hash);
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
      while (ahead_.size() > first_ + 1) ahead_.pop();
      plain_at_ = at;
    }
  }

  // ---- meaning

  /// The longest phrase of a vocabulary that begins at the token at hand.
  struct Found {
    Lexeme lexeme;
    std::uint32_t end = 0;
    int pieces = 0;  ///< 0 where there is none
  };

  /// Gives the token its meaning; returns how many plain tokens it is made of.
  constexpr int look_up(Token& token) noexcept {
    const bool own_word = language_->words->may_hold(token.hash);
    const bool names_money = markers_->may_hold(token.hash);
    if (!own_word && !names_money) return 1;
    const Found own = own_word ? find(*language_->words) : Found{};
    if (own.pieces > 0) {
      take(token, own);
      if (token.is(Role::currency)) {
        token.marker = own.lexeme.value;
        return own.pieces;
      }
    }
    const Found marker = names_money ? find(*markers_) : Found{};
    if (marker.pieces == 0 || marker.end < token.end) return own.pieces > 0 ? own.pieces : 1;
    if (own.pieces > 0 && marker.end == own.end) {  // "pound" is a measure and a currency
      token.lexeme.roles = token.lexeme.roles | Role::currency;
    } else {
      take(token, marker);
    }
    token.marker = marker.lexeme.value;
    return marker.pieces;
  }

  static constexpr void take(Token& token, const Found& found) noexcept {
    token.lexeme = found.lexeme;
    token.end = found.end;
    if (found.pieces > 1) token.kind = TokenKind::word;
  }

  constexpr Found find(const Vocabulary& words) noexcept {
    Found found;
    const Token& first = ahead_[first_];
    Entry entry = words.find(word_of(first), 0, first.hash);
    if (!entry.is_known()) return found;
    int pieces = 1;
    bool touching = true;
    accept(entry, pieces, touching, found);
    while (entry.node != 0) {
      const int next = next_piece(pieces, touching);
      if (next == 0) break;
      entry = words.find(word_of(ahead(next)), entry.node, ahead(next).hash);
      if (!entry.is_known()) break;
      pieces = next + 1;
      accept(entry, pieces, touching, found);
    }
    return found;
  }

  constexpr void accept(const Entry& entry, int pieces, bool touching, Found& found) noexcept {
    const Lexeme& lexeme = entry.lexeme;
    if (lexeme.roles == Role::none && (lexeme.flags & manner) == 0) return;
    if ((lexeme.flags & needs_capitals) != 0 && ahead(0).casing != Casing::capitals) return;
    if ((lexeme.flags & needs_touching) != 0 && !touching) return;
    found = {lexeme, ahead(pieces - 1).end, pieces};
  }

  /// The place of the next part of a phrase, or 0: behind nothing, one blank, a line break or a
  /// hyphen.
  constexpr int next_piece(int at, bool& touching) noexcept {
    const Token* piece = &ahead(at);
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
  detail::LazyList<Token> ahead_{room_};
  Token edge_{};
  const Language* language_;
  const Vocabulary* markers_;
};

}  // namespace finq::text
