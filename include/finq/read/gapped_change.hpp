// A word of change that is said once for several figures: "cut costs by 20% and headcount by 8%".
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/change_words.hpp"
#include "finq/read/decoration.hpp"
#include "finq/read/joint_words.hpp"
#include "finq/read/parallel_place.hpp"
#include "finq/read/per.hpp"

namespace finq::inline v0_1::read {

/// Whether the gap before a figure is filled by what was said of the one before it.
class GappedChange {
 public:
  constexpr explicit GappedChange(const Scene& scene) noexcept
      : scene_(scene), changes_(scene.context), places_(scene), joints_(scene) {}

  /// Of two figures of one kind.
  constexpr bool shares(const Figure& a, const Figure& b) const noexcept {
    return is_gapped(a, b) || is_of_name(a, b) || repeats_of(a, b) || is_of_place(a, b) ||
           is_of_like_thing(a, b);
  }

  /// "de 5 % à 9 %"; but "de 8 % au deuxième trimestre", "de 8 % au second".
  constexpr bool leads_on(int to) const noexcept {
    return scene_.context.is_to(to) && over_period(to) == to && !token(to + 1).is(Role::ordinal);
  }

 private:
  constexpr const Token& token(int at) const noexcept { return scene_.token(at); }

  /// Behind "au premier trimestre", where "au" is "to" as well; else `at`.
  constexpr int over_period(int at) const noexcept {
    const Figure* const period = scene_.context.is_to(at) ? scene_.period_at(at + 1) : nullptr;
    return period != nullptr ? period->end : at;
  }

  /// "en hausse de 6 % en publié et de 5 % en organique", "de 3 % au premier trimestre et de 8 % au
  /// deuxième"; but "de 5 %, de 10 % à 9 %".
  constexpr bool repeats_of(const Figure& a, const Figure& b) const noexcept {
    const int of = changes_.link_before(b.begin);
    if (!text::is_of_amount(token(of)) || leads_on(b.end)) return false;
    return text::is_of_amount(token(changes_.link_before(a.begin))) &&
           joints_.is_joint(over_period(PerReader::end_of(scene_, a)), of - 1);
  }

  /// "increased revenue 55% and earnings per share 195%", "cut costs by 20% and headcount by 8%":
  /// the verb is said once.
  constexpr bool is_gapped(const Figure& a, const Figure& b) const noexcept {
    const int first = PerReader::end_of(scene_, a);
    const int before = changes_.before_figure(a.begin);
    int last = changes_.before_figure(b.begin);
    const bool by = changes_.is_by(before) && changes_.is_by(last);
    if (by) {
      --last;
      // "meziměsíčně o 0,3 procenta, meziročně o 2,8 procenta"
      if (token(last).is(Role::basis) && joints_.is_joint(first, last - 1)) return true;
      if (joints_.is_joint(first, last)) return true;  // "by 3% versus last year, and by 5% versus"
    } else if (!a.is(Kind::percent) || !is_in_noun(before)) {  // "grew 5% and"
      return false;
    }
    const int joint = scene_.context.over_comma(first);
    const int noun = joint + 1;
    if (!scene_.context.is_and(joint) || last < noun || last - noun > 4) return false;
    for (int i = noun; i <= last; ++i) {
      if (!is_in_noun(i)) return false;
    }
    const Token& next = token(PerReader::end_of(scene_, b));
    return by || (!next.is_plain_word() && !next.is(Role::of));
  }

  /// "the U.S. rose 9%, Europe 4% and Asia 6%": a name takes the verb, or what took it before; but
  /// "revenue grew 5% and margin 42%".
  constexpr bool is_of_name(const Figure& a, const Figure& b) const noexcept {
    const int first = PerReader::end_of(scene_, a);
    int name = scene_.context.over_comma(first);
    if (scene_.context.is_and(name)) ++name;
    if (name == first || changes_.before_figure(b.begin) != name || !is_name(name)) return false;
    const int end = PerReader::end_of(scene_, b);
    if (!scene_.context.is_end_of_clause(end) && !token(end).is(Role::conjunction)) return false;
    const int verb = changes_.before_figure(a.begin);
    const bool is_verb = token(verb).is(Role::change_verb | Role::change_adverb) &&
                         token(verb).casing == text::Casing::lower;
    return is_verb || (is_name(verb) &&
                       (scene_.context.is_comma(verb - 1) || scene_.context.is_and(verb - 1)));
  }

  /// "the U.S. grew 12% and in Europe 5%", "an increase in wages of 5% and in freight of 3%".
  constexpr bool is_of_place(const Figure& a, const Figure& b) const noexcept {
    const int link = changes_.before_figure(b.begin);
    const int place = places_.link_of_other(changes_.before_figure(a.begin), link);
    const int end = PerReader::end_of(scene_, b);
    return place >= 0 && joints_.is_joint(PerReader::end_of(scene_, a), place - 1) &&
           !joints_.may_be_level(a, b) &&
           (scene_.context.is_end_of_clause(end) || token(end).is(Role::conjunction));
  }

  /// "product sales grew 5% and service sales 4%": the same noun takes the verb; no rate.
  constexpr bool is_of_like_thing(const Figure& a, const Figure& b) const noexcept {
    if (a.is(Kind::money)) return false;
    const int noun = changes_.before_figure(b.begin);
    int other = changes_.before_figure(a.begin);
    while (token(other).is(Role::change_verb | Role::change_adverb | Role::copula)) --other;
    const bool is_alike = token(noun).is_plain_word() && !text::is_rate(token(noun)) &&
                          scene_.context.bytes(noun) == scene_.context.bytes(other);
    if (!is_alike) return false;
    int first = noun;
    while (first > noun - 4 && token(first).is_plain_word()) --first;
    const int end = PerReader::end_of(scene_, b);
    return first < noun - 1 && joints_.is_joint(PerReader::end_of(scene_, a), first) &&
           (scene_.context.is_end_of_clause(end) || token(end).is(Role::conjunction));
  }

  constexpr bool is_name(int at) const noexcept {
    return token(at).is_plain_word() && token(at).casing == text::Casing::capitalized;
  }

  /// A word of "earnings per share".
  constexpr bool is_in_noun(int at) const noexcept {
    return token(at).is_plain_word() || token(at).is(Role::per | Role::measure);
  }

  Scene scene_;
  ChangeWords changes_;
  ParallelPlace places_;
  JointWords joints_;
};

}  // namespace finq::inline v0_1::read
