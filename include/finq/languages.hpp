// All languages that finq reads: opt in, each brings its table.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include "finq/tables/words_chinese.hpp"
#include "finq/tables/words_czech.hpp"
#include "finq/tables/words_danish.hpp"
#include "finq/tables/words_dutch.hpp"
#include "finq/tables/words_english.hpp"
#include "finq/tables/words_english_india.hpp"
#include "finq/tables/words_french.hpp"
#include "finq/tables/words_german.hpp"
#include "finq/tables/words_german_switzerland.hpp"
#include "finq/tables/words_italian.hpp"
#include "finq/tables/words_japanese.hpp"
#include "finq/tables/words_korean.hpp"
#include "finq/tables/words_norwegian.hpp"
#include "finq/tables/words_polish.hpp"
#include "finq/tables/words_portuguese.hpp"
#include "finq/tables/words_spanish.hpp"
#include "finq/tables/words_swedish.hpp"
#include "finq/text/utf8.hpp"

namespace finq::inline v0_1::languages {

/// Every language, by its name in English.
inline constexpr const text::Language* all[] = {
    &chinese,   &czech,    &danish,
    &dutch,     &english,  &english_india,
    &french,    &german,   &german_switzerland,
    &italian,   &japanese, &korean,
    &norwegian, &polish,   &portuguese,
    &spanish,   &swedish,
};

namespace detail {

/// Tags of BCP 47 are equal whatever their case.
constexpr bool is_same_tag(std::string_view a, std::string_view b) noexcept {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (text::lower(a[i]) != text::lower(b[i])) return false;
  }
  return true;
}

}  // namespace detail

/// The language of a BCP 47 tag: "de-CH" itself, or "de" where the region is not listed. Both
/// written forms of Norwegian, "nb" and "nn", are "no". Null where the language is not known.
constexpr const text::Language* find(std::string_view tag) noexcept {
  for (std::string_view wanted = tag;;) {
    for (const text::Language* language : all) {
      if (detail::is_same_tag(language->tag, wanted)) return language;
    }
    if (detail::is_same_tag(wanted, "nb") || detail::is_same_tag(wanted, "nn")) return &norwegian;
    const std::size_t dash = wanted.rfind('-');
    if (dash == std::string_view::npos) return nullptr;
    wanted = wanted.substr(0, dash);
  }
}

}  // namespace finq::inline v0_1::languages
