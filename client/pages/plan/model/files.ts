/** Plans as files: what of one was taken, in words, and the way out of this browser. */
import { plural } from "#words/fill.ts";
import { picture as pictureWords } from "#words/picture.ts";
import { plan as words } from "#words/plan.ts";
import { planFile } from "#words/plan-file.ts";
import type { Draft } from "../../../../shared/agenda/draft.ts";
import { fileOf, readFile } from "../../../../shared/agenda/file.ts";
import { PLAN_FILE_BYTES } from "../../../../shared/limits.ts";
import { picturesIn } from "../../../../shared/picture.ts";
import { problemOf, sentenceOf } from "../../../ui/plan-file.ts";
import type { PictureStore } from "../../../wire/pictures.ts";

/** What has to be read once. */
export interface NoticeText {
  heading: string;
  lines: readonly string[];
}

/** The plan of a file, if it has one, and what is to be said of it: what was lost, step by step, or why it has none. */
export interface Imported {
  draft: Draft | null;
  notice: NoticeText | null;
}

/** Reads a file as a plan with this id, and keeps its pictures. */
export async function importPlan(file: File, id: string, pictures: PictureStore): Promise<Imported> {
  // A file that is far too large is not even read.
  if (file.size > PLAN_FILE_BYTES) return refused(problemOf({ kind: "too-large", most: PLAN_FILE_BYTES }));
  const text = await file.text().catch(() => null);
  if (text === null) return refused(words.files.unread);
  const read = readFile(text, id);
  if (!read.ok) return refused(problemOf(read.problem));
  const kept = await Promise.all([...read.pictures.values()].map((bytes) => pictures.keep(bytes)));
  const lines = [
    ...read.said.map(sentenceOf),
    ...(read.unread > 0 ? [plural(read.unread, pictureWords.inFile)] : []),
    ...(kept.some((one) => !one.kept) ? [pictureWords.problems.unkept] : []),
  ];
  return { draft: read.draft, notice: lines.length > 0 ? { heading: planFile.heading, lines } : null };
}

const refused = (heading: string): Imported => ({ draft: null, notice: { heading, lines: [] } });

/** Puts the plan with its pictures into the browser's downloads, under a name made of its title; how many pictures are not here. */
export async function exportPlan(draft: Draft, pictures: PictureStore): Promise<number> {
  const hashes = [...picturesIn(draft)];
  const found = await Promise.all(hashes.map(async (hash) => [hash, await pictures.find(hash)] as const));
  const here = new Map(found.flatMap(([hash, bytes]) => (bytes ? [[hash, bytes] as const] : [])));
  const name = draft.title.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "") || words.files.name;
  const text = fileOf(draft, location.origin, here);
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  Object.assign(document.createElement("a"), { href: url, download: `${name}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(url));
  return hashes.length - here.size;
}
