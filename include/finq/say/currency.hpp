// The signs and names of a currency that a reader takes back.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include "finq/currency.hpp"
#include "finq/say/number.hpp"
#include "finq/tables/marker_table.hpp"
#include "finq/text/utf8.hpp"

namespace finq::inline v0_1::say {

/// How many bytes the part of a marker has that begins at `at`: a run of letters, or one sign.
constexpr std::size_t part_size(std::string_view marker, std::size_t at) noexcept {
  const text::CodePoint first = text::decode(marker, at);
  std::size_t end = at + first.size;
  if (!text::is_letter(first.value)) return first.size;
  while (end < marker.size()) {
    const text::CodePoint next = text::decode(marker, end);
    const bool same_script =
        text::is_unspaced_script(next.value) == text::is_unspaced_script(first.value);
    if (!text::is_letter(next.value) || !same_script) break;
    end += next.size;
  }
  return end - at;
}

/// What the readers' table says of a sign or name; `Role::none` where it has no such marker.
constexpr text::Lexeme find_marker(std::string_view marker) noexcept {
  text::Lexeme found{};
  std::uint16_t node = 0;
  bool is_first = true;
  for (std::size_t at = 0; at < marker.size();) {
    if (marker[at] == ' ' || marker[at] == '-') {
      ++at;
      continue;
    }
    if (!is_first && node == 0) return {};
    const std::size_t size = part_size(marker, at);
    const std::string_view part = marker.substr(at, size);
    const text::Entry entry = text::tables::marker_words.find(part, node);
    if (!entry.is_known()) return {};
    found = entry.lexeme;
    node = entry.node;
    is_first = false;
    at += size;
  }
  return found;
}

constexpr bool has_small_letters(std::string_view marker) noexcept {
  for (const char c : marker) {
    if (text::is_ascii_letter(c) && !text::is_upper(c)) return true;
  }
  return false;
}

/// Whether a reader takes `marker` for the currency: by itself, or else by its default.
constexpr bool stands_for(std::string_view marker, Currency currency, bool by_itself) noexcept {
  const text::Lexeme found = find_marker(marker);
  if (!any(found.roles, text::Role::currency)) return false;
  // The coin DAI has the name Dai: read in capitals only.
  if ((found.flags & text::needs_capitals) != 0 && has_small_letters(marker)) return false;
  const text::Marker row = text::tables::marker(found.value);
  if (by_itself && row.family != MarkerFamily::none) return false;
  return row.currency == currency && !row.has(text::marker_minor);
}

/// Writes the sign before a number: "$", "CN¥", or the code and a blank.
template <class Out>
constexpr Out put_sign(Out out, Currency currency, const Style& style) {
  const std::string_view sign = currency.symbol();
  if (style.notation == Notation::usual || !stands_for(sign, currency, style.is_settled)) {
    return put_before(out, currency.code().view());
  }
  const bool is_glued = !text::is_ascii_letter(sign.back()) && sign.back() != '.';
  return is_glued ? put(out, sign) : put_before(out, sign);
}

/// Writes the name behind a number: "US dollars", or the code where the name is not read as
/// money ("Afghan afghanis (1927–2002)", "troy ounces of gold").
template <class Out>
constexpr Out put_name(Out out, Currency currency, bool is_one) {
  const std::string_view name = is_one ? currency.name() : currency.plural();
  if (stands_for(name, currency, true)) return put(out, name);
  return put(out, currency.code().view());
}

}  // namespace finq::inline v0_1::say
