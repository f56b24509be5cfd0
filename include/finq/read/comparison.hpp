// "versus last year", "to the prior quarter": what a change is compared with.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/decoration.hpp"

namespace finq::inline v0_1::read {

/// A change against the unit of time before.
constexpr Basis basis_against_last(Unit unit) noexcept {
  switch (unit) {
    case Unit::day: return Basis::dod;
    case Unit::week: return Basis::wow;
    case Unit::month: return Basis::mom;
    case Unit::quarter: return Basis::qoq;
    case Unit::year: return Basis::yoy;
    default: return Basis::none;
  }
}

/// "on-year", "fell 2% on month". Moves `at` behind it; none where it does not stand there: "on
/// year-end balances", "on month one", "on year to date".
constexpr Basis read_on_unit(const Context& context, int& at) noexcept {
  const Token& link = context.token(at);
  const bool is_on = link.is(Role::comparison) && link.is(Role::preposition);
  if (!is_on || link.is(Role::qualifier)) return Basis::none;
  const int unit = context.over_hyphen(at + 1);
  const Token& word = context.token(unit);
  if (!word.is(Role::time_unit) || word.has(text::plural) || !context.is_near(unit)) {
    return Basis::none;
  }
  const bool ends = context.is_end_of_clause(unit + 1) ||
                    context.token(unit + 1).is(Role::preposition | Role::conjunction);
  if (!ends && !(context.is_to(unit + 1) && unit > at + 1)) return Basis::none;
  const Basis basis = basis_against_last(static_cast<Unit>(word.lexeme.code));
  if (basis != Basis::none) at = unit + 1;
  return basis;
}

/// Comparisons with a period counted from now.
class ComparisonReader {
 public:
  constexpr explicit ComparisonReader(const Scene& scene) noexcept : scene_(scene) {}

  /// "versus last year", "than the strong prior-year quarter", "from a year ago"; but "from
  /// acquisitions last year".
  constexpr bool read(int at, int next, Basis& found) const noexcept {
    if (is_same_length(next)) ++next;
    if (next >= scene_.figures->size()) return false;
    const Figure& other = (*scene_.figures)[next];
    if (!other.is(Kind::period) || other.begin <= at) return false;
    if (!is_only_described(at, other) && !is_named_anew(at, other)) return false;
    const Figure* const year =
        token(other.end).is(Role::of) ? scene_.period_at(other.end + 1) : nullptr;
    // "the first nine months of last year" are compared with by their year.
    found = basis_of(year != nullptr ? year->reading.period : other.reading.period);
    return true;
  }

  /// "the same nine months of last year": the year tells.
  constexpr bool is_same_length(int index) const noexcept {
    if (index >= scene_.figures->size()) return false;
    const Figure& length = (*scene_.figures)[index];
    return length.is(Kind::duration) && token(length.begin - 1).is(Role::same);
  }

  /// "up 80 basis points to the prior year": no "in addition to last year's growth".
  constexpr bool is_to_period(int to, int next) const noexcept {
    if (!scene_.context.is_to(to) || next >= scene_.figures->size()) return false;
    const Token& before = token(to - 1);
    const bool follows = !before.is_plain_word() || before.has(text::manner);
    return follows && !text::is_apostrophe(token((*scene_.figures)[next].end));
  }

  /// `前期比0.2%増、年率換算で0.9%増`: where a verb ends its clause, the words of comparison at
  /// `at` stand before their figure, which is the next one.
  constexpr bool is_ahead(int at, int next) const noexcept {
    if (!scene_.context.is_unspaced(at)) return false;
    const FigureList& figures = *scene_.figures;
    while (next < figures.size() && !may_change(figures[next])) ++next;
    if (next == figures.size()) return false;
    for (int i = at + 1; i < figures[next].begin; ++i) {
      if (scene_.context.is_end_of_clause(i) || token(i).is_mark(U')')) return false;
    }
    return true;
  }

  /// "전년 동기(1조원)보다 10.2% 늘었고", "1년 전보다는 1.3%": a period, and behind it the word
  /// that compares with it.
  constexpr bool read_ahead(int index, Basis& found) const noexcept {
    const Figure& figure = (*scene_.figures)[index];
    if (index == 0 || !scene_.context.has_signs() || figure.is_level) return false;
    if (figure.reading.direction == Direction::none) return false;
    int at = figure.begin - 1;
    while (token(at).is(Role::qualifier)) --at;
    const bool is_particle = token(at).is_plain_word() || token(at).is(Role::title);  // 는
    if (is_particle && token(at).touches()) --at;
    // `前月から0.1ポイント低下`; but "지난달부터" is since then.
    const bool is_from = text::joins_both(token(at)) && token(at).lexeme.code == 0;
    if (!(token(at).is(Role::comparison) || is_from) || !scene_.context.is_near(at)) return false;
    int period = index - 1;
    int end = at;
    if (token(at - 1).is_mark(U')') && period > 0) {
      end = (*scene_.figures)[period].begin - 1;
      if (!token(end).is_mark(U'(') || (*scene_.figures)[period--].end != at - 1) return false;
    }
    const Figure& other = (*scene_.figures)[period];
    if (!other.is(Kind::period) || other.end != end) return false;
    if (is_from && other.reading.period.form() != Period::Form::relative) return false;
    found = basis_of(other.reading.period);
    return found != Basis::none;
  }

  /// `与去年同期相比，营收…`, `1年前と比べ、…`: the first change behind the head of its sentence.
  constexpr bool read_head(int index, Basis& found) const noexcept {
    constexpr int reach = 40;
    if (!scene_.context.has_signs()) return false;
    int head = (*scene_.figures)[index].begin;
    const int last = head - reach;
    while (head > 0 && head > last && !scene_.context.is_break(head - 1)) --head;
    if (token(head).is(Role::conjunction)) ++head;
    const Figure* const period = scene_.period_at(head);
    int end = head;
    if (period != nullptr && token(period->end).is(Role::comparison)) {
      found = basis_of(period->reading.period);
      end = period->end;
    } else if (token(head).is(Role::basis)) {
      found = said_basis(token(head));
    }
    if (found == Basis::none || !scene_.context.is_comma(end + 1)) return false;
    for (int i = index - 1; i >= 0 && (*scene_.figures)[i].begin > end; --i) {
      if (may_change((*scene_.figures)[i])) return false;
    }
    return true;
  }

  /// `10月份…，环比下降0.3%`: against the month before, where a month is spoken of. Of
  /// `同比、环比分别 增长5%、3%` the first.
  constexpr Basis settled(int index, Basis found) const noexcept {
    if (!scene_.context.has_signs()) return found;
    const FigureList& figures = *scene_.figures;
    const int floor = index > 0 ? figures[index - 1].end : 0;
    int at = figures[index].begin - 1;
    while (at >= floor && !token(at).is(Role::basis)) --at;
    if (at < floor || static_cast<Basis>(token(at).lexeme.code) != found) return found;
    if (at >= floor + 2 && token(at - 2).is(Role::basis) &&
        (scene_.context.is_comma(at - 1) || scene_.context.is_and(at - 1))) {
      at -= 2;
      found = static_cast<Basis>(token(at).lexeme.code);
    }
    if (token(at).lexeme.value != text::of_period_at_hand) return found;
    int period = index - 1;
    while (period >= 0 && !figures[period].is(Kind::period)) --period;
    return period >= 0 && is_month(figures[period].reading.period) ? Basis::mom : found;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return scene_.token(at); }

  static constexpr bool is_month(const Period& period) noexcept {
    using Form = Period::Form;
    if (period.form() == Form::relative) return period.part() == PeriodUnit::month;
    const bool has_point = period.form() == Form::named || period.form() == Form::within;
    return has_point && period.point().part() == PeriodPoint::Part::month;
  }

  /// Up to two adjectives, and words that belong to the period.
  constexpr bool is_only_described(int at, const Figure& period) const noexcept {
    if (period.begin > at + 6) return false;
    int adjectives = token(at + 1).is(Role::determiner | Role::article) ? 2 : 0;
    // "über dem Niveau des Vorjahres"
    if (token(at).is(Role::qualifier) && token(at + 2).is(Role::of)) adjectives = 1;
    for (int i = at + 1; i < period.begin; ++i) {
      const bool is_adjective = token(i).is_plain_word() && adjectives-- > 0;
      const bool is_count =
          token(i - 1).is(Role::same) && (token(i).is_digits() || token(i).is(Role::cardinal));
      if (!is_adjective && !is_count &&
          !token(i).is(Role::determiner | Role::article | Role::same | Role::time_unit | Role::of |
                       Role::preposition | Role::comparison | Role::part_of_year)) {
        return false;
      }
    }
    return true;
  }

  /// "compared to net sales in the prior year": what changed is named once more; but "from
  /// acquisitions in the prior year", "over weak results in the prior quarter".
  constexpr bool is_named_anew(int at, const Figure& period) const noexcept {
    const Token& link = token(at);
    if (link.is(Role::from | Role::preposition) || period.begin > at + 10) return false;
    int last = period.begin - 1;
    if (token(last).is(Role::determiner)) --last;
    if (!scene_.context.is_within(last)) return false;
    for (int i = at + 1; i < last; ++i) {
      if (!token(i).is_plain_word() && !token(i).is(Role::determiner | Role::article |
                                                    Role::measure | Role::per | Role::filler)) {
        return false;
      }
    }
    return last > at + 1;
  }

  /// yoy of last year, qoq of the prior quarter; none for a period of another kind.
  static constexpr Basis basis_of(const Period& period) noexcept {
    using Form = Period::Form;
    if (period.form() == Form::within || period.form() == Form::same_within) {
      return period.offset() == -1 ? Basis::yoy : Basis::none;
    }
    if (period.form() != Form::relative || period.offset() != -1) return Basis::none;
    switch (period.part()) {
      case PeriodUnit::year:
      case PeriodUnit::fiscal_year: return Basis::yoy;
      case PeriodUnit::quarter:
      case PeriodUnit::fiscal_quarter: return Basis::qoq;
      case PeriodUnit::month: return Basis::mom;
      case PeriodUnit::week: return Basis::wow;
      case PeriodUnit::day: return Basis::dod;
      default: return Basis::none;
    }
  }

  Scene scene_;
};

}  // namespace finq::inline v0_1::read
