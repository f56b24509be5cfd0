// An error that nobody looks at is a warning, and here an error.
// SPDX-License-Identifier: MIT
// prints: ignoring return
#include <finq/money.hpp>
#pragma GCC diagnostic error "-Wunused-result"
#pragma GCC diagnostic error "-Wunused-value"
bool charge(finq::Money& account, const finq::Money& fee) {
#ifdef FINQ_REFUSE
  checked_sub(account, fee);
  return true;
#else
  const finq::Result<finq::Money> rest = checked_sub(account, fee);
  if (rest) account = *rest;
  return rest.has_value();
#endif
}
