// Whether a figure is a change, and which way it goes.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/change_words.hpp"
#include "finq/read/coordination.hpp"
#include "finq/read/per.hpp"

namespace finq::inline v0_1::read {

class DirectionReader {
 public:
  constexpr explicit DirectionReader(const Scene& scene) noexcept
      : scene_(scene), changes_(scene.context), coordination_(scene) {}

  constexpr void read(int index) const noexcept {
    Figure& figure = (*scene_.figures)[index];
    if (!may_change(figure) || figure.reading.direction != Direction::none) return;
    Direction found = Direction::none;
    if (read_second(index, found)) {
      figure.reading.direction = found;
      return;
    }
    if (read_before(index, found) || read_behind(figure, found) || read_shared(index, found)) {
      // "growth was negative 2%" says by its sign that it went down.
      const bool contradicts = found == Direction::up && figure.reading.low < Decimal{};
      if (!contradicts) figure.reading.direction = found;
    }
  }

 private:
  constexpr const Token& token(int at) const noexcept { return scene_.token(at); }
  constexpr bool near(int at) const noexcept { return scene_.context.is_near(at); }
  constexpr bool is_to(int at) const noexcept {
    return token(at).is(Role::connector) && token(at).lexeme.value == 1;
  }
  static constexpr Direction code(const Token& word) noexcept {
    return static_cast<Direction>(word.lexeme.code);
  }
  static constexpr Direction compared(const Token& word) noexcept {
    return static_cast<Direction>(word.lexeme.value);
  }

  constexpr bool is_range_of(int at) const noexcept {
    return token(at).is(Role::between) && token(at).lexeme.value == 1;
  }

  // ---- "from A to B"

  constexpr bool read_second(int index, Direction& found) const noexcept {
    Figure& figure = (*scene_.figures)[index];
    int to = changes_.before_figure(figure.begin);
    if (is_range_of(to)) to = changes_.before_figure(to);  // "from 24% to a range of 25% to 26%"
    if (!is_to(to)) return false;
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
      if (is_end_of_clause(i) || !word.is_word() ||
          word.is(Role::conjunction | Role::copula | Role::connector | Role::from |
                  Role::change_verb)) {
        return -1;
      }
    }
    return start;
  }

  // ---- words before the figure

  constexpr bool read_before(int index, Direction& found) const noexcept {
    const Figure& figure = (*scene_.figures)[index];
    int at = over_end_of(changes_.before_figure(figure.begin));
    if (const int noun = before_manner(at); token(noun).is(Role::change_noun)) at = noun;
    if (token(at).is(Role::determiner) && token(at - 1).is(Role::preposition))
      --at;  // "in the mid-teens"
    const Token& word = token(at);
    if (!near(at + 1) || word.kind == text::TokenKind::edge) return false;
    if (changes_.is_threshold(at + 1, figure.begin) &&
        word.is(Role::change_verb | Role::change_adverb)) {
      return false;
    }
    if (word.is(Role::change_adverb)) return set(at, figure, code(word), found);
    if (changes_.is_by(at)) return read_by(at - 1, figure, found);
    if (word.is(Role::change_noun | Role::change_verb)) return read_word(at, figure, found);
    if (word.is(Role::of | Role::preposition | Role::copula | Role::between)) {
      return read_linked(at, index, found);
    }
    return read_object(at, index, found);
  }

  /// "at the high end of 3% to 6%", "at the lower end of its 3% to 6% range".
  constexpr int over_end_of(int at) const noexcept {
    int end = token(at).is(Role::determiner) ? at - 1 : at;
    if (!token(end).is(Role::part_of_year) || !near(end + 1)) return at;
    --end;
    while (token(end).is(Role::comparative | Role::level | Role::determiner)) --end;
    return token(end).is(Role::preposition) ? end : at;
  }

  /// "growth, organic 13%", "organic growth as reported of".
  constexpr int before_manner(int at) const noexcept {
    if (!changes_.is_manner(at)) return at;
    return scene_.context.is_comma(at - 1) ? at - 2 : at - 1;
  }

  constexpr bool set(int at, const Figure& figure, Direction direction,
                     Direction& found) const noexcept {
    found = direction;
    if (direction != Direction::none) scene_.coverage->mark(at, figure.begin);
    return direction != Direction::none;
  }

  constexpr bool read_word(int at, const Figure& figure, Direction& found) const noexcept {
    const Token& word = token(at);
    const bool verb = word.is(Role::change_verb);
    if (verb && word.has(text::needs_count) && figure.is(Kind::money)) return false;
    return set(at, figure, code(word), found);
  }

  /// "lowering guidance by", "grew sequentially by", "higher by": the nearest word of change.
  constexpr bool read_by(int at, const Figure& figure, Direction& found) const noexcept {
    for (int i = over_remark(at); i > at - 14; --i) {
      if (is_end_of_clause(i) || !scene_.is_within_reach(i, figure)) return false;
      const Token& word = token(i);
      if (word.is(Role::comparative)) return set(i, figure, compared(word), found);
      if (changes_.is_change(i)) return set(i, figure, code(word), found);
    }
    return false;
  }

  /// Before a remark between commas: "a decrease in income, excluding special items, of".
  constexpr int over_remark(int at) const noexcept {
    if (!scene_.context.is_comma(at)) return at;
    for (int i = at - 1; i > at - 7; --i) {
      if (scene_.context.is_comma(i)) return i - 1;
      const Token& word = token(i);
      const bool inner = word.is_word() || text::is_hyphen(word);
      if (!inner || word.is(Role::change_verb | Role::copula)) break;
    }
    return at;
  }

  /// "growth of", "increase in revenue of", "growth was", "grew in the", "rate of".
  constexpr bool read_linked(int at, int index, Direction& found) const noexcept {
    if (brings_in_other(at)) return false;
    const Figure& figure = (*scene_.figures)[index];
    const bool copula = token(at).is(Role::copula);
    bool prepositional = !token(at).is(Role::of) && !copula;
    const bool noun = is_range_of(at);
    const int reach = token(at).is(Role::of) || copula || noun ? 9 : 4;
    const int floor = end_of_change(index - 1);
    const bool dates =
        prepositional && token(at).is(Role::dating) && !token(at).is(Role::comparison);
    if (dates && token(at - 1).is(Role::change_adverb)) {  // "up in the mid-teens"
      return set(at - 1, figure, code(token(at - 1)), found);
    }
    int to_noun = 0;
    if (noun && token(changes_.before_figure(at)).is(Role::from)) return false;
    const int last = over_remark(at - 1);
    int lowest = last + 2 - reach;
    for (int i = last; i >= lowest && i >= floor; --i) {
      if (text::is_hyphen(token(i))) lowest -= 2;
      if (token(i).is(Role::copula)) --lowest;
      if (is_end_of_clause(i) || is_joining(i) || brings_in_other(i)) return false;
      if (is_to_before_noun(i)) to_noun = i;
      const Token& word = token(i);
      if (word.is(Role::change_noun)) {
        if (is_compound(i, at, figure) || has_own_figure(i, at)) return false;
        // "an increase in payments to suppliers of"; "growth to sales of" leads to a level.
        if (to_noun > i + 3 || (to_noun > i && !token(i + 1).is(Role::preposition))) return false;
        return set(i, figure, code(word), found);
      }
      if (word.is(Role::change_verb) && code(word) != Direction::none) {
        const bool participle = noun && i == at - 1;  // "an increased range of"
        return prepositional && !participle && to_noun == 0 && set(i, figure, code(word), found);
      }
      // "a decrease versus Q4 backlog of": the level that it is compared with.
      if (word.is(Role::comparison) && is_period(i + 1) && is_noun_of(at)) return false;
      if (word.is(Role::preposition | Role::basis) && !word.is(Role::of)) prepositional = true;
      if (copula && word.is(Role::copula) && word.lexeme.value == 1 && i < at - 1 &&
          !is_predicted(i, at)) {
        return false;
      }
    }
    return false;
  }

  /// "5% growth in earnings on sales of $7 million"; but "double-digit growth in a range of 10%".
  constexpr bool has_own_figure(int noun, int of) const noexcept {
    if (!scene_.coverage->is_marked(noun)) return false;
    for (int i = noun + 1; i < of; ++i) {
      if (token(i).is_word() && token(i).lexeme.roles == Role::none) return true;
    }
    return false;
  }

  /// "sales increased with a margin of 12%".
  constexpr bool brings_in_other(int at) const noexcept {
    return token(at).is(Role::preposition) && token(at).lexeme.value == text::accompanying;
  }

  constexpr bool is_noun_of(int of) const noexcept {
    return token(of - 1).is_word() && token(of - 1).lexeme.roles == Role::none;
  }

  constexpr bool is_period(int at) const noexcept {
    const int begin = token(at).is(Role::determiner) ? at + 1 : at;
    if (token(begin).is(Role::relative | Role::same)) return true;
    for (int i = 0; i < scene_.figures->size(); ++i) {
      const Figure& other = (*scene_.figures)[i];
      if (other.is(Kind::period) && other.begin == begin) return true;
    }
    return false;
  }

  /// Behind the figure before that a change of its own may belong to.
  constexpr int end_of_change(int index) const noexcept {
    while (index >= 0 && !is_change_of_value((*scene_.figures)[index])) --index;
    return index >= 0 ? (*scene_.figures)[index].end : 0;
  }

  static constexpr bool is_change_of_value(const Figure& figure) noexcept {
    return may_change(figure) && !figure.is(Kind::number);
  }

  /// "growth is expected to be 5%": one verb in two words.
  constexpr bool is_predicted(int first, int be) const noexcept {
    return is_to(be - 1) && be - first <= 4;
  }

  /// "increase to revenue of": rare; "to" otherwise leads to a level.
  constexpr bool is_to_before_noun(int at) const noexcept {
    return is_to(at) && !text::is_hyphen(token(at - 1)) && !token(at + 1).is(Role::copula) &&
           !token(at + 1).is(Role::change_verb);
  }

  /// "… and a margin of 5%" begins something new.
  constexpr bool is_joining(int at) const noexcept {
    return token(at).is(Role::conjunction) && token(at + 1).is(Role::article | Role::determiner);
  }

  /// "growth capital of $5 million" is capital; "growth guidance of 5%" is growth.
  constexpr bool is_compound(int noun, int at, const Figure& figure) const noexcept {
    const Token& next = token(noun + 1);
    if (noun + 1 >= at || !next.is_word() || next.lexeme.roles != Role::none) return false;
    return !figure.is(Kind::percent) || noun + 3 < at;
  }

  /// "increased organic revenue 5%"; "increased the dividend $0.02 to $.42".
  constexpr bool read_object(int at, int index, Direction& found) const noexcept {
    const Figure& figure = (*scene_.figures)[index];
    const bool leads_on = (is_to(figure.end) || token(figure.end).is(Role::from)) &&
                          index + 1 < scene_.figures->size() &&
                          changes_.before_figure((*scene_.figures)[index + 1].begin) == figure.end;
    const int reach = leads_on ? 6 : 3;
    const int article = at - reach + 1;
    if (token(at).lexeme.roles == Role::none && token(article).is(Role::article) &&
        changes_.is_change(article - 1)) {
      return read_object(article - 1, index, found);  // "grew a very strong 28%"
    }
    for (int i = at; i > at - reach; --i) {
      const Token& word = token(i);
      if (is_end_of_clause(i) || !(word.is_word() || word.is_digits())) return false;
      if (word.is(Role::change_verb)) {
        if (figure.is(Kind::money) && !leads_on && i < at - 1) return false;
        return read_word(i, figure, found);
      }
      if (word.is(Role::change_noun)) return i == at && set(i, figure, code(word), found);
      if (word.is(Role::change_adverb)) {
        return (!leads_on || has_article(i, figure.begin)) && set(i, figure, code(word), found);
      }
      if (word.is(Role::preposition | Role::of | Role::copula | Role::conjunction |
                  Role::connector | Role::comparison | Role::relation | Role::per)) {
        return false;
      }
    }
    return false;
  }

  /// "up a healthy 19% to $36 million".
  constexpr bool has_article(int adverb, int begin) const noexcept {
    return token(adverb + 1).is(Role::article) && begin - adverb <= 4;
  }

  constexpr bool is_end_of_clause(int at) const noexcept {
    return scene_.context.is_break(at) || token(at).is(Role::clause) || scene_.context.is_comma(at);
  }

  // ---- words behind the figure

  /// "5% rise", "34% revenue jump", "$2 per share increase", "6% higher".
  constexpr bool read_behind(const Figure& figure, Direction& found) const noexcept {
    int at = over_qualifier(PerReader::end_of(scene_, figure));
    if (closes_apposition(figure, at)) ++at;
    // "325 basis points of operating margin expansion"
    if (token(at).is(Role::comparative) && near(at)) {
      if (figure.is(Kind::multiple)) return false;
      found = compared(token(at));
      scene_.coverage->mark(figure.end, at + 1);
      return true;
    }
    if (token(at).is(Role::change_adverb) && near(at) && ends_figure(at + 1)) {
      found = code(token(at));
      scene_.coverage->mark(figure.end, at + 1);
      return true;
    }
    // "2 points of growth came from" is a part of the growth.
    const bool of_noun = figure.reading.is_basis_points && token(at).is(Role::of) && near(at) &&
                         !token(at + 1).is(Role::change_noun | Role::relative);
    if (of_noun) ++at;
    for (int i = at; i < at + 5; ++i) {
      const Token& word = token(i);
      if (!near(i)) return false;
      if (text::is_hyphen(word)) continue;
      if (word.is(Role::change_noun) && (i > at || !word.is(Role::change_verb) || is_noun(i))) {
        if (is_name_of_other(i, figure)) return false;
        found = code(word);
        scene_.coverage->mark(figure.end, i + 1);
        return found != Direction::none;
      }
      if (!word.is_word() || !may_stand_between(word)) return false;
    }
    return false;
  }

  /// "a 5%, or $3 million, increase", "a $3 million (5%) increase": what follows names both.
  constexpr bool closes_apposition(const Figure& figure, int at) const noexcept {
    const int before = changes_.before_figure(figure.begin);
    if (token(at).is_mark(U')')) return token(before).is_mark(U'(') && ends_other(figure, before);
    return scene_.context.is_comma(at) && scene_.context.is_or(before) &&
           scene_.context.is_comma(before - 1) && ends_other(figure, before - 1);
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

  /// "14 bps down.", "44% up in the quarter": nothing follows that the adverb could belong to.
  constexpr bool ends_figure(int at) const noexcept {
    return is_end_of_clause(at) ||
           (token(at).is(Role::preposition | Role::comparison) && !is_to(at));
  }

  constexpr int over_qualifier(int at) const noexcept {
    const int next = scene_.context.over_hyphen(at);
    return token(next).is(Role::post_qualifier) ? next + 1 : at;
  }

  /// "a 5% increase" against "5% increase(s) sales": a verb has its object behind it.
  constexpr bool is_noun(int at) const noexcept {
    return !token(at + 1).is(Role::determiner) || !near(at + 1);
  }

  /// "$100 million reduction program": money for a program.
  constexpr bool is_name_of_other(int at, const Figure& figure) const noexcept {
    const Token& next = token(at + 1);
    return figure.is(Kind::money) && next.is_word() && near(at + 1) &&
           next.lexeme.roles == Role::none;
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
    while (other > 0 && (*scene_.figures)[other].is(Kind::period)) --other;
    const Figure& before = (*scene_.figures)[other];
    if (before.reading.direction == Direction::none || before.is_level) return false;
    if (is_named_behind(before)) return false;
    const bool adjacent = other == index - 1;
    if (!coordination_.shares(before, figure, adjacent)) return false;
    found = before.reading.direction;
    return true;
  }

  /// A word behind the first ("5% growth and 3%") does not carry over.
  constexpr bool is_named_behind(const Figure& before) const noexcept {
    Direction ignored = Direction::none;
    const Coverage kept = *scene_.coverage;
    const bool behind = read_behind(before, ignored);
    *scene_.coverage = kept;
    return behind;
  }

  Scene scene_;
  ChangeWords changes_;
  Coordination coordination_;
};

}  // namespace finq::inline v0_1::read
