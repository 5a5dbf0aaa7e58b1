/** The same link is open elsewhere: on a laptop that died a moment ago, or on one that still runs the workshop. */
import { useEffect, useState } from "preact/hooks";
import { team as words } from "#words/host/team.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { pagesOf } from "../model/team.ts";
import type { HostModel } from "../model.ts";
import { leaveToPrimary } from "../parts/catch-focus.ts";
import "./team.css";

/** Milliseconds. A page that was reloaded is its own other page for a moment. */
const WAIT_MS = 2_000;

/** Told on the page that came second, once, and no longer than it is true. */
export function OtherPage({ model, view }: { model: HostModel; view: HostView }) {
  const others = pagesOf(view.team, model.you.value) - 1;
  const [state, setState] = useState<"waits" | "tells" | "done">("waits");
  useEffect(() => {
    const timer = setTimeout(() => setState("tells"), WAIT_MS);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    // Whoever comes from now on is told on their own page.
    if (state === "tells" && others < 1) setState("done");
  }, [state, others]);
  if (state !== "tells" || others < 1) return null;
  return (
    <div class="small top-note other-page" role="status">
      <p>{words.other}</p>
      <button
        type="button"
        class="quiet small"
        onClick={() => {
          setState("done");
          leaveToPrimary();
        }}
      >
        {words.otherFine}
      </button>
    </div>
  );
}
