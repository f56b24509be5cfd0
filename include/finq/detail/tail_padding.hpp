// Lets a member lie in the tail padding of the one before it.
// SPDX-License-Identifier: MIT
#pragma once

// On s390x, GCC 12 takes the clearing of a value for one of its padding, too, and drops a zero that
// is stored there behind it: a failed Result would say that it holds a value.
#if defined(__s390x__)
#define FINQ_SHARES_TAIL
#else
#define FINQ_SHARES_TAIL [[no_unique_address]]
#endif
