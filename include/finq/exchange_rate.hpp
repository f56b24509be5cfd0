// What one currency costs in another, on one day.
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "finq/currency.hpp"
#include "finq/date.hpp"
#include "finq/decimal.hpp"
#include "finq/detail/tail_padding.hpp"
#include "finq/detail/view_of.hpp"
#include "finq/money.hpp"
#include "finq/result.hpp"
#include "finq/rounding.hpp"

namespace finq::inline v0_1 {

/// Which price of a rate: the middle one, or a dealer's. A dealer gives `bid` for the amount that
/// you sell, and takes `ask` for the amount that you buy; `bid` is the lower one.
enum class Side : std::uint8_t { mid, bid, ask };

/// The other dealer's price: what the inverse of a rate has on that side.
constexpr Side turned(Side side) noexcept {
  if (side == Side::mid) return side;
  return side == Side::bid ? Side::ask : Side::bid;
}

/// "mid"
constexpr std::string_view name(Side side) noexcept {
  using detail::operator""sv;
  constexpr std::string_view names[] = {"mid"sv, "bid"sv, "ask"sv};
  return names[static_cast<std::uint8_t>(side)];
}

/// An exact exchange rate of one day: `price` units of `quote` for one unit of `base`.
///
/// "EUR/USD 1.1741": 1.1741 dollars for a euro. It converts base into quote and never the other
/// way; `inverse` makes the rate that does, and has to round. Trivially copyable, 72 bytes.
class ExchangeRate {
 public:
  /// One XXX for one XXX.
  constexpr ExchangeRate() noexcept = default;

  /// Errors: `out_of_range` if the price is not positive; `not_defined` if the currencies are the
  /// same.
  static constexpr Result<ExchangeRate> make(Currency base, Currency quote, Decimal price,
                                             Date date) noexcept {
    if (price <= Decimal{0}) return Errc::out_of_range;
    if (base == quote) return Errc::not_defined;
    return ExchangeRate{base, quote, price, date};
  }

  /// The same rate with a dealer's prices beside the middle one.
  ///
  /// Error: `out_of_range` if the bid is not positive, or above the ask.
  constexpr Result<ExchangeRate> with_bid_ask(Decimal bid, Decimal ask) const noexcept {
    if (bid <= Decimal{0} || bid > ask) return Errc::out_of_range;
    ExchangeRate rate = *this;
    rate.bid_ = bid;
    rate.ask_ = ask;
    return rate;
  }

  constexpr Currency base() const noexcept { return base_; }
  constexpr Currency quote() const noexcept { return quote_; }
  constexpr Date date() const noexcept { return date_; }
  /// The middle price, always positive.
  constexpr Decimal price() const noexcept { return price_; }
  constexpr bool has_bid_ask() const noexcept { return !bid_.is_zero(); }
  /// Error: `no_rate` where the rate has no bid and ask.
  constexpr Result<Decimal> price(Side side) const noexcept {
    if (side == Side::mid) return price_;
    if (!has_bid_ask()) return Errc::no_rate;
    return side == Side::bid ? bid_ : ask_;
  }

  /// The rate from quote to base, rounded to so many significant digits, 1 to 38: the dollar of
  /// EUR/USD 1.1741 is 0.85172 euros with five, and one rupiah keeps as many digits as one dollar.
  ///
  /// The bid becomes the ask. Errors: `out_of_range` for other digits; `not_exact`.
  constexpr Result<ExchangeRate> inverse(int digits, Rounding how) const noexcept {
    if (digits < 1 || digits > Decimal::max_digits) return Errc::out_of_range;
    ExchangeRate result{quote_, base_, price_, date_};
    const Result<Decimal> price = reciprocal(price_, digits, how);
    if (!price) return price.error();
    result.price_ = *price;
    if (!has_bid_ask()) return result;
    const Result<Decimal> bid = reciprocal(ask_, digits, how);
    const Result<Decimal> ask = reciprocal(bid_, digits, how);
    if (!bid || !ask) return Errc::not_exact;
    return result.with_bid_ask(*bid, *ask);
  }

  friend constexpr bool operator==(const ExchangeRate& a, const ExchangeRate& b) noexcept {
    return a.base_ == b.base_ && a.quote_ == b.quote_ && a.date_ == b.date_ &&
           a.price_ == b.price_ && a.bid_ == b.bid_ && a.ask_ == b.ask_;
  }

 private:
  constexpr ExchangeRate(Currency base, Currency quote, Decimal price, Date date) noexcept
      : price_{price}, base_{base}, quote_{quote}, date_{date} {}

  static constexpr Result<Decimal> reciprocal(const Decimal& price, int digits,
                                              Rounding how) noexcept {
    const Decimal bare = price.normalized();
    // 1 / (c × 10^e), c of n digits, has its first digit at 10^-(n + e), or one higher: 1 / 10^k.
    const int first =
        detail::count_digits({bare.coefficient_high(), bare.coefficient_low()}) + bare.exponent();
    return divide(1, price, first + digits - 1, how);
  }

  // Currencies and date lie in the tail padding of the prices. No bid, no ask: zero.
  FINQ_SHARES_TAIL Decimal price_{1};
  Currency base_{};
  FINQ_SHARES_TAIL Decimal bid_{};
  Currency quote_{};
  FINQ_SHARES_TAIL Decimal ask_{};
  Date date_{};
};

namespace detail {

/// Amount × multiplier / divisor: several rates as one, so that only the result is rounded.
struct ConversionFactor {
  Decimal multiplier{1};
  Decimal divisor{1};

  /// False where the product needs more than 38 digits.
  constexpr bool multiply(const Decimal& price) noexcept { return grow(multiplier, price); }
  constexpr bool divide(const Decimal& price) noexcept { return grow(divisor, price); }

  constexpr Result<Money> apply(const Money& amount, Currency to, int decimals,
                                Rounding how) const noexcept {
    const auto result = multiply_divide(amount.amount(), multiplier, divisor, decimals, how);
    if (!result) return result.error();
    return Money{*result, to};
  }

 private:
  static constexpr bool grow(Decimal& side, const Decimal& price) noexcept {
    if (side == Decimal{1}) {
      side = price;
      return true;
    }
    const Result<Decimal> product = checked_mul(side, price);
    if (product) side = *product;
    return product.has_value();
  }
};

}  // namespace detail

/// `amount` in the quote currency of `at`, rounded once, at the end, to so many decimals.
///
/// Errors: `rate_does_not_apply` if the amount is not in `at.base()` (say `inverse`); `no_rate` if
/// the rate has not that side; `not_exact`.
constexpr Result<Money> convert(const Money& amount, const ExchangeRate& at, int decimals,
                                Rounding how, Side side = Side::mid) noexcept {
  if (amount.currency() != at.base()) return Errc::rate_does_not_apply;
  const Result<Decimal> price = at.price(side);
  if (!price) return price.error();
  return detail::ConversionFactor{*price, 1}.apply(amount, at.quote(), decimals, how);
}

/// The same, rounded to the minor unit of ISO 4217 (JPY 0 digits, KWD 3).
///
/// Error besides: `not_defined` if the currency has no minor unit (XAU).
constexpr Result<Money> convert(const Money& amount, const ExchangeRate& at, Rounding how,
                                Side side = Side::mid) noexcept {
  const Result<int> digits = at.quote().minor_units();
  if (!digits) return digits.error();
  return convert(amount, at, *digits, how, side);
}

/// Through several rates, one after the other, rounded once, at the end: CNY → EUR → USD.
///
/// Errors: as `convert`; `rate_does_not_apply` where one rate does not begin with the currency that
/// the one before ends with; `not_exact` where the product of the prices needs over 38 digits.
template <std::size_t N>
constexpr Result<Money> convert(const Money& amount, const ExchangeRate (&chain)[N], int decimals,
                                Rounding how, Side side = Side::mid) noexcept {
  detail::ConversionFactor factor;
  Currency reached = amount.currency();
  for (const ExchangeRate& rate : chain) {
    if (rate.base() != reached) return Errc::rate_does_not_apply;
    const Result<Decimal> price = rate.price(side);
    if (!price) return price.error();
    if (!factor.multiply(*price)) return Errc::not_exact;
    reached = rate.quote();
  }
  return factor.apply(amount, reached, decimals, how);
}
template <std::size_t N>
constexpr Result<Money> convert(const Money& amount, const ExchangeRate (&chain)[N], Rounding how,
                                Side side = Side::mid) noexcept {
  const Result<int> digits = chain[N - 1].quote().minor_units();
  if (!digits) return digits.error();
  return convert(amount, chain, *digits, how, side);
}

}  // namespace finq::inline v0_1
