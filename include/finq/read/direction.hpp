// Whether a figure is a change, and which way it goes.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/change_words.hpp"
#include "finq/read/decoration.hpp"
#include "finq/read/per.hpp"

namespace finq::read {

class DirectionReader {
 public:
  constexpr explicit DirectionReader(const Scene& scene) noexcept
      : scene_(scene), changes_(scene.context) {}

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

  // ---- "from A to B"

  constexpr bool read_second(int index, Direction& found) const noexcept {
    Figure& figure = (*scene_.figures)[index];
    const int to = changes_.before_figure(figure.begin);
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
    int at = changes_.before_figure(figure.begin);
    if (token(at).is(Role::determiner) && token(at - 1).is(Role::preposition))
      --at;  // "in the mid-teens"
    const Token& word = token(at);
    if (!near(at + 1) || word.kind == text::TokenKind::edge) return false;
    if (word.is(Role::change_adverb)) return set(at, figure, code(word), found);
    if (changes_.is_by(at)) return read_by(at - 1, figure, found);
    if (word.is(Role::change_noun | Role::change_verb)) return read_word(at, figure, found);
    if (word.is(Role::of | Role::preposition | Role::copula | Role::between)) {
      return read_linked(at, figure, found);
    }
    return read_object(at, index, found);
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
    for (int i = at; i > at - 14; --i) {
      if (is_end_of_clause(i) || !scene_.is_within_reach(i, figure)) return false;
      const Token& word = token(i);
      if (word.is(Role::comparative)) return set(i, figure, compared(word), found);
      if (changes_.is_change(i)) return set(i, figure, code(word), found);
    }
    return false;
  }

  /// "growth of", "increase in revenue of", "growth was", "grew in the", "rate of".
  constexpr bool read_linked(int at, const Figure& figure, Direction& found) const noexcept {
    const bool copula = token(at).is(Role::copula);
    bool prepositional = !token(at).is(Role::of) && !copula;
    const bool noun = token(at).is(Role::between) && token(at).lexeme.value == 1;
    const int reach = token(at).is(Role::of) || copula || noun ? 9 : 4;
    const bool dates =
        prepositional && token(at).is(Role::dating) && !token(at).is(Role::comparison);
    if (dates && token(at - 1).is(Role::change_adverb)) {  // "up in the mid-teens"
      return set(at - 1, figure, code(token(at - 1)), found);
    }
    for (int i = at - 1; i > at - reach; --i) {
      if (is_end_of_clause(i) || is_to_before_noun(i) || is_joining(i)) return false;
      const Token& word = token(i);
      if (word.is(Role::change_noun)) {
        if (is_compound(i, at, figure)) return false;
        return set(i, figure, code(word), found);
      }
      if (word.is(Role::change_verb)) {
        const bool participle = noun && i == at - 1;  // "an increased range of"
        return prepositional && !participle && set(i, figure, code(word), found);
      }
      if (word.is(Role::preposition) && !word.is(Role::of)) prepositional = true;
      if (copula && word.is(Role::copula) && word.lexeme.value == 1 && i < at - 1) return false;
    }
    return false;
  }

  /// "increase to revenue of": rare; "to" otherwise leads to a level.
  constexpr bool is_to_before_noun(int at) const noexcept {
    return is_to(at) && !token(at + 1).is(Role::copula) && !token(at + 1).is(Role::change_verb);
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
    for (int i = at; i > at - reach; --i) {
      const Token& word = token(i);
      if (is_end_of_clause(i) || !(word.is_word() || word.is_digits())) return false;
      if (word.is(Role::change_verb)) {
        if (figure.is(Kind::money) && !leads_on && i < at - 1) return false;
        return read_word(i, figure, found);
      }
      if (word.is(Role::change_noun)) return i == at && set(i, figure, code(word), found);
      if (!leads_on && word.is(Role::change_adverb)) return set(i, figure, code(word), found);
      if (word.is(Role::preposition | Role::of | Role::copula | Role::conjunction |
                  Role::connector | Role::comparison | Role::relation | Role::per)) {
        return false;
      }
    }
    return false;
  }

  constexpr bool is_end_of_clause(int at) const noexcept {
    return scene_.context.is_break(at) || token(at).is(Role::clause) || scene_.context.is_comma(at);
  }

  // ---- words behind the figure

  /// "5% rise", "34% revenue jump", "$2 per share increase", "6% higher".
  constexpr bool read_behind(const Figure& figure, Direction& found) const noexcept {
    int at = over_qualifier(PerReader::end_of(scene_, figure));
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
    const bool alike = before.reading.kind == figure.reading.kind;
    if (other == index - 1 && scene_.are_joined(before, figure)) {
      if (!alike && !scene_.has_or(before, figure)) return false;
    } else if (is_other_name(before, figure)) {
      if (alike) return false;
    } else if (!alike || !is_parallel(before, figure)) {
      return false;
    }
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

  /// "grew 9% for the quarter and 16% for the full year": the same preposition behind both.
  constexpr bool is_parallel(const Figure& a, const Figure& b) const noexcept {
    const int first = PerReader::end_of(scene_, a);
    const int second = PerReader::end_of(scene_, b);
    if (!token(first).is(Role::preposition | Role::comparison)) return false;
    if (scene_.context.bytes(first) != scene_.context.bytes(second)) return false;
    int last = changes_.before_figure(b.begin);
    if (!token(last).is(Role::conjunction) && !scene_.context.is_comma(last)) return false;
    if (scene_.context.is_comma(last - 1)) --last;
    if (last - first > 10) return false;
    for (int i = first; i < last; ++i) {
      if (is_end_of_clause(i) || is_to(i) ||
          token(i).is(Role::copula | Role::change_verb | Role::change_noun)) {
        return false;
      }
    }
    return true;
  }

  /// "a decrease of $15.1 million in the quarter, or 0.4%": one change, named twice.
  constexpr bool is_other_name(const Figure& a, const Figure& b) const noexcept {
    int last = changes_.before_figure(b.begin);
    if (!scene_.context.is_or(last)) return false;
    if (scene_.context.is_comma(last - 1)) --last;
    const int first = PerReader::end_of(scene_, a);
    if (last - first > 8) return false;
    bool noun = a.is(Kind::number);
    for (int i = first; i < last; ++i) {
      const Token& word = token(i);
      if (word.lexeme.roles == Role::none && word.is_word() && noun) {
        noun = false;  // "1.2 million dozen, or 0.1%"
      } else if (!word.is(Role::preposition | Role::determiner | Role::of | Role::time_unit |
                          Role::ordinal | Role::relative | Role::counted | Role::fiscal) &&
                 !word.is_digits()) {
        return false;
      }
    }
    return true;
  }

  Scene scene_;
  ChangeWords changes_;
};

}  // namespace finq::read
