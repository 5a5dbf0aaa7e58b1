/** The network in words: what is lost, what is safe, and what to do. Only the facilitator reads it. */
import type { ComponentChildren } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { fill, plural } from "#words/fill.ts";
import { net as words } from "#words/host/network.ts";
import type { Command, CommandName } from "../../../../shared/protocol/command.ts";
import type { HostView } from "../../../../shared/protocol/view.ts";
import { type HostModel, patient } from "../model.ts";

interface Props {
  model: HostModel;
  view: HostView;
}

/** A reload of the big screen takes less, in milliseconds. */
const STAGE_MS = 6_000;

const deeds: Record<CommandName, string> = words.deeds;

export function Network({ model, view }: Props) {
  return (
    <>
      <Mine model={model} />
      <Dropped model={model} view={view} />
      <BigScreen model={model} view={view} />
    </>
  );
}

/** This page has no connection: what was pressed, and what becomes of it. */
function Mine({ model }: { model: HostModel }) {
  const link = useMemo(() => patient(model.link), [model]).value;
  const { commands, stays, forgotten, keep, forget } = model.held;
  const { unsent, unsure } = commands.value;
  const waits = unsent.length + unsure.length > 0;
  const gone = forgotten.value.length > 0 && <p>{fill(words.forgotten, { what: named(forgotten.value) })}</p>;
  if (link !== "lost" && link !== "later") return gone && <News>{gone}</News>;
  return (
    <News>
      <p>{link === "later" ? words.later : words.mine}</p>
      {waits && (
        <>
          <p>
            {unsent.length > 0 && <>{fill(words.unsent, { what: named(unsent) })} </>}
            {unsure.length > 0 && <>{fill(words.unsure, { what: named(unsure) })} </>}
            {stays.value ? words.stays : words.halfMinute}
          </p>
          {!stays.value && (
            <button type="button" onClick={keep}>
              {words.send}
            </button>
          )}
          <button type="button" onClick={forget}>
            {words.forget}
          </button>
        </>
      )}
      {gone}
    </News>
  );
}

/** "Close, Reveal": each once, in the order of pressing. */
function named(commands: readonly Command[]): string {
  return [...new Set(commands.map((command) => deeds[command.do]))].join(", ");
}

/** Many phones at once, and that they are back. */
function Dropped({ model, view }: Props) {
  const news = model.drops.news.value;
  // Without a connection nothing is known of theirs.
  if (news === null || view.room.status === "ended" || model.link.value.is !== "live") return null;
  const { finished = 0, step } = model.progress.value ?? {};
  const counts = view.step?.phase === "collecting" && step === view.step.id && finished > 0;
  const answers = counts && plural(finished, words.answers);
  return (
    <News>
      {news.is === "dropped" ? (
        <p>
          {fill(plural(news.n, words.dropped), { of: news.of })} {words.droppedMore}
        </p>
      ) : (
        <p>
          {news.missing === 0 ? words.allBack : backBut(news.missing)} {answers}
        </p>
      )}
      <button type="button" onClick={model.drops.read}>
        {words.read}
      </button>
    </News>
  );
}

function backBut(missing: number): string {
  const n = words.numbers[missing] ?? missing;
  return missing === 1 ? words.backBut.one : fill(words.backBut.other, { n });
}

/** A big screen was open and is not any more. A page that has lost its own connection knows nothing of it. */
function BigScreen({ model, view }: Props) {
  const [off, setOff] = useState(false);
  const had = useRef(false);
  const isLive = model.link.value.is === "live";
  const open = view.stages > 0;
  useEffect(() => {
    if (open) had.current = true;
    setOff(false);
    if (open || !had.current || !isLive) return;
    const timer = setTimeout(() => setOff(true), STAGE_MS);
    return () => clearTimeout(timer);
  }, [open, isLive]);
  if (!off || view.room.status === "ended") return null;
  return (
    <News>
      <p>{words.stage}</p>
      <button
        type="button"
        onClick={() => {
          had.current = false;
          setOff(false);
        }}
      >
        {words.read}
      </button>
    </News>
  );
}

function News({ children }: { children: ComponentChildren }) {
  return (
    <div class="top-news" role="status">
      {children}
    </div>
  );
}
