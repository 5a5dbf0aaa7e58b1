/** Announces the room's phase to screen readers; not every vote, because that would drown everything else. */
import { useEffect, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { host as words } from "#words/host.ts";
import { beforeLooking, whyFinal } from "./model/settling.ts";
import type { HostModel } from "./model.ts";
import { phaseName } from "./step/phase-name.ts";

const COUNT_MS = 15_000;

export function Announcer({ model }: { model: HostModel }) {
  const view = model.view.value;
  const phase = view
    ? fill(words.announce, { phase: phaseName(view), title: view.step?.title ?? view.room.title })
    : "";
  const voting = view?.step?.phase === "collecting";
  const [count, setCount] = useState("");
  const all = model.progress.value;
  const everyone = voting && all !== null && all.joined > 0 && all.finished === all.joined;

  useEffect(() => {
    setCount("");
    if (!voting) return;
    const timer = setInterval(() => {
      const progress = model.progress.peek();
      if (progress)
        setCount(fill(words.collecting.announced, { finished: progress.finished, joined: progress.joined }));
    }, COUNT_MS);
    return () => clearInterval(timer);
  }, [phase, voting, model]);

  return (
    <div class="unseen" role="status">
      <p>{phase}</p>
      <p>{view && (beforeLooking(view) ?? whyFinal(view))}</p>
      <p>{everyone ? words.collecting.everyone : count}</p>
    </div>
  );
}
