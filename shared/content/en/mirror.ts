/** What stands around one's own profile, on one's own phone: apart from all other words, because a phone keeps it at hand. */
export const mirror = {
  mirror: "Your mirror. Only you see it.",
  leading: "leading",
  managing: "managing",
  caveat:
    "Two bars for each area, because one can do much of both. Acts of managing come up daily and acts of leading less " +
    "often, so compare areas, not yourself with others. It is a mirror of four weeks and not a tested scale.",
};
