// Tests of the filter of words: it never says no to one of its own.
// SPDX-License-Identifier: MIT
#include "finq/text/word_filter.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <type_traits>

#include "check_twice.hpp"
#include "finq/languages.hpp"
#include "random_numbers.hpp"

using namespace finq::text;
namespace languages = finq::languages;

static_assert(std::is_trivially_copyable_v<WordFilter>);

namespace {

constexpr bool may_hold(std::string_view word, const Language& language = languages::english) {
  return language.triggers.may_hold(hash_word(word));
}

constexpr bool may_begin(std::string_view word, const Language& language = languages::english) {
  return language.triggers.may_begin(lower(load_eight(word, 0)));
}

}  // namespace

TEST_CASE("words that a figure cannot do without are in the filter") {
  for (const std::string_view word :
       {"one", "twelve", "ninety", "hundred", "million", "percent", "doubled", "quarter", "year",
        "months", "september", "fy", "dollar", "euros", "half"}) {
    CAPTURE(word);
    CHECK(may_hold(word));
  }
  CHECK_TWICE(may_hold("billion"));
  CHECK_TWICE(may_hold("Milliarden", languages::german));
  CHECK_TWICE(may_hold("\u5104", languages::japanese));
}

TEST_CASE("everyday words are not") {
  CHECK_TWICE(!may_hold("the"));
  CHECK_TWICE(!may_hold("revenue"));
  CHECK_TWICE(!may_hold("customers"));
  CHECK_TWICE(!may_hold(""));
}

TEST_CASE("of other words one in fifty is let through at most, in every language") {
  RandomNumbers random{7};
  for (const Language* language : languages::all) {
    CAPTURE(language->tag);
    CHECK(!language->triggers.is_empty());
    int let_through = 0;
    for (int i = 0; i < 10'000; ++i) {
      std::string word = "x";
      for (int letter = 0; letter < 9; ++letter) {
        word += static_cast<char>('a' + random.between(0, 25));
      }
      let_through += may_hold(word, *language) ? 1 : 0;
    }
    CHECK(let_through < 200);
  }
}

TEST_CASE("a word is in the filter by its first eight bytes too") {
  for (const std::string_view word :
       {"one", "seventeen", "hundredth", "quarterly", "september", "quadrupled"}) {
    CAPTURE(word);
    CHECK((may_begin(word) || !may_hold(word)));
  }
  CHECK_TWICE(may_begin("thousands"));
  CHECK_TWICE(may_begin("thousandfold"));  // another word with the same beginning
  CHECK_TWICE(may_begin("Milliarden", languages::german));
  CHECK_TWICE(!may_begin("revenue"));
}

TEST_CASE("of other beginnings one in twenty is let through at most, in every language") {
  RandomNumbers random{8};
  for (const Language* language : languages::all) {
    CAPTURE(language->tag);
    int let_through = 0;
    for (int i = 0; i < 10'000; ++i) {
      std::string word = "x";
      while (word.size() < 7) word += static_cast<char>('a' + random.between(0, 25));
      let_through += may_begin(word, *language) ? 1 : 0;
    }
    CHECK(let_through < 500);
  }
}

TEST_CASE("a filter without words is empty") { CHECK_TWICE(WordFilter{}.is_empty()); }
