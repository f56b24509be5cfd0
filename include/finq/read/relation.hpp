// "since 2014", "by the end of 2025": how a text relates to a period.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/decoration.hpp"

namespace finq::inline v0_1::read {

class RelationReader {
 public:
  constexpr explicit RelationReader(const Scene& scene) noexcept : scene_(scene) {}

  constexpr void read(int index) const noexcept {
    Figure& figure = (*scene_.figures)[index];
    if (figure.is(Kind::duration)) return read_trailing(index);
    if (!figure.is(Kind::period)) return;
    int at = look_through(figure.begin - 1);
    if (figure.relation != Relation::none) {
      int begin = figure.begin;
      while (token(begin - 1).is(Role::relative | Role::trailing)) --begin;  // "this past November"
      scene_.coverage->mark(begin, figure.begin);
      if (at >= 0) scene_.coverage->mark(figure.begin - 1, figure.begin);
      return;
    }
    read_behind(figure);
    if (is_before(figure)) {
      figure.relation = Relation::before;
      scene_.coverage->mark(figure.end, figure.end + 1);
      return;
    }
    const Token& word = token(at);
    if (word.is(Role::from) && (has_own_begin(figure) || !word.is(Role::relation))) {
      if (scene_.context.is_strict) scene_.coverage->mark(at, figure.begin);
      return;
    }
    if (is_limit(word) && scene_.context.is_near(at + 1)) {
      figure.relation = Relation::until;
      scene_.coverage->mark(at, figure.begin);
      return;
    }
    if (opens_clause(figure)) figure.relation = Relation::by;
    if (!word.is(Role::relation) || !scene_.context.is_near(at + 1)) return;
    const auto relation = static_cast<Relation>(word.lexeme.code);
    const bool may_be_agent = relation == Relation::by && !scene_.context.is_unspaced(at);
    if (may_be_agent && is_past(figure.reading.period)) return;
    figure.relation = relation;
    scene_.coverage->mark(at, figure.begin);
  }

 private:
  constexpr const Token& token(int at) const noexcept { return scene_.token(at); }

  /// `2030年までに`, `2020年以降`, "3월 말까지": the word stands behind its period.
  constexpr void read_behind(Figure& figure) const noexcept {
    if (!scene_.context.has_signs() || !scene_.context.may_hold(Role::part_of_year)) return;
    constexpr int most = 2;
    int at = over_second_sign(figure.end);
    const int last = at + most;
    while (at < last && token(at).is(Role::part_of_year) && token(at).lexeme.code == 0) ++at;
    const Token& word = token(at);
    if (!word.is(Role::part_of_year) || word.lexeme.code == 0) return;
    if (!scene_.context.is_near(figure.end) || !scene_.context.is_near(at)) return;
    scene_.coverage->mark(figure.end, at + 1);
    if (!is_span(figure)) figure.relation = static_cast<Relation>(word.lexeme.code);
  }

  /// Behind the second 年 of `2026年年底前`.
  constexpr int over_second_sign(int at) const noexcept {
    const bool is_again = token(at).touches() && token(at).hash == token(at - 1).hash &&
                          token(at).is(Role::time_unit | Role::month);
    return is_again && token(at + 1).is(Role::part_of_year) ? at + 1 : at;
  }

  /// `到2030年，产能将…`: nothing stands before "to" that would go on to then.
  constexpr bool opens_clause(const Figure& figure) const noexcept {
    const int to = figure.begin - 1;
    const Period::Form form = figure.reading.period.form();
    return (form == Period::Form::named || form == Period::Form::relative) &&
           figure.relation == Relation::none && scene_.context.is_unspaced(to) &&
           text::joins_both(token(to)) && scene_.context.is_end_of_clause(to - 1) &&
           !token(figure.end).is(Role::connector) && !is_first(figure.end);
  }

  /// `2015年之前`, `9月30日前`.
  constexpr bool is_before(const Figure& figure) const noexcept {
    return token(figure.end).is(Role::ago) && !is_first(figure.end) &&
           scene_.context.is_unspaced(figure.end) && scene_.context.is_near(figure.end) &&
           figure.reading.period.form() == Period::Form::named;
  }

  /// `2024年前三季度`, `2023年前10名`: an ordinal, which is before too; but `2027年前完成`.
  constexpr bool is_first(int at) const noexcept {
    const Token& next = token(at + 1);
    const bool counts =
        next.is_digits() || next.is(Role::cardinal | Role::hundred | Role::half | Role::time_unit);
    return token(at).is(Role::ordinal) && (!scene_.context.is_unspaced(at) || counts);
  }

  /// "hasta 2025": as much as, of amounts.
  static constexpr bool is_limit(const Token& word) noexcept {
    return word.is(Role::qualifier) && word.is(Role::connector) &&
           word.lexeme.code == static_cast<std::uint8_t>(Qualifier::up_to);
  }

  /// "dal 2020 al 2023": since the one, up to the other.
  static constexpr bool is_span(const Figure& figure) noexcept {
    return figure.reading.period.form() == Period::Form::span;
  }

  /// Also `自年初以来`, which runs up to today.
  static constexpr bool has_own_begin(const Figure& figure) noexcept {
    return is_span(figure) || figure.reading.period.form() == Period::Form::year_to_date;
  }

  /// "the next five to seven years", "the next three or four years": none is a period of its own.
  constexpr void read_trailing(int index) const noexcept {
    Figure& figure = (*scene_.figures)[index];
    const Token& word = token(figure.begin - 1);
    if (index > 0) {
      const Figure& before = (*scene_.figures)[index - 1];
      const bool shares = before.is(Kind::duration) && has_lent_unit(before);
      if (shares && scene_.are_joined(before, figure)) figure.relation = before.relation;
    }
    if (!(figure.reading.is_range || lists(figure)) || !word.is(Role::trailing)) return;
    if (!scene_.context.is_near(figure.begin)) return;
    figure.relation = word.lexeme.value < 0 ? Relation::last : Relation::next;
    scene_.coverage->mark(figure.begin - 1, figure.begin);
  }

  /// "the next three or four years"; but "it could last three or four years".
  constexpr bool lists(const Figure& figure) const noexcept {
    return has_lent_unit(figure) && token(figure.begin - 2).is(Role::determiner);
  }

  /// The "three" of "three or four years".
  constexpr bool has_lent_unit(const Figure& figure) const noexcept {
    return !token(figure.end - 1).is(Role::time_unit);
  }

  /// Over "the end of", "mid-", "late", "late in", "the first".
  constexpr int look_through(int at) const noexcept {
    for (int steps = 0; steps < 6; ++steps, --at) {
      const Token& word = token(at);
      const bool hyphen = text::is_hyphen(word) && token(at - 1).is(Role::part_of_year);
      if (word.is(Role::relation)) return at;
      const bool in = word.is(Role::dating) && word.is(Role::preposition) &&
                      token(at - 1).is(Role::part_of_year);
      if (!hyphen && !in && !joins_parts(at) &&
          !word.is(Role::part_of_year | Role::determiner | Role::article | Role::of |
                   Role::time_unit)) {
        return at;
      }
    }
    return at;
  }

  /// "mid to late", "early or mid", "mid- to late".
  constexpr bool joins_parts(int at) const noexcept {
    const int before = text::is_hyphen(token(at - 1)) ? at - 2 : at - 1;
    const int behind = text::is_hyphen(token(at + 1)) ? at + 2 : at + 1;
    return token(at).is(Role::connector | Role::conjunction) &&
           token(behind).is(Role::part_of_year) && token(before).is(Role::part_of_year);
  }

  /// Nothing is done by a time that is over: "driven by last year's sales".
  static constexpr bool is_past(const Period& period) noexcept {
    const bool relative = period.form() == Period::Form::relative ||
                          period.form() == Period::Form::within ||
                          period.form() == Period::Form::same_within;
    return relative && period.offset() < 0;
  }

  Scene scene_;
};

}  // namespace finq::inline v0_1::read
