// What stands before a number: signs, markers, a bracket.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/amount.hpp"
#include "finq/read/whole_number.hpp"

namespace finq::inline v0_1::read {

/// Reads up to the number; false where what stands there can lead to none.
class PrefixReader {
 public:
  constexpr explicit PrefixReader(const Context& context) noexcept : context_(context) {}

  [[gnu::always_inline]] constexpr bool read(int& at, Amount& amount) const noexcept {
    const Token& first = token(at);
    if (first.marker >= 0 && first.touches() && hangs_on_letters(at)) return false;
    if (first.marker >= 0 && token(at - 1).is(Role::fold) && is_unit_behind(at - 1)) return false;
    if (first.is(Role::scale | Role::scale_letter) && context_.may_hold(Role::currency)) {
      read_scale_before(at, amount);
    }
    if (!read_sign(at, amount) || !read_markers(at, amount)) return false;
    if (!amount.markers.has_prefix()) return true;
    const int number = token(at).is_mark(U'(') ? at + 1 : at;
    if (amount.markers.fused_scale() != 0 && begins_time(number)) return false;
    return context_.size(number) != 4 || !heads_table(amount.begin, number);
  }

  /// `$(1,234)`: the bracket behind the marker.
  constexpr bool read_bracket(int& at, Amount& amount) const noexcept {
    if (!amount.markers.has_prefix() || !token(at).is_mark(U'(')) return false;
    if (!token(at + 1).is_digits()) return false;
    amount.is_negative = true;
    ++at;
    return true;
  }

 private:
  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// `Mio. € 345,6`, `T€ 1.234`, "million EUR 12": a scale that belongs to no number before it, of
  /// an amount that has no other one; but "the million $5 bills".
  [[gnu::noinline]] constexpr void read_scale_before(int& at, Amount& amount) const noexcept {
    const int marker = context_.over_dot(at + 1);
    if (!is_scale_before(at, marker)) return;
    int number = context_.over_dot(marker + 1);
    if (text::is_minus(token(number)) || token(number).is_mark(U'(')) ++number;
    const bool is_glued = token(number).touches() && token(at).is(Role::scale);
    if (!token(number).is_digits() || (is_glued && !token(at).has(text::abbreviation))) return;
    if (token(number + 1).is(Role::scale | Role::scale_letter)) return;
    const char letter = context_.bytes(at)[0];
    const bool is_thousand =
        context_.size(at) == 1 && letter == context_.options->language->thousand_before_code;
    amount.markers.add_scale(is_thousand ? 3 : token(at).lexeme.value);
    at = marker;
  }

  /// `MUS$ 5`, `MR$ 5`, `M$ 5`: a scale, which is a thousand in Chile and a million elsewhere,
  /// before another currency; but `EPS$5`.
  [[gnu::noinline]] constexpr bool hangs_on_letters(int at) const noexcept {
    constexpr int longest = 3;
    const Token& letters = token(at - 1);
    if (token(at).is_word() || letters.casing != text::Casing::capitals || letters.marker >= 0)
      return false;
    if (letters.is(Role::scale_letter)) return true;
    if (!letters.is_plain_word() || context_.size(at - 1) > longest) return false;
    const std::string_view word = context_.bytes(at - 1);
    const text::Lexeme scale = context_.options->language->words->find(word.substr(0, 1)).lexeme;
    return any(scale.roles, Role::scale_letter) &&
           text::tables::marker_words.find(word.substr(1)).node != 0;
  }

  /// "EUR million 12 months", "in Mio. EUR 30. September", "Mkr 7-9/2024": the head of a table.
  [[gnu::noinline]] constexpr bool begins_time(int number) const noexcept {
    constexpr Role times = Role::time_unit | Role::month | Role::quarter_letter | Role::half_letter;
    if (context_.is_strict || !token(number).is_digits()) return false;
    const int next = token(number + 1).is(Role::ordinal) ? number + 2 : number + 1;  // "3. kvartal"
    const bool is_span = text::is_dash(token(next)) && token(number + 2).is_digits();
    const int behind = is_span ? number + 3 : next;
    return (token(next).is(times | Role::scale_letter) && context_.is_near(next)) ||
           (token(behind).is_mark(U'/') && token(behind).touches());
  }

  /// "(x € 1.000)", in which a table counts; but "3 x € 1.000".
  [[gnu::noinline]] constexpr bool is_unit_behind(int fold) const noexcept {
    const std::string_view digits = context_.bytes(fold + 2);
    const bool is_round = digits.size() > 3 && digits.front() == '1' &&
                          digits.find_first_not_of("0., ", 1) == std::string_view::npos;
    return is_round && context_.size(fold) == 1 && !context_.is_strict &&
           !token(fold - 1).is_digits() && !token(fold - 1).is(Role::cardinal | Role::tens);
  }

  /// A letter has to touch a sign that settles the currency.
  constexpr bool is_scale_before(int scale, int marker) const noexcept {
    constexpr Role numbers = Role::cardinal | Role::tens | Role::hundred | Role::scale |
                             Role::vulgar | Role::half | Role::article | Role::post_qualifier;
    const Token& word = token(scale);
    if (token(marker).marker < 0 || !context_.is_near(marker)) return false;
    if (token(scale - 1).is_digits() || token(scale - 1).is(numbers)) return false;
    if (word.is(Role::scale)) return !word.has(text::stands_alone);
    const text::Marker sign = marker_at(token(marker));
    return word.is(Role::scale_letter) && token(marker).touches() && !context_.is_hung(scale) &&
           sign.has(text::marker_sign) && sign.family == MarkerFamily::none;
  }

  /// "in Mio. € 2024", "in T€ (2024)", "MSEK 2023 2022": years, no amounts.
  [[gnu::noinline]] constexpr bool heads_table(int begin, int number) const noexcept {
    if (context_.is_strict || !may_be_year(context_, number)) return false;
    if (token(number).touches() && !token(number - 1).is_mark(U'(')) return false;
    return may_be_year(context_, number + 1) || token(begin).is(Role::scale | Role::scale_letter) ||
           is_scale_before(context_.before_dot(begin - 1), begin);
  }

  /// "migliaia di euro 1.250": how many of them the number counts is said before the name.
  [[gnu::noinline]] constexpr bool is_counted_before(int name) const noexcept {
    const int of = text::is_apostrophe(token(name - 1)) ? name - 2 : name - 1;
    return token(of).is(Role::of) && token(of - 1).is(Role::scale);
  }

  /// "menos 3% do que um ano antes" compares; but "minus 3 Prozent gegenüber dem Vorjahr".
  [[gnu::noinline]] constexpr bool is_less_than(int at) const noexcept {
    constexpr int longest = 7;
    if (token(at - 1).is(Role::of | Role::copula | Role::preposition)) return false;
    int end = at + 1;
    while (end < at + longest && (token(end).is_digits() || token(end).marker >= 0 ||
                                  token(end).is(Role::percent | Role::percentage_point |
                                                Role::scale | Role::of | Role::currency))) {
      ++end;
    }
    return token(end).is(Role::comparison) && token(end).is(Role::copula);  // "than"
  }

  /// `-`, `−`, `–` right before what follows; "minus", "negative".
  constexpr bool read_sign(int& at, Amount& amount) const noexcept {
    const Token& sign = token(at);
    if (sign.is(Role::negative) && sign.lexeme.value == 0 && !sign.is_mark(U'-')) {
      if (sign.is(Role::change_noun) && is_less_than(at)) return false;
      amount.is_negative = true;
      ++at;
      return true;
    }
    const bool minus = text::is_minus(sign);
    if (!minus && !sign.is_mark(U'+')) return true;
    const bool apart = context_.is_strict && at == 0 && context_.is_near(at + 1);  // "- $5"
    if (is_joined(at) || !(token(at + 1).touches() || apart)) return false;
    amount.is_negative = minus;
    ++at;
    return true;
  }

  /// One or two markers: `$`, `USD`, `AUD $`, a fused `MAUD`.
  constexpr bool read_markers(int& at, Amount& amount) const noexcept {
    for (int count = 0; count < 2 && is_prefix(at); ++count) {
      amount.markers.add_prefix(context_, at);
      ++at;
      at = context_.over_dot(at);
    }
    if (!amount.markers.has_prefix() && read_fused(context_, at, amount)) ++at;
    if (amount.markers.has_prefix() && amount.markers.fused_scale() == 0 &&
        token(at).is(Role::scale | Role::scale_letter) && is_scale_between(at)) {
      amount.markers.add_scale(token(at).lexeme.value);
      at = context_.over_dot(at + 1);
    }
    if (!amount.markers.has_prefix() || !text::is_minus(token(at))) return true;
    if (amount.is_negative || !token(at + 1).touches() || is_identifier(at)) return false;
    amount.is_negative = true;
    ++at;
    return true;
  }

  /// "CVE-2021-44228", "MIL-STD-461": a code of old or what goes on; but `EUR-5000`.
  constexpr bool is_identifier(int hyphen) const noexcept {
    const Token& next = token(hyphen + 2);
    if (context_.is_strict || !text::is_hyphen(token(hyphen)) || !token(hyphen).touches()) {
      return false;
    }
    if (!token(hyphen - 1).is_word() || next.is(Role::scale | Role::scale_letter)) return false;
    const bool is_bare = context_.bytes(hyphen + 1).find_first_of(".,") == std::string_view::npos;
    return is_bare && (!marker_at(token(hyphen - 1)).currency.is_current() ||
                       (text::is_hyphen(next) && next.touches()));
  }

  /// The dash hangs on a word or number before it: no sign.
  [[gnu::noinline]] constexpr bool is_joined(int at) const noexcept {
    const Token& before = token(at - 1);
    const bool is_name = before.is_word() && !context_.is_unspaced(at - 1);  // `为-3.5%`
    return token(at).touches() &&
           (is_name || before.is_digits() || before.is_mark(U')') || before.is(Role::percent));
  }

  constexpr bool is_prefix(int at) const noexcept {
    const Token& marker = token(at);
    if (marker.marker < 0) return false;
    if (!marker_at(marker).has(text::marker_prefix)) return is_name_before_number(at);
    const Token& next = token(at + 1);
    if (!context_.is_strict &&
        (is_part_of_name(at) || is_everyday_word(at) || is_second_of_pair(at))) {
      return false;
    }
    return context_.is_dot_of_abbreviation(at + 1) || context_.is_near(at + 1) ||
           (next.touches() && next.is_digits());
  }

  /// "S/4HANA", "R4": letters glued to digits that go on in letters, or that are too few for money.
  constexpr bool is_part_of_name(int at) const noexcept {
    const Token& digits = token(at + 1);
    if (!token(at).is_word() || !digits.is_digits() || !digits.touches()) return false;
    if (is_security_number(at) || (token(at).touches() && token(at - 1).is_digits())) return true;
    const Token& next = token(at + 2);
    const bool goes_on = next.touches() && next.is_word() && next.marker < 0;
    if (goes_on) return !next.is(Role::scale | Role::scale_letter);
    if (context_.size(at) == 1 && is_labelled(at)) return true;
    const bool everyday = context_.size(at) == 1 || marker_at(token(at)).has(text::marker_common);
    return everyday && context_.size(at + 1) <= 2 && !next.is(Role::scale);
  }

  /// "room R101"; but "no R200 notes".
  constexpr bool is_labelled(int at) const noexcept {
    const Token& before = token(at - 1);
    return before.is(Role::named) && before.lexeme.value != text::denying_name;
  }

  /// `FR0000120271`, `KR7005930003` (ISIN, IBAN): two capitals and at least ten digits.
  constexpr bool is_security_number(int at) const noexcept {
    constexpr int shortest = 10;
    return context_.size(at) == 2 && token(at).casing == text::Casing::capitals &&
           context_.size(at + 1) >= shortest &&
           context_.bytes(at + 1).find_first_of(".,") == std::string_view::npos;
  }

  /// A code that is a word where all is in capitals: TOP, ALL, TRY.
  constexpr bool is_shouted_word(int at) const noexcept {
    return token(at).has(text::needs_capitals) && marker_at(token(at)).has(text::marker_common);
  }

  /// "TOP 10 SHAREHOLDERS", "TOP 5 reasons": a small number and a word behind it.
  constexpr bool is_everyday_word(int at) const noexcept {
    const Token& digits = token(at + 1);
    if (!is_shouted_word(at) || !digits.is_digits() || digits.gap != text::Gap::blank) return false;
    if (context_.bytes(at + 1).find_first_of(".,") != std::string_view::npos) return false;
    const Token& next = token(at + 2);
    if (next.is(Role::scale | Role::scale_letter | Role::per) || next.marker >= 0) return false;
    constexpr Role leading = Role::preposition | Role::of | Role::copula | Role::connector |
                             Role::qualifier | Role::change_verb | Role::change_adverb |
                             Role::from | Role::comparison;
    const bool goes_on =
        (next.is_plain_word() || next.is(Role::counted)) && !token(at - 1).is(leading);
    return context_.size(at + 1) <= 2 && (goes_on || is_capital_word(next));
  }

  /// "USD/JPY 150.25": a rate.
  constexpr bool is_second_of_pair(int at) const noexcept {
    return token(at).touches() && token(at - 1).is_mark(U'/') && token(at - 1).touches() &&
           token(at - 2).marker >= 0;
  }

  /// `€m 15`, `DKK mio. 250`, "EUR million 15", in a phrase also `EUR b 15`; the heads of tables
  /// ("in $m 2021") name years.
  [[gnu::noinline]] constexpr bool is_scale_between(int at) const noexcept {
    const int number = context_.over_dot(at + 1);
    const Token& digits = token(number);
    if (!digits.is_digits() || digits.touches() || !context_.is_near(number)) return false;
    const bool year = context_.size(number) == 4 &&
                      context_.bytes(number).find_first_of(".,") == std::string_view::npos;
    if (context_.is_strict) return true;
    return (token(at).touches() || token(at).is(Role::scale)) && !year &&
           !token(number + 1).is(Role::scale);
  }

  /// "rupees five lakh".
  constexpr bool is_scaled_in_words(int at) const noexcept {
    const int scale = context_.over_count(at);
    return scale > at && token(scale).is(Role::scale) && context_.is_near(scale);
  }

  /// `米ドル100`, "유로 20을": no number stands before the name, and nothing is counted behind it.
  constexpr bool is_unspaced_before_number(int at) const noexcept {
    constexpr int one_sign = 3;
    const Token& before = token(at - 1);
    const bool has_number = before.is_digits() || text::is_numeral_sign(*context_.passage, at - 1);
    if (has_number || before.is_mark(U'/') || context_.size(at) <= one_sign) return false;
    if (!context_.is_near(at + 1)) return false;
    const bool is_scaled = token(at + 2).is(Role::scale);
    const Token& next = token(is_scaled ? at + 3 : at + 2);
    constexpr Role units = Role::percent | Role::percentage_point | Role::basis_point |
                           Role::time_unit | Role::times | Role::month | Role::ordinal;
    if (next.marker >= 0 || next.is(units) || (next.touches() && next.is_plain_word()))
      return false;
    return context_.is_strict || is_scaled || context_.size(at + 1) != 4;  // "유로 2024"
  }

  /// "Swiss francs 5 million", "markka 1,234": a name, where the number is no year and no count.
  constexpr bool is_name_before_number(int at) const noexcept {
    const Token& digits = token(at + 1);
    if (!marker_at(token(at)).has(text::marker_suffix) || !token(at).is_word()) return false;
    if (marker_at(token(at)).has(text::marker_minor)) return false;
    if (token(at).is(Role::title) || is_counted_before(at)) return false;  // "Lei 6.404/76"
    if (digits.is_digits() && context_.is_unspaced(at)) return is_unspaced_before_number(at);
    if (digits.gap != text::Gap::blank) return false;
    if (!digits.is_digits()) {
      return !marker_at(token(at)).has(text::marker_common) && is_scaled_in_words(at + 1);
    }
    const Token& next = token(at + 2);
    if (next.is(Role::percent | Role::percentage_point | Role::basis_point | Role::time_unit)) {
      return false;
    }
    const bool marked = context_.bytes(at + 1).find_first_of(".,") != std::string_view::npos;
    const bool is_scaled = token(at).is(Role::currency) && token(at).lexeme.code != 0;  // `Mkr 250`
    return context_.is_strict || next.is(Role::scale) || (marked && next.marker < 0) ||
           (is_scaled && context_.size(at + 1) != 4);
  }

  const Context& context_;
};

}  // namespace finq::inline v0_1::read
