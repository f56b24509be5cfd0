// Recognises the common mistake behind a refused phrase.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include "finq/parse_error.hpp"
#include "finq/say/currency.hpp"
#include "finq/say/found_word.hpp"
#include "finq/say/near_words.hpp"
#include "finq/say/number_hints.hpp"

namespace finq::inline v0_1::say {

/// One refused phrase, and what may have been meant.
class HintFinder {
 public:
  constexpr HintFinder(const ParseError& error, std::string_view text) noexcept
      : error_{error},
        text_{text},
        at_{place_in(text, error.offset)},
        word_{word_at(text, error.offset)} {}

  constexpr Hint find() const noexcept {
    if (is_about_bytes()) return at_bytes();
    const Hint number = hint_at_number(text_, at_);
    return number.is_empty() ? by_code() : number;
  }

 private:
  constexpr bool is_about_bytes() const noexcept {
    return error_.code == ParseErrc::invalid_utf8 || error_.code == ParseErrc::unexpected_byte;
  }

  constexpr Hint at_bytes() const noexcept {
    if (error_.code == ParseErrc::unexpected_byte || at_ == text_.size()) return {};
    const unsigned byte = text::byte_at(text_, at_);
    if (byte == 0xA3) return {"in Latin-1 this byte is ", "£", ": convert the text to UTF-8"};
    if (byte == 0xA5) return {"in Latin-1 this byte is ", "¥", ": convert the text to UTF-8"};
    if (byte == 0x80) return {"in Windows-1252 this byte is ", "€", ": convert the text to UTF-8"};
    return {"the text may be in another encoding, such as Windows-1252: convert it to UTF-8"};
  }

  constexpr Hint by_code() const noexcept {
    switch (error_.code) {
      case ParseErrc::malformed_number: return hint_at_malformed(figure_around(text_, at_));
      case ParseErrc::expected_unit: return at_missing_unit();
      case ParseErrc::expected_figure:
      case ParseErrc::expected_digit:
      case ParseErrc::not_understood: return at_words();
      case ParseErrc::second_figure:
        return {"a phrase is one figure; scan finds each figure of a text"};
      case ParseErrc::currency_conflict:
        return {"two currencies contradict each other: leave out ", word_, " or the one before it"};
      case ParseErrc::wrong_kind: return at_wrong_kind();
      default: return by_other_code();
    }
  }

  constexpr Hint by_other_code() const noexcept {
    switch (error_.code) {
      case ParseErrc::no_such_date: return at_date();
      case ParseErrc::not_exact:
        return {"nothing is rounded for you: leave out digits, or use a scale such as ", "billion",
                ""};
      case ParseErrc::unbalanced:
        return {"a negative amount has both parentheses: ", "($5.4 million)", ""};
      case ParseErrc::ambiguous_currency:
        return {"write the currency's code, as in ", "USD 5",
                ", or set a default with Options::with"};
      case ParseErrc::says_more:
        return {"parse<Match> keeps all that the phrase says about its figure"};
      default: return {};
    }
  }

  constexpr Hint at_missing_unit() const noexcept {
    if (const Hint slip = at_slip(); !slip.is_empty()) return slip;
    if (word_.empty() && error_.expected == Expected::scale_or_currency) {
      return {"an amount names its currency, as in ", "5 million USD", ""};
    }
    if (word_.empty()) {
      return {"5 may be 5%, 5 USD or 5 years: say which, or ask for a Decimal (--as number)"};
    }
    if (is_code_like(word_)) return {"no currency has the code ", word_, ""};
    return {};
  }

  constexpr Hint at_slip() const noexcept {
    const std::string_view letters = letters_of(word_);
    if (any(find_marker(letters).roles, text::Role::currency)) return {};
    const std::string_view near = near_word(letters);
    if (near.empty()) return {};
    return {"did you mean ", near, "?"};
  }

  constexpr Hint at_words() const noexcept {
    if (const Hint slip = at_slip(); !slip.is_empty()) return slip;
    if (word_.starts_with('%') && word_.size() > 1) {
      return {"the sign stands behind the number: ", "5%", ""};
    }
    const bool is_behind = error_.expected == Expected::end_of_phrase;
    if (!is_behind || word_.empty()) return {};
    if (any(find_marker(letters_of(word_)).roles, text::Role::currency)) {
      return {"an amount has one currency: leave out ", word_, " or the one before it"};
    }
    return {"parse reads a figure and its own words alone; scan finds figures in any text"};
  }

  constexpr Hint at_wrong_kind() const noexcept {
    const Found found = error_.found;
    if (found == Found::percentage_points || found == Found::basis_points) {
      return {"points are no percentage but a distance of two: PercentagePoints, BasisPoints"};
    }
    if (error_.expected == Expected::scale_or_currency) {
      return {"an amount of money ends with a currency, not with ", word_, ""};
    }
    if (is_range(found)) {
      return {"a range has two ends: read it as a Range, such as Range<Money>"};
    }
    if (found == Found::percent) {
      return {"a percentage is no amount and no point: read it as a Percent"};
    }
    return {};
  }

  constexpr Hint at_date() const noexcept {
    const char before = at_ > 0 ? text::lower(text_[at_ - 1]) : '\0';
    if (before == 'q') return {"a year has four quarters, Q1 to Q4"};
    if (before == 'h') return {"a year has two halves, H1 and H2"};
    if (word_.find_first_of("-/") != std::string_view::npos) {
      return {"year, month and day are written ", "2025-09-30", ""};
    }
    return {};
  }

  ParseError error_;
  std::string_view text_;
  std::size_t at_;
  std::string_view word_;
};

}  // namespace finq::inline v0_1::say
