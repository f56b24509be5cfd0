// Whether a figure is a change, and which way it goes.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/change_behind.hpp"
#include "finq/read/change_words.hpp"
#include "finq/read/coordination.hpp"
#include "finq/read/either_way.hpp"
#include "finq/read/from_to.hpp"
#include "finq/read/linked_change.hpp"

namespace finq::inline v0_1::read {

class DirectionReader {
 public:
  constexpr explicit DirectionReader(const Scene& scene) noexcept
      : scene_(scene),
        changes_(scene.context),
        linked_(scene),
        behind_(scene),
        coordination_(scene),
        from_to_(scene) {}

  constexpr void read(int index) const noexcept {
    Figure& figure = (*scene_.figures)[index];
    if (!may_change(figure) || figure.reading.direction != Direction::none) return;
    // "gab im Mai um 7 Prozent nach": the particle alone says the change.
    const bool may_be_said =
        scene_.context.may_hold(ChangeWords::roles) || text::is_change_particle(token(figure.end));
    if (may_be_said) return read_words(index);
    Direction found = Direction::none;
    if (read_shared(index, found)) settle(figure, found);
  }

 private:
  constexpr const Token& token(int at) const noexcept { return scene_.token(at); }
  constexpr bool near(int at) const noexcept { return scene_.context.is_near(at); }

  [[gnu::noinline]] constexpr void read_words(int index) const noexcept {
    Figure& figure = (*scene_.figures)[index];
    Direction found = Direction::none;
    if (read_second(index, found)) {
      figure.reading.direction = found;
      return;
    }
    const bool leads_back = behind_.has_verb(figure) && behind_.read(figure, found);
    if (leads_back || read_before(index, found) || behind_.read(figure, found) ||
        read_shared(index, found)) {
      settle(figure, found);
    }
  }

  /// "growth was negative 2%" says by its sign that it went down.
  static constexpr void settle(Figure& figure, Direction found) noexcept {
    const bool contradicts = found == Direction::up && figure.reading.low < Decimal{};
    if (!contradicts) figure.reading.direction = found;
  }

  // ---- "from A to B"

  constexpr bool read_second(int index, Direction& found) const noexcept {
    Figure& figure = (*scene_.figures)[index];
    int to = changes_.before_praise(changes_.before_figure(figure.begin));  // "to a record 7%"
    if (token(to).is(Role::determiner) && scene_.context.is_to(to - 1))
      --to;  // "into the 80% range"
    if (token(to).is(Role::between)) {
      to = changes_.before_figure(to);  // "from 24% to a range of 25% to 26%"
    }
    to = from_to_.over_year_of(to, index);
    if (!scene_.context.is_to(to)) return false;
    // "contributed to a 5% rise"; but "um 5 Prozent auf 3 Milliarden gestiegen"
    const bool is_behind_change = index > 0 && (*scene_.figures)[index - 1].end == to;
    if (!(is_behind_change && text::is_to_level(token(to))) &&
        (behind_.read(figure, found) || figure.is_change)) {
      return true;  // "equates to a 200 basis point improvement" goes no way
    }
    figure.is_level = true;
    const int start = from_to_.start(index, to);
    if (start < 0) return true;
    const Figure& first = (*scene_.figures)[start];
    if (first.reading.low < figure.reading.low) found = Direction::up;
    if (figure.reading.low < first.reading.low) found = Direction::down;
    figure.is_level = false;
    return true;
  }

  // ---- words before the figure

  constexpr bool read_before(int index, Direction& found) const noexcept {
    Figure& figure = (*scene_.figures)[index];
    if (is_more_than(figure)) {
      return set(figure.begin - 1, figure, compared_direction(token(figure.begin - 1)), found);
    }
    int at = changes_.over_end_of(before_linked_praise(changes_.before_figure(figure.begin)));
    if (const int noun = before_manner(at); token(noun).is(Role::change_noun)) at = noun;
    if (token(at).is(Role::determiner) && token(at - 1).is(Role::preposition)) {
      // "in the mid-teens"; but "growing over the $2.5 billion that we saw" compares.
      if (token(--at).is(Role::comparison)) return false;
    }
    if (at + 1 < figure.begin) at = over_period(at, index);
    const Token& word = token(at);
    if (!near(at + 1) || word.kind == text::TokenKind::edge) return false;
    if (compares_counted_change(scene_.context, at)) return false;
    if (is_threshold(at + 1, figure.begin) && word.is(Role::change_verb | Role::change_adverb)) {
      return false;
    }
    const Token& last = token(figure.begin - 1);  // but "stadig oppe mere end 5 procent"
    if (text::places_level(word) && last.is(Role::qualifier) && !last.is(Role::comparative))
      return false;
    if (word.is(Role::change_adverb)) return set(at, figure, direction_of(word), found);
    if (changes_.is_by(at)) return read_by(at - 1, figure, found);
    if (changes_.is_of_verb(at)) {
      return !leads_on(index, word.lexeme.value) && read_word(at - 1, figure, found);
    }
    if (text::is_of_amount(word) && changes_.is_of_object(at) && leads_on(index)) return false;
    if (word.is(Role::change_noun | Role::change_verb)) return read_word(at, figure, found);
    if (is_share_of_places(word, figure)) return false;
    if (word.is(Role::of) && word.is(Role::from) && leads_on(index)) return false;  // "von 3 auf 5"
    if (word.is(Role::of | Role::preposition | Role::copula | Role::between)) {
      const int change = linked_.find(at, index);
      if (change >= 0 && text::places_level(token(change))) return false;
      if (change >= 0) return set(change, figure, direction_of(token(change)), found);
      const int more = linked_.find_comparative(at, figure);
      return more >= 0 && set(more, figure, compared_direction(token(more)), found);
    }
    return read_object(at, index, found);
  }

  /// "mais 5% do que um ano antes".
  constexpr bool is_more_than(const Figure& figure) const noexcept {
    const Token& than = token(figure.end);
    return than.is(Role::comparison) && !than.is(Role::preposition) && near(figure.begin) &&
           token(figure.begin - 1).is(Role::comparative) &&
           !token(figure.begin - 1).is(Role::comparison | Role::qualifier);
  }

  /// "fell below $60", "rose above 5%": the level that a change passes; "rose over 5%" is a change.
  constexpr bool is_threshold(int at, int begin) const noexcept {
    for (int i = at; i < begin; ++i) {
      const Token& word = token(i);
      if (word.is(Role::qualifier) && word.is(Role::preposition) && !word.is(Role::dating)) {
        return true;
      }
    }
    return false;
  }

  /// "crecieron en el tercer trimestre un 5%": to the verb before a period; else `at`.
  constexpr int over_period(int at, int index) const noexcept {
    if (index == 0) return at;
    const Figure& period = (*scene_.figures)[index - 1];
    if (!period.is(Kind::period) || period.end != at + 1) return at;
    int verb = period.begin - 1;
    if (token(verb).is(Role::determiner)) --verb;
    if (!token(verb).is(Role::preposition)) return at;
    return token(verb - 1).is(Role::change_verb) && !changes_.is_neutral(verb - 1) ? verb - 1 : at;
  }

  /// "raised prices in 80% of our markets".
  constexpr bool is_share_of_places(const Token& link, const Figure& figure) const noexcept {
    return link.is(Role::preposition) && !link.is(Role::of | Role::copula | Role::between) &&
           figure.is(Kind::percent) && token(figure.end).is(Role::of);
  }

  /// "subió de 3% a 5%": where the change begins; "salito del 5% a 3 milioni" is how much it was.
  /// `of`: the value of the word before it.
  constexpr bool leads_on(int index, std::int16_t of = text::of_amount) const noexcept {
    const Figure& figure = (*scene_.figures)[index];
    if (of == text::of_amount_alone) return false;
    // "bajó de 100 dólares" names a level
    if (figure.is(Kind::money) && of != text::of_any_amount) return true;
    int other = index + 1;
    while (other < scene_.figures->size() && (*scene_.figures)[other].is(Kind::period)) ++other;
    if (other == scene_.figures->size()) return false;
    const Figure& next = (*scene_.figures)[other];
    const int to = changes_.before_figure(next.begin);
    return next.is(figure.reading.kind) && scene_.context.is_to(to) &&
           to == (*scene_.figures)[other - 1].end;
  }

  /// Before the praise of "growth of a very healthy 7%", if it is linked.
  constexpr int before_linked_praise(int at) const noexcept {
    if (!token(at).is_plain_word()) return at;
    const int link = changes_.before_praise(at);
    return token(link).is(Role::of | Role::preposition | Role::copula) ? link : at;
  }

  /// "growth, organic 13%", "growth (organic) 13%", "organic growth as reported of".
  constexpr int before_manner(int at) const noexcept {
    const bool is_closed = scene_.context.is_comma(at) || token(at).is_mark(U')');
    const int manner = is_closed ? at - 1 : at;
    if (!changes_.is_manner(manner)) return at;
    const Token& mark = token(manner - 1);
    const bool is_opened = token(at).is_mark(U')')
                               ? mark.is_mark(U'(')
                               : scene_.context.is_comma(manner - 1) || text::is_hyphen(mark);
    if (is_closed && !is_opened) return at;
    return is_opened ? manner - 2 : manner - 1;
  }

  /// The word at `at` makes the figure a change, which may go no way: "improved 5%".
  constexpr bool set(int at, Figure& figure, Direction direction, Direction& found) const noexcept {
    found = goes_either_way(scene_.context, at) ? Direction::none : direction;
    figure.is_change = true;
    if (found == Direction::none) return false;
    if (!changes_.counts(figure)) scene_.coverage->mark(at, figure.begin);
    return true;
  }

  constexpr bool read_word(int at, Figure& figure, Direction& found) const noexcept {
    const Token& word = token(at);
    const bool verb = word.is(Role::change_verb);
    if (changes_.is_neutral(at)) return false;  // "affected 3% of customers"
    figure.is_change = true;
    if (verb && word.has(text::needs_count) && figure.is(Kind::money)) return false;
    return set(at, figure, direction_of(word), found);
  }

  /// "lowering guidance by", "grew sequentially by", "higher by": the nearest word of change.
  constexpr bool read_by(int at, Figure& figure, Direction& found) const noexcept {
    int comparative = -1;
    bool is_neutral = false;  // a verb that goes no way came by
    for (int i = changes_.over_remark(at); i > at - 14; --i) {
      if (scene_.context.is_end_of_clause(i) || !scene_.is_within_reach(i, figure)) break;
      const Token& word = token(i);
      // "growth was supported by", "sales rose and were affected by": the change is said before.
      if (word.is(Role::copula) && word.lexeme.value == 1 && i < at) break;
      if (word.is(Role::comparative) && !is_neutral) {
        const Token& next = token(i + 1);
        const bool describes = next.is_plain_word() || next.is(Role::counted);
        if (!describes) return set(i, figure, compared_direction(word), found);
        if (comparative < 0) comparative = i;  // "fell even more sharply by"
      }
      if (changes_.is_neutral(i)) {
        is_neutral = is_neutral || !changes_.is_attribute(i);
        continue;
      }
      if (changes_.is_change(i)) {
        // "the increase in prices hurt margins by"; but "sales rose in most affected markets by"
        if (is_neutral && (word.is(Role::change_noun) || !changes_.is_finite(i))) break;
        const int change = changes_.over_object(i);
        return set(change, figure, way_of(token(change)), found);
      }
    }
    figure.is_change = figure.is_change || is_neutral;
    return comparative >= 0 &&
           set(comparative, figure, compared_direction(token(comparative)), found);
  }

  /// "70% of the impact".
  constexpr bool is_part_of(int at) const noexcept {
    return token(at).is(Role::of) && token(at + 1).is(Role::determiner);
  }

  /// "increased organic revenue 5%", "raised the dividend $0.02 to $.42"; not "break down the 5%".
  constexpr bool read_object(int at, int index, Direction& found) const noexcept {
    Figure& figure = (*scene_.figures)[index];
    const bool leads_on = (scene_.context.is_to(figure.end) || token(figure.end).is(Role::from)) &&
                          index + 1 < scene_.figures->size() &&
                          changes_.before_figure((*scene_.figures)[index + 1].begin) == figure.end;
    const int reach = leads_on ? 6 : 3;
    if (const int before = changes_.before_praise(at); before < at) {
      if (changes_.is_by(before)) return read_by(before - 1, figure, found);
      if (changes_.is_change(before)) return read_object(before, index, found);
    }
    const int last = begin_of_name(scene_.context, changes_.before_per(at));
    for (int i = last; i > last - reach; --i) {
      const Token& word = token(i);
      if (scene_.context.is_end_of_clause(i) || !(word.is_word() || word.is_digits())) return false;
      if (word.is(Role::change_verb) && !changes_.is_in_compound(i)) {
        // "price increases offset 70% of the impact"
        if (i < at && !figure.is(Kind::money) && is_part_of(figure.end)) return false;
        if (figure.is(Kind::money) && !leads_on && i < last - 1) return false;
        // "charge an increased fee per month 5%"
        if (last < at && !changes_.is_told(i)) return false;
        return read_word(i, figure, found);
      }
      if (word.is(Role::change_noun)) return i == at && set(i, figure, direction_of(word), found);
      if (word.is(Role::change_adverb)) {
        if (token(i + 1).is(Role::determiner) && i + 2 == figure.begin) return false;
        return (!leads_on || changes_.has_article(i, figure.begin)) &&
               set(i, figure, direction_of(word), found);
      }
      if (word.is(Role::preposition | Role::of | Role::copula | Role::conjunction |
                  Role::connector | Role::comparison | Role::relation | Role::per | Role::from)) {
        return false;
      }
    }
    return false;
  }

  // ---- coordination

  constexpr bool read_shared(int index, Direction& found) const noexcept {
    if (index == 0) return false;
    Figure& figure = (*scene_.figures)[index];
    const int other = scene_.change_before(index);
    Figure& before = (*scene_.figures)[other];
    const bool is_change = before.is_change || before.reading.direction != Direction::none;
    if (!is_change || before.is_level || is_share_of_level(before, figure)) return false;
    const bool adjacent = other == index - 1;
    const bool is_renamed = adjacent && coordination_.renames(before, figure);
    if (!is_renamed && !(is_named_behind(before) ? coordination_.repeats_noun(before, figure)
                                                 : coordination_.shares(before, figure, adjacent) ||
                                                       coordination_.continues_pair(index))) {
      return false;
    }
    figure.is_change = true;  // "improved by $5 million, or 4%" goes no way
    found = before.reading.direction;
    return found != Direction::none;
  }

  /// "fell from $7 million to $5 million, or 10% of revenue", "or 14 times earnings".
  constexpr bool is_share_of_level(const Figure& before, const Figure& figure) const noexcept {
    const Token& next = token(figure.end);
    const bool is_share = figure.is(Kind::percent) && !before.is(Kind::percent);
    return !before.is_change &&
           ((is_share && next.is(Role::of)) || (figure.is(Kind::multiple) && next.is_plain_word()));
  }

  /// A word behind the first ("5% growth and 3%") does not carry over.
  constexpr bool is_named_behind(Figure& before) const noexcept {
    Direction ignored = Direction::none;
    const Coverage kept = *scene_.coverage;
    const bool behind = behind_.read(before, ignored);
    *scene_.coverage = kept;
    return behind;
  }

  Scene scene_;
  ChangeWords changes_;
  LinkedChange linked_;
  ChangeBehind behind_;
  Coordination coordination_;
  FromTo from_to_;
};

}  // namespace finq::inline v0_1::read
