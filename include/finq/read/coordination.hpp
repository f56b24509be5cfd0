// Figures that are said side by side: "up 5% in Europe and 3% in Asia", "$5 million, or 3%".
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/change_words.hpp"
#include "finq/read/decoration.hpp"
#include "finq/read/gapped_change.hpp"
#include "finq/read/joint_words.hpp"
#include "finq/read/parallel_place.hpp"
#include "finq/read/per.hpp"

namespace finq::inline v0_1::read {

/// Whether what is said of a figure holds for one that stands behind it.
class Coordination {
 public:
  constexpr explicit Coordination(const Scene& scene) noexcept
      : scene_(scene), changes_(scene.context), places_(scene), joints_(scene), gaps_(scene) {}

  /// `adjacent`: no period stands between the two.
  constexpr bool shares(const Figure& before, const Figure& figure, bool adjacent) const noexcept {
    const bool alike = before.reading.kind == figure.reading.kind;
    if (adjacent && scene_.are_joined(before, figure)) {
      return alike || scene_.has_or(before, figure);
    }
    if (adjacent && is_remark(before, figure)) return true;
    if (!alike) return is_other_name(before, figure) || adds_name(before, figure);
    return is_parallel(before, figure) || gaps_.shares(before, figure);
  }

  /// "5% growth in the U.S. and 3% in Europe", "5% growth year-over-year and 3% sequentially": the
  /// noun of change behind the first is said of the second where both stand alike. But "a 5%
  /// increase in sales and 45% in gross margin".
  constexpr bool repeats_noun(const Figure& a, const Figure& b) const noexcept {
    if (!a.is(b.reading.kind) || joints_.may_be_level(a, b)) return false;
    const int noun = places_.noun_behind(PerReader::end_of(scene_, a));
    int last = changes_.before_figure(b.begin);
    if (noun < 0 || !joints_.is_joint(noun + 1, last)) return false;
    // "spent $5 million more in Ohio and $3 million in Texas"
    if (a.is(Kind::money) && !token(noun).is(Role::change_noun)) return false;
    if (scene_.context.is_comma(last - 1)) --last;
    const int second = PerReader::end_of(scene_, b);
    const bool is_measured = a.has_own_basis || is_measure_of_change(last - 1);
    if (is_measured && (b.has_own_basis || changes_.is_manner(second))) return true;
    const int first = places_.link_of(second, noun + 1, last);
    return first >= 0 && places_.are_alike(first, last, second);
  }

  /// "$1 billion, or 2%, sequentially, and $3 billion, or 6%, year over year": the second of two
  /// changes that are named twice each begins at `index`.
  constexpr bool continues_pair(int index) const noexcept {
    const FigureList& figures = *scene_.figures;
    const int other = scene_.change_before(index);
    if (other < 1 || index + 1 >= figures.size()) return false;
    const Figure& name = figures[other];
    const Figure& figure = figures[index];
    const Figure& second = figures[index + 1];
    const bool alike = figures[other - 1].is(figure.reading.kind) && name.is(second.reading.kind);
    if (!alike || name.is(figure.reading.kind)) return false;
    if (!is_named_twice(figures[other - 1], name) || !is_named_twice(figure, second)) return false;
    const int first = behind_comma(name);
    return are_alike(name, first, second, behind_comma(second)) &&
           joints_.is_joint(first, changes_.before_figure(figure.begin));
  }

  /// "8%, or 6% excluding currency, year over year", "8% as reported and 6% organically versus last
  /// year": one change, measured in two ways, and what both are compared with.
  constexpr bool measures_anew(const Figure& a, const Figure& b) const noexcept {
    if (b.reading.basis == Basis::none || b.has_own_basis) return false;
    if (!a.is(b.reading.kind) || a.reading.basis != Basis::none) return false;
    if (a.reading.direction == Direction::none || a.reading.direction != b.reading.direction)
      return false;
    int first = PerReader::end_of(scene_, a);
    const int second = PerReader::end_of(scene_, b);
    const int joint = changes_.before_figure(b.begin);
    const bool is_other = changes_.is_manner(first) && changes_.is_manner(second);
    const bool is_remark = token(second).is(Role::preposition) &&
                           !token(second).is(Role::comparison | Role::basis) &&
                           !scene_.context.is_within(second);
    if (changes_.is_manner(first)) ++first;
    if (scene_.context.is_comma(first) && first < joint) ++first;
    const bool is_list = scene_.context.is_and(joint) || scene_.context.is_comma(joint);
    const bool is_choice = scene_.context.is_or(joint) && (is_remark || changes_.is_manner(second));
    return first == joint && (is_choice || (is_other && is_list));
  }

  /// "전년 동기 대비 10.2%, 전 분기 대비 3.1% 증가했다": the verb behind the second is said of
  /// both. But `前年比110%、前月比3%増`: the first is a level.
  constexpr void share_verb(Figure& a, const Figure& b) const noexcept {
    if (!scene_.context.has_signs() || !a.is(b.reading.kind) || a.is_change) return;
    const int joint = a.end;
    if (!scene_.context.is_comma(joint) || a.reading.direction != Direction::none) return;
    const int other = changes_.before_figure(b.begin);
    if (other != joint + 1 || !token(other).is(Role::basis) ||
        !token(changes_.before_figure(a.begin)).is(Role::basis)) {
      return;
    }
    if (a.reading.low < Decimal{} || (!a.is(Kind::money) && !(a.reading.high < Decimal{100}))) {
      return;
    }
    a.reading.direction = b.reading.direction;
  }

  /// "a 28% reduction in cash rent or 27%", "a $1 million decrease, or 4%": behind the noun of the
  /// change it is named once more.
  constexpr bool renames(const Figure& a, const Figure& b) const noexcept {
    int last = changes_.before_figure(b.begin);
    if (!scene_.context.is_or(last)) return false;
    const bool is_apart = scene_.context.is_comma(last - 1);
    if (is_apart) --last;
    // "a 10% increase in pay or $500"
    if (!is_apart && a.is(Kind::percent) && b.is(Kind::money)) return false;
    bool has_noun = false;
    for (int i = a.end; i < last; ++i) {
      const Token& word = token(i);
      if (word.is(Role::change_noun)) has_noun = true;
      if (!word.is(Role::change_noun | Role::measure | Role::per | Role::of) &&
          !word.is_plain_word() && !scene_.context.is_within(i)) {
        return false;
      }
    }
    const int end = PerReader::end_of(scene_, b);
    return has_noun && last - a.end <= 8 && !b.reading.is_range &&
           (scene_.context.is_end_of_clause(end) || is_measure_of_change(end) ||
            token(end).is(Role::comparison) || is_reduced(a, b, last, end));
  }

  /// "$3 million (5%)", "(or 5%)", "7% (6% organic)": the same change once more, in brackets.
  constexpr bool is_remark(const Figure& a, const Figure& b) const noexcept {
    const int open = PerReader::end_of(scene_, a);
    if (!token(open).is_mark(U'(')) return false;
    const int link = changes_.before_figure(b.begin);
    if ((scene_.context.is_or(link) ? link - 1 : link) != open) return false;
    const int end = PerReader::end_of(scene_, b);
    if (token(end).is_mark(U')')) return a.reading.kind != b.reading.kind;
    return a.reading.kind == b.reading.kind && changes_.is_manner(end) &&
           token(end + 1).is_mark(U')');
  }

  /// "a 5%, or $3 million, increase", "a $3 million (5%) increase": what follows names both.
  constexpr bool closes_apposition(const Figure& figure, int at) const noexcept {
    const int before = changes_.before_figure(figure.begin);
    if (token(at).is_mark(U')')) return token(before).is_mark(U'(') && ends_other(figure, before);
    return scene_.context.is_comma(at) && scene_.context.is_or(before) &&
           scene_.context.is_comma(before - 1) && ends_other(figure, before - 1);
  }

  /// "a decrease of $15.1 million in the quarter, or 0.4%": one change, named twice.
  constexpr bool is_other_name(const Figure& a, const Figure& b) const noexcept {
    int last = changes_.before_figure(b.begin);
    if (changes_.is_by(last)) --last;  // "$5 million, or by 20%"
    if (!scene_.context.is_or(last)) return false;
    if (scene_.context.is_comma(last - 1)) --last;
    const int first = PerReader::end_of(scene_, a);
    if (last - first > 12) return false;
    bool noun = a.is(Kind::number);
    for (int i = first; i < last; ++i) {
      if (const Figure* const period = scene_.period_at(i); period != nullptr) {
        i = period->end - 1;  // "for the year ended December 31, 2019, or 1.8%"
        continue;
      }
      const Figure* const level = scene_.context.is_to(i) ? joints_.level_behind(i) : nullptr;
      if (level != nullptr && is_share_of_change(a, *level, b)) {
        i = level->end - 1;
        continue;
      }
      const Token& word = token(i);
      if (word.is_plain_word() && noun) {
        noun = false;  // "1.2 million dozen, or 0.1%"
      } else if (!word.is(Role::preposition | Role::determiner | Role::of | Role::time_unit |
                          Role::ordinal | Role::relative | Role::counted | Role::fiscal) &&
                 !word.is_digits()) {
        return false;
      }
    }
    return true;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return scene_.token(at); }

  constexpr bool is_named_twice(const Figure& a, const Figure& b) const noexcept {
    return scene_.are_joined(a, b) && scene_.has_or(a, b);
  }

  constexpr int behind_comma(const Figure& figure) const noexcept {
    return scene_.context.over_comma(PerReader::end_of(scene_, figure));
  }

  /// "a $100 million reduction or 20% in spending": what is reduced is said behind both.
  constexpr bool is_reduced(const Figure& a, const Figure& b, int joint, int end) const noexcept {
    return a.is(Kind::money) && b.is(Kind::percent) && token(joint - 1).is(Role::change_noun) &&
           scene_.context.is_within(end);
  }

  /// A figure of another kind ends before the token.
  constexpr bool ends_other(const Figure& figure, int at) const noexcept {
    for (int i = 0; i < scene_.figures->size(); ++i) {
      const Figure& other = (*scene_.figures)[i];
      if (may_change(other) && !other.is(figure.reading.kind) &&
          PerReader::end_of(scene_, other) == at) {
        return true;
      }
    }
    return false;
  }

  /// What is said right behind a figure about how, where or when it is meant.
  constexpr bool is_tail(int at) const noexcept {
    return token(at).is(Role::preposition | Role::comparison) || changes_.is_manner(at) ||
           scene_.context.is_to(at);
  }

  /// "in the quarter", "for 2021".
  constexpr bool is_dated(int at) const noexcept {
    const int end = places_.behind_date(at);
    return end > 0 && !token(end).is(Role::copula | Role::change_verb);
  }

  /// "from the year-ago quarter", "versus Q3 2024"; but "over the year", "on June 30".
  constexpr bool is_against_period(int at) const noexcept {
    const int begin = token(at + 1).is(Role::determiner) ? at + 2 : at + 1;
    return token(at).is(Role::comparison) && !token(at).is(Role::preposition) &&
           scene_.period_at(begin) != nullptr;
  }

  /// "organically", "sequentially": against what or how a change is measured.
  constexpr bool is_measure_of_change(int at) const noexcept {
    return changes_.is_manner(at) || token(at).is(Role::basis);
  }

  /// "grew 9% for the quarter and 16% for the full year", "11% organically and 14% in total".
  constexpr bool is_parallel(const Figure& a, const Figure& b) const noexcept {
    const int first = PerReader::end_of(scene_, a);
    const int second = PerReader::end_of(scene_, b);
    const int last = changes_.before_figure(b.begin);
    // "50% in local currency or 49%, excluding acquisitions"
    const bool is_restated = changes_.is_manner(first) && scene_.context.is_or(last) &&
                             scene_.context.is_end_of_clause(second);
    return (is_restated || are_alike(a, first, b, second)) && joints_.is_joint(first, last);
  }

  /// "augmente de 3 milliards d'euros et de 15 %": one change, said in two ways.
  constexpr bool adds_name(const Figure& a, const Figure& b) const noexcept {
    const int of = changes_.link_before(b.begin);
    return text::is_of_amount(token(of)) && scene_.context.is_and(of - 1) &&
           !gaps_.leads_on(b.end) && PerReader::end_of(scene_, a) == of - 1 &&
           text::is_of_amount(token(changes_.link_before(a.begin)));
  }

  /// "fell by $2 million to $60 million, or 3% sequentially"; but "rose by $9 million to $64
  /// million, or 16% of sales", "rose 30% to $14 million, or 44 cents a share".
  constexpr bool is_share_of_change(const Figure& a, const Figure& level,
                                    const Figure& b) const noexcept {
    const bool alike = a.reading.kind == level.reading.kind && !a.is(Kind::percent);
    if (!alike || !b.is(Kind::percent) || b.reading.basis == Basis::annualized) return false;
    const int begin = token(b.end + 1).is(Role::determiner) ? b.end + 2 : b.end + 1;
    return b.has_own_basis ||
           (token(b.end).is(Role::comparison) && scene_.period_at(begin) != nullptr);
  }

  /// The same preposition behind both, or a word of measuring behind one.
  constexpr bool are_alike(const Figure& a, int first, const Figure& b, int second) const noexcept {
    const bool first_measured = a.has_own_basis || is_measure_of_change(first);
    const bool second_measured = b.has_own_basis || is_measure_of_change(second);
    if (token(first).is(Role::basis)) {  // not "and $3 million in bonds"
      return second_measured || is_against_period(second);
    }
    if (!first_measured && !is_tail(first)) return false;
    if (second_measured) return true;
    if (first_measured) return is_tail(second);
    if (is_dated(first) && is_dated(second)) return true;
    if (token(first).is(Role::comparison) && token(second).is(Role::comparison)) return true;
    return scene_.context.bytes(first) == scene_.context.bytes(second);
  }

  Scene scene_;
  ChangeWords changes_;
  ParallelPlace places_;
  JointWords joints_;
  GappedChange gaps_;
};

}  // namespace finq::inline v0_1::read
