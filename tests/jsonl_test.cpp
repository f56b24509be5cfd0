// Tests of jsonl: a JSON reader gets back what the match says.
// SPDX-License-Identifier: MIT
#include "finq/jsonl.hpp"

#include <limits>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "check_twice.hpp"
#include "finq/parse.hpp"
#include "finq/scan.hpp"
#include "in_chunks.hpp"

using namespace finq;
using namespace std::string_view_literals;
using nlohmann::json;

namespace {

std::string line(const Match& match) {
  std::string out;
  jsonl::write(out, match);
  return out;
}

/// The one figure of a text, with its line read back by a JSON library.
json only(std::string_view text, const Options& options = Options{}) {
  std::vector<json> found;
  for (const Match& match : scan(text, options)) found.push_back(json::parse(line(match)));
  CAPTURE(text);
  CHECK(found.size() == 1);
  return found.empty() ? json{} : found[0];
}

json written(std::string_view text) {
  std::string out;
  jsonl::Writer{out}.begin().field("text", text).end();
  return json::parse(out)["text"];
}

}  // namespace

TEST_CASE("place, text and kind are on every match") {
  const json match = only("The fee is $5.");
  CHECK(match["start"] == 11);
  CHECK(match["end"] == 13);
  CHECK(match["text"] == "$5");
  CHECK(match["kind"] == "money");
  CHECK(match.size() == 7);  // and value, currency, assumed: nothing that is not said
  CHECK(line(*scan("The fee is US$5.").begin()) ==
        R"({"start": 11, "end": 15, "text": "US$5", "kind": "money", "value": "5", )"
        R"("currency": "USD"})");
}

TEST_CASE("values are strings of plain notation, exact and without an exponent") {
  CHECK(only("39.8 billion yuan")["value"] == "39800000000");
  CHECK(only("-0.25%")["value"] == "-0.25");
  CHECK(only("$0.10")["value"] == "0.1");
  CHECK(only("US$12345678901234567890123456789012345678")["value"] ==
        "12345678901234567890123456789012345678");
  CHECK(only("$1 trillion")["value"] == "1000000000000");
  CHECK(only("0%")["value"] == "0");
}

TEST_CASE("ranges have both ends in place of a value") {
  const json match = only("$40 to $60 million");
  CHECK(match["low"] == "40000000");
  CHECK(match["high"] == "60000000");
  CHECK_FALSE(match.contains("value"));
  CHECK(only("5-7%")["low"] == "5");
}

TEST_CASE("money has its currency, and says where a default was taken") {
  CHECK(only("US$5")["currency"] == "USD");
  CHECK_FALSE(only("US$5").contains("assumed"));
  CHECK(only("$5")["assumed"] == true);
  CHECK(only("0.5 BTC")["currency"] == "BTC");
  CHECK(only("$5", Options{}.with(MarkerFamily::dollar, CAD))["currency"] == "CAD");
  CHECK_FALSE(only("5%").contains("currency"));
}

TEST_CASE("points and durations have their unit") {
  CHECK(only("25 basis points")["unit"] == "bp");
  CHECK(only("2.5 percentage points")["unit"] == "pp");
  CHECK(only("nine consecutive quarters")["unit"] == "quarter");
  CHECK(only("four days")["unit"] == "day");
  CHECK_FALSE(only("fivefold").contains("unit"));
}

TEST_CASE("a period is its normal form, and has no value") {
  const json match = only("the quarter ending September 2025");
  CHECK(match["kind"] == "period");
  CHECK(match["period"] == "P3M/2025-09");
  CHECK_FALSE(match.contains("value"));
  CHECK_FALSE(match.contains("low"));
}

TEST_CASE("what a text says about its figure has a field each") {
  const json money = only("about $5 a share");
  CHECK(money["qualifier"] == "about");
  CHECK(money["per"] == "share");
  const json percent = only("revenue fell 34% year-over-year");
  CHECK(percent["basis"] == "yoy");
  CHECK(percent["direction"] == "down");
  CHECK(only("over the next five years")["relation"] == "next");
  CHECK(only("sold at no less than US$5")["qualifier"] == "at_least");
  for (const char* field : {"qualifier", "per", "basis", "direction", "relation", "assumed"}) {
    CHECK_FALSE(only("US$5").contains(field));
  }
}

TEST_CASE("plain numbers have a value alone") {
  const json match = only("2,480 employees", Options{.kinds = Kind::number});
  CHECK(match["kind"] == "number");
  CHECK(match["value"] == "2480");
  CHECK(match.size() == 5);
}

TEST_CASE("every text comes back as it was") {
  for (const std::string_view text :
       {""sv, "plain"sv, "\"quoted\""sv, "back\\slash"sv, "\\\""sv, "a/b"sv,
        "tab\tline\nreturn\r"sv, "nul\0bell\a"sv, "\x01\x1F\x7F"sv, "naïve €5"sv, "398亿元"sv,
        "😀"sv, "\u2028\u2029"sv, "</script>"sv, "\xEF\xBB\xBF$5"sv, "\\u0041"sv}) {
    CAPTURE(text);
    CHECK(written(text) == std::string{text});
  }
  std::string all;
  for (int c = 0; c < 128; ++c) all += static_cast<char>(c);
  CHECK(written(all) == all);
}

TEST_CASE("bytes that are no UTF-8 become U+FFFD, one each") {
  CHECK(written("\xFF") == "\uFFFD");
  CHECK(written("a\xC3(") == "a\uFFFD(");
  CHECK(written("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");  // a surrogate
  CHECK(written("\xC0\x80") == "\uFFFD\uFFFD");            // overlong
  CHECK(written("5 \xE2\x82") == "5 \uFFFD\uFFFD");        // cut at the end
  CHECK(written("\xF0\x9F\x98\x80\x98") == "😀\uFFFD");
  for (int lead = 128; lead < 256; ++lead) {
    for (int second = 0; second < 256; ++second) {
      const std::string text{static_cast<char>(lead), static_cast<char>(second), '"'};
      CHECK(written(text).get<std::string>().ends_with('"'));
    }
  }
}

TEST_CASE("a line is one line, whatever the text holds") {
  std::string text = "quarter\nending\nSeptember\n2025";
  const std::string out = line(*scan(text).begin());
  CHECK(out.find('\n') == std::string::npos);
  CHECK(json::parse(out)["text"] == text);
}

TEST_CASE("a writer appends, and its fields can be mixed with the caller's") {
  std::string out = "before ";
  jsonl::Writer writer{out};
  writer.begin().field("line", std::uint64_t{3});
  jsonl::write_fields(writer, *scan("5%").begin());
  writer.yes("last").end();
  CHECK(out.starts_with("before {"));
  const json match = json::parse(out.substr(out.find('{')));
  CHECK(match["line"] == 3);
  CHECK(match["value"] == "5");
  CHECK(match["last"] == true);
  out.clear();
  writer.begin().end();
  CHECK(out == "{}");
  out.clear();
  writer.begin().key("error").begin().field("offset", std::uint64_t{4}).end().yes("more").end();
  CHECK(json::parse(out) == json::parse(R"({"error": {"offset": 4}, "more": true})"));
  out.clear();
  writer.begin().field("\"", Decimal{-7}).field("n", (std::numeric_limits<std::uint64_t>::max)());
  writer.end();
  CHECK(json::parse(out)["\""] == "-7");
  CHECK(json::parse(out)["n"] == (std::numeric_limits<std::uint64_t>::max)());
}

TEST_CASE("a text in chunks gives the lines of the whole text") {
  const std::string text =
      "Revenue rose 34% year-over-year to 39.8 billion yuan for the quarter ending September "
      "2025.\n\nUp to $53 billion \xFF will follow over the next five years; margins of 5-7% and "
      "“25 bps” hold.";
  std::string whole;
  for (const Match& match : scan(text)) whole += line(match) + '\n';
  for (const std::size_t size : {std::size_t{1}, std::size_t{2}, std::size_t{7}, std::size_t{64}}) {
    std::string parts;
    scan_in_chunks(text, size, {}, [&](const Match& match) { parts += line(match) + '\n'; });
    CAPTURE(size);
    CHECK(parts == whole);
  }
  CHECK(whole.size() > 500);
}
