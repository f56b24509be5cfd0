// How to read, chosen by the first two bytes of an input.
// SPDX-License-Identifier: MIT
#pragma once

#include "finq/languages.hpp"
#include "finq/options.hpp"
#include "target.hpp"

namespace fuzz {

/// `a` … `q` is the language in the order of `languages::all` (`e` is English, `f` that of India),
/// any other byte its remainder. Of the next byte `@` leaves everything as it is; its bits are: 1
/// and 2 the decimal mark, 4 no assumed currencies, 8 plain numbers too, 16 Canadian dollars.
inline finq::Options options_of(Bytes& bytes) {
  finq::Options options;
  const unsigned languages = std::size(finq::languages::all);
  options.language = finq::languages::all[(bytes.byte() + languages - 'a' % languages) % languages];
  const unsigned choice = bytes.byte();
  const finq::DecimalMark marks[] = {
      finq::DecimalMark::of_the_language, finq::DecimalMark::point, finq::DecimalMark::comma,
      finq::DecimalMark::of_the_language};
  options.decimal_mark = marks[choice & 3U];
  options.refuse_assumed = (choice & 4U) != 0;
  if ((choice & 8U) != 0) options.kinds = finq::Kinds::all();
  if ((choice & 16U) != 0) options.defaults.set(finq::MarkerFamily::dollar, finq::CAD);
  return options;
}

}  // namespace fuzz
