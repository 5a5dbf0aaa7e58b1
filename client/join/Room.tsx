/** In the room: a line on how things stand, the step in hand, and a quiet foot. */
import { useEffect, useRef } from "preact/hooks";
import { close as closeCodes } from "../../shared/protocol/close.ts";
import type { View } from "../../shared/protocol/view.ts";
import { unsent } from "../components/unsent.ts";
import { common } from "../locales/en/common.ts";
import { join as words } from "../locales/en/join.ts";
import type { Phone } from "../models/phone.ts";
import { reloadFor } from "../models/reload.ts";
import { announcement } from "./announcement.ts";
import { Foot } from "./Foot.tsx";
import { Message } from "./Message.tsx";
import { Phases } from "./Phases.tsx";

const reload = () => location.reload();

export function Room({ phone, askAgain }: { phone: Phone; askAgain(): void }) {
  const turnedAway = phone.turnedAway.value;
  const link = phone.link.value;
  const view = phone.view.value;
  const build = view?.room.build;
  useEffect(() => {
    if (build !== undefined) reloadFor(build);
  }, [view]);

  if (turnedAway?.code === "name-required" || turnedAway?.code === "unknown-segment") {
    return (
      <Message title={words.door.away} more={turnedAway.why}>
        <button type="button" class="primary wide" onClick={askAgain}>
          {common.tryAgain}
        </button>
      </Message>
    );
  }
  if (turnedAway) return <TurnedAway code={turnedAway.code} why={turnedAway.why} />;
  if (link.is === "over") return <Over code={link.code} />;
  if (!view)
    return <Message title={common.product} more={phone.slow.value ? words.door.slow : words.door.looking} calm />;
  return <Inside phone={phone} view={view} />;
}

function TurnedAway({ code, why }: { code: string; why: string }) {
  if (code === "removed") return <Message title={words.gone.removed} more={words.gone.removedMore} />;
  if (code === "no-room") return <Over code={closeCodes.noRoom} />;
  if (code === "version") return <Over code={closeCodes.version} />;
  if (code === "ended") return <Message title={words.door.ended} more={words.door.endedMore} />;
  const title = code === "locked" ? words.door.locked : code === "full" ? words.door.full : words.door.away;
  return (
    <Message title={title} more={why}>
      <button type="button" class="primary wide" onClick={reload}>
        {common.tryAgain}
      </button>
    </Message>
  );
}

/** The server has closed for good, and its code says why. */
function Over({ code }: { code: number }) {
  const outdated = code === closeCodes.version;
  useEffect(() => {
    // The server has not told its build, so the page's own stands in: one reload, then words.
    if (outdated) reloadFor(`not-${BUILD}`);
  }, [outdated]);
  if (code === closeCodes.removed) return <Message title={words.gone.removed} more={words.gone.removedMore} />;
  if (code === closeCodes.noRoom) {
    return (
      <Message title={words.gone.noRoom} more={words.gone.noRoomMore}>
        <a class="button wide" href="/">
          {words.gone.other}
        </a>
      </Message>
    );
  }
  return (
    <Message
      title={outdated ? words.gone.old : words.gone.broken}
      more={outdated ? words.gone.oldMore : words.gone.brokenMore}
    >
      <button type="button" class="primary wide" onClick={reload}>
        {common.reload}
      </button>
    </Message>
  );
}

function Inside({ phone, view }: { phone: Phone; view: View }) {
  const { step, room } = view;
  const main = useRef<HTMLElement>(null);
  const place = step ? `${step.id}/${step.phase}/${step.round}` : room.status;
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    scrollTo(0, 0);
    // What was focused may have gone with the last phase; somebody who is typing a question keeps their place.
    if (document.activeElement === null || document.activeElement === document.body)
      main.current?.querySelector("h1")?.focus();
  }, [place]);
  return (
    <div class="room">
      <header class="head small">
        <span class="soft room-title">{room.rehearsal ? words.rehearsal : room.title}</span>
        <Standing phone={phone} view={view} />
      </header>
      <p class="unseen" aria-live="polite">
        {announcement(view)} {view.lot === "dots" && words.lot.dots}
      </p>
      <Refused phone={phone} />
      <main ref={main} class="main">
        <Phases phone={phone} view={view} />
      </main>
      <Foot phone={phone} view={view} />
    </div>
  );
}

/** The connection where it matters, else how the answer in hand stands. */
function Standing({ phone, view }: { phone: Phone; view: View }) {
  const { step } = view;
  const saving = step?.phase === "collecting" ? phone.saving(step.id, step.round) : "none";
  const now = phone.slow.value ? "lost" : unsent.value.size > 0 ? "unsent" : saving;
  return (
    <span class={`standing ${now}`} role="status">
      {now === "none" ? "" : words.link[now]}
    </span>
  );
}

function Refused({ phone }: { phone: Phone }) {
  const refusal = phone.refusal.value;
  return (
    <div role="alert">
      {refusal && (
        <div class="refused">
          <p>{refusal.why}</p>
          <button type="button" onClick={phone.dismiss}>
            {words.dismiss}
          </button>
        </div>
      )}
    </div>
  );
}
