/** What became of a plan, as its writer says weeks later; a plan may have been changed for a better one. */
export interface FollowUps {
  /** People by answer. */
  done: number;
  partly: number;
  notYet: number;
  changed: number;
}

/** The share of plans carried out, a plan carried out partly counting half; each 0..1, or null for nobody. */
export interface FollowThrough {
  /** Of those who replied: it flatters, as people with good news reply more readily. */
  ofReplied: number | null;
  /** Of all plans made, silence counting as not done: it is the floor. Null where fewer plans are known than replies. */
  ofMade: number | null;
}

/** Both ways of counting, because either alone misleads (our convention). `made` is how many plans there were. */
export function followThrough({ done, partly, notYet, changed }: FollowUps, made: number): FollowThrough {
  const replied = done + partly + notYet + changed;
  const kept = done + partly / 2;
  return {
    ofReplied: replied === 0 ? null : kept / replied,
    ofMade: made === 0 || made < replied ? null : kept / made,
  };
}
