/** A check before people come: this page's connection, the address that phones are told, and one's own phone. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { before } from "#words/host/before.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { type Reach, reachOf } from "../../../ui/reach.ts";
import { type Pace, paceOf, roundTrip } from "../../../wire/round-trip.ts";
import { guestsOf } from "../model/guests.ts";
import { originFor } from "../model/links.ts";
import type { HostModel } from "../model.ts";
import { CopyLink } from "../parts/CopyLink.tsx";
import { Fold } from "../parts/Fold.tsx";

const words = before.connection;

interface ConnectionProps {
  model: HostModel;
  view: HostView;
}

export function Connection({ model, view }: ConnectionProps) {
  const origin = originFor(view);
  const reach = reachOf(origin);
  // A phone that has joined has come by the address; a guest at this computer has not.
  const phones = (model.progress.value?.joined ?? 0) - guestsOf(model.code);
  const live = model.link.value.is === "live";
  const { ms, again } = useRoundTrip(model.code, live);
  return (
    <section class="before" aria-labelledby="connection-heading">
      <header class="section-head">
        <h3 id="connection-heading">{words.heading}</h3>
      </header>
      <ul class="checks">
        <OwnCheck live={live} ms={ms} />
        <Check is={reach === "here" ? "wrong" : phones > 0 || origin === location.origin ? "fine" : "open"}>
          {fill(words.reach[reach], { address: new URL(origin).host })}
          {view.joinUrls.length > 1 && ` ${words.several}`}
        </Check>
        <Check is={phones > 0 ? "fine" : "open"}>{phones > 0 ? words.phone.in : words.phone.tryIt}</Check>
      </ul>
      <div class="row">
        <button type="button" class="small" onClick={again}>
          {words.again}
        </button>
      </div>
      <ForIt origin={origin} reach={reach} />
    </section>
  );
}

/** `open`: nobody knows yet. */
type Verdict = "fine" | "wrong" | "open";

function Check({ is, children }: { is: Verdict; children: ComponentChildren }) {
  return (
    <li class={`check is-${is}`}>
      <span aria-hidden="true">{words.marks[is]}</span>
      <span role="status">
        <span class="unseen">{words.verdicts[is]} </span>
        {children}
      </span>
    </li>
  );
}

const VERDICTS: Record<Pace, Verdict> = { quick: "fine", fair: "fine", slow: "wrong", blocked: "wrong" };

/** Milliseconds; null where no answer came, undefined while it is being measured. */
type Took = number | null | undefined;

function useRoundTrip(code: string, live: boolean): { ms: Took; again(): void } {
  const [ms, setMs] = useState<Took>(undefined);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (!live) return;
    let wanted = true;
    setMs(undefined);
    void roundTrip(code).then((took) => wanted && setMs(took));
    return () => {
      wanted = false;
    };
  }, [code, live, times]);
  return { ms, again: () => setTimes(times + 1) };
}

function OwnCheck({ live, ms }: { live: boolean; ms: Took }) {
  if (!live) return <Check is="wrong">{words.lost}</Check>;
  if (ms === undefined) return <Check is="open">{words.measuring}</Check>;
  const pace = paceOf(ms);
  return <Check is={VERDICTS[pace]}>{fill(words.pace[pace], { ms: Math.round(ms ?? 0) })}</Check>;
}

/** What whoever runs the network needs to know, ready to be sent. */
function ForIt({ origin, reach }: { origin: string; reach: Reach }) {
  const { host, port, protocol } = new URL(origin);
  if (reach === "here") return null;
  const secure = protocol === "https:";
  const text = fill(words.it[reach], {
    address: host,
    port: port || (secure ? "443" : "80"),
    web: secure ? "https" : "http",
    sockets: secure ? "wss" : "ws",
  });
  return (
    <Fold title={words.it.title}>
      <p class="small">{text}</p>
      <CopyLink url={text} text={words.it.copy} />
    </Fold>
  );
}
