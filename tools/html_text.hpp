// Text as HTML shows it: nothing of it is markup.
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "finq/text/utf8.hpp"

namespace finq::tool {

inline std::string_view html_entity(char c) {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return {};
  }
}

/// What HTML allows in a text; it parses no other control character, and no noncharacter.
inline bool is_html_character(char32_t c) {
  if (c < 0x20) return c == U'\n' || c == U'\t';
  if (c >= 0x7F && c <= 0x9F) return false;
  return (c & 0xFFFEU) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF);
}

/// Appends text so that it can stand between tags and in a quoted attribute. What is no UTF-8 or
/// not allowed in HTML becomes U+FFFD; CR LF and CR, which HTML cannot keep, become LF.
inline void put_html(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint point = text::decode(text, at);
    const std::size_t size = point.size == 0 ? 1U : point.size;
    if (text[at] == '\r') {
      if (at + 1 == text.size() || text[at + 1] != '\n') out += '\n';
    } else if (point.size == 0 || !is_html_character(point.value)) {
      out += "\xEF\xBF\xBD";
    } else if (const std::string_view entity = html_entity(text[at]); !entity.empty()) {
      out += entity;
    } else {
      out += text.substr(at, size);
    }
    at += size;
  }
}

}  // namespace finq::tool
