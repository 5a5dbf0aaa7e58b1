/** Following what is in the way of a page's connection. */
import type { ReadonlySignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import type { LinkState } from "../wire/connection.ts";
import { type Obstacle, watchObstacle } from "../wire/in-the-way.ts";

/** Null while nothing is known to be in the way; `since` as in `watchObstacle`. */
export function useObstacle(code: string, link: ReadonlySignal<LinkState>, since = 0): Obstacle | null {
  const watch = useMemo(() => watchObstacle(code, link, since), [code, link]);
  useEffect(() => watch.stop, [watch]);
  return watch.obstacle.value;
}
