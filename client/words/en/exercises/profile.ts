/** Words of `profile` outside the phone. */
export const profile = {
  name: "Profile",
  place: "Area {n} of {all}",
  instruction: "Twenty short questions about your last four weeks. Only you will see your own profile.",
  caption:
    "A mirror, made to be talked about: it ranks nobody and must not be used for selection. The scale is not " +
    "validated. Bars are means of people, from 0 (never) to 100 (very often), two questions a bar. Acts of managing come " +
    "up daily and acts of leading less often, so most rooms would read “managing”: that is why bands stand in the table " +
    "alone, and say nothing until there are norms. A band’s count is kept back where one or two people would be in one.",
  onPhones: "The questions are on your phone. Nobody else sees what you answer, or your profile.",
} as const;
