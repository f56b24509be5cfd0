// Goes through a table of comma-separated fields.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

#include "finq/feed/fault.hpp"

namespace finq::inline v0_1::feed {

/// Goes through a table field by field, line by line.
class TableCursor {
 public:
  /// Behind a byte order mark, which some programs put before a text.
  constexpr explicit TableCursor(std::string_view text) noexcept
      : text_{text}, at_{text.starts_with("\xEF\xBB\xBF") ? std::size_t{3} : 0} {}

  constexpr bool is_at_line_end() const noexcept {
    return at_ == text_.size() || text_[at_] == '\n' ||
           (text_[at_] == '\r' && at_ + 1 < text_.size() && text_[at_ + 1] == '\n');
  }
  /// Whether nothing but blanks and line ends follows.
  constexpr bool is_at_end() const noexcept {
    return text_.find_first_not_of(" \t\r\n", at_) == text_.npos;
  }
  constexpr void next_line() noexcept {
    const std::size_t line_end = text_.find('\n', at_);
    at_ = line_end == text_.npos ? text_.size() : line_end + 1;
  }
  /// The empty piece where the cursor stands.
  constexpr Field here() const noexcept { return {at_, at_}; }

  /// Up to the comma, which is passed over, or the end of the line.
  constexpr Field next_field() noexcept {
    skip_blanks();
    Field field{at_, at_};
    while (!is_at_line_end() && text_[at_] != ',') ++at_;
    field.end = at_;
    while (field.end > field.begin && text_[field.end - 1] == ' ') --field.end;
    has_comma_ = at_ < text_.size() && text_[at_] == ',';
    at_ += has_comma_ ? 1 : 0;
    return field;
  }
  /// Whether a comma stood behind the last field.
  constexpr bool has_comma() const noexcept { return has_comma_; }
  /// Whether no field is left: a comma or blanks at the end of a line begin none.
  constexpr bool is_at_row_end() noexcept {
    skip_blanks();
    return is_at_line_end();
  }

 private:
  constexpr void skip_blanks() noexcept {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }

  std::string_view text_;
  std::size_t at_;
  bool has_comma_ = false;
};

}  // namespace finq::inline v0_1::feed
