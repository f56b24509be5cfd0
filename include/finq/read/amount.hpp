// One figure without its range: sign, markers, number, scale, unit.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "finq/read/context.hpp"
#include "finq/read/markers.hpp"
#include "finq/text/number.hpp"

namespace finq::read {

/// A number with whatever unit it has.
struct Amount {
  text::Number number;
  Decimal value;
  Kind kind = Kind::number;
  Unit unit = Unit::year;
  MarkerPair markers;
  int begin = 0;
  int end = 0;
  int letters = 0;  ///< the power of ten that a scale letter or a scale behind a code adds
  bool is_basis_points = false;
  bool is_negative = false;

  /// The powers of ten of all its scales: what the other end of a range may share.
  constexpr int scale_power() const noexcept { return number.scale + letters; }
};

/// Reads one amount; what it cannot read leaves no trace but a complaint.
class AmountReader {
 public:
  constexpr explicit AmountReader(const Context& context) noexcept
      : context_(context),
        numbers_(*context.passage, context.options->decimal(), context.is_strict) {}

  constexpr bool read(int at, Amount& amount) noexcept {
    amount = {};
    amount.begin = at;
    int next = at;
    if (!read_sign(next, amount) || !read_prefix(next, amount)) return false;
    const bool bracketed = read_bracket(next, amount);
    if (!read_number(next, amount)) return false;
    if (bracketed && !close_bracket(amount)) return false;
    if (amount.markers.has_prefix()) return read_money(amount);
    return read_suffixes(amount);
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  // ---- before the number

  /// `-`, `−`, `–` right before what follows; "minus", "negative".
  constexpr bool read_sign(int& at, Amount& amount) const noexcept {
    const Token& sign = token(at);
    if (sign.is(Role::negative) && sign.lexeme.value == 0 && !sign.is_mark(U'-')) {
      amount.is_negative = true;
      ++at;
      return true;
    }
    const bool minus = text::is_minus(sign);
    if (!minus && !sign.is_mark(U'+')) return true;
    if (is_joined(at) || !token(at + 1).touches()) return false;
    amount.is_negative = minus;
    ++at;
    return true;
  }

  /// The dash hangs on a word or number before it: no sign.
  constexpr bool is_joined(int at) const noexcept {
    const Token& before = token(at - 1);
    return token(at).touches() && (before.is_word() || before.is_digits() ||
                                   before.is_mark(U')') || before.is(Role::percent));
  }

  /// One or two markers: `$`, `USD`, `AUD $`, a fused `MAUD`.
  constexpr bool read_prefix(int& at, Amount& amount) const noexcept {
    for (int count = 0; count < 2 && is_prefix(at); ++count) {
      amount.markers.add_prefix(context_, at);
      ++at;
      if (token(at).is_mark(U'.') && token(at).touches() && is_abbreviation(at - 1)) ++at;
    }
    if (!amount.markers.has_prefix() && read_fused(at, amount)) ++at;
    if (!amount.markers.has_prefix() || !text::is_minus(token(at))) return true;
    if (amount.is_negative || !token(at + 1).touches()) return false;
    amount.is_negative = true;
    ++at;
    return true;
  }

  constexpr bool is_prefix(int at) const noexcept {
    const Token& marker = token(at);
    if (marker.marker < 0) return false;
    if (!marker_at(marker).has(text::marker_prefix)) return is_name_before_number(at);
    const Token& next = token(at + 1);
    if (next.is_mark(U'.') && next.touches() && is_abbreviation(at)) return true;
    return context_.is_near(at + 1) || (next.touches() && next.is_digits());
  }

  /// "Swiss francs 5 million", "markka 1,234": a name, where the number is no year and no count.
  constexpr bool is_name_before_number(int at) const noexcept {
    const Token& digits = token(at + 1);
    if (!marker_at(token(at)).has(text::marker_suffix) || !token(at).is_word()) return false;
    if (marker_at(token(at)).has(text::marker_minor) || !digits.is_digits()) return false;
    if (digits.gap != text::Gap::blank) return false;
    const Token& next = token(at + 2);
    if (next.is(Role::percent | Role::percentage_point | Role::basis_point | Role::time_unit)) return false;
    const bool marked = context_.bytes(at + 1).find_first_of(".,") != std::string_view::npos;
    return context_.is_strict || next.is(Role::scale) || (marked && next.marker < 0);
  }

  constexpr bool is_abbreviation(int at) const noexcept {
    return token(at).has(text::abbreviation);
  }

  /// `MAUD 60`, `30 MUSD`: a scale letter and a code in one word.
  constexpr bool read_fused(int at, Amount& amount) const noexcept {
    const std::string_view word = context_.bytes(at);
    if (!token(at).is_word() || word.size() != 4 || !text::is_upper(word[1])) return false;
    if (token(at).marker >= 0) return false;
    const text::Lexeme scale = context_.options->language->words->find(word.substr(0, 1)).lexeme;
    const text::Lexeme code = text::tables::marker_words.find(word.substr(1)).lexeme;
    if (!any(scale.roles, Role::scale_letter) || !any(code.roles, Role::currency)) return false;
    amount.markers.add_fused(code.value, scale.value);
    return true;
  }

  /// `$(1,234)`: the bracket behind the marker.
  constexpr bool read_bracket(int& at, Amount& amount) const noexcept {
    if (!amount.markers.has_prefix() || !token(at).is_mark(U'(')) return false;
    if (!token(at + 1).is_digits()) return false;
    amount.is_negative = !amount.is_negative;
    ++at;
    return true;
  }

  constexpr bool close_bracket(Amount& amount) const noexcept {
    if (!token(amount.end).is_mark(U')')) return false;
    ++amount.end;
    return true;
  }

  // ---- the number

  constexpr bool read_number(int at, Amount& amount) noexcept {
    const bool found = numbers_.read(at, amount.number);
    if (!found || !is_plausible(at, amount)) {
      complain_of_number(at, amount);
      return false;
    }
    amount.value = amount.number.value;
    amount.end = amount.number.end;
    return true;
  }

  constexpr bool is_plausible(int at, const Amount& amount) const noexcept {
    const text::Number& number = amount.number;
    if ((number.is_article || number.is_bare_scale) && amount.markers.has_prefix()) return false;
    return amount.markers.has_prefix() || amount.begin != at || !is_part_of_name(at);
  }

  /// Digits that hang on letters (`B-52`, `US0378331005`) or in a chain (`555-123-4567`).
  constexpr bool is_part_of_name(int at) const noexcept {
    if (!token(at).is_digits()) return false;
    const Token& before = token(at - 1);
    const bool touched = token(at).touches() && before.kind != text::TokenKind::edge;
    if (touched && (before.is_word() || before.is_mark(U'#') || before.is_mark(U'_') ||
                    before.is_mark(U'/') || before.is_mark(U'@') || before.is_mark(U':'))) {
      return !before.is(Role::level) && before.marker < 0;
    }
    if (touched && text::is_dash(before) && before.touches()) {
      const Token& word = token(at - 2);
      if (word.is_word() && !word.is(Role::level | Role::part_of_year)) return true;
    }
    return is_in_chain(at);
  }

  constexpr bool is_in_chain(int at) const noexcept {
    int links = 0;
    for (int i = at; is_link(i + 1); i += 2) ++links;
    for (int i = at; is_link(i - 1) && token(i).touches(); i -= 2) ++links;
    return links > 1;
  }

  constexpr bool is_link(int at) const noexcept {
    const Token& mark = token(at);
    return token(at - 1).is_digits() && token(at + 1).is_digits() && mark.touches() &&
           token(at + 1).touches() && (text::is_hyphen(mark) || mark.is_mark(U'/'));
  }

  constexpr void complain_of_number(int at, const Amount& amount) const noexcept {
    switch (numbers_.fault()) {
      case text::NumberFault::malformed:
        context_.complain(ParseErrc::malformed_number, at, Expected::valid_number);
        break;
      case text::NumberFault::too_long:
        context_.complain(ParseErrc::not_exact, at, Expected::fewer_digits);
        break;
      default:
        if (at > amount.begin) context_.complain(ParseErrc::expected_digit, at, Expected::digit);
    }
  }

  // ---- money

  /// Behind a prefix: scale letters, a code that agrees, a scale behind the code.
  constexpr bool read_money(Amount& amount) noexcept {
    amount.kind = Kind::money;
    if (!read_scale(amount, 0)) return false;
    read_retail(amount);
    if (is_suffix(amount.end) && !is_other_amount(amount.end)) {
      const int at = amount.end;
      if (amount.markers.add_suffix(context_, at)) {
        amount.end = at + 1;
        if (!read_scale(amount, 0)) return false;
      } else {
        context_.complain(ParseErrc::currency_conflict, at, Expected::one_currency);
      }
    }
    read_trailing_minus(amount);
    return finish_money(amount);
  }

  /// The marker begins a figure of its own: "$5 USD 6".
  constexpr bool is_other_amount(int at) const noexcept {
    return marker_at(token(at)).has(text::marker_prefix) && token(at + 1).is_digits() &&
           !token(at).touches();
  }

  /// `5m`, `5 bn`, and after a code "75 USD million".
  constexpr bool read_scale(Amount& amount, int more) noexcept {
    if (amount.number.has_scale) return true;
    int at = amount.end + more;
    if (text::is_hyphen(token(at)) && token(at).touches()) ++at;
    const Token& word = token(at);
    if (!word.is(Role::scale | Role::scale_letter) || !context_.is_near(at)) return true;
    if (!is_whole_word(at)) return true;
    if (!scale(amount, word.lexeme.value)) {
      context_.complain(ParseErrc::not_exact, amount.begin, Expected::fewer_digits);
      return false;
    }
    amount.end = at + 1;
    return true;
  }

  constexpr bool is_whole_word(int at) const noexcept {
    const Token& next = token(at + 1);
    return !next.touches() || !(next.is_digits() || next.is_mark(U'&') || next.is_mark(U'/')) ;
  }

  static constexpr bool scale(Amount& amount, int power) noexcept {
    const auto scaled = amount.value.scaled_by(power);
    if (scaled) amount.value = *scaled;
    amount.number.has_scale = true;
    amount.letters += power;
    return scaled.has_value();
  }

  /// `50,- Kč`, `€ 24,-`: no cents.
  constexpr void read_retail(Amount& amount) const noexcept {
    const int at = amount.end;
    const bool mark = token(at).is_mark(U',') || token(at).is_mark(U'.');
    if (mark && token(at).touches() && text::is_dash(token(at + 1)) && token(at + 1).touches() &&
        !token(at + 2).is_digits()) {
      amount.end = at + 2;
    }
  }

  /// `$5.95-`: negative on its own and in tables; in prose a dash that ends the figure.
  constexpr void read_trailing_minus(Amount& amount) const noexcept {
    const int at = amount.end;
    const Token& behind = token(at + 1);
    const bool ends = behind.kind == text::TokenKind::edge || behind.gap == text::Gap::wide ||
                      behind.gap == text::Gap::line || behind.gap == text::Gap::paragraph;
    if (!text::is_minus(token(at)) || !token(at).touches() || !ends || amount.is_negative) return;
    if (!context_.is_strict && token(amount.begin).gap < text::Gap::wide) return;
    amount.is_negative = true;
    amount.end = at + 1;
  }

  /// "yuan", USD, €, "cents", behind the number, a hyphen, or "de".
  constexpr bool is_suffix(int& at) const noexcept {
    int next = context_.over_hyphen(at);
    if (token(next).is_mark(U'.') && token(next).touches() && is_abbreviation(next - 1)) ++next;
    if (token(next).is(Role::of) && token(next).marker < 0 && token(next - 1).is(Role::scale)) {
      next += text::is_apostrophe(token(next + 1)) ? 2 : 1;  // "milliards d'euros"
    }
    const Token& marker = token(next);
    if (marker.marker < 0 || !marker_at(marker).has(text::marker_suffix)) return false;
    if (!context_.is_near(next)) return false;
    at = next;
    return true;
  }

  constexpr bool finish_money(Amount& amount) const noexcept {
    const int power = amount.markers.fused_scale() - (amount.markers.is_minor() ? 2 : 0);
    if (power != 0) {
      const auto scaled = amount.value.scaled_by(power);
      if (!scaled) return false;
      amount.value = *scaled;
    }
    if (amount.markers.conflicts()) {
      context_.complain(ParseErrc::currency_conflict, amount.begin, Expected::one_currency);
      if (context_.is_strict) return false;
      amount.begin = amount.markers.keep_nearest(amount.begin);
    }
    return true;
  }

  // ---- units behind the number

  constexpr bool read_suffixes(Amount& amount) noexcept {
    if (read_suffix_money(amount)) return finish_money(amount);
    if (amount.number.is_article) {
      return !amount.is_negative && read_time_unit(amount);
    }
    if (read_share_unit(amount) || read_multiple(amount) || read_time_unit(amount)) return true;
    return is_free(amount);
  }

  constexpr bool read_suffix_money(Amount& amount) noexcept {
    Amount money = amount;
    read_retail(money);
    int at = context_.over_hyphen(money.end);
    if (!money.number.has_scale && token(at).is(Role::scale_letter) && is_letter_scale(at)) {
      if (!scale(money, token(at).lexeme.value)) return false;
      money.end = ++at;
    }
    at = money.end;
    if (read_fused(at, money) && context_.is_near(at)) {
      money.end = at + 1;
    } else {
      if (!is_suffix(at) || !is_money_word(at, amount)) return false;
      money.markers.add_suffix(context_, at);
      money.end = at + 1;
      if (!read_scale(money, 0)) return false;
      read_second_marker(money);
      read_cents(money);
    }
    money.kind = Kind::money;
    read_trailing_minus(money);
    amount = money;
    return true;
  }

  /// `5m EUR`, `20 k€`: a scale letter only where a marker follows it.
  constexpr bool is_letter_scale(int at) const noexcept {
    int next = at + 1;
    return context_.is_near(at) && is_suffix(next);
  }

  /// Articles need an everyday name ("a dollar"); pounds may be a weight.
  constexpr bool is_money_word(int at, const Amount& amount) const noexcept {
    const text::Marker& marker = marker_at(token(at));
    if (amount.number.is_article &&
        (marker.has(text::marker_sign) || marker.has(text::marker_common))) {
      return false;
    }
    if (amount.number.is_article && token(at).is(Role::measure) && !context_.is_strict) return false;
    if (!marker.has(text::marker_weight)) return true;
    if (token(at + 1).is(Role::of) || token(at + 1).is(Role::per)) return false;
    for (int i = at - 12; i < at + 4; ++i) {
      if (token(i).is(Role::weighing)) return false;
    }
    return true;
  }

  /// `¥500元` has its second marker in front; "5 € EUR" behind.
  constexpr void read_second_marker(Amount& money) const noexcept {
    int at = money.end;
    if (is_suffix(at) && !is_other_amount(at) && marker_at(token(at)).has(text::marker_sign) &&
        money.markers.add_suffix(context_, at)) {
      money.end = at + 1;
    }
  }

  /// "20 dollars and 43 cents" is one amount.
  constexpr void read_cents(Amount& money) noexcept {
    if (!context_.is_and(money.end) || money.markers.is_minor() || money.number.has_scale) return;
    text::Number cents;
    if (!numbers_.read(money.end + 1, cents)) return;
    int at = cents.end;
    if (!is_suffix(at) || !marker_at(token(at)).has(text::marker_minor)) return;
    if (!money.markers.agrees_with(marker_at(token(at)))) return;
    const auto part = cents.value.scaled_by(-2);
    if (!part) return;
    const auto sum = checked_add(money.value, *part);
    if (!sum) return;
    money.value = *sum;
    money.end = at + 1;
  }

  /// Percent, percentage points, basis points.
  constexpr bool read_share_unit(Amount& amount) const noexcept {
    const int at = context_.over_hyphen(amount.end);
    const Token& unit = token(at);
    if (!context_.is_near(at)) return false;
    if (unit.is(Role::percentage_point)) {
      amount.kind = Kind::points;
    } else if (unit.is(Role::basis_point)) {
      amount.kind = Kind::points;
      amount.is_basis_points = true;
    } else if (unit.is(Role::percent)) {
      amount.kind = Kind::percent;
    } else {
      return false;
    }
    if (token(at + 1).touches() && (token(at + 1).is_digits() || token(at + 1).is(Role::percent))) {
      context_.complain(ParseErrc::not_understood, at + 1, Expected::end_of_phrase);
      return false;
    }
    amount.end = at + 1;
    return true;
  }

  /// `3x`, "fivefold", "3.5 times".
  constexpr bool read_multiple(Amount& amount) const noexcept {
    const int at = context_.over_hyphen(amount.end);
    const Token& unit = token(at);
    if (unit.is(Role::fold)) {
      const bool sign = context_.size(at) == 1;
      if (!unit.touches() || (sign && (at != amount.end || amount.number.in_words))) return false;
      if (token(at + 1).touches() && (token(at + 1).is_digits() || token(at + 1).is_word())) {
        return false;
      }
    } else if (!unit.is(Role::times) || !context_.is_near(at) || !is_ratio(at + 1, amount)) {
      return false;
    }
    amount.kind = Kind::multiple;
    amount.end = at + 1;
    return true;
  }

  /// "3.5 times EBITDA", but neither "three times a week" nor "met three times in 2020".
  constexpr bool is_ratio(int at, const Amount& amount) const noexcept {
    const Token& next = token(at);
    if (next.is(Role::article | Role::per) &&
        token(at + 1).is(Role::time_unit | Role::measure)) {
      return false;
    }
    if (context_.is_strict || amount.number.value.decimals() > 0) return true;
    if (next.is(Role::change_noun | Role::comparative)) return true;
    const bool ends = context_.is_break(at) || context_.is_comma(at);
    const bool adverbial = next.is(Role::preposition | Role::dating | Role::relative |
                                   Role::conjunction | Role::copula | Role::trailing);
    if (!ends && !adverbial) return next.is_word();
    return is_stated(amount.begin - 1);
  }

  /// "coverage was 8 times", "increased three times".
  constexpr bool is_stated(int at) const noexcept {
    while (token(at).is(Role::qualifier)) --at;
    return token(at).is(Role::change_verb) ||
           (token(at).is(Role::copula) && token(at).lexeme.value == 1);
  }

  /// "three years", "nine consecutive quarters", "12-month".
  constexpr bool read_time_unit(Amount& amount) const noexcept {
    int at = context_.over_hyphen(amount.end);
    if (token(at).is(Role::consecutive) && context_.is_near(at)) {
      at = context_.over_hyphen(at + 1);
    }
    const Token& unit = token(at);
    if (!unit.is(Role::time_unit) || !context_.is_near(at)) return false;
    if (unit.touches() && at == amount.end && amount.number.in_words) return false;
    if (token(at + 1).touches() && token(at + 1).is_digits()) return false;
    amount.kind = Kind::duration;
    amount.unit = static_cast<Unit>(unit.lexeme.code);
    amount.end = at + 1;
    // "half a year" is one half; other halves stay numbers.
    if (amount.number.in_words && token(amount.number.begin).is(Role::half) &&
        amount.unit == Unit::year && !amount.number.has_scale) {
      amount.value = Decimal{1};
      amount.unit = Unit::half;
    }
    return true;
  }

  /// A plain number must not go on in letters: `10-K`, `5G`.
  constexpr bool is_free(const Amount& amount) const noexcept {
    const Token& next = token(amount.end);
    if (next.touches() && next.is_word() && amount.number.end == amount.end &&
        token(amount.end - 1).is_digits()) {
      return false;
    }
    return !(text::is_hyphen(next) && next.touches() && token(amount.end + 1).touches() &&
             token(amount.end + 1).is_word() && context_.size(amount.end + 1) == 1);
  }

  Context context_;
  text::NumberReader numbers_;
};

}  // namespace finq::read
