// Any bytes as one phrase of each type: a value or a reason.
// SPDX-License-Identifier: MIT
#include <string>

#include "finq/explain.hpp"
#include "finq/finq.hpp"
#include "options.hpp"
#include "target.hpp"

using namespace finq;
using fuzz::claim;

namespace {

bool lies_in(std::string_view part, std::string_view text) {
  return part.empty() ||
         (part.data() >= text.data() && part.data() + part.size() <= text.data() + text.size());
}

void check_error(const ParseError& error, std::string_view text) {
  claim(error.offset <= text.size(), "an error lies in its text");
  claim(!describe(error.code).empty() && !describe(error.expected).empty(), "an error has words");
  std::string shown;
  write(std::back_inserter(shown), explain(error, text));
  claim(!shown.empty() && shown.size() < 2000, "an explanation is short");
}

void check_match(const Match& match, std::string_view text, const Options& options) {
  claim(match.start() < match.end() && match.end() <= text.size(), "a match lies in its text");
  claim(text.substr(match.start(), match.end() - match.start()) == match.text(),
        "a match's text is those bytes");
  claim(options.kinds.contains(match.kind()), "a match is of a kind that was asked for");
  claim(!(options.refuse_assumed && match.is_assumed()), "no assumed currency where it is refused");
  claim(!match.is_assumed() || match.kind() == Kind::money, "only money is assumed");
  const Quantity& quantity = match.quantity();
  claim(!quantity.is_range() || quantity.low() <= quantity.high(), "a range goes upwards");
  const bool names_none = match.text().find("XXX") != std::string_view::npos;  // ISO 4217
  claim(quantity.kind() != Kind::money || quantity.currency() != Currency{} || names_none,
        "money has the currency that its text names");
}

/// A type is read exactly where the whole phrase is read as its kind and says no more.
template <class T>
void check_type(std::string_view text, const Options& options) {
  const auto value = parse<T>(text, options);
  if (!value) check_error(value.error(), text);
  Options only = options;
  only.kinds = Kinds{detail::KindOf<T>::value};
  const auto match = parse<Match>(text, only);
  const bool holds =
      match && match->quantity().as<T>().has_value() && !detail::says_more<T>(*match);
  claim(value.has_value() == holds, "a type is read where its kind is, and says no more");
  if (holds) claim(*value == *match->quantity().as<T>(), "a type and a match have one value");
}

template <class T>
void check_both(std::string_view text, const Options& options) {
  check_type<T>(text, options);
  check_type<Range<T>>(text, options);
}

void check_prefix(std::string_view text, const Options& options) {
  const auto prefix = parse_prefix(text, options);
  if (!prefix) return check_error(prefix.error(), text);
  check_match(prefix->match, text, options);
  claim(prefix->end >= prefix->match.end() && prefix->end <= text.size(),
        "a prefix ends behind its figure");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Bytes bytes{fuzz::text_of(data, size)};
  const Options options = fuzz::options_of(bytes);
  const std::string_view text = bytes.rest();
  const auto match = parse<Match>(text, options);
  if (match) {
    check_match(*match, text, options);
    claim(lies_in(match->text(), text), "a match views its text");
  } else {
    check_error(match.error(), text);
  }
  check_both<Money>(text, options);
  check_both<Percent>(text, options);
  check_both<PercentagePoints>(text, options);
  check_both<BasisPoints>(text, options);
  check_both<Multiple>(text, options);
  check_both<Duration>(text, options);
  check_both<Decimal>(text, options);
  check_type<Period>(text, options);
  check_prefix(text, options);
  return 0;
}
