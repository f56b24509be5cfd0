// One match as one line of JSON.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "finq/match.hpp"
#include "finq/text/utf8.hpp"

namespace finq::inline v0_1::jsonl {

/// Writes JSON objects, one a line, with RFC 8259 escapes; keeps nothing between calls.
class Writer {
 public:
  /// Appends to `out`, which stays the caller's.
  explicit Writer(std::string& out) : out_(&out) {}

  Writer& begin() {
    *out_ += '{';
    first_ = true;
    return *this;
  }
  Writer& end() {
    *out_ += '}';
    first_ = false;
    return *this;
  }
  Writer& key(std::string_view name) {
    if (!first_) *out_ += ", ";
    first_ = false;
    quote(name);
    *out_ += ": ";
    return *this;
  }
  Writer& field(std::string_view name, std::string_view value) {
    key(name);
    quote(value);
    return *this;
  }
  Writer& field(std::string_view name, std::uint64_t value) {
    key(name);
    *out_ += std::to_string(value);
    return *this;
  }
  /// A number as a string in plain notation: exact for every reader.
  Writer& field(std::string_view name, const Decimal& value) {
    key(name);
    const std::size_t size = out_->size();
    out_->resize(size + value.plain_size() + 2);
    (*out_)[size] = '"';
    char* end = value.write_plain(out_->data() + size + 1);
    *end++ = '"';
    out_->resize(static_cast<std::size_t>(end - out_->data()));
    return *this;
  }
  Writer& yes(std::string_view name) {
    key(name);
    *out_ += "true";
    return *this;
  }

 private:
  void quote(std::string_view text) {
    *out_ += '"';
    std::size_t at = 0;
    while (at < text.size()) {
      const auto c = static_cast<std::uint8_t>(text[at]);
      if (c == '"' || c == '\\') {
        *out_ += '\\';
        *out_ += text[at];
      } else if (c < 0x20 || c == 0x7F) {
        escape(c);
      } else {
        at += copy(text, at);
        continue;
      }
      ++at;
    }
    *out_ += '"';
  }
  void escape(std::uint8_t c) {
    constexpr std::string_view digits = "0123456789abcdef";
    *out_ += "\\u00";
    *out_ += digits[c >> 4U];
    *out_ += digits[c & 15U];
  }
  /// Bytes that are no UTF-8 become U+FFFD, since JSON has no other way to say them.
  std::size_t copy(std::string_view text, std::size_t at) {
    const finq::text::CodePoint point = finq::text::decode(text, at);
    *out_ += point.size == 0 ? std::string_view{"\xEF\xBF\xBD"} : text.substr(at, point.size);
    return point.size == 0 ? 1U : point.size;
  }

  std::string* out_;
  bool first_ = true;
};

/// The fields of a match, without braces: for callers that add their own.
inline void write_fields(Writer& writer, const Match& match) {
  const Quantity& quantity = match.quantity();
  writer.field("start", match.start()).field("end", match.end()).field("text", match.text());
  writer.field("kind", name(match.kind()));
  if (match.kind() == Kind::period) {
    writer.field("period", quantity.period().text().view());
  } else if (quantity.is_range()) {
    writer.field("low", quantity.low()).field("high", quantity.high());
  } else {
    writer.field("value", quantity.low());
  }
  if (match.kind() == Kind::money) writer.field("currency", quantity.currency().code().view());
  if (match.kind() == Kind::points) {
    writer.field("unit", quantity.is_basis_points() ? "bp" : "pp");
  }
  if (match.kind() == Kind::duration) writer.field("unit", name(quantity.unit()));
  if (match.is_assumed()) writer.yes("assumed");
  if (match.qualifier() != Qualifier::none) writer.field("qualifier", name(match.qualifier()));
  if (match.basis() != Basis::none) writer.field("basis", name(match.basis()));
  if (match.direction() != Direction::none) writer.field("direction", name(match.direction()));
  if (!match.per().empty()) writer.field("per", match.per());
  if (match.relation() != Relation::none) writer.field("relation", name(match.relation()));
}

/// Appends one object, without a line break: `{"start": 0, "end": 18, …}`.
inline void write(std::string& out, const Match& match) {
  Writer writer{out};
  writer.begin();
  write_fields(writer, match);
  writer.end();
}

}  // namespace finq::inline v0_1::jsonl
