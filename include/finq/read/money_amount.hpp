// Money: what stands behind a number and its markers.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/amount.hpp"
#include "finq/read/half_behind.hpp"
#include "finq/read/money_name.hpp"

namespace finq::inline v0_1::read {

/// Completes an amount of money, by its prefix or by the name behind it.
class MoneyReader {
 public:
  constexpr explicit MoneyReader(const Context& context) noexcept
      : context_(context), numbers_(number_reader(context)) {}

  /// Behind a prefix: scale letters, a code that agrees, a scale behind the code.
  constexpr bool read_behind_prefix(Amount& amount) noexcept {
    amount.kind = Kind::money;
    if (!context_.is_strict && goes_on_in_letters(amount.end)) return false;
    if (is_one_of_pair(amount.end)) return false;
    if (!read_scale(amount) || counts_percent(amount.end)) return false;
    read_retail(amount);
    int at = amount.end;
    if (is_suffix(at) && is_idle_minor(at, amount)) {
      if (!context_.is_strict) amount.end = at + 1;
    } else if (is_suffix(at) && is_minor_of_code(at, amount)) {
      if (!count_in_minor(at, amount)) return false;
    } else if (is_suffix(at) && !is_other_amount(at)) {
      if (amount.markers.add_suffix(context_, at)) {
        amount.end = at + 1;
        if (!read_scale(amount)) return false;
      } else {
        context_.complain(ParseErrc::currency_conflict, at, Expected::one_currency);
      }
    }
    if (context_.is_and(amount.end) || context_.is_near(amount.end)) read_cents(amount);
    read_trailing_minus(amount);
    return finish(amount);
  }

  /// "a $5G plan", "USD 1st class", "in the $50s": the digits are a part of a word. But "$1.20E for
  /// 2022".
  constexpr bool goes_on_in_letters(int at) const noexcept {
    const Token& next = token(at);
    if (!next.touches() || !next.is_word()) return false;
    const bool is_letter = next.is_plain_word() && next.marker < 0 && context_.size(at) == 1 &&
                           next.casing != text::Casing::lower &&
                           (token(at + 1).is_plain_word() || token(at + 1).is(Role::title));
    const bool is_ordinal = next.is(Role::ordinal) && next.lexeme.value == 0;
    const bool is_exponent = context_.size(at) == 1 && next.marker < 0 &&
                             !next.is(Role::scale_letter) && token(at + 1).is_digits() &&
                             token(at + 1).touches();  // "$1.2e9"
    const bool is_decade = next.is_plain_word() && next.marker < 0 && context_.size(at) == 1 &&
                           next.casing == text::Casing::lower && !token(at + 1).is_digits() &&
                           context_.size(at - 1) == 2 && context_.bytes(at - 1)[1] == '0';
    return token(at - 1).is_digits() && (is_letter || is_ordinal || is_exponent || is_decade);
  }

  /// "$1.2/1.3bn": two amounts, whose scale is said once.
  constexpr bool is_one_of_pair(int at) const noexcept {
    return token(at).is_mark(U'/') && token(at).touches() && token(at + 1).is_digits() &&
           token(at + 1).touches() && token(at + 2).is(Role::scale | Role::scale_letter) &&
           context_.is_near(at + 2);
  }

  /// "EUR 4.25% notes", "BTC -3.2%": what stands in front names whose per cent they are.
  constexpr bool counts_percent(int at) const noexcept {
    return context_.is_near(at) && !token(at).has(text::uncertain) &&
           token(at).is(Role::percent | Role::percentage_point | Role::basis_point);
  }

  /// The number has no marker in front: "39.8 billion yuan", `5m EUR`, "20 dollars and 43 cents".
  constexpr bool read_suffix(Amount& amount) noexcept {
    if (!may_lead_to_marker(amount.end)) return false;
    Amount money = amount;
    read_retail(money);
    int at = context_.over_hyphen(money.end);
    if (!money.number.has_scale && token(at).is(Role::scale_letter) && is_letter_scale(at)) {
      if (!scale(money, token(at).lexeme.value)) return false;
      money.end = ++at;
    }
    at = money.end;
    if (read_fused(context_, at, money) && context_.is_near(at)) {
      money.end = at + 1;
    } else {
      if (!is_suffix(at) || is_of_next(at, amount) || !MoneyName{context_}.is_meant(at, amount))
        return false;
      money.markers.add_suffix(context_, at);
      money.end = at + 1;
      if (!read_scale(money)) return false;
      read_second_marker(money);
      read_cents(money);
      read_half(context_, money);
      const bool is_code = token(money.end - 1).casing == text::Casing::capitals;
      at = money.end;
      if (is_code && is_suffix(at) && is_minor_of_code(at, money) && !count_in_minor(at, money)) {
        return false;
      }
    }
    money.kind = Kind::money;
    read_trailing_minus(money);
    amount = money;
    return true;
  }

  /// Takes minor units and fused scales into the value; two currencies are refused or settled.
  constexpr bool finish(Amount& amount) const noexcept {
    if (amount.markers.repeats() && context_.is_strict) {
      context_.complain(ParseErrc::currency_conflict, amount.begin, Expected::one_currency);
      return false;
    }
    if (amount.markers.conflicts()) {
      context_.complain(ParseErrc::currency_conflict, amount.begin, Expected::one_currency);
      if (context_.is_strict) return false;
      leave_out_marker(amount);
    }
    const int power = amount.markers.power();
    if (power == 0) return true;
    const auto scaled = amount.value.scaled_by(power);
    if (scaled) amount.value = *scaled;
    return scaled.has_value();
  }

 private:
  /// Keeps the marker at the number, and of the sign and the bracket what stands behind it: those
  /// of "−USD¥600" go with what is left out.
  constexpr void leave_out_marker(Amount& amount) const noexcept {
    const int begin = amount.markers.keep_nearest(amount.begin);
    if (begin > amount.begin) {
      const Token& sign = token(begin + 1);
      amount.is_negative = text::is_minus(sign) || sign.is_mark(U'(');
    }
    amount.begin = begin;
  }

  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// Tells most tokens off at a glance: nouns, units, other numbers.
  constexpr bool may_lead_to_marker(int at) const noexcept {
    const Token& next = token(at);
    if (next.marker >= 0 || next.is(Role::scale_letter | Role::of)) return true;
    if (!next.is_word()) return next.kind == text::TokenKind::mark && !text::is_share(next);
    return next.casing != text::Casing::lower || text::is_upper(context_.bytes(at).back());
  }

  /// "two $500 bills": the sign stands at the number behind it.
  constexpr bool is_of_next(int at, const Amount& amount) const noexcept {
    const Token& next = token(at + 1);
    if (!marker_at(token(at)).has(text::marker_prefix)) return false;
    if (token(at).touches() && !text::is_hyphen(token(at - 1))) return false;
    const bool sign = marker_at(token(at)).has(text::marker_sign);
    if (sign && next.touches() && next.is_word()) return next.marker < 0;  // "100 $FB calls"
    if (!next.is_digits()) return false;
    const bool is_year = sign && amount.number.is_bare && amount.number.end == at &&
                         context_.size(at - 1) == 4 && context_.is_near(at + 1) &&
                         token(at + 2).marker < 0;
    return next.touches() || (amount.number.in_words && sign) || is_year;  // "in 2024 € 5 miljoen"
  }

  /// The marker begins a figure of its own: "$5 USD 6".
  constexpr bool is_other_amount(int at) const noexcept {
    return marker_at(token(at)).has(text::marker_prefix) && token(at + 1).is_digits() &&
           (!token(at).touches() || text::is_hyphen(token(at - 1)));
  }

  /// `5m`, `5 bn`, and after a code "75 USD million".
  constexpr bool read_scale(Amount& amount) noexcept {
    if (amount.number.has_scale) return true;
    int at = amount.end;
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

  /// No letter of a name: "$5 T/A", "$5M&A"; but "$5m/year".
  constexpr bool is_whole_word(int at) const noexcept {
    const Token& next = token(at + 1);
    if (!next.touches()) return true;
    if (!next.is_mark(U'/')) return !next.is_digits() && !next.is_mark(U'&');
    return token(at + 2).is(Role::measure | Role::time_unit) || token(at + 2).marker >= 0;
  }

  /// `50,- Kč`, `€ 24,-`, `24,--`, `Rs 500/-`: no cents.
  constexpr void read_retail(Amount& amount) const noexcept {
    const int at = amount.end;
    if (!text::is_dash(token(at + 1)) || !token(at).touches() || !token(at + 1).touches()) return;
    if (token(at).is_mark(U',') || token(at).is_mark(U'.')) {
      const bool twice = text::is_dash(token(at + 2)) && token(at + 2).touches();
      const int end = twice ? at + 3 : at + 2;
      if (!token(end).is_digits()) amount.end = end;
    } else if (token(at).is_mark(U'/') && text::is_hyphen(token(at + 1))) {
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
    const Token& first = token(amount.begin);
    const bool begins = first.gap >= text::Gap::wide ||
                        (first.touches() && token(amount.begin - 1).kind == text::TokenKind::edge);
    if (!context_.is_strict && !begins) return;
    amount.is_negative = true;
    amount.end = at + 1;
  }

  /// "yuan", USD, €, "cents", behind the number, a hyphen, or "de".
  constexpr bool is_suffix(int& at) const noexcept {
    int next = context_.over_hyphen(at);
    next = context_.over_dot(next);
    if (token(next).is(Role::of) && token(next).marker < 0 &&
        token(next - 1).is(Role::scale | Role::half)) {
      next += text::is_apostrophe(token(next + 1)) ? 2 : 1;  // "milliards d'euros"
    }
    const Token& marker = token(next);
    if (marker.marker < 0 || !marker_at(marker).has(text::marker_suffix)) return false;
    if (!context_.is_near(next) || is_abbreviated(next)) return false;
    at = next;
    return true;
  }

  /// "5 p.m.": the letter goes on behind its dot.
  constexpr bool is_abbreviated(int at) const noexcept {
    return context_.size(at) == 1 && token(at).is_word() && token(at + 1).is_mark(U'.') &&
           token(at + 1).touches() && token(at + 2).touches() && token(at + 2).is_word();
  }

  /// `5m EUR`, `20 k€`: a scale letter only where a marker follows it.
  constexpr bool is_letter_scale(int at) const noexcept {
    int next = at + 1;
    return context_.is_near(at) && is_suffix(next);
  }

  /// `¥500元` has its second marker in front; "5 € EUR" behind.
  constexpr void read_second_marker(Amount& money) const noexcept {
    int at = money.end;
    if (is_suffix(at) && !is_other_amount(at) && marker_at(token(at)).has(text::marker_sign) &&
        money.markers.add_suffix(context_, at)) {
      money.end = at + 1;
    }
  }

  /// "AUD 18 cents", "18 AUD cents".
  constexpr bool is_minor_of_code(int at, const Amount& amount) const noexcept {
    const text::Marker minor = marker_at(token(at));
    return minor.has(text::marker_minor) && !amount.number.has_scale &&
           !amount.markers.is_minor() && has_cents(amount, minor);
  }

  /// Takes in the name of the minor unit at `at`: the number counts that.
  static constexpr bool count_in_minor(int at, Amount& amount) noexcept {
    const auto major = amount.value.scaled_by(-2);
    if (!major) return false;
    amount.value = *major;
    amount.end = at + 1;
    return true;
  }

  /// "$2.39 cents", "£12.50p": the sign says dollars; but "$3.2 cents", "AUD 18.5 cents".
  constexpr bool is_idle_minor(int at, const Amount& amount) const noexcept {
    const text::Marker minor = marker_at(token(at));
    const bool is_sign = token(amount.begin).kind == text::TokenKind::mark;
    const bool is_major =
        amount.value < Decimal{1} ||
        (is_written_to_cents(amount) && (token(at).touches() || amount.value < Decimal{10}));
    return minor.has(text::marker_minor) && is_sign && is_major && !amount.number.has_scale &&
           amount.markers.agrees_with(minor);
  }

  /// Two digits behind a decimal mark.
  constexpr bool is_written_to_cents(const Amount& amount) const noexcept {
    const std::string_view digits = context_.bytes(amount.number.end - 1);
    const std::size_t size = digits.size();
    return size > 3 && (digits[size - 3] == '.' || digits[size - 3] == ',');
  }

  /// A minor unit of the same currency; "cents" are of any settled one that has hundredths.
  constexpr bool has_cents(const Amount& money, const text::Marker& minor) const noexcept {
    if (money.markers.agrees_with(minor)) return true;
    const bool is_named = minor.family != MarkerFamily::none && !money.markers.is_assumed();
    if (!is_named && !minor.has(text::marker_shared)) return false;
    return money.markers.currency(*context_.options).minor_units() == 2;
  }

  /// `5元3角2分`: tenths, then hundredths.
  constexpr void read_parts(Amount& money) noexcept {
    int last = 0;
    for (text::Number count; numbers_.read(money.end, count);) {
      const Token& name = token(count.end);
      if (name.marker < 0 || !marker_at(name).has(text::marker_part)) return;
      const int power = marker_at(name).has(text::marker_minor) ? -2 : -1;
      if (power >= last || money.markers.currency(*context_.options).minor_units() != 2) return;
      const auto part = count.value.scaled_by(power);
      if (!part || !(*part < *Decimal::scaled(1, last)) || !text::add(money.value, *part)) return;
      money.end = count.end + 1;
      last = power;
    }
  }

  /// "20 dollars and 43 cents" is one amount.
  constexpr void read_cents(Amount& money) noexcept {
    // "$5 million and 50 cents" are two; "one thousand dollars and fifty cents" is one.
    if (money.markers.is_minor() || (money.number.has_scale && !money.number.in_words)) return;
    if (token(money.end).touches() && context_.is_unspaced(money.end - 1)) read_parts(money);
    text::Number cents;
    const bool joined =
        context_.is_and(money.end) || (context_.is_comma(money.end) && !money.markers.has_prefix());
    // "10 euros con 5 céntimos"
    const bool is_with = token(money.end).is(Role::preposition) &&
                         token(money.end).lexeme.value == text::accompanying;
    if (!context_.is_near(money.end) && !joined) return;
    const int begin = joined || is_with ? money.end + 1 : money.end;
    if (!numbers_.read(begin, cents) || cents.is_article) return;
    int at = cents.end;
    if (!is_suffix(at) || !marker_at(token(at)).has(text::marker_minor)) return;
    const text::Marker minor = marker_at(token(at));
    if (is_with && !minor.has(text::marker_shared)) return;
    const bool is_listed = context_.is_comma(money.end) && minor.has(text::marker_shared);
    if (is_listed ? !money.markers.agrees_with(minor) : !has_cents(money, minor)) return;
    const auto part = cents.value.scaled_by(-2);
    if (!part || !(*part < Decimal{1})) return;
    const auto sum = checked_add(money.value, *part);
    if (!sum) return;
    money.value = *sum;
    money.end = at + 1;
  }

  const Context& context_;
  text::NumberReader numbers_;
};

}  // namespace finq::inline v0_1::read
