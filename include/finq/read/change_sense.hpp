// What single words of change say: the way that they go, and what it is that goes it.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/context.hpp"

namespace finq::inline v0_1::read {

/// The way that a word of change goes, and the one that a comparative says.
constexpr Direction direction_of(const Token& word) noexcept {
  return static_cast<Direction>(word.lexeme.code);
}
constexpr Direction compared_direction(const Token& word) noexcept {
  return static_cast<Direction>(word.lexeme.value);
}

/// "by"; not what compares too: "tegen 2025" is by then, "5% tegen 3%" against it.
constexpr bool is_by(const Token& word) noexcept {
  return word.is(Role::relation) && !word.is(Role::comparison) &&
         word.lexeme.code == static_cast<std::uint8_t>(Relation::by);
}

/// "a 70 basis point improvement over 59.3%": behind a noun whose change is counted the word at
/// `at` compares; "growth over 5%" is more than that.
constexpr bool compares_counted_change(const Context& context, int at) noexcept {
  const Token& word = context.token(at);
  if (!word.is(Role::comparison) || !word.is(Role::qualifier)) return false;
  if (!context.token(at - 1).is(Role::change_noun)) return false;
  const Token& unit = context.token(at - 2);
  return text::is_share(unit) || unit.is(Role::scale) || unit.marker >= 0 ||
         (unit.is_digits() && context.token(at - 3).marker >= 0);
}

/// "took our guidance up", "brings the dividend down": the adverb at `at` says where its object
/// moves.
[[gnu::noinline]] constexpr bool moves_object(const Context& context, int at) noexcept {
  constexpr int reach = 8;
  if (!context.token(at).is(Role::change_adverb)) return false;
  for (int i = at - 2; i > at - reach; --i) {
    const Token& verb = context.token(i);
    if (verb.is(Role::change_verb)) {
      return direction_of(verb) == Direction::none && !verb.has(text::needs_count);
    }
    if (verb.is_plain_word() && verb.has(text::moves))
      return verb.lexeme.value == text::moves_thing;
    if (!verb.is_word() && !verb.is_digits() && !text::is_hyphen(verb)) return false;
    if (verb.is(Role::copula | Role::clause | Role::conjunction)) return false;
  }
  return false;
}

/// "raised the low end of our range from A": behind the noun of a part whose verb says its change.
[[gnu::noinline]] constexpr bool leads_from_end(const Context& context, int at) noexcept {
  const Token& link = context.token(at);
  if (!link.is(Role::between) || link.lexeme.value != text::range_from) return false;
  int i = at - 1;
  constexpr Role of_range = Role::filler | Role::fiscal | Role::calendar | Role::relative;
  while (i > at - 5 && (context.token(i).is_plain_word() || context.token(i).is(of_range))) --i;
  if (!context.token(i).is(Role::determiner)) return false;
  const Token& of = context.token(--i);
  if (!of.is(Role::of | Role::part_of_year)) return false;
  const int part = i;
  for (--i; i > part - 4; --i) {
    const Token& word = context.token(i);
    if (word.is(Role::determiner)) return context.token(i - 1).is(Role::change_verb);
    if (!word.is_plain_word() && !word.is(Role::level | Role::comparative)) return false;
  }
  return false;
}

/// ", and ROA from", ", and our margin from": of the verb before the comma.
constexpr bool is_subject_of_verb(const Context& context, int comma, int from) noexcept {
  const bool has_determiner = context.token(comma + 2).is(Role::determiner);
  const int noun = has_determiner ? comma + 3 : comma + 2;
  const int longest = has_determiner ? 2 : 1;
  if (!context.is_and(comma + 1) || from <= noun || from > noun + longest) return false;
  for (int i = noun; i < from; ++i) {
    if (!context.token(i).is_plain_word()) return false;
  }
  return true;
}

/// Before the sign of "to positive 2%", "was a plus 2%"; but "growth plus 2% price".
constexpr int before_spoken_plus(const Context& context, int at) noexcept {
  if (!text::is_spoken_plus(context.token(at))) return at;
  const int link = context.token(at - 1).is(Role::article) ? at - 2 : at - 1;
  constexpr Role links = Role::connector | Role::from | Role::of | Role::copula;
  return context.token(link).is(links) ? link : at;
}

/// At the first part of the name of "cut SG&A 5%".
constexpr int begin_of_name(const Context& context, int at) noexcept {
  const Token& joint = context.token(at - 1);
  const bool is_joined = joint.is_mark(U'&') && joint.touches() && context.token(at).touches();
  return is_joined && context.token(at - 2).is_word() ? at - 2 : at;
}

}  // namespace finq::inline v0_1::read
