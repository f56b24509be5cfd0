// Whether points are of a per cent: "margins rose 2 points"; others are counted, scored or made.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/amount.hpp"
#include "finq/read/change_sense.hpp"

namespace finq::inline v0_1::read {

/// Looks around an amount of points for what is measured in per cent.
class SharePoints {
 public:
  constexpr explicit SharePoints(const Context& context) noexcept : context_(context) {}

  /// "3 points of growth", "added 5 points to sales growth", "a benefit of 5 points": of a per
  /// cent. Other points are counted, scored or made.
  constexpr bool are_meant(int begin, int end, const Amount& amount) const noexcept {
    if (context_.is_strict) return context_.is_unspaced(end - 1);  // `2.5ポイント`
    if (Decimal{100} < amount.value || text::is_hyphen(token(end))) return false;
    int before = begin - 1;
    while (token(before).is(Role::qualifier | Role::article)) --before;
    if (token(end - 1).lexeme.value == text::before_percentage)
      return steps_to_percentage(before, end, amount);
    if (token(before).is(Role::of)) return !token(before - 1).is(Role::filler);
    if (leads_to_growth(end) || steps_to_percentage(before, end, amount)) return true;
    if (context_.is_unspaced(end - 1) && is_of_rate(before, end, amount)) return true;
    if (!(Decimal{most} < amount.value) && (moves_rate(end) || changes_rate(before))) return true;
    if (is_part_of_point(before, end, amount)) return true;
    if (!(Decimal{most} < amount.value) && may_follow_rate(before, end)) return true;
    if (renames_basis_points(before, amount)) return true;
    return is_behind_percentage(before) && !is_other_name(before, end);
  }

 private:
  /// "fell 1.2 points to 23.4%", "improved a point and a half to 61%"; but "rose 80 points to 2%
  /// gains".
  constexpr bool steps_to_percentage(int before, int end, const Amount& amount) const noexcept {
    const bool has_half = context_.is_and(end) && token(end + 2).is(Role::half);
    const int last = has_half ? end + 3 : end;
    const int to = context_.over_comma(last);  // "0,3 puntos, del 11,6% al 11,3%"
    const bool is_only_so = token(end - 1).lexeme.value == text::before_percentage;
    const bool is_by_points = is_only_so && is_by(token(before)) && text::is_to_level(token(to));
    if (!is_by_points && !token(before).is(Role::change_verb | Role::change_adverb)) return false;
    const bool begins = to > last && text::is_of_amount(token(to));
    const int at = token(to + 1).is(Role::determiner) ? to + 2 : to + 1;
    if (!(begins || is_by_points || text::joins_both(token(to)))) return false;
    if (!token(at).is_digits() || !token(at + 1).is(Role::percent)) return false;
    const auto level = text::read_digits(context_.bytes(at), context_.options->decimal());
    return level && amount.value < *level;
  }

  /// "a quarter-point rate hike", "cut rates by a quarter point": nobody counts less than one. But
  /// "the PMI fell by half a point".
  constexpr bool is_part_of_point(int before, int end, const Amount& amount) const noexcept {
    const bool is_one = token(amount.begin).is(Role::article | Role::half) ||
                        text::is_hyphen(token(amount.begin + 1));
    if (!amount.number.in_words || !is_one || !(amount.value < Decimal{1})) return false;
    int noun = end;
    while (noun < end + 2 && (token(noun).is_plain_word() || token(noun).is(Role::filler))) ++noun;
    if (token(noun).is(Role::change_noun) && context_.is_near(noun)) return true;
    for (int i = before - 1; i > before - 6 && token(i).is_word(); --i) {
      if (token(i).is(Role::change_verb)) {
        return token(before).is(Role::relation) && i < before - 1 &&
               token(i).lexeme.code != static_cast<std::uint8_t>(Direction::none);
      }
    }
    return false;
  }

  /// `利益率は1.5ポイント上昇した`, `1.5ポイント上昇の12.3%`; but `日経平均は150ポイント上昇`.
  [[gnu::noinline]] constexpr bool is_of_rate(int before, int end,
                                              const Amount& amount) const noexcept {
    if (!token(end).is(Role::change_noun | Role::comparative)) return false;
    if (is_said_of_rate(before)) return true;
    int digits = end + 1;
    while (digits < end + 4 && token(digits).is_word()) ++digits;
    if (!token(digits).is_digits() || !token(digits + 1).is(Role::percent)) return false;
    const auto level = text::read_digits(context_.bytes(digits), context_.options->decimal());
    return level && amount.value < *level;
  }

  /// The clause up to `last` speaks of a rate: `利益率は前年比1.5ポイント上昇`; but `利益率改善で
  /// 株価指数は50ポイント高`.
  constexpr bool is_said_of_rate(int last) const noexcept {
    constexpr int reach = 15;
    for (int i = last; i > last - reach && !context_.is_end_of_clause(i); --i) {
      if (text::is_topic(token(i))) return text::is_rate(token(i - 1));
      if (!text::is_rate(token(i))) continue;
      const Token& next = token(i + 1);
      return !next.is_plain_word() && !next.is(Role::change_noun);
    }
    return false;
  }

  /// "of growth", "to reported sales growth".
  constexpr bool leads_to_growth(int at) const noexcept {
    const bool linked = token(at).is(Role::of) || text::joins_both(token(at));
    if (!linked) return false;
    bool may_be_rate = !token(at + 1).is_digits();  // "to 101, and the jobless rate fell"
    for (int i = at + 1; i < at + 8 && !context_.is_break(i); ++i) {
      may_be_rate = may_be_rate && !context_.is_end_of_clause(i);
      if (token(i).is(Role::change_noun | Role::measure)) return true;
      if (may_be_rate && is_of_rates(token(i))) return true;
    }
    return false;
  }

  static constexpr bool is_of_rates(const Token& noun) noexcept {
    return text::is_rate(noun) || text::is_rate_mover(noun);
  }

  /// A margin seldom moves by more, and an index seldom by less.
  static constexpr int most = 20;

  /// "a 2-point headwind to growth", "FX was a 2 point drag"; but "a 15-point drag on the Dow".
  constexpr bool moves_rate(int at) const noexcept {
    if (!text::is_rate_mover(token(at))) return false;
    if (context_.is_end_of_clause(at + 1)) return true;
    constexpr int reach = 5;
    for (int i = at + 2; i < at + reach && !context_.is_end_of_clause(i); ++i) {
      if (token(i).is(Role::change_noun) || text::is_rate(token(i))) return true;
    }
    return false;
  }

  /// "the combined ratio improved 1.1 points", "gross margin was up by 1 to 2 points"; but "the
  /// margin call pushed the Nasdaq down 10 points".
  constexpr bool changes_rate(int before) const noexcept {
    constexpr int reach = 6;
    int last = context_.is_to(before) && token(before - 1).is_digits() ? before - 2 : before;
    if (is_by(token(last))) --last;
    if (!token(last).is(Role::change_verb | Role::change_adverb)) return false;
    for (int i = last; i > last - reach; --i) {
      if (text::is_rate(token(i))) return true;
      if (!token(i).is(Role::change_verb | Role::change_adverb | Role::copula)) return false;
    }
    return false;
  }

  /// But "and 14 points were scored".
  constexpr bool may_follow_rate(int before, int end) const noexcept {
    return is_in_rate(before) || (goes_on(before) && !token(end).is(Role::copula));
  }

  /// "the combined ratio included 4.3 points of losses".
  constexpr bool is_in_rate(int before) const noexcept {
    const int subject = context_.is_comma(before - 1) ? before - 1 : before;
    return token(before).is(Role::clause) && !token(before).is(Role::dating) &&
           is_behind_rate(subject);
  }

  /// A rate is spoken of in the clause before the token.
  constexpr bool is_behind_rate(int at) const noexcept {
    constexpr int reach = 16;
    for (int i = at - 1; i > at - reach && !context_.is_end_of_clause(i); --i) {
      if (text::is_rate(token(i))) return true;
    }
    return false;
  }

  /// "the loss ratio fell 2.5 points year over year and 0.7 points sequentially", "included 4.3
  /// points versus 6.1 points": behind points of a rate.
  constexpr bool goes_on(int joint) const noexcept {
    const bool is_list = context_.is_and(joint) || context_.is_comma(joint);
    const bool is_compared =
        token(joint).is(Role::comparison) && !token(joint).is(Role::preposition | Role::from);
    if (!is_list && !is_compared) return false;
    constexpr int reach = 10;
    for (int i = joint - 1; i > joint - reach && !context_.is_break(i); --i) {
      if (token(i).is(Role::change_verb | Role::change_adverb | Role::copula)) return false;
      if (!token(i).is(Role::percentage_point)) continue;
      int before = i - 2;
      while (token(before).is(Role::qualifier | Role::article)) --before;
      return token(i - 1).is_digits() &&
             (changes_rate(before) || is_in_rate(before) || goes_on(before));
    }
    return false;
  }

  /// "120 basis points, or 1.2 points".
  constexpr bool renames_basis_points(int joint, const Amount& amount) const noexcept {
    const int last = context_.is_comma(joint - 1) ? joint - 2 : joint - 1;
    if (!context_.is_or(joint) || !token(last).is(Role::basis_point)) return false;
    if (!token(last - 1).is_digits()) return false;
    const auto points = text::read_digits(context_.bytes(last - 1), context_.options->decimal());
    const auto hundredfold = amount.value.scaled_by(2);
    return points && hundredfold && *points == *hundredfold;
  }

  /// "margins were at 25%, 5 points better", "added 10 points to growth, while prices added two
  /// points": of what was a percentage before. "At one point" is none.
  constexpr bool is_behind_percentage(int at) const noexcept {
    constexpr int reach = 32;
    if (token(at).is(Role::preposition) && !token(at).is(Role::relation | Role::clause)) {
      return false;
    }
    for (int i = at; i > at - reach && i >= 0 && !context_.is_break(i); --i) {
      if (token(i).is(Role::percent)) return true;
      if (token(i).is(Role::percentage_point) && leads_to_growth(i + 1)) return true;
    }
    return false;
  }

  /// "rose 0.5%, or 22 points", "0.5% (22 points)": those of an index.
  constexpr bool is_other_name(int before, int end) const noexcept {
    const Token& joint = token(before);
    if (!joint.is(Role::conjunction) && !context_.is_comma(before) && !joint.is_mark(U'(')) {
      return false;
    }
    const Token& next = token(end);
    return !next.is_word() || next.is(Role::connector | Role::preposition | Role::conjunction |
                                      Role::clause | Role::copula);
  }

  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  const Context& context_;
};

}  // namespace finq::inline v0_1::read
