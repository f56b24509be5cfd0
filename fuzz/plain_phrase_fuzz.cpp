// The short way of reading a phrase beside the general one.
// SPDX-License-Identifier: MIT
#include "finq/parse.hpp"
#include "finq/read/plain_phrase.hpp"
#include "options.hpp"
#include "target.hpp"

using namespace finq;
using fuzz::claim;

namespace {

void check(std::string_view text, const Options& options, Kinds kinds) {
  read::PlainPhrase plain{text, options};
  if (!plain.read(kinds)) return;
  const auto general = read::read_whole<text::Passage::capacity>(text, options, kinds);
  claim(general.has_value(), "what the short way takes is a phrase");
  claim(*general == plain.match(), "the short way reads what the general one reads");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Bytes bytes{fuzz::text_of(data, size)};
  const Options options = fuzz::options_of(bytes);
  for (const Kinds kinds : {options.kinds, Kinds::all(), Kinds{Kind::money}, Kinds{Kind::percent},
                            Kinds{Kind::points}}) {
    check(bytes.rest(), options, kinds);
  }
  return 0;
}
