/** What a data sheet tells of: how the room is set up, and who reads what each step asks. */
import { readers as words } from "#words/readers.ts";
import { boundOf, type Draft } from "../../../shared/agenda/draft.ts";
import { RETENTION_DAYS } from "../../../shared/limits.ts";
import { Names, type Privacy } from "../../../shared/primitives.ts";
import { kindOf, manifestOf } from "../../exercises/find/manifest.ts";
import { reachOf } from "../../ui/reach.ts";
import { faceToAnswer } from "./face.ts";

/** How a room is, or will be, set up. */
export interface Setup {
  names: Names;
  groups: boolean;
  retentionDays: number;
  place: "machine" | "cloudflare";
}

/**
 * How a workshop will be set up: as the planner says in the address, else as usual. A name that all the world knows is taken to
 * be Cloudflare's.
 */
export function setupFor({ origin, search }: Pick<Location, "origin" | "search">): Setup {
  const query = new URLSearchParams(search);
  const days = Number(query.get("days"));
  const isPossible = Number.isInteger(days) && days >= RETENTION_DAYS.min && days <= RETENTION_DAYS.max;
  return {
    names: Names.options.find((one) => one === query.get("names")) ?? "off",
    groups: query.get("groups") === "yes",
    retentionDays: isPossible ? days : RETENTION_DAYS.standard,
    place: reachOf(origin) === "anywhere" ? "cloudflare" : "machine",
  };
}

/** One step that asks something. */
export interface DataRow {
  id: string;
  title: string;
  privacy: Privacy;
  /** Who will read it, as phones say it; part by part where there are several. */
  readers: string;
}

/** The finished steps that ask something, in the plan's order. */
export function dataRows({ steps, locale }: Draft): DataRow[] {
  return steps.flatMap((step) => {
    const bound = boundOf(step, locale);
    if (!bound || bound.exercise.schemas.answer === null) return [];
    const { exercise, content } = bound;
    const privacy = exercise.privacy(content);
    const face = faceToAnswer(bound);
    const parts = manifestOf(exercise.id).readers({ ...face, privacy });
    const kinds = [...new Set(parts.map(({ is }) => is))];
    const readers = kinds.map((is) => {
      const names = parts.filter((part) => part.is === is && kinds.length > 1).map(({ name }) => name);
      return names.length > 0 ? `${words.kinds[is]} (${names.join(", ")})` : words.kinds[is];
    });
    return [{ id: step.id, title: step.title || kindOf(step), privacy, readers: readers.join(" · ") }];
  });
}

/** Titles of steps with the same readers in one row: the sheet is one page, however long the plan. */
export function byReaders(
  rows: readonly DataRow[],
): { key: string; privacy: Privacy; readers: string; titles: string[] }[] {
  const found = new Map<string, { key: string; privacy: Privacy; readers: string; titles: string[] }>();
  for (const { title, privacy, readers } of rows) {
    const key = `${privacy} ${readers}`;
    const row = found.get(key) ?? { key, privacy, readers, titles: [] };
    row.titles.push(title);
    found.set(key, row);
  }
  return [...found.values()];
}
