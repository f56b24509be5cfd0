// "doubled", "halved", "nearly double": multiples in one word.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/context.hpp"

namespace finq::inline v0_1::read {

class MultipliedReader {
 public:
  constexpr explicit MultipliedReader(const Context& context) noexcept : context_(context) {}

  /// "doubled", "halved"; the plain form only behind a qualifier, "to" or "will".
  constexpr bool read(int at, Figure& figure) const noexcept {
    const Token& word = token(at);
    if (token(at + 1).is(Role::change_adverb) || token(at + 1).is(Role::counted)) return false;
    if (word.has(text::plain_form) && !is_doubling(at)) return false;
    // "The reason is twofold:" counts reasons.
    if (word.lexeme.code == 0 && token(at - 1).is(Role::copula) && context_.is_break(at + 1))
      return false;
    figure.begin = at;
    figure.end = at + 1;
    figure.reading.kind = Kind::multiple;
    figure.reading.low = figure.reading.high = Decimal::scaled(word.lexeme.value, -1).value();
    const bool plain = word.has(text::plain_form);
    // "saw orders nearly double year over year"
    const bool verb = !plain || token(at + 1).is(Role::basis) || context_.is_strict ||
                      is_auxiliary(at - 1) ||
                      (token(at - 1).is(Role::qualifier) ? is_auxiliary(at - 2) : !compares(at));
    if (verb) figure.reading.direction = static_cast<Direction>(word.lexeme.code);
    return true;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  constexpr bool is_doubling(int at) const noexcept {
    return (token(at - 1).is(Role::qualifier) || is_auxiliary(at - 1) || compares(at)) &&
           !text::is_hyphen(token(at + 1));
  }

  /// "$5 billion, double last year's results", "that is double the number".
  constexpr bool compares(int at) const noexcept {
    const Token& next = token(at + 1);
    const Token& before = token(at - 1);
    const bool stands = context_.is_comma(at - 1) || context_.is_break(at - 1) ||
                        before.is(Role::copula | Role::preposition) ||
                        text::is_apostrophe(token(at - 2));
    return stands && context_.is_near(at + 1) && next.is(Role::determiner | Role::relative);
  }

  /// "to", "will": what follows is a verb.
  constexpr bool is_auxiliary(int at) const noexcept {
    const Token& word = token(at);
    return context_.is_to(at) || (word.is(Role::copula) && word.lexeme.value == 2);
  }

  const Context& context_;
};

}  // namespace finq::inline v0_1::read
