// Marks arithmetic that is meant to wrap.
// SPDX-License-Identifier: MIT
#pragma once

// Unsigned arithmetic wraps by the language's rules; where it wraps in finq and is not meant to,
// Clang's -fsanitize=integer says so. It stays silent in the functions that bear this mark: hashes,
// and integers of several words.
#if defined(__clang__)
#define FINQ_WRAPS [[clang::no_sanitize("unsigned-integer-overflow", "unsigned-shift-base")]]
#else
#define FINQ_WRAPS
#endif
