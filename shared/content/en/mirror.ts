/** The texts around a person's own profile. They are separate from all other texts because phones load them. */
export const mirror = {
  mirror: "Your mirror. Only you see it.",
  leading: "leading",
  managing: "managing",
  caveat:
    "Two bars for each area, because one can do much of both. Acts of managing come up daily and acts of leading less " +
    "often, so compare areas, not yourself with others. It is a mirror of four weeks and not a tested scale.",
};
