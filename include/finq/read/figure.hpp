// Amounts and their ranges, classes of digits, and words that multiply.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/accounting_brackets.hpp"
#include "finq/read/amount_reader.hpp"
#include "finq/read/change_words.hpp"
#include "finq/read/digit_class.hpp"
#include "finq/read/multiplied.hpp"
#include "finq/read/range_ends.hpp"
#include "finq/read/range_joint.hpp"

namespace finq::inline v0_1::read {

/// Reads every figure that is no period.
class FigureReader {
 public:
  constexpr explicit FigureReader(const Context& context) noexcept
      : context_(context),
        amounts_(context),
        brackets_(context),
        classes_(context),
        multiplied_(context),
        changes_(context),
        ends_(context) {}

  constexpr bool read(int at, const Figure* before, Figure& figure) noexcept {
    figure = {};
    return read_any(at, before, figure) && settles(figure);
  }

  /// A token that may begin such a figure.
  static constexpr bool may_begin(const Token& token) noexcept {
    return token.is_digits() || text::is_minus(token) || token.is_mark(U'+') ||
           token.is_mark(U'(') || token.marker >= 0 || token.is(first_roles) || may_be_fused(token);
  }

  /// The roles of words that may begin such a figure.
  static constexpr Role first_roles =
      Role::cardinal | Role::tens | Role::article | Role::half | Role::vulgar | Role::negative |
      Role::multiplied | Role::digit_class | Role::level | Role::hundred | Role::scale |
      Role::scale_letter | Role::point | Role::percent;

  /// `MUSD`, `TEUR`, `SEKm`.
  static constexpr bool may_be_fused(const Token& token) noexcept {
    return token.is_word() && token.casing != text::Casing::lower && token.end - token.begin == 4;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  constexpr bool read_any(int at, const Figure* before, Figure& figure) noexcept {
    const Token& first = token(at);
    if (first.is(Role::multiplied) && multiplied_.read(at, figure)) return true;
    if (first.is(Role::digit_class | Role::level) && classes_.read(at, figure)) return true;
    if (first.is(Role::negative)) {
      if (first.lexeme.value == 2) return read_both_ways(at, at + 1, figure);
      if (read_negative_class(at, figure)) return true;
    }
    if (first.is_mark(U'+') && token(at + 1).is_mark(U'/') && text::is_minus(token(at + 2))) {
      return read_both_ways(at, at + 3, figure);  // "+/-5%"
    }
    if (first.is_mark(U'(')) return read_bracketed(at, before, figure);
    Amount amount;
    if (!amounts_.read(at, amount)) return false;
    return read_range(amount, before, figure);
  }

  constexpr void take(const Amount& amount, Figure& figure) const noexcept {
    figure.begin = amount.begin;
    figure.end = amount.end;
    figure.is_bare = amount.kind == Kind::number && !amount.number.has_scale;
    figure.qualifier = static_cast<Qualifier>(amount.number.qualifier);
    detail::Reading& reading = figure.reading;
    reading.kind = amount.kind;
    reading.unit = amount.unit;
    reading.is_basis_points = amount.is_basis_points;
    reading.low = reading.high = signed_value(amount);
    if (amount.kind == Kind::money) {
      reading.currency = amount.markers.currency(*context_.options);
      figure.assumed = amount.markers.is_assumed();
    }
  }

  static constexpr Decimal signed_value(const Amount& amount) noexcept {
    return amount.is_negative ? -amount.value : amount.value;
  }

  // ---- ranges

  constexpr bool read_range(const Amount& first, const Figure* before, Figure& figure) noexcept {
    take(first, figure);
    const int connector = RangeJoint{context_, amounts_}.find(first, changes_);
    const bool dash = text::is_dash(token(connector)) && !is_sign(connector, first);
    const bool joins = context_.is_to(connector) || dash || context_.is_and(connector);
    if (joins && !first.number.is_article) read_last(first, connector, before, figure);
    return true;
  }

  /// The second end behind the connector; the first alone is a figure too.
  constexpr void read_last(const Amount& first, int connector, const Figure* before,
                           Figure& figure) noexcept {
    const bool to = context_.is_to(connector);
    const bool bounded = is_bounded(first.begin);
    const bool between = bounded && context_.is_and(connector);
    if (!between && !to && !text::is_dash(token(connector))) return;
    Amount last;
    const bool may_be_year = first.kind == Kind::number && context_.size(first.begin) == 4;
    const bool has_articles = between && !may_be_year &&
                              token(first.begin - 1).is(Role::determiner) &&
                              token(connector + 1).is(Role::determiner);
    const int article = has_articles ? 1 : 0;
    const int second = over_same_qualifier(begin_of_end(connector, to) + article, first.begin);
    if (!context_.is_near(second) || !amounts_.read_end(second, first, last)) {
      context_.complain(ParseErrc::expected_range_end, second, Expected::range_end);
      return;
    }
    const bool is_bound_behind = text::is_behind_range(token(last.end));
    const bool goes_from =
        !context_.is_strict && to && changes_.is_from(changes_.before_figure(first.begin));
    if (to && (changes_.is_changed_behind(last.end) ||
               RangeJoint{context_, amounts_}.is_step_behind(last.end, changes_)))
      return;
    if (to && !context_.is_strict && !is_bound_behind &&
        !changes_.joins_ends(first.begin, connector) && is_change(first, last, before)) {
      if (goes_from || is_smaller_step(first, last)) borrow(first, last, figure);
      return;
    }
    if (text::is_to_level(token(connector))) {
      if (goes_from) borrow(first, last, figure);
      return;
    }
    if (to && (is_new_number(first, last) || is_day(last))) return;
    const bool below_zero = first.is_negative && last.is_negative;
    const bool declines = first.kind == Kind::percent && changes_.is_decline(first.begin);
    combine(first, last, between || below_zero || declines || may_fall(first, last, bounded),
            figure);
    if (goes_from && !figure.reading.is_range) borrow(first, last, figure);  // "from 5 to 3%"
  }

  /// "segna un -1,5%": a minus behind a number word.
  constexpr bool is_sign(int dash, const Amount& first) const noexcept {
    return first.number.in_words && !token(dash).touches() && token(dash + 1).touches() &&
           token(dash + 1).is_digits();
  }

  /// "in the range of $0.34 to $0.32"; in a phrase any two ends but those of "2021-23".
  constexpr bool may_fall(const Amount& first, const Amount& last, bool bounded) const noexcept {
    if (context_.is_strict && last.kind != Kind::number) return true;
    return (bounded || context_.is_strict) && !is_far_above(first.value, last.value);
  }

  /// Behind the connector, its hyphen ("5-to-7%"), an article and a spoken sign ("minus 1% to plus
  /// 1%", "between a minus 1% and a plus 1%").
  constexpr int begin_of_end(int connector, bool to) const noexcept {
    const int at = connector + 1;
    const bool hangs = to && context_.is_inner_hyphen(connector - 1);  // no sign: `至-2亿元`
    if (hangs && text::is_hyphen(token(at)) && token(at).touches()) return at + 1;
    const int sign = token(at).is(Role::article) ? at + 1 : at;
    if (token(sign).is(Role::negative)) return sign;
    const bool is_plus = text::is_spoken_plus(token(sign)) ||
                         (to && token(sign).is(Role::post_qualifier) && token(sign).is_word());
    return is_plus ? sign + 1 : at;
  }

  /// "about $5 to about $6 million".
  constexpr int over_same_qualifier(int at, int first) const noexcept {
    const Token& word = token(at);
    const Token& before = token(first - 1);
    const bool again = word.is(Role::qualifier) && before.is(Role::qualifier) &&
                       word.lexeme.code == before.lexeme.code;
    return again ? at + 1 : at;
  }

  constexpr bool settles(const Figure& figure) const noexcept {
    if (!figure.is(Kind::money) || !figure.assumed || !context_.options->refuse_assumed)
      return true;
    context_.complain(ParseErrc::ambiguous_currency, figure.begin, Expected::settled_currency);
    return false;
  }

  /// Behind "between", "entre el" or "in the range of", which two ends follow in whichever order.
  constexpr bool is_bounded(int begin) const noexcept {
    int before = changes_.before_figure(begin);
    if (text::is_spoken_plus(token(before))) before = changes_.before_figure(before);
    return token(token(before).is(Role::determiner) ? before - 1 : before).is(Role::between);
  }

  constexpr bool is_change(const Amount& first, const Amount& last, const Figure* before) noexcept {
    const bool has_figure = before != nullptr && before->end <= first.begin;
    if (changes_.is_from_change(first.begin, has_figure)) {
      const bool again = has_figure && before->reading.is_range && before->is(last.kind);
      return !again && !leads_to_range(last) && !has_own_verb(first, last);
    }
    const Kind kind = first.number.has_scale ? last.kind : first.kind;  // "di 2 milioni a 30 euro"
    if (changes_.is_step(first.begin, kind) && !is_low_end(context_, first, last)) {
      return true;
    }
    if (leads_to_level(first, last) || is_moved_to(first, last)) return true;
    // "grew 41% or $9 million to $32 million": the change is named twice, then the level.
    const int joint = changes_.before_figure(first.begin);
    return has_figure && context_.is_or(joint) && before->end == joint && !before->is(first.kind) &&
           !before->reading.is_range && changes_.leads_to_change(before->begin);
  }

  /// ", and prices from $10 to $30 a unit are expected": no verb before the comma tells of them.
  constexpr bool has_own_verb(const Amount& first, const Amount& last) const noexcept {
    const int from = changes_.before_figure(first.begin);
    int comma = from - 1;
    while (comma > from - 6 && !context_.is_comma(comma)) --comma;
    if (!context_.is_comma(comma) || !context_.is_and(comma + 1)) return false;
    const int verb = last.end + (token(last.end).is(Role::per | Role::article) ? 2 : 0);
    const Token& word = token(verb);
    const bool may_be_verb = word.is_plain_word() && !word.has(text::manner);
    return context_.is_near(verb) && (may_be_verb || word.is(Role::copula | Role::change_verb));
  }

  /// "gained 98 cents to $59.64", "sweetened the bid by $3 to $45"; but "lost $1,000 to $50,000".
  constexpr bool leads_to_level(const Amount& first, const Amount& last) const noexcept {
    // Of 1,266 ranges without a scale in 30,000 lines of calls, reports and telegrams none reaches
    // farther than 4 times its low end, and 23 farther than twice: 16 of 500 per cents, 7 others.
    // No reading of theirs changes with 5, 8, 15 or 20 for 10, or with 1.5 or 3 for 2; with 1 two
    // ranges behind "by" would be taken apart.
    constexpr int far = 10;
    constexpr int far_behind_by = 2;
    const bool is_percent = first.kind == Kind::percent;
    if (!is_percent && first.kind != Kind::points && first.kind != Kind::money) return false;
    if (changes_.is_changed_by(first.begin))
      return is_far_below(first, last, is_percent ? far : far_behind_by);
    return !is_percent && changes_.is_moved(first.begin) && is_far_below(first, last, far) &&
           (first.kind == Kind::points || changes_.is_apart_by(first.begin) ||
            !is_round_multiple(first, last));
  }

  /// "took guidance up by $0.05 to $3.10"; but "takes prices up $1 to $2".
  constexpr bool is_moved_to(const Amount& first, const Amount& last) const noexcept {
    if (first.kind != Kind::money || last.kind != Kind::money) return false;
    if (first.number.has_scale != last.number.has_scale) return false;
    constexpr int far = 5;  // times: the ends of a range lie closer
    if (!is_far_above(last.value, first.value, far)) return false;
    const int adverb = changes_.before_figure(first.begin);
    return moves_object(context_, changes_.is_by(adverb) ? adverb - 1 : adverb);
  }

  /// "from 5% to 6% to 6% to 7%": one range to another.
  constexpr bool leads_to_range(const Amount& last) noexcept {
    Amount third;
    Amount fourth;
    return context_.is_to(last.end) && amounts_.read(last.end + 1, third) &&
           context_.is_to(third.end) && amounts_.read(third.end + 1, fourth);
  }

  /// "du 5 au 10 mai": the day belongs to its month.
  constexpr bool is_day(const Amount& last) const noexcept {
    const int month = token(last.end).is(Role::of) ? last.end + 1 : last.end;
    return last.kind == Kind::number && token(month).is(Role::month);
  }

  /// "$5 to 10 people": the second number counts something of its own.
  constexpr bool is_new_number(const Amount& first, const Amount& last) const noexcept {
    return first.kind != Kind::number && last.kind == Kind::number &&
           token(last.end).is(Role::counted);
  }

  /// Makes the range of two amounts, if they are ends of one.
  constexpr void combine(Amount first, Amount last, bool may_swap, Figure& figure) const noexcept {
    MarkerPair::settle(first.markers, last.markers);
    if (!ends_.share_unit(first, last)) {
      if (context_.is_strict)
        context_.complain(ParseErrc::ends_differ, last.begin, Expected::same_kind);
      return;
    }
    ends_.share_hundred(first, last);
    const bool is_shared = RangeEnds::share_scale(first, last);
    Decimal low = signed_value(first);
    Decimal high = signed_value(last);
    if (high < low) {
      if (!may_swap && !is_shared) return;
      const Decimal lower = high;
      high = low;
      low = lower;
    }
    const int begin = figure.begin;
    take(last, figure);
    if (first.kind == Kind::money && first.markers.has_prefix()) {
      figure.reading.currency = first.markers.currency(*context_.options);
      figure.assumed = first.markers.is_assumed();
    }
    figure.begin = begin;
    figure.is_bare = false;
    figure.reading.kind = first.kind;
    figure.reading.is_range = true;
    figure.reading.low = low;
    figure.reading.high = high;
  }

  /// "rose from 25 to 50 basis points", "increasing by $2 to $4 million": the first figure of a
  /// change takes what is said once, a scale only where it leaves the two of like size.
  constexpr void borrow(Amount first, Amount last, Figure& figure) const noexcept {
    const int begin = figure.begin;
    const bool is_bare = first.kind == Kind::number;
    if ((is_bare && last.kind == Kind::number) || !ends_.share_unit(first, last)) return;
    if (!RangeEnds::borrow_scale(first, last) && !is_bare) return;
    take(first, figure);
    figure.begin = begin;
    figure.is_bare = false;
  }

  // ---- special forms

  /// "negative mid-single-digit": from −6 to −4.
  constexpr bool read_negative_class(int at, Figure& figure) const noexcept {
    const int next = context_.over_hyphen(at + 1);
    if (!token(next).is(Role::digit_class | Role::level) || !classes_.read(next, figure)) {
      return false;
    }
    figure.begin = at;
    const Decimal low = figure.reading.low;
    figure.reading.low = -figure.reading.high;
    figure.reading.high = -low;
    return true;
  }

  /// "plus or minus 1%": from −1 to 1.
  constexpr bool read_both_ways(int at, int number, Figure& figure) noexcept {
    Amount amount;
    if (!amounts_.read(number, amount) || amount.kind == Kind::number) return false;
    take(amount, figure);
    figure.begin = at;
    figure.reading.is_range = true;
    figure.reading.low = -amount.value;
    return true;
  }

  /// `($5.4 million)`, `(15%)`, `(15)%`, `( 15% )`.
  constexpr bool read_bracketed(int at, const Figure* before, Figure& figure) noexcept {
    Amount amount;
    if (!context_.is_near(at + 1) || !amounts_.read(at + 1, amount)) return false;
    if (!token(at + 1).touches() && token(amount.end).touches()) return false;
    if (!token(amount.end).is_mark(U')')) {
      if (context_.is_strict) {
        context_.complain(ParseErrc::unbalanced, amount.end, Expected::closing_bracket);
      }
      return false;
    }
    if (!context_.is_strict && !brackets_.is_negative(at, amount, before)) return false;
    amount.begin = at;
    if (!brackets_.close(amount)) return false;
    take(amount, figure);
    const Token& next = token(amount.end);
    if (!next.is(Role::connector) && !text::is_dash(next)) return true;
    read_bracketed_range(amount, before, figure);
    return true;
  }

  /// "($0.10) to ($0.05)".
  constexpr void read_bracketed_range(const Amount& first, const Figure* before,
                                      Figure& figure) noexcept {
    if (!token(first.end + 1).is_mark(U'(')) return;
    Amount last;
    if (!amounts_.read(first.end + 2, last) || !token(last.end).is_mark(U')')) return;
    if (!brackets_.close(last)) return;
    if (!context_.is_strict && is_change(first, last, before)) return;
    combine(first, last, true, figure);
  }

  const Context& context_;
  AmountReader amounts_;
  AccountingBrackets brackets_;
  DigitClassReader classes_;
  MultipliedReader multiplied_;
  ChangeWords changes_;
  RangeEnds ends_;
};

}  // namespace finq::inline v0_1::read
