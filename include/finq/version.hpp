// The version of the library.
// SPDX-License-Identifier: MIT
#pragma once

/// Semantic versioning: <https://semver.org>. The build files read these three lines.
#define FINQ_VERSION_MAJOR 0
#define FINQ_VERSION_MINOR 1
#define FINQ_VERSION_PATCH 0

namespace finq::inline v0_1 {

/// The version as numbers: `major.minor.patch`.
struct Version {
  int major_number;
  int minor_number;
  int patch_number;

  friend constexpr bool operator==(const Version&, const Version&) = default;
};

/// The version of the headers that this translation unit was compiled with.
inline constexpr Version version{FINQ_VERSION_MAJOR, FINQ_VERSION_MINOR, FINQ_VERSION_PATCH};

}  // namespace finq::inline v0_1
