// A language as the engine sees it: tables and a few habits.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include "finq/text/affix_table.hpp"
#include "finq/text/marker.hpp"
#include "finq/text/vocabulary.hpp"
#include "finq/text/word_filter.hpp"

namespace finq::inline v0_1::text {

class Passage;
struct Number;

/// Reads the numbers of a script without blanks: `三千万`. Behind pointers, so that languages
/// without such numbers do not bring their reader.
struct SignReader {
  /// Told by the pointers, too, but not in a constant expression with sanitizers.
  bool is_there = false;
  /// Whether such a number, and no other one, may begin at a token.
  bool (*may_begin)(const Passage& tokens, int at) noexcept = nullptr;
  /// False also where no number is surely meant. In a phrase of its own a scale alone is one of
  /// them, and blanks are as the writer likes.
  bool (*read)(const Passage& tokens, char decimal, bool is_phrase, int at,
               Number& number) noexcept = nullptr;
};

/// Where the first number word of a joined one ends in its text ("fünfzig" of "fünfzigtausend"); 0
/// where the word is not made of number words alone. `is_rest`: parts of it were read already, and
/// others may stand in a rest than at the beginning.
using FirstPartEnd = std::size_t (*)(const Vocabulary& words, WordInText word,
                                     bool is_rest) noexcept;

/// Everything that reading needs to know of a language. Values of it stand in finq::languages.
struct Language {
  std::string_view tag;                        ///< BCP 47: "en", "de-CH"
  const Vocabulary* words = nullptr;           ///< the language's own words
  const std::string_view* measures = nullptr;  ///< singulars of what money is said per
  char decimal_mark = '.';
  bool groups_by_blank = false;              ///< "1 234" is one number
  const FamilyCurrency* defaults = nullptr;  ///< where it differs from English
  std::size_t default_count = 0;
  WordFilter triggers{};  ///< what a sentence without digits must have one of to hold a figure
  AffixTable affixes{};   ///< of its commonest phrases, if it has such a table
  char thousand_before_code = 'T';  ///< `TEUR`: Tausend, in reports of any language
  bool day_first = false;           ///< "4/1/2019" is in January; no day stands behind its month
  SignReader signs{};               ///< of a script without blanks
  FirstPartEnd first_part_end = nullptr;  ///< of a language that joins its number words

  /// The same words in the notation of a region.
  constexpr Language in_region(std::string_view region_tag, char region_decimal_mark,
                               bool region_groups_by_blank) const noexcept {
    Language region = *this;
    region.tag = region_tag;
    region.decimal_mark = region_decimal_mark;
    region.groups_by_blank = region_groups_by_blank;
    return region;
  }
};

}  // namespace finq::inline v0_1::text
