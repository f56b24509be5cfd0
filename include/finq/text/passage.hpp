// The stretch of text that is read at once: about a sentence.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/detail/lazy_array.hpp"
#include "finq/text/byte_class.hpp"
#include "finq/text/dotted_date.hpp"
#include "finq/text/lexer.hpp"
#include "finq/text/token.hpp"

namespace finq::inline v0_1::text {

/// How a passage ends.
enum class Ending : std::uint8_t {
  sentence,   ///< at a full stop or a blank line
  unsettled,  ///< at a full stop, if the word behind it is whole where the text ends
  text,       ///< at the end of the text
  full,       ///< the sentence is longer than a passage
};

/// Room for a passage of `Tokens` tokens, and for those that the lexer cuts ahead.
template <int Tokens>
using PassageRoom = detail::LazyArray<Token, Tokens + Lexer::room_ahead>;

/// The tokens of one sentence, or of as much of it as fits.
class Passage {
 public:
  static constexpr int capacity = 256;
  /// The longest passage in bytes: a sentence that is longer is cut.
  static constexpr std::size_t longest = 3072;

  /// Without room for tokens: `bind` comes first.
  constexpr Passage() = default;
  /// `room` is a PassageRoom.
  template <int N>
  constexpr explicit Passage(detail::LazyArray<Token, N>& room) noexcept
      : tokens_(room), most_(N - Lexer::room_ahead) {}

  /// Moves to where the room has been copied.
  template <int N>
  constexpr void bind(detail::LazyArray<Token, N>& room) noexcept {
    tokens_.bind(room);
    most_ = N - Lexer::room_ahead;
  }

  /// Reads the sentence that begins at `at`; the whole text where `whole`.
  constexpr Ending read(std::string_view text, const Language& language, const Vocabulary& markers,
                        std::size_t at, bool whole) noexcept {
    text_ = text;
    tokens_.clear();
    Lexer lexer{text, language, markers, at, tokens_};
    const Ending ending = read(lexer, at, whole);
    tokens_.shrink(lexer.size());
    roles_ = lexer.roles();
    signs_ = language.signs;
    begin_on_line();
    return ending;
  }

  constexpr int size() const noexcept { return tokens_.size(); }
  /// False where no token has any of the roles: what needs one is not to be looked for. True also
  /// of the token behind the passage that showed its end.
  constexpr bool may_hold(Role roles) const noexcept { return any(roles_, roles); }
  /// What reads the numbers of the language's script.
  constexpr const SignReader& signs() const noexcept { return signs_; }
  /// Where the passage ends in the text.
  constexpr std::size_t end() const noexcept { return end_; }
  constexpr std::string_view text() const noexcept { return text_; }

  /// The token at `index`; an edge outside.
  constexpr const Token& operator[](int index) const noexcept {
    // One comparison, since a negative index is a great one without its sign.
    const bool inside = static_cast<unsigned>(index) < static_cast<unsigned>(tokens_.size());
    return inside ? tokens_[index] : edge_;
  }

  /// All tokens, `size()` of them.
  constexpr const Token* tokens() const noexcept { return tokens_.items(); }

  constexpr std::string_view bytes(int index) const noexcept {
    const Token& token = (*this)[index];
    return text_.substr(token.begin, token.end - token.begin);
  }

  /// A hyphen without a blank on either side.
  constexpr bool is_inner_hyphen(int index) const noexcept {
    return is_hyphen((*this)[index]) && (*this)[index].touches() && (*this)[index + 1].touches();
  }

  /// True where the next token stands right behind this one or after one blank or line break.
  constexpr bool is_near(int index) const noexcept {
    const Token& token = (*this)[index];
    return token.kind != TokenKind::edge && token.gap != Gap::paragraph && token.gap != Gap::wide;
  }

  /// The same, or after several blanks: typesetters leave them before a scale.
  constexpr bool is_on_line(int index) const noexcept {
    return is_near(index) || (*this)[index].gap == Gap::wide;
  }

 private:
  /// What stands before the first token says nothing but that a line may begin there.
  constexpr void begin_on_line() noexcept {
    if (tokens_.size() == 0) return;
    Gap& gap = tokens_[0].gap;
    if (gap == Gap::wide || gap == Gap::paragraph) gap = Gap::line;
  }

  constexpr Ending read(Lexer& lexer, std::size_t at, bool whole) noexcept {
    const std::size_t limit = whole ? text_.size() : at + longest;
    for (; lexer.size() < most_ && lexer.position() < limit; lexer.take_inner(most_, limit)) {
      const std::size_t start = lexer.position();
      const Token& token = lexer.next();
      if (token.kind == TokenKind::edge) {
        lexer.drop_last();
        end_ = text_.size();
        return Ending::text;
      }
      if (whole) continue;
      if (lexer.size() > 1 && begins_sentence(lexer.size() - 1)) {
        lexer.drop_last();
        end_ = start;
        return may_go_on(lexer.position()) ? Ending::unsettled : Ending::sentence;
      }
      if (token.kind == TokenKind::opaque && token.end - token.begin > longest_figure &&
          lexer.position() < text_.size()) {
        end_ = lexer.position();
        return Ending::sentence;
      }
    }
    end_ = lexer.position();
    return end_ == text_.size() ? Ending::text : Ending::full;
  }

  /// Whether more text may make the token longer that ends there: "M" of "März", where the text
  /// ends inside a letter.
  constexpr bool may_go_on(std::size_t end) const noexcept {
    constexpr std::size_t longest_letter = 4;
    return end == text_.size() ||
           (text_.size() - end < longest_letter && is_byte(text_[end], byte_wide));
  }

  /// Whether a sentence ends before the token at `index`.
  constexpr bool begins_sentence(int index) const noexcept {
    const Token& token = tokens_[index];
    const Token& before = tokens_[index - 1];
    if (token.gap == Gap::paragraph) return true;
    if (before.kind != TokenKind::mark) return false;
    if (token.gap == Gap::none) return before.is_mark(ideographic_full_stop);
    if (before.is_mark(U'!') || before.is_mark(U'?')) return true;
    return before.is_mark(U'.') && !is_abbreviated(index);
  }

  /// "U.S. sales", "Inc. said", "approx. 5%", "31. Januar", "31. 12. 2023", "1. bis 3. Juni": the
  /// dot belongs to what stands before.
  constexpr bool is_abbreviated(int index) const noexcept {
    const Token& token = tokens_[index];
    const Token& word = (*this)[index - 2];
    const Token& dot = tokens_[index - 1];
    if (!dot.touches()) return false;
    if (word.is_digits()) {
      return is_dot_of_date(word, dot, token) ||
             (dot.is(Role::ordinal) && goes_on_behind_ordinal(token));
    }
    if (!word.is_word()) return false;
    if (word.has(abbreviation)) return true;
    const bool letter = word.end - word.begin == 1 && word.casing == Casing::capitals;
    return letter && (token.casing == Casing::lower || word.touches());
  }

  static constexpr bool goes_on_behind_ordinal(const Token& token) noexcept {
    const bool joins = token.is(Role::connector | Role::conjunction);
    return token.is(Role::month | Role::time_unit) || (joins && token.casing == Casing::lower);
  }

  std::string_view text_;
  std::size_t end_ = 0;
  Role roles_ = Role::none;
  SignReader signs_{};
  Token edge_{};
  detail::LazyList<Token> tokens_;
  int most_ = 0;
};

}  // namespace finq::inline v0_1::text
