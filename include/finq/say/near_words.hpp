// Known words that an unknown one may be a slip for.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include "finq/currency.hpp"
#include "finq/detail/view_of.hpp"
#include "finq/tables/words_english.hpp"
#include "finq/text/utf8.hpp"

namespace finq::inline v0_1::say {

/// The part in which two words differ once their common begin and end are taken away.
struct Difference {
  std::string_view a;
  std::string_view b;
};

constexpr Difference difference(std::string_view a, std::string_view b) noexcept {
  while (!a.empty() && !b.empty() && text::lower(a.front()) == text::lower(b.front())) {
    a.remove_prefix(1);
    b.remove_prefix(1);
  }
  while (!a.empty() && !b.empty() && text::lower(a.back()) == text::lower(b.back())) {
    a.remove_suffix(1);
    b.remove_suffix(1);
  }
  return {a, b};
}

/// Two neighbours have changed places: "UDS".
constexpr bool is_swapped(std::string_view a, std::string_view b) noexcept {
  const Difference d = difference(a, b);
  return d.a.size() == 2 && d.b.size() == 2 && text::lower(d.a[0]) == text::lower(d.b[1]) &&
         text::lower(d.a[1]) == text::lower(d.b[0]);
}

/// One letter is missing, too many or another, or two have changed places; not the same word.
constexpr bool is_slip(std::string_view a, std::string_view b) noexcept {
  const Difference d = difference(a, b);
  const std::size_t longer = d.a.size() > d.b.size() ? d.a.size() : d.b.size();
  return longer == 1 || is_swapped(a, b);
}

using detail::operator""sv;

/// The words of a figure that are long enough to be recognised with a slip.
inline constexpr std::string_view words_of_figures[] = {
    "thousand"sv, "million"sv, "billion"sv, "trillion"sv, "percent"sv,    "percentage"sv,
    "points"sv,   "basis"sv,   "dollar"sv,  "dollars"sv,  "euro"sv,       "euros"sv,
    "pound"sv,    "pounds"sv,  "yuan"sv,    "francs"sv,   "rupees"sv,     "cents"sv,
    "pence"sv,    "days"sv,    "weeks"sv,   "month"sv,    "months"sv,     "quarter"sv,
    "quarters"sv, "years"sv,   "fiscal"sv,  "share"sv,    "annualized"sv, "January"sv,
    "February"sv, "March"sv,   "April"sv,   "August"sv,   "September"sv,  "October"sv,
    "November"sv, "December"sv};

/// The codes that people mistype most, since they type them most.
inline constexpr std::string_view frequent_codes[] = {"USD"sv, "EUR"sv, "GBP"sv, "JPY"sv,
                                                      "CNY"sv, "CHF"sv, "CAD"sv, "AUD"sv,
                                                      "INR"sv, "HKD"sv, "SGD"sv, "BRL"sv};

constexpr bool is_code_like(std::string_view word) noexcept {
  return word.size() == 3 && text::is_upper(word[0]) && text::is_upper(word[1]) &&
         text::is_upper(word[2]);
}

/// The current code with two letters exchanged, or the frequent one with another letter.
constexpr std::string_view near_code(std::string_view word) noexcept {
  for (std::size_t i = 0; i < tables::currency_count; ++i) {
    const tables::CurrencyRow row = tables::currency_row(i);
    const std::string_view code = detail::view_of(tables::currency_text + row.text, row.code_size);
    if (Currency::from_packed(row.packed).is_current() && is_swapped(word, code)) return code;
  }
  for (const std::string_view code : frequent_codes) {
    if (is_slip(word, code)) return code;
  }
  return {};
}

/// "billion" for "bilion", "USD" for "UDS"; empty where the word is known or like none.
constexpr std::string_view near_word(std::string_view word) noexcept {
  if (is_code_like(word)) return near_code(word);
  const bool is_known = languages::english.words->find(word).is_known();
  if (word.size() < 4 || is_known) return {};
  for (const std::string_view known : words_of_figures) {
    if (is_slip(word, known)) return known;
  }
  return {};
}

}  // namespace finq::inline v0_1::say
