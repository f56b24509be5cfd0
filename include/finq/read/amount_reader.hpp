// One figure without its range: sign, markers, number, unit.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/amount.hpp"
#include "finq/read/amount_prefix.hpp"
#include "finq/read/money_amount.hpp"
#include "finq/read/unit.hpp"
#include "finq/text/numeral_sign.hpp"

namespace finq::inline v0_1::read {

/// Reads one amount into a new one; what it cannot read leaves no trace but a complaint.
class AmountReader {
 public:
  constexpr explicit AmountReader(const Context& context) noexcept
      : context_(context),
        prefixes_(context),
        money_(context),
        units_(context),
        numbers_(number_reader(context)) {}

  constexpr bool read(int at, Amount& amount) noexcept {
    is_end_ = false;
    return read_any(at, amount);
  }

  /// The second end of a range: behind its dash it is no part of a name, and behind a marker that
  /// is said once it may have a scale letter ("$5-10m").
  constexpr bool read_end(int at, const Amount& first, Amount& amount) noexcept {
    is_end_ = true;
    if (first.kind == Kind::number && read_fold_word(at, amount)) return true;
    if (first.markers.has_prefix() && token(at).is_digits()) {
      if (read_scaled(at, first, amount)) return true;
      amount = {};
    }
    return read_any(at, amount);
  }

 private:
  constexpr bool read_any(int at, Amount& amount) noexcept {
    amount.begin = at;
    int next = at;
    if (token(at).is(Role::half | Role::cardinal) && units_.read_half_year(amount)) return true;
    if (!prefixes_.read(next, amount)) return false;
    if (token(next).is(Role::percent)) return read_percent_of(next, amount);
    const bool bracketed = prefixes_.read_bracket(next, amount);
    if (!read_number(next, amount)) return false;
    if (bracketed && !(read_letter(amount) && close_bracket(amount))) return false;
    if (amount.number.in_words && is_unit_of_table(amount)) return false;
    if (amount.markers.has_prefix()) return money_.read_behind_prefix(amount);
    return read_suffixes(amount) && !is_tail(amount);
  }

  /// "nineteen ninety-nine dollars", "2 million five dollars": with what stands before it it makes
  /// no single number; but "two fifty percent stakes", "one million five dollar coupons".
  constexpr bool is_tail(const Amount& amount) const noexcept {
    const int at = amount.begin;
    const Token& word = token(at);
    const Token& before = token(at - 1);
    if (!amount.number.in_words || context_.is_unspaced(at) || !context_.is_near(at)) return false;
    if (text::is_hyphen(before)) return word.is(Role::cardinal) && token(at - 2).is(Role::tens);
    if (amount.kind != Kind::money || amount.number.has_scale) return false;
    if (before.is(Role::scale)) {
      const bool names_noun = token(amount.end).is_plain_word() && context_.is_near(amount.end);
      return word.is(Role::cardinal | Role::tens) && !names_noun;
    }
    return word.is(Role::tens) && before.is(Role::cardinal | Role::tens) && before.lexeme.value > 9;
  }

  /// `（単位：百万円）`, `人民币千元`, "R$ mil": scales without a number, in which a table counts.
  [[gnu::noinline]] constexpr bool is_unit_of_table(const Amount& amount) const noexcept {
    const int at = amount.number.begin;
    const Token& first = token(at);
    if (context_.is_strict || !first.is(Role::hundred | Role::scale)) return false;
    const bool is_alone = amount.number.end == at + 1;
    if (amount.markers.has_prefix() && is_alone && first.has(text::stands_alone)) return true;
    if (!text::is_numeral_sign(*context_.passage, at)) return false;
    constexpr int thousand = 3;
    bool is_great = false;
    for (int i = at; i < amount.number.end; ++i) {
      if (!token(i).is(Role::hundred | Role::scale)) return false;
      is_great = is_great || token(i).lexeme.value >= thousand;
    }
    const int mark = amount.begin - 1;
    const bool has_colon = token(mark).is_mark(U':') || token(mark).is_mark(0xFF1A);  // ：
    const bool is_behind_name = token(mark).marker >= 0 && token(mark + 1).touches();
    return is_great &&
           (amount.markers.has_prefix() || is_behind_name || token(mark).is(Role::named) ||
            (has_colon && token(mark - 1).is(Role::named)));
  }

  /// `百分之五`: the word for it stands before the number; but 三 of `五百分之三`.
  constexpr bool read_percent_of(int at, Amount& amount) noexcept {
    if (token(at).lexeme.value != text::before_number || amount.markers.has_prefix()) return false;
    if (token(at).touches() && text::is_numeral_sign(*context_.passage, at - 1)) return false;
    if (!read_number(at + 1, amount) || !read_suffixes(amount)) return false;
    if (amount.kind != Kind::number) return false;
    amount.kind = Kind::percent;
    return true;
  }

  /// "fourfold" behind "three- to".
  constexpr bool read_fold_word(int at, Amount& amount) const noexcept {
    const Token& word = token(at);
    const bool is_fold = word.is(Role::multiplied) && word.lexeme.code == 0;
    if (!is_fold || word.has(text::plain_form)) return false;
    amount.begin = at;
    amount.end = at + 1;
    amount.kind = Kind::multiple;
    amount.value = Decimal::scaled(word.lexeme.value, -1).value();
    return true;
  }

  /// `10m` behind "$5-".
  constexpr bool read_scaled(int at, const Amount& first, Amount& amount) noexcept {
    amount.begin = at;
    if (!read_number(at, amount) || amount.number.has_scale) return false;
    const Token& letter = token(amount.end);
    if (!letter.is(Role::scale_letter) || !letter.touches()) return false;
    amount.markers = first.markers;
    return money_.read_behind_prefix(amount);
  }

  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// `£(8.1m)`.
  constexpr bool read_letter(Amount& amount) const noexcept {
    const Token& letter = token(amount.end);
    if (amount.number.has_scale || !letter.is(Role::scale_letter)) return true;
    ++amount.end;
    return read::scale(amount, letter.lexeme.value);
  }

  constexpr bool close_bracket(Amount& amount) const noexcept {
    if (!token(amount.end).is_mark(U')')) return false;
    ++amount.end;
    return true;
  }

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
    if (context_.bytes(at) == "000" || is_of_unknown(at)) return false;  // "in $000"
    const text::Number& number = amount.number;
    if ((number.is_article || number.is_bare_scale) && amount.markers.has_prefix()) return false;
    const bool mixed = number.end > at + 2;  // "10-7/8%", "1/4-1/2%"
    return amount.markers.has_prefix() || amount.begin != at || mixed || !is_part_of_name(at);
  }

  /// "mehrere hundert|tausend Euro", "flere tusind kroner": that many of them, not one.
  constexpr bool is_of_unknown(int at) const noexcept {
    constexpr Role parts = Role::hundred | Role::scale;
    const Token& before = token(at - 1);
    if (!token(at).is(parts) || !context_.is_near(at)) return false;
    if (token(at).touches() && before.is(parts) && !context_.is_unspaced(at)) return true;
    return text::is_unknown_digit(before);
  }

  /// Digits that hang on letters (`B-52`, `US0378331005`) or in a chain (`555-123-4567`).
  constexpr bool is_part_of_name(int at) const noexcept {
    if (!token(at).is_digits()) return false;
    const Token& before = token(at - 1);
    const bool touched = token(at).touches() && before.kind != text::TokenKind::edge;
    if (touched && (is_word_of_name(at - 1) || before.is_mark(U'#') || before.is_mark(U'_') ||
                    before.is_mark(U'/') || before.is_mark(U'@') || before.is_mark(U':'))) {
      if (before.is_mark(U'/') && token(at - 2).is(Role::percent | Role::basis_point | Role::fold))
        return false;  // "5.5%/6.0%"
      // `88160R101`
      const bool is_inner = before.touches() && token(at - 2).is_digits();
      const bool is_prefix =
          !is_inner && before.marker >= 0 && marker_at(before).has(text::marker_prefix);
      return !before.is(Role::level) && !is_prefix;
    }
    const bool joins = text::is_dash(before) && !before.is_mark(U'~');  // "growth of~5%"
    if (touched && joins && before.touches() && !is_end_) {
      const Token& word = token(at - 2);
      if (word.is_word() && !word.is(Role::level | Role::part_of_year | Role::qualifier))
        return true;
    }
    return is_in_chain(at) || is_grouped(at);
  }

  /// Not "l'8%", "plus d'1 milliard": a phrase that ends in its apostrophe.
  constexpr bool is_word_of_name(int at) const noexcept {
    if (!token(at).is_word() || context_.is_unspaced(at)) return false;
    return !context_.bytes(at).ends_with('\'') && !context_.bytes(at).ends_with("\xE2\x80\x99");
  }

  /// "1 250": the end of a number whose groups a blank parts.
  constexpr bool is_grouped(int at) const noexcept {
    const Token& before = token(at - 1);
    return context_.size(at) == 3 && before.is_digits() && context_.size(at - 1) < 4 &&
           token(at).gap == text::Gap::blank && !is_end_ &&
           context_.bytes(at - 1).find_first_of(".,") == std::string_view::npos &&
           !token(at - 2).is(Role::month);
  }

  constexpr bool is_in_chain(int at) const noexcept {
    constexpr int enough = 2;
    int links = 0;
    for (int i = at; links < enough && is_link(i + 1); i += 2) ++links;
    if (is_end_) return links == enough;  // "6 1/4-6 1/2%"
    for (int i = at; links < enough && is_link(i - 1) && token(i).touches(); i -= 2) ++links;
    return links == enough;
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

  /// "5m to 6m euros": the letters stand at both ends, the name behind the second.
  constexpr bool read_shared_letter(Amount& amount) const noexcept {
    const int letter = amount.end;
    if (amount.number.has_scale || !is_letter(letter)) return true;
    const int joint = letter + 1;
    const bool joined =
        token(joint).is(Role::connector | Role::conjunction) || text::is_dash(token(joint));
    const Token& marker = token(joint + 3);
    const bool named = marker.marker >= 0 && marker_at(marker).has(text::marker_suffix);
    if (!joined || !token(joint + 1).is_digits() || !is_letter(joint + 2) || !named) return true;
    amount.end = joint;
    amount.number.has_scale = true;
    return read::scale(amount, token(letter).lexeme.value);
  }

  /// A scale letter that touches its number.
  constexpr bool is_letter(int at) const noexcept {
    return token(at).is(Role::scale_letter) && token(at).touches();
  }

  constexpr bool read_suffixes(Amount& amount) noexcept {
    if (!read_shared_letter(amount)) return false;
    if (money_.read_suffix(amount)) return money_.finish(amount);
    if (amount.number.is_article) {
      return !amount.is_negative &&
             (units_.read_time(amount) || units_.read_share_of_article(amount));
    }
    return units_.read_share(amount) || units_.read_multiple(amount) || units_.read_time(amount) ||
           units_.is_free(amount);
  }

  const Context& context_;
  PrefixReader prefixes_;
  MoneyReader money_;
  UnitReader units_;
  text::NumberReader numbers_;
  bool is_end_ = false;
};

}  // namespace finq::inline v0_1::read
