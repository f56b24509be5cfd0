// Tests of Scanner: where chunks part changes nothing.
// SPDX-License-Identifier: MIT
#include "finq/scanner.hpp"

#include <string>
#include <vector>

#include "check_twice.hpp"
#include "finq/jsonl.hpp"
#include "finq/scan.hpp"
#include "in_chunks.hpp"

using namespace finq;

namespace {

template <std::size_t Window>
std::vector<std::string> all(BasicScan<Window> matches) {
  std::vector<std::string> found;
  for (const Match& match : matches) jsonl::write(found.emplace_back(), match);
  return found;
}

std::vector<std::string> whole(std::string_view text) { return all(scan(text)); }

std::string long_text() {
  std::string text;
  for (int i = 0; i < 400; ++i) {
    text += "Revenue rose " + std::to_string(i) + ".5% to $" + std::to_string(i) +
            " million in the third quarter of 2021, compared with €3–4bn a year earlier. ";
    if (i % 50 == 7) text += std::string(static_cast<std::size_t>(i) * 100, 'x') + " $5 ";
    if (i % 70 == 9) text += std::string(20000, '7') + " $6 ";
  }
  return text;
}

}  // namespace

TEST_CASE("any chunk size finds what the whole text holds") {
  const std::string text = long_text();
  const auto expected = whole(text);
  CHECK(expected.size() > 1500);
  CHECK(all(BasicScan<4096>{text, Options{}}) == expected);
  for (const std::size_t size : {1U, 2U, 3U, 7U, 64U, 1000U, 4096U, 16384U, 100000U}) {
    CAPTURE(size);
    CHECK(lines_in_chunks(text, size) == expected);
  }
}

TEST_CASE("a run longer than the buffer is passed over, and the offsets behind it are right") {
  std::string text = "$1 " + std::string(100000, '9') + " then $2 million.";
  const auto found = lines_in_chunks(text, 5000);
  REQUIRE(found.size() == 2);
  CHECK(found == whole(text));
}

TEST_CASE("a figure is given as soon as a word has ended behind its sentence") {
  Scanner scanner;
  Match match;
  CHECK(scanner.push("Costs of $5 million. Th") == 23);
  CHECK(!scanner.next(match));
  CHECK(scanner.push("ey") == 2);
  CHECK(!scanner.next(match));
  CHECK(scanner.push(" ") == 1);
  REQUIRE(scanner.next(match));
  CHECK(match.text() == "$5 million");
  CHECK(!scanner.next(match));
}
