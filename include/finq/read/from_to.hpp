// Where a change begins that leads from one figure to another: "from A to B".
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/change_words.hpp"
#include "finq/read/per.hpp"

namespace finq::inline v0_1::read {

/// Looks from the second figure back to the first.
class FromTo {
 public:
  constexpr explicit FromTo(const Scene& scene) noexcept : scene_(scene), changes_(scene.context) {}

  /// The first figure of "from $1 a share in 2018 to $2"; periods, nouns and what the first is also
  /// called may stand between. -1 for none.
  constexpr int start(int index, int to) const noexcept {
    int start = before_periods(index);
    const bool has_aside = start > 0 && is_other_name(start, index);
    if (has_aside) start = before_periods(start);
    if (start < 0) return -1;
    const Figure& first = (*scene_.figures)[start];
    if (!are_of_one_kind(first, (*scene_.figures)[index], has_aside)) return -1;
    if (is_changed_behind(index) && first.end == to) return start;
    const int begin = PerReader::end_of(scene_, first);
    if (to - begin > (has_aside ? 24 : 12)) return -1;
    if (!changes_.is_from_change(first.begin, start > 0) && !is_led_to(index, start, to)) return -1;
    int next = start + 1;
    for (int i = begin; i < to; ++i) {
      if (next < index && (*scene_.figures)[next].begin == i) {
        i = PerReader::end_of(scene_, (*scene_.figures)[next++]) - 1;
        continue;
      }
      const Token& word = token(i);
      if ((i == to - 1 && scene_.context.is_comma(i)) || (has_aside && sets_apart(i))) continue;
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

  constexpr int before_periods(int index) const noexcept {
    int other = index - 1;
    while (other >= 0 && (*scene_.figures)[other].is(Kind::period)) --other;
    return other;
  }

  /// "from $5 million, or 12% of revenue, to $7 million", "from $5 million (12%) to".
  constexpr bool is_other_name(int aside, int index) const noexcept {
    const Figure& name = (*scene_.figures)[aside];
    const int link = changes_.before_figure(name.begin);
    return (scene_.context.is_or(link) || token(link).is_mark(U'(')) &&
           !are_of_one_kind(name, (*scene_.figures)[index], true);
  }

  /// `by_measure`: "$5 million, or $0.12 per share" are two kinds of money.
  static constexpr bool are_of_one_kind(const Figure& a, const Figure& b,
                                        bool by_measure) noexcept {
    return a.is(b.reading.kind) && (!by_measure || a.per == b.per);
  }

  /// What stands around another name.
  constexpr bool sets_apart(int at) const noexcept {
    return scene_.context.is_comma(at) || scene_.context.is_or(at) || token(at).is_mark(U'(') ||
           token(at).is_mark(U')');
  }

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
