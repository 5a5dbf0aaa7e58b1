/** How a story goes on: what the step of its next moment inherits. Without schemas, so that pages can load it alone. */
import type { Moment, Settings } from "./settings.ts";

/** The settings of the next moment, and the time that the plan gives it where that is not the time of the moment before. */
export interface NextMoment {
  settings: Settings;
  minutes?: Moment["minutes"];
  talks?: Moment["talks"];
}

/**
 * A moment inherits the settings of the one before it, but for what the plan says of it. It ends the story unless its own
 * scenario continues it.
 */
export function momentAfter({ then: _, moments, ...same }: Settings, scenario: string): NextMoment {
  const { rounds, minutes, talks } = moments?.next ?? {};
  return {
    settings: {
      ...same,
      scenario,
      ...(rounds !== undefined && { rounds }),
      ...(moments?.afterNext && { moments: { next: moments.afterNext } }),
    },
    ...(minutes !== undefined && { minutes }),
    ...(talks && { talks }),
  };
}
