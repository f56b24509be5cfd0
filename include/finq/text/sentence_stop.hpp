// The marks that may end a sentence.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/text/token.hpp"

namespace finq::inline v0_1::text {

inline constexpr char32_t ideographic_full_stop = 0x3002;

constexpr bool is_stop(const Token& token) noexcept {
  return token.kind == TokenKind::mark &&
         (token.mark == U'.' || token.mark == U'!' || token.mark == U'?' ||
          token.mark == ideographic_full_stop);
}

/// Whether a sentence may end between a stop and the token behind it, as far as blanks tell.
constexpr bool may_end_between(const Token& stop, const Token& token) noexcept {
  return is_stop(stop) && (stop.mark == ideographic_full_stop || !token.touches());
}

}  // namespace finq::inline v0_1::text
