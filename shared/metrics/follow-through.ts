/** What became of plans, as their writers report weeks later. A plan may have been replaced by a better one. */
export interface FollowUps {
  /** People by answer. */
  done: number;
  partly: number;
  notYet: number;
  changed: number;
}

/** The share of plans carried out, a plan carried out partly counting half; each 0..1, or null for nobody. */
export interface FollowThrough {
  /** Of the people who replied. This is biased upwards, because people with good news reply more readily. */
  ofReplied: number | null;
  /** Of all plans, with no reply counting as not done: a lower bound. Null if there are fewer plans than replies. */
  ofMade: number | null;
}

/** Returns both ratios, because either alone misleads (our convention). `made` is the number of plans. */
export function followThrough({ done, partly, notYet, changed }: FollowUps, made: number): FollowThrough {
  const replied = done + partly + notYet + changed;
  const kept = done + partly / 2;
  return {
    ofReplied: replied === 0 ? null : kept / replied,
    ofMade: made === 0 || made < replied ? null : kept / made,
  };
}
