/** What a run has changed in the plan, and how long its steps took: taken over one by one, and never by itself. */
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { fill } from "#words/fill.ts";
import { home } from "#words/home.ts";
import { takeRun as words } from "#words/take-run.ts";
import type { Draft } from "../../../shared/agenda/draft.ts";
import {
  changeKey,
  changesIn,
  minutesOf,
  type RunChange,
  withChanges,
  withMinutes,
} from "../../../shared/agenda/run.ts";
import { picturesIn } from "../../../shared/picture.ts";
import type { RanAgenda } from "../../../shared/protocol/http.ts";
import type { PictureStore } from "../../wire/pictures.ts";
import { keepPictures, ranAgenda } from "../../wire/ran.ts";
import { keptRooms, whyNot } from "../../wire/rooms.ts";
import { type RunMinutes, runMinutes } from "../../wire/run-minutes.ts";
import "./take-run.css";
import type { Editor } from "./model/editor.ts";
import { replace } from "./model/recipes.ts";

interface TakeRunProps {
  editor: Editor;
  pictures: PictureStore;
  /** The workshop that is looked at. */
  code: string;
  close(): void;
}

type Looking = { is: "busy" } | { is: "trouble"; text: string } | { is: "found"; ran: RanAgenda };

export function TakeRun({ editor, pictures, code, close }: TakeRunProps) {
  const [looking, setLooking] = useState<Looking>({ is: "busy" });
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    let here = true;
    void ranAgenda(code).then((ran) => {
      if (!here) return;
      if (ran.is === "ok") setLooking({ is: "found", ran: ran.body });
      else setLooking({ is: "trouble", text: ran.is === "no-key" ? words.noKey : whyNot(ran, words.network) });
    });
    return () => {
      here = false;
    };
  }, [code]);
  useEffect(() => box.current?.focus(), [looking.is]);
  return (
    <section ref={box} class="notice take-run" tabIndex={-1} aria-labelledby="take-run-heading">
      {looking.is === "found" ? (
        <Choices editor={editor} pictures={pictures} code={code} ran={looking.ran} close={close} />
      ) : (
        <>
          <p id="take-run-heading" role="status">
            {looking.is === "busy" ? words.busy : looking.text}
          </p>
          <button type="button" onClick={close}>
            {words.close}
          </button>
        </>
      )}
    </section>
  );
}

function Choices({ editor, pictures, code, ran, close }: TakeRunProps & { ran: RanAgenda }) {
  const { agenda } = ran;
  // As the plan was when this was opened: what is typed meanwhile is no news of the run.
  const [plan] = useState(editor.draft.value);
  const changes = changesIn(plan, agenda);
  const minutes = minutesFor(code);
  const took = minutes ? tookIn(plan, minutes) : [];
  // What had to go on the day, for lack of time, is mostly wanted again; a rehearsal is there to change the plan.
  const [left, setLeft] = useState<ReadonlySet<string>>(
    () => new Set(isRehearsal(code) ? [] : changes.filter(({ kind }) => kind === "removed").map(changeKey)),
  );
  const [withTimes, setWithTimes] = useState(took.length > 0);
  const id = useId();
  const take = async () => {
    const taken = new Set(changes.map(changeKey).filter((key) => !left.has(key)));
    const now = editor.draft.value;
    const changed = withChanges(now, agenda, taken);
    const next = minutes && withTimes ? withMinutes(changed, minutes.at, minutes.spent) : changed;
    await keepPictures(picturesIn(next), code, pictures);
    editor.act(replace(next));
    close();
  };
  const isNothing = changes.length === 0 && took.length === 0;
  const tick = (key: string, on: boolean) => {
    const others = [...left].filter((one) => one !== key);
    setLeft(new Set(on ? others : [...others, key]));
  };
  return (
    <>
      <h2 id="take-run-heading">{fill(words.heading, { title: agenda.title })}</h2>
      <p>{isNothing ? words.nothing : words.intro}</p>
      <ul class="take-list">
        {changes.map((change) => {
          const key = changeKey(change);
          return (
            <li key={key}>
              <Tick text={inWords(change)} on={!left.has(key)} set={(on) => tick(key, on)} />
            </li>
          );
        })}
        {took.length > 0 && (
          <li>
            <Tick text={words.minutes} on={withTimes} set={setWithTimes} describedBy={id} />
            <div class="soft small" id={id}>
              <p>{words.minutesHint}</p>
              <ul>
                {took.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </div>
          </li>
        )}
      </ul>
      <p class="row">
        {!isNothing && (
          <button type="button" class="primary" onClick={() => void take()}>
            {words.take}
          </button>
        )}
        <button type="button" onClick={close}>
          {isNothing ? words.close : words.leave}
        </button>
      </p>
    </>
  );
}

interface TickProps {
  text: string;
  on: boolean;
  set(on: boolean): void;
  describedBy?: string;
}

function Tick({ text, on, set, describedBy }: TickProps) {
  return (
    <label class="take-tick">
      <input
        type="checkbox"
        checked={on}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => set(currentTarget.checked)}
      />
      <span>{text}</span>
    </label>
  );
}

function inWords(change: RunChange): string {
  return change.kind === "order" ? words.changes.order : fill(words.changes[change.kind], { title: change.title });
}

/** A rehearsal's minutes say nothing of a workshop. */
const minutesFor = (code: string): RunMinutes | null => (isRehearsal(code) ? null : runMinutes(code));

function isRehearsal(code: string): boolean {
  return keptRooms(home).list.value.find((one) => one.code === code)?.rehearsal === true;
}

function tookIn({ steps }: Draft, { spent }: RunMinutes): string[] {
  return steps.flatMap(({ id, title, minutes }) => {
    const used = minutesOf(spent[id]);
    return used === null ? [] : [fill(words.took, { title, used, planned: minutes })];
  });
}
