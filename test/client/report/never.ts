/** Words that never appear in a report, because a workshop cannot show what they say. */
export const NEVER: readonly RegExp[] = [
  /\bprov(e|es|en|ed|ing)\b/i,
  /\bshows? that the workshop led to\b/i,
  /\bimpact/i,
  /\bimproved leadership\b/i,
  /\bsignifican/i,
  /\bresistan/i,
  /\blow performers?\b/i,
  /\bscores?\b/i,
  /\bbest\b/i,
  /\bworst\b/i,
];
