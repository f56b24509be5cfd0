// Places and things that are named alike behind two figures: "5% growth in Asia and 3% in Europe".
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/decoration.hpp"

namespace finq::inline v0_1::read {

/// Compares the phrases that prepositions lead in.
class ParallelPlace {
 public:
  constexpr explicit ParallelPlace(const Scene& scene) noexcept : scene_(scene) {}

  /// The noun of change, or "higher", that stands behind a figure which ends at `at`; -1 for none.
  constexpr int noun_behind(int at) const noexcept {
    for (int i = at; i < at + reach; ++i) {
      const Token& word = token(i);
      if (word.is(Role::change_noun | Role::change_adverb | Role::comparative)) return i;
      if (!word.is_plain_word() && !word.is(Role::basis | Role::filler) &&
          !scene_.context.is_inner_hyphen(i)) {
        break;
      }
    }
    return -1;
  }

  /// The last token from `floor` to before `end` that is the same preposition as that at `at`; -1
  /// for none.
  constexpr int link_of(int at, int floor, int end) const noexcept {
    if (!token(at).is(Role::preposition)) return -1;
    for (int i = end - 1; i >= floor; --i) {
      if (token(i).is(Role::preposition) && !scene_.is_in_period(i)) {
        return scene_.context.bytes(i) == scene_.context.bytes(at) ? i : -1;
      }
    }
    return -1;
  }

  /// The phrase that the preposition at `first` leads in, up to `end`, and that at `second`: both
  /// are times ("in Q1", "in Q2"), names ("in the U.S.", "in Europe"), or things of one kind ("in
  /// product sales", "in service sales"); but margins and rates are levels.
  constexpr bool are_alike(int first, int end, int second) const noexcept {
    if (behind_date(first) > 0 && behind_date(second) > 0) return closes(behind_date(second));
    if (token(first).is(Role::comparison)) return false;
    const int last = behind_names(second);
    if (last > 0 && behind_names(first) == end) return closes(last);
    const Token& thing = token(end - 1);
    if (!thing.is_plain_word() || text::is_rate(thing)) return false;
    for (int i = second + 1; i < second + reach; ++i) {
      if (!token(i).is_word()) return false;
      if (scene_.context.bytes(i) == scene_.context.bytes(end - 1)) return closes(i + 1);
    }
    return false;
  }

  /// Behind the time that the preposition at `at` leads in: "in the quarter", "for 2021"; 0 where
  /// there is none, or a day.
  constexpr int behind_date(int at) const noexcept {
    const int begin = token(at + 1).is(Role::determiner) ? at + 2 : at + 1;
    if (!token(at).is(Role::preposition)) return 0;
    const Figure* const period = scene_.period_at(begin);
    if (period == nullptr) return token(begin).is(Role::time_unit) ? begin + 1 : 0;
    return is_day(period->reading.period) ? 0 : period->end;
  }

  /// The preposition of the names right before the second figure, "in Europe 5%", or of the thing
  /// whose figures "of" links as it does those at `first`, "in wages of"; -1 for none.
  constexpr int link_of_other(int first, int second) const noexcept {
    if (!token(second).is(Role::of)) return link_before(second);
    if (!token(first).is(Role::of)) return -1;
    const int one = link_of_thing(first);
    const int other = link_of_thing(second);
    const bool is_alike =
        one >= 0 && other >= 0 && scene_.context.bytes(one) == scene_.context.bytes(other);
    return is_alike ? other : -1;
  }

 private:
  static constexpr int reach = 6;

  constexpr const Token& token(int at) const noexcept { return scene_.token(at); }

  /// The preposition of the names that end with the token at `last`: "in Europe"; -1 for none.
  constexpr int link_before(int last) const noexcept {
    int i = last;
    while (i > last - reach && is_named(i)) --i;
    if (i == last) return -1;
    if (token(i).is(Role::determiner)) --i;
    const Token& link = token(i);
    return link.is(Role::preposition) && link.lexeme.value != text::accompanying &&
                   !link.is(Role::comparison | Role::clause | Role::relation)
               ? i
               : -1;
  }

  /// "in wages of", "in the U.S. of".
  constexpr int link_of_thing(int of) const noexcept {
    for (int i = of - 1; i > of - reach - 1; --i) {
      if (token(i).is(Role::preposition) && !token(i).is(Role::of)) return i < of - 1 ? i : -1;
      const bool is_rate = text::is_rate(token(i));
      const bool is_of_thing = token(i).is_plain_word() || token(i).is(Role::determiner);
      if (is_rate || !(is_of_thing || is_named(i))) break;
    }
    return -1;
  }

  /// A word of a name; the dot of "U.S." and the hyphen of "Asia-Pacific" are, too.
  constexpr bool is_named(int at) const noexcept {
    const Token& word = token(at);
    if (scene_.context.is_inner_hyphen(at)) return true;
    if (word.is_mark(U'.')) return word.touches() && scene_.context.size(at - 1) == 1;
    return word.is_plain_word() && word.casing != text::Casing::lower && !text::is_rate(word);
  }

  /// Behind the names that the preposition at `at` leads in; 0 where there are none.
  constexpr int behind_names(int at) const noexcept {
    const int begin = token(at + 1).is(Role::determiner) ? at + 2 : at + 1;
    int end = begin;
    while (end < begin + reach && is_named(end) && !scene_.context.is_break(end)) ++end;
    return end > begin ? end : 0;
  }

  /// What is said of a figure ends there, or goes on with where and when.
  constexpr bool closes(int at) const noexcept {
    return scene_.context.is_end_of_clause(at) ||
           token(at).is(Role::conjunction | Role::preposition | Role::comparison | Role::relative);
  }

  Scene scene_;
};

}  // namespace finq::inline v0_1::read
