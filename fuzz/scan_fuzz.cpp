// Any text scanned whole, in windows, in chunks: one answer.
// SPDX-License-Identifier: MIT
#include <string>

#include "options.hpp"
#include "scan_claims.hpp"
#include "target.hpp"

using namespace finq;

namespace {

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
  fuzz::check_scan(text, chunk == 0 ? 4096 : chunk, options);
  return 0;
}
