/** Starts the workshop with the plan as it stands, or says what is missing, with a way to each. */
import { useSignal } from "@preact/signals";
import { useState } from "preact/hooks";
import { home } from "#words/home.ts";
import { plan as words } from "#words/plan.ts";
import { type Draft, finished } from "../../../shared/agenda/draft.ts";
import type { Agenda } from "../../../shared/agenda/schema.ts";
import { RETENTION_DAYS } from "../../../shared/limits.ts";
import { manifestOf } from "../../exercises/find/manifest.ts";
import { goTo } from "../../ui/go-to.ts";
import { type Asking, askOnce } from "../../wire/asking.ts";
import { keptRooms } from "../../wire/rooms.ts";
import { startRoom } from "../../wire/start-room.ts";
import type { Editor } from "./model/editor.ts";

// A room is made in the page's language.
const call: typeof fetch = (address, init) =>
  fetch(address, { ...init, headers: { ...init?.headers, "Accept-Language": LANGUAGE } });

export function StartPlan({ editor }: { editor: Editor }) {
  const starting = useSignal<Asking>({ is: "idle" });
  const [refused, setRefused] = useState(false);
  const draft = editor.draft.value;
  const busy = starting.value.is === "busy";

  const make = async (agenda: Agenda): Promise<Asking> => {
    await editor.flush();
    const wish = {
      agenda,
      title: agenda.title,
      names: "off",
      retentionDays: RETENTION_DAYS.standard,
      rehearsal: false,
    } as const;
    return startRoom(wish, { rooms: keptRooms(home, call), offline: home.offline, go: goTo, call });
  };
  const start = () => {
    const agenda = finished(draft);
    setRefused(agenda === undefined);
    if (agenda) void askOnce(starting, () => make(agenda));
  };
  return (
    <div class="start">
      <button type="button" class="primary" aria-disabled={busy} onClick={start}>
        {busy ? words.start.busy : words.start.act}
      </button>
      <div role="alert">
        {starting.value.is === "problem" && <p class="problem">{starting.value.text}</p>}
        {refused && finished(draft) === undefined && <Refused editor={editor} draft={draft} />}
      </div>
    </div>
  );
}

function Refused({ editor, draft }: { editor: Editor; draft: Draft }) {
  const unfinished = draft.steps.filter((step) => editor.flaws(step).length > 0);
  if (draft.steps.length === 0) return <p class="problem">{words.start.empty}</p>;
  if (draft.title.trim() === "") return <p class="problem">{words.start.untitled}</p>;
  if (unfinished.length === 0) return <p class="problem">{words.start.wrong}</p>;
  return (
    <div class="refused">
      <p class="problem">{words.start.unfinished}</p>
      <ul>
        {unfinished.map((step) => (
          <li key={step.id}>
            <button type="button" class="quiet" onClick={() => editor.focus({ step: step.id, field: "title" })}>
              {step.title || manifestOf(step.exercise).name}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
