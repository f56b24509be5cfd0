// What every reader is given, and what it gives back.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include "finq/match.hpp"
#include "finq/options.hpp"
#include "finq/parse_error.hpp"
#include "finq/text/passage.hpp"

namespace finq::inline v0_1::read {

using text::Passage;
using text::Role;
using text::Token;

/// A figure while it is read: tokens `begin` to before `end`, and what is known of it so far.
struct Figure {
  detail::Reading reading;
  std::string_view per{};
  int begin = 0;
  int end = 0;
  Qualifier qualifier = Qualifier::none;
  Relation relation = Relation::none;
  bool assumed = false;
  bool is_bare = false;        ///< digits alone: another figure may lend its unit
  bool is_bare_year = false;   ///< four digits that are a year by their surroundings only
  bool is_level = false;       ///< what a change leads to: never a change itself
  bool is_change = false;      ///< a word of change says so, whichever way it goes
  bool has_own_basis = false;  ///< the basis stands in the span

  constexpr bool is(Kind kind) const noexcept { return reading.kind == kind; }
};

/// The reason to refuse that stands furthest to the right: the best one to tell.
class Complaint {
 public:
  constexpr void note(ParseErrc code, std::uint64_t offset, Expected expected) noexcept {
    if (noted_ && offset <= error_.offset) return;
    error_ = {code, offset, expected};
    noted_ = true;
  }
  constexpr bool is_noted() const noexcept { return noted_; }
  constexpr ParseError error() const noexcept { return error_; }

 private:
  ParseError error_{};
  bool noted_ = false;
};

/// The passage and the options, with the questions that every reader asks of them.
struct Context {
  const Passage* passage = nullptr;
  const Options* options = nullptr;
  Complaint* complaint = nullptr;  ///< of a phrase; none for prose, which is refused nothing
  Kinds kinds;                     ///< what is asked for
  bool is_strict = false;          ///< one whole phrase: `parse`

  constexpr const Token& token(int at) const noexcept { return (*passage)[at]; }
  constexpr std::string_view bytes(int at) const noexcept { return passage->bytes(at); }

  /// False where no token of the passage has any of the roles.
  constexpr bool may_hold(Role roles) const noexcept { return passage->may_hold(roles); }

  /// Stands right behind the token before it, or after one blank or line break.
  constexpr bool is_near(int at) const noexcept { return passage->is_near(at); }

  /// Begins another column of a table than the token before it.
  constexpr bool is_cell(int at) const noexcept { return token(at).gap == text::Gap::wide; }

  /// Hangs on what stands before it, which is no bracket.
  constexpr bool is_hung(int at) const noexcept {
    const Token& before = token(at - 1);
    return token(at).touches() && before.kind != text::TokenKind::edge && !before.is_mark(U'(');
  }

  /// A hyphen without a blank on either side.
  constexpr bool is_inner_hyphen(int at) const noexcept { return passage->is_inner_hyphen(at); }

  /// Behind a hyphen that joins it to the token before: `at` moves over the hyphen.
  constexpr int over_hyphen(int at) const noexcept {
    return is_inner_hyphen(at) && token(at + 1).is_word() ? at + 1 : at;
  }

  /// Behind a comma that stands at `at`; else `at` itself.
  constexpr int over_comma(int at) const noexcept { return is_comma(at) ? at + 1 : at; }

  /// "5", "$5".
  constexpr bool begins_number(int at) const noexcept {
    return token(at).is_digits() || token(at).marker >= 0;
  }

  /// The connector of "July-to-September", "5-to-7"; else `at` itself.
  constexpr int over_hung_hyphen(int at) const noexcept {
    return is_inner_hyphen(at) && token(at + 1).is(Role::connector) && is_inner_hyphen(at + 2)
               ? at + 1
               : at;
  }
  /// Behind a connector, and the hyphen that hangs on it.
  constexpr int behind_joint(int at) const noexcept {
    return token(at).is(Role::connector) && is_inner_hyphen(at + 1) ? at + 2 : at + 1;
  }

  /// Behind the digits or the number words that begin at `at`: "vingt-quatre".
  constexpr int over_count(int at) const noexcept {
    if (token(at).is_digits()) return at + 1;
    while (token(at).is(Role::cardinal | Role::tens)) at = over_hyphen(at + 1);
    return at;
  }

  /// Digits that no unit of time follows.
  constexpr bool counts_no_time(int at) const noexcept {
    return token(at).is_digits() && !token(over_hyphen(at + 1)).is(Role::time_unit);
  }

  constexpr void complain(ParseErrc code, int at, Expected expected) const noexcept {
    if (complaint == nullptr) return;
    const Token& where = token(at);
    const bool edge = where.kind == text::TokenKind::edge;
    complaint->note(code, edge ? passage->text().size() : where.begin, expected);
  }

  /// The language is written without blanks between its words.
  constexpr bool has_signs() const noexcept { return passage->signs().is_there; }

  /// A word of a script that has no blanks: what stands behind it is a word of its own.
  constexpr bool is_unspaced(int at) const noexcept {
    return token(at).is_word() && text::is_unspaced_script(text::decode(bytes(at), 0).value);
  }

  /// Behind "'s" of "2021's first half", の of `2016年の上半期`.
  constexpr int over_possessive(int at) const noexcept {
    const Token& sign = token(at);
    if (!sign.touches() || !token(at + 1).touches()) return at;
    if (sign.is(Role::title) && sign.lexeme.value == text::possessive) return at + 1;
    return text::is_apostrophe(sign) && token(at + 1).is_word() ? at + 2 : at;
  }

  /// The number of letters and digits, for words that are no vocabulary.
  constexpr int size(int at) const noexcept {
    return static_cast<int>(token(at).end - token(at).begin);
  }

  /// The dot of `Mio.`, "Sept."
  constexpr bool is_dot_of_abbreviation(int at) const noexcept {
    return token(at).is_mark(U'.') && token(at).touches() && token(at - 1).has(text::abbreviation);
  }
  constexpr int over_dot(int at) const noexcept { return is_dot_of_abbreviation(at) ? at + 1 : at; }

  /// The word of `Mio.` at its dot, else the token itself.
  constexpr int before_dot(int at) const noexcept {
    return is_dot_of_abbreviation(at) ? at - 1 : at;
  }

  /// The last dot of "U.S. and", where the sentence goes on.
  constexpr bool is_initial(int at) const noexcept {
    return size(at - 1) == 1 && token(at).touches() && token(at - 1).touches() &&
           token(at - 2).is_mark(U'.') && token(at + 1).is_word() &&
           token(at + 1).casing == text::Casing::lower;
  }

  /// The dot of "Apple Inc. said", "Mr. Smith's": a name, where no sentence begins behind it.
  constexpr bool is_inner_dot(int at) const noexcept {
    return is_dot_of_abbreviation(at) && token(at - 1).lexeme.roles == Role::none &&
           token(at + 1).is_word() && token(at + 1).casing == text::Casing::lower;
  }

  /// The dot of "im 3. Quartal", "per 1. Oktober", "31. 12. 2023".
  constexpr bool is_dot_of_ordinal(int at) const noexcept {
    if (!token(at).is(Role::ordinal) || !token(at).touches() || !token(at - 1).is_digits()) {
      return false;
    }
    return token(at + 1).is(Role::month | Role::time_unit) || is_dotted_date(at - 1) ||
           is_dotted_date(at - 3);
  }

  /// A day at `at`, with its month and year: "31. 12. 2023".
  constexpr bool is_dotted_date(int at) const noexcept {
    return size(at + 4) == 4 && text::is_dot_of_date(token(at), token(at + 1), token(at + 2)) &&
           text::is_dot_of_date(token(at + 2), token(at + 3), token(at + 4));
  }

  /// A sentence part ends before the token: a stop, a bracket, a line.
  constexpr bool is_break(int at) const noexcept {
    const Token& t = token(at);
    const bool stop = t.is_mark(U'.') && !token(at + 1).touches() && !is_initial(at) &&
                      !is_inner_dot(at) && !is_dot_of_ordinal(at);
    return t.kind == text::TokenKind::edge || t.is_mark(U';') || t.is_mark(U':') || stop ||
           t.is_mark(U'!') || t.is_mark(U'?') || t.gap == text::Gap::paragraph || is_cell(at);
  }

  constexpr bool is_and(int at) const noexcept { return text::is_and(token(at)); }
  constexpr bool is_or(int at) const noexcept {
    return token(at).is(Role::conjunction) && token(at).lexeme.value == 2;
  }
  constexpr bool is_comma(int at) const noexcept {
    const Token& mark = token(at);
    return mark.is_mark(U',') || mark.is_mark(0xFF0C) || mark.is_mark(0x3001);  // ， 、
  }

  /// "to", between the ends of a range or before a level.
  constexpr bool is_to(int at) const noexcept { return text::is_to(token(at)); }
  /// "in", "during": before a time, or what has a part.
  constexpr bool is_within(int at) const noexcept {
    return token(at).is(Role::preposition) && token(at).lexeme.value == text::within_time;
  }
  /// "range of", "ranges of".
  constexpr bool is_range_of(int at) const noexcept {
    return token(at).is(Role::between) && token(at).lexeme.value == 1;
  }
  /// What follows digits makes them no day or year: "July 13 to 15 people", "15 on July 20".
  constexpr bool begins_figure(int at) const noexcept {
    const Token& next = token(at);
    if (next.touches() && token(at + 1).touches() && token(at + 1).is_digits()) return true;
    if (next.is(Role::preposition) && token(at + 1).is(Role::month)) return true;
    constexpr Role units = Role::counted | Role::time_unit | Role::scale | Role::percent |
                           Role::percentage_point | Role::basis_point | Role::times | Role::fold;
    return (is_near(at) && (next.marker >= 0 || next.is(units))) ||
           (next.touches() && next.is(Role::scale_letter));
  }

  /// Several words that the language lists as one: "is now", "diluted share".
  constexpr bool is_phrase(int at) const noexcept {
    return bytes(at).find_first_of(" \n") != std::string_view::npos;
  }

  constexpr bool is_end_of_clause(int at) const noexcept {
    return is_break(at) || token(at).is(Role::clause) || is_comma(at);
  }

  /// "cayó un 12%, hasta los 830 millones".
  constexpr bool has_verb_before(int at) const noexcept {
    for (int i = at - 1; i > at - 14 && !is_end_of_clause(i); --i) {
      if (token(i).is(Role::change_verb)) return true;
    }
    return false;
  }
};

/// How far, in bytes, a word may stand from the figure that it says something about.
inline constexpr std::uint32_t longest_context = 256;

}  // namespace finq::inline v0_1::read
