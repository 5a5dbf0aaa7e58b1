/** Compares what a phone loads with its budget: the first screen, and what each exercise adds. */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Rolldown } from "vite";

/** Most bytes of a phone's first screen, up to where its first words stand: HTML, CSS and script together, brotli. */
const FIRST_SCREEN = 18_000;
/**
 * Most bytes of what comes beside it, as its HTML asks for: the wire, and the page of a room, brotli. The head and the foot
 * that exercises fill are here, and so is what tells the room that somebody is typing.
 */
const INSIDE = 9_700;
/**
 * Most bytes of what every phone fetches right after it, before any step can be shown, brotli. The reader of what is typed
 * is among them, and so is no part of what each exercise with a text adds; so are the words of sliders and of questions that
 * come one at a time, and what was not sent when a vote closed.
 */
const LATER = 13_550;
/** Most bytes that an exercise adds to both when its step comes, brotli. The names of files alone move it by thirty. */
const EXERCISE = 6_100;

/** Files by what asks for them, relative to the client's folder. */
export interface PhoneFiles {
  firstScreen: string[];
  /** What its HTML asks for beside it. */
  inside: string[];
  /** What the first screen goes on to fetch at once. */
  later: string[];
  /** By exercise: what answering it needs beside these. */
  answers: Record<string, string[]>;
}

const PHONE = "join/index.html";
const PHONE_PART = `pages/${PHONE}`;
const INSIDE_PART = "pages/join/inside.ts";
const AFTER = "pages/join/later.ts";
const ANSWER = /^exercises\/([a-z]+)\/Answer\.tsx$/;

/** Which files a phone asks for, from what the bundler made of the client in `folder`. */
export function phoneFiles(chunks: readonly Rolldown.OutputChunk[], folder: string): PhoneFiles {
  const sourceOf = ({ facadeModuleId }: Rolldown.OutputChunk) => relative(folder, facadeModuleId ?? "");
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const withImports = (name: string, seen = new Set<string>()): Set<string> => {
    const chunk = byName.get(name);
    if (!chunk || seen.has(name)) return seen;
    seen.add(name);
    for (const css of chunk.viteMetadata?.importedCss ?? []) seen.add(css);
    for (const other of chunk.imports) withImports(other, seen);
    return seen;
  };
  const page = chunks.find((chunk) => chunk.isEntry && sourceOf(chunk) === PHONE_PART);
  const first = page ? withImports(page.fileName) : new Set<string>();
  const part = (source: string) => {
    const chunk = chunks.find((one) => sourceOf(one) === source);
    return chunk ? withImports(chunk.fileName) : new Set<string>();
  };
  const inside = part(INSIDE_PART);
  const later = part(AFTER);
  const isNew = (file: string) => !first.has(file) && !inside.has(file) && !later.has(file);
  const answers = chunks.flatMap((chunk) => {
    const exercise = ANSWER.exec(sourceOf(chunk))?.[1];
    return exercise ? [[exercise, [...withImports(chunk.fileName)].filter(isNew)] as const] : [];
  });
  return {
    firstScreen: [PHONE, ...first],
    inside: [...inside].filter((file) => !first.has(file)),
    later: [...later].filter((file) => !first.has(file) && !inside.has(file)),
    answers: Object.fromEntries(answers),
  };
}

/** The budgets in words, and whether all of it is within them. `dist` is where the built client lies. */
export function budgetReport(files: PhoneFiles, dist: string): { text: string; fits: boolean } {
  const sizeOf = (names: readonly string[]) => names.reduce((sum, name) => sum + brotliSize(join(dist, name)), 0);
  const first = sizeOf(files.firstScreen);
  const inside = sizeOf(files.inside);
  const later = sizeOf(files.later);
  const added = Object.entries(files.answers)
    .map(([exercise, names]) => ({ exercise, bytes: sizeOf(names) }))
    .sort((a, b) => b.bytes - a.bytes);
  return {
    text: [
      `Phone's first screen: ${first} of ${FIRST_SCREEN} bytes brotli`,
      `Fetched beside it: ${inside} of ${INSIDE} bytes brotli`,
      `Fetched right after it: ${later} of ${LATER} bytes brotli`,
      `Added when the step of an exercise comes, of ${EXERCISE} bytes brotli:`,
      ...added.map(({ exercise, bytes }) => `  ${exercise} ${bytes}`),
    ].join("\n"),
    fits:
      first <= FIRST_SCREEN &&
      inside > 0 &&
      inside <= INSIDE &&
      later > 0 &&
      later <= LATER &&
      added.length > 0 &&
      added.every(({ bytes }) => bytes <= EXERCISE),
  };
}

function brotliSize(path: string): number {
  return brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
