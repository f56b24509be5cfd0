// Any text scanned whole, in windows, in chunks: one answer.
// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include "finq/finq.hpp"
#include "finq/jsonl.hpp"
#include "finq/text/vectors.hpp"
#include "options.hpp"
#include "target.hpp"

using namespace finq;
using fuzz::claim;

namespace {

/// What a match says, kept longer than the bytes that it views.
std::string kept(const Match& match) {
  std::string line;
  jsonl::write(line, match);
  return line;
}

void check_match(const Match& match, std::string_view text, const Options& options) {
  claim(match.end() <= text.size() && match.start() < match.end(), "a match lies in its text");
  claim(match.text().data() == text.data() + match.start(), "a match views its bytes");
  claim(options.kinds.contains(match.kind()), "a match is of a kind that was asked for");
  claim(match.kind() == Kind::money || !match.is_assumed(), "only money is assumed");
  const Quantity& quantity = match.quantity();
  claim(!quantity.is_range() || quantity.low() <= quantity.high(), "a range goes upwards");
}

/// Whether `b` is money of `a`'s amount in thousands, lakhs, millions …
bool is_scaled(const Quantity& a, const Quantity& b) {
  if (b.kind() != Kind::money || b.is_range()) return false;
  for (int power = 2; power < 20; ++power) {
    const auto scaled = a.low().scaled_by(power);
    if (scaled && *scaled == b.low()) return true;
  }
  return false;
}

/// What a figure's text says alone is what it says in its place. By law some say less alone, and
/// are then refused: what borrows its unit ("2.13 and 2.33 years"), "points" whose percent stood
/// before, ends joined by "and". Periods borrow from what stands before them ("December 31, 2019
/// and 2018"), and a decimal mark that the text settles is not settled alone. Money may borrow its
/// scale: "from $5 to $7 million".
void check_alone(const Match& match, const Options& options) {
  if (match.kind() == Kind::period || match.kind() == Kind::number) return;
  Options only = options;
  only.kinds = Kinds{match.kind()};
  only.refuse_assumed = false;
  const auto alone = parse<Match>(match.text(), only);
  if (!alone) return;
  const Quantity& here = match.quantity();
  const Quantity& there = alone->quantity();
  claim(here.is_range() == there.is_range(), "a range is a range alone");
  const bool is_same = here.low() == there.low() && here.high() == there.high();
  claim(is_same || is_scaled(there, here), "a value is its value alone, but for its scale");
  claim(here.currency() == there.currency(), "a currency is its currency alone");
  claim(here.unit() == there.unit() && here.is_basis_points() == there.is_basis_points(),
        "a unit is its unit alone");
}

/// What vectors do in a scan says at every byte what the portable code says.
void check_vectors(std::string_view text) {
  for (std::size_t at = 0; at + 16 <= text.size(); ++at) {
    const char* const bytes = text.data() + at;
    claim(text::count_letters(bytes) == text::count_letters_portably(bytes),
          "vectors count the same letters");
    claim(text::find_stop_or_digit(text, at, text.size()) ==
              text::find_stop_or_digit_portably(text, at, text.size()),
          "vectors find the same stop");
    if (at + 64 > text.size()) continue;
    const text::ByteMap map = text::map_bytes(bytes);
    const text::ByteMap expected = text::map_bytes_portably(bytes);
    claim(map.letters == expected.letters && map.blanks == expected.blanks,
          "vectors map the same bytes");
  }
}

std::vector<std::string> whole(std::string_view text, const Options& options) {
  std::vector<std::string> found;
  std::uint64_t end = 0;
  for (const Match& match : scan(text, options)) {
    check_match(match, text, options);
    check_alone(match, options);
    claim(match.start() >= end, "matches stand in order and do not overlap");
    end = match.end();
    found.push_back(kept(match));
  }
  return found;
}

std::vector<std::string> in_windows(std::string_view text, const Options& options) {
  std::vector<std::string> found;
  BasicScan<4096> scanned{text, options};
  for (const Match& match : scanned) found.push_back(kept(match));
  return found;
}

std::vector<std::string> in_chunks(std::string_view text, std::size_t size,
                                   const Options& options) {
  std::vector<std::string> found;
  Scanner scanner{options};
  Match match;
  while (!text.empty()) {
    std::string_view chunk = text.substr(0, size);
    text.remove_prefix(chunk.size());
    while (!chunk.empty()) {
      chunk.remove_prefix(scanner.push(chunk));
      while (scanner.next(match)) found.push_back(kept(match));
    }
  }
  scanner.finish();
  while (scanner.next(match)) found.push_back(kept(match));
  return found;
}

/// Puts so many bytes of plain sentences before the text, so that windows part inside it.
std::string behind_sentences(std::size_t size, std::string_view text) {
  constexpr std::string_view sentence = "The company did well. ";
  std::string result;
  while (result.size() < size) result += sentence;
  result.resize(size);
  return result.append(text);
}

}  // namespace

/// Behind the options: the size of the chunks in bytes (0: 4096), and how much stands before the
/// text (`@`: nothing; else 256 bytes times its lower six bits).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  fuzz::Bytes bytes{fuzz::text_of(data, size)};
  const Options options = fuzz::options_of(bytes);
  const std::size_t chunk = bytes.byte();
  const std::size_t before = (bytes.byte() & 0x3FU) * 256U;
  const std::string text = behind_sentences(before, bytes.rest());
  check_vectors(text);
  const std::vector<std::string> found = whole(text, options);
  claim(in_windows(text, options) == found, "windows change nothing");
  claim(in_chunks(text, chunk == 0 ? 4096 : chunk, options) == found, "chunks change nothing");
  return 0;
}
