/** What there is to see to before the workshop starts. */
import { fill } from "#words/fill.ts";
import { before as words } from "#words/host/before.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { reachOf } from "../../../ui/reach.ts";
import { originFor } from "../model/links.ts";
import type { HostModel } from "../model.ts";
import { Ticks } from "./Ticks.tsx";
import "./before.css";

export function Before({ model, view }: { model: HostModel; view: HostView }) {
  return (
    <>
      <Ticks model={model} view={view} />
      <Holder view={view} />
    </>
  );
}

/** What stops when one computer does; nothing where the workshop is held by no computer of one's own. */
function Holder({ view }: { view: HostView }) {
  const here = reachOf(location.origin) === "here";
  const origin = originFor(view);
  if (!here && reachOf(origin) === "anywhere") return null;
  return (
    <p class="small holds">{here ? words.holds.here : fill(words.holds.there, { address: new URL(origin).host })}</p>
  );
}
