// Words of change behind a figure: "5% rise", "6% higher", "um 5 Prozent gestiegen".
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/change_words.hpp"
#include "finq/read/coordination.hpp"
#include "finq/read/either_way.hpp"
#include "finq/read/joint_words.hpp"
#include "finq/read/per.hpp"

namespace finq::inline v0_1::read {

/// Whether the tokens behind a figure make it a change.
class ChangeBehind {
 public:
  constexpr explicit ChangeBehind(const Scene& scene) noexcept
      : scene_(scene), changes_(scene.context), coordination_(scene), joints_(scene) {}

  /// "5% rise", "34% revenue jump", "$2 per share increase", "6% higher".
  constexpr bool read(Figure& figure, Direction& found) const noexcept {
    int at = behind_figure(figure);
    if (read_comparative(figure, at, found)) return found != Direction::none;
    const bool of_noun = is_of_noun(figure, at);
    if (of_noun && read_compared(++at, figure, found)) return true;
    if (text::is_change_particle(token(at)) && closes_clause(at, figure)) {
      found = direction_of(token(at));
      figure.is_change = true;
      scene_.coverage->mark(figure.end, at + 1);
      return true;
    }
    // Money is of the noun right behind it: "$2 billion of acquisitions drove growth".
    int last = of_noun && !figure.reading.is_basis_points ? at + 2 : at + 7;
    for (int i = at; i < last; ++i) {
      const Token& word = token(i);
      if (!near(i)) return false;
      if (text::is_hyphen(word)) {
        last += 2;  // "long-term" is one word
        continue;
      }
      if (of_noun && (changes_.is_manner(i) || word.is(Role::basis))) ++last;
      if (joins_nouns(i, at) || is_inside_compound(i)) continue;
      const bool may_be_verb = i == at && word.is(Role::change_verb);
      if (word.is(Role::change_noun) && (!may_be_verb || is_noun(i, figure))) {
        const bool is_others = of_noun ? is_part_of(i, figure) : has_own_figure(i, at, figure);
        if (is_others || is_name_of_other(i, figure) ||
            (word.is(Role::change_verb) && is_led_to(figure))) {
          return false;
        }
        found = goes_either_way(scene_.context, i) ? Direction::none : direction_of(word);
        figure.is_change = true;
        // "une hausse annuelle de 5 %": the article, which is a number too, takes no word away.
        const bool is_one = changes_.counts(figure) && figure.reading.low == Decimal{1};
        if (!is_one) scene_.coverage->mark(figure.end, i + 1);
        return found != Direction::none;
      }
      if (!word.is_word() || !may_stand_between(word)) return false;
      if (text::tells_of_object(word) && !is_adjective(i, figure)) return false;
    }
    return false;
  }

  /// "vzrostly a náklady se o 3 procenta snížily": the verb behind "by" and its figure is theirs.
  constexpr bool has_verb(const Figure& figure) const noexcept {
    if (!changes_.is_by(changes_.link_before(figure.begin))) return false;
    const Token& verb = token(over_asides(over_level(figure.end, figure), figure));
    return verb.is(Role::change_verb) && verb.is(Role::change_noun);
  }

 private:
  constexpr const Token& token(int at) const noexcept { return scene_.token(at); }
  constexpr bool near(int at) const noexcept { return scene_.context.is_near(at); }

  /// Behind what may stand between a figure and its word of change.
  constexpr int behind_figure(const Figure& figure) const noexcept {
    int at = over_level(over_qualifier(PerReader::end_of(scene_, figure)), figure);
    at = over_asides(at, figure);
    if (coordination_.closes_apposition(figure, at)) ++at;
    if (is_contributed(figure, at)) ++at;
    // `2倍に増えた`, "3배로 늘었다"; but `7%に上昇` says a level.
    const bool is_behind_multiple = figure.is(Kind::multiple) && token(at).is(Role::determiner);
    if (is_behind_multiple && scene_.context.is_unspaced(at)) ++at;
    return at;
  }

  /// "6% higher", "$5 up.", "4% below last year". True also where it goes no way: "5% better than".
  constexpr bool read_comparative(Figure& figure, int at, Direction& found) const noexcept {
    const Token& word = token(at);
    if (word.is(Role::comparative) && near(at)) {
      if (figure.is(Kind::multiple)) {
        figure.is_change = true;  // "2 times larger than last year" has a basis, but goes no way
        return false;
      }
      if (changes_.counts(figure) && !word.is(Role::comparison)) return false;
      found = compared_direction(word);
    } else if (word.is(Role::change_adverb) && near(at) && ends_figure(at + 1) &&
               !is_level_before(figure, at + 1)) {
      found = direction_of(word);
    } else if (is_beyond_period(figure, at)) {
      const bool is_over = static_cast<Qualifier>(word.lexeme.code) == Qualifier::over;
      found = is_over ? Direction::up : Direction::down;
    } else {
      return false;
    }
    figure.is_change = true;
    if (goes_either_way(scene_.context, at)) found = Direction::none;
    if (found != Direction::none) scene_.coverage->mark(figure.end, at + 1);
    return true;
  }

  /// "$4 million of higher initial costs", "of reduced spending"; but "of higher margin sales".
  constexpr bool read_compared(int at, Figure& figure, Direction& found) const noexcept {
    constexpr int longest = 4;
    const Token& word = token(at);
    const bool is_verb = word.is(Role::change_verb) && !word.has(text::needs_count);
    if (!figure.is(Kind::money)) return false;
    if (!is_verb && !word.is(Role::comparative)) return false;
    int noun = at + 1;
    while (noun < at + longest && token(noun).is_plain_word() && near(noun) &&
           !text::is_rate(token(noun)) && !text::is_amount(token(noun))) {
      ++noun;
    }
    const Direction way = way_of(token(at));
    if (way == Direction::none || !text::is_amount(token(noun)) || !near(noun)) return false;
    const bool is_part_of_name = token(noun + 1).is_plain_word() && near(noun + 1) &&
                                 !token(noun + 2).is(Role::connector | Role::preposition);
    if (is_part_of_name) return false;  // "of expanded production capacity"; but "costs related to"
    found = way;
    figure.is_change = true;
    scene_.coverage->mark(figure.end, at + 1);
    return true;
  }

  /// "5% above last year", "$3 million below the prior-year quarter".
  constexpr bool is_beyond_period(const Figure& figure, int at) const noexcept {
    const Token& word = token(at);
    // "sales of $5 million above Q4", "stood at 5% below 2019"
    if (token(changes_.before_figure(figure.begin)).is(Role::of | Role::preposition)) return false;
    if (!word.is(Role::qualifier) || !word.is(Role::comparison) || !word.is(Role::preposition) ||
        word.is(Role::dating) || !near(at)) {
      return false;
    }
    int begin = token(at + 1).is(Role::determiner) ? at + 2 : at + 1;
    if (scene_.period_at(begin) != nullptr || is_time_before(begin)) return true;
    // "über dem Niveau des Vorjahres"; but "above the midpoint of 2023"
    if (!token(begin).is_plain_word() || !token(begin + 1).is(Role::of)) return false;
    begin += token(begin + 2).is(Role::determiner) ? 3 : 2;
    const Figure* const period = scene_.period_at(begin);
    return period != nullptr && period->reading.period.form() != Period::Form::named &&
           !token(period->end).is_plain_word();
  }

  /// "pre-pandemic levels".
  constexpr bool is_time_before(int at) const noexcept {
    return token(at).lexeme.roles == Role::dating && text::is_hyphen(token(at + 1)) &&
           token(at + 2).is_plain_word() && token(at + 2).touches();
  }

  /// "14 bps down.", "44% up in the quarter": nothing follows that the adverb could belong to.
  constexpr bool ends_figure(int at) const noexcept {
    return scene_.context.is_end_of_clause(at) || changes_.is_manner(at) ||
           (token(at).is(Role::preposition | Role::comparison) && !scene_.context.is_to(at));
  }

  /// "$284 million down from $672 million": the level that it came down to.
  constexpr bool is_level_before(const Figure& figure, int from) const noexcept {
    const Figure* const other = token(from).is(Role::from) ? joints_.led_by(from) : nullptr;
    return other != nullptr && other->is(figure.reading.kind);
  }

  /// "ging um 5 Prozent zurück", "met 5 procent toe tot 3 miljoen": a part of the verb, at the end
  /// of its clause.
  constexpr bool closes_clause(int at, const Figure& figure) const noexcept {
    const bool ends = scene_.context.is_end_of_clause(at + 1) ||
                      token(at + 1).is(Role::conjunction) || scene_.context.is_to(at + 1);
    return ends && changes_.is_by(changes_.before_figure(figure.begin));
  }

  /// Behind the level of "um 5 Prozent auf 3 Milliarden Euro gestiegen"; but "von 5 Prozent auf 7
  /// Prozent gestiegen" says of the second figure where it went.
  constexpr int over_level(int at, const Figure& figure) const noexcept {
    const Figure* const level = text::is_to_level(token(at)) ? joints_.led_by(at) : nullptr;
    if (level == nullptr || token(changes_.link_before(figure.begin)).is(Role::from)) return at;
    return token(level->end).is(Role::per) ? level->end + 2 : level->end;
  }

  /// To the verb that ends the clause of "um 5 Prozent im ersten Quartal gegenüber dem Vorjahr
  /// gestiegen", "met 50 procent zijn gedaald"; else `at`.
  constexpr int over_asides(int at, const Figure& figure) const noexcept {
    if (!token(at).is(Role::comparison | Role::preposition | Role::copula)) return at;
    if (!is_by_how_much(figure)) return at;
    int verb = over_time(over_time(at));
    if (token(verb).is(Role::copula) && (!figure.is(Kind::money) || is_behind_modal(figure)))
      ++verb;
    const bool is_verb = token(verb).is(Role::change_noun) && is_small(verb);
    const bool ends = scene_.context.is_end_of_clause(verb + 1) ||
                      token(verb + 1).is(Role::conjunction | Role::copula | Role::comparison);
    return ends && (is_verb || text::is_change_particle(token(verb))) ? verb : at;
  }

  /// Also the second of "um 15 Millionen Euro oder 8 Prozent gegenüber dem Vorjahr gestiegen".
  constexpr bool is_by_how_much(const Figure& figure) const noexcept {
    const int link = changes_.link_before(figure.begin);
    if (!scene_.context.is_or(link)) return changes_.is_by(link);
    for (int i = 0; i < scene_.figures->size(); ++i) {
      const Figure& other = (*scene_.figures)[i];
      if (other.end == link) return changes_.is_by(changes_.link_before(other.begin));
    }
    return false;
  }

  /// "moeten met 100 miljoen euro worden verlaagd"; but "bedrijven met 100 miljoen euro zijn".
  constexpr bool is_behind_modal(const Figure& figure) const noexcept {
    const int by = changes_.link_before(figure.begin);
    for (int i = by - 1; i > by - 5 && !scene_.context.is_end_of_clause(i); --i) {
      if (token(i).is(Role::copula) && token(i).lexeme.value == text::modal_copula) return true;
    }
    return false;
  }

  /// Behind "im dritten Quartal", "im Jahr 2023", "seit Anfang 2023", "gegenüber dem Vorjahr".
  constexpr int over_time(int at) const noexcept {
    if (!token(at).is(Role::comparison | Role::preposition)) return at;
    int begin = token(at + 1).is(Role::determiner) ? at + 2 : at + 1;
    const Token& noun = token(begin);
    if (noun.is(Role::part_of_year) || (noun.is(Role::time_unit) && noun.is(Role::dating))) ++begin;
    const Figure* const period = scene_.period_at(begin);
    return period != nullptr ? period->end : at;
  }

  constexpr bool is_small(int at) const noexcept { return token(at).casing == text::Casing::lower; }

  constexpr int over_qualifier(int at) const noexcept {
    const int next = scene_.context.over_hyphen(at);
    return token(next).is(Role::post_qualifier) ? next + 1 : at;
  }

  /// "the 7% decline that we saw" against "5% increase(s) sales": a verb has its object behind it.
  constexpr bool is_noun(int at, const Figure& figure) const noexcept {
    return token(figure.begin - 1).is(Role::article | Role::determiner) ||
           !token(at + 1).is(Role::determiner) || !near(at + 1);
  }

  /// "auf 5 Prozent gestiegen", "der Satz von 5 Prozent erhöht sich": a level; but "into a 6.5%
  /// increase".
  constexpr bool is_led_to(const Figure& figure) const noexcept {
    if (token(figure.begin - 1).is(Role::article)) return false;
    const Token& link = token(changes_.link_before(figure.begin));
    return text::is_to_level(link) || (link.is(Role::from) && link.is(Role::of));
  }

  /// "$100 million reduction program": money for a program; but "a $3 million decrease resulted
  /// from".
  constexpr bool is_name_of_other(int at, const Figure& figure) const noexcept {
    const Token& next = token(at + 1);
    const Token& behind = token(at + 2);
    const bool is_verb = behind.is(Role::from | Role::article | Role::determiner);
    return figure.is(Kind::money) && next.is_plain_word() && near(at + 1) && !is_verb &&
           !scene_.context.is_unspaced(at + 1);
  }

  /// "revenue of $45 million enjoyed growth of 12%"; but "had 12% overall growth of 2 points",
  /// "double-digit sales growth of 10% to 15%", "5% unit growth of 40 shops".
  [[gnu::noinline]] constexpr bool has_own_figure(int noun, int first,
                                                  const Figure& figure) const noexcept {
    if (noun == first || !token(noun + 1).is(Role::of)) return false;
    if (noun == first + 1 && token(first).is(Role::filler)) return false;  // "net increase of"
    const Token& link = token(changes_.before_figure(figure.begin));
    if (!link.is(Role::of | Role::copula | Role::preposition)) return false;
    const Figure* const own = joints_.led_by(noun + 1);
    if (own == nullptr || !may_change(*own) || own->is(Kind::number)) return false;
    if (own->is(figure.reading.kind) && figure.reading.is_range) return false;
    return figure.is(Kind::money) || !own->is(Kind::money);
  }

  /// "contributed 3% to revenue growth".
  constexpr bool is_contributed(const Figure& figure, int at) const noexcept {
    if (figure.is(Kind::money) || !text::joins_both(token(at)) || !near(at)) return false;
    return !token(at + 1).is(Role::change_verb) &&
           changes_.is_neutral(changes_.before_figure(figure.begin));
  }

  /// "6 points of growth", "$5 million of debt reduction"; but "$3 million of revenue or 8 points
  /// of growth" go with what is said of the first.
  constexpr bool is_of_noun(const Figure& figure, int at) const noexcept {
    return (figure.is(Kind::points) || figure.is(Kind::money)) && token(at).is(Role::of) &&
           near(at) && !token(at + 1).is(Role::relative) &&
           !scene_.context.is_or(changes_.before_figure(figure.begin));
  }

  /// "2 points of growth came from price", "$40 million of growth and maintenance capex".
  constexpr bool is_part_of(int noun, const Figure& figure) const noexcept {
    const Token& next = token(noun + 1);
    if (token(noun - 1).is(Role::of) && next.is(Role::change_verb | Role::copula)) return true;
    if (next.is(Role::article | Role::determiner)) return true;  // "of costs increase the total"
    return figure.is(Kind::money) && next.is(Role::conjunction) && token(noun + 2).is_plain_word();
  }

  /// "6% adjusted earnings and dividend growth".
  constexpr bool joins_nouns(int at, int first) const noexcept {
    return at > first && scene_.context.is_and(at) && token(at - 1).is_word() &&
           token(at + 1).is_plain_word() &&
           (token(at + 2).is(Role::change_noun) || token(at + 3).is(Role::change_noun));
  }

  /// "a 2 percent-a-year decline".
  constexpr bool is_inside_compound(int at) const noexcept {
    return text::is_hyphen(token(at - 1)) && token(at).touches() && text::is_hyphen(token(at + 1));
  }

  /// "a 12% posted price increase": no verb.
  constexpr bool is_adjective(int at, const Figure& figure) const noexcept {
    return at == figure.end && token(figure.begin - 1).is(Role::article | Role::determiner);
  }

  static constexpr bool may_stand_between(const Token& word) noexcept {
    return !word.is(Role::preposition | Role::of | Role::conjunction | Role::connector |
                    Role::copula | Role::determiner | Role::article | Role::clause | Role::from |
                    Role::comparison | Role::relation | Role::change_verb | Role::change_adverb |
                    Role::qualifier | Role::ended);
  }

  Scene scene_;
  ChangeWords changes_;
  Coordination coordination_;
  JointWords joints_;
};

}  // namespace finq::inline v0_1::read
