// Goes through the tags of the XML that feeds are made of.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include "finq/feed/fault.hpp"

namespace finq::inline v0_1::feed {

/// `name="value"`, in either quote.
struct Attribute {
  Field name{};
  Field value{};
};

/// `<gesmes:name a="b">`, `</name>` or `<name/>`.
struct Tag {
  /// No element of a feed has more.
  static constexpr int most_attributes = 8;

  Field place{};  ///< from `<` to behind `>`
  Field name{};   ///< behind the prefix of its name space
  Attribute attributes[most_attributes]{};
  int attribute_count = 0;
  bool is_end = false;
  bool is_empty = false;  ///< `<name/>`: begin and end in one
};

/// Not a parser of XML, but of the part of it that feeds use: elements, attributes, comments. There
/// are no entities, no document types and no CDATA: whatever else begins with `<` is refused.
class XmlCursor {
 public:
  constexpr explicit XmlCursor(std::string_view text, std::size_t at) noexcept
      : text_{text}, at_{at} {}

  constexpr const Fault& fault() const noexcept { return fault_; }
  /// Always false, for `return`.
  constexpr bool stop(FeedErrc code, const Field& found, std::string_view expected) noexcept {
    fault_ = {code, found, expected};
    return false;
  }
  constexpr bool stop_here(std::string_view expected) noexcept {
    return stop(FeedErrc::malformed_xml, rest_of_line(), expected);
  }

  /// `<?xml version="1.0"?>`, where it is there.
  constexpr bool skip_declaration() noexcept {
    if (!text_.substr(at_).starts_with("<?xml ")) return true;
    const std::size_t end = text_.find("?>", at_);
    if (end == text_.npos) return stop_here("a declaration that ends with ?>");
    at_ = end + 2;
    return true;
  }
  /// To the next `<`, over text that says nothing of rates.
  constexpr void skip_text() noexcept {
    const std::size_t next = text_.find('<', at_);
    at_ = next == text_.npos ? text_.size() : next;
  }
  /// The next tag; before it only blanks and comments.
  constexpr bool read_tag(Tag& tag, std::string_view expected) noexcept;
  /// Whether nothing follows but blanks and comments.
  constexpr bool expect_end() noexcept {
    if (!skip_comments()) return false;
    return at_ == text_.size() || stop_here("the end of the feed");
  }

 private:
  static constexpr std::string_view blanks = " \t\r\n";

  static constexpr bool is_blank(char c) noexcept { return blanks.find(c) != blanks.npos; }
  static constexpr bool is_name_byte(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '-' || c == '.' || c == ':';
  }
  constexpr char here() const noexcept { return at_ < text_.size() ? text_[at_] : '\0'; }
  constexpr Field rest_of_line() const noexcept {
    const std::size_t end = text_.find_first_of("\r\n", at_);
    return {at_, end == text_.npos ? text_.size() : end};
  }
  constexpr bool skip_blanks() noexcept {
    const std::size_t before = at_;
    while (is_blank(here())) ++at_;
    return at_ != before;
  }
  constexpr bool skip_comments() noexcept;
  constexpr bool read_name(Field& name) noexcept;
  constexpr bool read_attribute(Tag& tag) noexcept;
  constexpr bool read_attributes(Tag& tag) noexcept;

  std::string_view text_;
  std::size_t at_;
  Fault fault_{};
};

constexpr bool XmlCursor::skip_comments() noexcept {
  for (skip_blanks(); text_.substr(at_).starts_with("<!--"); skip_blanks()) {
    const std::size_t end = text_.find("--", at_ + 4);
    if (!text_.substr(end == text_.npos ? text_.size() : end).starts_with("-->")) {
      return stop_here("a comment that ends with -->");
    }
    at_ = end + 3;
  }
  return true;
}

constexpr bool XmlCursor::read_name(Field& name) noexcept {
  name.begin = at_;
  while (is_name_byte(here())) ++at_;
  name.end = at_;
  return name.begin != name.end || stop_here("a name");
}

constexpr bool XmlCursor::read_attribute(Tag& tag) noexcept {
  if (tag.attribute_count == Tag::most_attributes) return stop_here("the end of the tag");
  Attribute attribute;
  const std::size_t begin = at_;
  if (!read_name(attribute.name)) return false;
  for (int i = 0; i < tag.attribute_count; ++i) {
    if (tag.attributes[i].name.in(text_) != attribute.name.in(text_)) continue;
    at_ = begin;
    return stop_here("each attribute once");
  }
  skip_blanks();
  if (here() != '=') return stop_here("=");
  ++at_;
  skip_blanks();
  const char quote = here();
  if (quote != '"' && quote != '\'') return stop_here("a value in quotes");
  attribute.value.begin = at_ + 1;
  attribute.value.end = text_.find_first_of(quote == '"' ? "\"<" : "'<", at_ + 1);
  if (attribute.value.end == text_.npos || text_[attribute.value.end] == '<') {
    return stop_here("a value in quotes");
  }
  at_ = attribute.value.end + 1;
  tag.attributes[tag.attribute_count++] = attribute;
  return true;
}

constexpr bool XmlCursor::read_attributes(Tag& tag) noexcept {
  while (true) {
    const bool is_apart = skip_blanks();
    if (here() == '>' || here() == '/') return true;
    if (!is_apart) return stop_here("a blank or the end of the tag");
    if (!read_attribute(tag)) return false;
  }
}

constexpr bool XmlCursor::read_tag(Tag& tag, std::string_view expected) noexcept {
  if (!skip_comments()) return false;
  tag = {};
  tag.place.begin = at_;
  if (here() != '<') return stop_here(expected);
  ++at_;
  tag.is_end = here() == '/';
  at_ += tag.is_end ? 1 : 0;
  if (!is_name_byte(here())) {
    at_ = tag.place.begin;
    return stop_here(expected);
  }
  if (!read_name(tag.name)) return false;
  const std::size_t colon = tag.name.in(text_).rfind(':');
  if (colon != std::string_view::npos) tag.name.begin += colon + 1;
  if (tag.is_end) {
    skip_blanks();
  } else {
    if (!read_attributes(tag)) return false;
    tag.is_empty = here() == '/';
    at_ += tag.is_empty ? 1 : 0;
  }
  if (here() != '>') return stop_here("the end of the tag");
  tag.place.end = ++at_;
  return true;
}

}  // namespace finq::inline v0_1::feed
