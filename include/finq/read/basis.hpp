// "year-over-year", "sequentially", "from a year earlier": what a change is measured against.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/annualized.hpp"
#include "finq/read/comparison.hpp"
#include "finq/read/coordination.hpp"
#include "finq/read/decoration.hpp"
#include "finq/read/per.hpp"

namespace finq::inline v0_1::read {

class BasisReader {
 public:
  constexpr explicit BasisReader(const Scene& scene) noexcept
      : scene_(scene),
        changes_(scene.context),
        annualized_(scene.context),
        comparison_(scene),
        coordination_(scene) {}

  /// Takes an adverb that follows directly into the span: `34% year-over-year`.
  static constexpr void extend(const Context& context, Figure& figure) noexcept {
    const bool takes =
        figure.is(Kind::percent) || figure.is(Kind::points) || figure.is(Kind::multiple);
    if (!takes) return;
    int end = context.over_hyphen(figure.end);
    const Token& word = context.token(end);
    if (!context.is_near(end)) return;
    Basis found = read_on_unit(context, end);
    if (found == Basis::none) {
      if (word.is(Role::preposition)) return;  // "on a sequential basis" is no adverb
      if (!word.is(Role::basis | Role::to_date)) return;
      found = said_basis(word);
      ++end;
    }
    figure.reading.basis = found;
    figure.end = end;
    figure.has_own_basis = true;
  }

  constexpr void read(int index) const noexcept {
    Figure& figure = (*scene_.figures)[index];
    if (!may_change(figure) || figure.reading.basis != Basis::none) return;
    Basis found = Basis::none;
    const bool may_be_said = scene_.context.may_hold(Role::basis | Role::comparison);
    if ((may_be_said && (read_directly(figure, found) || read_annualized(figure, found) ||
                         read_before(index, found))) ||
        (is_change(figure) && (comparison_.read_ahead(index, found) || read_behind(index, found) ||
                               read_shared(index, found) || read_leading(figure, found) ||
                               comparison_.read_head(index, found))) ||
        read_shared_rate(index, found)) {
      figure.reading.basis = comparison_.settled(index, found);
    }
  }

  /// "$1 million or 4% year-over-year" names one change twice.
  constexpr void share_back(int index) const noexcept {
    if (index == 0) return;
    const Figure& figure = (*scene_.figures)[index];
    const detail::Reading& reading = figure.reading;
    if (reading.basis == Basis::none && reading.direction == Direction::none) return;
    Figure& before = (*scene_.figures)[scene_.change_before(index)];
    if (!may_change(before) || !may_change(figure) || before.is_level) return;
    coordination_.share_verb(before, figure);
    if (coordination_.measures_anew(before, figure)) before.reading.basis = figure.reading.basis;
    if (!is_said_twice(before, figure)) return;
    const bool remark = !scene_.are_joined(before, figure);
    if (remark && before.reading.direction == Direction::none &&
        figure.reading.direction == Direction::none) {
      return;
    }
    if (before.reading.kind == figure.reading.kind) return;
    if (before.reading.direction == Direction::none) before.reading.direction = reading.direction;
    // "$12 million, or 35 basis points annualized": a level is what it was in the quarter.
    if (reading.basis == Basis::annualized && !is_change(before)) return;
    if (before.reading.basis == Basis::none) before.reading.basis = reading.basis;
  }

 private:
  /// A change that goes up, down or no way: "improved 5%".
  static constexpr bool is_change(const Figure& figure) noexcept {
    return figure.reading.direction != Direction::none || (figure.is_change && !figure.is_level);
  }

  /// "$1 million or 4%", "$1 million (4%)", "by $1 million to $5 million, or 4%".
  constexpr bool is_said_twice(const Figure& a, const Figure& b) const noexcept {
    if (scene_.are_joined(a, b)) return scene_.has_or(a, b);
    if (coordination_.is_remark(a, b)) return true;
    const bool alike = a.reading.kind == b.reading.kind;
    return !alike && is_change(a) && !b.is_level && coordination_.is_other_name(a, b);
  }

  constexpr const Token& token(int at) const noexcept { return scene_.token(at); }

  constexpr bool is_stop(int at) const noexcept {
    return scene_.context.is_break(at) || token(at).is(Role::clause);
  }

  /// Behind money and its `per`; in brackets behind any figure.
  constexpr bool read_directly(const Figure& figure, Basis& found) const noexcept {
    int at = PerReader::end_of(scene_, figure);
    const bool bracket = token(at).is_mark(U'(');
    const bool of_noun = token(at).is(Role::of) &&
                         (figure.is(Kind::points) || (figure.is(Kind::money) && is_change(figure)));
    if (bracket || of_noun) ++at;
    if (is_change(figure)) found = read_on_unit(scene_.context, at);
    if (found != Basis::none) return true;
    if (!token(at).is(Role::basis) || !scene_.context.is_near(at)) return false;
    if (leads_to_next(at) || is_compared_level(figure)) return false;
    if (bracket && !token(at + 1).is_mark(U')')) return false;
    found = said_basis(token(at));
    scene_.coverage->mark(figure.end, at + 1);
    return true;
  }

  /// "rose 36% to $7 million from $5 million sequentially": the level before the change.
  constexpr bool is_compared_level(const Figure& figure) const noexcept {
    const Token& link = token(changes_.before_figure(figure.begin));
    return figure.is(Kind::money) && figure.reading.direction == Direction::none &&
           link.is(Role::from | Role::comparison) && !link.is(Role::qualifier);
  }

  /// `8.2亿元 同比下降12.3%`: it is said of the change behind it.
  constexpr bool leads_to_next(int at) const noexcept {
    return changes_.is_change(at + 1) && token(at + 2).is_digits() &&
           scene_.context.is_near(at + 2);
  }

  constexpr bool read_annualized(const Figure& figure, Basis& found) const noexcept {
    if (!annualized_.is_named_behind(figure)) return false;
    found = Basis::annualized;
    return true;
  }

  /// "year-over-year growth of 34%", "grew sequentially by almost $3".
  constexpr bool read_before(int index, Basis& found) const noexcept {
    const Figure& figure = (*scene_.figures)[index];
    int last = figure.begin - 1;
    int before = index - 1;
    if (const int comparison = comparison_before_by(index); comparison >= 0) {
      if (comparison_.read(comparison, before, found) && found != Basis::none) return true;
      last = comparison - 1;
      --before;
    }
    if (before >= 0 && stands_inside(before, figure)) --before;
    if (!scene_.context.may_hold(Role::basis)) return false;
    const int floor = before >= 0 ? (*scene_.figures)[before].end : 0;
    const bool is_compared = token(figure.end).is(Role::comparison);
    for (int i = last; i >= floor && i > last - 9; --i) {
      if (is_stop(i) || scene_.context.is_comma(i) || !scene_.is_within_reach(i, figure))
        return false;
      if (text::joins_both(token(i)) || (is_compared && begins_predicate(i))) return false;
      if (!token(i).is(Role::basis)) continue;
      if (i == floor && before >= 0 && is_barrier((*scene_.figures)[before]) && !leads_to_next(i)) {
        return false;
      }
      const bool direct = leads_directly(scene_.context, i, figure.begin) ||
                          annualized_.is_named_before(i, figure.begin);
      if (!direct && (figure.is_level || !is_change(figure) || annualized_.is_changed(i))) {
        return false;
      }
      found = said_basis(token(i));
      scene_.coverage->mark(i, figure.begin);
      return true;
    }
    return false;
  }

  /// "improved sequentially and grew 5% over 2019": a verb of its own.
  constexpr bool begins_predicate(int at) const noexcept {
    return scene_.context.is_and(at) && token(at + 1).is(Role::change_verb | Role::change_adverb);
  }

  /// "un taux de croissance annuel moyen": a number that counts takes no basis away.
  static constexpr bool is_barrier(const Figure& before) noexcept {
    return may_change(before) && !before.is(Kind::number);
  }

  /// "year-over-year growth in the first quarter of 8%": a period between.
  constexpr bool stands_inside(int period, const Figure& figure) const noexcept {
    const Figure& before = (*scene_.figures)[period];
    const int link = changes_.before_figure(figure.begin);
    return before.is(Kind::period) && before.end == link &&
           (token(link).is(Role::of) || changes_.is_by(link));
  }

  /// The comparison of "higher than last year by 5%", "decreased from the same period in the prior
  /// year by $27 million": it stands between the word of change and its figure. -1 for none.
  constexpr int comparison_before_by(int index) const noexcept {
    if (index == 0) return -1;
    const Figure& period = (*scene_.figures)[index - 1];
    const Figure& figure = (*scene_.figures)[index];
    if (!period.is(Kind::period) || !changes_.is_by(period.end)) return -1;
    if (changes_.before_figure(figure.begin) != period.end || !is_change(figure)) return -1;
    for (int i = period.begin - 1; i > period.begin - 6 && !is_stop(i); --i) {
      if (token(i).is(Role::comparison)) return i;
      if (token(i).is(Role::change_noun | Role::change_verb | Role::conjunction)) break;
    }
    return -1;
  }

  /// "a 9.7 percent increase year-over-year", "up 5% versus the prior year".
  constexpr bool read_behind(int index, Basis& found) const noexcept {
    if (!scene_.context.may_hold(Role::basis | Role::comparison | Role::connector)) return false;
    const Figure& figure = (*scene_.figures)[index];
    int next = index + 1;
    for (int i = figure.end; i < figure.end + 24; ++i) {
      while (next < scene_.figures->size() && (*scene_.figures)[next].end <= i) ++next;
      const Figure* here = next < scene_.figures->size() && (*scene_.figures)[next].begin <= i
                               ? &(*scene_.figures)[next]
                               : nullptr;
      if (here != nullptr && coordination_.is_remark(figure, *here)) {
        i = PerReader::end_of(scene_, *here);  // "9% (8% organically) from a year earlier"
        continue;
      }
      if (here != nullptr && may_change(*here) && !here->is_level && !is_compared_level(*here)) {
        return false;
      }
      if (here != nullptr && here->is(Kind::period)) {
        i = here->end - 1;  // "during the year ended June 30, 2019"
        continue;
      }
      if (is_stop(i) || !scene_.is_within_reach(i, figure)) return false;
      if (i == figure.end && closes_other_name(index)) continue;
      const bool is_apart = i == figure.end + 1 && closes_other_name(index);
      if (here == nullptr && token(i).is(Role::basis) && comparison_.is_ahead(i, next))
        return false;
      if (here == nullptr && token(i).is(Role::basis) && !annualized_.is_changed(i) &&
          (is_apart || !is_before_noun(i))) {
        if (figure.is(Kind::points) && said_basis(token(i)) == Basis::cagr)
          return false;  // "to our CAGR"
        found = said_basis(token(i));
        scene_.coverage->mark(figure.end, i + 1);
        return true;
      }
      if (token(i).is(Role::comparison) && comparison_.read(i, next, found))
        return found != Basis::none;
      if (comparison_.is_to_period(i, next) && comparison_.read(i, next, found) &&
          found != Basis::none)
        return true;
      if (ends(i) && !joins_places(figure.end, i, next)) return false;
    }
    return false;
  }

  /// "8% in the U.S. and Canada versus last year": the conjunction joins nouns behind a
  /// preposition, and what they lead to ends with the period. `next`: the figure behind them.
  constexpr bool joins_places(int begin, int joint, int next) const noexcept {
    if (!scene_.context.is_and(joint) || next >= scene_.figures->size()) return false;
    const Figure& period = (*scene_.figures)[next];
    if (!period.is(Kind::period) || !scene_.context.is_end_of_clause(period.end)) return false;
    int place = joint;
    while (place > begin && !token(place).is(Role::preposition)) --place;
    if (!token(place).is(Role::preposition) || token(place).is(Role::comparison)) return false;
    for (int i = joint + 1; i < joint + 6; ++i) {
      if (token(i).is(Role::comparison)) return i > joint + 1;
      if (!belongs_to_noun(scene_.context, i) && !token(i).is(Role::determiner)) return false;
    }
    return false;
  }

  /// The second comma of "a $3 million, or 5%, increase over last year".
  constexpr bool closes_other_name(int index) const noexcept {
    if (index == 0) return false;
    const Figure& figure = (*scene_.figures)[index];
    const int behind = figure.end + 1;
    const bool is_noun = token(behind).is(Role::change_noun) ||
                         (token(behind).is(Role::basis) && token(behind + 1).is(Role::change_noun));
    return scene_.context.is_comma(figure.end) && is_noun &&
           is_said_twice((*scene_.figures)[index - 1], figure);
  }

  /// "… year-over-year growth": belongs to what follows.
  constexpr bool is_before_noun(int at) const noexcept {
    return token(at + 1).is(Role::change_noun | Role::of) || token(at + 2).is(Role::change_noun);
  }

  /// A comma or "and" ends the search unless the comparison follows it; "SG&A" is one word.
  constexpr bool ends(int at) const noexcept {
    const Token& next = token(at + 1);
    const bool joins = token(at).is(Role::conjunction) && !(token(at).touches() && next.touches());
    if (!scene_.context.is_comma(at) && !joins) return false;
    return !next.is(Role::comparison | Role::basis);
  }

  /// "Sequentially, sales fell 3%", "Compared to last year, …", at the head of the sentence.
  constexpr bool read_leading(const Figure& figure, Basis& found) const noexcept {
    if (figure.is_level || !scene_.context.may_hold(Role::basis | Role::comparison)) return false;
    int head = figure.begin;
    constexpr int reach = 40;
    while (head > 0 && figure.begin - head < reach && !is_stop(head - 1)) --head;
    if (token(head).is(Role::conjunction)) ++head;  // "And sequentially, sales fell"
    const Token& first = token(head);
    int end = head + 1;
    if (first.is(Role::basis)) {
      found = said_basis(first);
    } else if (first.is(Role::comparison)) {
      int next = 0;
      while (next < scene_.figures->size() && (*scene_.figures)[next].begin < head) ++next;
      if (!comparison_.read(head, next, found)) return false;
      end = (*scene_.figures)[next].end;
    } else {
      return false;
    }
    const bool leads = token(end).is(Role::change_verb) ||
                       (first.is(Role::comparison) && leads_to_verb(end, figure.begin));
    if (!scene_.context.is_comma(end) && !leads) return false;
    scene_.coverage->mark(head, figure.begin);
    return found != Basis::none;
  }

  /// "Im Vergleich zum Vorjahr stieg der Umsatz", "Rispetto all'anno precedente le vendite sono
  /// cresciute": one clause, whose subject may stand before the verb.
  constexpr bool leads_to_verb(int at, int begin) const noexcept {
    constexpr int longest = 6;
    for (int i = at; i < begin && i < at + longest; ++i) {
      if (token(i).is(Role::change_verb)) return true;
      if (!token(i).is_plain_word() && !token(i).is(Role::determiner | Role::of | Role::copula)) {
        return false;
      }
    }
    return false;
  }

  /// "a CAGR of 8% and 9%", "annualized returns of 1% or 2%": rates that are no change.
  constexpr bool read_shared_rate(int index, Basis& found) const noexcept {
    if (index == 0) return false;
    const Figure& before = (*scene_.figures)[index - 1];
    const Figure& figure = (*scene_.figures)[index];
    const Basis basis = before.reading.basis;
    if (basis != Basis::cagr && basis != Basis::annualized) return false;
    if (before.has_own_basis || !before.is(Kind::percent) || !figure.is(Kind::percent))
      return false;
    if (!scene_.context.is_end_of_clause(figure.end)) return false;  // "and 20% margins"
    const int joint = changes_.before_figure(figure.begin);
    found = basis;
    return token(joint).is(Role::conjunction) && scene_.are_joined(before, figure);
  }

  /// Rightwards, where the direction is shared too.
  constexpr bool read_shared(int index, Basis& found) const noexcept {
    if (index == 0) return false;
    const Figure& before = (*scene_.figures)[scene_.change_before(index)];
    const Figure& figure = (*scene_.figures)[index];
    if (before.reading.basis == Basis::none || !may_change(before) || before.is_level) return false;
    if (!is_said_twice(before, figure)) return false;
    found = before.reading.basis;
    return true;
  }

  Scene scene_;
  ChangeWords changes_;
  AnnualizedLevel annualized_;
  ComparisonReader comparison_;
  Coordination coordination_;
};

}  // namespace finq::inline v0_1::read
