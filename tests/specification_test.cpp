// Tests of the specification: each case, read whole and in chunks.
// SPDX-License-Identifier: MIT
//
// specification_test.py describes the files, and checks the command by the same cases.
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "check_twice.hpp"
#include "finq/finq.hpp"
#include "finq/jsonl.hpp"
#include "finq/languages.hpp"
#include "in_chunks.hpp"

using namespace finq;

namespace {

/// The files lie beside this one, whose path the compiler knows.
std::filesystem::path folder() {
  return std::filesystem::path{__FILE__}.parent_path() / "specification";
}

std::string number(const Decimal& value) {
  std::string text(value.plain_size(), '\0');
  value.write_plain(text.data());
  return text;
}

void add(std::string& line, std::string_view field, std::string_view word) {
  if (word.empty()) return;
  const bool quoted = word.find(' ') != std::string_view::npos;
  line.append(" ").append(field).append(quoted ? "=\"" : "=").append(word);
  if (quoted) line += '"';
}

/// "money 5 USD assumed qualifier=about [$5]"
std::string described(const Match& match) {
  const Quantity& quantity = match.quantity();
  std::string line{name(match.kind())};
  line += ' ';
  if (match.kind() == Kind::period) {
    line += quantity.period().text().view();
  } else {
    line += number(quantity.low());
    if (quantity.is_range()) line += ".." + number(quantity.high());
  }
  if (match.kind() == Kind::money) line.append(" ").append(quantity.currency().code().view());
  if (match.kind() == Kind::points) line += quantity.is_basis_points() ? " bp" : " pp";
  if (match.kind() == Kind::duration) line.append(" ").append(name(quantity.unit()));
  if (match.is_assumed()) line += " assumed";
  add(line, "qualifier", name(match.qualifier()));
  add(line, "direction", name(match.direction()));
  add(line, "basis", name(match.basis()));
  add(line, "per", match.per());
  add(line, "relation", name(match.relation()));
  return line.append(" [").append(match.text()).append("]");
}

void join(std::string& line, const Match& match) {
  line.append(line.empty() ? "" : " ; ").append(described(match));
}

std::string parsed(std::string_view text, const Options& options) {
  const auto match = parse<Match>(text, options);
  return match ? described(*match) : "refused at " + std::to_string(match.error().offset);
}

std::string scanned(std::string_view text, const Options& options) {
  std::string line;
  for (const Match& match : scan(text, options)) join(line, match);
  return line;
}

std::string scanned_in_chunks(std::string_view text, std::size_t size, const Options& options) {
  std::string line;
  scan_in_chunks(text, size, options, [&](const Match& match) { join(line, match); });
  return line;
}

/// The options of the command that stand behind "#!".
Options options_of(const std::string& words) {
  Options options = Options{};
  std::istringstream stream{words};
  for (std::string option, value; stream >> option >> value;) {
    CAPTURE(option);
    if (option == "--lang") {
      options.language = languages::find(value);
      REQUIRE(options.language != nullptr);
    } else if (option == "--decimal") {
      options.decimal_mark = value == "comma" ? DecimalMark::comma : DecimalMark::point;
    } else if (option == "--kinds" || option == "--as") {
      REQUIRE(value == "number");
      options.kinds = Kind::number;
    } else {
      REQUIRE((option == "--dollar" || option == "--rupee"));
      const auto family = option == "--dollar" ? MarkerFamily::dollar : MarkerFamily::rupee;
      options.defaults.set(family, Currency::from_code(value).value());
    }
  }
  return options;
}

int check(const std::filesystem::path& file) {
  const bool strict = file.stem().extension() == ".parse";
  std::ifstream lines{file};
  Options options;
  int cases = 0;
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("#!")) options = options_of(line.substr(2));
    const std::size_t arrow = line.find(" =>");
    if (line.empty() || line.starts_with("#")) continue;
    CAPTURE(line);
    REQUIRE(arrow != std::string::npos);
    const std::string text = line.substr(0, arrow);
    const std::string expected = line.size() > arrow + 4 ? line.substr(arrow + 4) : "";
    CHECK((strict ? parsed(text, options) : scanned(text, options)) == expected);
    const std::string whole = scanned(text, options);
    for (const std::size_t size : {1U, 2U, 7U}) {
      CHECK(scanned_in_chunks(text, size, options) == whole);
    }
    ++cases;
  }
  return cases;
}

}  // namespace

TEST_CASE("every case of the specification is read as it says, whole and in chunks") {
  int cases = 0;
  for (const auto& entry : std::filesystem::directory_iterator{folder()}) {
    if (entry.path().extension() != ".txt") continue;
    CAPTURE(entry.path().filename().string());
    cases += check(entry.path());
  }
  CHECK(cases > 1000);
}
