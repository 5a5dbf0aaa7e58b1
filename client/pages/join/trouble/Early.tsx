/** The workshop opens later: when, and the page that goes in by itself. */
import { useEffect, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { rare } from "#words/join-rare.ts";
import { hourOf, weekdayOf } from "../../../ui/dates.ts";
import { Message } from "../Message.tsx";

const words = rare.away;

/** Most milliseconds between two looks at the door: the facilitator may open it earlier, and this phone's clock may be wrong. */
const LOOK_MS = 30_000;
const SOONEST_MS = 2_000;

export function Early({ opensAt, look }: { opensAt: number; look(): void }) {
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    const ms = Math.min(LOOK_MS, Math.max(SOONEST_MS, opensAt - Date.now()));
    const timer = setTimeout(() => {
      look();
      setLooks(looks + 1);
    }, ms);
    return () => clearTimeout(timer);
  }, [opensAt, looks, look]);
  return (
    <Message
      title={fill(words.early, { day: weekdayOf(opensAt), time: hourOf(opensAt) })}
      more={words.earlyMore}
      calm
    />
  );
}
