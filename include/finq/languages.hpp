// All languages that finq reads: opt in, each brings its table.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "finq/tables/words_english.hpp"

namespace finq::languages {

/// Every language, most specific tags first among those that share a language.
inline constexpr const text::Language* all[] = {&english};

/// The language of a BCP 47 tag: "de-CH" itself, or "de" where the region is not listed. Null where
/// the language is not known.
constexpr const text::Language* find(std::string_view tag) noexcept {
  for (std::string_view wanted = tag;;) {
    for (const text::Language* language : all) {
      if (language->tag == wanted) return language;
    }
    const std::size_t dash = wanted.rfind('-');
    if (dash == std::string_view::npos) return nullptr;
    wanted = wanted.substr(0, dash);
  }
}

}  // namespace finq::languages
