// Matches and strings as JSON that another reader reads back.
// SPDX-License-Identifier: MIT
#include <nlohmann/json.hpp>
#include <string>

#include "finq/finq.hpp"
#include "finq/jsonl.hpp"
#include "options.hpp"
#include "target.hpp"

using namespace finq;
using fuzz::claim;
using nlohmann::json;

namespace {

json read(const std::string& line) {
  claim(line.find('\n') == line.npos, "an object is one line");
  json object = json::parse(line, nullptr, false);
  claim(!object.is_discarded() && object.is_object(), "a line is a JSON object");
  return object;
}

/// Bytes that are no UTF-8 as the writer says them: each is U+FFFD.
std::string repaired(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const auto size = text::decode(text, at).size;
    if (size == 0) {
      result += "\xEF\xBF\xBD";
      ++at;
    } else {
      result += text.substr(at, size);
      at += size;
    }
  }
  return result;
}

std::string word(const json& object, const char* key) {
  const auto found = object.find(key);
  if (found == object.end()) return "";
  claim(found->is_string() && !found->get_ref<const std::string&>().empty(),
        "a word is a string, and not empty");
  return *found;
}

/// A figure is a string in plain notation.
void check_figure(const json& object, const char* key, const Decimal& value) {
  std::string plain(value.plain_size(), '#');
  value.write_plain(plain.data());
  claim(word(object, key) == plain, "a figure is a string in plain notation");
}

void check_value(const json& object, const Match& match) {
  const Quantity& quantity = match.quantity();
  const bool period = match.kind() == Kind::period;
  claim(object.contains("period") == period, "a period has its normal form");
  claim(object.contains("low") == quantity.is_range(), "a range has two ends");
  claim(object.contains("value") == (!period && !quantity.is_range()), "a value, or neither");
  if (period) {
    claim(Period::from_normal_form(word(object, "period")) == quantity.period(), "a period");
  } else if (quantity.is_range()) {
    check_figure(object, "low", quantity.low());
    check_figure(object, "high", quantity.high());
  } else {
    check_figure(object, "value", quantity.low());
  }
  claim(object.contains("currency") == (match.kind() == Kind::money), "money has a currency");
  if (match.kind() == Kind::money) {
    claim(Currency::from_code(word(object, "currency")) == quantity.currency(), "its code");
  }
  const bool measured = match.kind() == Kind::points || match.kind() == Kind::duration;
  claim(object.contains("unit") == measured, "points and lengths of time have a unit");
}

void check(const Match& match) {
  std::string line;
  jsonl::write(line, match);
  const json object = read(line);
  claim(object["start"] == match.start() && object["end"] == match.end(), "offsets are numbers");
  claim(object["text"] == repaired(match.text()), "the text is that of the match");
  claim(object["kind"] == name(match.kind()), "the kind");
  check_value(object, match);
  claim(object.value("assumed", false) == match.is_assumed(), "assumed");
  claim(word(object, "qualifier") == name(match.qualifier()), "the qualifier");
  claim(word(object, "basis") == name(match.basis()), "the basis");
  claim(word(object, "direction") == name(match.direction()), "the direction");
  claim(word(object, "relation") == name(match.relation()), "the relation");
  claim(word(object, "per") == repaired(match.per()), "per");
}

void check_strings(std::string_view text) {
  std::string line;
  jsonl::Writer{line}.begin().field("text", text).field("size", text.size()).yes("yes").end();
  const json object = read(line);
  claim(object.size() == 3 && object["text"] == repaired(text), "any bytes are a string");
  claim(object["size"] == text.size() && object["yes"] == true, "numbers and yes");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Bytes bytes{fuzz::text_of(data, size)};
  const Options options = fuzz::options_of(bytes);
  check_strings(bytes.rest());
  for (const Match& match : scan(bytes.rest(), options)) check(match);
  return 0;
}
