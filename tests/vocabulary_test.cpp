// Tests of vocabularies: words and phrases are found, case apart.
// SPDX-License-Identifier: MIT
#include "finq/text/vocabulary.hpp"

#include <string>
#include <string_view>

#include "check_twice.hpp"
#include "finq/tables/words_english.hpp"

using namespace finq::text;

namespace {

constexpr const Vocabulary& english = *finq::languages::english.words;

constexpr Entry step(const Entry& parent, std::string_view word) {
  return english.find(word, parent.node);
}

}  // namespace

TEST_CASE("a word has the roles of its row in the language's file") {
  CHECK_TWICE(any(english.find("seven").lexeme.roles, Role::cardinal));
  CHECK_TWICE(english.find("seven").lexeme.value == 7);
  CHECK_TWICE(english.find("ninety").lexeme.value == 90);
  CHECK_TWICE(any(english.find("billion").lexeme.roles, Role::scale));
  CHECK_TWICE(english.find("billion").lexeme.value == 9);
  CHECK_TWICE(english.find("crore").lexeme.value == 7);
  CHECK_TWICE(any(english.find("percent").lexeme.roles, Role::percent));
  CHECK_TWICE(any(english.find("approximately").lexeme.roles, Role::qualifier));
  CHECK_TWICE(any(english.find("september").lexeme.roles, Role::month));
}

TEST_CASE("capitals and small letters are one word, unless a row says otherwise") {
  CHECK_TWICE(english.find("BILLION").lexeme.value == 9);
  CHECK_TWICE(english.find("BiLLion").lexeme.value == 9);
  CHECK_TWICE(english.find("billioN").lexeme.value == 9);
}

TEST_CASE("what no row says is not known") {
  CHECK_TWICE(!english.find("").is_known());
  CHECK_TWICE(!english.find("billio").is_known());
  CHECK_TWICE(!english.find("billionx").is_known());
  CHECK_TWICE(!english.find("zygote").is_known());
  CHECK_TWICE(!english.find("\xFF\xFE").is_known());
  CHECK(!english.find(std::string(100'000, 'a')).is_known());
}

TEST_CASE("a phrase is found word by word, and only in its order") {
  constexpr Entry basis = english.find("basis");
  CHECK_TWICE(basis.is_known() && basis.node != 0);
  CHECK_TWICE(any(step(basis, "points").lexeme.roles, Role::basis_point));
  CHECK_TWICE(!step(basis, "basis").is_known());
  CHECK_TWICE(!any(step(english.find("points"), "basis").lexeme.roles, Role::basis_point));
  constexpr Entry square = english.find("square");
  CHECK_TWICE(any(step(square, "foot").lexeme.roles, Role::measure));
  CHECK_TWICE(!any(square.lexeme.roles, Role::measure));
}

TEST_CASE("most words that are not known are refused by their hash alone") {
  CHECK_TWICE(english.may_hold(hash_word("billion")));
  int held = 0;
  constexpr int words = 10'000;
  for (int i = 0; i < words; ++i) {
    const std::string word = "word" + std::to_string(i);
    if (english.may_hold(hash_word(word))) ++held;
    CHECK_FALSE(english.find(word).is_known());
  }
  CHECK(held < words / 5);
}

TEST_CASE("words are hashed and compared eight bytes at a time") {
  for (const std::string_view word : {"a", "percent", "september", "consecutive", "sequentially",
                                      "abcdefgh", "abcdefghi", "abcdefghijklmnop"}) {
    CAPTURE(word);
    std::string shouted{word};
    for (char& c : shouted) c = static_cast<char>(c - 'a' + 'A');
    CHECK(hash_word(shouted) == hash_word(word));
    CHECK(is_same_word(word, shouted));
    for (std::size_t i = 0; i < word.size(); ++i) {
      std::string other{word};
      other[i] = '!';
      CHECK(hash_word(other) != hash_word(word));
      CHECK_FALSE(is_same_word(word, other));
    }
    CHECK_FALSE(is_same_word(word, word.substr(1)));
  }
  CHECK_TWICE(is_same_word("märz", "MäRZ"));
  CHECK_TWICE(!is_same_word("märz", "mÄrz"));  // beyond ASCII, tables list both
  CHECK_TWICE(!is_same_word("a{", "a["));      // 0x20 apart, but no letters
  CHECK_TWICE(!is_same_word("a`", "a@"));
}
