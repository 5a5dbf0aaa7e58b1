/**
 * From when on a result is strong enough to be proposed as a finding. All of them are our own convention, after what a trainer
 * would still defend in front of the client: no test of significance, because a room is nobody's sample.
 */
export const THRESHOLDS = {
  /** Fewest people behind any finding. */
  people: 10,
  gap: {
    /** The mean distance in one direction, as a share of the scale: 1.5 of 10. */
    distance: 0.15,
    /** The share of people in that direction. */
    direction: 0.6,
  },
  split: {
    /** No answer has this share, */
    majority: 0.5,
    /** and the two most frequent have this share each. */
    camp: 0.25,
    /** Of two ways to act one always has half; this share of the room is a shared view. */
    way: 0.6,
  },
  missed: {
    share: 0.35,
    people: 5,
    /** People ahead of what was missed second most. */
    ahead: 3,
  },
  moved: { share: 0.25, people: 5 },
  agreed: 0.8,
} as const;
