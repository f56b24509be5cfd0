// Passes over sentences that can hold no figure, without keeping their tokens.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/text/byte_class.hpp"
#include "finq/text/cutter.hpp"
#include "finq/text/language.hpp"
#include "finq/text/plain_stretch.hpp"
#include "finq/text/plain_token.hpp"
#include "finq/text/sentence_stop.hpp"
#include "finq/text/token.hpp"
#include "finq/text/vectors.hpp"
#include "finq/text/vocabulary.hpp"

namespace finq::inline v0_1::text {

/// Walks over a text for as long as nothing in it is a digit or a trigger of the language.
///
/// What it passes over ends where a passage ends too, whatever its words mean: to pass over less
/// changes no figure. Where it stops depends on the text from the last end of a sentence on alone,
/// so that it makes no difference in which pieces a text comes.
class Skimmer {
 public:
  constexpr Skimmer(std::string_view text, const Language& language,
                    const Vocabulary& markers) noexcept
      : text_(text), triggers_(language.triggers), cutter_(text, language, markers, 0) {}

  Skimmer(const Skimmer&) = delete;
  Skimmer& operator=(const Skimmer&) = delete;

  /// The place from `at`, where a passage begins, up to which there is no figure: behind a
  /// sentence, inside a long one, or at the end of the text if it `is_last`. `at` itself where that
  /// is not sure.
  constexpr std::size_t skim(std::size_t at, bool is_last) noexcept {
    quiet_ = middle_ = loud_ = at_ = at;
    is_last_ = is_last;
    if (triggers_.is_empty() || !is_stop_next(at)) return at;
    while (skip_plain_words() && step()) {
    }
    return quiet_;
  }

  /// The place up to which it is of no use to skim again: what may be part of a figure stands
  /// there, in the same sentence.
  constexpr std::size_t loud() const noexcept { return loud_; }

  /// True where nothing was found but that the text ends before its sentence does.
  constexpr bool needs_more() const noexcept { return needs_more_; }

 private:
  /// As far as a stop is looked for.
  static constexpr std::size_t farthest = 256;
  /// A sentence without an end is left in its middle when it is so long, ...
  static constexpr std::size_t longest = 3072;
  /// ... with so much of it left as words behind it may refer to.
  static constexpr std::size_t kept = 512;

  /// Takes the next token. False where it ends the quiet.
  constexpr bool step() noexcept {
    Token token;
    cut(at_, token);
    if (token.end < text_.size()) {
      if (ends_surely(token)) {
        quiet_ = middle_ = last_.end;
        last_ = Token{};
        next_stop_ = 0;
      }
      leave_in_middle(token.begin);
      if (token.begin > next_stop_ && !is_stop_next(token.begin)) return false;
    } else if (!is_last_) {
      needs_more_ = true;
      return false;
    }
    if (token.is_digits() || triggers_.may_hold(token.hash) || may_be_joined(token)) {
      loud_ = token.end;
      return false;
    }
    at_ = token.end;
    if (at_ == text_.size()) {
      quiet_ = at_;
      return false;
    }
    before_ = last_;
    last_ = token;
    return true;
  }

  constexpr bool may_be_joined(const Token& token) const noexcept {
    return token.is_word() &&
           triggers_.may_be_joined({text_, token.begin, token.end - token.begin});
  }

  constexpr void cut(std::size_t at, Token& token) const noexcept {
    const PlainToken plain{text_, at};
    if (!plain.read_word(token) && !plain.read_mark(token)) cutter_.read(at, token);
  }

  /// Moves behind sentences, and to the next stop, as long as nothing before it has to be looked at
  /// closely. False where the quiet ends before it.
  constexpr bool skip_plain_words() noexcept {
    while (next_stop_ != tried_ && next_stop_ > at_ + 1 && is_before_turn(next_stop_)) {
      const std::size_t stop = tried_ = next_stop_;
      const Stretch stretch = PlainStretch{text_, triggers_}.look(at_, stop);
      if (stretch == Stretch::trigger) {
        loud_ = stop;
        return false;
      }
      if (stretch == Stretch::odd) return true;
      const bool is_last = stop + 1 >= text_.size();  // nothing behind it tells that it closes
      if (is_last || !is_stop_or_digit(text_[stop])) {
        move_into_stretch(stop);
        return true;
      }
      if (!is_printable(text_[stop - 1])) return true;
      if (text_[stop] == '\n') {
        move_to(stop, Token{}, token_before(stop));
        return true;
      }
      if (!is_closing(stop)) return true;
      const Token word = token_before(stop);
      if (text_[stop] == '.' && !may_end_sentence(word)) {
        move_to(stop + 1, word, token_before(stop + 1));
        return true;
      }
      quiet_ = middle_ = stop + 1;
      move_to(quiet_, Token{}, Token{});
      if (!is_stop_next(quiet_)) return false;
    }
    return true;
  }

  /// Moves to where the last token of a quiet stretch begins.
  constexpr void move_into_stretch(std::size_t end) noexcept {
    std::size_t place = begin_of_word(end - 1);
    if (place > at_ && text_[place - 1] == ' ') --place;
    if (place > at_ && is_printable(text_[place - 1])) {
      move_to(place, Token{}, token_before(place));
    }
  }

  constexpr void move_to(std::size_t at, const Token& before, const Token& last) noexcept {
    at_ = at;
    before_ = before;
    last_ = last;
  }

  /// Whether the mark ends what stands before it, and is no part of an address.
  constexpr bool is_closing(std::size_t stop) const noexcept {
    const bool is_mark = text_[stop] == '.' || text_[stop] == '!' || text_[stop] == '?';
    return is_mark && !is_printable(text_[stop + 1]);
  }

  /// The token that ends at `end`: a plain word or a mark.
  constexpr Token token_before(std::size_t end) const noexcept {
    Token token;
    cut(begin_of_word(end - 1), token);
    return token;
  }

  /// Where the word begins that the letter at `place` is in; the place of a mark itself.
  constexpr std::size_t begin_of_word(std::size_t place) const noexcept {
    while (place > at_ && is_byte(text_[place], byte_letter) &&
           is_byte(text_[place - 1], byte_letter)) {
      --place;
    }
    return place;
  }

  /// False for what a dot may follow inside a sentence: "Inc.", "U."
  constexpr bool may_end_sentence(const Token& word) const noexcept {
    const bool is_letter = word.is_word() && word.end - word.begin == 1;
    return !is_letter && !triggers_.may_hold(~word.hash);
  }

  /// Whether up to there nothing is to be left in its middle.
  constexpr bool is_before_turn(std::size_t place) const noexcept {
    return place - quiet_ < (middle_ == quiet_ ? longest - kept : longest);
  }

  constexpr void leave_in_middle(std::size_t at) noexcept {
    if (middle_ == quiet_ && at - quiet_ >= longest - kept) middle_ = at;
    if (at - quiet_ >= longest) quiet_ = middle_;
  }

  /// Whether a stop comes before any digit. True also where neither is near.
  constexpr bool is_stop_next(std::size_t at) noexcept {
    const std::size_t rest = text_.size() - at;
    next_stop_ = find_stop_or_digit(text_, at, at + (rest < farthest ? rest : farthest));
    if (next_stop_ >= text_.size() || !is_digit(text_[next_stop_])) return true;
    loud_ = next_stop_;
    return false;
  }

  /// Whether a sentence ends before `token`, whatever the words mean.
  constexpr bool ends_surely(const Token& token) const noexcept {
    if (last_.kind == TokenKind::edge) return false;
    if (token.gap == Gap::paragraph) return true;
    if (before_.kind == TokenKind::edge || !may_end_between(last_, token)) return false;
    if (!last_.is_mark(U'.')) return true;
    return last_.touches() && may_end_sentence(before_);
  }

  std::string_view text_;
  const WordFilter& triggers_;
  Cutter cutter_;
  bool is_last_ = false;
  bool needs_more_ = false;
  std::size_t at_ = 0;
  Token before_;  ///< the last but one before `at_`, in the sentence at hand
  Token last_;
  std::size_t quiet_ = 0;
  std::size_t middle_ = 0;  ///< `quiet_`, or where to leave the sentence at hand if it is too long
  std::size_t loud_ = 0;
  std::size_t next_stop_ = 0;
  std::size_t tried_ = 0;  ///< the stop up to which the words turned out not to be plain ones
};

}  // namespace finq::inline v0_1::text
