// A lexer with room of its own, for tests.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "finq/tables/marker_table.hpp"
#include "finq/text/lexer.hpp"

/// Gives the tokens of a short text one after the other.
class Lexing {
 public:
  constexpr Lexing(std::string_view text, const finq::text::Language& language)
      : lexer_(text, language, finq::text::tables::marker_words, 0, tokens_) {}

  Lexing(const Lexing&) = delete;
  Lexing& operator=(const Lexing&) = delete;

  constexpr const finq::text::Token& next() { return lexer_.next(); }
  constexpr std::size_t position() const { return lexer_.position(); }

 private:
  finq::detail::LazyArray<finq::text::Token, 128> room_;
  finq::detail::LazyList<finq::text::Token> tokens_{room_};
  finq::text::Lexer lexer_;
};
