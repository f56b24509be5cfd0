// Checks percentages, points and multiples.
// SPDX-License-Identifier: MIT
#include "finq/percent.hpp"

#include <type_traits>

#include "check_twice.hpp"
#include "packed.hpp"

using namespace finq;

namespace {

constexpr Decimal hundredths(std::int64_t count) { return *Decimal::scaled(count, -2); }

template <class A, class B>
concept Compares = requires(A a, B b) {
  a == b;
};
template <class A, class B>
concept Adds = requires(A a, B b) {
  a + b;
};
template <class A, class B>
concept Subtracts = requires(A a, B b) {
  a - b;
};

template <class T>
constexpr bool is_plain = std::is_trivially_copyable_v<T>&& std::regular<T> &&
                          is_packed_into<T>(24) && !std::is_constructible_v<T, double> &&
                          !std::is_convertible_v<int, T> && !std::is_convertible_v<Decimal, T>;

}  // namespace

TEST_CASE("each kind is a plain value of at most 24 bytes and never made from a double") {
  static_assert(is_plain<Percent>);
  static_assert(is_plain<PercentagePoints>);
  static_assert(is_plain<BasisPoints>);
  static_assert(is_plain<Multiple>);
}

TEST_CASE("bases and directions have names") {
  CHECK_TWICE(name(Basis::none).empty());
  CHECK_TWICE(name(Basis::yoy) == "yoy");
  CHECK_TWICE(name(Basis::annualized) == "annualized");
  CHECK_TWICE(name(Basis::cagr) == "cagr");
  CHECK_TWICE(name(Direction::none).empty());
  CHECK_TWICE(name(Direction::up) == "up");
  CHECK_TWICE(name(Direction::down) == "down");
}

TEST_CASE("all members make the identity") {
  CHECK_TWICE(Percent{34} == Percent{*Decimal::scaled(340, -1)});
  CHECK_TWICE(!(Percent{34} == Percent{34, Basis::yoy}));
  CHECK_TWICE(!(Percent{34, Basis::yoy} == Percent{34, Basis::yoy, Direction::up}));
  CHECK_TWICE(!(Percent{-3} == Percent{3, Basis::none, Direction::down}));
}

TEST_CASE("a figure that is down counts as negative") {
  CHECK_TWICE((Percent{3, Basis::none, Direction::down}).signed_value() == -3);
  CHECK_TWICE((Percent{-3, Basis::none, Direction::down}).signed_value() == -3);
  CHECK_TWICE((Percent{3, Basis::none, Direction::up}).signed_value() == 3);
  CHECK_TWICE((Percent{3, Basis::none, Direction::down}).figure() == 3);
  CHECK_TWICE((BasisPoints{25, Basis::none, Direction::down}).signed_value() == -25);
  CHECK_TWICE((PercentagePoints{2, Basis::none, Direction::down}).signed_value() == -2);
  CHECK_TWICE((Multiple{2, Basis::none, Direction::down}).signed_value() == -2);
}

TEST_CASE("percentages and points meet only where that has a meaning") {
  CHECK_TWICE(Percent{5} + PercentagePoints{2} == Percent{7});
  CHECK_TWICE(PercentagePoints{2} + Percent{5} == Percent{7});
  CHECK_TWICE(Percent{5} - PercentagePoints{2} == Percent{3});
  CHECK_TWICE(Percent{7} - Percent{5} == PercentagePoints{2});
  CHECK_TWICE(Percent{30} + Percent{4} == Percent{34});
  CHECK_TWICE(Percent{5} + BasisPoints{25} == Percent{hundredths(525)});
  static_assert(!Compares<Percent, PercentagePoints>);
  static_assert(!Compares<Percent, BasisPoints>);
  static_assert(!Compares<Percent, Multiple>);
  static_assert(!Compares<Percent, Decimal>);
  static_assert(!Compares<Percent, int>);
  static_assert(!Subtracts<PercentagePoints, Percent>);
  static_assert(!Adds<Percent, Multiple>);
  static_assert(!Adds<Percent, Decimal>);
  static_assert(!std::is_convertible_v<Percent, PercentagePoints>);
  static_assert(!std::is_convertible_v<PercentagePoints, Percent>);
}

TEST_CASE("a basis point is a hundredth of a percentage point") {
  CHECK_TWICE(BasisPoints{25} == PercentagePoints{hundredths(25)});
  CHECK_TWICE(PercentagePoints{hundredths(25)} == BasisPoints{25});
  CHECK_TWICE(*PercentagePoints{hundredths(25)}.in_basis_points() == BasisPoints{25});
  CHECK_TWICE(PercentagePoints{1} + BasisPoints{50} == PercentagePoints{hundredths(150)});
  CHECK_TWICE(BasisPoints{25} + BasisPoints{50} == BasisPoints{75});
  CHECK_TWICE(BasisPoints{25} - BasisPoints{50} == BasisPoints{-25});
}

TEST_CASE("arithmetic drops the direction, and the basis unless both have it") {
  CHECK_TWICE(Percent{5, Basis::yoy} + Percent{2, Basis::yoy} == Percent{7, Basis::yoy});
  CHECK_TWICE(Percent{5, Basis::yoy} + Percent{2, Basis::qoq} == Percent{7});
  CHECK_TWICE(Percent{5, Basis::yoy} + PercentagePoints{2} == Percent{7});
  CHECK_TWICE(Percent{5, Basis::none, Direction::up} + Percent{2} == Percent{7});
  CHECK_TWICE(Percent{5} + PercentagePoints{2, Basis::none, Direction::down} == Percent{3});
  CHECK_TWICE(-Percent{5, Basis::yoy, Direction::down} == Percent{5, Basis::yoy});
}

TEST_CASE("a percentage of money, and money after the change") {
  CHECK_TWICE(*Percent{34}.of(Money{50, USD}) == Money{17, USD});
  CHECK_TWICE(Money{50, USD} * Percent{34} == Money{17, USD});
  CHECK_TWICE(*Percent{34}.apply(Money{50, USD}) == Money{67, USD});
  CHECK_TWICE(*Percent(20, Basis::none, Direction::down).apply(Money{100, USD}) == Money{80, USD});
  CHECK_TWICE(*Percent{34}.fraction() == hundredths(34));
  CHECK_TWICE(*BasisPoints{25}.of(Money{1'000'000, USD}) == Money{2500, USD});
}

TEST_CASE("undoing a change gives what was there before") {
  constexpr Money revenue{39'800'000'000, CNY};
  CHECK_TWICE(*Percent{34}.undo(revenue, Rounding::half_even) ==
              Money{hundredths(2'970'149'253'731), CNY});
  CHECK_TWICE(*Percent{34}.undo(revenue, -7, Rounding::half_even) == Money{29'700'000'000, CNY});
  CHECK_TWICE(*Percent(20, Basis::none, Direction::down).undo(Money{80, USD}, Rounding::down) ==
              Money{100, USD});
  CHECK_TWICE(*Percent{34}.undo(Money{67, USD}) == Money{50, USD});
  CHECK_TWICE(*Percent(20, Basis::none, Direction::down).undo(Money{1, XAU}) ==
              Money{hundredths(125), XAU});
  CHECK_TWICE(Percent{34}.undo(revenue) == Errc::not_exact);
  CHECK_TWICE(Percent{-100}.undo(Money{1, USD}) == Errc::division_by_zero);
  CHECK_TWICE(Percent{-100}.undo(Money{80, USD}, Rounding::down) == Errc::division_by_zero);
  CHECK_TWICE(Percent{34}.undo(Money{80, XAU}, Rounding::down) == Errc::not_defined);
  for (int percent = -99; percent <= 400; ++percent) {
    const Money before{hundredths(percent * 37 + 4'000), USD};
    const Money after = *Percent{percent}.apply(before);
    CHECK(*Percent{percent}.undo(after, Rounding::half_even) == before);
  }
}

TEST_CASE("the change between two amounts") {
  CHECK_TWICE(*Percent::change(Money{50, USD}, Money{67, USD}) == Percent{34});
  CHECK_TWICE(*Percent::change(Money{100, USD}, Money{80, USD}) == Percent{-20});
  CHECK_TWICE(Percent::change(Money{3, USD}, Money{4, USD}) == Errc::not_exact);
  CHECK_TWICE(*Percent::change(Money{3, USD}, Money{4, USD}, 1, Rounding::half_even) ==
              Percent{*Decimal::scaled(333, -1)});
  CHECK_TWICE(Percent::change(Money{0, USD}, Money{4, USD}) == Errc::division_by_zero);
  CHECK_TWICE(Percent::change(Money{-3, USD}, Money{4, USD}) == Errc::not_defined);
  CHECK_TWICE(Percent::change(Money{3, USD}, Money{4, EUR}) == Errc::currency_mismatch);
}

TEST_CASE("a multiple of money") {
  CHECK_TWICE(*Multiple{5}.apply(Money{10, USD}) == Money{50, USD});
  CHECK_TWICE(
      *Multiple(*Decimal::scaled(5, -1), Basis::none, Direction::down).apply(Money{10, USD}) ==
      Money{5, USD});
  CHECK_TWICE(Multiple(3, Basis::none, Direction::down).apply(Money{9, USD}) == Errc::not_defined);
}
