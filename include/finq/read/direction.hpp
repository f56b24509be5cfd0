// Whether a figure is a change, and which way it goes.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/change_words.hpp"
#include "finq/read/coordination.hpp"
#include "finq/read/linked_change.hpp"
#include "finq/read/per.hpp"

namespace finq::inline v0_1::read {

class DirectionReader {
 public:
  constexpr explicit DirectionReader(const Scene& scene) noexcept
      : scene_(scene), changes_(scene.context), linked_(scene), coordination_(scene) {}

  constexpr void read(int index) const noexcept {
    Figure& figure = (*scene_.figures)[index];
    if (!may_change(figure) || figure.reading.direction != Direction::none) return;
    Direction found = Direction::none;
    const bool may_be_said = scene_.context.may_hold(ChangeWords::roles);
    if (may_be_said && read_second(index, found)) {
      figure.reading.direction = found;
      return;
    }
    if ((may_be_said && (read_before(index, found) || read_behind(figure, found))) ||
        read_shared(index, found)) {
      // "growth was negative 2%" says by its sign that it went down.
      const bool contradicts = found == Direction::up && figure.reading.low < Decimal{};
      if (!contradicts) figure.reading.direction = found;
    }
  }

 private:
  constexpr const Token& token(int at) const noexcept { return scene_.token(at); }
  constexpr bool near(int at) const noexcept { return scene_.context.is_near(at); }
  static constexpr Direction code(const Token& word) noexcept {
    return static_cast<Direction>(word.lexeme.code);
  }
  static constexpr Direction compared(const Token& word) noexcept {
    return static_cast<Direction>(word.lexeme.value);
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
    if (!scene_.context.is_to(to)) return false;
    if (read_behind(figure, found)) return true;  // "contributed to a 5% rise"
    figure.is_level = true;
    const int start = start_of_change(index, to);
    if (start < 0) return true;
    const Figure& first = (*scene_.figures)[start];
    if (first.reading.low < figure.reading.low) found = Direction::up;
    if (figure.reading.low < first.reading.low) found = Direction::down;
    figure.is_level = false;
    return true;
  }

  /// The first figure of "from $1 a share in 2018 to $2"; periods and nouns may stand between.
  constexpr int start_of_change(int index, int to) const noexcept {
    int start = index - 1;
    while (start >= 0 && (*scene_.figures)[start].is(Kind::period)) --start;
    if (start < 0) return -1;
    const Figure& first = (*scene_.figures)[start];
    if (first.reading.kind != (*scene_.figures)[index].reading.kind) return -1;
    const int begin = PerReader::end_of(scene_, first);
    if (to - begin > 12 || !changes_.is_from_change(first.begin, start > 0)) return -1;
    int period = start + 1;
    for (int i = begin; i < to; ++i) {
      if (period < index && (*scene_.figures)[period].begin == i) {
        i = (*scene_.figures)[period++].end - 1;
        continue;
      }
      const Token& word = token(i);
      if (i == to - 1 && scene_.context.is_comma(i) && period > start + 1) continue;
      if (scene_.context.is_end_of_clause(i) || !word.is_word() ||
          word.is(Role::conjunction | Role::copula | Role::connector | Role::from |
                  Role::change_verb)) {
        return -1;
      }
    }
    return start;
  }

  // ---- words before the figure

  constexpr bool read_before(int index, Direction& found) const noexcept {
    Figure& figure = (*scene_.figures)[index];
    int at = changes_.over_end_of(before_linked_praise(changes_.before_figure(figure.begin)));
    if (const int noun = before_manner(at); token(noun).is(Role::change_noun)) at = noun;
    if (token(at).is(Role::determiner) && token(at - 1).is(Role::preposition)) {
      // "in the mid-teens"; but "growing over the $2.5 billion that we saw" compares.
      if (token(--at).is(Role::comparison)) return false;
    }
    const Token& word = token(at);
    if (!near(at + 1) || word.kind == text::TokenKind::edge) return false;
    if (changes_.is_threshold(at + 1, figure.begin) &&
        word.is(Role::change_verb | Role::change_adverb)) {
      return false;
    }
    if (word.is(Role::change_adverb)) return set(at, figure, code(word), found);
    if (changes_.is_by(at)) return read_by(at - 1, figure, found);
    if (changes_.is_of_verb(at)) return !leads_on(index) && read_word(at - 1, figure, found);
    if (word.is(Role::change_noun | Role::change_verb)) return read_word(at, figure, found);
    if (is_share_of_places(word, figure)) return false;
    if (word.is(Role::of | Role::preposition | Role::copula | Role::between)) {
      const int change = linked_.find(at, index);
      if (change >= 0) return set(change, figure, code(token(change)), found);
      return read_compared(at, figure, found);
    }
    return read_object(at, index, found);
  }

  /// "raised prices in 80% of our markets".
  constexpr bool is_share_of_places(const Token& link, const Figure& figure) const noexcept {
    return link.is(Role::preposition) && !link.is(Role::of | Role::copula | Role::between) &&
           figure.is(Kind::percent) && token(figure.end).is(Role::of);
  }

  /// "subió de 3% a 5%": where the change begins; "salito del 5% a 3 milioni" is how much it was.
  constexpr bool leads_on(int index) const noexcept {
    const Figure& figure = (*scene_.figures)[index];
    if (figure.is(Kind::money)) return true;  // "bajó de 100 dólares" names a level
    if (index + 1 == scene_.figures->size()) return false;
    const Figure& next = (*scene_.figures)[index + 1];
    return next.is(figure.reading.kind) && scene_.context.is_to(figure.end) &&
           changes_.before_figure(next.begin) == figure.end;
  }

  /// Before the praise of "growth of a very healthy 7%", if it is linked.
  constexpr int before_linked_praise(int at) const noexcept {
    if (!token(at).is_plain_word()) return at;
    const int link = changes_.before_praise(at);
    return token(link).is(Role::of | Role::preposition | Role::copula) ? link : at;
  }

  /// "growth, organic 13%", "organic growth as reported of".
  constexpr int before_manner(int at) const noexcept {
    if (!changes_.is_manner(at)) return at;
    return scene_.context.is_comma(at - 1) ? at - 2 : at - 1;
  }

  /// The word at `at` makes the figure a change, which may go no way: "improved 5%".
  constexpr bool set(int at, Figure& figure, Direction direction, Direction& found) const noexcept {
    found = direction;
    figure.is_change = true;
    if (direction == Direction::none) return false;
    // "the increase in our three segments was 5%": a number is counted, and takes no word away.
    const bool counts = figure.is(Kind::number) && !scene_.context.is_strict;
    if (!counts) scene_.coverage->mark(at, figure.begin);
    return true;
  }

  constexpr bool read_word(int at, Figure& figure, Direction& found) const noexcept {
    const Token& word = token(at);
    const bool verb = word.is(Role::change_verb);
    if (changes_.is_neutral(at)) return false;  // "affected 3% of customers"
    figure.is_change = true;
    if (verb && word.has(text::needs_count) && figure.is(Kind::money)) return false;
    return set(at, figure, code(word), found);
  }

  /// "higher expenses of 1.4% year over year": no level is measured against another year.
  constexpr bool read_compared(int of, Figure& figure, Direction& found) const noexcept {
    if (!figure.has_own_basis || !token(of).is(Role::of)) return false;
    int at = of - 1;
    while (at > of - 5 && token(at).is_plain_word()) --at;
    return token(at).is(Role::comparative) && set(at, figure, compared(token(at)), found);
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
        if (!describes) return set(i, figure, compared(word), found);
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
        return set(change, figure, code(token(change)), found);
      }
    }
    figure.is_change = figure.is_change || is_neutral;
    return comparative >= 0 && set(comparative, figure, compared(token(comparative)), found);
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
    const int last = changes_.before_per(at);
    for (int i = last; i > last - reach; --i) {
      const Token& word = token(i);
      if (scene_.context.is_end_of_clause(i) || !(word.is_word() || word.is_digits())) return false;
      if (word.is(Role::change_verb)) {
        // "price increases offset 70% of the impact"
        if (i < at && !figure.is(Kind::money) && is_part_of(figure.end)) return false;
        if (figure.is(Kind::money) && !leads_on && i < last - 1) return false;
        // "charge an increased fee per month 5%"
        if (last < at && !changes_.is_told(i)) return false;
        return read_word(i, figure, found);
      }
      if (word.is(Role::change_noun)) return i == at && set(i, figure, code(word), found);
      if (word.is(Role::change_adverb)) {
        if (token(i + 1).is(Role::determiner) && i + 2 == figure.begin) return false;
        return (!leads_on || changes_.has_article(i, figure.begin)) &&
               set(i, figure, code(word), found);
      }
      if (word.is(Role::preposition | Role::of | Role::copula | Role::conjunction |
                  Role::connector | Role::comparison | Role::relation | Role::per | Role::from)) {
        return false;
      }
    }
    return false;
  }

  // ---- words behind the figure

  /// "5% rise", "34% revenue jump", "$2 per share increase", "6% higher".
  constexpr bool read_behind(Figure& figure, Direction& found) const noexcept {
    int at = over_qualifier(PerReader::end_of(scene_, figure));
    if (coordination_.closes_apposition(figure, at)) ++at;
    if (read_comparative(figure, at, found)) return found != Direction::none;
    // "325 basis points of operating margin expansion"
    // "2 points of growth came from" is a part of the growth.
    const bool of_noun = figure.reading.is_basis_points && token(at).is(Role::of) && near(at) &&
                         !token(at + 1).is(Role::change_noun | Role::relative);
    if (of_noun) ++at;
    for (int i = at; i < at + 7; ++i) {
      const Token& word = token(i);
      if (!near(i)) return false;
      if (text::is_hyphen(word) || joins_nouns(i, at)) continue;
      const bool may_be_verb = i == at && word.is(Role::change_verb);
      if (word.is(Role::change_noun) && (!may_be_verb || is_noun(i, figure))) {
        if (is_name_of_other(i, figure)) return false;
        found = code(word);
        figure.is_change = true;
        scene_.coverage->mark(figure.end, i + 1);
        return found != Direction::none;
      }
      if (!word.is_word() || !may_stand_between(word)) return false;
    }
    return false;
  }

  /// "6% higher", "$5 up.", "4% below last year". True also where it goes no way: "5% better than".
  constexpr bool read_comparative(Figure& figure, int at, Direction& found) const noexcept {
    const Token& word = token(at);
    if (word.is(Role::comparative) && near(at)) {
      const bool counts = figure.is(Kind::number) && !scene_.context.is_strict;
      if (figure.is(Kind::multiple) || (counts && !word.is(Role::comparison))) return false;
      found = compared(word);
    } else if (word.is(Role::change_adverb) && near(at) && ends_figure(at + 1) &&
               !is_level_before(figure, at + 1)) {
      found = code(word);
    } else if (is_beyond_period(figure, at)) {
      const bool is_over = static_cast<Qualifier>(word.lexeme.code) == Qualifier::over;
      found = is_over ? Direction::up : Direction::down;
    } else {
      return false;
    }
    figure.is_change = true;
    if (found != Direction::none) scene_.coverage->mark(figure.end, at + 1);
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
    const int begin = token(at + 1).is(Role::determiner) ? at + 2 : at + 1;
    return scene_.period_at(begin) != nullptr;
  }

  /// "14 bps down.", "44% up in the quarter": nothing follows that the adverb could belong to.
  constexpr bool ends_figure(int at) const noexcept {
    return scene_.context.is_end_of_clause(at) || changes_.is_manner(at) ||
           (token(at).is(Role::preposition | Role::comparison) && !scene_.context.is_to(at));
  }

  /// "$284 million down from $672 million": the level that it came down to.
  constexpr bool is_level_before(const Figure& figure, int from) const noexcept {
    if (!token(from).is(Role::from)) return false;
    for (int i = 0; i < scene_.figures->size(); ++i) {
      const Figure& other = (*scene_.figures)[i];
      if (other.is(figure.reading.kind) && changes_.before_figure(other.begin) == from) return true;
    }
    return false;
  }

  constexpr int over_qualifier(int at) const noexcept {
    const int next = scene_.context.over_hyphen(at);
    return token(next).is(Role::post_qualifier) ? next + 1 : at;
  }

  /// "the 7% decline that we saw" against "5% increase(s) sales": a verb has its object behind it.
  constexpr bool is_noun(int at, const Figure& figure) const noexcept {
    return token(figure.begin - 1).is(Role::article | Role::determiner) ||
           !token(at + 1).is(Role::determiner) || !near(at + 1);
  }

  /// "$100 million reduction program": money for a program; but "a $3 million decrease resulted
  /// from".
  constexpr bool is_name_of_other(int at, const Figure& figure) const noexcept {
    const Token& next = token(at + 1);
    const Token& behind = token(at + 2);
    const bool is_verb = behind.is(Role::from | Role::article | Role::determiner);
    return figure.is(Kind::money) && next.is_plain_word() && near(at + 1) && !is_verb;
  }

  /// "6% adjusted earnings and dividend growth".
  constexpr bool joins_nouns(int at, int first) const noexcept {
    return at > first && scene_.context.is_and(at) && token(at - 1).is_word() &&
           token(at + 1).is_plain_word() &&
           (token(at + 2).is(Role::change_noun) || token(at + 3).is(Role::change_noun));
  }

  static constexpr bool may_stand_between(const Token& word) noexcept {
    return !word.is(Role::preposition | Role::of | Role::conjunction | Role::connector |
                    Role::copula | Role::determiner | Role::article | Role::clause | Role::from |
                    Role::comparison | Role::relation | Role::change_verb | Role::change_adverb |
                    Role::qualifier | Role::ended);
  }

  // ---- coordination

  constexpr bool read_shared(int index, Direction& found) const noexcept {
    if (index == 0) return false;
    const Figure& figure = (*scene_.figures)[index];
    int other = index - 1;
    while (other > 0 &&
           ((*scene_.figures)[other].is(Kind::period) || (*scene_.figures)[other].is_level)) {
      --other;
    }
    Figure& before = (*scene_.figures)[other];
    if (before.reading.direction == Direction::none || before.is_level) return false;
    const bool adjacent = other == index - 1;
    const bool is_renamed = adjacent && coordination_.renames(before, figure);
    if (!is_renamed && is_named_behind(before)) return false;
    if (!is_renamed && !coordination_.shares(before, figure, adjacent)) return false;
    found = before.reading.direction;
    return true;
  }

  /// A word behind the first ("5% growth and 3%") does not carry over.
  constexpr bool is_named_behind(Figure& before) const noexcept {
    Direction ignored = Direction::none;
    const Coverage kept = *scene_.coverage;
    const bool behind = read_behind(before, ignored);
    *scene_.coverage = kept;
    return behind;
  }

  Scene scene_;
  ChangeWords changes_;
  LinkedChange linked_;
  Coordination coordination_;
};

}  // namespace finq::inline v0_1::read
