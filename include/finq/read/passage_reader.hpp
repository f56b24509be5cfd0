// All figures of a passage, with everything that is said about them.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/basis.hpp"
#include "finq/read/direction.hpp"
#include "finq/read/figure.hpp"
#include "finq/read/per.hpp"
#include "finq/read/period.hpp"
#include "finq/read/qualifier.hpp"
#include "finq/read/relation.hpp"

namespace finq::inline v0_1::read {

/// Finds the figures of a passage from left to right, then reads their decorations.
class PassageReader {
 public:
  constexpr PassageReader(const Context& context, FigureList& figures, Coverage& coverage) noexcept
      : context_(context),
        figures_(&figures),
        coverage_(&coverage),
        periods_(context),
        amounts_(context) {}

  /// Returns the token at which it stopped: the end, or where the list was full.
  constexpr int read() noexcept {
    figures_->clear();
    const int size = context_.passage->size();
    Figure figure;
    int at = skip_other_words(0, size);
    while (at < size && !figures_->is_full()) {
      if (const int end = over_code(at); end > at) {
        at = end;
      } else if (may_begin(at) && read_figure(at, figure)) {
        BasisReader::extend(context_, figure);
        push(figure);
        at = figure.end;
      } else {
        ++at;
      }
      at = skip_other_words(at, size);
    }
    decorate();
    return at;
  }

  /// What `parse` wants: the figures that begin at `at`, of a kind that is asked for.
  constexpr bool read_figure(int at, Figure& figure) noexcept {
    const Token& token = context_.token(at);
    const Figure* before = figures_->last();
    const bool wants_period = context_.kinds.contains(Kind::period) || !context_.is_strict;
    if (wants_period && PeriodReader::may_begin(token) && !counts_units(at) &&
        periods_.read(at, before, figure)) {
      return true;
    }
    // "Quarter of a billion euros"
    const bool is_fraction = token.is(Role::time_unit) && context_.token(at + 1).is(Role::of);
    return (FigureReader::may_begin(token) || is_fraction) && amounts_.read(at, before, figure) &&
           is_meant(figure);
  }

 private:
  static constexpr Role first_roles = PeriodReader::first_roles | FigureReader::first_roles;

  constexpr int skip_other_words(int at, int size) const noexcept {
    const Token* const tokens = context_.passage->tokens();
    while (at < size && is_other_word(tokens[at])) ++at;
    return at;
  }

  /// Most tokens are: one branch for all that makes them so.
  static constexpr bool is_other_word(const Token& token) noexcept {
    const unsigned is_word = token.is_word() ? 1U : 0U;
    const unsigned is_other = token.is(first_roles) ? 0U : 1U;
    const unsigned is_bare = token.marker < 0 ? 1U : 0U;
    const unsigned is_whole = FigureReader::may_be_fused(token) ? 0U : 1U;
    return (is_word & is_other & is_bare & is_whole) != 0;
  }

  /// Behind a code, whose numbers hyphens join: more of them than two dates have.
  constexpr int over_code(int at) const noexcept {
    constexpr int most = 6;  // "2023-11-05-2023-12-05"
    if (!context_.is_inner_hyphen(at + 1)) return at;
    int end = at;
    int count = 0;
    while (token(end).is_digits() || token(end).is(Role::cardinal)) {
      end += 2;
      ++count;
      if (!context_.is_inner_hyphen(end - 1)) break;
    }
    return count > most ? end - 1 : at;
  }

  /// Tells most tokens off by what they and their neighbours are.
  constexpr bool may_begin(int at) const noexcept {
    const Token& first = token(at);
    if (!PeriodReader::may_begin(first) && !FigureReader::may_begin(first)) return false;
    const Token& next = token(at + 1);
    if (first.is_mark(U'(')) {
      return context_.is_near(at + 1) && !next.is_mark(U'(') && FigureReader::may_begin(next);
    }
    if (first.marker >= 0 && !first.is(first_roles)) return may_lead_to_number(at + 1);
    const bool is_attribute =
        first.is(Role::article | Role::relative) && !text::is_whole_period(first);
    const bool leans = is_attribute || text::is_dash(first) || text::is_apostrophe(first);
    return !leans || has_meaning(next);
  }

  /// Behind a marker: another one at most, then what is no plain word.
  constexpr bool may_lead_to_number(int at) const noexcept {
    const Token& next = token(token(at).marker >= 0 ? at + 1 : at);
    return next.marker < 0 && has_meaning(next);
  }

  /// False for a word that no table knows and that is no code of a currency.
  static constexpr bool has_meaning(const Token& token) noexcept {
    return !token.is_word() || token.lexeme.roles != Role::none || token.marker >= 0 ||
           FigureReader::may_be_fused(token);
  }

  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// "34%", "5 million", "20 basis points": digits before a unit that says nothing of time.
  constexpr bool counts_units(int at) const noexcept {
    constexpr Role units = Role::percent | Role::scale | Role::percentage_point |
                           Role::basis_point | Role::times | Role::fold;
    constexpr Role of_time = PeriodReader::first_roles;
    const Token& unit = token(at + 1);
    return token(at).is_digits() && unit.is(units) && !unit.is(of_time);
  }

  /// Turns down what only looks like a figure: "a year" in "once a year", "three quarters of the".
  constexpr bool is_meant(const Figure& figure) const noexcept {
    if (figure.is(Kind::money)) {
      const bool is_one = token(figure.begin).is(Role::article);
      return !is_one || (!is_measure_of_money(figure) && !is_divided(figure));
    }
    if (figure.is(Kind::number)) return !context_.is_strict || !is_counted_measure(figure);
    if (!figure.is(Kind::duration)) return true;
    if (token(figure.end - 1).lexeme.code == text::period_word) return false;
    const Figure* money = figures_->last();
    if (money != nullptr && money->is(Kind::money) && money->end == figure.begin &&
        token(figure.begin).is(Role::article)) {
      return false;  // "$5 a year": what the money is said per
    }
    if (context_.is_strict) return true;
    const bool share = figure.reading.unit == Unit::quarter || figure.reading.unit == Unit::half;
    if (share && token(figure.end).is(Role::of) && is_fraction(figure)) return false;
    if (is_quarter_of_many(figure)) return false;
    const bool has_half = !figure.reading.low.is_integer();  // "a year and a half"
    if (!token(figure.begin).is(Role::article) || has_half || is_counted_once(figure)) return true;
    const Token& behind = token(figure.end);
    if (behind.is(Role::level)) return false;  // "a quarter high"
    if (is_full_year_of_date(figure)) return false;
    if (is_continued(figure)) return true;
    // "a full year basis" is about the full year.
    const bool modifier = behind.is_plain_word() || behind.is(Role::counted) || is_total(figure);
    if (modifier && token(figure.begin + 1).is(Role::calendar)) return false;
    const Token& before = token(figure.begin - 1);
    return before.is(Role::qualifier | Role::preposition | Role::relation | Role::comparison) &&
           !token(figure.end).is(Role::of);
  }

  /// "more than a quarter are working": of them.
  constexpr bool is_quarter_of_many(const Figure& figure) const noexcept {
    return figure.reading.unit == Unit::quarter && token(figure.begin).is(Role::article) &&
           figure.end == figure.begin + 2 && token(figure.begin - 1).is(Role::qualifier) &&
           !token(figure.begin - 2).is_word() &&
           token(context_.over_comma(figure.end)).is(Role::copula);
  }

  /// "Estuve fuera una semana.": an article that is the number one, too; but "un día", "un año
  /// difícil".
  constexpr bool is_counted_once(const Figure& figure) const noexcept {
    const Token& behind = token(figure.end);
    const bool ends = context_.is_end_of_clause(figure.end) ||
                      (behind.is(Role::preposition) && !behind.is(Role::of));
    return token(figure.begin).is(Role::cardinal) && figure.reading.unit != Unit::day && ends;
  }

  /// "a year and three months".
  constexpr bool is_continued(const Figure& figure) const noexcept {
    const int count = figure.end + 1;
    const int unit = context_.over_hyphen(count + 1);
    return context_.is_and(figure.end) && token(unit).is(Role::time_unit) &&
           (token(count).is_digits() || token(count).is(Role::cardinal | Role::article)) &&
           token(unit).lexeme.code < token(figure.end - 1).lexeme.code;
  }

  /// "a full year total of $1 billion".
  constexpr bool is_total(const Figure& figure) const noexcept {
    return figure.reading.unit == Unit::year && token(figure.end).is(Role::filler) &&
           token(figure.end + 1).is(Role::of);
  }

  /// "a full-year 2021 revenue": the year that follows is the full one.
  constexpr bool is_full_year_of_date(const Figure& figure) const noexcept {
    const bool is_full =
        token(figure.begin + 1).is(Role::calendar) && !token(figure.end + 1).is(Role::counted);
    const Token& year = token(figure.end);
    return is_full && year.is_digits() && context_.size(figure.end) == 4 &&
           context_.is_near(figure.end) && figure.reading.unit == Unit::year;
  }

  /// "three quarters of the people", "half of it"; "two quarters of growth" is a length.
  static constexpr bool is_fraction(const Figure& figure) noexcept {
    const Decimal count = figure.reading.low;
    return figure.reading.unit == Unit::half || count == Decimal{1} || count == Decimal{3} ||
           !count.is_integer();
  }

  /// "three-quarters of a cent", "a tenth of a dollar": less than what the words alone say.
  constexpr bool is_divided(const Figure& figure) const noexcept {
    if (!token(figure.begin - 1).is(Role::of)) return false;
    const Token& part = token(figure.begin - 2);
    if (part.is(Role::half | Role::time_unit | Role::vulgar)) return true;
    // "the second of a million dollar prizes"
    const Token& count = token(figure.begin - 3);
    return part.is(Role::ordinal) &&
           (count.is(Role::cardinal | Role::article) || text::is_hyphen(count));
  }

  /// "$3 a pound": the second word measures, although it names money too.
  constexpr bool is_measure_of_money(const Figure& figure) const noexcept {
    const Figure* before = figures_->last();
    return before != nullptr && before->is(Kind::money) && before->end == figure.begin &&
           token(figure.begin + 1).is(Role::measure);
  }

  /// "$2 per 1,000 gallons".
  constexpr bool is_counted_measure(const Figure& number) const noexcept {
    const Figure* before = figures_->last();
    const Token& link = token(number.begin - 1);
    return before != nullptr && before->is(Kind::money) && before->end + 1 == number.begin &&
           text::is_per_alone(link);
  }

  constexpr void push(Figure& figure) noexcept {
    take_currency(figure);
    if (figure.is_bare_year) continue_row(context_, *figures_, figure);
    lend_unit(figure);
    figures_->push(figure);
    coverage_->mark(figure.begin, figure.end);
  }

  /// "rose from $10 to 12 million", "fell from 10 million dollars to 5 million": the currency of a
  /// change is said once.
  constexpr void take_currency(Figure& figure) const noexcept {
    const Figure* from = figures_->last();
    if (from == nullptr || !from->is(Kind::money) || from->reading.is_range) return;
    if (!figure.is(Kind::number) || figure.reading.is_range || !token(figure.begin).is_digits()) {
      return;
    }
    if (from->end != figure.begin - 1 || !context_.is_to(from->end)) return;
    if (!token(from->begin - 1).is(Role::from)) return;
    const bool has_prefix = token(from->begin).marker >= 0;
    if (token(figure.end).is(Role::counted)) return;
    if (figure.is_bare && (!has_prefix || !context_.is_end_of_clause(figure.end))) return;
    figure.reading.kind = Kind::money;
    figure.reading.currency = from->reading.currency;
    figure.assumed = from->assumed;
    figure.is_bare = false;
  }

  /// "2.13 and 2.33 years" are two durations: the unit that is said once belongs to both.
  constexpr void lend_unit(const Figure& figure) noexcept {
    const bool lends =
        figure.is(Kind::duration) || is_plain_money(figure) ||
        (figure.is(Kind::multiple) && token(figure.begin).is_digits()) ||  // "1.07 and 1.06 times"
        ((figure.is(Kind::percent) || figure.is(Kind::points)) && token(figure.end - 1).is_word());
    if (!lends || figure.reading.is_range) return;
    const Figure* next = &figure;
    for (int i = figures_->size() - 1; i >= 0; --i) {
      Figure& before = (*figures_)[i];
      if (!before.is_bare || !before.is(Kind::number) || token(before.begin - 1).is(Role::named))
        return;
      if (!Scene{context_, figures_, coverage_}.are_joined(before, *next)) return;
      if (figure.is(Kind::money) && (is_named(before) || !is_in_list(before, figure))) return;
      if (figure.is(Kind::multiple) && is_behind_noun(before)) return;
      if (token(before.begin).is_digits() && context_.size(before.begin) == 4 &&
          figure.reading.low.is_integer()) {
        return;  // a year rather than a number
      }
      before.reading.kind = figure.reading.kind;
      before.reading.unit = figure.reading.unit;
      before.reading.is_basis_points = figure.reading.is_basis_points;
      before.reading.currency = figure.reading.currency;
      before.assumed = figure.assumed;
      before.is_bare = false;
      next = &before;
    }
  }

  /// "7 dollars": a number and the name of a currency. A scale would be lent too, and may not be
  /// meant: "5 or 6 million dollars".
  constexpr bool is_plain_money(const Figure& figure) const noexcept {
    return figure.is(Kind::money) && figure.end - figure.begin == 2 &&
           token(figure.end - 1).is_word() && token(figure.end - 1).marker >= 0;
  }

  /// "Windows 11 and 100 dollars": a word in front whose number it may be.
  constexpr bool is_named(const Figure& number) const noexcept {
    const Token& before = token(number.begin - 1);
    return before.is_plain_word() && before.casing != text::Casing::lower &&
           context_.is_near(number.begin);
  }

  /// "items 5 and 3 times as many".
  constexpr bool is_behind_noun(const Figure& number) const noexcept {
    const Token& before = token(number.begin - 1);
    return before.is_plain_word() || before.is(Role::counted);
  }

  /// Joined by "and" or "or", or before what is: "20, 30 or 40 dollars".
  constexpr bool is_in_list(const Figure& number, const Figure& last) const noexcept {
    return context_.is_and(last.begin - 1) || context_.is_or(last.begin - 1) ||
           context_.is_and(number.end) || context_.is_or(number.end);
  }

  constexpr void decorate() noexcept {
    const Scene scene{context_, figures_, coverage_};
    const PerReader per{scene};
    const QualifierReader qualifier{scene};
    const RelationReader relation{scene};
    const DirectionReader direction{scene};
    const BasisReader basis{scene};
    for (int i = 0; i < figures_->size(); ++i) {
      per.read(i);
      qualifier.read(i);
      relation.read(i);
    }
    for (int i = 0; i < figures_->size(); ++i) direction.read(i);
    bool has_basis = false;
    for (int i = figures_->size() - 1; i >= 0; --i) {
      basis.read(i);
      basis.share_back(i);
      has_basis = has_basis || (*figures_)[i].reading.basis != Basis::none;
    }
    for (int i = 1; has_basis && i < figures_->size(); ++i) basis.read(i);
  }

  const Context& context_;
  FigureList* figures_;
  Coverage* coverage_;
  PeriodReader periods_;
  FigureReader amounts_;
};

/// A plain number that is one: no label ("page 5"), no name ("Fortune 500").
constexpr bool is_plain_number(const Context& context, const Figure& figure) noexcept {
  if (context.is_strict) return true;
  const Token& before = context.token(figure.begin - 1);
  const bool bare = figure.is_bare && context.token(figure.begin).is_digits();
  if (before.is(Role::named)) return false;
  const bool article = context.token(figure.begin).is(Role::article);
  if (article && figure.end == figure.begin + 1) return false;
  return !(bare && before.is_plain_word() && before.casing != text::Casing::lower);
}

constexpr Match to_match(const Context& context, const Figure& figure,
                         std::uint64_t offset) noexcept {
  const Token& first = context.token(figure.begin);
  const Token& last = context.token(figure.end - 1);
  const bool has_dot = last.is(Role::percent) && last.lexeme.value == text::leaves_dot;
  const std::uint32_t end = has_dot ? last.end - 1 : last.end;
  MatchBuilder builder;
  builder.reading = figure.reading;
  builder.text = context.passage->text().substr(first.begin, end - first.begin);
  builder.per = figure.per;
  builder.start = offset + first.begin;
  builder.qualifier = figure.qualifier;
  builder.relation = figure.relation;
  builder.assumed = figure.assumed;
  return builder.build();
}

}  // namespace finq::inline v0_1::read
