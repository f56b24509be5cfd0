// When four digits are a year: by the words around them alone.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/read/year_number.hpp"
#include "finq/read/year_word.hpp"

namespace finq::inline v0_1::read {

/// Tells "in 2021", "2022 revenue" and "(2018: one Director)" from "2021 Notes" and "2025 units".
class BareYearReader {
 public:
  constexpr explicit BareYearReader(const Context& context) noexcept
      : context_(context), years_(context) {}

  /// `is_listed`: a year stands before it in the same list.
  constexpr bool read(int at, bool is_listed, int& year, int& end) const noexcept {
    const bool is_cell = context_.is_cell(at) && token(at).is_digits();
    if (is_cell ? !years_.read_cell_year(at, year, end) : !years_.read_any_year(at, year, end)) {
      return false;
    }
    if (year < 1900 && !is_listed && !is_old_year(at, end)) return false;
    if (is_hung(at) || is_measured(end)) return false;
    if (is_title(end_of_list(end))) return false;
    if (token(at - 1).is(Role::determiner) && is_debt(end)) return false;
    if (context_.is_strict || is_listed) return true;
    if (is_cell) return false;
    return is_dated(at, end) || is_before_noun(at, end) || has_possessive(at, end) ||
           begins_row(at, year, end) || is_of_pairs(at, year, end);
  }

  /// "2021 Notes", "2014 Equity Incentive Plan": capitals up to a word of titles.
  constexpr bool is_title(int at) const noexcept {
    for (int i = at; i < at + 8; ++i) {
      const Token& word = token(i);
      if (text::is_hyphen(word) && word.touches()) continue;
      if (!context_.is_near(i)) return false;
      if (context_.is_and(i) && i > at) continue;
      if (!word.is_word() || word.casing == text::Casing::lower) return false;
      if (word.is(Role::title)) return true;
    }
    return false;
  }

 private:
  /// "our 2026 senior notes".
  constexpr bool is_debt(int at) const noexcept {
    int noun = at;
    while (noun < at + 6 && describes_debt(noun)) ++noun;
    const Token& behind = token(noun + 1);
    return token(noun).is(Role::title) && context_.is_near(noun) &&
           token(noun).lexeme.value == text::names_debt &&
           !behind.is(Role::connector | Role::article | Role::determiner);
  }

  /// "senior", "floating rate", "fixed-rate", "first lien".
  constexpr bool describes_debt(int at) const noexcept {
    const Token& word = token(at);
    if (text::is_hyphen(word)) return word.touches();
    const bool is_noun = word.is(Role::title) && word.lexeme.value == text::names_debt;
    return context_.is_near(at) && !is_noun &&
           word.is(Role::title | Role::filler | Role::ordinal | Role::cardinal | Role::time_unit);
  }

  constexpr const Token& token(int at) const noexcept { return context_.token(at); }

  /// "since 1876", "founded in 1897": no noun follows that so small a number could count.
  constexpr bool is_old_year(int at, int end) const noexcept {
    if (context_.is_strict) return true;
    const Token& before = token(at - 1);
    if (before.is(Role::relation)) {
      return before.lexeme.code == static_cast<std::uint8_t>(Relation::since);
    }
    const Token& next = token(end);
    const bool counts = next.is_word() && !next.is(Role::preposition | Role::conjunction |
                                                   Role::clause | Role::copula);
    return context_.is_within(at - 1) && !counts;
  }

  /// "2021's results"; but "the 2010's", a decade.
  constexpr bool has_possessive(int at, int end) const noexcept {
    const std::string_view digits = context_.bytes(at);
    if (digits.ends_with('0') && token(at - 1).is(Role::determiner)) return false;
    return digits.starts_with("20") && text::is_apostrophe(token(end)) && token(end).touches() &&
           token(end + 1).is_word() && token(end + 1).touches();
  }

  /// Joined to something that makes it a number or a name: "COVID-2019", "#2021", "1-2021", "Act of
  /// 1934".
  constexpr bool is_hung(int at) const noexcept {
    const Token& before = token(at - 1);
    if (before.is(Role::named)) return true;
    const bool is_title = before.is(Role::title) && before.lexeme.value != text::describes_debt;
    if (is_title && !before.is(Role::dating) && context_.is_near(at)) return true;
    if (before.is(Role::of) && is_name(at - 2)) return true;
    if (!token(at).touches() || before.kind == text::TokenKind::edge) return false;
    // "ISO 9001:2015"
    if (before.is_mark(U':')) return before.touches() && is_row_of_digits(at - 2);
    if (text::is_hyphen(before) && before.touches()) {
      return !token(at - 2).is(Role::part_of_year | Role::dating);
    }
    return before.is_word() || before.is_digits() || before.is_mark(U'#') || before.is_mark(U'/') ||
           before.is_mark(U'_') || before.marker >= 0;
  }

  /// More than the hours of a time or the number of a quarter.
  constexpr bool is_row_of_digits(int at) const noexcept {
    return token(at).is_digits() && context_.size(at) > 2;
  }

  /// "the Act of 1934", but not "the act of 2021".
  constexpr bool is_name(int at) const noexcept {
    return token(at).is(Role::title) && token(at).casing != text::Casing::lower;
  }

  /// A unit or a counted noun follows: it was a number.
  constexpr bool is_measured(int at) const noexcept {
    const Token& next = token(at);
    if (!context_.is_near(at)) return false;
    if (next.is(Role::percent | Role::scale | Role::basis_point | Role::percentage_point |
                Role::times)) {
      return true;
    }
    if (next.is(Role::counted) && !next.is(Role::title) && !is_possessed(at - 1)) return true;
    if (next.is(Role::time_unit) && next.has(text::plural)) return true;  // "2020 days"
    if (next.marker >= 0 && !next.touches()) {
      return next.is_mark(U'€') || next.is(Role::counted);
    }
    const Token& behind = token(at + 1);
    if (!next.touches() || !behind.touches()) return false;
    if (next.is_mark(U':')) return is_row_of_digits(at + 1);  // "Lag (2018:585)"
    if (next.is_mark(U'/')) return behind.is_digits() && context_.size(at + 1) <= 2;
    return text::is_hyphen(next) && (behind.is(Role::time_unit) || behind.is_digits());
  }

  /// "our 2021 projects": a number of them would have its comma.
  constexpr bool is_possessed(int at) const noexcept {
    const std::string_view digits = context_.bytes(at);
    return token(at - 1).is(Role::determiner) && digits.substr(0, 2) == "20" &&
           digits.substr(2) != "00";
  }

  /// "in 2021", "since 2014", "of 2021".
  constexpr bool is_dated(int at, int end) const noexcept {
    const Token& before = token(at - 1);
    if (is_of_year_before(token(end)) && context_.is_near(end)) return true;
    if (before.kind == text::TokenKind::edge) return is_head(end);
    if (!context_.is_near(at)) return false;
    if (before.is(Role::dating | Role::part_of_year | Role::comparison)) return !is_counting(end);
    if (text::is_hyphen(before)) return token(at - 2).is(Role::part_of_year | Role::dating);
    if ((is_apart(at) && is_label(end)) || is_described(at, end) || is_to_be(end) ||
        is_alone(at, end))
      return true;
    return before.is_mark(U'(') && is_remark(end);
  }

  /// Begins a part of the sentence: no name stands before it.
  constexpr bool is_apart(int at) const noexcept {
    const Token& before = token(at - 1);
    return context_.is_comma(at - 1) || before.is_mark(U'(') || context_.is_break(at - 1);
  }

  /// "2018 – $4 million", "2018 – 3.4%": the year of an amount. But "series 2020-R3".
  constexpr bool is_label(int end) const noexcept {
    if (!text::is_dash(token(end)) || context_.is_inner_hyphen(end) || !context_.is_near(end)) {
      return false;
    }
    const bool is_percent = token(end + 1).is_digits() && !token(end + 1).touches() &&
                            token(end + 2).is(Role::percent) && context_.size(end + 1) != 4;
    return is_percent || (token(end + 1).marker >= 0 && token(end + 2).is_digits());
  }

  /// "(2018: 398; 2017: nil)", "2020, $3 million; 2021, $2 million", "(2018 3.4%; 2017 3.2%)": each
  /// year of a row with its figure, behind the same mark.
  constexpr bool is_of_pairs(int at, int year, int end) const noexcept {
    const Token& before = token(at - 1);
    const bool begins = is_apart(at) || context_.is_and(at - 1) || before.is(Role::copula);
    if (!begins || !leads_to_pair(end)) return false;
    constexpr int reach = 14;
    for (int i = at - 2; i > at - reach && !ends_row(i); --i) {
      if (is_peer(i, year, end)) return true;
    }
    for (int i = end + 1; i < end + reach && !ends_row(i); ++i) {
      if (is_peer(i, year, end)) return true;
    }
    return false;
  }

  /// The year ends before a colon, a comma before money, or a figure whose row has semicolons.
  constexpr bool leads_to_pair(int end) const noexcept {
    const Token& mark = token(end);
    const Token& next = token(end + 1);
    if (mark.is_mark(U':')) return !next.touches();
    if (context_.is_comma(end)) return next.marker >= 0;
    const bool is_money = mark.marker >= 0 && next.is_digits();
    return !mark.touches() && (is_money || (mark.is_digits() && next.is(Role::percent))) &&
           (context_.is_break(end - 2) || token(end - 2).is_mark(U'('));
  }

  /// Another year, before the same mark as this one, within a generation.
  constexpr bool is_peer(int at, int year, int end) const noexcept {
    constexpr int generation = 30;
    int other = 0;
    const Token& before = token(at - 1);  // "lots 1998, $40,000; 1999", "no. 2018: $5; 2017"
    const bool is_named =
        before.is_plain_word() || before.is(Role::counted) || before.is_mark(U'.');
    if (context_.size(at) != 4 || !years_.read_year(at, other)) return false;
    if (is_named || is_hung(at)) return false;
    const int distance = other < year ? year - other : other - year;
    const bool is_same = token(at + 1).kind == token(end).kind &&
                         token(at + 1).mark == token(end).mark && leads_to_pair(at + 1);
    return is_same && distance > 0 && distance < generation;
  }

  constexpr bool ends_row(int at) const noexcept {
    const Token& mark = token(at);
    return mark.kind == text::TokenKind::edge ||
           (context_.is_break(at) && !mark.is_mark(U':') && !mark.is_mark(U';'));
  }

  /// "a very strong 2019".
  constexpr bool is_described(int at, int end) const noexcept {
    const Token& next = token(end);
    const bool ends = next.kind == text::TokenKind::edge || !next.is_word() ||
                      next.is(Role::preposition | Role::conjunction | Role::clause);
    if (!ends || context_.bytes(at).substr(0, 2) != "20") return false;
    for (int i = at - 1; i > at - 6; --i) {
      const Token& word = token(i);
      if (word.is(Role::article)) return i < at - 1;
      if (text::is_hyphen(word)) continue;
      if (!word.is_plain_word() && !word.is(Role::comparative)) break;
    }
    return false;
  }

  /// "making 2021 the fifth year", "double 2019.", "with 2021 in the rear mirror": no noun follows
  /// that it could count; "with 2021 on its staff" counts.
  constexpr bool is_alone(int at, int end) const noexcept {
    const std::string_view digits = context_.bytes(at);
    const Token& before = token(at - 1);
    const bool is_plain = before.casing == text::Casing::lower &&
                          (before.is_plain_word() || before.is(Role::multiplied));
    if (digits.substr(0, 2) != "20" || digits.substr(2) == "00") return false;
    if (!is_plain) {
      return before.is(Role::preposition) && before.lexeme.value == text::accompanying &&
             context_.is_within(end) && token(end + 1).is(Role::determiner);
    }
    const Token& next = token(end);
    return next.kind == text::TokenKind::edge || next.is_mark(U'.') ||
           next.is(Role::article | Role::determiner | Role::preposition | Role::clause);
  }

  /// "we expect 2022 to be".
  constexpr bool is_to_be(int at) const noexcept {
    return token(at).is(Role::connector) && token(at + 1).is(Role::copula);
  }

  /// "of 2000 people": what follows is counted by it.
  constexpr bool is_counting(int at) const noexcept {
    return context_.is_near(at) && token(at).is(Role::counted);
  }

  /// "(2018)", "(2018: …", "(2018 $19.6 million)", "(2018 restated: £131 million)".
  constexpr bool is_remark(int at) const noexcept {
    const Token& next = token(at);
    const bool is_money_of =  // but "(2000 holders: 5)"
        next.is_plain_word() && token(at + 1).is_mark(U':') && token(at + 2).marker >= 0;
    if (is_label(at) || is_money_of) return true;
    return next.is_mark(U')') || next.is_mark(U':') || next.is_mark(U'-') || next.marker >= 0 ||
           context_.is_comma(at) || next.is_digits();
  }

  /// At the head of a passage: "2021 was …", "2021:", "2021 – $5 million".
  constexpr bool is_head(int end) const noexcept {
    const Token& next = token(end);
    return next.is(Role::copula) || next.is_mark(U':') || is_label(end);
  }

  /// "2022 revenue", "the 2020 average", "sees 2021 capital expenditures".
  constexpr bool is_before_noun(int at, int end) const noexcept {
    const Token& before = token(at - 1);
    const int behind = end_of_list(end);
    const Token& next = token(behind);
    const bool estimated = before.is(Role::qualifier) && token(at - 2).is(Role::determiner);
    if (before.is(Role::qualifier | Role::copula) && !estimated) return false;
    if (next.is_mark(U':') && before.is_plain_word()) return true;
    if (!next.is_word() || !context_.is_near(behind)) return false;
    if (next.is(Role::counted) && !is_possessed(at)) return false;
    if (next.is(Role::conjunction | Role::preposition | Role::of | Role::connector |
                Role::determiner | Role::article | Role::from | Role::clause)) {
      return false;
    }
    const bool is_owned = text::is_apostrophe(before) && before.touches();  // "teams' 2021 results"
    return before.kind == text::TokenKind::edge || before.is_word() || is_owned ||
           context_.is_comma(at - 1) || before.is_mark(U'.') || before.is_mark(U';') ||
           before.is_mark(U':') || before.is_mark(0x2014) || before.is_mark(U'-');
  }

  /// Behind the last year of "2021, 2022, and 2023".
  constexpr int end_of_list(int end) const noexcept {
    int year = 0;
    int left = 8;  // years at most
    while (left > 0 && read_next(end, year)) --left;
    return end;
  }

  /// The next year of a list; `end` moves behind it.
  constexpr bool read_next(int& end, int& year) const noexcept {
    int next = end;
    if (context_.is_comma(next)) ++next;
    if (token(next).is(Role::conjunction)) ++next;
    int behind = 0;
    if (next == end || !years_.read_any_year(next, year, behind)) return false;
    end = behind;
    return true;
  }

  /// "2020, 2021 and 2022", one year after the other: three of them, or two where a part of the
  /// sentence begins. But "rooms 2020, 2021 and 2022".
  constexpr bool begins_row(int at, int year, int end) const noexcept {
    constexpr int enough = 3;
    const Token& before = token(at - 1);
    if (token(end).is_word() && !token(end).is(Role::conjunction)) return false;
    const bool leads = before.kind == text::TokenKind::edge || before.is_mark(U':');
    if (!leads && token(at).gap < text::Gap::wide) return false;
    const bool is_head = is_apart(at) && !before.is_mark(U':') && !token(at - 2).is_digits();
    int count = is_head ? 2 : 1;
    for (int next = year; count < enough; ++count, year = next) {
      if (!read_next(end, next) || !YearReader::is_next(year, next)) return false;
    }
    return !is_measured(end_of_list(end));
  }

  const Context& context_;
  YearReader years_;
};

}  // namespace finq::inline v0_1::read
