/** Starts the workshop with the plan as it stands, or says what is missing, with a way to each. */
import { useSignal } from "@preact/signals";
import { useState } from "preact/hooks";
import { home } from "#words/home.ts";
import { picture as pictureWords } from "#words/picture.ts";
import { plan as words } from "#words/plan.ts";
import { roomOptions } from "#words/room-options.ts";
import { minutesBetween } from "../../../shared/agenda/clock.ts";
import { type Draft, finished } from "../../../shared/agenda/draft.ts";
import type { Agenda } from "../../../shared/agenda/schema.ts";
import { manifestOf } from "../../exercises/find/manifest.ts";
import { type Options, wishOf } from "../../room-options/options.ts";
import { segmentsOf } from "../../room-options/split.ts";
import { goTo } from "../../ui/go-to.ts";
import { type Asking, askOnce } from "../../wire/asking.ts";
import { fetchInLanguage } from "../../wire/in-language.ts";
import { putPictures } from "../../wire/pictures.ts";
import { keptRooms } from "../../wire/rooms.ts";
import { startRoom } from "../../wire/start-room.ts";
import { isWordless } from "./Logo.tsx";
import { Flaws } from "./Missing.tsx";
import type { Editor } from "./model/editor.ts";
import type { OpenPlan } from "./open-plan.ts";

interface StartPlanProps extends Pick<OpenPlan, "editor" | "pictures"> {
  options: Options;
}

export function StartPlan({ editor, pictures, options }: StartPlanProps) {
  const starting = useSignal<Asking>({ is: "idle" });
  const [refused, setRefused] = useState(false);
  const draft = editor.draft.value;
  const busy = starting.value.is === "busy";

  const make = async (agenda: Agenda): Promise<Asking> => {
    const { split, ...wish } = wishOf(options);
    const { experience, usualQuestion, bad } = roomOptions.split;
    const segments = segmentsOf(split, { ...experience, options: [...experience.options] }, usualQuestion);
    if (segments === undefined) return { is: "problem", text: bad };
    await editor.flush();
    const { title } = agenda;
    // A plan in which nothing has been changed is kept nowhere.
    const plan = editor.keeping.value.is === "new" ? undefined : editor.id.value;
    const tools = {
      rooms: keptRooms(home, fetchInLanguage),
      offline: home.offline,
      notHere: pictureWords.notHere,
      putPictures: (own: Agenda) => putPictures(own, pictures, fetchInLanguage),
      go: goTo,
      call: fetchInLanguage,
    };
    return startRoom({ ...wish, agenda, title, plan, ...(segments && { segments }) }, tools);
  };
  const start = () => {
    const agenda = withLength(finished(draft));
    setRefused(agenda === undefined);
    if (agenda) void askOnce(starting, () => make(agenda));
  };
  return (
    <>
      <button type="button" class="primary" aria-disabled={busy} onClick={start}>
        {busy ? words.start.busy : words.start.act}
      </button>
      <div class="start-news" role="alert">
        {starting.value.is === "problem" && <p class="problem">{starting.value.text}</p>}
        {refused && finished(draft) === undefined && <Refused editor={editor} draft={draft} />}
      </div>
    </>
  );
}

/** Start and hard end say how long the workshop is: the facilitator's page counts with that. */
function withLength(agenda: Agenda | undefined): Agenda | undefined {
  const { start, end } = agenda ?? {};
  if (!agenda || start === undefined || end === undefined) return agenda;
  return { ...agenda, minutes: minutesBetween(start, end) };
}

function Refused({ editor, draft }: { editor: Editor; draft: Draft }) {
  const unfinished = draft.steps.filter((step) => editor.flaws(step).length > 0);
  if (draft.steps.length === 0) return <p class="problem">{words.start.empty}</p>;
  if (draft.title.trim() === "") return <p class="problem">{words.start.untitled}</p>;
  if (unfinished.length === 0 && isWordless(draft.logo)) return <p class="problem">{words.start.logo}</p>;
  if (unfinished.length === 0) return <p class="problem">{words.start.wrong}</p>;
  return (
    <div class="refused">
      <p class="problem">{words.start.unfinished}</p>
      <ul>
        {unfinished.map((step) => (
          <li key={step.id}>
            <strong>{step.title || manifestOf(step.exercise).name}</strong>
            <Flaws editor={editor} step={step} />
          </li>
        ))}
      </ul>
    </div>
  );
}
