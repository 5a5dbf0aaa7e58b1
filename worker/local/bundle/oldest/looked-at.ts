/**
 * What is newer than the oldest browsers and used all the same: each was looked at, and says what they do instead.
 * Whoever adds a line has seen the page without it.
 */

/** One use, or all of a feature where there is no place. */
export interface LookedAt {
  feature: string;
  /** The selector, or a part of the script's text around it. */
  place?: string;
  instead: string;
}

export const LOOKED_AT: readonly LookedAt[] = [
  { feature: "text-wrap", instead: "Lines break where they always did." },
  { feature: "accent-color", instead: "Ticks have the browser's own colour." },
  {
    feature: "text-size-adjust",
    instead: "The prefixed name stands beside it; without either a phone on its side enlarges type.",
  },
  {
    feature: "trustedTypes",
    instead: "The worker of a rehearsal is started by its address, which such a browser takes.",
  },
  { feature: "user-select", instead: "The prefixed name stands beside it." },
  { feature: "container-type", instead: "It does nothing by itself; each rule in a container is looked at." },
  { feature: "container", place: ".stage", instead: "The same." },
  { feature: "container", place: ".chart-stage .cloud-place", instead: "The same." },
  { feature: "container", place: ".text-place", instead: "The same." },
  ...rules(
    "@container",
    [
      "@container cloud (height>=14em)",
      "@container cloud (height>=16.5em)",
      "@container cloud (width>=46em)",
      "@container cloud (width>=46em) and (height>=14em)",
      "@container cloud (width>=46em) and (height>=16.5em)",
    ],
    "The words of a cloud have the sizes that fit the smallest screen.",
  ),
  ...rules(
    "@container",
    ["@container texts (width>=30em)", "@container texts (width>=46em)"],
    "Texts stand in the smallest type that the back row can read.",
  ),
  { feature: "print-color-adjust", place: ".segment-count", instead: "The prefixed name stands beside it." },
  ...rules(
    "@container",
    ["@container stage (aspect-ratio<=3/2)"],
    "The big screen keeps the layout of a wide one, in type that is small enough for it, under @supports not.",
  ),
  {
    feature: ":has",
    place: ".pick:has(:checked)",
    instead: "The button or tick in front of the words shows what is chosen.",
  },
  {
    feature: ":has",
    place: ".predict-options:has(>:nth-child(4):last-child)",
    instead: "Four guesses stand in rows of three and one.",
  },
  {
    feature: ":has",
    place: ".chart-picture:has(.card-rows)",
    instead: "In print, the list of cards moves to the next page as a whole.",
  },
  {
    feature: ":has",
    place: ".step .chart-picture:has(.card-rows):not(:has(.card-row:nth-child(19)))",
    instead: "In print, a short list of cards may go on on the next page.",
  },
  {
    feature: ":has",
    place: "html:has(.is-narrow)",
    instead: "On the host's phone what has the focus may lie under a bar until one scrolls.",
  },
  {
    feature: ":has",
    place: ".is-narrow .top:has(.knock form,.other-page)",
    instead:
      "On a low phone the bar with the four digits stays at the top and covers a part of the step until it is answered.",
  },
  {
    feature: ":has",
    place: ".is-narrow .top-news p:has(~button~button)",
    instead: "On the host's phone a notice of a break stands beside its two buttons, in more lines.",
  },
  {
    feature: ":nth-last-child of",
    place: ".is-narrow .step-card>.row:nth-last-child(1 of .row)",
    instead: "The row stands under the words, not at the thumb.",
  },
  { feature: "print-color-adjust", place: ".bar-figure", instead: "It has the same under the name with a prefix." },
  ...rules(
    "subgrid",
    [".bar-row", ".segment-row", ".pair", ".slope", ".week", ".scale-row", ".strips-head,.strips-area", ".strips-lens"],
    "Columns of a fixed share, under @supports not.",
  ),
  ...["cqw", "cqh"].flatMap((unit) =>
    rules(unit, [".lobby-door", ".lobby-letters"], "Fixed sizes that fit any screen, under @supports not."),
  ),
  ...rules("cqw", [".lobby-address"], "The same."),
  ...rules(
    "cqh",
    [".text-page-two", ".text-page-two,.text-page-one"],
    "The same: it stands in a rule for a container.",
  ),
  { feature: "@media forced-colors", instead: "Safari before 16 has no forced colours." },
  { feature: "forced-color-adjust", instead: "A browser without it has no forced colours, or keeps its own." },
  {
    feature: "Symbol.dispose",
    place: "[Symbol.dispose]=",
    instead: 'The signals library puts a function under the name "undefined", which nobody calls.',
  },
  { feature: "navigator.vibrate", instead: "Nothing rings: the page changes in sight of whoever looks at it." },
  { feature: ".requestFullscreen()", instead: "Asked for only where document.fullscreenEnabled says that it can be." },
];

function rules(feature: string, places: readonly string[], instead: string): LookedAt[] {
  return places.map((place) => ({ feature, place, instead }));
}
