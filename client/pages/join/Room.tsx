/** In the room: a line on how things stand, the step in hand, and a quiet foot. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { common } from "#words/common.ts";
import { join as words } from "#words/join.ts";
import { readers } from "#words/readers.ts";
import type { View } from "../../../shared/protocol/view.ts";
import { FootPlace, HeadPlace } from "../../ui/phone-frame.tsx";
import { unsentFields } from "../../ui/unsent-fields.ts";
import { useModule } from "../../ui/useModule.ts";
import { reloadFor } from "../../wire/reload.ts";
import { announcement } from "./announcement.ts";
import { loadLater } from "./load-later.ts";
import { loadRare } from "./load-rare.ts";
import { Message } from "./Message.tsx";
import type { Phone } from "./model.ts";
import { Phases } from "./Phases.tsx";
import { useTyping } from "./typing.ts";

interface RoomProps {
  phone: Phone;
  /** This browser keeps nothing. */
  forgetful: boolean;
  askAgain(): void;
}

export function Room({ phone, forgetful, askAgain }: RoomProps) {
  const turnedAway = phone.turnedAway.value;
  const link = phone.link.value;
  const view = phone.view.value;
  const build = view?.room.build;
  const slow = phone.slow.value;
  const { module: rare } = useModule(slow || forgetful ? loadRare : null);
  useEffect(() => {
    if (build !== undefined) reloadFor(build);
  }, [view]);

  if (turnedAway || link.is === "over" || (link.is === "later" && !view))
    return <Away phone={phone} askAgain={askAgain} />;
  if (!view) {
    const says = { title: common.product, more: slow ? words.door.slow : words.door.looking };
    return rare && slow ? (
      <rare.LinkMessage code={phone.code} link={phone.link} otherwise={says} />
    ) : (
      <Message {...says} calm />
    );
  }
  return (
    <Inside phone={phone} view={view}>
      {rare && forgetful && <rare.ForgetfulNotice />}
      {rare && slow && <rare.LinkNotice code={phone.code} link={phone.link} />}
    </Inside>
  );
}

/** Not let in, or let out: by then the words for it have long been fetched. */
function Away({ phone, askAgain }: { phone: Phone; askAgain(): void }) {
  const { module } = useModule(loadRare);
  const turnedAway = phone.turnedAway.value;
  const link = phone.link.value;
  if (!module) return <Message title={common.product} calm />;
  if (turnedAway) return <module.TurnedAway room={phone.code} {...turnedAway} askAgain={askAgain} />;
  return link.is === "over" ? <module.Over code={link.code} /> : <module.Later />;
}

function Inside({ phone, view, children }: { phone: Phone; view: View; children: ComponentChildren }) {
  const { module } = useModule(loadLater);
  const { step, room } = view;
  useTyping(phone, step);
  const closesAt = step?.phase === "collecting" ? step.closesAt : undefined;
  const { module: rare } = useModule(closesAt === undefined ? null : loadRare);
  const main = useRef<HTMLElement>(null);
  const place = step ? `${step.id}/${step.phase}/${step.round}/${step.sheet?.at}` : room.status;
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
      <header class="head">
        {/* First, so that on a low phone the line knows of it and gives way. */}
        <HeadPlace />
        <div class="head-line small">
          {room.rehearsal ? (
            <strong class="rehearsal-line">{readers.rehearsal.line}</strong>
          ) : (
            <span class="soft room-title">{room.title}</span>
          )}
          <Standing phone={phone} view={view} />
        </div>
        {closesAt !== undefined && rare && <rare.Notice closesAt={closesAt} offset={phone.clockOffset.value} />}
      </header>
      <p class="unseen" aria-live="polite">
        {announcement(view)} {view.lot === "dots" && words.phases.dots}
      </p>
      {children}
      <Refused phone={phone} />
      <main ref={main} class="main">
        <Phases phone={phone} view={view} />
      </main>
      <FootPlace label={words.act} />
      {module && <module.Foot phone={phone} view={view} />}
    </div>
  );
}

/** The connection where it matters, else how the answer in hand stands. */
function Standing({ phone, view }: { phone: Phone; view: View }) {
  const { step } = view;
  const saving = step?.phase === "collecting" ? phone.saving(step.id, step.round) : "none";
  const now =
    phone.link.value.is === "later"
      ? "later"
      : phone.slow.value
        ? "lost"
        : unsentFields.value.size > 0
          ? "unsent"
          : saving;
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
