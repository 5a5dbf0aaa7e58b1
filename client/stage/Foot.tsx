/** The line at the foot of every screen: what this is, at the left; how to get in, at the right; between them what has a time. */
import type { ComponentChildren } from "preact";
import { fill } from "#words/fill.ts";
import { stage } from "#words/stage.ts";
import type { Progress } from "../../shared/protocol/progress.ts";
import type { StageView } from "../../shared/protocol/view.ts";
import { Countdown } from "../ui/Countdown.tsx";
import { Hat } from "../ui/Hat.tsx";
import { useNow } from "../ui/useNow.ts";
import { hostOf } from "./address.ts";
import { Code } from "./Code.tsx";
import { footOf } from "./foot-words.ts";
import { pagesOn, sheetOn, timeBelow } from "./what-shows.ts";

interface FootProps {
  view: StageView;
  progress: Progress | null;
  clockOffset: number;
  link: ComponentChildren;
}

/** Characters from which the left of the line needs the place of the address on a narrow screen; the code stays. */
const LONG = 34;

export function Foot({ view, progress, clockOffset, link }: FootProps) {
  const { room } = view;
  const endsAt = timeBelow(view);
  const pages = pagesOn(view);
  const sheet = sheetOn(view);
  const now = useNow(room.opensAt !== undefined) + clockOffset;
  const { what, counts = false } = footOf(view, progress, now);
  const joins = room.status !== "lobby" && room.status !== "ended";
  return (
    <footer class={what.length > LONG ? "stage-foot foot-long" : "stage-foot"}>
      <p class={counts ? "foot-what foot-counts" : "foot-what"}>{what}</p>
      <div class="foot-end">
        <span role="status">{link}</span>
        {sheet && <Place {...sheet} />}
        <Place {...pages} />
        {endsAt !== undefined && (
          <Countdown endsAt={endsAt} clockOffset={clockOffset} label={stage.timeLeft} up={stage.timeUp} />
        )}
        {joins ? (
          <span class="foot-join">
            <span class="foot-host">{room.locked ? stage.foot.locked : hostOf(view.joinUrl)}</span>
            <Code code={room.code} />
          </span>
        ) : (
          <Brand />
        )}
      </div>
    </footer>
  );
}

function Place({ at, all }: { at: number; all: number }) {
  if (all < 2) return null;
  return <span class="foot-pages">{fill(stage.foot.page, { page: at + 1, all })}</span>;
}

/** Whose screen this is, where nothing else has to stand there. */
function Brand() {
  return (
    <span class="foot-brand">
      <Hat tone="leading" />
      <Hat tone="managing" /> {stage.foot.brand}
    </span>
  );
}
