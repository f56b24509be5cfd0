// Reads "$" as Canadian dollars, or refuses to guess.
// SPDX-License-Identifier: MIT
#include <finq/finq.hpp>
#include <iostream>
#include <iterator>

// "$" is USD unless you say otherwise; a marker that settles its currency never changes.
constexpr auto canada = finq::Options{}.with(finq::MarkerFamily::dollar, finq::CAD);
static_assert(*finq::parse<finq::Money>("$5") == finq::Money{5, finq::USD});
static_assert(*finq::parse<finq::Money>("$5", canada) == finq::Money{5, finq::CAD});
static_assert(*finq::parse<finq::Money>("US$5", canada) == finq::Money{5, finq::USD});

// Other families: "kr", "pesos", "francs", "¥" …
constexpr auto nordic = finq::Options{}
                            .with(finq::MarkerFamily::kr, finq::DKK)
                            .with(finq::MarkerFamily::krone, finq::DKK);
static_assert(*finq::parse<finq::Money>("500 kr", nordic) == finq::Money{500, finq::DKK});
static_assert(*finq::parse<finq::Money>("5 million kroner", nordic) ==
              finq::Money{5'000'000, finq::DKK});

// Whether a default was taken is part of what is read.
static_assert(finq::parse<finq::Match>("$5")->is_assumed());
static_assert(!finq::parse<finq::Match>("€5")->is_assumed());

// To refuse instead:
constexpr finq::Options strict{.refuse_assumed = true};
static_assert(finq::parse<finq::Money>("$5", strict).error() ==
              finq::ParseError{finq::ParseErrc::ambiguous_currency, 0});
static_assert(*finq::parse<finq::Money>("C$5", strict) == finq::Money{5, finq::CAD});

int main() {
  for (const finq::Match& match : finq::scan("It is $25, or US$20 at the door.", canada)) {
    finq::write(std::ostreambuf_iterator<char>{std::cout}, match);
    std::cout << (match.is_assumed() ? ", assumed\n" : "\n");
  }
}

// Output:
// CAD 25.00, assumed
// USD 20.00
