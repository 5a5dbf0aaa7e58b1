/** One suite for the client's half of every exercise: each has every part, and other code learns of it by facts alone. */
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { manifestOf } from "../../../client/exercises/find/manifest.ts";
import { answerOf, keepsakeOf, resultOf } from "../../../client/exercises/find/phone.ts";
import { samplesOf } from "../../../client/exercises/find/sample.ts";
import { asksAgain, isReading } from "../../../client/ui/step.ts";
import { bind } from "../../../shared/agenda/bind.ts";
import { exercises } from "../../../shared/exercises/index.ts";
import type { OwnAnswer } from "../../../shared/protocol/answer.ts";
import { fixtures } from "../../exercises/fixtures/index.ts";
import { importsOf } from "../../layers/imports.ts";
import { step } from "../../support/room.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const PARTS = ["index.ts", "Answer.tsx", "Asked.tsx", "Result.tsx", "Paper.tsx", "sample.ts", "form.ts"];
/** Folders beside those of the exercises. */
const OTHERS = ["contract", "find"];

const ids = Object.keys(exercises).sort();
const own = (exercise: string): OwnAnswer => ({
  step: "step",
  round: 1,
  part: "main",
  status: "answered",
  payload: null,
  skipped: [],
  exercise,
});

it("no exercise lacks a part, and no folder lacks an exercise", () => {
  const lacks = ids
    .flatMap((id) => PARTS.map((part) => `client/exercises/${id}/${part}`))
    .filter((part) => !existsSync(root + part));
  expect(lacks).toEqual([]);
  const folders = readdirSync(`${root}client/exercises`, { withFileTypes: true }).filter((one) => one.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...ids, ...OTHERS].sort());
});

it("where questions come one at a time, the way past the step cannot be taken for that past a question", async () => {
  const several = ids.filter((id) =>
    globSync(`${root}client/exercises/${id}/*.tsx`).some((file) => readFileSync(file, "utf8").includes("ui/Deck.tsx")),
  );
  const told = await Promise.all(ids.map(async (id) => ((await answerOf(id)?.())?.default.passesAll ? id : [])));
  expect(several).toContain("scale");
  expect(told.flat()).toEqual(several);
});

it("no code outside an exercise's folders compares an exercise's name", () => {
  const files = globSync("{client,worker,shared}/**/*.{ts,tsx}", { cwd: root });
  const others = files.filter((file) => !ids.some((id) => file.includes(`/exercises/${id}/`)));
  const name = `"(?:${ids.join("|")})"`;
  const compares = new RegExp(`exercise\\)? [!=]==? ${name}|${name} [!=]==? [\\w.]*exercise\\b`);
  const found = others.filter((file) => compares.test(readFileSync(root + file, "utf8")));
  expect(others.length).toBeGreaterThan(300);
  expect(found).toEqual([]);
});

it("no script that Node runs needs Vite to find its modules", () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
  const started = [...JSON.stringify(scripts).matchAll(/node ([\w/-]+\.ts)/g)].flatMap(([, file]) => file ?? []);
  const code = (file: string) => readFileSync(root + file, "utf8");
  // What runs a page's own code has Vite find it.
  const alone = started.filter((file) => !code(file).includes("runnerImport"));
  const needed = new Set([...alone, "test/fuzz/run.ts", "test/interference/mutants.ts"]);
  for (const file of needed) {
    const near = importsOf(file, code(file)).filter((target) => /^\..*\.ts$/.test(target));
    for (const target of near) needed.add(join(dirname(file), target));
  }
  expect(needed.size).toBeGreaterThan(100);
  expect([...needed].filter((file) => /= import\.meta\.glob/.test(code(file)))).toEqual([]);
});

describe.each(Object.entries(fixtures))("%s", (id, fixture) => {
  const { exercise, content } = bind(step("step", id, fixture.settings), "en")!;
  const faceIn = (round: 1 | 2) =>
    exercise.face(content, {
      role: "participant",
      phase: "collecting",
      round,
      flipped: false,
      key: false,
      prompt: false,
    });
  const face = faceIn(1);
  const manifest = manifestOf(id);

  it("says what it is called, what there is to do, and how to read its result", () => {
    for (const said of [manifest.name, manifest.instruction, manifest.caption]) expect(said).not.toBe("");
  });

  it("is no page to read", () => {
    expect(isReading(face)).toBe(false);
  });

  it("asks something else in round 2 only if it builds on round 1", () => {
    expect(asksAgain({ ...face, round: 1 })).toBe(false);
    expect(asksAgain({ ...faceIn(2), round: 2 })).toBe(manifest.buildsOn !== true);
  });

  it("has a keepsake if its answers stay with their person", () => {
    expect(keepsakeOf(own(id)) !== null).toBe(manifest.keeps === true);
  });

  it("has people who answer it in the catalogue", () => {
    expect(samplesOf(id).main).toBeTypeOf("function");
  });

  it("tells nothing of another exercise's face", () => {
    const other = Object.keys(fixtures).find((one) => one !== id)!;
    expect(manifestOf(other).question(face)).toBeUndefined();
    expect(manifestOf(other).items(face)).toEqual([]);
  });
});

it("a page to read is told by its settings, and nobody answers it", () => {
  const { exercise, content } = bind(step("step", "note", { text: "Welcome" }), "en")!;
  for (const phase of ["setup", "collecting"] as const) {
    const showing = { role: "participant", round: 1, flipped: false, key: false, prompt: false } as const;
    expect(isReading(exercise.face(content, { ...showing, phase }))).toBe(true);
  }
  expect(exercise.schemas.answer).toBeNull();
  expect(samplesOf("note")).toEqual({});
});

it("an exercise that this page does not know has no parts, and no facts", () => {
  expect(answerOf("newer")).toBeNull();
  expect(resultOf("newer")).toBeNull();
  expect(keepsakeOf(own("newer"))).toBeNull();
  expect(samplesOf("newer")).toEqual({});
  expect(manifestOf("newer")).toMatchObject({ name: "", instruction: "" });
  const { exercise, content } = bind(step("step", "note", { text: "Welcome" }), "en")!;
  const face = exercise.face(content, {
    role: "host",
    phase: "setup",
    round: 1,
    flipped: false,
    key: false,
    prompt: false,
  });
  expect(manifestOf("newer").items(face)).toEqual([]);
});
