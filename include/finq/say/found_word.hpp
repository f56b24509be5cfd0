// The words of a phrase around a byte.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/text/utf8.hpp"

namespace finq::inline v0_1::say {

/// Longer words are shown only so far.
inline constexpr std::size_t longest_shown_word = 32;

constexpr bool is_space(char c) noexcept { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// The offset of an error as an index, at most the end.
constexpr std::size_t place_in(std::string_view text, std::uint64_t offset) noexcept {
  return offset < text.size() ? static_cast<std::size_t>(offset) : text.size();
}

/// The word that begins at `offset` or behind the blanks there, cut to 32 bytes between two
/// characters; empty at the end of the text.
constexpr std::string_view word_at(std::string_view text, std::uint64_t offset) noexcept {
  std::size_t begin = place_in(text, offset);
  while (begin < text.size() && is_space(text[begin])) ++begin;
  std::size_t end = begin;
  while (end < text.size() && !is_space(text[end])) ++end;
  if (end - begin > longest_shown_word) {
    end = begin + longest_shown_word;
    while (end > begin + 1 && text::is_continuation(text, end)) --end;
  }
  return text.substr(begin, end - begin);
}

/// Whether the word of `word_at` goes on in its text.
constexpr bool is_cut(std::string_view word, std::string_view text) noexcept {
  const auto end = static_cast<std::size_t>(word.data() - text.data()) + word.size();
  return end < text.size() && !is_space(text[end]);
}

/// The letters at the begin of a word: "bilion" of "bilion,".
constexpr std::string_view letters_of(std::string_view word) noexcept {
  std::size_t size = 0;
  while (size < word.size() && text::is_ascii_letter(word[size])) ++size;
  return word.substr(0, size);
}

/// What can hang together as a figure: digits, ASCII letters and the marks of numbers.
constexpr bool is_in_figure(char c) noexcept {
  return text::is_digit(c) || text::is_ascii_letter(c) || c == '.' || c == ',' || c == '\'' ||
         c == '_';
}

/// The run of such characters that holds the byte at `at`, or ends before it.
constexpr std::string_view figure_around(std::string_view text, std::size_t at) noexcept {
  std::size_t begin = at;
  std::size_t end = at;
  while (begin > 0 && is_in_figure(text[begin - 1])) --begin;
  while (end < text.size() && is_in_figure(text[end])) ++end;
  return text.substr(begin, end - begin);
}

/// The same, and where blanks lead up to it, of the word before them.
constexpr std::string_view figure_before(std::string_view text, std::size_t at) noexcept {
  while (at > 0 && is_space(text[at - 1])) --at;
  return figure_around(text, at);
}

/// Whether `text` holds `part`, in any case of ASCII letters.
constexpr bool holds(std::string_view text, std::string_view part) noexcept {
  for (std::size_t at = 0; at + part.size() <= text.size(); ++at) {
    std::size_t same = 0;
    while (same < part.size() && text::lower(text[at + same]) == part[same]) ++same;
    if (same == part.size()) return true;
  }
  return false;
}

}  // namespace finq::inline v0_1::say
