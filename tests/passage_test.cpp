// Tests of passages: where a sentence ends, and what it holds.
// SPDX-License-Identifier: MIT
#include "finq/text/passage.hpp"

#include <string>
#include <string_view>

#include "check_twice.hpp"
#include "finq/tables/marker_table.hpp"
#include "finq/tables/words_english.hpp"
#include "finq/tables/words_japanese.hpp"

using namespace finq::text;
namespace languages = finq::languages;

namespace {

/// A passage with its room.
struct Sentence {
  finq::text::PassageRoom<Passage::capacity> room;
  Passage passage{room};
  Ending ending = Ending::text;

  constexpr explicit Sentence(std::string_view text, std::size_t at = 0, bool whole = false,
                              const Language& language = languages::english) {
    ending = passage.read(text, language, tables::marker_words, at, whole);
  }
  Sentence(const Sentence&) = delete;
  Sentence& operator=(const Sentence&) = delete;
};

/// How many sentences the text is read in.
int count(std::string_view text, const Language& language = languages::english) {
  int sentences = 0;
  for (std::size_t at = 0; at < text.size(); ++sentences) {
    const Sentence sentence{text, at, false, language};
    if (sentence.passage.size() == 0) break;
    if (sentence.passage.end() <= at) return -1;  // no end in sight
    at = sentence.passage.end();
  }
  return sentences;
}

}  // namespace

TEST_CASE("a full stop before a blank ends a sentence") {
  CHECK(count("Sales rose. Costs fell.") == 2);
  CHECK(count("Sales rose! Costs fell? So it went.") == 3);
  CHECK(count("Sales rose 3.5% to $4.2bn") == 1);
  CHECK(count("Sales rose.Costs fell") == 1);
  CHECK(count("Sales rose.\nCosts fell") == 2);
  CHECK_TWICE(Sentence{"Sales rose. Costs fell."}.ending == Ending::sentence);
  CHECK_TWICE(Sentence{"Sales rose."}.ending == Ending::text);
  CHECK_TWICE(Sentence{"Sales rose. Costs"}.ending == Ending::unsettled);
  CHECK_TWICE(Sentence{"Sales rose. Costs fell."}.passage.end() == 11);
  CHECK_TWICE(Sentence{"Sales rose. Costs fell.", 11}.passage.size() == 3);
}

TEST_CASE("a blank line ends a sentence, a line break does not") {
  CHECK(count("Sales\n\nCosts") == 2);
  CHECK(count("Sales\r\n\r\nCosts") == 2);
  CHECK(count("Sales\nrose") == 1);
}

TEST_CASE("the dot of an abbreviation or an initial ends no sentence") {
  CHECK(count("U.S. sales rose") == 1);
  CHECK(count("about 5 mio. euros") == 1);
  CHECK(count("under U.S. GAAP") == 1);
  CHECK(count("shares of class A. Costs fell") == 2);
}

TEST_CASE("an ideographic full stop needs no blank behind it") {
  CHECK(count("売上高は5億円。利益は1億円。", languages::japanese) == 2);
}

TEST_CASE("the whole of a phrase is read where that is asked for") {
  CHECK_TWICE(Sentence{"Sales rose. Costs fell."}.passage.size() == 3);
  CHECK_TWICE(Sentence{"Sales rose. Costs fell.", 0, true}.passage.size() == 6);
  CHECK_TWICE(Sentence{"Sales\n\nCosts", 0, true}.passage.size() == 2);
}

TEST_CASE("outside a passage there are edges") {
  CHECK_TWICE(Sentence{"$5"}.passage[-1].kind == TokenKind::edge);
  CHECK_TWICE(Sentence{"$5"}.passage[0].kind == TokenKind::mark);
  CHECK_TWICE(Sentence{"$5"}.passage[2].kind == TokenKind::edge);
  CHECK_TWICE(Sentence{"$5"}.passage[1000].kind == TokenKind::edge);
  CHECK_TWICE(Sentence{""}.passage.size() == 0);
  CHECK_TWICE(Sentence{""}.ending == Ending::text);
  CHECK_TWICE(Sentence{"$5"}.passage.bytes(1) == "5");
  CHECK_TWICE(Sentence{"$5"}.passage.bytes(7).empty());
}

TEST_CASE("near is a blank or a line break away, on the line also several blanks") {
  CHECK_TWICE(Sentence{"5 million"}.passage.is_near(1));
  CHECK_TWICE(Sentence{"5million"}.passage.is_near(1));
  CHECK_TWICE(Sentence{"5\nmillion"}.passage.is_near(1));
  CHECK_TWICE(!Sentence{"5  million"}.passage.is_near(1));
  CHECK_TWICE(Sentence{"5  million"}.passage.is_on_line(1));
  CHECK_TWICE(!Sentence{"5"}.passage.is_near(1));
  CHECK_TWICE(!Sentence("5\n\nmillion", 0, true).passage.is_on_line(1));
}

TEST_CASE("a sentence longer than a passage is cut between tokens, and nothing is lost") {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += "word ";
  const Sentence long_one{text};
  CHECK(long_one.ending == Ending::full);
  CHECK(long_one.passage.size() == Passage::capacity);
  CHECK(long_one.passage.end() == 5 * Passage::capacity - 1);

  std::string wide;
  for (int i = 0; i < 100; ++i) wide += std::string(100, 'w') + ' ';
  const Sentence of_long_words{wide};
  CHECK(of_long_words.ending == Ending::full);
  CHECK(of_long_words.passage.end() < Passage::longest + 101);

  std::size_t tokens = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Sentence part{text, at};
    tokens += static_cast<std::size_t>(part.passage.size());
    if (part.passage.end() <= at || part.ending == Ending::text) break;
    at = part.passage.end();
  }
  CHECK(tokens == 2000);
}

TEST_CASE("a run too long for a figure ends the passage: what follows is read anew") {
  const std::string text = "about " + std::string(longest_figure + 1, 'x') + " $5";
  const Sentence sentence{text};
  CHECK(sentence.ending == Ending::sentence);
  CHECK(sentence.passage.size() == 2);
  CHECK(sentence.passage.end() == text.size() - 3);
}

TEST_CASE("a passage can move to where its room has been copied") {
  finq::text::PassageRoom<Passage::capacity> room;
  Passage passage{room};
  passage.read("$5 million", languages::english, tables::marker_words, 0, true);
  auto other_room = room;
  Passage other = passage;
  other.bind(other_room);
  passage.read("word", languages::english, tables::marker_words, 0, true);
  CHECK(other.size() == 3);
  CHECK(other.bytes(2) == "million");
  CHECK(passage.bytes(0) == "word");
}

TEST_CASE("what stands before the first token of a passage parts it from nothing") {
  CHECK_TWICE(Sentence{"Costs fell.  Fiscal 2019 was good.", 11}.passage.is_near(0));
  CHECK_TWICE(Sentence{"Costs fell.\n\nFiscal 2019 was good.", 11}.passage.is_near(0));
  CHECK_TWICE(!Sentence{"Costs  fell."}.passage.is_near(1));
}

TEST_CASE("a passage knows the roles of its words together") {
  CHECK_TWICE(Sentence{"Sales rose 5% in May."}.passage.may_hold(Role::change_verb));
  CHECK_TWICE(Sentence{"Sales rose 5% in May."}.passage.may_hold(Role::basis | Role::month));
  CHECK_TWICE(!Sentence{"Sales rose 5% in May."}.passage.may_hold(Role::basis | Role::ago));
  CHECK_TWICE(Sentence{"5 percentage points"}.passage.may_hold(Role::percentage_point));
}

TEST_CASE("a hyphen inside a word touches on both sides") {
  CHECK_TWICE(Sentence{"sales-based"}.passage.is_inner_hyphen(1));
  CHECK_TWICE(!Sentence{"mid- to late"}.passage.is_inner_hyphen(1));
  CHECK_TWICE(!Sentence{"year - end"}.passage.is_inner_hyphen(1));
}
