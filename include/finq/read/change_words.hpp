// The words that make a figure a change, looked for from the figure.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/change_sense.hpp"

namespace finq::inline v0_1::read {

/// Whether the tokens before a figure lead up to it as the begin of a change.
class ChangeWords {
 public:
  /// A figure is a change only where one of these stands in its sentence.
  static constexpr Role roles = Role::change_noun | Role::change_verb | Role::change_adverb |
                                Role::comparative | Role::comparison | Role::connector;

  constexpr explicit ChangeWords(const Context& context) noexcept : context_(context) {}

  /// Before the qualifiers, fillers and articles that belong to the figure at `at`.
  constexpr int before_figure(int at) const noexcept {
    int i = at - 1;
    while (context_.token(i).is(Role::qualifier | Role::filler | Role::article) &&
           !context_.token(i).is(Role::copula) && !reaches_level(i, at) &&
           !compares_counted_change(context_, i)) {
      --i;
    }
    return i;
  }

  /// The same for those that ask seldom: as a copy of its own it costs the others nothing.
  [[gnu::noinline]] constexpr int link_before(int begin) const noexcept {
    return before_figure(begin);
  }

  /// "subió hasta 5 millones", "subió un 12% hasta 3 millones": a limit, where it is a connector
  /// too, is the level that was reached behind a word of change or a figure; "de hasta 5%" is none.
  /// So much at most is "hasta un 5%": the article of a figure at `begin` is a part of none.
  constexpr bool reaches_level(int at, int begin) const noexcept {
    const Token& word = token(at);
    return word.is(Role::connector) && word.is(Role::qualifier) && is_behind_change(at, begin);
  }

  /// "from"; "of" behind what is a verb alone: "subió de 3% a 5%", but "un aumento de 3% a 5%".
  constexpr bool is_from(int at) const noexcept {
    return token(at).is(Role::from) ||
           (is_of_verb(at) && token(at).lexeme.value != text::of_amount_alone) ||
           (text::is_of_amount(token(at)) && (is_of_object(at) || is_aside(at)));
  }

  /// "subió 0,3 puntos porcentuales, del 11,3% al 11,6%": by how much is said before.
  [[gnu::noinline]] constexpr bool is_aside(int at) const noexcept {
    if (!context_.is_comma(at - 1) || token(at).lexeme.value == text::of_amount_alone) return false;
    return token(at - 2).is(Role::percent | Role::percentage_point | Role::basis_point) &&
           context_.has_verb_before(at - 2);
  }

  /// "elevó la tasa de 5% a 6%", "reduziu a taxa de juros de 15% para 14%": what the verb changes.
  [[gnu::noinline]] constexpr bool is_of_object(int at) const noexcept {
    if (token(at).lexeme.value != text::of_amount) return false;
    constexpr int reach = 6;
    for (int i = at - 1; i > at - reach; --i) {
      const Token& word = token(i);
      if (!word.is_plain_word() && !word.is(Role::of | Role::determiner)) return false;
      const Token& verb = token(i - 1);
      if (word.is(Role::determiner) && verb.is(Role::change_verb)) {
        return i < at - 1 && !verb.is(Role::change_noun) && !is_neutral(i - 1);
      }
    }
    return false;
  }
  constexpr bool is_of_verb(int at) const noexcept {
    const Token& before = token(at - 1);
    return token(at).is(Role::of) && before.is(Role::change_verb) &&
           !before.is(Role::change_noun) && !is_neutral(at - 1);
  }

  /// "rose from A", "acceleration from A": what follows "to" is the second figure of a change.
  /// `has_figure`: a figure stands before it, so that "up from A to B" tells what it was.
  constexpr bool is_from_change(int begin, bool has_figure) const noexcept {
    int from = before_praise(before_possessor(before_level(before_figure(begin))));
    if (token(from).is(Role::determiner) && token(begin).is(Role::level)) --from;
    if (leads_from_end(context_, from)) return true;
    if (!is_from(from) || !context_.is_near(from)) return false;
    if (token(from - 1).is(Role::change_adverb)) return !has_figure;
    const int last = context_.is_comma(from - 1) ? from - 2 : from - 1;
    int reach = 14;
    bool is_led = true;  // behind a comma the change before it must be told alike, as a fact
    for (int i = last; i > from - reach; --i) {
      if (context_.is_break(i) || token(i).is(Role::clause) || is_neutral(i)) return false;
      if (context_.is_comma(i)) {
        if (!is_led || !is_subject_of_verb(context_, i, from)) return false;
        reach = 22;
        is_led = false;
      }
      if (token(i).is(Role::from)) is_led = true;
      if (is_change(i) || moves_from(i, text::moves_length) ||
          (token(i).is(Role::multiplied) && !token(i).has(text::plain_form))) {
        return reach < 22 || (is_led && !token(i).is(Role::change_noun) && !is_plain(i));
      }
    }
    return false;
  }

  /// The "to" makes a range, whatever changes: "bis", where "auf" leads to a level, and that of
  /// "een groei van 3 tot 5 procent", since "naar" does.
  constexpr bool joins_ends(int begin, int to) const noexcept {
    if (token(to).lexeme.value == text::joins_ends) return true;
    const int from = link_before(begin);
    return token(from).is(Role::from) && token(from).is(Role::of) &&
           !text::is_to_level(token(to)) && token(from - 1).is(Role::change_noun) &&
           !token(from - 1).is(Role::change_verb);
  }

  /// Before the noun of "from a base of $5 million".
  constexpr int before_level(int at) const noexcept {
    if (!token(at).is(Role::of)) return at;
    int i = at - 1;
    while (i > at - 4 && (token(i).is_plain_word() || token(i).is(Role::level))) --i;
    if (token(i).is(Role::article | Role::determiner)) --i;
    return i < at - 1 && token(i).is(Role::from) ? i : at;
  }

  /// Before the period of "from last year's $4 million".
  constexpr int before_possessor(int at) const noexcept {
    if (!token(at).touches() || !text::is_apostrophe(token(at - 1))) return at;
    int i = at - 2;
    while (i > at - 8 && (token(i).is_digits() || text::is_hyphen(token(i)) ||
                          token(i).is(Role::relative | Role::determiner | Role::time_unit |
                                      Role::month | Role::fiscal | Role::ordinal))) {
      --i;
    }
    return i;
  }

  /// Before the article of "grew a very strong 28%", "increased by a more modest 5%", "by a
  /// better-than-expected 51%".
  constexpr int before_praise(int at) const noexcept {
    int article = at;
    while (article > at - 6 && is_praise(article)) --article;
    const bool has_article = article < at && token(article).is(Role::article);
    return has_article ? article - 1 : before_spoken_plus(context_, at);
  }

  /// Before the measure of "grew earnings per share 10%".
  constexpr int before_per(int at) const noexcept {
    return token(at).is(Role::measure) && token(at - 1).is(Role::per) ? at - 2 : at;
  }

  /// "at the high end of 3% to 6%", "at the lower end of its 3% to 6% range".
  constexpr int over_end_of(int at) const noexcept {
    int end = token(at).is(Role::determiner) ? at - 1 : at;
    if (!token(end).is(Role::part_of_year) || !context_.is_near(end + 1)) return at;
    if (!token(--end).is(Role::comparative | Role::level)) return at;
    while (token(end).is(Role::comparative | Role::level | Role::determiner)) --end;
    return token(end).is(Role::preposition) ? end : at;
  }

  /// Before a remark between commas or in brackets: "a decrease in income, excluding special
  /// items, of".
  constexpr int over_remark(int at) const noexcept {
    if (token(at).is_mark(U')')) return over_brackets(at);
    if (!context_.is_comma(at)) return at;
    for (int i = at - 1; i > at - 10; --i) {
      if (context_.is_comma(i)) return i - 1;
      const Token& word = token(i);
      const bool inner = word.is_word() || text::is_hyphen(word);
      if (!inner || word.is(Role::change_verb | Role::copula)) break;
    }
    return at;
  }

  /// "an increase in sales (net of taxes) of": no figure stands in the brackets.
  constexpr int over_brackets(int at) const noexcept {
    for (int i = at - 1; i > at - 12; --i) {
      if (token(i).is_mark(U'(')) return i - 1;
      if (!token(i).is_word() && !text::is_hyphen(token(i)) && !context_.is_comma(i)) break;
    }
    return at;
  }

  /// "grew 41%", "a rise of 5%", "increasing by $3": the figure at `begin` is a change.
  constexpr bool leads_to_change(int begin) const noexcept {
    const int i = before_figure(begin);
    return is_change(i) || is_by(i) || (token(i).is(Role::of) && is_change(i - 1));
  }

  /// "down 5% to 3%", "a decline of 5% to 3%": written from the larger to the smaller.
  constexpr bool is_decline(int begin) const noexcept {
    int i = before_figure(begin);
    if (token(i).is(Role::of)) --i;
    return token(i).is(Role::change_noun | Role::change_adverb) &&
           token(i).lexeme.code == static_cast<std::uint8_t>(Direction::down);
  }

  /// "increasing by A to B", "increased the dividend A to B": B is a level, no end of a range.
  constexpr bool is_step(int begin, Kind kind) const noexcept {
    int i = before_figure(begin);
    const bool by = is_by(i) || (kind != Kind::number && is_of_verb(i) &&
                                 token(i).lexeme.value == text::of_amount_alone);
    if (by) i = verb_before_by(i - 1);
    if (!by && kind == Kind::money) i = verb_of_object(begin_of_name(context_, i));
    const Token& verb = token(i);
    if (!verb.is(Role::change_verb) || is_plain(i) || is_neutral(i)) return false;
    return by || kind == Kind::money || verb.lexeme.value != text::gerund;
  }

  /// "gained 98 cents", "was up by $1": a level may follow that is far above.
  constexpr bool is_moved(int begin) const noexcept {
    const int last = before_figure(begin);
    return moves(last) || (is_by(last) && moves(last - 1));
  }

  /// "är nere 2 dollar till 74 dollar": where something stands, and no way to it.
  constexpr bool is_apart_by(int begin) const noexcept {
    const Token& adverb = token(before_figure(begin));
    return adverb.is(Role::change_adverb) && adverb.lexeme.value == text::says_place;
  }

  /// "to cut it by 10 cents", "sweetened the bid by $2".
  constexpr bool is_changed_by(int begin) const noexcept {
    constexpr int reach = 6;
    const int by = before_figure(begin);
    if (!is_by(by)) return false;
    for (int i = by - 1; i > by - reach && token(i).is_word(); --i) {
      const Token& verb = token(i);
      if (moves(i) || verb.is(Role::change_verb)) {
        const bool is_done = !verb.is(Role::change_adverb) || verb.lexeme.value != 0;
        return is_done && !verb.has(text::plain_form);
      }
    }
    return false;
  }

  /// "to reduce", and what has one form for all: "to cut", "will cut".
  constexpr bool is_plain(int verb) const noexcept {
    if (token(verb).has(text::plain_form)) return true;
    if (!token(verb).has(text::uncertain)) return false;
    const Token& before = token(verb - 1);
    return context_.is_to(verb - 1) ||
           (before.is(Role::copula) && before.lexeme.value == text::modal_copula);
  }

  /// "impacted": a verb that goes no way, and says by how much alone.
  constexpr bool is_neutral(int at) const noexcept {
    const Token& verb = token(at);
    return verb.is(Role::change_verb) && verb.has(text::needs_count) &&
           verb.lexeme.code == static_cast<std::uint8_t>(Direction::none);
  }

  /// A verb with who does it, or behind "to"; but "lifting cost", "an increased fee".
  constexpr bool is_told(int at) const noexcept {
    const Token& before = token(at - 1);
    return token(at).lexeme.value != text::gerund && (before.is_word() || before.is_digits()) &&
           !before.is(Role::article | Role::determiner | Role::preposition | Role::of);
  }

  /// "lowering the end of the guidance by": the nearest word of change.
  constexpr int verb_before_by(int at) const noexcept {
    for (int i = at; i > at - 12; --i) {
      if (context_.is_break(i) || context_.is_comma(i) || token(i).is(Role::clause)) break;
      if (is_change(i) && !(is_neutral(i) && is_attribute(i))) return i;
    }
    return at;
  }

  /// "at affected locations", "storm-affected stores": no verb.
  constexpr bool is_attribute(int at) const noexcept {
    const Token& before = token(at - 1);
    return before.is(Role::preposition | Role::of | Role::article | Role::determiner |
                     Role::connector | Role::change_verb) ||
           text::is_hyphen(before);
  }

  /// "sales rose in"; but "increased costs impacted", "costs increased and impacted".
  constexpr bool is_finite(int at) const noexcept {
    return is_told(at) && !token(at + 1).is(Role::conjunction);
  }

  /// "up a healthy 19% to $36 million".
  constexpr bool has_article(int adverb, int begin) const noexcept {
    return token(adverb + 1).is(Role::article) && begin - adverb <= 4;
  }

  /// "reduced our growth rate by 2%": the verb whose object the noun of change at `at` is; else
  /// `at`.
  constexpr int over_object(int at) const noexcept {
    const bool is_noun = token(at).is(Role::change_noun) &&
                         (!token(at).is(Role::change_verb) || token(at - 1).is(Role::determiner));
    if (!is_noun) return at;
    constexpr Role inner = Role::determiner | Role::article | Role::filler | Role::of |
                           Role::quarter_letter | Role::fiscal | Role::relative | Role::time_unit |
                           Role::title | Role::counted;
    for (int i = at - 1; i > at - 8; --i) {
      const Token& word = token(i);
      if (word.is(Role::change_verb)) return i;
      if (word.is(Role::comparative) && context_.is_to(i - 1)) return i;  // "to lower growth by"
      const bool is_inner = word.is_plain_word() || word.is_digits() || word.is(inner);
      if (!is_inner && !text::is_apostrophe(word)) break;
    }
    return at;
  }

  /// "increased the q2 dividend": the verb before an object of a few words.
  constexpr int verb_of_object(int at) const noexcept {
    for (int i = at; i > at - 5; --i) {
      const Token& word = token(i);
      if (word.is(Role::change_verb)) return i;
      if (!(word.is_word() || word.is_digits()) ||
          word.is(Role::preposition | Role::of | Role::copula | Role::conjunction | Role::from |
                  Role::connector | Role::comparison | Role::relation | Role::per |
                  Role::between)) {
        break;
      }
    }
    return at;
  }

  constexpr bool is_by(int at) const noexcept { return read::is_by(token(at)); }

  /// Behind `7%` of `5%から7%に上昇`: a particle and a word of change.
  constexpr bool is_changed_behind(int end) const noexcept {
    return token(end).is(Role::determiner) && context_.is_unspaced(end) && is_change(end + 1);
  }

  /// "the increase in our three segments was 5%": a number counts, and takes no word away.
  constexpr bool counts(const Figure& figure) const noexcept {
    return figure.is(Kind::number) && !context_.is_strict;
  }

  /// "value-added", "add-on", "reduced-rate": no verb of its sentence.
  constexpr bool is_in_compound(int at) const noexcept {
    return context_.is_inner_hyphen(at - 1) || context_.is_inner_hyphen(at + 1);
  }

  /// A word or phrase for how a change is measured: "organically", "in constant currency".
  constexpr bool is_manner(int at) const noexcept {
    return token(at).is_plain_word() && token(at).has(text::manner);
  }

  /// "was extended from three to five years", "pushed out the launch from": no adjective.
  /// `what`: a length or a date.
  constexpr bool moves_from(int at, std::int16_t what) const noexcept {
    const Token& word = token(at);
    const std::int16_t moved = word.lexeme.value;
    if (!word.is_plain_word() || !word.has(text::moves)) return false;
    if (moved != text::moves_either && moved != what) return false;
    const bool is_done = token(at - 1).is(Role::copula) || context_.is_comma(at - 1);
    return token(at + 1).is(Role::determiner) ||
           (token(at + 1).is(Role::from) && (is_done || moved == text::moves_length));
  }

  constexpr bool is_change(int at) const noexcept {
    return token(at).is(Role::change_noun | Role::change_verb | Role::change_adverb);
  }

 private:
  /// Behind a word of change, or what a figure ends with.
  [[gnu::noinline]] constexpr bool is_behind_change(int at, int begin) const noexcept {
    if (at + 1 < begin && token(at + 1).is(Role::article)) return false;
    const Token& before = token(at - 1);
    if (context_.is_comma(at - 1)) return context_.has_verb_before(at - 1);
    return is_change(at - 1) || before.is_digits() || before.is(Role::basis | Role::multiplied) ||
           before.marker >= 0 || text::is_share(before);
  }

  /// An adjective, or a word that hyphens join to one.
  constexpr bool is_praise(int at) const noexcept {
    const Token& word = token(at);
    return word.is_plain_word() || text::is_hyphen(word) || word.is(Role::comparative) ||
           (word.is_word() && (word.touches() || text::is_hyphen(token(at + 1))));
  }

  constexpr bool moves(int at) const noexcept {
    const Token& word = token(at);
    return word.is(Role::change_adverb) ||
           (word.is_plain_word() && word.has(text::moves) && word.lexeme.value == 0);
  }

  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  const Context& context_;
};

}  // namespace finq::inline v0_1::read
