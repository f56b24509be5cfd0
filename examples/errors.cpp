// Says where a phrase is wrong, with a caret.
// SPDX-License-Identifier: MIT
#include <finq/finq.hpp>
#include <iostream>
#include <iterator>

int main() {
  for (const std::string_view phrase :
       {"€5 bilion", "US$5 CAD", "$1,2345", "about $5", "$5 to 6%"}) {
    const auto money = finq::parse<finq::Money>(phrase);
    if (money) continue;
    // For people: three to five lines.
    finq::write(std::ostreambuf_iterator<char>{std::cout}, finq::explain(money.error(), phrase));
    std::cout << '\n';
    // For programs: a reason and a byte.
    if (money.error().code == finq::ParseErrc::says_more) {
      const auto match = finq::parse<finq::Match>(phrase);  // a Match holds every word
      std::cout << "as a Match: " << finq::name(match->qualifier()) << '\n';
    }
  }
}

// Output:
// byte 5: these words are not understood
//   €5 bilion
//      ^
//   expected the end of the phrase, found "bilion"
//   hint: did you mean "billion"?
// byte 5: the currencies contradict each other
//   US$5 CAD
//        ^
//   expected one currency, found "CAD"
//   hint: two currencies contradict each other: leave out "CAD" or the one before it
// byte 1: the number is malformed
//   $1,2345
//    ^
//   expected a well-formed number, found "1,2345"
//   hint: if the comma is the decimal mark, say so: DecimalMark::comma, or --decimal comma
// byte 6: the phrase says more than the type holds
//   about $5
//         ^
//   expected a phrase without that detail, found "$5"
//   hint: parse<Match> keeps all that the phrase says about its figure
// as a Match: about
// byte 6: the ends of the range are of two kinds
//   $5 to 6%
//         ^
//   expected a figure of the same kind, found "6%"
