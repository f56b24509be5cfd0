// "per share", "a barrel", "/MWh": what money is said for.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/decoration.hpp"
#include "finq/read/year_tail.hpp"

namespace finq::inline v0_1::read {

class PerReader {
 public:
  constexpr explicit PerReader(const Scene& scene) noexcept : scene_(scene) {}

  constexpr void read(int index) const noexcept {
    Figure& figure = (*scene_.figures)[index];
    if (!figure.is(Kind::money)) return;
    if (token(figure.begin - 1).is(Role::measure | Role::per) && read_in_front(figure)) return;
    if (token(figure.end).is_digits()) return;
    const int link = scene_.context.over_hyphen(figure.end);
    if (!scene_.context.is_near(link)) return;
    int unit = scene_.context.over_hyphen(link + 1);
    const bool is_slash =
        token(link).is_mark(U'/') && token(link).touches() && token(unit).touches();
    if (token(link).is(Role::per) && token(link).is(Role::measure)) {
      read_measure(link, link, figure);  // "al barile"
    } else if (token(link).is(Role::per) || is_slash) {
      if (!read_measure(unit, link, figure) && !read_shared(unit, figure)) {
        read_word(unit, link, figure);
      }
    } else if (is_named_measure(link, unit) || is_named_time(link, unit)) {
      read_measure(unit, link, figure);
    } else if (token(link).is(Role::article)) {
      if (!YearTailReader{scene_.context}.is_ago(unit + 1)) read_measure(unit, link, figure);
    }
  }

  /// The token behind the words of `per`, or behind the figure.
  static constexpr int end_of(const Scene& scene, const Figure& figure) noexcept {
    if (figure.per.empty()) return figure.end;
    int at = figure.end;
    while (at < figure.end + 6 && scene.coverage->is_marked(at)) ++at;
    return at;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return scene_.token(at); }

  constexpr void take(std::string_view per, int end, Figure& figure) const noexcept {
    figure.per = per;
    scene_.coverage->mark(figure.end, end);
  }

  /// "80 dólares el barril", "500 euros al mes": at the end of what is said of the money.
  constexpr bool is_named_measure(int link, int unit) const noexcept {
    const bool is_time = token(unit).is(Role::time_unit);
    const bool leads =
        is_time ? text::joins_both(token(link)) && !token(link).is(Role::copula) : is_article(link);
    const Token& next = token(unit + 1);
    return leads && token(unit).is(Role::measure) && !token(unit).has(text::plural) &&
           (scene_.context.is_end_of_clause(unit + 1) ||
            (next.is(Role::preposition | Role::conjunction | Role::relation) &&
             !next.is(Role::of)));
  }

  /// "el", but no "no", which has its preposition in it: "no ano" is when.
  constexpr bool is_article(int at) const noexcept {
    return token(at).is(Role::determiner) && !token(at).is(Role::preposition);
  }

  /// "2.000 Euro im Monat", "500 Euro die Woche", "500 euros a la semana": but "im Monat Mai" and
  /// "im Quartal", where the money was made. Moves to the unit.
  constexpr bool is_named_time(int link, int& unit) const noexcept {
    const bool has_article = token(unit).is(Role::determiner) && text::joins_both(token(link));
    if (has_article) ++unit;
    const Token& word = token(unit);
    constexpr auto quarter = static_cast<std::uint8_t>(Unit::quarter);
    constexpr auto half = static_cast<std::uint8_t>(Unit::half);
    const bool leads = has_article || is_article(link) ||
                       (token(link).is(Role::preposition) && token(link).has(text::per_time));
    return leads && word.is(Role::measure) && word.is(Role::time_unit) && !word.has(text::plural) &&
           word.lexeme.code != quarter && word.lexeme.code != half &&
           scene_.context.is_break(unit + 1);
  }

  /// `每股0.35元`, `1株当たり35円`, `주당 500원`: where no blanks part the words.
  constexpr bool read_in_front(Figure& figure) const noexcept {
    const int last = figure.begin - 1;
    const bool is_behind = token(last).is(Role::per);
    const int measure = is_behind ? last - 1 : last;
    const int per = is_behind ? last : last - 1;
    if (!token(measure).is(Role::measure) || !token(per).is(Role::per)) return false;
    if (!scene_.context.is_unspaced(measure) || !scene_.context.is_near(figure.begin)) return false;
    const bool is_one = is_behind && scene_.context.bytes(measure - 1) == "1";
    figure.per = scene_.context.options->language->measures[token(measure).lexeme.value];
    scene_.coverage->mark(is_one ? measure - 1 : last - 1, figure.begin);
    return true;
  }

  /// A word that the language lists; other words may stand before it ("per diluted share").
  constexpr bool read_measure(int at, int link, Figure& figure) const noexcept {
    int reach = token(link).is(Role::per) ? 3 : 1;
    for (int i = at; i < at + reach; ++i) {
      if (i > at && scene_.context.is_inner_hyphen(i)) {  // "per pre-split share"
        ++reach;
        continue;
      }
      const Token& word = token(i);
      if (!word.is_word() || !(scene_.context.is_near(i) || word.touches())) return false;
      if (word.is(Role::measure)) {
        const auto* measures = scene_.context.options->language->measures;
        take(measures[word.lexeme.value], i + 1, figure);
        return true;
      }
      if (word.is(Role::preposition | Role::of | Role::conjunction | Role::scale)) return false;
    }
    return false;
  }

  /// "$2.10 per basic and $2.05 per diluted share": the measure is said once.
  constexpr bool read_shared(int at, Figure& figure) const noexcept {
    if (!token(at).is_plain_word() || !token(at + 1).is(Role::conjunction)) return false;
    for (int i = 0; i < scene_.figures->size(); ++i) {
      const Figure& next = (*scene_.figures)[i];
      if (next.begin != at + 2 || !next.is(Kind::money) || !token(next.end).is(Role::per)) continue;
      // "diluted share" is one phrase
      const bool is_phrase = scene_.context.is_phrase(next.end + 1);
      const Token& measure = token(is_phrase ? next.end + 1 : next.end + 2);
      if (!measure.is(Role::measure)) return false;
      take(scene_.context.options->language->measures[measure.lexeme.value], at + 1, figure);
      return true;
    }
    return false;
  }

  /// "per 1,000 cubic feet", as the text has it; but "per 2020 plan", "per 30 days".
  constexpr void read_count(int at, Figure& figure) const noexcept {
    int end = token(at + 1).is(Role::scale) ? at + 2 : at + 1;
    const Token& unit = token(end);
    const bool is_unit = unit.is(Role::counted | Role::measure);
    const bool may_be_year = scene_.context.size(at) == 4 && end == at + 1;
    if (unit.touches()) return;  // "per 3D printer"
    if (is_other_figure(at) || (!is_unit && (may_be_year || !unit.is_plain_word()))) return;
    while (end < at + 4 && scene_.context.is_near(end) &&
           (end == at + 1 || token(end).is(Role::counted) || token(end - 1).is(Role::scale))) {
      ++end;
    }
    const std::size_t begin = token(at).begin;
    take(scene_.context.passage->text().substr(begin, token(end - 1).end - begin), end, figure);
  }

  constexpr bool is_other_figure(int begin) const noexcept {
    for (int i = 0; i < scene_.figures->size(); ++i) {
      const Figure& figure = (*scene_.figures)[i];
      if (figure.begin == begin && !figure.is(Kind::number)) return true;
    }
    return false;
  }

  /// Any other word, as the text has it.
  constexpr void read_word(int at, int link, Figure& figure) const noexcept {
    const bool is_per = token(link).is(Role::per) || token(link).is_mark(U'/');
    if (token(at).is_digits() && text::is_per_alone(token(link))) return read_count(at, figure);
    if (!is_per || !token(at).is_word() || token(link).lexeme.value == 2) return;
    if (scene_.context.is_unspaced(at)) return;  // it is not told where the word ends
    if (token(at).is(Role::conjunction | Role::preposition | Role::of | Role::copula |
                     Role::cardinal | Role::tens | Role::article | Role::determiner)) {
      return;  // "500 dólares por tres libros"
    }
    if (token(at).marker >= 0 && token(at + 1).is_digits()) return;  // "$5m/€4m"
    int end = at + 1;
    if (token(at).is(Role::scale | Role::hundred)) {
      while (end < at + 3 && token(end).is_plain_word()) ++end;
      if (end < at + 3 && token(end).is(Role::counted)) ++end;
    }
    const Passage& passage = *scene_.context.passage;
    const std::size_t begin = token(at).begin;
    take(passage.text().substr(begin, token(end - 1).end - begin), end, figure);
  }

  Scene scene_;
};

}  // namespace finq::inline v0_1::read
