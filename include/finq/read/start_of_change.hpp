// Where a change began: the first figure of "from $1 a share in 2018 to $2".
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/change_words.hpp"
#include "finq/read/decoration.hpp"
#include "finq/read/per.hpp"

namespace finq::inline v0_1::read {

/// Looks for it from the second figure back.
class StartOfChange {
 public:
  constexpr explicit StartOfChange(const Scene& scene) noexcept
      : scene_(scene), changes_(scene.context) {}

  /// The index of the figure with which the change began that ends with `index`, behind the "to" at
  /// `to`; -1 for none. Periods and nouns may stand between.
  constexpr int find(int index, int to) const noexcept {
    int start = index - 1;
    while (start >= 0 && (*scene_.figures)[start].is(Kind::period)) --start;
    if (start < 0) return -1;
    const Figure& first = (*scene_.figures)[start];
    if (first.reading.kind != (*scene_.figures)[index].reading.kind) return -1;
    const bool is_changed = is_changed_behind(index);
    if (is_changed && first.end == to) return start;
    const int begin = PerReader::end_of(scene_, first);
    if (to - begin > 12) return -1;
    if (!changes_.is_from_change(first.begin, start > 0) && !is_led_to(index, start, to)) return -1;
    int period = start + 1;
    for (int i = begin; i < to; ++i) {
      if (period < index && (*scene_.figures)[period].begin == i) {
        i = (*scene_.figures)[period++].end - 1;
        continue;
      }
      const Token& word = token(i);
      if (i == to - 1 && scene_.context.is_comma(i) && period > start + 1) continue;
      if (scene_.context.is_end_of_clause(i) || !word.is_word() ||
          word.is(Role::conjunction | Role::copula | Role::connector | Role::from) ||
          (word.is(Role::change_verb) && !is_changed_to(i, to))) {
        return -1;
      }
    }
    return start;
  }

  /// Before the period of `由2023年的30%升至2024年的45%`; else `link` itself.
  constexpr int over_year_of(int link, int index) const noexcept {
    if (!scene_.context.has_signs() || index == 0) return link;
    const Figure& period = (*scene_.figures)[index - 1];
    const bool is_particle = token(link).is_plain_word() || token(link).is(Role::title);
    const int end = is_particle && token(link).touches() ? link : link + 1;
    return period.is(Kind::period) && period.end == end ? period.begin - 1 : link;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return scene_.token(at); }

  /// Also "3.25%에서 3.00%로 0.25%포인트 인하": by how much stands before the verb.
  constexpr bool is_changed_behind(int index) const noexcept {
    const int end = (*scene_.figures)[index].end;
    if (changes_.is_changed_behind(end)) return true;
    if (!token(end).is(Role::determiner) || !scene_.context.is_unspaced(end)) return false;
    if (index + 1 == scene_.figures->size()) return false;
    const Figure& step = (*scene_.figures)[index + 1];
    return changes_.before_figure(step.begin) == end && !step.is(Kind::number) &&
           changes_.is_change(step.end);
  }

  /// "von 5 auf 7 Prozent gestiegen", "von 7 auf 5 Prozent zurück": the verb ends the clause.
  constexpr bool is_led_to(int index, int start, int to) const noexcept {
    const Figure& first = (*scene_.figures)[start];
    const int from = over_year_of(changes_.link_before(first.begin), start);
    // "recuou 1,8 p.p., de 24,3% para 22,5%"
    const bool is_aside = text::is_to_level(token(to)) && text::is_of_amount(token(from)) &&
                          scene_.context.is_comma(from - 1);
    if (is_aside && scene_.context.has_verb_before(from - 1)) return true;
    if (!token(from).is(Role::from)) return false;
    if (scene_.context.is_unspaced(to) && changes_.is_change(to - 1))
      return true;  // `由9%上升至11%`
    if (!text::is_to_level(token(to))) return false;
    const int end = PerReader::end_of(scene_, (*scene_.figures)[index]);
    const Token& verb = token(end);
    return verb.is(Role::change_noun) || text::is_change_particle(verb) ||
           (verb.is(Role::change_verb) && scene_.context.is_end_of_clause(end + 1));
  }

  /// `由5%增至6%`: the verb stands before "to".
  constexpr bool is_changed_to(int verb, int to) const noexcept {
    return verb == to - 1 && scene_.context.is_unspaced(verb);
  }

  Scene scene_;
  ChangeWords changes_;
};

}  // namespace finq::inline v0_1::read
