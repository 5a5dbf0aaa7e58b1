/** What a data sheet tells of: how the room is set up, and who reads what each step asks. */
import { boundOf, type Draft } from "../../../shared/agenda/draft.ts";
import { RETENTION_DAYS } from "../../../shared/limits.ts";
import { Names } from "../../../shared/primitives.ts";
import { kindOf } from "../../exercises/find/manifest.ts";
import { type DataRow, readersIn, type Setup } from "../../report/data-sheet.ts";
import { reachOf } from "../../ui/reach.ts";
import { faceToAnswer } from "./face.ts";

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

/** The finished steps that ask something, in the plan's order. */
export function dataRows({ steps, locale }: Draft): DataRow[] {
  return steps.flatMap((step) => {
    const bound = boundOf(step, locale);
    if (!bound || bound.exercise.schemas.answer === null) return [];
    const { exercise, content } = bound;
    const privacy = exercise.privacy(content);
    const face = faceToAnswer(bound);
    return [{ id: step.id, title: step.title || kindOf(step), privacy, readers: readersIn({ ...face, privacy }) }];
  });
}
