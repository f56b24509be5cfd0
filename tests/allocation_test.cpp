// Tests that reading and calculating take no memory from the heap, whatever the text.
// SPDX-License-Identifier: MIT
#include <cstdlib>
#include <new>
#include <string>
#include <string_view>

#include "check_twice.hpp"
#include "finq/finq.hpp"

namespace {

long allocations = 0;

}  // namespace

// Every allocation of this program is counted. GCC warns of a mismatch where it inlines one alone.
#if defined(__GNUC__)
#define FINQ_TEST_OUT_OF_LINE __attribute__((noinline))
#else
#define FINQ_TEST_OUT_OF_LINE
#endif
FINQ_TEST_OUT_OF_LINE void* operator new(std::size_t size) {
  ++allocations;
  if (void* memory = std::malloc(size == 0 ? 1 : size)) return memory;
  std::abort();
}
FINQ_TEST_OUT_OF_LINE void operator delete(void* memory) noexcept { std::free(memory); }
FINQ_TEST_OUT_OF_LINE void operator delete(void* memory, std::size_t) noexcept {
  std::free(memory);
}

namespace {

using namespace finq;

constexpr std::string_view article =
    "Revenue rose 34% year-over-year to 39.8 billion yuan ($5.6 billion) in the quarter ended "
    "September 30, 2025. Earnings of about $1.25 a share fell, for nine consecutive quarters. ";

/// How often `work` allocates.
template <class Work>
long allocations_of(const Work& work) {
  const long before = allocations;
  work();
  return allocations - before;
}

std::size_t count(std::string_view text) {
  std::size_t figures = 0;
  for (const Match& match : scan(text)) figures += match.text().empty() ? 0U : 1U;
  return figures;
}

}  // namespace

TEST_CASE("allocations are seen") {
  std::string text;
  CHECK(allocations_of([&] { text.assign(1000, 'x'); }) == 1);
  CHECK(text.size() == 1000);
}

TEST_CASE("a scan allocates nothing, whatever the text") {
  std::size_t figures = 0;
  CHECK(allocations_of([&] { figures = count(article); }) == 0);
  CHECK(figures > 5);
  for (const char filling : {'$', '(', '1', 'x', ',', '\xFF'}) {
    const std::string text = std::string(100'000, filling) + std::string{article};
    CHECK(allocations_of([&] { figures = count(text); }) == 0);
  }
}

TEST_CASE("parse allocates nothing, nor does its error") {
  for (const std::string_view phrase :
       {"$4.89 billion", "two and a half billion dollars", "$40 to $60 million", "$4.89 bilion",
        "February 30, 2021", ""}) {
    CHECK(allocations_of([&] { (void)parse<Match>(phrase); }) == 0);
    CHECK(allocations_of([&] { (void)parse<Money>(phrase); }) == 0);
  }
}

TEST_CASE("bags, calendars and periods allocate nothing") {
  CHECK(allocations_of([] {
          const MoneyBag bag = Money{1, USD} + Money{2, EUR};
          (void)bag.single();
          (void)parse<Period>("Q2 FY2026");
        }) == 0);
}
