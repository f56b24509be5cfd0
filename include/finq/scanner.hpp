// Bytes pushed in, matches pulled out: texts of any length, in chunks.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/detail/view_of.hpp"
#include "finq/read/scan_state.hpp"
#include "finq/text/byte_class.hpp"

namespace finq::inline v0_1 {

/// Scans a text that comes in pieces. Where the pieces part changes nothing.
///
///     Scanner scanner{options};
///     while (read(chunk)) {
///       while (!chunk.empty()) {
///         chunk.remove_prefix(scanner.push(chunk));
///         while (scanner.next(match)) use(match);
///       }
///     }
///     scanner.finish();
///     while (scanner.next(match)) use(match);
///
/// Holds `capacity` bytes and allocates nothing. A match views the scanner's own bytes until the
/// next `push`.
class Scanner {
 public:
  static constexpr std::size_t capacity = 16384;

  constexpr explicit Scanner(const Options& options = detail::usual_options) noexcept
      : options_(options) {}

  /// Takes as many bytes as there is room for, and says how many. Pull all matches before.
  constexpr std::size_t push(std::string_view bytes) noexcept {
    drop_done();
    std::size_t skipped = 0;
    if (in_run_) {
      while (skipped < bytes.size() && !text::ends_run(bytes[skipped])) ++skipped;
      state_.pass_over(skipped);
      if (skipped == bytes.size()) return skipped;
      in_run_ = false;
    }
    const std::size_t room = capacity - size_;
    const std::size_t taken = bytes.size() - skipped < room ? bytes.size() - skipped : room;
    for (std::size_t i = 0; i < taken; ++i) buffer_[size_ + i] = bytes[skipped + i];
    waits_ = waits_ && is_inside_word(bytes.substr(skipped, taken));
    size_ += taken;
    return skipped + taken;
  }

  /// Tells that no more bytes come.
  constexpr void finish() noexcept { finished_ = true; }

  /// Sets `match` to the next figure; false where more bytes are needed, or at the end.
  constexpr bool next(Match& match) noexcept {
    if (waits_ && !finished_ && size_ < capacity) return false;
    const std::string_view text = detail::view_of(buffer_, size_);
    if (state_.next(text, finished_, options_, match)) return true;
    waits_ = true;
    if (finished_ || size_ < capacity || state_.position() > 0) return false;
    // A run that fills the buffer is no figure: what stands before it is read, the rest passed
    // over.
    in_run_ = true;
    return state_.next(text, true, options_, match);
  }

 private:
  /// True for letters and digits of ASCII: nothing can be told then that could not be told before.
  static constexpr bool is_inside_word(std::string_view bytes) noexcept {
    std::size_t at = 0;
    while (at < bytes.size() && text::is_byte(bytes[at], text::byte_letter | text::byte_digit)) {
      ++at;
    }
    return at == bytes.size();
  }

  /// Makes room: bytes that are done are dropped.
  constexpr void drop_done() noexcept {
    const std::size_t done = state_.position() < size_ ? state_.position() : size_;
    if (done == 0 || state_.is_pending()) return;
    for (std::size_t i = done; i < size_; ++i) buffer_[i - done] = buffer_[i];
    size_ -= done;
    state_.drop(done);
  }

  Options options_;
  read::ScanState state_;
  std::size_t size_ = 0;
  bool finished_ = false;
  bool waits_ = false;  ///< there is nothing to give until a word has ended
  bool in_run_ = false;
  char buffer_[capacity] = {};
};

}  // namespace finq::inline v0_1
