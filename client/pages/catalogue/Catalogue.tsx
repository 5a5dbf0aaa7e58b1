/** The list of exercises, and the one that the address names. */
import { useEffect, useState } from "preact/hooks";
import { catalogue as words } from "#words/catalogue.ts";
import { fill } from "#words/fill.ts";
import { entryOf, libraries, localeOf } from "../../../shared/agenda/library.ts";
import type { LibraryEntry, Step } from "../../../shared/agenda/schema.ts";
import { manifestOf } from "../../exercises/find/manifest.ts";
import type { SampleRoom } from "../../sample-room/sample-room.ts";
import { BothHats } from "../../ui/BothHats.tsx";
import { About } from "./About.tsx";
import { Controls } from "./Controls.tsx";
import { ParkingLot } from "./ParkingLot.tsx";
import { Screens } from "./Screens.tsx";
import type { Starter } from "./starter.ts";

/** The steps that can be tried, in the order in which a workshop would come to them. */
const entries = libraries[localeOf(LANGUAGE)].steps;

export function Catalogue({ model, starter }: { model: SampleRoom; starter: Starter }) {
  const entry = useEntry();
  useEffect(() => {
    if (!entry) return;
    document.title = fill(words.pageOf, { title: entry.step.title });
    model.show(entry.step, { before: stepsBefore(entry) });
  }, [model, entry]);

  return (
    <>
      <header class="masthead">
        <a href="/" class="to-home">
          <BothHats />
          {words.home}
        </a>
        <div>
          <h1>{words.page}</h1>
          <p class="soft">{words.lead}</p>
        </div>
      </header>
      <div class="catalogue">
        <List entry={entry} />
        {entry && (
          <main>
            <About
              entry={entry}
              variants={entries.filter((one) => one.step.exercise === entry.step.exercise)}
              starter={starter}
            />
            <Controls model={model} step={entry.step} />
            <Screens />
            <ParkingLot />
          </main>
        )}
      </div>
    </>
  );
}

/** One line an exercise: its ready steps are told apart beside its name. */
function List({ entry }: { entry: LibraryEntry | undefined }) {
  const firsts = entries.filter(
    ({ step }, place) => entries.findIndex((one) => one.step.exercise === step.exercise) === place,
  );
  return (
    <nav class="list" aria-label={words.list}>
      <ul>
        {firsts.map(({ step }) => (
          <li key={step.exercise}>
            <a href={`#${step.id}`} aria-current={step.exercise === entry?.step.exercise ? "page" : undefined}>
              {manifestOf(step.exercise).name}
            </a>
          </li>
        ))}
      </ul>
      <label>
        <span class="small">{words.pick}</span>
        <select
          value={entry?.step.exercise}
          onChange={({ currentTarget }) => {
            location.hash = firsts.find(({ step }) => step.exercise === currentTarget.value)?.step.id ?? "";
          }}
        >
          {firsts.map(({ step }) => (
            <option key={step.exercise} value={step.exercise}>
              {manifestOf(step.exercise).name}
            </option>
          ))}
        </select>
      </label>
    </nav>
  );
}

/** The step that the address names, by its own id or its exercise's; the first where it names none. */
function useEntry(): LibraryEntry | undefined {
  const [named, setNamed] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const follow = () => setNamed(location.hash.slice(1));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return entryOf(named, localeOf(LANGUAGE)) ?? entries[0];
}

/** The steps that an entry is compared with. */
function stepsBefore({ after = [] }: LibraryEntry): Step[] {
  return after.flatMap((id) => entryOf(id, localeOf(LANGUAGE))?.step ?? []);
}
