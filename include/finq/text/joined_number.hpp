// Parts a word that is several number words: "zwei|hundert|fünfzig|tausend".
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/text/lexeme.hpp"
#include "finq/text/utf8.hpp"
#include "finq/text/vocabulary.hpp"

namespace finq::inline v0_1::text {

/// A word that no table knows, in a language that joins its number words. Parts it only where all
/// of it is a number: "dreizehnte" and "hunderten" stay whole.
class JoinedNumber {
 public:
  constexpr JoinedNumber(const Vocabulary& words, WordInText word) noexcept
      : words_(words), text_(word.text), begin_(word.begin), end_(word.begin + word.size) {}

  /// Where the first part ends, 0 where there are no parts. Other parts stand before a `rest`.
  constexpr std::size_t first_end(bool rest) const noexcept {
    return first_end(begin_, {.is_first = !rest, .is_open = rest}, most_parts);
  }

 private:
  /// neun|hundert|neunundneunzig|tausend|neun|hundert|und|neunundneunzig
  static constexpr int most_parts = 8;
  static constexpr std::size_t longest_part = 24;  // "treoghalvfjerds" and its like, in bytes

  struct Sum {
    int group = 0;         ///< up to 999, before or behind the thousand
    bool is_first = true;  ///< nothing stands before
    bool is_open = false;  ///< what stands before is not known
    bool has_thousand = false;
  };

  /// The longest first part whose rest can be parted.
  constexpr std::size_t first_end(std::size_t at, Sum before, int most) const noexcept {
    if (most == 0) return 0;
    for (std::size_t end = end_ - at < longest_part ? end_ : at + longest_part; end > at; --end) {
      if (end < end_ && is_continuation(text_, end)) continue;
      const std::uint64_t hash = hash_word(text_.substr(at, end - at));
      if (!words_.may_hold(hash)) continue;
      const Step step = words_.step({text_, at, end - at}, 0, hash);
      Sum sum = before;
      if (!step || !add(words_.lexeme(step), sum)) continue;
      const bool is_last = end == end_ && at > begin_ && !is_and(words_.lexeme(step));
      if (is_last || (end < end_ && first_end(end, sum, most - 1) != 0)) return end;
    }
    return 0;
  }

  static constexpr bool is_and(const Lexeme& word) noexcept {
    return any(word.roles, Role::conjunction) && word.value == 1;
  }

  /// One part more, as SpelledNumberReader adds it up.
  static constexpr bool add(const Lexeme& word, Sum& sum) noexcept {
    const bool may_open =
        sum.is_open || ((sum.is_first || sum.has_thousand) && (word.flags & stands_alone) != 0);
    if (any(word.roles, Role::cardinal | Role::tens)) {
      const bool is_digit = word.value < 10;
      const int rest = sum.group % 100;
      if (word.value > 99 && sum.group != 0) return false;
      if (word.value < 1 || (is_digit ? rest % 10 != 0 || rest == 10 : rest != 0)) return false;
      sum.group += word.value;
    } else if (any(word.roles, Role::hundred)) {
      if (word.value != 2 || sum.group > 99 || (sum.group == 0 && !may_open)) return false;
      sum.group = sum.group == 0 ? 100 : sum.group * 100;
    } else if (any(word.roles, Role::scale)) {
      if (word.value != 3 || sum.has_thousand || (sum.group == 0 && !may_open)) return false;
      sum.group = 0;
      sum.has_thousand = true;
    } else if (!is_and(word) || sum.group % 100 != 0 || sum.is_first) {  // "hundredeogtyve"
      return false;
    }
    sum.is_first = sum.is_open = false;
    return true;
  }

  const Vocabulary& words_;
  std::string_view text_;
  std::size_t begin_;
  std::size_t end_;
};

/// What a language has that joins its number words.
constexpr std::size_t end_of_first_part(const Vocabulary& words, WordInText word,
                                        bool is_rest) noexcept {
  return JoinedNumber{words, word}.first_end(is_rest);
}

}  // namespace finq::inline v0_1::text
