# Conan's tools, as many as finq's recipe uses.
# SPDX-License-Identifier: MIT
