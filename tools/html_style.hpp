// The style sheet of the page that `finq scan` writes.
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace finq::tool {

/// SHA-256 of `html_style` in Base64: the page's policy allows this style sheet and no other.
/// tests/command_html_test.py says the new one where the style sheet has changed.
inline constexpr std::string_view html_style_hash = "NyAs+iQ1yrD7SGLOPK7jKqK8AMmmaU5PTn4Xy0TY5nM=";

inline constexpr std::string_view html_style = R"css(
:root {
  color-scheme: light dark;
  --paper: #fdfdfb; --panel: #f4f4f0; --ink: #1c1e21; --faint: #5a5f66; --rule: #d9d9d2;
  --tint: 90%; --label: 27%; --bar: 52%; --link: #0b57d0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181b; --panel: #1e2125; --ink: #e7e6e1; --faint: #a4a9b0; --rule: #363b41;
    --tint: 22%; --label: 76%; --bar: 58%; --link: #8ab4f8;
  }
}
.money { --hue: 150; --depth: 50%; }
.percent { --hue: 215; --depth: 65%; }
.points { --hue: 188; --depth: 55%; }
.multiple { --hue: 272; --depth: 55%; }
.duration { --hue: 30; --depth: 75%; }
.period { --hue: 338; --depth: 60%; }
.number { --hue: 60; --depth: 8%; }

* { box-sizing: border-box; }
html { scroll-padding: 6rem 0; }
body {
  margin: 0 auto; padding: 2rem 1.5rem 4rem; max-width: 86rem;
  background: var(--paper); color: var(--ink);
  font: 1rem/1.45 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif;
}
header { margin-bottom: 2rem; }
h1 { margin: 0; font-size: 1.6rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 2rem 0 .75rem; font-size: 1.1rem; overflow-wrap: anywhere; }
section:first-child h2 { margin-top: 0; }
.one h2, .one tr.name { display: none; }
header p { margin: .4rem 0 0; color: var(--faint); }
a { color: inherit; text-decoration: none; }
a:focus, a:target { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -100vw; background: var(--paper); padding: .3rem .6rem; }
.skip:focus { left: 1rem; top: .5rem; z-index: 3; }

.page { display: grid; gap: 3rem; grid-template-columns: minmax(0, 1fr) minmax(0, 31rem); }
.text {
  max-width: 42rem; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4;
  font: 1.0625rem/1.65 Charter, "Bitstream Charter", Georgia, "Liberation Serif", serif;
}
mark {
  position: relative; padding: .08em .12em; border-radius: 2px; color: inherit;
  background: hsl(var(--hue) var(--depth) var(--tint));
  box-shadow: inset 0 -2px hsl(var(--hue) var(--depth) var(--bar));
}
.card {
  display: none; position: absolute; z-index: 2; left: 0; top: 100%;
  width: max-content; max-width: min(24rem, 80vw); padding: .6rem .8rem; border-radius: 6px;
  white-space: pre-line; background: var(--panel); border: 1px solid var(--rule);
  box-shadow: 0 4px 16px rgb(0 0 0 / .18);
  font: .875rem/1.45 system-ui, "Segoe UI", "Liberation Sans", Arial, sans-serif;
}
.card > * { display: block; }
mark:hover .card, mark:focus-within .card { display: block; }
mark:focus-within { z-index: 2; }
.kind { color: hsl(var(--hue) var(--depth) var(--label)); font-size: .8125rem; }
.value { font-variant-numeric: tabular-nums; }
.card .value { font-weight: 600; }
.more { color: var(--faint); font-size: .8125rem; }

aside { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; }
aside:focus { outline: 2px solid var(--link); }
svg { display: block; width: 100%; max-width: 26rem; height: auto; margin-bottom: 1.5rem; }
svg text { fill: var(--ink); font-size: 13px; }
svg rect { fill: hsl(var(--hue) var(--depth) var(--bar)); }
table { width: 100%; border-collapse: collapse; font-size: .875rem; }
th { text-align: left; font-weight: 600; }
thead th {
  position: sticky; top: 0; z-index: 1; background: var(--paper);
  box-shadow: inset 0 -1px var(--rule);
}
th, td { padding: .4rem .75rem .4rem .4rem; vertical-align: top; overflow-wrap: break-word; }
tbody tr { position: relative; }
tbody tr + tr { border-top: 1px solid var(--rule); }
tbody tr:hover, tbody tr:focus-within { background: var(--panel); }
tbody th { background: var(--panel); }
td a::after { content: ""; position: absolute; inset: 0; }
td.days span { white-space: nowrap; }
td a + .kind, td .value + .more { display: block; }

@media (max-width: 60rem) {
  body { padding: 1.25rem 1rem 3rem; }
  .page { grid-template-columns: minmax(0, 1fr); gap: 2rem; }
  aside { position: static; max-height: none; overflow: visible; }
  .card {
    position: fixed; left: 1rem; right: 1rem; top: auto; bottom: 1rem;
    width: auto; max-width: none;
  }
}
@media print {
  body { max-width: none; padding: 0; background: none; }
  .page { display: block; }
  aside { position: static; max-height: none; overflow: visible; margin-top: 2rem; }
  mark, rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  mark .card, .skip { display: none; }
  tr, svg { break-inside: avoid; }
  thead th { position: static; }
}
)css";

}  // namespace finq::tool
