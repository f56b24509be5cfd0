// Tests of passing over sentences that can hold no figure.
// SPDX-License-Identifier: MIT
#include "finq/text/skimmer.hpp"

#include <string>
#include <string_view>

#include "check_twice.hpp"
#include "finq/tables/marker_table.hpp"
#include "finq/tables/words_english.hpp"
#include "finq/tables/words_japanese.hpp"

using namespace finq::text;
namespace languages = finq::languages;

namespace {

/// Up to where the text is passed over.
constexpr std::size_t skimmed(std::string_view text, std::size_t at = 0,
                              const Language& language = languages::english) {
  return Skimmer{text, language, tables::marker_words}.skim(at, false);
}

/// The same of the last words of a text.
constexpr std::size_t skimmed_to_end(std::string_view text, std::size_t at = 0) {
  return Skimmer{text, languages::english, tables::marker_words}.skim(at, true);
}

constexpr bool needs_more(std::string_view text) {
  Skimmer skimmer{text, languages::english, tables::marker_words};
  skimmer.skim(0, false);
  return skimmer.needs_more();
}

/// Up to where it is of no use to skim again.
constexpr std::size_t loud(std::string_view text) {
  Skimmer skimmer{text, languages::english, tables::marker_words};
  skimmer.skim(0, false);
  return skimmer.loud();
}

/// Where no sentence is at the end of its text.
#define BEHIND                                                                     \
  " Sales rose 5% in this part of the world, and so they did in all other parts. " \
  "That is what was to be expected, they say."

}  // namespace

TEST_CASE("sentences that can hold no figure are passed over") {
  CHECK_TWICE(skimmed("Our teams did well. Sales rose 5%.") == 19);
  CHECK_TWICE(skimmed("Our teams did well. So") == 19);
  CHECK_TWICE(skimmed("Our teams did well." BEHIND) == 19);
  CHECK_TWICE(skimmed("Our teams did well. So did others! Did they?" BEHIND) == 44);
  CHECK_TWICE(skimmed("Thanks for the question!\nSales rose 5%." BEHIND) == 24);
  CHECK_TWICE(skimmed("\n\nOur teams did well." BEHIND) == 21);
  CHECK_TWICE(skimmed("Operator instructions\n\nSales rose 5%" BEHIND) == 21);
  CHECK_TWICE(skimmed("We did\nwell, too." BEHIND) == 17);
  CHECK_TWICE(skimmed("It\u2019s been \u201Cgreat\u201D for us." BEHIND) == 31);
  CHECK_TWICE(skimmed("\u58f2\u4e0a\u9ad8\u3002 5%", 0, languages::japanese) == 12);
  CHECK_TWICE(skimmed("Sales rose 5%. Our teams did well." BEHIND, 14) == 34);
}

TEST_CASE("a sentence that may hold one is not") {
  CHECK_TWICE(skimmed("Sales rose 5% in all. So it went." BEHIND) == 0);
  CHECK_TWICE(skimmed("Sales rose .5 in all. So it went." BEHIND) == 0);
  CHECK_TWICE(skimmed("Sales doubled in all. So it went." BEHIND) == 0);
  CHECK_TWICE(skimmed("It is a dollar at most. So it went." BEHIND) == 0);
  CHECK_TWICE(skimmed("It was the best quarter. So it went." BEHIND) == 0);
  CHECK_TWICE(skimmed("It\u2019s half of it all. So it went." BEHIND) == 0);
}

TEST_CASE("nor is one whose end is not sure") {
  CHECK_TWICE(skimmed("Our teams did well.") == 0);
  CHECK_TWICE(skimmed("It\u2019s been great. So") == 0);  // the word may go on
  CHECK_TWICE(skimmed("We met Apple Inc. People said 5%. So it went." BEHIND) == 0);
  CHECK_TWICE(skimmed("The plan of George W. Bush and the other 5 went. So it was." BEHIND) == 0);
  CHECK_TWICE(skimmed("It went as in the U.S. Sales there rose 5%. So it was." BEHIND) == 0);
  CHECK_TWICE(skimmed("See www.finq.org. Sales rose 5%." BEHIND) == 0);
  CHECK_TWICE(skimmed("See finq.org/a. Sales rose 5%." BEHIND) == 0);
}

TEST_CASE("behind an end that is not sure may come one that is") {
  CHECK_TWICE(skimmed("We met people of Apple Inc. in town. So it went." BEHIND) == 48);
  CHECK_TWICE(skimmed("The plan of George W. Bush went. So it was." BEHIND) == 43);
}

TEST_CASE("the end of the text ends its last sentence") {
  CHECK_TWICE(skimmed_to_end("Our teams did well.") == 19);
  CHECK_TWICE(skimmed_to_end("Our teams did well. So did ") == 27);
  CHECK_TWICE(skimmed_to_end("Sales rose 5%. Our teams did well", 14) == 33);
  CHECK_TWICE(skimmed_to_end("Our teams did well. Sales doubled") == 19);
  CHECK_TWICE(skimmed_to_end("Our teams did well. It was 5") == 19);
  CHECK_TWICE(skimmed_to_end("We met Apple Inc.") == 17);
}

TEST_CASE("where the text ends before its sentence, more has to tell") {
  CHECK_TWICE(needs_more("Our teams did well."));
  CHECK_TWICE(needs_more("Our teams did well. So"));
  CHECK_TWICE(needs_more(""));
  CHECK_TWICE(!needs_more("Our teams doubled sales."));
  CHECK_TWICE(!needs_more("Sales rose 5%."));
}

TEST_CASE("it is said up to where skimming is of no use") {
  CHECK_TWICE(loud("We did well. Sales rose 5%." BEHIND) == 24);
  CHECK_TWICE(loud("We did well. Sales doubled. So." BEHIND) == 26);
  CHECK_TWICE(loud("We did well.") == 0);  // more text may tell
}

TEST_CASE("a long sentence is left in its middle, with words enough for those behind it") {
  for (const std::string_view piece : {"$", "and so on, ", "na\u00EFve, ", "It\u2019s "}) {
    CAPTURE(piece);
    std::string text;
    while (text.size() < 20'000) text += piece;
    const std::size_t end = skimmed(text);
    CHECK(end > 15'000);
    CHECK(end < text.size() - 500);
    // In whatever pieces the text comes.
    std::size_t at = 0;
    for (std::size_t size = 0; size < text.size(); size += 777) {
      at = skimmed(std::string_view{text}.substr(0, size), at);
    }
    CHECK(skimmed(text, at) == end);
  }
}

TEST_CASE("a language without triggers passes over nothing") {
  Language thorough = languages::english;
  thorough.triggers = {};
  CHECK(skimmed("Our teams did well." BEHIND, 0, thorough) == 0);
}
