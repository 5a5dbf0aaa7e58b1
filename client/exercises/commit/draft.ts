/** A plan in the making, as it is kept on the phone and as it is sent. Pure. */
import type { Payload } from "../../../shared/exercises/commit/answer.ts";
import { PLAN_CHARS, STYLE_CHARS } from "../../../shared/limits.ts";
import { cleanLine, cleanText, isWithin } from "../../../shared/text.ts";

/** What has been filled in so far. */
export type Draft = { [Part in keyof Payload]?: Payload[Part] | undefined };

/** Why a plan cannot be sent yet. */
export type Missing = "halves" | "long" | "kind" | "area" | "due";

const KINDS: readonly Payload["kind"][] = ["start", "stop", "continue"];
const AREAS: readonly Payload["area"][] = ["vision", "ideas", "people", "time", "culture", "growth"];
export const SHARES: readonly Payload["share"][] = ["private", "trainer", "wall"];
const DAY = /^\d{4}-\d\d-\d\d$/;
export const FOLLOW_UPS: readonly Payload["followUpDays"][] = [14, 30, 60];

/** Reads what the phone has kept, or an answer as it came back. */
export function asDraft(value: unknown): Draft {
  const said =
    typeof value === "object" && value !== null ? new Map<string, unknown>(Object.entries(value)) : new Map();
  const text = (part: string) => {
    const found: unknown = said.get(part);
    return typeof found === "string" ? found : undefined;
  };
  return {
    kind: KINDS.find((one) => one === said.get("kind")),
    ifCue: text("ifCue"),
    thenDo: text("thenDo"),
    area: AREAS.find((one) => one === said.get("area")),
    due: DAY.test(text("due") ?? "") ? text("due") : undefined,
    share: SHARES.find((one) => one === said.get("share")),
    style: text("style"),
    followUpDays: FOLLOW_UPS.find((one) => one === said.get("followUpDays")),
  };
}

/** The draft of a text that `draftText` has made. */
export function readDraft(text: string): Draft {
  try {
    return asDraft(JSON.parse(text));
  } catch {
    return {};
  }
}

/** A draft as one text: always the same for the same draft, and empty where nothing has been filled in. */
export function draftText(draft: Draft): string {
  const text = JSON.stringify(asDraft(draft));
  return text === "{}" ? "" : text;
}

/** The draft as it would stand: without white space around it, and with what nobody had to choose. */
export function settled(draft: Draft): Draft {
  const { ifCue = "", thenDo = "", style = "" } = draft;
  const clean = {
    ...draft,
    ifCue: cleanText(ifCue) || undefined,
    thenDo: cleanText(thenDo) || undefined,
    style: cleanLine(style) || undefined,
  };
  if (draftText(clean) === "") return {};
  return { ...clean, share: clean.share ?? "private", followUpDays: clean.followUpDays ?? 30 };
}

/** What a settled draft still lacks; null when it is a plan. The short form asks for no kind, and leaves the area open. */
export function missing({ ifCue, thenDo, style = "", kind, area, due }: Draft, short: boolean): Missing | null {
  if (!ifCue || !thenDo) return "halves";
  const fits = isWithin(ifCue, PLAN_CHARS) && isWithin(thenDo, PLAN_CHARS) && isWithin(style, STYLE_CHARS);
  if (!fits) return "long";
  if (!kind && !short) return "kind";
  if (!area && !short) return "area";
  return due ? null : "due";
}

/** A settled draft as it is sent; null while something is missing. */
export function planOf({ ifCue, thenDo, kind, area, due, share, style, followUpDays }: Draft): Payload | null {
  if (!ifCue || !thenDo || !due || !share || !followUpDays) return null;
  return {
    ...(kind && { kind }),
    ifCue,
    thenDo,
    ...(area && { area }),
    due,
    share,
    ...(style && { style }),
    followUpDays,
  };
}

/** A day some weeks after another, by the phone's own calendar: "2026-03-31". */
export function weeksAfter(time: number, weeks: number): string {
  const day = new Date(time);
  day.setDate(day.getDate() + 7 * weeks);
  const two = (n: number) => String(n).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
