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
  bool day_first = false;           ///< "4/1/2019" is in January
};

}  // namespace finq::inline v0_1::text
