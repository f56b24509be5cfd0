// "about", "more than", "up to", "-plus": how exactly a figure is meant.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/change_words.hpp"
#include "finq/read/decoration.hpp"

namespace finq::inline v0_1::read {

class QualifierReader {
 public:
  constexpr explicit QualifierReader(const Scene& scene) noexcept : scene_(scene) {}

  constexpr void read(int index) const noexcept {
    Figure& figure = (*scene_.figures)[index];
    if (!is_valued(figure) || figure.qualifier != Qualifier::none) return;
    constexpr Role roles = Role::qualifier | Role::post_qualifier;
    if (scene_.context.may_hold(roles) && (read_before(figure) || read_behind(figure))) return;
    if (index == 0) return;
    const Figure& before = (*scene_.figures)[index - 1];
    const bool alike = before.reading.kind == figure.reading.kind &&
                       before.qualifier != Qualifier::none && !before.reading.is_range;
    if (alike && scene_.are_joined(before, figure) && !scene_.has_or(before, figure) &&
        is_listed(index)) {
      figure.qualifier = before.qualifier;
    }
  }

 private:
  constexpr const Token& token(int at) const noexcept { return scene_.token(at); }
  constexpr bool near(int at) const noexcept { return scene_.context.is_near(at); }

  /// "and 6%", or in front of one: "over $50 million, $20 million of it" is no list.
  constexpr bool is_listed(int index) const noexcept {
    const FigureList& figures = *scene_.figures;
    const Figure& figure = figures[index];
    for (int i = figures[index - 1].end; i < figure.begin; ++i) {
      if (token(i).is(Role::conjunction)) return true;
    }
    const Figure& first = figures[index > 1 ? index - 2 : 0];
    if (index > 1 && first.reading.kind == figure.reading.kind &&
        scene_.are_joined(first, figures[index - 1])) {
      return true;
    }
    if (index + 1 == figures.size()) return false;
    const Figure& next = figures[index + 1];
    return next.reading.kind == figure.reading.kind && scene_.are_joined(figure, next);
  }

  /// One word may stand between ("up to an additional $1 billion"), a noun may not.
  constexpr bool read_before(Figure& figure) const noexcept {
    int at = figure.begin - 1;
    if (!near(figure.begin) && !token(figure.begin).touches()) return false;
    if (text::is_hyphen(token(at))) {  // "sub-5%"
      if (!token(at).touches() || !token(at - 1).is(Role::qualifier)) return false;
      --at;
    }
    if (token(at).is(Role::between)) --at;  // "about between 3 and 4"
    if (token(at).is(Role::change_adverb) && token(at - 1).is(Role::qualifier)) --at;  // "about up"
    if (token(at).is(Role::filler) && !token(at).is(Role::qualifier)) --at;
    const bool has_article = token(at).is(Role::article) && !token(at).is(Role::qualifier);
    if (has_article) --at;
    const Token& word = token(at);
    if (has_article && word.is(Role::filler)) return false;  // "officials estimated a 3% rise"
    if (!word.is(Role::qualifier) || !near(at + 1) || is_arrow(at)) return false;
    const int denial = denial_before(at);
    const auto said = static_cast<Qualifier>(word.lexeme.code);
    const Qualifier qualifier = denial < at ? opposite(said) : said;
    if (figure.is(Kind::duration) && (is_temporal(at, figure) || is_name(at, figure))) return false;
    if (is_better_level(at, figure)) return false;
    if (qualifier == Qualifier::under && is_contract(figure)) return false;
    if (said == Qualifier::over && text::is_document(token(at - 1)))
      return false;  // "ein Vertrag über 10 Mio. Euro"
    const ChangeWords changes{scene_.context};
    const bool reaches_money =
        figure.is(Kind::money) && word.is(Role::connector) && scene_.context.has_verb_before(at);
    if (is_behind_change(at) || changes.reaches_level(at, figure.begin) || reaches_money ||
        (word.lexeme.value == text::leads_to_level && is_level(at, figure))) {
      return false;
    }
    figure.qualifier = qualifier;
    scene_.coverage->mark(denial, figure.begin);
    return true;
  }

  /// "-> 20%".
  constexpr bool is_arrow(int at) const noexcept {
    const Token& shaft = token(at - 1);
    return token(at).is_mark(U'>') && token(at).touches() &&
           (text::is_hyphen(shaft) || shaft.is_mark(U'='));
  }

  /// The denial of the qualifier at `at`, "not over", "may not be more than"; else `at`.
  constexpr int denial_before(int at) const noexcept {
    const bool is_linked = token(at - 1).is(Role::copula) && !text::is_denial(token(at - 1));
    const int denial = is_linked ? at - 2 : at - 1;
    const bool is_aside = token(denial - 1).is(Role::clause) || scene_.context.is_or(denial - 1);
    if (is_aside) return at;  // "if not over 5%", "believe it or not, over 5%"
    if (text::is_denial(token(denial)) && near(at) && near(denial + 1)) return denial;
    return denial_before_subject(at - 1);
  }

  /// That of "in no event shall the rate be more than"; else `last` + 1.
  constexpr int denial_before_subject(int last) const noexcept {
    int verb = token(last).is(Role::copula) ? last - 1 : last;
    constexpr Role others = Role::copula | Role::clause | Role::conjunction;
    while (verb > last - 10 && token(verb).is_word() && !token(verb).is(others)) {
      --verb;
    }
    const Token& modal = token(verb);
    const bool is_turned =
        modal.is(Role::copula) && modal.lexeme.value == text::modal_copula && verb < last - 1;
    return is_turned && text::is_denial(token(verb - 1)) ? verb - 1 : last + 1;
  }

  /// What is not more is as much at most.
  static constexpr Qualifier opposite(Qualifier said) noexcept {
    switch (said) {
      case Qualifier::over: return Qualifier::up_to;
      case Qualifier::under: return Qualifier::at_least;
      default: return said;
    }
  }

  /// "over 20 years", "under two years": during them. "for over a year" counts them.
  /// So does "our over 20-year history".
  constexpr bool is_temporal(int at, const Figure& figure) const noexcept {
    if (scene_.context.is_strict || !token(at).is(Role::preposition)) return false;
    const Token& before = token(at - 1);
    const bool is_attribute = text::is_hyphen(token(figure.end - 2));
    if (is_attribute && before.is(Role::article | Role::determiner)) return false;
    return !before.is(Role::preposition | Role::of | Role::copula | Role::per | Role::comparison);
  }

  /// "exceed our plan" is said of "exceed three-year plan" too.
  constexpr bool is_name(int at, const Figure& figure) const noexcept {
    const bool is_attribute = text::is_hyphen(token(figure.end - 2)) && figure.begin == at + 1;
    const bool is_near = token(at).is(Role::dating) &&  // "approaching 52-week highs"
                         token(at).lexeme.code == static_cast<std::uint8_t>(Qualifier::nearly);
    return is_attribute && (is_near || token(at).is(Role::copula)) &&
           (token(figure.end).is_plain_word() || token(figure.end).is(Role::title));
  }

  /// "was 58%, better than 54% in Q3": another level, and no bound of this one.
  constexpr bool is_better_level(int at, const Figure& figure) const noexcept {
    const Token& word = token(at);
    if (!word.is(Role::comparative) || compared_direction(word) != Direction::none) return false;
    const int begin = token(figure.end).is(Role::preposition) ? figure.end + 1 : figure.end;
    if (scene_.context.is_strict || scene_.period_at(begin) == nullptr) return false;
    for (int i = 0; i < scene_.figures->size(); ++i) {
      const Figure& other = (*scene_.figures)[i];
      if (other.end <= at && other.is(figure.reading.kind)) return true;
    }
    return false;
  }

  /// "under a $500 million credit facility": by its terms.
  constexpr bool is_contract(const Figure& figure) const noexcept {
    if (scene_.context.is_strict || !figure.is(Kind::money)) return false;
    for (int i = figure.end; i < figure.end + 6; ++i) {
      const Token& word = token(i);
      if (word.is(Role::title)) return true;
      if (!near(i) || !(word.is_word() || text::is_hyphen(word)) ||
          word.is(Role::preposition | Role::conjunction | Role::of | Role::copula)) {
        return false;
      }
    }
    return false;
  }

  /// "moved up to 92%", "was up to $5 million from $4 million": the level that a change reached.
  constexpr bool is_level(int at, const Figure& figure) const noexcept {
    if (scene_.context.is_strict) return false;
    return is_from_number(figure.end) || is_dated_level(figure) || takes_level(token(at - 1));
  }

  /// "from $4 million".
  constexpr bool is_from_number(int at) const noexcept {
    return token(at).is(Role::from) && scene_.context.begins_number(at + 1);
  }

  /// "ratio up to 9.9% in Q2 from 9.0%", "up to 9.9% at June 30, versus 9.0%".
  constexpr bool is_dated_level(const Figure& figure) const noexcept {
    const Token& link = token(figure.end);
    if (figure.is(Kind::money) || !link.is(Role::preposition) || link.is(Role::relation)) {
      return false;  // "borrow up to $50 million at June 30, compared to $40 million"
    }
    const Figure* const period = scene_.period_at(figure.end + 1);
    if (period == nullptr) return false;
    const int at = scene_.context.over_comma(period->end);
    return is_from_number(at) ||
           (is_day(period->reading.period) && token(at).is(Role::comparison) &&
            scene_.context.begins_number(at + 1));
  }

  /// "went up to"; but "raising up to $5 million", "may cut up to 10% of its staff".
  static constexpr bool takes_level(const Token& verb) noexcept {
    const bool tells = !verb.has(text::plain_form) && verb.lexeme.value != text::gerund;
    const bool goes_no_way = verb.lexeme.code == static_cast<std::uint8_t>(Direction::none);
    const bool is_neutral = verb.has(text::needs_count) && goes_no_way;  // "affected up to 5%"
    return verb.is(Role::change_verb) && (tells || goes_no_way) && !is_neutral;
  }

  /// "5% higher than $3 million", "6% over 2%": compares, and qualifies nothing.
  constexpr bool is_behind_change(int at) const noexcept {
    if (!token(at).is(Role::comparison)) return false;
    if (compares_counted_change(scene_.context, at)) return true;
    for (int i = 0; i < scene_.figures->size(); ++i) {
      const Figure& other = (*scene_.figures)[i];
      if (other.end == at && may_change(other) && !other.is(Kind::number)) return true;
    }
    return false;
  }

  /// "growth of 20% plus."; but "$5 plus tax", "5% plus inflation".
  constexpr bool ends_on_plus(const Figure& figure) const noexcept {
    return !figure.is(Kind::money) && !token(figure.end).touches() &&
           scene_.context.is_break(figure.end + 1);
  }

  /// "EPS was $1.45 and above consensus", "a margin of 45% and above our plan"; but "Rates of 5%
  /// and above apply".
  constexpr bool is_compared(const Figure& figure, int at) const noexcept {
    const Token& next = token(at);
    if (!near(at)) return false;
    if (next.is(Role::determiner)) {
      return token(at + 1).is_plain_word() || token(at + 1).is(Role::level) || is_time(at + 1);
    }
    const Token& before = token(ChangeWords{scene_.context}.before_figure(figure.begin));
    const bool is_told = before.is(Role::copula | Role::change_verb | Role::change_adverb);
    return is_told && (next.is_plain_word() || is_time(at));
  }

  constexpr bool is_time(int at) const noexcept {
    return token(at).is(Role::relative) || scene_.period_at(at) != nullptr;
  }

  /// `-plus`, `+`, "or more".
  constexpr bool read_behind(Figure& figure) const noexcept {
    const int at = scene_.context.over_hyphen(figure.end);
    const Token& word = token(at);
    if (!word.is(Role::post_qualifier) || !near(at)) return false;
    if (token(at + 1).is(Role::comparison)) return false;  // "$5 million or less than 1%"
    // "$5 million at most."; but "grew 5%, at least in Asia", "5% at most 3%"
    if (word.is(Role::qualifier) && !scene_.context.is_end_of_clause(at + 1)) return false;
    if (word.is(Role::preposition) && is_compared(figure, at + 1)) return false;
    const bool sign = word.kind == text::TokenKind::mark;
    const bool alone = word.lexeme.code == static_cast<std::uint8_t>(Qualifier::over);
    const bool is_unspaced = scene_.context.is_unspaced(at);
    constexpr int one_sign = 3;  // `余`, and no "넘게"
    const bool is_glued = sign || (is_unspaced && scene_.context.size(at) == one_sign);
    if (alone &&
        !(is_glued ? word.touches() : is_unspaced || at > figure.end || ends_on_plus(figure))) {
      return false;
    }
    if (sign && token(at + 1).touches() && token(at + 1).is_digits()) return false;
    figure.qualifier = static_cast<Qualifier>(word.lexeme.code);
    scene_.coverage->mark(figure.end, at + 1);
    return true;
  }

  Scene scene_;
};

}  // namespace finq::inline v0_1::read
