// The smallest pieces of a text: words, digits, marks.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "finq/text/lexeme.hpp"

namespace finq::inline v0_1::text {

enum class TokenKind : std::uint8_t {
  edge,    ///< before the first and behind the last
  word,    ///< letters, or a phrase that a vocabulary knows
  digits,  ///< digits with the marks between them
  mark,    ///< one sign
  opaque,  ///< an address or a run too long to be a figure
};

/// What stands between a token and the one before it.
enum class Gap : std::uint8_t { none, blank, wide, line, paragraph };

enum class Casing : std::uint8_t { lower, capitalized, capitals };

struct Token {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint64_t hash = 0;  ///< of a word or mark, for the vocabularies
  char32_t mark = 0;       ///< of a mark
  TokenKind kind = TokenKind::edge;
  Gap gap = Gap::paragraph;
  Casing casing = Casing::lower;
  std::int16_t marker = -1;  ///< row of the marker table, or -1
  Lexeme lexeme{};

  constexpr bool is(Role role) const noexcept { return any(lexeme.roles, role); }
  constexpr bool is_mark(char32_t c) const noexcept { return kind == TokenKind::mark && mark == c; }
  constexpr bool is_digits() const noexcept { return kind == TokenKind::digits; }
  constexpr bool is_word() const noexcept { return kind == TokenKind::word; }
  /// A word that no table knows, or only as one that says how a change is measured, that names a
  /// rate, weighs or is a spoken plus.
  constexpr bool is_plain_word() const noexcept {
    return kind == TokenKind::word && (lexeme.roles | Role::weighing) == Role::weighing;
  }
  constexpr bool touches() const noexcept { return gap == Gap::none; }
  constexpr bool has(std::uint8_t flag) const noexcept { return (lexeme.flags & flag) != 0; }
};

constexpr bool is_unknown_digit(const Token& token) noexcept {
  return token.is(Role::cardinal) && token.lexeme.value == unknown_digit;
}

/// "per" alone: no "por", no "à", which say other things too.
constexpr bool is_per_alone(const Token& token) noexcept {
  return token.is(Role::per) && !token.is(Role::preposition | Role::connector);
}

/// "and".
constexpr bool is_and(const Token& token) noexcept {
  return token.is(Role::conjunction) && token.lexeme.value == 1;
}
/// "auf", before a level only.
constexpr bool is_to_level(const Token& token) noexcept {
  return token.is(Role::connector) && token.lexeme.value == leads_to_level;
}
/// "to", between the ends of a range or before a level.
constexpr bool is_to(const Token& token) noexcept {
  return is_to_level(token) || (token.is(Role::connector) &&
                                (token.lexeme.value == 1 || token.lexeme.value == joins_ends));
}
/// A connector that may join the ends of a range, and may lead to a level.
constexpr bool joins_both(const Token& token) noexcept {
  return is_to(token) && !is_to_level(token);
}
/// An "of" that says by how much, too.
constexpr bool is_of_amount(const Token& token) noexcept {
  return token.is(Role::of) && token.lexeme.value >= of_amount;
}
/// A whole period in one phrase: "Vorjahr".
constexpr bool is_whole_period(const Token& token) noexcept {
  return token.is(Role::relative) && token.lexeme.code != 0;
}
/// "zurück": a change only behind its figure.
constexpr bool is_change_particle(const Token& token) noexcept {
  constexpr Role others =
      Role::change_noun | Role::change_verb | Role::trailing | Role::relative | Role::month;
  return token.has(needs_count) && token.is_word() && !token.is(others);
}
/// "Vertrag", which "über" follows for its amount.
constexpr bool is_document(const Token& token) noexcept {
  constexpr Role others = Role::change_verb | Role::multiplied | Role::hundred | Role::scale |
                          Role::tens | Role::preposition;
  return token.has(document) && token.is_word() && !token.is(others);
}
/// "not", "never", "no".
constexpr bool is_denial(const Token& token) noexcept {
  return (token.is(Role::copula) && token.lexeme.value == denying_copula) ||
         (token.is(Role::named) && token.lexeme.value == denying_name);
}
/// "helt oppe omkring 80 kroner": where a level lies, not that it changed.
constexpr bool places_level(const Token& token) noexcept {
  return token.is(Role::change_adverb) && token.lexeme.value == says_place_of_level;
}
/// `3%至5%之间`: "between", behind its range.
constexpr bool is_behind_range(const Token& token) noexcept {
  return token.is(Role::between) && token.lexeme.value == behind_range;
}
/// "weighs", "lifted": pounds beside it are a weight.
constexpr bool is_of_weight(const Token& token) noexcept {
  return token.is(Role::weighing) && token.lexeme.value == 0;
}
/// "margin", "load factor": points beside it are of a per cent.
constexpr bool is_rate(const Token& token) noexcept {
  return token.is(Role::weighing) && token.lexeme.value == names_rate;
}
/// "represents": the figure before it is its subject's, the change behind it another.
constexpr bool tells_of_object(const Token& token) noexcept {
  return token.lexeme.roles == Role::none && token.has(moves) && token.lexeme.value == has_object;
}
/// "costs", "volume": what a percentage beside it changes.
constexpr bool is_amount(const Token& token) noexcept {
  return token.is_word() && token.has(moves) && token.lexeme.value == names_amount &&
         (token.lexeme.roles | Role::loss) == Role::loss;
}
/// "headwind", "drag": it moves a rate by its points.
constexpr bool is_rate_mover(const Token& token) noexcept {
  return token.is(Role::weighing) && token.lexeme.value == moves_rate;
}
/// "positive", the sign of a number.
constexpr bool is_spoken_plus(const Token& token) noexcept {
  return token.is(Role::weighing) && token.lexeme.value == says_plus;
}
/// `到期日`, "만기": a length before it counts back from there, not from now.
constexpr bool is_event(const Token& token) noexcept {
  return token.is(Role::weighing) && token.lexeme.value == names_event;
}
/// `は`, which stands behind what its sentence speaks of.
constexpr bool is_topic(const Token& token) noexcept {
  return token.is(Role::title) && token.lexeme.value == marks_topic;
}
/// A unit of a percentage.
constexpr bool is_share(const Token& token) noexcept {
  return token.is(Role::percent | Role::percentage_point | Role::basis_point);
}

/// Also the fraction slash.
constexpr bool is_slash(const Token& token) noexcept {
  return token.is_mark(U'/') || token.is_mark(0x2044);
}

/// Hyphens that join words: hyphen-minus, hyphen, non-breaking hyphen.
constexpr bool is_hyphen(const Token& token) noexcept {
  return token.kind == TokenKind::mark &&
         (token.mark == U'-' || token.mark == 0x2010 || token.mark == 0x2011);
}
/// Dashes that may stand between the ends of a range; in East Asia also a wave, which in ASCII has
/// to touch what stands before it.
constexpr bool is_dash(const Token& token) noexcept {
  if (token.kind != TokenKind::mark) return false;
  switch (token.mark) {
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212:
    case 0x301C:
    case 0xFF0D:
    case 0xFF5E: return true;
    case U'~': return token.touches();
    default: return is_hyphen(token);
  }
}
/// Signs of a negative number, before a marker or digit.
constexpr bool is_minus(const Token& token) noexcept {
  return is_hyphen(token) || token.is_mark(0x2212) || token.is_mark(0x2012) ||
         token.is_mark(0x2013);
}
constexpr bool is_apostrophe(const Token& token) noexcept {
  return token.is_mark(U'\'') || token.is_mark(0x2019) || token.is_mark(0x2018);
}

}  // namespace finq::inline v0_1::text
