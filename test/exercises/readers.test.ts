/** who a question says will read the answers, against what screens and files have of them. One suite for every exercise. */
import { describe, expect, it } from "vitest";
import type { AnyManifest } from "../../client/exercises/contract/manifest.ts";
import type { Readers } from "../../client/exercises/contract/readers.ts";
import { manifestOf } from "../../client/exercises/find/manifest.ts";
import { exercises } from "../../shared/exercises/index.ts";
import { EXPORTS, isExportName } from "../../shared/exports/index.ts";
import { HIDDEN } from "../../shared/primitives.ts";
import { file, type Row, table } from "../support/files.ts";
import { step, TestRoom } from "../support/room.ts";
import { fixtures } from "./fixtures/index.ts";

/** What person number i writes under this name: found wherever it goes. */
const written = (name: string, i: number) => `written ${name} ${i}`;

interface Case {
  exercise: string;
  settings: object;
  /** What person number i answers. */
  says(i: number): unknown;
  /** Which part of the label is about which writing; a part without any is about choices. */
  writes?: Record<string, string>;
}

const SHARES = ["private", "trainer", "wall"] as const;

/** An exercise without anything to write, as its fixture has it. */
function chosen(exercise: keyof typeof fixtures, settings: object = {}): Case {
  const fixture = fixtures[exercise];
  const answers = fixture.opposed ?? [fixture.full];
  return { exercise, settings: { ...fixture.settings, ...settings }, says: (i) => answers[i % answers.length] };
}

const CASES: Record<string, Case> = {
  audit: chosen("audit"),
  doubletake: chosen("doubletake"),
  "choice, opinion": chosen("choice", { other: false }),
  "choice, oneself": chosen("choice", { privacy: "S", other: false }),
  "choice, opinion, in other words": {
    exercise: "choice",
    settings: { question: "Which?", options: ["a", "b"], other: true },
    says: (i) => ({ options: ["other"], other: written("other", i) }),
    writes: { other: "other" },
  },
  "choice, oneself, in other words": {
    exercise: "choice",
    settings: { question: "Which?", options: ["a", "b"], other: true, privacy: "S" },
    says: (i) => ({ options: ["other"], other: written("other", i) }),
    writes: { other: "other" },
  },
  cloud: { exercise: "cloud", settings: {}, says: (i) => ({ words: [written("word", i)] }), writes: { "": "word" } },
  commit: {
    exercise: "commit",
    settings: {},
    says: (i) => {
      const share = SHARES[i % SHARES.length]!;
      return {
        kind: "start",
        ifCue: written(share, i),
        thenDo: "ask",
        area: "people",
        due: "2027-03-31",
        share,
        style: written("style", i),
        followUpDays: 30,
      };
    },
    writes: { private: "private", trainer: "trainer", wall: "wall" },
  },
  ledger: {
    exercise: "ledger",
    settings: {},
    says: (i) => ({ items: [{ text: written("thing", i), tag: "both" }], advice: i % 5, people: i % 11 }),
    writes: { things: "thing" },
  },
  mix: chosen("mix"),
  onehat: chosen("onehat"),
  profile: chosen("profile"),
  pulse: {
    exercise: "pulse",
    settings: { items: ["ready", "way"] },
    says: (i) => [
      { item: "ready", v: i % 6 },
      { item: "way", v: written("way", i) },
    ],
    writes: { way: "way" },
  },
  rank: chosen("rank"),
  "scale, opinion": chosen("scale"),
  "scale, oneself": chosen("scale", { privacy: "S" }),
  scenario: {
    exercise: "scenario",
    settings: { scenario: "s1" },
    says: (i) => ({ pref: i % 2 === 0 ? -2 : 1, why: written("why", i) }),
    writes: { "": "why" },
  },
  shift: chosen("shift"),
  sort: chosen("sort"),
  spectrum: chosen("spectrum"),
  "text, opinion": {
    exercise: "text",
    settings: { question: "What?" },
    says: (i) => ({ text: written("text", i) }),
    writes: { "": "text" },
  },
  "text, oneself": {
    exercise: "text",
    settings: { question: "What?", privacy: "S" },
    says: (i) => ({ text: written("text", i) }),
    writes: { "": "text" },
  },
  venn: {
    exercise: "venn",
    settings: {},
    says: (i) => [{ skillId: "own", zone: i % 2 === 0 ? "L" : "M", text: written("own", i) }],
    writes: { "": "own" },
  },
};

/** Enough for each third of them to be above every minimum. */
const PEOPLE = 18;
const FILES = Object.keys(EXPORTS).filter(isExportName);

/** A workshop with this one step, gone through to its end; everything that phones and stages, the host and files had of it. */
function played({ exercise, settings, says }: Case) {
  const room = new TestRoom([step("step", exercise, settings)]);
  const people = room.joinMany(PEOPLE);
  const screens: string[] = [];
  const hosts: string[] = [];
  const look = () => {
    for (const role of ["participant", "stage"] as const) screens.push(JSON.stringify(room.view(role)));
    hosts.push(JSON.stringify(room.view("host")), ...FILES.map((name) => file(room, name)));
  };
  room.open("step");
  for (const [i, person] of people.entries()) room.answer(person, "step", says(i));
  look();
  for (const command of ["close", "peek", "reveal", "debrief"] as const) {
    room.host({ do: command, step: "step" });
    look();
  }
  room.host({ do: "end" });
  look();
  // As it was asked; a face before that names nothing.
  const asked = new TestRoom([step("step", exercise, settings)]);
  asked.open("step");
  return { room, screens: screens.join(), hosts: hosts.join(), face: asked.view("participant").step! };
}

it("looks at every exercise that is answered", () => {
  const answered = Object.values(exercises).filter(({ schemas }) => schemas.answer !== null);
  expect([...new Set(Object.values(CASES).map(({ exercise }) => exercise))].sort()).toEqual(
    answered.map(({ id }) => id).sort(),
  );
  const note = new TestRoom([step("step", "note", { text: "Read this." })]);
  note.open("step");
  expect(manifestOf("note").readers(note.view("participant").step!)).toEqual([]);
});

/** How far what was said may have come: what is written to nobody, to the host and files, or to phones and stages as well; choices in figures, or one by one. */
const FAR: Readonly<Record<Readers, readonly string[]>> = {
  own: ["nobody"],
  totals: ["figures"],
  facilitator: ["host"],
  // A host may read out or show whatever they have.
  report: ["host", "screens", "rows"],
  words: ["host", "screens"],
};

describe.each(Object.entries(CASES))("R-83 %s", (_name, one) => {
  const { room, screens, hosts, face } = played(one);
  const facts: AnyManifest = manifestOf(face.exercise);
  const parts = facts.readers(face);
  const rows = table(room, "answers.csv");
  const figures = table(room, "aggregate.csv").filter(({ item, value }) => item !== "" && value !== HIDDEN);

  /** Whatever was written for this part, and else chosen. */
  const far = (part: string): string => {
    const name = one.writes?.[part];
    const isOf = ({ item }: Row) => part === "" || part === "about" || item === part;
    if (name === undefined) return rows.some(isOf) ? "rows" : figures.some(isOf) ? "figures" : "nobody";
    return screens.includes(`written ${name} `) ? "screens" : hosts.includes(`written ${name} `) ? "host" : "nobody";
  };

  it.each(parts)("“$part” is read by $is", ({ part, is }) => {
    expect(FAR[is]).toContain(far(part));
  });

  it("tells no other edition of what is written for the facilitator’s", () => {
    const others = (["client", "participants"] as const).map((edition) => file(room, "results.json", edition)).join();
    for (const { part, is } of parts)
      if (is !== "report") expect(others).not.toContain(`written ${one.writes?.[part] ?? part} `);
  });

  it("R-175 lists with consent what is told in totals, and nothing that is read by its person alone", () => {
    const { unlisted = [] } = exercises[face.exercise];
    const alone = parts.flatMap(({ part, is }) => (is === "own" || is === "facilitator" ? [part] : []));
    for (const part of alone) expect(unlisted === true || unlisted.includes(part), part).toBe(true);
  });

  it("lists choices one by one only where that is said, and tells nothing written of which it is not", () => {
    if (parts.every(({ is }) => is !== "report")) expect(rows).toEqual([]);
    const told = [...`${screens}${hosts}`.matchAll(/written (\w+) \d/g)].map(([, name]) => name);
    const may = parts.flatMap(({ part, is }) =>
      is === "report" || is === "words" || is === "facilitator" ? (one.writes?.[part] ?? []) : [],
    );
    expect([...new Set(told)].sort()).toEqual([...new Set(may)].sort());
  });
});
