// Tests of stretches of everyday words.
// SPDX-License-Identifier: MIT
#include "finq/text/plain_stretch.hpp"

#include <string>
#include <string_view>

#include "check_twice.hpp"
#include "finq/tables/words_english.hpp"

using namespace finq::text;

namespace {

/// What stands behind a stretch: so much of it that the stretch is looked at in place.
constexpr std::string_view rest =
    " - and so it went on and on, as it had always done in this part of the world, they say.";

/// What the words before `rest` are taken for.
template <std::size_t Size>
constexpr Stretch look(const char (&words)[Size], std::size_t begin = 0) {
  char text[Size - 1 + rest.size()] = {};
  for (std::size_t i = 0; i < Size - 1; ++i) text[i] = words[i];
  for (std::size_t i = 0; i < rest.size(); ++i) text[Size - 1 + i] = rest[i];
  const PlainStretch stretch{{text, sizeof text}, finq::languages::english.triggers};
  return stretch.look(begin, Size - 1);
}

}  // namespace

TEST_CASE("everyday words and marks are quiet") {
  CHECK_TWICE(look("Our teams did well") == Stretch::quiet);
  CHECK_TWICE(look("Well, (as we said) the plan's \"top-rate\"; it is:") == Stretch::quiet);
  CHECK_TWICE(look("They internationalized manufacturing, engineering and administration "
                   "throughout neighbouring countries") == Stretch::quiet);
  CHECK_TWICE(look("") == Stretch::quiet);
}

TEST_CASE("a word that a figure may begin with is a trigger, wherever it stands") {
  CHECK_TWICE(look("quarter after quarter") == Stretch::trigger);
  CHECK_TWICE(look("Sales have DOUBLED") == Stretch::trigger);
  for (std::size_t place = 0; place < 130; ++place) {
    std::string text(place, 'x');
    if (place > 0) text.back() = ' ';
    text += "million";
    const std::size_t end = text.size();
    text += rest;
    const PlainStretch stretch{text, finq::languages::english.triggers};
    CHECK(stretch.look(0, end) == Stretch::trigger);
  }
}

TEST_CASE("a part of a word is no trigger, wherever the word stands") {
  CHECK_TWICE(look("a millionaire") == Stretch::quiet);
  CHECK_TWICE(look("anyone") == Stretch::quiet);
  for (std::size_t place = 0; place < 130; ++place) {
    std::string text(place, ' ');
    text += "multimillion";
    const std::size_t end = text.size();
    text += rest;
    const PlainStretch stretch{text, finq::languages::english.triggers};
    CHECK(stretch.look(0, end) == Stretch::quiet);
  }
}

TEST_CASE("what only the cutter can tell is odd") {
  CHECK_TWICE(look("It went as in 2021") == Stretch::odd);
  CHECK_TWICE(look("The caf\u00E9 did well") == Stretch::odd);
  CHECK_TWICE(look("Write to someone@finq") == Stretch::odd);
  CHECK_TWICE(look("See http://finq") == Stretch::odd);
  CHECK_TWICE(look("It went\ton") == Stretch::odd);
}

TEST_CASE("close to the end of the text the answers are the same") {
  const auto& triggers = finq::languages::english.triggers;
  CHECK_TWICE(PlainStretch{"Our teams did well", triggers}.look(0, 18) == Stretch::quiet);
  CHECK_TWICE(PlainStretch{"Our teams did well. So it went.", triggers}.look(0, 18) ==
              Stretch::quiet);
  CHECK_TWICE(PlainStretch{"Sales doubled", triggers}.look(0, 13) == Stretch::trigger);
  CHECK_TWICE(PlainStretch{"The caf\u00E9", triggers}.look(0, 9) == Stretch::odd);
  CHECK_TWICE(PlainStretch{"that is:", triggers}.look(0, 8) == Stretch::quiet);
  for (std::size_t place = 1; place < 300; ++place) {
    const std::string text = std::string(place, ' ') + "million";
    const std::string longer = text + std::string{rest};
    for (const std::size_t end : {place, text.size()}) {
      CHECK(PlainStretch{text, triggers}.look(0, end) ==
            PlainStretch{longer, triggers}.look(0, end));
    }
  }
}

TEST_CASE("a longer rest of the text than is copied is odd") {
  const std::string text(321, ' ');
  CHECK(PlainStretch{text, finq::languages::english.triggers}.look(0, 300) == Stretch::odd);
  CHECK(PlainStretch{text, finq::languages::english.triggers}.look(1, 300) == Stretch::quiet);
}
